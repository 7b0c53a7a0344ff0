"""The package for Debian, Ubuntu and their kin.

The bundle lies in /usr/lib/thop-desktop, which the package manager owns; what the program keeps for
its users lies in their own folders. There are no scripts that run at installing or removing, so
nothing can touch these.
"""

import hashlib
import os
import shutil
import subprocess
import time
from email.utils import formatdate
from pathlib import Path

import linux_share
from facts import NAME, ROOT
from linux_archive import settle
from linux_needs import Needs

MAKERS = "The Thop Desktop makers <makers@thop-desktop.invalid>"
DESCRIPTION = """\
read about therapeutic parenting, practise, and keep a diary
 For foster parents and group-home staff who live with a child with a
 problematic attachment: short pages in Dutch that retell an article on
 Therapeutisch Opvoeden, exercises, a worksheet on emotional age, and an
 encrypted diary. The program works without internet and makes no connection.
 .
 Removing this package leaves what was written in the diary where it is."""


def lay_out(bundle: Path, root: Path, version: str, needs: Needs, moment: int) -> None:
    """Make the folder that dpkg-deb packs: the files, and what dpkg must know of them.

    Args:
        bundle: what PyInstaller made.
        root: the folder that stands for / afterwards; must not exist.
        version: of the program.
        needs: of the bundle.
        moment: the date of everything inside, in seconds since 1970 (UTC).
    """
    shutil.copytree(bundle, root / "usr" / "lib" / NAME, symlinks=True)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    linux_share.fill(share, version, moment)
    about = share / "doc" / NAME
    about.mkdir(parents=True)
    (about / "copyright").write_text(rights(moment), encoding="utf-8")
    (about / "changelog.gz").write_bytes(linux_share.packed(changes(version, moment).encode()))
    # Where people look for documents; they lie with the program, which checks them.
    (about / "beheer").symlink_to(f"../../../lib/{NAME}/_internal/docs")
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(linux_share.TEXTS / "lintian-overrides", overrides)
    for program in (root / "usr" / "lib" / NAME).rglob("*.so*"):
        if not program.is_symlink():  # libraries are read, not run
            program.chmod(0o644)
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    files = sorted(path for path in (root / "usr").rglob("*") if is_plain(path))
    sums = "".join(f"{md5(path)}  {path.relative_to(root).as_posix()}\n" for path in files)
    told = root / "DEBIAN"
    told.mkdir()
    (told / "control").write_text(control(version, needs, size // 1024 + 1), encoding="utf-8")
    (told / "md5sums").write_text(sums, encoding="utf-8")
    settle(root, moment)


def pack(root: Path, package: Path, moment: int) -> "subprocess.Popen[bytes]":
    """Begin to pack a folder that was laid out; who calls waits for the process to end."""
    same = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    # Two threads everywhere: their number decides how the archive is cut into blocks.
    options = ["--root-owner-group", "--uniform-compression", "-Zxz", "-z6", "--threads-max=2"]
    command = ["dpkg-deb", *options, "--build", str(root), str(package)]
    return subprocess.Popen(command, env=same, stdout=subprocess.DEVNULL)


def control(version: str, needs: Needs, kibibytes: int) -> str:
    """What dpkg must know of the package."""
    return f"""\
Package: {NAME}
Version: {version}
Architecture: amd64
Maintainer: {MAKERS}
Installed-Size: {kibibytes}
Depends: {", ".join(needs.depends)}
Recommends: {", ".join(needs.recommends)}
Section: education
Priority: optional
Description: {DESCRIPTION}
"""


def changes(version: str, moment: int) -> str:
    """The list of changes in Debian's form: it points to what a reader wants to know."""
    return f"""\
{NAME} ({version}) unstable; urgency=medium

  * Version {version} of the program.

 -- {MAKERS}  {formatdate(moment)}
"""


def rights(moment: int) -> str:
    """Debian's file of rights: the program's own, and where those of its parts are found."""
    year = time.strftime("%Y", time.gmtime(moment))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    indented = "\n".join(f" {line}" if line.strip() else " ." for line in licence.splitlines())
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Thop Desktop
Comment:
 Parts made by others (Qt, Python, SQLCipher and more) lie in /usr/lib/{NAME}/_internal.
 THIRD-PARTY.txt in the folder licences there names each, with its version, its licence and,
 where the licence asks for that, where its source is. NOTICE beside it tells of what is in
 our own files.

Files: *
Copyright: {year} The Thop Desktop makers
License: EUPL-1.2

License: EUPL-1.2
{indented}
"""


def is_plain(path: Path) -> bool:
    """Whether this is a file, and no link or folder."""
    return path.is_file() and not path.is_symlink()


def md5(path: Path) -> str:
    """What dpkg --verify compares a file with."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()

"""Prove what Linux users download, in a system that has only what every Debian has.

    python packaging/clean_root.py     after make bundle; needs root and a mirror of Debian

As another user than root, with a bare environment and no network: install the Debian package with
what it depends on, let the program check itself and take its tour on a screen, which writes a
diary; upgrade, remove and install again, and see that the diary is as it was. The archive goes the
same way from a folder in the user's home.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from clean_root_system import HOME, NAMESPACES, USER, CleanRoot, ProofError, lacking
from facts import DIST, NAME, ROOT, version
from linux_archive import unpack
from linux_needs import OPTIONAL

PACKAGE = DIST / f"{NAME}_{version()}_amd64.deb"
ARCHIVE = DIST / f"{NAME}-{version()}-linux-x86_64.tar.xz"
CACHE = ROOT / "build" / "clean-root"
INSTALLED = f"/usr/lib/{NAME}"
DATA = f"{HOME}/.local/share/{NAME}"
# A folder as people make them: the program must not mind.
OWN_FOLDER = f"{HOME}/Mijn programma's"
LEAST_PICTURES = 300
INSTALL = ("apt-get", "-qq", "install", "--no-install-recommends")


def main() -> int:
    """Prove it, or say what could not be proved; 1 when something is not as it should be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--package", type=Path, default=PACKAGE)
    parser.add_argument("--archive", type=Path, default=ARCHIVE)
    parser.add_argument("--suite", default="", help="another release, such as trixie")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    files = [str(path) for path in (given.package, given.archive) if not path.is_file()]
    if lacks := lacking() + files:
        print(f"Nothing was proved in a clean root: this machine lacks {', '.join(lacks)}.")
        return 1 if os.environ.get("CI") or files else 0
    if given.inside:
        return _prove(given.inside, given.suite, given.package, given.archive)
    with tempfile.TemporaryDirectory(prefix="clean-root-") as folder:
        here = [sys.executable, __file__, *sys.argv[1:], "--inside", folder]
        return subprocess.run([*NAMESPACES, *here], check=False).returncode


def _prove(folder: Path, suite: str, package: Path, archive: Path) -> int:
    begun = time.monotonic()

    def step(words: str, prove: Callable[..., None], *arguments: object) -> None:
        prove(*arguments)
        print(f"[{time.monotonic() - begun:4.0f} s] {words}", flush=True)

    try:
        root = CleanRoot(folder, CACHE, suite)
        step("A clean root, without Python", _see_no_python, root)
        step("The package installs, with all it depends on", _install, root, package)
        step("Still no Python; every library is found", _see_libraries, root)
        step("The installed program checks itself", _check_itself, root, f"/usr/bin/{NAME}")
        step("It took its tour on a screen, and kept a diary", _write_a_diary, root)
        diary = fingerprint(root.path(f"{DATA}/diary"))
        step("It upgrades, and the diary is as it was", _upgrade, root, package, diary)
        step("It is removed, and the diary is as it was", _remove, root, diary)
        step("The archive runs from a folder at home", _run_archive, root, archive, diary)
        step("Installed again, the diary is as it was", _install_again, root, package, diary)
    except (ProofError, subprocess.SubprocessError) as error:
        print(f"[{time.monotonic() - begun:4.0f} s] Failed: {error}")
        return 1
    return 0


def _see_no_python(root: CleanRoot) -> None:
    found = list(root.path("/usr").glob("*bin/python*"))
    found += root.path("/usr/lib").glob("python3*")
    found += root.path("/usr/lib").glob("*/libpython*")
    if found:
        raise ProofError(f"The clean root has a Python: {found[0]}")


def _install(root: CleanRoot, package: Path) -> None:
    place = root.path(f"/tmp/{package.name}")  # noqa: S108
    place.write_bytes(package.read_bytes())
    root.as_root(*INSTALL, f"/tmp/{package.name}")  # noqa: S108
    place.unlink()


def _see_libraries(root: CleanRoot) -> None:
    _see_no_python(root)
    folder = f"{INSTALLED}/_internal"
    files = ["find", folder, "-name", "*.so*", "-type", "f", "-exec"]
    beside = f"LD_LIBRARY_PATH={folder}:{folder}/PySide6/Qt/lib:{folder}/PySide6"
    told = root.as_user("env", beside, *files, "ldd", "{}", "+")
    lost = {line.split()[0] for line in told.splitlines() if "not found" in line} - OPTIONAL
    if lost:
        raise ProofError(f"Not found after installing: {', '.join(sorted(lost))}")


def _check_itself(root: CleanRoot, program: str) -> None:
    words = root.as_user(program, "--selfcheck")
    told = json.loads(root.as_user(program, "--selfcheck", "--json"))
    if not words.strip() or told["ok"] is not True or told["version"] != version():
        raise ProofError(f"The self-check told: {words}\n{told}")


def _write_a_diary(root: CleanRoot) -> None:
    with root.screen() as display:
        variables = [f"DISPLAY={display}", "QT_QPA_PLATFORM=xcb"]
        _take_the_tour(root, NAME, "--profile", DATA, variables=variables)
    sys.path.append(str(ROOT))
    from thop_desktop.tour.starting import STRONG  # the passphrase of the tour's diary

    # Read by public tools, without any part of the program.
    reader = [sys.executable, str(ROOT / "docs/read_a_vault.py"), str(root.path(f"{DATA}/diary"))]
    done = subprocess.run(reader, input=f"{STRONG}\n", check=False, capture_output=True, text=True)
    if "\nentries " not in done.stdout or "\nentries 0" in done.stdout:
        raise ProofError(f"The diary of the tour cannot be read: {done.stdout}{done.stderr}")
    _check_itself(root, NAME)


def _take_the_tour(
    root: CleanRoot, program: str, *options: str, variables: tuple[str, ...] | list[str] = ()
) -> None:
    pictures = f"{HOME}/pictures"
    root.as_user(program, "--tour", pictures, *options, variables=variables)
    count = sum(path.stat().st_size > 0 for path in root.path(pictures).glob("*.png"))
    root.as_user("rm", "-r", pictures)
    if count < LEAST_PICTURES:
        raise ProofError(f"The tour gave {count} pictures")


def fingerprint(folder: Path) -> str:
    """One number for all files in a folder: names, rights, times of change and contents.

    Raises:
        ProofError: it holds no file.
    """
    told = hashlib.sha256()
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    if not files:
        raise ProofError(f"There is nothing in {folder}")
    for path in files:
        about = path.stat()
        told.update(f"{path.relative_to(folder)} {about.st_mode} {about.st_mtime_ns}\n".encode())
        told.update(path.read_bytes())
    return told.hexdigest()


def _see_the_diary(root: CleanRoot, diary: str) -> None:
    if fingerprint(root.path(f"{DATA}/diary")) != diary:
        raise ProofError("The diary changed")


def _upgrade(root: CleanRoot, package: Path, diary: str) -> None:
    """Install a package of a higher version that is otherwise the same."""
    with tempfile.TemporaryDirectory(dir=root.folder) as place:
        newer = Path(place) / "content"
        unpack = ["dpkg-deb", "-R", str(package), str(newer)]
        subprocess.run(unpack, check=True)
        control = newer / "DEBIAN" / "control"
        text = control.read_text(encoding="utf-8")
        text = text.replace(f"Version: {version()}", f"Version: {version()}+newer")
        control.write_text(text, encoding="utf-8")
        built = Path(place) / "newer.deb"
        build = ["dpkg-deb", "-Znone", "--root-owner-group", "--build", str(newer), str(built)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        _install(root, built)
    if "+newer" not in root.as_root("dpkg-query", "--show", NAME):
        raise ProofError("The package did not upgrade")
    _check_itself(root, NAME)
    _see_the_diary(root, diary)


def _remove(root: CleanRoot, diary: str) -> None:
    root.as_root("apt-get", "-qq", "purge", NAME)
    left = [*root.path("/usr").glob(f"*/{NAME}"), *root.path("/usr/share").rglob(f"{NAME}.*")]
    if left:
        raise ProofError(f"Removing the package left {left[0]}")
    _see_the_diary(root, diary)


def _run_archive(root: CleanRoot, archive: Path, diary: str) -> None:
    place = root.path(OWN_FOLDER)
    place.mkdir()
    with tarfile.open(archive) as tar:
        unpack(tar, place)
    root.as_root("chown", "-R", f"{USER}:{USER}", OWN_FOLDER)
    folder = f"{OWN_FOLDER}/{NAME}-{version()}"
    entry = root.path(f"{HOME}/.local/share/applications/{NAME}.desktop")
    root.as_user(f"{folder}/install-for-me.sh")
    if f'Exec="{folder}/{NAME}"' not in entry.read_text(encoding="utf-8"):
        raise ProofError(f"The menu entry is not right: {entry.read_text(encoding='utf-8')}")
    _check_itself(root, f"{folder}/{NAME}")
    _take_the_tour(root, f"{folder}/{NAME}")
    root.as_user(f"{folder}/install-for-me.sh", "--remove")
    if entry.exists() or any(root.path(f"{HOME}/.local/share/icons").rglob(f"{NAME}.*")):
        raise ProofError("The menu entry was not taken away")
    root.as_user("rm", "-r", OWN_FOLDER)
    _see_the_diary(root, diary)


def _install_again(root: CleanRoot, package: Path, diary: str) -> None:
    _install(root, package)
    _check_itself(root, NAME)
    _see_the_diary(root, diary)


if __name__ == "__main__":
    sys.exit(main())

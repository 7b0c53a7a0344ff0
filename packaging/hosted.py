"""Use what build.py made as somebody at home would: install it, let it check itself, take its tour.

    python packaging/hosted.py          on a machine that may be changed: it installs for this user

What was made is listed in dist/SHA256SUMS-SYSTEM.txt; what the program said, and its pictures, are
in dist/tried. On Windows and macOS this has not yet been run.
"""

import hashlib
import json
import os
import platform
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facts import DIST, NAME, version
from linux_archive import unpack
from macos_app import APP

TRIED = DIST / "tried"
# What people download, by the system that makes it; the rest of dist is for those who make it.
DOWNLOADS = {
    "linux": ("*.tar.xz", "*.deb", "*.AppImage", "*.pdf"),
    "win32": ("*.exe", "*.zip"),
    "darwin": ("*.dmg",),
}
LONGEST_SECONDS = 600


class NotWholeError(Exception):
    """What was made does not do what it should; the words say what."""


def main() -> int:
    """Try everything that was made for this system; 1 when something is not whole."""
    system = f"{platform.system()}-{platform.machine()}".lower()
    checksums = DIST / f"SHA256SUMS-{system}.txt"
    checksums.write_bytes(checksums_of(downloads(DIST)).encode())
    print(checksums.read_text(encoding="utf-8"), flush=True)
    try:
        for name, program in WAYS[sys.platform]:
            with tempfile.TemporaryDirectory() as place, program(Path(place)) as installed:
                use(installed, TRIED / name)
    except (NotWholeError, subprocess.SubprocessError) as error:
        print(error)
        return 1
    return 0


def downloads(folder: Path, system: str = sys.platform) -> list[Path]:
    """The files that people download of what a system made, sorted by name."""
    return sorted(path for pattern in DOWNLOADS[system] for path in folder.glob(pattern))


def checksums_of(files: list[Path]) -> str:
    """A list of hashes in the form of sha256sum, which `sha256sum --check` reads."""
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files
    )


def use(program: Path, told: Path) -> None:
    """Have a program check itself and take its tour, in a window of this system where it has one.

    Args:
        program: what the user would open.
        told: the folder for what it says and its pictures.

    Raises:
        NotWholeError: it says itself that all is not well, or there are no pictures.
        subprocess.SubprocessError: it ended badly, or not at all.
    """
    told.mkdir(parents=True, exist_ok=True)
    report = told / "selfcheck.json"
    # Without what this script runs in: no Python, no checkout.
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [str(program), "--selfcheck", "--json", "--to", str(report)]
    done = subprocess.run(command, env=bare, check=False, timeout=LONGEST_SECONDS)
    if not report.is_file():
        raise NotWholeError(f"{program} reported nothing ({done.returncode})")
    print(report.read_text(encoding="utf-8"), flush=True)
    if done.returncode or not json.loads(report.read_text(encoding="utf-8"))["ok"]:
        raise NotWholeError(f"{program} says that all is not well; see {report}")
    pictures = told / "pictures"
    subprocess.run([program, "--tour", pictures], env=bare, check=True, timeout=LONGEST_SECONDS)
    taken = [path for path in pictures.rglob("*.png") if path.stat().st_size]
    if not taken:
        raise NotWholeError(f"{program} took no pictures")
    print(f"{program}: {len(taken)} pictures", flush=True)


@contextmanager
def from_archive(place: Path) -> Iterator[Path]:
    """The Linux archive, unpacked in any folder."""
    with tarfile.open(made("-linux-x86_64.tar.xz")) as archive:
        unpack(archive, place)
    yield next(path for path in place.glob(f"*/{NAME}") if path.is_file())


@contextmanager
def from_debian_package(_: Path) -> Iterator[Path]:
    """The Debian package, installed with all that it needs, and removed again."""
    package = next(DIST.glob("*.deb"))
    apt = ["sudo", "-n", "apt-get", "--yes", "--quiet=2"]
    subprocess.run([*apt, "install", "--no-install-recommends", str(package)], check=True)
    try:
        yield Path("/usr/bin") / NAME
    finally:
        subprocess.run([*apt, "remove", NAME], check=True)


@contextmanager
def from_windows_installer(_: Path) -> Iterator[Path]:
    """The Windows installer, run silently; then the uninstaller, which must leave diaries alone."""
    local = Path(os.environ["LOCALAPPDATA"])
    home, kept = local / "Programs" / "Thop Desktop", local / NAME / "diary" / "kept.txt"
    installer = made("-windows-setup.exe")
    subprocess.run([installer, "/S"], check=True, timeout=LONGEST_SECONDS)
    subprocess.run([installer, "/S"], check=True, timeout=LONGEST_SECONDS)  # over itself
    yield home / f"{NAME}.exe"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("this stands for a diary")
    # As one string: NSIS wants no quotation marks around what follows _?=, which must come last.
    subprocess.run(f'"{home / "uninstall.exe"}" /S _?={home}', check=True, timeout=LONGEST_SECONDS)
    if (home / f"{NAME}.exe").exists():
        raise NotWholeError("The uninstaller left the program behind")
    if not kept.exists():
        raise NotWholeError("The uninstaller took a diary away")
    kept.unlink()


@contextmanager
def from_portable_zip(place: Path) -> Iterator[Path]:
    """The portable zip, unpacked in any folder, which it must not leave."""
    with zipfile.ZipFile(made("-windows-portable.zip")) as archive:
        archive.extractall(place)  # noqa: S202 - we made it ourselves
    usual = Path(os.environ["LOCALAPPDATA"]) / NAME
    before = set(usual.rglob("*"))
    yield place / NAME / f"{NAME}.exe"
    if new := set(usual.rglob("*")) - before:
        raise NotWholeError(f"Portable, it wrote elsewhere all the same: {sorted(new)[0]}")


@contextmanager
def from_image(place: Path) -> Iterator[Path]:
    """The program in the macOS image, copied out of it as dragging does."""
    image = made(f"-macos-{platform.machine()}.dmg")
    volume = place / "volume"
    attach = ["hdiutil", "attach", "-readonly", "-nobrowse", "-mountpoint", str(volume), str(image)]
    subprocess.run(attach, check=True)
    try:
        subprocess.run(["ditto", str(volume / APP), str(place / APP)], check=True)  # noqa: S607
    finally:
        subprocess.run(["hdiutil", "detach", str(volume)], check=True)  # noqa: S607
    verify = ["codesign", "--verify", "--deep", "--strict", str(place / APP)]
    subprocess.run(verify, check=True)
    yield place / APP / "Contents" / "MacOS" / NAME


def made(ending: str) -> Path:
    """What build.py made of the version that is here.

    Raises:
        NotWholeError: it did not make that.
    """
    path = DIST / f"{NAME}-{version()}{ending}"
    if not path.is_file():
        raise NotWholeError(f"{path.name} was not made")
    return path


WAYS = {
    "linux": (("archive", from_archive), ("debian", from_debian_package)),
    "win32": (("installed", from_windows_installer), ("portable", from_portable_zip)),
    "darwin": (("image", from_image),),
}

if __name__ == "__main__":
    sys.exit(main())

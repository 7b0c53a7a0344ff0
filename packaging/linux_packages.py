"""What a Linux user downloads: an archive that runs from any folder, and a Debian package.

    python packaging/linux_packages.py     pack dist/thop-desktop again, without building it

build.py calls make(). The parts: linux_needs.py finds what the system must have, linux_share.py
makes icons and the menu entry, linux_deb.py lays out the package, linux_archive.py packs.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import linux_deb
import linux_share
from facts import DIST, NAME, source_date, version
from linux_archive import tar_xz
from linux_needs import NotFoundError, needs_of


def make(bundle: Path, out: Path, version: str) -> list[Path]:
    """Pack a bundle for Linux.

    Args:
        bundle: the folder that PyInstaller made.
        out: the folder to write to.
        version: of the program.

    Returns:
        The files made: the archive, and the Debian package where there is a dpkg-deb.

    Raises:
        subprocess.SubprocessError: a program failed, or something that the bundle needs is not on
            this system, so that its package cannot be told.
    """
    moment = source_date()
    archive = out / f"{NAME}-{version}-linux-x86_64.tar.xz"
    package = out / f"{NAME}_{version}_amd64.deb"
    with tempfile.TemporaryDirectory(dir=out) as place:
        packing = None
        if shutil.which("dpkg-deb"):
            root = _for_debian(bundle, Path(place), version)
            packing = linux_deb.pack(root, Path(place) / package.name, moment)
        else:
            print(f"Not made: {package.name}, which needs dpkg-deb.")
        try:
            folder = _for_any_folder(bundle, Path(place), version)
            tar_xz(folder, Path(place) / archive.name, moment)
        finally:
            if packing and packing.wait():
                raise subprocess.CalledProcessError(packing.returncode, packing.args)
        # Only what is whole gets its name.
        made = [archive, package] if packing else [archive]
        for path in made:
            (Path(place) / path.name).replace(path)
    return made


def _for_debian(bundle: Path, place: Path, version: str) -> Path:
    try:
        needs = needs_of(bundle)
    except NotFoundError as error:
        raise subprocess.SubprocessError(str(error)) from error
    print(f"Needs glibc {needs.glibc} or newer, because of: {', '.join(needs.newest)}")
    print(f"Depends: {', '.join(needs.depends)}", flush=True)
    root = place / "deb"
    linux_deb.lay_out(bundle, root, version, needs, source_date())
    return root


def _for_any_folder(bundle: Path, place: Path, version: str) -> Path:
    folder = place / f"{NAME}-{version}"
    shutil.copytree(bundle, folder, symlinks=True)
    for name in ("README.txt", "install-for-me.sh"):
        shutil.copy(linux_share.TEXTS / name, folder)
    linux_share.add_menu_entry(folder / "share")
    return folder


if __name__ == "__main__":
    for made in make(DIST / NAME, DIST, version()):
        print(made)
    sys.exit(0)

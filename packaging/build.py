"""Make a folder that runs on a machine without Python, and try it far from this checkout.

    python packaging/build.py

The folder is dist/thop-desktop. It runs on systems like this one: Linux bundles need a glibc at
least as new as the one they were made with.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "thop-desktop"
INSIDE = (
    "thop_desktop/resources/articles/nl",
    "thop_desktop/translations/thop_nl.qm",
    "PySide6/Qt/translations/qtbase_nl.qm",
    "licences/LICENSE",
)
NOT_INSIDE = ("pip", "setuptools", "tkinter", "libgtk-3.so.0", "libQt6Network.so.6")


def main() -> int:
    """Build, look inside and take the tour; 1 when the bundle is not whole."""
    try:
        build()
        faults = [*look_inside(), *take_the_tour()]
    except subprocess.SubprocessError as error:  # the program that failed has said why
        faults = [str(error)]
    print("\n".join(faults) or f"Ready: {BUNDLE.relative_to(ROOT)}, {megabytes(BUNDLE):.0f} MB")
    return 1 if faults else 0


def build() -> None:
    """Have PyInstaller make the folder anew."""
    spec = ROOT / "packaging" / "thop_desktop.spec"
    places = ["--distpath=dist", "--workpath=build/pyinstaller"]
    pyinstaller = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    subprocess.run([*pyinstaller, *places, spec], cwd=ROOT, check=True)


def look_inside() -> list[str]:
    """Name what lacks in the bundle, and what should not be there."""
    folder = BUNDLE / "_internal"
    faults = [f"The bundle lacks {name}" for name in INSIDE if not (folder / name).exists()]
    return faults + [f"The bundle holds {name}" for name in NOT_INSIDE if (folder / name).exists()]


def take_the_tour() -> list[str]:
    """Run a copy of the bundle elsewhere, with nothing of this checkout or its environment."""
    with tempfile.TemporaryDirectory() as place:
        copy = shutil.copytree(BUNDLE, Path(place) / "copy", symlinks=True)
        pictures = Path(place) / "pictures"
        bare = {"HOME": place, "PATH": "/usr/bin", "LANG": "C.UTF-8"}
        bare["QT_QPA_PLATFORM"] = "offscreen"
        if os.name == "nt":
            bare["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
        program = copy / ("thop-desktop.exe" if os.name == "nt" else "thop-desktop")
        subprocess.run([program, "--tour", pictures], cwd=place, env=bare, check=True, timeout=300)
        taken = [picture for picture in pictures.rglob("*.png") if picture.stat().st_size]
        print(f"The bundle took {len(taken)} pictures on its tour.")
    return [] if taken else ["The bundle ran, but its tour gave no pictures"]


def megabytes(folder: Path) -> float:
    """What a folder takes, without the links in it."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())

"""The bundle: have PyInstaller make it, look inside, and let it take its tour elsewhere."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import bill
import licences_inside
from facts import DIST, NAME, ROOT, source_date
from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

BUNDLE = DIST / NAME
INTERNAL = BUNDLE / "_internal"
LONGEST_TOUR = 300
# Where the wheel for a system has Qt's files.
QT = "PySide6" if sys.platform == "win32" else "PySide6/Qt"
INSIDE = (
    "thop_desktop/resources/articles/nl",
    "thop_desktop/translations/thop_nl.qm",
    f"{QT}/translations/qtbase_nl.qm",
    "thop_desktop/guide/gebruik.md",
    "tzdata/zoneinfo/Europe/Amsterdam",
    "hashes.txt",
    "docs/thop-desktop-beheer.pdf",
    "docs/instellingen.md",
    "docs/SECURITY.md",
    "licences/LICENSE",
    "licences/THIRD-PARTY.txt",
    "licences/bill-of-materials.cdx.json",
    "licences/Qt and PySide6/LGPL-3.0.txt",
)
# Parts of Python and Qt that speak to a network.
NETWORK = {"socket", "ssl", "_ssl", "http", "urllib.request", "ftplib", "xmlrpc"}
NETWORK |= {"asyncio", "PySide6.QtWebSockets", "QtWebSockets"}
NOT_INSIDE = (
    "pip",
    "setuptools",
    "tkinter",
    "libgtk-3.so.0",
    "PySide6/opengl32sw.dll",
    # QtNetwork is inside for its local sockets; what would encrypt for a network is not.
    f"{QT}/plugins/tls",
)


def make() -> None:
    """Have PyInstaller make the folder anew, with the sheet for who manages the computers in it.

    Raises:
        subprocess.SubprocessError: that sheet or PyInstaller failed, and has said why.
    """
    # The same commit gives the same files, as far as PyInstaller lets it.
    same = {"SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "0", "TZ": "UTC"}
    # In a process of its own: Qt and its plugins are done then.
    sheet = [sys.executable, str(ROOT / "packaging" / "manager_sheet.py")]
    subprocess.run(sheet, cwd=ROOT, env=os.environ | same, check=True)
    spec = ROOT / "packaging" / "thop_desktop.spec"
    places = [f"--distpath={DIST}", f"--workpath={ROOT / 'build' / 'pyinstaller'}"]
    pyinstaller = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    subprocess.run([*pyinstaller, *places, spec], cwd=ROOT, env=os.environ | same, check=True)


def look_inside() -> list[str]:
    """Name what lacks in the bundle, and what should not be there."""
    faults = [f"The bundle lacks {name}" for name in INSIDE if not (INTERNAL / name).exists()]
    if not faults:
        text = (INTERNAL / "licences" / licences_inside.BILL).read_text(encoding="utf-8")
        faults += bill.schema_faults(text)
    return faults + [
        f"The bundle holds {name}" for name in NOT_INSIDE if (INTERNAL / name).exists()
    ]


def speakers_inside() -> list[str]:
    """Name the modules in the bundle, packed or as files, that could speak to a network."""
    packed = CArchiveReader(str(program(BUNDLE))).open_embedded_archive("PYZ.pyz").toc
    files = (path.name.partition(".")[0] for path in INTERNAL.rglob("*") if path.is_file())
    found = {name for name in (*packed, *files) if NETWORK & {name, name.partition(".")[0]}}
    return [f"The bundle holds {name}, which speaks to a network" for name in sorted(found)]


def program(folder: Path) -> Path:
    """The program in a bundle, or in a copy of it."""
    return folder / (f"{NAME}.exe" if os.name == "nt" else NAME)


def take_the_tour() -> list[str]:
    """Run a copy of the bundle elsewhere, with nothing of this checkout or its environment."""
    with tempfile.TemporaryDirectory() as place:
        copy = shutil.copytree(BUNDLE, Path(place) / "copy", symlinks=True)
        pictures = Path(place) / "pictures"
        bare = {"HOME": place, "PATH": "/usr/bin", "LANG": "C.UTF-8"}
        bare["QT_QPA_PLATFORM"] = "offscreen"
        if os.name == "nt":
            bare["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
        command = [str(program(copy)), "--tour", str(pictures)]
        done = subprocess.run(
            command, cwd=place, env=bare, timeout=LONGEST_TOUR, capture_output=True, text=True
        )
        if done.returncode or "Traceback" in done.stderr:  # Qt goes on after a failing slot
            return [done.stderr, f"The tour of the bundle failed ({done.returncode})"]
        taken = [picture for picture in pictures.rglob("*.png") if picture.stat().st_size]
        print(f"The bundle took {len(taken)} pictures on its tour.", flush=True)
    return [] if taken else ["The bundle ran, but its tour gave no pictures"]


def list_files() -> Path:
    """Write dist/files.txt: every file of the bundle with its SHA-256, sorted by name.

    A link stands there as "name -> target". Two builds of a commit can be compared by it.
    """
    lines = []
    for path in sorted(BUNDLE.rglob("*"), key=lambda path: path.relative_to(BUNDLE).as_posix()):
        name = path.relative_to(BUNDLE).as_posix()
        if path.is_symlink():
            lines.append(f"{'link':64}  {name} -> {path.readlink().as_posix()}")
        elif path.is_file():
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}")
    written = DIST / "files.txt"
    written.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return written


def megabytes(path: Path) -> float:
    """What a file or a folder takes, in millions of bytes, without the links in it."""
    files = [path] if path.is_file() else path.rglob("*")
    sizes = (file.stat().st_size for file in files if file.is_file() and not file.is_symlink())
    return sum(sizes) / 1e6

"""The installer for Windows, and the zip that runs from any folder.

On Windows make() packs the bundle. On Linux it only proves that the script compiles, with a folder
that stands in for the bundle; nothing of that is kept.

Read from the environment, where they are set:

    THOP_SIGN_WINDOWS   a command that signs the file whose name follows it, for instance
                        signtool sign /fd SHA256 /tr http://timestamp.example /td SHA256 /a
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from facts import NAME, ROOT, source_date
from windows_version import four_numbers

SCRIPT = ROOT / "packaging" / "windows" / "thop-desktop.nsi"
EXE = f"{NAME}.exe"
SIGN = "THOP_SIGN_WINDOWS"
# Where NSIS puts itself when it is not on the PATH.
PLACES = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")
PORTABLE_WORDS = """\
Thop Desktop, draagbaar
Pak alles uit in een map, bijvoorbeeld op een USB-stick. Open dan thop-desktop.exe.
Je dagboek en instellingen komen in de map "data" naast het programma, nergens anders.
Voor wie de computer beheert: _internal\\docs\\thop-desktop-beheer.pdf.

Thop Desktop, portable
Unpack everything into a folder, for instance on a USB stick. Then open thop-desktop.exe.
Your diary and settings go into the folder "data" beside the program, nowhere else.
For who manages the computer (in Dutch): _internal\\docs\\thop-desktop-beheer.pdf.
"""


def make(bundle: Path, out: Path, version: str) -> list[Path]:
    """Make the installer and the portable zip on Windows; elsewhere only try the script.

    Args:
        bundle: the folder that PyInstaller made.
        out: the folder for what is made.
        version: as people read it.

    Raises:
        subprocess.SubprocessError: makensis or the command that signs did not succeed.
        FileNotFoundError: there is no makensis on this Windows.
    """
    if sys.platform != "win32":
        print(try_script(version), flush=True)
        return []
    compiler = makensis()
    if compiler is None:
        raise FileNotFoundError("makensis: install NSIS 3.08 or newer (choco install nsis)")
    sign = os.environ.get(SIGN, "")
    if sign:
        subprocess.run(f'{sign} "{bundle / EXE}"', shell=True, check=True)  # noqa: S602
    installer = out / f"{NAME}-{version}-windows-setup.exe"
    compile_installer(compiler, bundle, installer, version, sign=sign)
    portable = out / f"{NAME}-{version}-windows-portable.zip"
    pack_portable(bundle, portable)
    return [installer, portable]


def try_script(version: str) -> str:
    """Compile the script with a folder that stands in for the bundle; say how it went."""
    compiler = makensis()
    if compiler is None:
        return "Not tried: the Windows installer. There is no makensis (Debian: nsis) here."
    with tempfile.TemporaryDirectory() as place:
        stand_in = Path(place) / NAME
        (stand_in / "_internal").mkdir(parents=True)
        (stand_in / EXE).write_bytes(b"stands in for the program")
        (stand_in / "_internal" / "base_library.zip").write_bytes(b"stands in for the rest")
        compile_installer(compiler, stand_in, Path(place) / f"{NAME}-setup.exe", version)
    return "The script of the Windows installer compiles; the installer itself is made on Windows."


def makensis() -> str | None:
    """The compiler of NSIS, if this machine has it."""
    return shutil.which("makensis") or next(filter(os.path.exists, PLACES), None)


def compile_installer(
    compiler: str, bundle: Path, installer: Path, version: str, *, sign: str = "", target: str = ""
) -> None:
    """Compile the installer of a bundle.

    Args:
        compiler: makensis.
        bundle: the folder whose files go in.
        installer: the file to write.
        version: as people read it.
        sign: a command that signs the file whose name follows it; empty to leave it unsigned.
        target: the kind of machine as makensis names it; empty for its own choice.

    Raises:
        subprocess.SubprocessError: it did not compile.
    """
    with tempfile.TemporaryDirectory() as place:
        files = Path(place) / "files.nsh"
        files.write_text(file_list(bundle, files_in(bundle)), encoding="utf-8-sig")
        pictures = [Path(place) / "icon.ico", Path(place) / "picture.bmp"]
        for picture in pictures:  # in a process of its own: Qt and its plugins are done then
            draw = [sys.executable, str(ROOT / "packaging" / "icon_files.py"), str(picture)]
            subprocess.run(draw, check=True)
        size = sum((bundle / file).stat().st_size for file in files_in(bundle))
        defines = {
            "VERSION": version,
            "NUMBERS": ".".join(map(str, four_numbers(version))),
            "FILES": str(files),
            "KILOBYTES": str(size // 1024 + 1),
            "MEGABYTES": str(size // 1024**2 + 1),
            "ICON": str(pictures[0]),
            "PICTURE": str(pictures[1]),
            "OUT": str(installer.absolute()),
        }
        defines |= {"SIGN": sign} if sign else {}
        defines |= {"TARGET": target} if target else {}
        same = {"SOURCE_DATE_EPOCH": str(source_date())}
        subprocess.run(command(compiler, defines), env=os.environ | same, check=True)


def command(compiler: str, defines: dict[str, str]) -> list[str]:
    """The command that compiles the script, and tells of warnings and errors only.

    Where the script is tried, warnings are errors; a newer NSIS may warn of more.
    """
    told = [f"-D{name}={value}" for name, value in defines.items()]
    strict = [] if sys.platform == "win32" else ["-WX"]
    return [compiler, "-V2", *strict, "-INPUTCHARSET", "UTF8", *told, str(SCRIPT)]


def files_in(bundle: Path) -> list[PurePosixPath]:
    """The files of a bundle, in an order that does not depend on the disk."""
    files = (path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file())
    return sorted((PurePosixPath(file.as_posix()) for file in files), key=str)


def file_list(bundle: Path, files: Iterable[PurePosixPath]) -> str:
    """The list of files as NSIS reads it: one part that puts them there, one that removes them.

    Only these files are removed, and after them the folders, as far as these are empty: what
    somebody put there stays.
    """
    put, remove, folders = [], [], set[PurePosixPath]()
    folder = None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            put.append(f'  SetOutPath "{_inside(folder)}"')
        put.append(f'  File "{bundle / file}"')
        remove.append(f'  Delete "{_inside(file)}"')
        folders.update(parent for parent in file.parents if parent.name)
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), str(folder)))
    remove += [f'  RMDir "{_inside(folder)}"' for folder in deepest_first]
    parts = {"INSTALL_FILES": put, "REMOVE_FILES": remove}
    return "".join(
        f"!macro {name}\n{chr(10).join(lines)}\n!macroend\n" for name, lines in parts.items()
    )


def pack_portable(bundle: Path, target: Path) -> None:
    """Pack a bundle as a zip with one folder, in which a marker keeps all data beside the program.

    The same bundle gives the same bytes: files are sorted and bear one date.
    """
    extra = {"portable": "", "LEESMIJ-README.txt": PORTABLE_WORDS.replace("\n", "\r\n")}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files_in(bundle):
            archive.writestr(_member(str(file)), (bundle / file).read_bytes())
        for name, words in extra.items():
            archive.writestr(_member(name), words.encode("utf-8-sig") if words else b"")


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(f"{NAME}/{name}", time.gmtime(source_date())[:6])
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    return member


def _inside(file: PurePosixPath) -> str:
    """A place in the folder where the program is installed."""
    within = _literal("\\".join(file.parts))
    return f"$INSTDIR\\{within}" if within else "$INSTDIR"


def _literal(name: str) -> str:
    """A name as NSIS writes it, where a dollar stands for itself only when it is doubled."""
    if '"' in name:
        raise ValueError(f"Windows has no file names with a quotation mark: {name}")
    return name.replace("$", "$$")

"""Where the program's files and the user's files are: checkout, installed, bundled, portable."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import platformdirs

from thop_desktop.errors import ResourcesMissingError

PACKAGE = Path(__file__).resolve().parent
APP_NAME = "thop-desktop"
# A file of one of these names beside the program keeps everything there. Windows hides the end of
# a name, so who makes the first may well get the second.
MARKERS = ("portable", "portable.txt")
PORTABLE_DATA = "data"
HOME_VARIABLE = "THOP_DESKTOP_HOME"
MACHINE_FILE = "settings.toml"


def _shipped(folder: str) -> Path:
    """A folder that travels with the program.

    An installed wheel and a bundle carry it inside the package, a checkout beside it.
    """
    inside = PACKAGE / folder
    return inside if inside.is_dir() else PACKAGE.parent / folder


def resources_place() -> Path:
    """Where the folder with pages, terms, figures and icons should be."""
    return _shipped("resources")


def resources() -> Path:
    """The folder with pages, terms, figures and icons.

    Raises:
        ResourcesMissingError: it is not there, or holds no pages.
    """
    folder = resources_place()
    if not (folder / "articles").is_dir():
        raise ResourcesMissingError(folder)
    return folder


def translations() -> Path:
    """The folder with the compiled interface translations (.qm); it may be missing."""
    return _shipped("translations")


def guide() -> Path:
    """The folder with the guide to the program and its pictures; it may be missing.

    In a checkout it is part of the documentation.
    """
    inside = PACKAGE / "guide"
    return inside if inside.is_dir() else PACKAGE.parent / "docs"


def notice() -> Path | None:
    """The file that tells what of others is in the program, and under which licences.

    In a checkout that is NOTICE; a bundle has a longer one, with all texts. An installed wheel
    keeps it where only its installer looks.
    """
    beside = PACKAGE.parent
    places = (beside / "licences" / "THIRD-PARTY.txt", beside / "NOTICE")
    return next((place for place in places if place.is_file()), None)


def for_managers() -> Path | None:
    """What is told to who manages the computers: a sheet in a bundle, its text in a checkout."""
    papers = PACKAGE.parent / "docs"
    places = (papers / "thop-desktop-beheer.pdf", papers / "beheer.md")
    return next((place for place in places if place.is_file()), None)


def is_bundle() -> bool:
    """Whether this is a program with its own Python, made by PyInstaller."""
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path | None:
    """The folder that people see the program in; None when it is a package of some Python.

    A macOS program is itself a folder, and an AppImage mounts one elsewhere while it runs: what
    people see is what these lie in. A checkout lies in the folder with its pyproject.toml.
    """
    if not is_bundle():
        return PACKAGE.parent if (PACKAGE.parent / "pyproject.toml").is_file() else None
    program = Path(sys.executable).resolve()
    image, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    # Both are handed on to whatever an AppImage starts, which may be another program.
    if image and mounted and program.is_relative_to(Path(mounted).resolve()):
        return Path(image).resolve().parent
    if program.parent.name == "MacOS" and program.parents[2].suffix == ".app":
        return program.parents[3]
    return program.parent


def home_is_named() -> bool:
    """Whether the environment says where the program keeps things."""
    return bool(os.environ.get(HOME_VARIABLE))


def portable_data() -> Path | None:
    """The data folder beside the program, if a marker there asks for it; it need not exist yet."""
    folder = program_folder()
    if folder is None or home_is_named():
        return None
    return folder / PORTABLE_DATA if any((folder / name).is_file() for name in MARKERS) else None


def user_data() -> Path:
    """The folder for what the program keeps for this user; it need not exist yet.

    The environment variable THOP_DESKTOP_HOME puts it elsewhere (tests, the tour, trials), and a
    marker beside the program puts it there.
    """
    if home_is_named():
        return Path(os.environ[HOME_VARIABLE])
    return portable_data() or platformdirs.user_data_path(APP_NAME, appauthor=False)


def machine_settings_places() -> tuple[Path, ...]:
    """Where the file of the person who manages this computer may be, the weightiest first.

    The one for the whole computer comes before the one beside the program: who may not write the
    first cannot overrule it with a copy of the program.
    """
    if sys.platform == "win32":
        whole = Path(_program_data(), APP_NAME)
    elif sys.platform == "darwin":
        whole = Path("/Library/Application Support", APP_NAME)
    else:
        whole = Path("/etc", APP_NAME)
    beside = program_folder()
    return tuple(folder / MACHINE_FILE for folder in (whole, beside) if folder is not None)


def first_there(places: Iterable[Path]) -> Path | None:
    """The first of these files that is there; one that cannot be looked at counts as there."""
    for place in places:
        try:
            place.lstat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return place
        return place
    return None


def _program_data() -> str:
    """The folder of Windows for what all users share. Not yet run on Windows.

    From the part of the registry that only administrators may write, and not from the environment,
    which anybody can set for a program of theirs.
    """
    if sys.platform == "win32":  # mypy looks for the registry there only
        import winreg

        name = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, name) as key,
        ):
            return str(winreg.QueryValueEx(key, "Common AppData")[0])
    return r"C:\ProgramData"

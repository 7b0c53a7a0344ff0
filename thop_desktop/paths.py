"""Where the program's own files and the user's files are: checkout, installed or bundled."""

import os
from pathlib import Path

import platformdirs

from thop_desktop.errors import ResourcesMissingError

PACKAGE = Path(__file__).resolve().parent
APP_NAME = "thop-desktop"


def _shipped(folder: str) -> Path:
    """A folder that travels with the program.

    An installed wheel and a bundle carry it inside the package, a checkout beside it.
    """
    inside = PACKAGE / folder
    return inside if inside.is_dir() else PACKAGE.parent / folder


def resources() -> Path:
    """The folder with pages, terms, figures and icons.

    Raises:
        ResourcesMissingError: it is not there, or holds no pages.
    """
    folder = _shipped("resources")
    if not (folder / "articles").is_dir():
        raise ResourcesMissingError(folder)
    return folder


def translations() -> Path:
    """The folder with the compiled interface translations (.qm); it may be missing."""
    return _shipped("translations")


def user_data() -> Path:
    """The folder for what the program keeps for this user; it need not exist yet.

    The environment variable THOP_DESKTOP_HOME puts it elsewhere (tests, the tour, trials).
    """
    override = os.environ.get("THOP_DESKTOP_HOME")
    return Path(override) if override else platformdirs.user_data_path(APP_NAME, appauthor=False)

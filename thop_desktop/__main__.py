"""The command line: python -m thop_desktop, or thop-desktop."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from thop_desktop import __version__

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
TOUR_FOLDER = Path("thop-tour")


class Given(NamedTuple):
    """What the command line says; see the options of the parser."""

    tour: Path | None = None
    language: str = ""
    theme: str = ""
    scale: float = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or take the tour.

    Returns:
        0 when all went well, 2 when the program's own files are missing.
    """
    words = sys.argv[1:] if arguments is None else arguments
    # Almost every start is without words, and need not wait for the parser.
    given = Given(**vars(_parser().parse_args(words))) if words else Given()
    no_display = sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS)
    if no_display or given.tour:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if no_display and not given.tour:
        given = given._replace(tour=TOUR_FOLDER)
        sys.stdout.write("There is no screen here, so the program takes its tour instead.\n")
    # Starting makes many objects and no garbage; the program collects again with its first page.
    gc.disable()
    # Imported only now: the platform must be known first, and --help should not wait for Qt.
    import_qt()
    from thop_desktop.errors import WorldError

    try:
        if given.tour:
            from thop_desktop.tour.guide import take_tour

            return take_tour(given.tour, given.language, given.theme, given.scale)
        from thop_desktop.app import run

        return run(given.language, given.theme, given.scale)
    except WorldError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def import_qt() -> None:
    """Import Qt, and leave importing as it was.

    PySide puts itself between every import and its module from then on, to read the module's
    source and see whether it switches on `__feature__`. None here does, and it would take a third
    of the time to the first page.
    """
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain_import


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="thop-desktop", description="Therapeutisch Opvoeden")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--tour", type=Path, metavar="DIR", help="save a picture of every page")
    parser.add_argument("--language", choices=("nl", "en"), default="", help="interface language")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="")
    parser.add_argument("--scale", type=_scale, default=0, help="text size, from 0.8 to 2.0")
    return parser


def _scale(text: str) -> float:
    value = float(text)
    if not 0.8 <= value <= 2.0:
        raise ValueError(text)
    return value


if __name__ == "__main__":
    sys.exit(main())

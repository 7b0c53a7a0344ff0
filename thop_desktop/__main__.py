"""The command line: python -m thop_desktop, or thop-desktop."""

from __future__ import annotations

import builtins
import gc
import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from thop_desktop import __version__, paths

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

    from thop_desktop.errors import WorldError

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
TOUR_FOLDER = Path("thop-tour")


class Given(NamedTuple):
    """What the command line says; see the options of the parser."""

    tour: Path | None = None
    profile: Path | None = None
    language: str = ""
    theme: str = ""
    scale: float = 0
    selfcheck: bool = False
    json: bool = False
    to: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, take the tour, or check whether all is well.

    Returns:
        0 when all went well, 1 when a self-check found something, 2 when the program's own files
        are missing or its data folder cannot be written to.
    """
    words = sys.argv[1:] if arguments is None else arguments
    # Almost every start is without words, and need not wait for the parser.
    given = _given(words) if words else Given()
    no_display = sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS)
    if no_display or given.tour:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if given.selfcheck:
        return _check_itself(given)
    data = paths.portable_data()
    if no_display and not given.tour:
        given = given._replace(tour=data / TOUR_FOLDER if data else TOUR_FOLDER)
        sys.stdout.write("There is no screen here, so the program takes its tour instead.\n")
    # Starting makes many objects and no garbage; see ui/garbage.py for what comes afterwards.
    gc.disable()
    return _start(given, data)


def _start(given: Given, data: Path | None) -> int:
    """Start as often as the user wants to try; 2 when that is no more."""
    from thop_desktop.errors import WorldError

    only_read = False
    while True:
        try:
            if not only_read:
                _prepare(given, data)
            # Imported only now: the platform must be known first, and --help should not wait.
            import_qt()
            return _open(given, data)
        except WorldError as error:
            if sys.stderr is not None:  # a bundle on Windows has none
                sys.stderr.write(f"{error}\n")
            if given.tour or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
                return 2
            answer = _answer_to(error)
            if answer == "close":
                return 2
            only_read = only_read or answer == "read"


def _prepare(given: Given, data: Path | None) -> None:
    """See whether anything can be kept, before anything is."""
    if data:
        from thop_desktop.portable import settle_in

        settle_in(data)
    elif not given.tour:
        from thop_desktop.store.durable import try_to_keep

        paths.resources()  # a program that is not whole leaves no folder behind
        try_to_keep(paths.user_data())


def _open(given: Given, data: Path | None) -> int:
    """Open the window, or take the tour."""
    if data:
        _keep_settings_of_qt(data)
    if given.tour:
        from thop_desktop.tour.guide import take_tour

        return take_tour(given.tour, given.language, given.theme, given.scale, given.profile)
    from thop_desktop.app import run

    return run(given.language, given.theme, given.scale)


def _keep_settings_of_qt(data: Path) -> None:
    """Have Qt remember there what it remembers unasked, such as the last folder of a dialog."""
    from PySide6.QtCore import QSettings

    from thop_desktop.portable import SETTINGS

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(data / SETTINGS))


def _answer_to(error: WorldError) -> str:
    """Tell in a window why the program cannot start as it should; what the user wants."""
    import_qt()
    from thop_desktop.app import make_qt
    from thop_desktop.selfcheck.report import preferred_language
    from thop_desktop.ui.start_trouble import ask_at_start

    return ask_at_start(
        make_qt(), error, paths.translations(), preferred_language(paths.user_data())
    ).value


def _check_itself(given: Given) -> int:
    from datetime import datetime

    from thop_desktop.selfcheck.command import Wanted, self_check, surroundings

    at = surroundings(datetime.now().astimezone())
    return self_check(at, Wanted(given.language, given.json, given.to), _show_report)


def _show_report(text: str, copy: str, close: str) -> None:
    import_qt()
    from thop_desktop.app import make_qt
    from thop_desktop.ui.report_window import show_report

    show_report(make_qt(), text, copy, close)


def import_qt() -> None:
    """Import Qt, and leave importing as it was.

    PySide puts itself between every import and its module from then on, to read the module's
    source and see whether it switches on `__feature__`. None here does, and it would take a third
    of the time to the first page.
    """
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain_import


def _given(words: Sequence[str]) -> Given:
    """What these words say; words that make no sense end the program."""
    if sys.stdout is not None:
        return _parsed(words)
    # A program of Windows that has a window has nowhere to write to.
    told = io.StringIO()
    try:
        with redirect_stdout(told), redirect_stderr(told):
            return _parsed(words)
    except SystemExit:
        _show_report(told.getvalue(), "Copy", "Close")
        raise


def _parsed(words: Sequence[str]) -> Given:
    parser = _parser()
    given = Given(**vars(parser.parse_args(words)))
    if (given.json or given.to) and not given.selfcheck:
        parser.error("--json and --to belong to --selfcheck")
    if given.profile and (
        not given.tour or (given.profile.is_dir() and any(given.profile.iterdir()))
    ):
        parser.error("--profile belongs to --tour, and wants a folder that is new or empty")
    return given


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser

    from thop_desktop.languages import interface_languages

    parser = ArgumentParser(prog="thop-desktop", description="Therapeutisch Opvoeden")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--tour", type=Path, metavar="DIR", help="save a picture of every page")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep what the tour writes")
    languages = interface_languages(paths.translations())
    parser.add_argument("--language", choices=languages, default="", help="interface language")
    parser.add_argument(
        "--theme", choices=("light", "dark", "contrast", "contrast-dark"), default=""
    )
    parser.add_argument("--scale", type=_scale, default=0, help="text size, from 0.8 to 2.0")
    parser.add_argument("--selfcheck", action="store_true", help="tell whether all is well")
    parser.add_argument("--json", action="store_true", help="self-check for scripts")
    parser.add_argument("--to", type=Path, metavar="FILE", help="self-check into a file")
    return parser


def _scale(text: str) -> float:
    value = float(text)
    if not 0.8 <= value <= 2.0:
        raise ValueError(text)
    return value


if __name__ == "__main__":
    sys.exit(main())

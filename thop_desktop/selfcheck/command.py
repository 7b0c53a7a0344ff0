"""What `thop-desktop --selfcheck` does."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from thop_desktop import __version__, paths
from thop_desktop.errors import NotSavedError
from thop_desktop.selfcheck.report import (
    all_is_well,
    as_json,
    as_words,
    preferred_language,
    print_report,
    write_report,
)
from thop_desktop.selfcheck.run import Qt, Surroundings, run_checks
from thop_desktop.selfcheck.screen import screens
from thop_desktop.selfcheck.words import buttons
from thop_desktop.store.machine import read_machine_settings


@dataclass(frozen=True)
class Wanted:
    """How the report is to be given.

    Attributes:
        language: code of a language; "" for the one that was chosen in the window.
        as_json: for scripts, not for people.
        to: the file to write it to; None for standard output.
    """

    language: str = ""
    as_json: bool = False
    to: Path | None = None


def surroundings(now: datetime) -> Surroundings:
    """Where this very program is."""
    home, portable = paths.user_data(), paths.portable_data()
    return Surroundings(
        package=paths.PACKAGE,
        resources=paths.resources_place(),
        translations=paths.translations(),
        home=home,
        now=now,
        version=__version__,
        is_bundle=paths.is_bundle(),
        portable=portable is not None,
        named=portable is None and paths.home_is_named(),
        screens=screens(sys.platform, os.environ),
        machine=paths.machine_settings_places(),
        user=_user(),
    )


def _user() -> Path:
    """The user's own folder; where nobody can tell, the one of the program."""
    try:
        return Path.home()
    except RuntimeError:
        return paths.PACKAGE


def self_check(at: Surroundings, wanted: Wanted, show: Callable[[str, str, str], object]) -> int:
    """Look at everything, and report.

    Args:
        at: what to look at.
        wanted: how the report is to be given.
        show: shows a report in a window, where there is no standard output; it takes the report
            and the words on the buttons for copying and closing.

    Returns:
        0 when all is well and the report was given, otherwise 1.
    """
    findings = run_checks(at, Qt(_loads, _why_no_window))
    language = wanted.language or _held_language(at) or preferred_language(at.home)
    if wanted.as_json:
        text = as_json(findings, language, at.version)
    else:
        text = as_words(findings, language)
    if wanted.to is not None:
        try:
            write_report(text, wanted.to)
        except NotSavedError as error:
            text = f"{error}\n"
            if sys.stderr is None:
                show(text, *buttons(language))
            else:
                sys.stderr.write(text)
            return 1
    elif sys.stdout is None:  # a program of Windows that has a window
        show(text, *buttons(language))
    else:
        print_report(text)
    return 0 if all_is_well(findings) else 1


def _held_language(at: Surroundings) -> str:
    return read_machine_settings(at.machine, at.user).language


def _loads(data: bytes) -> bool:
    from thop_desktop.ui.translation import is_translation

    return is_translation(data)


def _why_no_window(kinds: Sequence[str]) -> str:
    from thop_desktop.ui.screen_plugin import why_no_window

    return why_no_window(kinds)

"""Our own mistakes: a report that can be sent on, without a word of what was worked on."""

import sys
from pathlib import Path

import pytest

from tests.support.program import Running
from thop_desktop import __version__
from thop_desktop.ui.bug_report import bug_report

PRIVATE = "de naam van een kind"


def stumble(words: str) -> None:
    try:
        int(words)
    except ValueError as error:
        error.add_note(words)
        raise KeyError(words) from error


def caught() -> KeyError:
    try:
        stumble(PRIVATE)
    except KeyError as error:
        return error
    raise AssertionError


def test_a_report_names_the_places_in_the_program() -> None:
    error = caught()
    lines = bug_report(type(error), error, error.__traceback__).splitlines()
    assert lines[:2] == [f"Thop Desktop {__version__}", "KeyError"]
    assert lines[-1].startswith("test_bug_report.py:")
    assert lines[-1].endswith("stumble")


def test_a_report_holds_nothing_that_was_worked_on() -> None:
    error = caught()
    report = bug_report(type(error), error, error.__traceback__)
    assert PRIVATE not in report
    assert "naam" not in report
    # Nor does the path, which often holds the user's own name.
    assert str(Path(__file__).parent) not in report


def test_a_mistake_without_a_trace_still_gives_a_report() -> None:
    assert bug_report(ValueError, ValueError(PRIVATE), None).splitlines()[-1] == "ValueError"


def test_the_user_is_told_and_the_program_goes_on(
    running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    error = caught()
    running.program.report_bug(type(error), error, error.__traceback__)
    (report,) = running.dialogs.reports
    assert "KeyError" in report
    assert PRIVATE not in report
    assert PRIVATE not in capsys.readouterr().err
    running.go("read")
    assert "Lezen" in running.words


def test_a_mistake_is_told_also_where_there_is_no_console(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So it is in a bundle on Windows.
    monkeypatch.setattr(sys, "stderr", None)
    error = caught()
    running.program.report_bug(type(error), error, error.__traceback__)
    assert len(running.dialogs.reports) == 1

"""What Vandaag and the pages show of the last estimate, and only while the diary is open."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.lettered import sheet
from tests.support.program import EVENING, Running
from tests.support.worksheets import filled, form_of, weeks_ago, worksheet_program
from tests.support.written import every_text
from thop_desktop.errors import ContentError, DatabaseDamagedError
from thop_desktop.store.children import Children
from thop_desktop.store.tries import Tries
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.worksheet_last import last_estimate, set_silent
from thop_desktop.worksheet.answers import Answers, Band, to_kept
from thop_desktop.worksheet.form import Form

CTRL = Qt.KeyboardModifier.ControlModifier
REASON = "Omdat je op 23 november 2026 over Vlinder dit invulde: ‘jij bent er nog’"
NOTE = "Past bij wat je het laatst invulde: ‘jij bent er nog’."
TEXT = "Kijk een minuut."


@pytest.fixture
def form(resources: Path) -> Form:
    return form_of(resources)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form) -> Iterator[Running]:
    """The program with an open diary and two finished worksheets."""
    kept = (
        sheet(filled(form, tense=3), weeks_ago(10), "before"),
        sheet(filled(form), EVENING, "now"),
    )
    with worksheet_program(tmp_path / "home", qtbot, *kept) as running:
        yield running


def try_something(running: Running, now: datetime = EVENING) -> None:
    Tries(running.program.keeper.vault).choose([("look", TEXT)], "vlinder", now)


def text_of(running: Running) -> str:
    return running.room(ReaderPage).view.toPlainText()


def test_today_shows_one_line_with_its_reason_and_leads_to_the_result(
    running: Running, form: Form
) -> None:
    running.go("today")
    assert REASON in running.words
    stance = form.advice[Band.STILL_THERE].stance
    (shown,) = {one for one in running.words if one in stance}
    running.click(f"{shown} {REASON}")
    assert running.place == Place("worksheet-result", "now")


def test_it_can_be_switched_off_and_stays_off(running: Running) -> None:
    running.go("today")
    running.click("Laat dit niet meer zien")
    assert REASON not in running.words
    running.go("article", "hallway")
    assert NOTE not in text_of(running)
    running.go("today")
    assert REASON not in running.words
    set_silent(running.program.keeper.vault, silent=False)
    running.go("help")
    running.go("today")
    assert REASON in running.words


def test_pages_that_fit_say_so_quietly_and_others_do_not(running: Running) -> None:
    running.go("article", "hallway")
    assert NOTE in text_of(running)
    running.go("article", "limits")
    assert NOTE not in text_of(running)
    page = running.room(ReaderPage)
    running.go("article", "hallway")
    assert NOTE not in page._paper_html(), "paper may be seen by anybody"


def test_locking_takes_all_of_it_away_and_opening_brings_it_back(
    running: Running, qtbot: QtBot
) -> None:
    try_something(running)
    for place in (Place("today"), Place("article", "hallway")):
        running.window.go(place)
        settle()
        running.press(Qt.Key.Key_L, CTRL)
        settle()
        for private in ("Vlinder", "jij bent er nog", TEXT):
            assert not any(private in text for text in every_text()), private
        open_diary(running, qtbot)
        settle()
        assert any("jij bent er nog" in text for text in every_text())


def test_an_older_one_does_not_stand_in_for_a_newer_one_without_a_band(
    running: Running, form: Form
) -> None:
    vault = running.program.keeper.vault
    later = EVENING + timedelta(days=1)
    Worksheets(vault).add(sheet(Answers(), later, "empty"), later)
    assert last_estimate(vault, form) is None


def test_drafts_and_children_in_the_archive_do_not_count(running: Running, form: Form) -> None:
    vault = running.program.keeper.vault
    worksheets = Worksheets(vault)
    worksheets.add(Worksheet(to_kept(Answers()), "vlinder", id="draft"), EVENING)
    last = last_estimate(vault, form)
    assert last is not None
    assert (last.worksheet, last.alias, last.band) == ("now", "Vlinder", Band.STILL_THERE)
    Children(vault).archive("vlinder", EVENING)
    assert last_estimate(vault, form) is None
    worksheets.add(sheet(filled(form, tense=4), weeks_ago(2), "nobody", child=None), EVENING)
    running.go("today")
    assert "Omdat je op 9 november 2026 dit invulde: ‘samen en doen alsof’" in running.words


def test_what_is_tried_stands_on_today_until_it_is_done(running: Running) -> None:
    try_something(running)
    running.go("today")
    assert TEXT in running.words
    assert "Een week verder: wil je hiermee doorgaan?" not in running.words
    running.click(f"Klaar: {TEXT}")
    assert TEXT not in running.words
    running.click("Zet terug")
    assert TEXT in running.words
    assert [one.name for one in Tries(running.program.keeper.vault).current()] == ["look"]


def test_after_a_week_it_is_asked_whether_to_go_on(running: Running) -> None:
    try_something(running, EVENING - timedelta(days=7))
    running.go("today")
    assert "Een week verder: wil je hiermee doorgaan?" in running.words
    running.click(f"Nog een week: {TEXT}")
    assert TEXT in running.words
    assert "Een week verder: wil je hiermee doorgaan?" not in running.words
    (kept,) = Tries(running.program.keeper.vault).current()
    assert kept.look_again_on == EVENING.date() + timedelta(days=7)


def broken(what: str) -> AbstractContextManager[object]:
    return patch(what, side_effect=DatabaseDamagedError(Path("diary")))


def test_a_diary_that_cannot_be_read_leaves_the_pages_as_they_were(running: Running) -> None:
    with broken("thop_desktop.store.worksheets.Worksheets.all"):
        running.go("today")
        assert REASON not in running.words
        assert len(running.dialogs.told) == 1
        running.go("article", "hallway")
        assert NOTE not in text_of(running)
    assert len(running.dialogs.told) == 1


def test_a_worksheet_that_cannot_be_read_leaves_them_too(running: Running) -> None:
    error = ContentError(Path("worksheet.toml"), 1, "missing")
    with patch("thop_desktop.worksheet.form.load_form", side_effect=error):
        running.program.parts().worksheet.form_in.cache_clear()
        running.program.refurnish()
        running.go("today")
        assert REASON not in running.words
        running.go("article", "hallway")
        assert NOTE not in text_of(running)

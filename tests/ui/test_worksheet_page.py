"""The overview: beginning a worksheet, going on with one, and those from before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.worksheets import (
    RATER,
    answer_stops,
    desk_of,
    domain_of,
    draft_of,
    finished,
    form_of,
    kept_of,
    page_of,
    weeks_ago,
    worksheet_program,
)
from tests.support.written import every_text
from thop_desktop.store.children import Children
from thop_desktop.store.worksheets import Worksheet
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_page import WorksheetPage
from thop_desktop.ui.worksheet_stops import WorksheetStops
from thop_desktop.worksheet.answers import VERSION, Band, State

Key = Qt.Key


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path) -> Iterator[Running]:
    """The program with two finished worksheets of one child and one of another."""
    form = form_of(resources)
    kept = (
        finished(form, weeks_ago(20), "first"),
        finished(form, weeks_ago(6), "second"),
        finished(form, weeks_ago(5), "other", child="bever", rater="Pleegvader"),
    )
    with worksheet_program(tmp_path / "home", qtbot, *kept) as running:
        yield running


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with an open diary and no worksheet."""
    with worksheet_program(tmp_path / "home", qtbot) as running:
        yield running


@pytest.fixture
def without(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program without a diary."""
    for running in running_program(tmp_path / "home", language="nl", accepted=True):
        running.go("worksheet")
        yield running


def overview(running: Running) -> WorksheetPage:
    return running.room(WorksheetPage)


def begin_with(running: Running, child: str, rater: str, setting: str = "Thuis") -> None:
    running.click(f"Over wie gaat het?: {child}")
    about = overview(running).begin.about
    assert about is not None
    about.rater.setText(rater)
    if not running.button(f"Waar zie je het kind?: {setting}").isChecked():
        running.click(f"Waar zie je het kind?: {setting}")
    running.click("Begin")


def test_it_says_what_it_is_and_that_it_is_no_test(without: Running) -> None:
    form = form_of(without.program.resources)
    for name in ("title", "draft", "lead", "not_a_test", "too_young"):
        assert form.words[name] in without.words
    assert "ongeveer tien minuten" in form.words["lead"]


def test_without_a_diary_it_says_that_nothing_is_kept_and_asks_nothing(without: Running) -> None:
    assert "Er wordt niets bewaard" in without.words
    assert "Over wie gaat het?" not in without.words
    assert "Wie vult het in?" not in without.words
    without.click("Begin")
    assert isinstance(page_of(without).step, WorksheetStops)
    without.go("worksheet")
    without.click("Maak een dagboek")
    assert without.place == Place("diary")


def test_a_locked_diary_can_be_opened_first(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with worksheet_program(tmp_path / "home", qtbot, opened=False) as running:
        assert "Er wordt niets bewaard" in running.words
        running.click("Open je dagboek")
        assert running.place == Place("diary")
        open_diary(running, qtbot)
        running.go("worksheet")
        assert "Er wordt niets bewaard" not in running.words
        assert "Over wie gaat het?" in running.words


def test_the_rail_and_a_key_lead_here(without: Running) -> None:
    without.go("today")
    without.press(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    overview(without)
    without.go("today")
    without.click("Emotionele leeftijd")
    overview(without)
    without.click("Begin")
    assert without.button("Emotionele leeftijd").isChecked()


def test_it_is_begun_about_whom_by_whom_and_where(empty: Running) -> None:
    begin_with(empty, "Bever", RATER, "Op school")
    draft = draft_of(empty)
    assert (draft.child, draft.rater, draft.setting) == ("bever", RATER, "school")
    assert empty.place == Place("worksheet-fill", draft.id)
    assert [one.id for one in kept_of(empty)] == [draft.id]


def test_it_can_be_about_no_child_and_what_is_let_go_of_is_an_answer_too(empty: Running) -> None:
    empty.click("Over wie gaat het?: Bever")
    empty.click("Over wie gaat het?: Bever")
    assert empty.button("Over wie gaat het?: Geen kind uit het dagboek").isChecked()
    empty.click("Waar zie je het kind?: Thuis")
    assert empty.button("Waar zie je het kind?: Thuis").isChecked()
    empty.click("Begin")
    assert (draft_of(empty).child, draft_of(empty).setting) == (None, "home")


def test_the_last_child_and_rater_are_proposed(running: Running) -> None:
    assert running.button("Over wie gaat het?: Bever").isChecked()
    begin_with(running, "Bever", "Oma")
    running.go("worksheet")
    about = overview(running).begin.about
    assert about is not None
    assert about.rater.text() == "Oma"


def test_a_child_under_three_is_refused_kindly(empty: Running) -> None:
    children = Children(empty.program.keeper.vault)
    children.change(replace(children.get("bever"), age=2), EVENING)
    empty.go("worksheet")
    too_young = form_of(empty.program.resources).words["too_young"]
    assert empty.words.count(too_young) == 1
    empty.click("Over wie gaat het?: Bever")
    assert empty.words.count(too_young) == 2
    empty.click("Begin")
    overview(empty)
    assert desk_of(empty).current is None
    empty.click("Over wie gaat het?: Vlinder")
    assert empty.words.count(too_young) == 1
    empty.click("Begin")
    page_of(empty)


def test_within_eight_weeks_it_asks_why_and_keeps_the_reason(running: Running) -> None:
    begin_with(running, "Vlinder", RATER)
    overview(running)
    assert "Dit is kort na de vorige keer" in running.words
    assert any("7 december 2026" in words for words in running.words)
    running.click("Begin")  # still without a reason
    overview(running)
    reason = overview(running).begin.reason
    assert reason is not None
    assert reason.hasFocus()
    running.type_words("Nieuwe school")
    running.press(Key.Key_Return)
    page_of(running)
    assert draft_of(running).reason == "Nieuwe school"
    assert desk_of(running).drafts()[0].reason == "Nieuwe school"


def test_another_rater_need_not_wait(running: Running) -> None:
    begin_with(running, "Vlinder", "Oma")
    page_of(running)
    assert draft_of(running).reason == ""


def test_a_draft_comes_first_and_goes_on_where_it_was(empty: Running, qtbot: QtBot) -> None:
    begin_with(empty, "Vlinder", RATER)
    empty.go("worksheet")
    empty.click("Ga verder")
    assert isinstance(page_of(empty).step, WorksheetStops)
    answer_stops(empty)
    for state in State:
        domain_of(empty).columns[state].cards[Band(3)].click()
    empty.program.keeper.lock()
    open_diary(empty, qtbot)
    empty.go("worksheet")
    assert "Hier was je mee bezig" in empty.words
    assert "1 van 9 onderdelen ingevuld" in empty.words
    assert any("Vlinder" in words and RATER in words for words in empty.words)
    assert empty.button("Ga verder").property("kind") == "primary"
    assert empty.button("Begin").property("kind") == "plain"
    empty.click("Ga verder")
    assert empty.place.anchor == "calming"


def test_a_draft_is_thrown_away_after_asking(empty: Running) -> None:
    begin_with(empty, "Vlinder", RATER)
    empty.go("worksheet")
    empty.dialogs.answer = 0
    empty.click("Gooi weg")
    assert len(kept_of(empty)) == 1
    empty.dialogs.answer = 1
    empty.click("Gooi weg")
    assert kept_of(empty) == ()
    assert "Hier was je mee bezig" not in empty.words


def test_one_that_is_not_kept_is_not_lost_by_beginning_another(without: Running) -> None:
    without.click("Begin")
    answer_stops(without)
    first = draft_of(without).id
    without.go("worksheet")
    without.dialogs.answer = 0
    without.click("Begin")
    assert draft_of(without).id == first
    without.dialogs.answer = 1
    without.click("Begin")
    assert draft_of(without).id != first
    page_of(without)


@pytest.mark.parametrize("done", [False, True])
def test_one_from_before_the_diary_was_opened_can_be_kept(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, *, done: bool
) -> None:
    with worksheet_program(tmp_path / "home", qtbot, opened=False) as running:
        running.click("Begin")
        answer_stops(running)
        if done:
            desk_of(running).finish()
        running.go("worksheet")
        assert not any("Bewaar in je dagboek" in words for words in running.words)
        open_diary(running, qtbot)
        settle()
        assert kept_of(running) == ()
        running.click("Over wie gaat het?: Vlinder")
        running.click("Bewaar in je dagboek")
        (kept,) = kept_of(running)
        assert (kept.child, kept.draft) == ("vlinder", not done)
        assert not any("Bewaar in je dagboek" in words for words in running.words)
        assert ("Eerder ingevuld" in running.words) is done


def test_earlier_ones_are_listed_and_lead_to_their_result(running: Running) -> None:
    rows = overview(running).kept.rows
    assert tuple(rows) == ("other", "second", "first")
    assert rows["second"].accessibleName() == (
        "12 oktober 2026 · Vlinder. ingevuld door Pleegmoeder · thuis"
    )
    rows["second"].click()
    assert running.place == Place("worksheet-result", "second")


def test_two_about_one_child_are_put_beside_each_other(running: Running) -> None:
    kept = overview(running).kept
    running.click("Leg naast elkaar")
    assert "Vink twee werkbladen aan." in running.words
    kept.ticks["second"].click()
    kept.ticks["other"].click()
    running.click("Leg naast elkaar")
    assert "Vink er twee aan over hetzelfde kind." in running.words
    kept.ticks["other"].click()
    kept.ticks["first"].click()
    assert "Vink er twee aan om ze te vergelijken." in running.words
    running.click("Leg naast elkaar")
    assert running.place == Place("worksheet-compare", "first+second")


def test_ticking_works_by_keyboard(running: Running) -> None:
    tick = overview(running).kept.ticks["first"]
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    assert tick.accessibleName() == "Kies om te vergelijken: 6 juli 2026 · Vlinder"
    running.press(Key.Key_Space)
    assert tick.isChecked()


def test_a_damaged_or_newer_one_is_listed_and_says_so(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path
) -> None:
    form = form_of(resources)
    whole = finished(form, weeks_ago(9), "whole")
    damaged = replace(finished(form, weeks_ago(8), "damaged"), answers={"calm": 4})
    newer = replace(whole, id="newer", answers={**whole.answers, "version": VERSION + 1})
    empty = Worksheet(id="bare", draft=False)
    with worksheet_program(tmp_path / "home", qtbot, whole, damaged, newer, empty) as running:
        rows = overview(running).kept.rows
        assert set(rows) == {"whole", "damaged", "newer", "bare"}
        assert form.sentences["unread_damaged"] in rows["damaged"].accessibleName()
        assert form.sentences["unread_newer"] in rows["newer"].accessibleName()
        assert rows["bare"].accessibleName() == "23 november 2026"


def test_a_damaged_draft_is_gone_on_with(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path
) -> None:
    strange = Worksheet(id="strange", child="vlinder", answers={"calm": {"play": ["moon"]}})
    form = form_of(resources)
    with worksheet_program(tmp_path / "home", qtbot, strange) as running:
        running.click("Ga verder")
        assert form.sentences["unread_damaged"] in running.words
        assert (
            "Bij ‘Spel en bezigheid’ was het antwoord niet te lezen. Dat telt als niet ingevuld."
        ) in running.words


def test_locking_leaves_no_name_on_the_page(running: Running) -> None:
    assert any("Vlinder" in text for text in every_text())
    running.press(Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    overview(running)
    names = ("Vlinder", RATER, "Bever")
    assert [text for text in every_text() if any(name in text for name in names)] == []
    assert "Er wordt niets bewaard" in running.words


def test_where_the_questions_are_in_another_language_it_says_so(
    without: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thop_desktop.languages.missing_files", lambda *_of: ("a file",))
    without.program.set_language("en")
    settle()
    assert "The questions are in Dutch for now." in without.words

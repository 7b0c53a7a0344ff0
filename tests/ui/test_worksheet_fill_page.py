"""Filling in the worksheet, with mouse and keyboard, with and without a diary."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import Running, running_program
from tests.support.worksheets import (
    answer_stops,
    desk_of,
    domain_of,
    draft_of,
    form_of,
    kept_of,
    page_of,
    worksheet_program,
)
from tests.support.written import every_text
from thop_desktop.errors import DiskFullError
from thop_desktop.store.worksheets import Worksheets
from thop_desktop.tour.seen import settle
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.help_page import HelpPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.unlock_page import UnlockPage
from thop_desktop.ui.worksheet_card import WorksheetCard
from thop_desktop.ui.worksheet_end import WorksheetEnd
from thop_desktop.ui.worksheet_page import WorksheetPage
from thop_desktop.ui.worksheet_stops import WorksheetStops
from thop_desktop.worksheet.answers import Answers, Band, Pick, Special, State, from_kept
from thop_desktop.worksheet.form import TURBULENT
from thop_desktop.worksheet.order import card_order

Key, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
CALM, TENSE = State.CALM, State.TENSE
UNSAFE = "Is er nu gevaar voor je kind, voor jou of voor iemand anders?"
CANARY = "kanariepiet"


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with an open diary, at the stop questions of a new worksheet."""
    with worksheet_program(tmp_path / "home", qtbot) as running:
        running.click("Begin")
        yield running


@pytest.fixture
def without(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program without a diary, likewise."""
    for running in running_program(tmp_path / "home", language="nl", accepted=True):
        running.go("worksheet")
        running.click("Begin")
        yield running


def card(running: Running, state: State, answer: Band | Special) -> WorksheetCard:
    return domain_of(running).columns[state].cards[answer]


def focused() -> WorksheetCard:
    widget = QApplication.focusWidget()
    assert isinstance(widget, WorksheetCard)
    return widget


def test_nothing_goes_on_before_all_four_questions_have_an_answer(running: Running) -> None:
    running.click(f"{UNSAFE} Nee")
    running.click("Verder: Nabijheid en zorg")
    assert "Beantwoord alle vier de vragen." in running.words
    step = page_of(running).step
    assert isinstance(step, WorksheetStops)
    settle()
    first_open = step.choices[TURBULENT, True]
    assert first_open.hasFocus()
    gap = first_open.mapTo(step, first_open.rect().topLeft()).y() - step.rest.geometry().bottom()
    assert 0 < gap < 60, "said where the answer is missing"
    assert dict(draft_of(running).answers.stops) == {"unsafe": False}


def test_danger_puts_all_aside_and_leads_to_help(running: Running) -> None:
    running.click(f"{UNSAFE} Ja")
    assert "Veiligheid gaat voor" in running.words
    assert "Eerst vier vragen" not in running.words
    assert not any("Verder" in words for words in running.words)
    running.click("Naar Hulp")
    assert isinstance(running.window.room, HelpPage)
    # Whoever comes back, to whichever step, is asked first whether the danger is over.
    running.go("worksheet-fill", draft_of(running).id, "play")
    assert "Veiligheid gaat voor" in running.words
    running.click("Het is nu veilig")
    assert "Eerst vier vragen" in running.words
    assert draft_of(running).answers.stops["unsafe"] is False


def test_in_danger_it_can_be_left_and_gone_on_with_later(running: Running) -> None:
    running.click(f"{UNSAFE} Ja")
    running.click("Stop, ga later verder")
    running.room(WorksheetPage)
    running.click("Ga verder")
    assert "Veiligheid gaat voor" in running.words


def test_the_lack_of_a_specialist_is_what_is_noted(running: Running) -> None:
    running.click("Denkt er een gehechtheidsspecialist met je mee? Nee")
    assert draft_of(running).answers.applies("no-specialist")
    running.click("Denkt er een gehechtheidsspecialist met je mee? Ja")
    assert not draft_of(running).answers.applies("no-specialist")


def test_the_cards_lie_in_the_order_of_this_worksheet_in_both_columns(running: Running) -> None:
    answer_stops(running)
    order = card_order(draft_of(running).id, "closeness")
    for column in domain_of(running).columns.values():
        assert tuple(answer for answer in column.cards if isinstance(answer, Band)) == order


def test_every_click_is_kept_at_once(running: Running) -> None:
    answer_stops(running)
    card(running, CALM, Band(4)).click()
    card(running, TENSE, Band(2)).click()
    card(running, TENSE, Band(3)).click()
    read = from_kept(dict(kept_of(running)[0].answers)).answers
    assert read.calm["closeness"] == Pick((Band(4),))
    assert read.tense["closeness"] == Pick((Band(2), Band(3)))
    assert kept_of(running)[0].draft
    assert "Bewaard" in running.words


def test_cards_too_far_apart_are_explained_and_the_last_one_holds(running: Running) -> None:
    answer_stops(running)
    words = form_of(running.program.resources).words["not_neighbours"]
    card(running, CALM, Band(1)).click()
    assert words not in running.words
    card(running, CALM, Band(5)).click()
    settle()
    assert words in running.words
    assert [answer for answer, one in domain_of(running).columns[CALM].cards.items()
            if one.isChecked()] == [Band(5)]  # fmt: skip
    assert card(running, CALM, Band(5)).accessibleDescription() == words
    card(running, CALM, Band(6)).click()
    settle()
    assert words not in running.words
    assert card(running, CALM, Band(5)).accessibleDescription() == ""
    card(running, CALM, Band(1)).click()
    settle()
    assert "Je kunt er hooguit twee kiezen. Deze staat nu alleen." in running.words


def test_managing_alone_is_an_answer_of_its_own(running: Running) -> None:
    answer_stops(running)
    card(running, TENSE, Band(6)).click()
    card(running, TENSE, Special.ALONE).click()
    settle()
    assert draft_of(running).answers.tense["closeness"] is Special.ALONE
    assert not card(running, TENSE, Band(6)).isChecked()
    assert form_of(running.program.resources).words["alone_hint"] in running.words
    card(running, TENSE, Special.ALONE).click()
    assert "closeness" not in draft_of(running).answers.tense


def test_no_band_and_no_earlier_answer_can_be_seen_while_filling_in(running: Running) -> None:
    answer_stops(running)
    form = form_of(running.program.resources)
    for domain in form.domains:
        assert domain.title in running.words
        shown = "\n".join([*running.words, *(
            widget.accessibleName() + widget.accessibleDescription() + widget.toolTip()
            for widget in page_of(running).findChildren(QWidget)
        )])  # fmt: skip
        for advice in form.advice.values():
            assert advice.name not in shown
        page_of(running).go_on()
        settle()


def test_all_of_a_domain_works_by_keyboard(running: Running) -> None:
    answer_stops(running)
    first, *_others = domain_of(running).columns[CALM].cards.values()
    assert first.hasFocus()
    running.press(Key.Key_Down)
    running.press(Key.Key_Space)
    second = focused()
    assert second.isChecked()
    assert second is not first
    chosen = second.text()
    running.press(Key.Key_End)
    assert focused() is card(running, CALM, Special.ALONE)
    running.press(Key.Key_Down)  # there is nothing further
    assert focused() is card(running, CALM, Special.ALONE)
    running.press(Key.Key_Home)
    running.press(Key.Key_Left)  # means nothing here, and does nothing
    assert focused() is first
    running.press(Key.Key_Tab)
    assert focused() in domain_of(running).columns[TENSE].cards.values()
    running.press(Key.Key_Return)
    assert focused().isChecked()
    running.press(Key.Key_Tab)
    assert domain_of(running).example.hasFocus()
    running.type_words("Belt oma.")
    assert draft_of(running).answers.examples == {"closeness": "Belt oma."}
    running.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    running.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is first
    for _step in range(3):
        running.press(Key.Key_Tab)
    assert running.button("Terug").hasFocus()
    running.press(Key.Key_Tab)
    running.press(Key.Key_Tab)
    running.press(Key.Key_Return)
    assert running.place.anchor == "calming"
    running.press(Key.Key_Left, ALT)
    assert running.place.anchor == "closeness"
    assert [
        one.text() for one in domain_of(running).columns[CALM].cards.values() if one.isChecked()
    ] == [chosen]
    running.press(Key.Key_Right, ALT)
    assert running.place.anchor == "calming"


def test_who_listens_hears_column_card_and_state(running: Running) -> None:
    answer_stops(running)
    one = card(running, TENSE, Band(3))
    told = QAccessible.queryAccessibleInterface(one)
    assert told.role() == QAccessible.Role.CheckBox
    assert told.text(QAccessible.Text.Name) == f"Gespannen: {one.text()}"
    assert not told.state().checked
    one.click()
    assert QAccessible.queryAccessibleInterface(one).state().checked
    assert domain_of(running).columns[CALM].accessibleName().startswith("Rustig. ")


def test_the_columns_stand_below_each_other_where_there_is_less_room(running: Running) -> None:
    answer_stops(running)
    calm, tense = (domain_of(running).columns[state] for state in State)
    assert calm.y() == tense.y()
    heights = [card(running, state, Band(1)).mapTo(running.window, calm.pos()) for state in State]
    assert heights[0].y() == heights[1].y()
    running.window.resize(760, 720)
    settle()
    assert tense.y() > calm.geometry().bottom()
    assert tense.x() == calm.x()


@pytest.mark.parametrize("change", ["theme", "size", "language"])
def test_nothing_is_lost_when_everything_is_made_anew(without: Running, change: str) -> None:
    answer_stops(without)
    card(without, CALM, Band(2)).click()
    domain_of(without).example.setText("Kruipt weg.")
    before = draft_of(without)
    if change == "size":
        without.press(Key.Key_Plus, CTRL)
    elif change == "theme":
        without.program.set_theme("dark")
    else:
        without.program.set_language("en")
    settle()
    assert draft_of(without) == before
    assert without.place.anchor == "closeness"
    assert card(without, CALM, Band(2)).isChecked()
    assert domain_of(without).example.text() == "Kruipt weg."


def test_without_a_diary_it_says_that_nothing_is_kept_and_can_be_finished(
    without: Running, tmp_path: Path
) -> None:
    answer_stops(without)
    assert "Er wordt niets bewaard" in without.words
    domain_of(without).example.setText(CANARY)
    without.click("Stop, ga later verder")
    assert "Het wordt niet bewaard. Sluit je het programma, dan is het weg." in without.words
    without.click("Ga verder")
    assert without.place.anchor == "closeness"
    without.go("worksheet-fill", draft_of(without).id, "end")
    without.click("Bekijk het resultaat")
    assert without.place == Place("worksheet-result", "")
    assert draft_of(without).finished is not None
    without.go("worksheet")
    page = without.room(WorksheetPage)
    filled = [one for one in page.findChildren(Button) if one.property("kind") == "primary"]
    assert [one.text() for one in filled] == ["Bekijk het resultaat"]
    assert page.first_focus() is filled[0]
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not any(CANARY.encode() in file.read_bytes() for file in files)


def test_the_end_says_what_is_open_and_leads_back_to_it(running: Running) -> None:
    answer_stops(running)
    card(running, CALM, Band(2)).click()
    running.go("worksheet-fill", draft_of(running).id, "end")
    assert isinstance(page_of(running).step, WorksheetEnd)
    assert "Bijna klaar" in running.words
    assert "Nog open bij ‘Gespannen’" in running.words
    assert running.words.count("Nog open") == 8
    few = "Rustig: een kaartje bij 1 van 9 onderdelen. Je ziet dan alleen de losse onderdelen."
    assert few in running.words
    running.click("Spel en bezigheid: Nog open")
    assert running.place.anchor == "play"
    running.go("worksheet-fill", draft_of(running).id, "end")
    running.click("Terug")
    assert running.place.anchor == "conscience"


@pytest.mark.parametrize(
    ("cards", "words"),
    [
        (9, None),
        (6, "Rustig: een kaartje bij 6 van 9 onderdelen. Dan noemen we geen gebied."),
        (4, "Rustig: een kaartje bij 4 van 9 onderdelen. Je ziet dan alleen de losse onderdelen."),
    ],
)
def test_the_end_says_what_few_cards_mean(running: Running, cards: int, words: str | None) -> None:
    form = form_of(running.program.resources)
    answers = Answers()
    for number, name in enumerate(form.domain_ids):
        answer = Pick((Band(3),)) if number < cards else Special.UNKNOWN
        for state in State:
            answers = answers.with_answer(state, name, answer)
    desk_of(running).change(answers)
    running.go("worksheet-fill", draft_of(running).id, "end")
    assert "Alles is ingevuld" in running.words
    if words is None:
        assert not any("een kaartje bij" in line for line in running.words)
    else:
        assert words in running.words


def test_finishing_keeps_it_with_its_gaps(running: Running) -> None:
    answer_stops(running)
    card(running, CALM, Band(2)).click()
    running.go("worksheet-fill", draft_of(running).id, "end")
    running.click("Bekijk het resultaat")
    (kept,) = kept_of(running)
    assert (kept.draft, kept.id) == (False, running.place.target)
    assert kept.finished is not None


def test_locking_in_the_middle_loses_nothing_and_leaves_nothing(
    running: Running, qtbot: QtBot
) -> None:
    answer_stops(running)
    card(running, CALM, Band(2)).click()
    domain_of(running).example.setText(CANARY)
    name = draft_of(running).id
    running.press(Key.Key_L, CTRL)
    assert isinstance(running.window.room, UnlockPage)
    assert desk_of(running).current is None
    assert CANARY not in every_text()
    open_diary(running, qtbot)
    settle()
    assert (running.place.target, running.place.anchor) == (name, "closeness")
    assert card(running, CALM, Band(2)).isChecked()
    assert domain_of(running).example.text() == CANARY


def test_a_full_disk_is_told_once_and_the_answers_stay(running: Running) -> None:
    answer_stops(running)
    full = DiskFullError(running.home)
    with patch.object(Worksheets, "change", side_effect=full):
        card(running, CALM, Band(2)).click()
        card(running, TENSE, Band(2)).click()
        settle()
        assert running.dialogs.told == [full]
        assert "Nog niet bewaard" in running.words
        running.dialogs.answer = 0  # keep writing
        running.press(Key.Key_L, CTRL)
        assert running.program.keeper.is_open
    card(running, TENSE, Band(3)).click()
    read = from_kept(dict(kept_of(running)[0].answers)).answers
    assert read == draft_of(running).answers
    assert "Bewaard" in running.words


def test_one_that_is_gone_says_so(running: Running) -> None:
    running.go("worksheet-fill", "never-was")
    assert "Dit werkblad is er niet meer." in running.words
    running.click("Naar het overzicht")
    running.room(WorksheetPage)

"""Practising with a situation of one's own, in the real window."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import EVENING, Running, start_program
from tests.support.written import (
    ALIAS,
    diary_of,
    every_text,
    form_of,
    written_program,
)
from thop_desktop.errors import DiskFullError
from thop_desktop.store.children import Children
from thop_desktop.store.diary import Diary
from thop_desktop.tour.seen import settle
from thop_desktop.ui.own_situation_page import OwnSituationPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.unlock_page import UnlockPage

CTRL = Qt.KeyboardModifier.ControlModifier
CALM = "Nee, ik kan rustig oefenen"
SCENE = "De voorbeelden gaan over een kind dat tandpasta op de spiegel smeerde."
LOOK_BACK = "Kijk terug op wat ik schreef"
KEEP = "Bewaar bij de notitie"
KEEP_NOTHING = "Bewaar niets"
DONE = "Klaar, gooi weg"
CANARY = "kanariepiet"


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary of four entries, open."""
    with written_program(tmp_path / "home", qtbot) as running:
        yield running


@pytest.fixture
def locked(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program of somebody without a diary."""
    with start_program(tmp_path / "home", language="nl", accepted=True) as running:
        yield running


def page_of(running: Running) -> OwnSituationPage:
    return running.room(OwnSituationPage)


def practise(running: Running, entry_id: str = "fork") -> OwnSituationPage:
    running.go("diary-practice", entry_id)
    running.click(CALM)
    return page_of(running)


def test_an_entry_leads_here_and_safety_comes_first(running: Running) -> None:
    running.go("diary", "fork")
    form_of(running).strip.buttons[-1].click()
    settle()
    page = page_of(running)
    assert running.place == Place("diary-practice", "fork")
    assert f"Maandag 23 november, 19:30 · {ALIAS}" in running.words
    assert page._read.toPlainText().startswith("Na het eten begon het.")
    assert page._read.isReadOnly()
    assert not page.steps.isVisible()
    running.click("Ja, er is gevaar")
    assert running.place == Place("now")
    running.window.step_history(-1)
    settle()
    running.click("Raakt het de veiligheid? Lees eerst over Limits")
    assert running.place == Place("article", "limits")


def test_the_four_steps_ask_and_are_looked_at_afterwards(running: Running) -> None:
    page = practise(running)
    assert [card.field.accessibleDescription()[:7] for card in page.steps.cards] == [
        "Zeg wat", "Laat me", "Vertel ", "Zeg wat",
    ]  # fmt: skip
    assert page.steps.cards[0].field.hasFocus()
    assert "Kijk nog eens naar je zin" not in running.words
    assert SCENE not in running.words
    running.type_words("Je vork ligt op tafel.")
    running.press(Qt.Key.Key_Tab)
    running.type_words("Dat was veel.")
    running.click(LOOK_BACK)
    assert running.words.count("Kijk nog eens naar je zin") == 4
    assert running.words.count(SCENE) == 1
    assert page._end.keep_button.hasFocus()
    assert not [word for word in running.words if "%" in word or "punt" in word]


def test_what_was_practised_is_kept_with_the_entry_when_somebody_says_so(
    running: Running,
) -> None:
    before = diary_of(running).get("fork").text
    running.go("diary", "fork")
    page = practise(running)
    page.steps.cards[0].field.setPlainText("Je vork ligt\nop tafel.")
    page.steps.cards[3].field.setPlainText("Kom maar.")
    running.click(LOOK_BACK)
    running.click(KEEP)
    assert running.place == Place("diary", "fork")
    expected = (
        f"{before}\n\n## Geoefend met ASSO\n\n"
        "Aansluiten: Je vork ligt op tafel.\n\nOp gang helpen: Kom maar.\n"
    )
    assert diary_of(running).get("fork").text == expected
    # The page of the diary was open with the entry as it was; it must not write that back.
    assert form_of(running).text.text == expected
    form_of(running).text.setFocus()
    running.type_words("Ja. ")
    running.go("help")
    assert "Geoefend met ASSO" in diary_of(running).get("fork").text
    # What was practised is no part of the situation, and the page begins anew.
    page = practise(running)
    assert "Geoefend" not in page._read.toPlainText()
    assert set(page.steps.words) == {""}


def test_keeping_can_be_undone(running: Running) -> None:
    before = diary_of(running).get("fork").text
    page = practise(running)
    page.steps.cards[0].field.setPlainText("Iets.")
    running.click(LOOK_BACK)
    running.click(KEEP)
    form_of(running).undo_wanted.emit()
    settle()
    assert diary_of(running).get("fork").text == before
    assert form_of(running).text.text == before


def test_nothing_is_kept_otherwise(running: Running) -> None:
    before = diary_of(running).get("fork")
    page = practise(running)
    running.click(LOOK_BACK)
    assert not page._end.keep_button.isVisible()
    page.steps.cards[1].field.setPlainText(CANARY)
    assert page._end.keep_button.isVisible()
    running.click(KEEP_NOTHING)
    assert running.place == Place("diary", "fork")
    assert diary_of(running).get("fork") == before
    page = practise(running)
    assert set(page.steps.words) == {""}
    assert CANARY not in every_text()


def test_it_is_still_there_after_reading_and_in_larger_letters(running: Running) -> None:
    page = practise(running)
    page.steps.cards[2].field.setPlainText("Over tien minuten.")
    running.go("article", "asso")
    running.program.resize_text(1)
    settle()
    running.window.step_history(-1)
    settle()
    assert page_of(running) is not page
    assert page_of(running).steps.words[2] == "Over tien minuten."
    assert page_of(running).steps.isVisible()


def test_each_entry_is_practised_by_itself(running: Running) -> None:
    practise(running).steps.cards[0].field.setPlainText("Bij de vork.")
    running.go("diary-practice", "guinea-pig")
    page = page_of(running)
    assert not page.steps.isVisible()
    assert set(page.steps.words) == {""}
    assert page._read.toPlainText().startswith("Samen de cavia")
    running.go("diary-practice", "fork")
    assert page_of(running).steps.words[0] == "Bij de vork."


def test_what_came_before_belongs_to_the_situation(running: Running) -> None:
    from dataclasses import replace

    entry = diary_of(running).get("guinea-pig")
    diary_of(running).change(replace(entry, before="Eten."), EVENING)
    page = practise(running, "guinea-pig")
    assert page._read.toPlainText().endswith("Wat eraan voorafging: Eten.")


def test_nothing_is_left_after_locking(running: Running, qtbot: QtBot) -> None:
    page = practise(running)
    page.steps.cards[0].field.setPlainText(CANARY)
    running.go("practice-own")
    page_of(running).situation.setPlainText(CANARY)
    running.go("diary-practice", "fork")
    with patch.object(running.window, "forget_room"):
        running.program.keeper.lock()
        settle()
        assert not [text for text in every_text() if CANARY in text or ALIAS in text]
        assert not [text for text in every_text() if "Na het eten" in text]
        assert running.program.parts().training.memory().kept == {}
    running.window.refresh("diary-practice")
    settle()
    assert isinstance(running.window.room, UnlockPage)
    open_diary(running, qtbot)
    settle()
    # What was left of the place is which entry it was about: one is back there.
    assert running.place == Place("diary-practice", "fork")
    assert page_of(running).steps.words == ("", "", "", "")


def test_nothing_is_remembered_after_locking_when_its_page_is_gone(running: Running) -> None:
    practise(running).steps.cards[0].field.setPlainText(CANARY)
    running.go("help")
    running.program.resize_text(1)
    settle()
    assert running.program.parts().training.memory().kept
    running.program.lock()
    assert running.program.parts().training.memory().kept == {}


def test_an_entry_that_is_gone_leaves_an_empty_situation(running: Running) -> None:
    for entry_id in ("nobody", "guinea-pig"):
        if entry_id == "guinea-pig":
            diary_of(running).delete(entry_id, EVENING)
        running.go("diary-practice", entry_id)
        assert page_of(running).situation.isVisible()
        assert not page_of(running)._read.isVisible()


def test_an_entry_that_vanishes_meanwhile_is_not_kept_with(running: Running) -> None:
    page = practise(running, "guinea-pig")
    page.steps.cards[0].field.setPlainText("Iets.")
    running.click(LOOK_BACK)
    diary_of(running).delete("guinea-pig", EVENING)
    running.click(KEEP)
    assert running.place.room == "diary-practice"
    assert page.steps.words[0] == "Iets."


def test_words_that_cannot_be_kept_stay_here_and_it_is_told(running: Running) -> None:
    page = practise(running)
    page.steps.cards[0].field.setPlainText("Iets.")
    running.click(LOOK_BACK)
    with patch.object(Diary, "change", side_effect=DiskFullError(running.home)):
        running.click(KEEP)
    assert len(running.dialogs.told) == 1
    assert running.place.room == "diary-practice"
    assert page.steps.words[0] == "Iets."


def test_nothing_can_be_kept_with_a_child_in_the_archive(running: Running) -> None:
    Children(running.program.keeper.vault).archive(ALIAS.lower(), EVENING)
    page = practise(running)
    assert "Wat je hier oefent, wordt niet bewaard." in running.words
    page.steps.cards[0].field.setPlainText("Iets.")
    running.click(LOOK_BACK)
    assert not page._end.keep_button.isVisible()


def test_without_a_diary_somebody_tells_the_situation_here(locked: Running) -> None:
    running = locked
    running.go("practice-own")
    page = page_of(running)
    assert page.first_focus().accessibleName() == CALM
    assert any("wordt niet bewaard" in words for words in running.words)
    running.click(CALM)
    assert page.situation.hasFocus()
    running.type_words("De deur ging dicht. Hij wil dood.")
    assert "Gaat dit over gevaar?" not in running.words
    running.press(Qt.Key.Key_Tab)
    running.type_words("Je deur is dicht.")
    assert "Gaat dit over gevaar?" in running.words
    assert page.steps.words[0] == "Je deur is dicht."
    running.click(LOOK_BACK)
    assert not page._end.keep_button.isVisible()
    running.click(DONE)
    assert page.situation.text == ""
    assert page.steps.words == ("", "", "", "")
    assert not page.steps.isVisible()
    assert "Gaat dit over gevaar?" not in running.words
    assert page.first_focus().accessibleName() == CALM
    assert "keeper" not in vars(running.program)


def test_help_and_reading_are_one_click_away(locked: Running) -> None:
    running = locked
    running.go("practice-own")
    page_of(running).situation.setPlainText("Zelfmoord.")
    running.click(CALM)
    running.click("Open Hulp")
    assert running.place == Place("help")
    running.window.step_history(-1)
    settle()
    assert page_of(running).steps.cards[0].field.hasFocus()
    running.click(LOOK_BACK)
    running.click("Lees over ASSO")
    assert running.place == Place("article", "asso")


def test_answers_stand_below_each_other_in_a_narrow_window(locked: Running) -> None:
    running = locked
    running.go("practice-own")
    calm, danger = running.button(CALM), running.button("Ja, er is gevaar")
    assert danger.y() == calm.y()
    running.window.resize(720, 600)
    settle()
    assert danger.y() > calm.y()

"""Is this worth a conflict: a minute, large letters, nothing typed, and kept only when asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import EVENING, Running, start_program
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Kind
from thop_desktop.ui.place import Place

ASKS = "Raakt het de veiligheid?"
DAY = "Hoort het bij opstaan, eten, wassen, school of slapen?"
WORTH, LET_GO = "Dit mag een conflict zijn.", "Je kind mag nu winnen."


def focused(running: Running) -> str:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QAbstractButton)
    return widget.text().strip()


def test_it_opens_from_the_hard_moment_before_the_gate_and_needs_no_diary(
    new_user: Running,
) -> None:
    new_user.click("Nu lastig")
    new_user.click("Is dit een conflict waard?")
    assert new_user.place == Place("worth")
    assert ASKS in new_user.words
    new_user.click("Ja, of ik twijfel")
    assert "Dit vraagt altijd aandacht." in new_user.words
    assert "Noteer het in je dagboek" not in new_user.words


def test_three_questions_lead_to_how_to_keep_contact(running: Running) -> None:
    running.go("worth")
    running.click("Nee")
    assert DAY in running.words
    assert ASKS not in running.words
    running.click("Nee")
    running.click("Ja, nu")
    words = running.words
    assert words.index(WORTH) < words.index("Zo houd je contact") < words.index("Laag")
    assert words.index("Zo rond je vriendelijk af") < words.index("In plaats van de gang")
    assert not running.window.room.findChildren(QLineEdit)
    assert not running.window.room.findChildren(QTextEdit)


def test_the_way_back_leads_to_the_question_before(running: Running) -> None:
    running.go("worth")
    running.click("Nee")
    running.click("Nee")
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert DAY in running.words
    running.click("Eén vraag terug")
    assert ASKS in running.words
    running.click("Nee")
    running.click("Ja")
    assert "Houd het soepel." in running.words
    running.click("Begin opnieuw")
    assert ASKS in running.words


def test_keys_alone_will_do(running: Running) -> None:
    running.go("worth")
    assert focused(running) == "Ja, of ik twijfel"
    running.press(Qt.Key.Key_Tab)
    running.press(Qt.Key.Key_Space)
    assert DAY in running.words
    running.press(Qt.Key.Key_Space)
    assert "Houd het soepel." in running.words
    assert focused(running) == "Begin opnieuw"
    # Who listens hears what it comes to.
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.accessibleDescription().startswith("Houd het soepel.")


def test_a_limit_leads_to_what_helps_in_danger_and_each_outcome_to_the_book(
    running: Running,
) -> None:
    running.go("worth", "yes")
    running.click("Er is nu gevaar")
    assert running.place.room == "now"
    running.go("worth", "no-no-no")
    assert LET_GO in running.words
    assert "Zo houd je contact" not in running.words
    running.click("Contact houden tijdens een conflict")
    assert running.place == Place("article", "contact-in-conflict")


@pytest.mark.parametrize("target", ["maybe", "no-maybe", "no-no-no-no", "----"])
def test_a_place_that_makes_no_sense_asks_or_tells(running: Running, target: str) -> None:
    running.go("worth", target)
    assert {ASKS, DAY, LET_GO} & set(running.words)


@pytest.fixture
def with_diary(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    locked_diary(tmp_path / "home")
    with start_program(tmp_path / "home", accepted=True) as running:
        open_diary(running, qtbot)
        yield running


def test_one_tap_notes_it_and_one_takes_it_back(with_diary: Running) -> None:
    running = with_diary
    running.go("worth", "no-no-no")
    assert focused(running) == "Noteer het in je dagboek"
    running.press(Qt.Key.Key_Space)
    assert "Het staat in je dagboek, als conflict." in running.words
    assert focused(running) == "Haal dat weer weg"
    diary = Diary(running.program.keeper.vault)
    (entry,) = diary.newest(2)
    assert (entry.kind, entry.area, entry.at) == (Kind.CONFLICT, Area.ANCHORPOINT, EVENING)
    assert entry.text == f"Is dit een conflict waard? {LET_GO}"
    running.press(Qt.Key.Key_Space)
    assert not diary.newest(1)
    assert "Noteer het in je dagboek" in running.words


def test_locking_takes_the_tap_away(with_diary: Running) -> None:
    running = with_diary
    running.go("worth", "yes")
    assert "Noteer het in je dagboek" in running.words
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    running.go("worth", "yes")
    assert "Noteer het in je dagboek" not in running.words

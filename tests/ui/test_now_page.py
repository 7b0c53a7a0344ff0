"""The hard moment: safety first, then four steps, then who to call."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.support.program import Running
from thop_desktop.content.hard_moment import load_hard_moment
from thop_desktop.store.own_numbers import OwnNumbers
from thop_desktop.ui.place import Place

SAFE, UNSAFE = "Ja, iedereen is veilig", "Nee, er is gevaar"


def test_it_begins_with_the_question_whether_everyone_is_safe(running: Running) -> None:
    running.click("Nu lastig")
    assert running.place.room == "now"
    words = running.words
    assert words.index("Is iedereen nu veilig?") < words.index("Dan vier kleine stappen")
    assert {SAFE, UNSAFE} <= set(words)


def test_it_can_be_reached_before_the_gate_is_accepted(new_user: Running) -> None:
    new_user.click("Nu lastig")
    assert "Is iedereen nu veilig?" in new_user.words
    new_user.click("Hulp")
    assert "Alarmnummer: 112" in new_user.words


def test_in_danger_there_is_only_safety_and_the_number_to_call(
    running: Running, resources: Path
) -> None:
    running.go("now")
    running.click(UNSAFE)
    moment = load_hard_moment(resources, "nl")
    shown = running.words
    assert set(moment.unsafe_lines) <= set(shown)
    assert "Alarmnummer: 112" in shown
    # No steps, no worth of a conflict: not now.
    assert "Is dit een conflict waard?" not in shown
    assert not {step.text for step in moment.steps} & set(shown)
    assert running.scroll == 0


def test_when_everyone_is_safe_the_four_steps_come_first(running: Running, resources: Path) -> None:
    running.go("now")
    running.click(SAFE)
    moment = load_hard_moment(resources, "nl")
    shown = running.words
    assert moment.question not in shown
    places = [shown.index(step.text) for step in moment.steps]
    assert places == sorted(places)
    assert [step.letter for step in moment.steps] == ["A", "S", "S", "O"]


def test_the_question_can_be_asked_again_from_both_answers(running: Running) -> None:
    running.go("now")
    for answer in (SAFE, UNSAFE):
        running.click(answer)
        assert "Is iedereen nu veilig?" not in running.words
        running.click("Terug naar de vraag")
        assert {"Is iedereen nu veilig?", "Dan vier kleine stappen"} <= set(running.words)
        assert "Terug naar de vraag" not in running.words


def test_every_visit_begins_with_the_question(running: Running) -> None:
    running.go("now")
    running.click(UNSAFE)
    running.click("Vandaag")
    running.click("Nu lastig")
    assert {SAFE, UNSAFE} <= set(running.words)


def test_it_goes_by_keyboard(running: Running) -> None:
    running.go("now")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text().strip() == SAFE
    running.press(Qt.Key.Key_Tab)
    running.press(Qt.Key.Key_Space)
    assert UNSAFE not in running.words
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text().strip() == "Terug naar de vraag"


def test_the_own_number_that_helps_most_is_shown(running: Running) -> None:
    own = OwnNumbers(running.home)
    own.save({"gp": "020", "neighbour": "06"})
    running.go("now")
    assert "Iemand dichtbij: 06" in running.words
    own.save({"gp": "020", "neighbour": "06", "on-call": "088"})
    running.go("today")
    running.go("now")
    assert "Bereikbaarheidsdienst: 088" in running.words
    assert "Iemand dichtbij: 06" not in running.words


def test_it_leads_to_more_numbers_and_to_the_page(running: Running) -> None:
    running.go("now")
    running.click("Meer nummers bij Hulp")
    assert running.place == Place("help")
    running.go("now")
    running.click("Ja, iedereen is veilig")
    running.click("Lees meer over contact houden")
    assert running.place == Place("article", "contact-in-conflict")

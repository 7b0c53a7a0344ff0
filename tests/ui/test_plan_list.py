"""Plans of one sentence on the first page: done, thrown away, looked back on, and locked."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import EVENING, Running
from tests.support.written import every_text, written_program
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store.plan_sentences import Happened, PlanSentences
from thop_desktop.tour.seen import settle
from thop_desktop.ui.plan_list import MOST_SHOWN

CANARY = "kanariepiet"
SENTENCE = f"Als {CANARY} roept, dan ga ik zitten."
HEADING = "Jouw plannen in één zin"
QUESTION = "Hielp dit plan?"


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with an open diary in which nothing is planned, at its first page."""
    with written_program(tmp_path / "home", qtbot, ()) as running:
        running.go("today")
        yield running


def plans_of(running: Running) -> PlanSentences:
    return PlanSentences(running.program.keeper.vault)


def plan(running: Running, days_ago: int = 0) -> str:
    """Keep a plan, and show the first page anew."""
    made = EVENING - timedelta(days=days_ago)
    kept = plans_of(running).add(f"{CANARY} roept", "ga ik zitten", None, made)
    running.go("today")
    return kept.id


def test_without_plans_nothing_is_said_of_them(running: Running) -> None:
    assert HEADING not in running.words


def test_a_plan_that_is_done_can_be_put_back(running: Running) -> None:
    plan(running)
    assert {HEADING, SENTENCE} <= set(running.words)
    running.click(f"Rond dit plan af: {SENTENCE}")
    assert SENTENCE not in running.words
    assert plans_of(running).current() == ()
    running.click("Zet terug")
    assert SENTENCE in running.words
    assert len(plans_of(running).current()) == 1


def test_a_plan_that_is_thrown_away_can_be_put_back(running: Running) -> None:
    plan(running)
    (before,) = plans_of(running).current()
    running.click(f"Gooi weg: {SENTENCE}")
    assert "Weggegooid." in running.words
    assert plans_of(running).current() == ()
    running.click("Zet terug")
    assert plans_of(running).current() == (before,)


def test_only_after_two_weeks_it_asks_whether_it_helped(running: Running) -> None:
    plan(running, days_ago=13)
    assert QUESTION not in running.words
    plan(running, days_ago=14)
    assert QUESTION in running.words


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("Ja", "Dit plan hielp. Wat hielp: thee"),
        ("Soms", "Dit plan hielp soms. Wat hielp: thee"),
        ("Nog niet", "Dit plan hielp nog niet. Wat hielp: thee"),
    ],
)
def test_what_is_answered_is_kept_and_not_asked_again(
    running: Running, answer: str, words: str
) -> None:
    plan(running, days_ago=20)
    running.click(f"{QUESTION}: {answer}")
    running.window.findChildren(QLineEdit)[-1].setFocus(Qt.FocusReason.TabFocusReason)
    running.type_words("thee")
    running.press(Qt.Key.Key_Return)
    assert words in running.words
    assert QUESTION not in running.words
    (kept,) = plans_of(running).current()
    assert kept.helped == "thee"
    assert kept.happened in set(Happened)


def test_an_answer_can_be_changed_before_it_is_kept_and_needs_no_words(running: Running) -> None:
    plan(running, days_ago=20)
    running.click(f"{QUESTION}: Ja")
    running.click(f"{QUESTION}: Ja")
    assert "Wat hielp? Een paar woorden is genoeg." not in running.words
    running.click(f"{QUESTION}: Soms")
    running.click("Bewaar")
    assert "Dit plan hielp soms." in running.words


def test_many_plans_are_shown_on_asking(running: Running) -> None:
    for _number in range(MOST_SHOWN + 1):
        plan(running)
    assert running.words.count(SENTENCE) == MOST_SHOWN
    running.click("Toon alle plannen")
    assert running.words.count(SENTENCE) == MOST_SHOWN + 1


@pytest.mark.parametrize("elsewhere", ["today", "help"])
def test_nothing_of_a_plan_is_left_when_the_diary_locks(
    running: Running, qtbot: QtBot, elsewhere: str
) -> None:
    plan(running)
    plan(running, days_ago=20)
    running.click(f"{QUESTION}: Ja")
    running.window.findChildren(QLineEdit)[-1].setText(CANARY)
    running.click(f"Rond dit plan af: {SENTENCE}")
    running.go(elsewhere)
    running.program.lock()
    settle()
    assert running.place.room == elsewhere
    assert not [text for text in every_text() if CANARY in text]
    assert HEADING not in running.words
    open_diary(running, qtbot)
    settle()
    running.go("today")
    assert SENTENCE in running.words


def test_plans_that_cannot_be_read_are_told_once_and_not_shown(running: Running) -> None:
    plan(running)
    with patch.object(PlanSentences, "current", side_effect=DatabaseDamagedError(Path("x"))):
        running.go("today")
    assert len(running.dialogs.told) == 1
    assert HEADING not in running.words


def test_a_change_that_cannot_be_kept_leaves_the_plan_where_it_is(running: Running) -> None:
    plan(running)
    with patch.object(PlanSentences, "finish", side_effect=DatabaseDamagedError(Path("x"))):
        running.click(f"Rond dit plan af: {SENTENCE}")
    with patch.object(PlanSentences, "erase", side_effect=DatabaseDamagedError(Path("x"))):
        running.click(f"Gooi weg: {SENTENCE}")
    assert SENTENCE in running.words
    assert "Zet terug" not in running.words

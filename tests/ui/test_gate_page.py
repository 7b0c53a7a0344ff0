"""What is told before the first start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.support.program import Running, start_program
from thop_desktop.content.gate import load_gate
from thop_desktop.store.machine import MachineSettings


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_of_it_is_shown_at_the_first_start(
    qapp: QApplication, tmp_path: Path, resources: Path, language: str
) -> None:
    gate = load_gate(resources, language)
    with start_program(tmp_path, language=language) as first:
        wanted = {gate.title, gate.lead, gate.accept, gate.later, gate.again}
        for point in gate.points:
            wanted |= {point.title, *point.text.strip().splitlines()}
        # The number of a line stands beside it.
        shown = " ".join(first.words)
        assert {words for words in wanted if words not in shown} == set()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_no_key_leads_past_it(new_user: Running, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    new_user.press(key, held)
    assert "Voor je begint" in new_user.words
    assert "Ik heb dit gelezen" in new_user.words


def test_only_help_and_the_guide_can_be_reached_before_it_is_accepted(new_user: Running) -> None:
    buttons = new_user.window.findChildren(QPushButton)
    assert not {"Zoeken", "Lezen", "Vandaag", "Instellingen"} & set(new_user.words)
    assert buttons
    new_user.press(Qt.Key.Key_F1)
    assert "De eerste keer" in new_user.words
    new_user.click("Hulp")
    assert "Alarmnummer: 112" in new_user.words


def test_it_is_accepted_once(new_user: Running) -> None:
    new_user.click("Ik heb dit gelezen")
    assert {"Vandaag", "Lezen", "Goedenavond"} <= set(new_user.words)
    new_user.window.close()
    with start_program(new_user.home) as again:
        assert "Goedenavond" in again.words
        assert "Voor je begint" not in again.words


def test_who_would_rather_not_closes_the_program_and_is_told_again_next_time(
    new_user: Running,
) -> None:
    new_user.click("Sluit het programma")
    assert not new_user.window.isVisible()
    with start_program(new_user.home) as again:
        assert "Ik heb dit gelezen" in again.words


def test_it_can_be_read_in_large_letters_before_it_is_accepted(new_user: Running) -> None:
    new_user.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert new_user.program.preferences.text_percent == 110
    assert "Ik heb dit gelezen" in new_user.words


def test_who_reads_no_dutch_finds_their_own_language_there(new_user: Running) -> None:
    new_user.click("English")
    assert {"Before you begin", "Help"} <= set(new_user.words)
    new_user.click("Nederlands")
    assert "Voor je begint" in new_user.words
    new_user.accept_gate()
    new_user.go("gate")
    assert "English" not in new_user.words


def test_a_language_that_is_held_cannot_be_chosen_there(qapp: QApplication, tmp_path: Path) -> None:
    with start_program(tmp_path, machine=MachineSettings(language="nl")) as first:
        assert "Voor je begint" in first.words
        assert "English" not in first.words


def test_enter_alone_accepts_nothing(new_user: Running) -> None:
    new_user.press(Qt.Key.Key_Return)
    new_user.press(Qt.Key.Key_Space)
    assert "Ik heb dit gelezen" in new_user.words
    assert not new_user.program.preferences.gate_accepted

"""A round of practising by keyboard, and its progress after the diary was locked and opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, WORDS, locked_diary
from tests.support.program import Running, start_program
from tests.support.story import tab_to
from tests.support.training import SAID, answer_by_keys, do_a_round_by_keys, rate_by_keys
from tests.support.written import every_text
from thop_desktop.trainer.progress import progress
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.training_progress_page import TrainingProgressPage
from thop_desktop.ui.training_start_page import TrainingStartPage

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SEEN, SAY = "de jas weer uitgaat", "Je jas ligt op de mat."
SENTENCE = f"Als {SEEN}, dan zeg ik: ‘{SAY.removesuffix('.')}’."


@pytest.fixture
def user(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program of somebody with a diary, locked."""
    locked_diary(tmp_path / "home")
    with start_program(tmp_path / "home", language="nl", accepted=True) as running:
        yield running


def unlock(user: Running, qtbot: QtBot) -> None:
    """Type the passphrase on the page that asks for it."""
    keeper = user.program.keeper
    user.press(Key.Key_5, ALT)
    user.type_words(WORDS)
    user.press(Key.Key_Return)
    qtbot.waitUntil(lambda: keeper.state is DiaryState.OPEN, timeout=LONGEST_MS)
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)


def test_a_round_by_keyboard_and_its_progress(user: Running, qtbot: QtBot) -> None:
    unlock(user, qtbot)
    user.press(Key.Key_4, ALT)
    user.room(TrainingStartPage)
    user.press(Key.Key_Return)
    answer_by_keys(user)
    rate_by_keys(user)
    number = 1 + do_a_round_by_keys(user)
    # A plan for tomorrow, from the field where the keyboard is.
    user.type_words(SEEN)
    user.press(Key.Key_Return)
    user.press(Key.Key_A, CTRL)
    user.type_words(SAY)
    user.press(Key.Key_Return)
    user.press(Key.Key_Return)
    user.press(Key.Key_1, ALT)
    assert any(SENTENCE in line for line in user.words)
    user.press(Key.Key_L, CTRL)
    assert user.program.keeper.state is DiaryState.LOCKED
    assert not [text for text in every_text() if SAID in text or SAY in text]

    unlock(user, qtbot)
    user.press(Key.Key_4, ALT)
    tab_to(user, "Hoe het gaat")
    user.press(Key.Key_Return)
    page = user.room(TrainingProgressPage)
    desk = user.program.training
    assert len(desk.done) == number
    told = progress(desk.done, desk.now)
    assert any(one.times for one in told)
    for row, one in enumerate(told):
        cells = [page.table.item(row, column) for column in range(1, 5)]
        assert [cell.text() for cell in cells if cell] == [*map(str, one.counts)]
    assert user.dialogs.told == []
    assert user.dialogs.reports == []

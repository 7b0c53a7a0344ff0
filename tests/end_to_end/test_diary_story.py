"""A diary from its first word to its backup, by keyboard alone, through the real window."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, WORDS
from tests.support.program import EVENING, Running, running_program
from tests.support.story import CONFLICTS, SENTENCE, tab_to
from tests.support.written import form_of, titles
from thop_desktop.store.swap import DATABASE
from thop_desktop.tour.seen import settle
from thop_desktop.ui.keeper import DiaryState

ROOT = Path(__file__).resolve().parents[2]
NEXT_EVENING = EVENING + timedelta(days=1)
Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture(scope="module")
def cut_off_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where somebody made a diary and wrote in it, when the program was killed."""
    home = tmp_path_factory.mktemp("story") / "home"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.first_evening", str(home)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    return home


@pytest.fixture
def user(qapp: QApplication, cut_off_home: Path) -> Iterator[Running]:
    """The next evening, on which a backup is made of what was written on this one."""
    yield from running_program(cut_off_home, accepted=True, clock=lambda: NEXT_EVENING)


def until_said(user: Running, qtbot: QtBot, words: str) -> None:
    """Wait until the window says something."""
    qtbot.waitUntil(lambda: any(words in one for one in user.words), timeout=LONGEST_MS)


def unlock(user: Running, qtbot: QtBot) -> None:
    """Type the passphrase on the page that asks for it."""
    keeper = user.program.keeper
    user.press(Key.Key_5, ALT)
    user.type_words(WORDS)
    user.press(Key.Key_Return)
    qtbot.waitUntil(lambda: keeper.state is DiaryState.OPEN, timeout=LONGEST_MS)
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)


def find_the_sentence(user: Running) -> None:
    user.press(Key.Key_F, CTRL | SHIFT)
    user.type_words("vrijdags vuur")
    assert len(titles(user)) == 2  # the day, and what was written
    user.press(Key.Key_Return)
    assert form_of(user).text.text == SENTENCE


def look_at_patterns(user: Running) -> None:
    user.press(Key.Key_5, ALT)
    tab_to(user, "Patronen")
    user.press(Key.Key_Return)
    assert user.place.room == "diary-patterns"
    # All of them at the hour of the clock that the test goes by.
    tab_to(user, f"Maandag, avond: {len(CONFLICTS)} conflicten")


def take_a_sheet_along(user: Running, qtbot: QtBot, file: Path) -> str:
    """Save a talk sheet; returns what the file says."""
    user.dialogs.file_to_save = file
    user.press(Key.Key_5, ALT)
    tab_to(user, "Meer")
    user.press(Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Key.Key_Return)
    settle()
    assert user.place.room == "diary-export"
    user.press(Key.Key_Return)
    for words in ("Verder", "Bekijk het blad", "Bewaar als PDF", "Bewaar zonder wachtwoord"):
        until_said(user, qtbot, words)
        tab_to(user, words)
        user.press(Key.Key_Return)
    until_said(user, qtbot, "Bewaard")
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(file).pages]
    assert all("geen dossier" in page for page in pages), pages
    return " ".join(pages)


def restore_a_backup(user: Running, qtbot: QtBot) -> None:
    """The database is lost; the way out of that is taken from the page that asks to unlock."""
    (user.home / "diary" / DATABASE).write_bytes(bytes(4096))
    user.type_words(WORDS)
    user.press(Key.Key_Return)
    words = "Zet de reservekopie van 24 november 2026 terug"
    until_said(user, qtbot, words)
    tab_to(user, words)
    user.press(Key.Key_Return)
    keeper = user.program.keeper
    qtbot.waitUntil(lambda: keeper.state is DiaryState.OPEN, timeout=LONGEST_MS)
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)


def test_the_whole_story(user: Running, qtbot: QtBot, tmp_path: Path) -> None:
    unlock(user, qtbot)
    find_the_sentence(user)
    look_at_patterns(user)
    text = take_a_sheet_along(user, qtbot, tmp_path / "blad.pdf")
    assert SENTENCE in text
    assert all(words in text for words in CONFLICTS)
    user.press(Key.Key_L, CTRL)
    assert user.program.keeper.state is DiaryState.LOCKED
    user.press(Key.Key_5, ALT)
    restore_a_backup(user, qtbot)
    find_the_sentence(user)
    assert user.dialogs.told == []
    assert user.dialogs.reports == []

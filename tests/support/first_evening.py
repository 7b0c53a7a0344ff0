"""A process in which somebody makes a diary and writes in it by keyboard, until it is killed.

    python -m tests.support.first_evening HOME

It kills itself as soon as the window says that the words were saved, which is what a battery does
that dies. What it cannot do in time ends with another exit status.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest

from tests.support.diaries import LONGEST_MS, NAME, WORDS
from tests.support.program import Running, running_program
from tests.support.story import CONFLICTS, SENTENCE, tab_to
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.sheet_page import SheetPage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def until(holds: Callable[[], bool]) -> None:
    """Let the program go on until something holds.

    Raises:
        TimeoutError: it does not come to hold.
    """
    deadline = QDeadlineTimer(LONGEST_MS)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError
        QTest.qWait(5)


def make_diary(user: Running) -> None:
    """Make a diary: a name, a passphrase, and two groups of the code typed from the sheet."""
    keeper = user.program.keeper
    user.press(Qt.Key.Key_5, ALT)
    user.type_words(NAME)
    user.press(Qt.Key.Key_Tab)
    user.type_words(WORDS)
    user.press(Qt.Key.Key_Return)
    user.type_words(WORDS)
    user.press(Qt.Key.Key_Return)
    until(lambda: keeper.code is not None)
    QTest.qWait(50)
    code, sheet = keeper.code, user.room(SheetPage).sheet
    if code is None:
        raise RuntimeError("there is no code to type")
    sheet.go_on()
    first, second = sheet._asked
    user.type_words(code.groups[first])
    user.press(Qt.Key.Key_Tab)
    user.type_words(code.groups[second])
    user.press(Qt.Key.Key_Return)
    until(lambda: keeper.state is DiaryState.OPEN and keeper.code is None)
    until(lambda: not keeper.backups.busy)


def write_conflict(user: Running, words: str) -> None:
    """Write an entry that begins as a conflict."""
    user.press(Qt.Key.Key_N, CTRL)
    tab_to(user, "Conflict")
    user.press(Qt.Key.Key_Return)
    user.type_words(words)


def write(user: Running) -> None:
    """Write a last entry, and wait for nothing but the mark that it is saved."""
    user.press(Qt.Key.Key_N, CTRL)
    user.type_words(SENTENCE)
    until(lambda: "Bewaard" in user.words)


def main(home: Path) -> None:
    """The evening, cut off."""
    user = next(iter(running_program(home, accepted=True)))
    make_diary(user)
    for words in CONFLICTS:
        write_conflict(user, words)
    write(user)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

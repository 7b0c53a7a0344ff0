"""Two people at one computer, each with their own diary: nothing of one is left for the other."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS
from tests.support.leaving import Sessions, Time
from tests.support.program import Running, running_program
from tests.support.story import tab_to
from tests.support.written import every_text
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.idle_bar import IdleBar
from thop_desktop.ui.make_diary_page import MakeDiaryPage
from thop_desktop.ui.profiles_page import ProfilesPage
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.unlock_page import UnlockPage

ANNE, ANNES_WORDS = "Mier", "vijf kalme paarden in mei"
BEN, BENS_WORDS = "Uil", "zeven stille lampen op de gang"
FIRST, SECOND = "Vlinder kwam vanavond naast me zitten", "Bever sliep pas laat"
MORE = ", met haar boek"
PROGRAM = "Therapeutisch Opvoeden"
FIVE_MINUTES = 300
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sessions() -> Sessions:
    return Sessions()


@pytest.fixture
def computer(
    qapp: QApplication, tmp_path: Path, time: Time, sessions: Sessions
) -> Iterator[Running]:
    """The program on a computer that two people share."""
    yield from running_program(
        tmp_path / "home", accepted=True, tell_moment=time.now, watch_session=sessions.watch
    )


def make_diary(user: Running, qtbot: QtBot, name: str, words: str) -> None:
    """Fill in the page that makes one, and two groups of the code, by keyboard."""
    user.room(MakeDiaryPage)
    keeper = user.program.keeper
    user.type_words(name)
    user.press(Key.Key_Tab)
    user.type_words(words)
    user.press(Key.Key_Return)
    user.type_words(words)
    user.press(Key.Key_Return)
    qtbot.waitUntil(lambda: keeper.code is not None, timeout=LONGEST_MS)
    settle()
    code, sheet = keeper.code, user.room(SheetPage).sheet
    assert code is not None
    sheet.go_on()
    first, second = sheet._asked
    user.type_words(code.groups[first])
    user.press(Key.Key_Tab)
    user.type_words(code.groups[second])
    user.press(Key.Key_Return)
    wait_until_open(user, qtbot)


def wait_until_open(user: Running, qtbot: QtBot) -> None:
    keeper = user.program.keeper
    qtbot.waitUntil(
        lambda: keeper.is_open and keeper.code is None and not keeper.backups.busy,
        timeout=LONGEST_MS,
    )
    settle()


def unlock(user: Running, qtbot: QtBot, words: str) -> None:
    """The keyboard is in the field already."""
    assert QApplication.focusWidget() is user.room(UnlockPage).passphrase
    user.type_words(words)
    user.press(Key.Key_Return)
    wait_until_open(user, qtbot)


def write(user: Running, text: str) -> None:
    user.press(Key.Key_N, CTRL)
    user.type_words(text)


def choose(user: Running, words: str) -> None:
    """Go to a control by keyboard, and use it."""
    tab_to(user, words)
    user.press(Key.Key_Space)


def pass_time(user: Running, time: Time, seconds: float) -> None:
    """Nobody touches anything meanwhile."""
    time.passes(seconds)
    idle = user.program.locking._idle
    assert idle is not None
    idle.check()
    settle()


def entry_of(user: Running) -> str:
    """What stands in the entry that is open, in which one goes on writing at once."""
    text = user.room(DiaryPage).desk.form.text
    assert QApplication.focusWidget() is text
    return text.text


def anywhere(*words: str, but: Sequence[str]) -> list[str]:
    """What any widget of any window has with one of these words in it, shown or not.

    Args:
        words: what to look for.
        but: what stood in windows of other tests before this one began.
    """
    found = [text for text in every_text() if any(word in text for word in words)]
    return [text for text in found if text not in but]


def test_an_evening_of_two_people(
    computer: Running, qtbot: QtBot, time: Time, sessions: Sessions
) -> None:
    user, window = computer, computer.window
    others = every_text()

    # Anne makes a diary and writes; the session locks before she has done anything to save it.
    user.press(Key.Key_5, ALT)
    make_diary(user, qtbot, ANNE, ANNES_WORDS)
    write(user, FIRST)
    sessions.present.leave.emit()
    settle()
    assert not user.program.keeper.is_open
    assert anywhere("Vlinder", ANNES_WORDS, but=others) == []
    assert window.windowTitle() == PROGRAM

    # Ben makes his own.
    choose(user, "Een ander dagboek")
    user.room(ProfilesPage)
    choose(user, "Maak een nieuw dagboek")
    make_diary(user, qtbot, BEN, BENS_WORDS)
    write(user, SECOND)
    assert anywhere("Vlinder", ANNES_WORDS, but=others) == []

    # He walks away: fifteen seconds before the end it is told, and then it locks.
    pass_time(user, time, FIVE_MINUTES - 16)
    assert not [bar for bar in window.findChildren(IdleBar) if bar.isVisible()]
    pass_time(user, time, 1)
    (bar,) = [bar for bar in window.findChildren(IdleBar) if bar.isVisible()]
    assert "over 15 seconden op slot" in bar.words.text()
    assert user.program.keeper.is_open
    pass_time(user, time, 15)
    assert not user.program.keeper.is_open
    assert anywhere("Bever", "Vlinder", BENS_WORDS, but=others) == []

    # Anne opens hers, and what she wrote is before her, with the keyboard in it.
    choose(user, "Een ander dagboek")
    choose(user, ANNE)
    unlock(user, qtbot, ANNES_WORDS)
    assert anywhere("Bever", but=others) == []
    assert entry_of(user) == FIRST
    user.press(Key.Key_End, CTRL)
    user.type_words(MORE)

    # She locks it herself, and is back in the same entry.
    place = user.place
    user.press(Key.Key_L, CTRL)
    assert anywhere("Vlinder", "Bever", but=others) == []
    unlock(user, qtbot, ANNES_WORDS)
    assert user.place == place
    assert entry_of(user) == FIRST + MORE

    # Hidden with one key, and back with it and the passphrase; Ben's does not bring it back.
    user.press(Key.Key_F9)
    assert PROGRAM in user.words
    assert not user.program.keeper.is_open
    assert anywhere("Vlinder", "Bever", but=others) == []
    hider = user.program.locking.hider
    user.type_words(BENS_WORDS)
    user.press(Key.Key_F9)
    page = hider.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.can_try and "niet" in " ".join(user.words), timeout=LONGEST_MS)
    qtbot.waitUntil(lambda: page.can_try, timeout=LONGEST_MS)
    user.type_words(ANNES_WORDS)
    user.press(Key.Key_F9)
    qtbot.waitUntil(lambda: not hider.is_hidden, timeout=LONGEST_MS)
    wait_until_open(user, qtbot)
    assert user.place == place
    assert entry_of(user) == FIRST + MORE
    user.press(Key.Key_L, CTRL)

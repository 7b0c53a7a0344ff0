"""The diary locks by itself: when nobody is there, when the session locks, on minimise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, WORDS, locked_diary, open_diary
from tests.support.leaving import Sessions, Time
from tests.support.program import Running, running_program
from tests.support.written import every_text
from thop_desktop.errors import DiskFullError
from thop_desktop.store.diary import Diary
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.tour.seen import settle
from thop_desktop.ui.children_page import ChildrenPage
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.entry_writer import EntryWriter
from thop_desktop.ui.idle_bar import IdleBar
from thop_desktop.ui.locking import LockingPolicy, LockingWishes
from thop_desktop.ui.locking_kept import KeptWishes
from thop_desktop.ui.now_page import NowPage
from thop_desktop.ui.unlock_page import UnlockPage

FIVE_MINUTES = 300
SENTENCE = "Vandaag was het stil aan tafel."
NOT_SAVED = "Wat je hier hebt getypt, is nog niet bewaard."


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sessions() -> Sessions:
    return Sessions()


@pytest.fixture
def user(
    qt: QApplication, tmp_path: Path, qtbot: QtBot, time: Time, sessions: Sessions
) -> Iterator[Running]:
    """Somebody whose diary is open at a new entry."""
    locked_diary(tmp_path / "home")
    for running in running_program(
        tmp_path / "home", accepted=True, tell_moment=time.now, watch_session=sessions.watch
    ):
        running.go("diary")
        open_diary(running, qtbot)
        running.go("diary", "new")
        yield running


def is_open(user: Running) -> bool:
    return user.program.keeper.is_open


def look_at_clock(user: Running) -> None:
    idle = user.program.locking._idle
    assert idle is not None
    idle.check()
    settle()


def bar_of(window: QWidget) -> IdleBar | None:
    bars = [bar for bar in window.findChildren(IdleBar) if bar.isVisible()]
    return bars[0] if bars else None


def wish(user: Running, **wishes: object) -> None:
    KeptWishes(user.program.preferences).keep(LockingWishes(**wishes))  # type: ignore[arg-type]
    user.program.locking.wishes_changed()


def written(user: Running, qtbot: QtBot) -> list[str]:
    open_diary(user, qtbot)
    return [entry.text for entry in Diary(user.program.keeper.vault).newest(9)]


def unlock_by_keys(user: Running, qtbot: QtBot) -> None:
    user.type_words(WORDS)
    user.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(user), timeout=LONGEST_MS)
    settle()


def test_it_saves_and_locks_after_five_minutes_and_nothing_of_it_is_left(
    user: Running, time: Time, qtbot: QtBot
) -> None:
    user.type_words(SENTENCE)
    fields = user.room(DiaryPage).desk.findChildren(QTextEdit)
    lines = user.room(DiaryPage).findChildren(QLineEdit)
    time.passes(FIVE_MINUTES - 1)
    look_at_clock(user)
    assert is_open(user)
    time.passes(1)
    user.program.locking._idle.check()  # type: ignore[union-attr]
    assert not is_open(user)
    for text in fields:
        assert not text.document().isUndoAvailable()
        assert not text.document().isRedoAvailable()
        assert text.toPlainText() == ""
    for line in lines:
        assert not line.isUndoAvailable()
    settle()
    field = user.room(UnlockPage).passphrase
    assert QApplication.focusWidget() is field
    assert not any(SENTENCE in words for words in user.words)
    assert written(user, qtbot) == [SENTENCE]


@pytest.mark.parametrize("deed", ["key", "move", "click", "wheel"])
def test_whatever_somebody_does_counts(user: Running, time: Time, deed: str) -> None:
    time.passes(FIVE_MINUTES - 20)
    handle, spot = user.window.windowHandle(), QPoint(300, 40)
    if deed == "key":
        user.press(Qt.Key.Key_Shift)
    elif deed == "move":
        QTest.mouseMove(handle, spot)
        QTest.mouseMove(handle, spot + QPoint(9, 9))
    elif deed == "click":
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=spot)
    else:
        QTest.wheelEvent(handle, spot, QPoint(0, -120))
    settle()
    time.passes(25)
    look_at_clock(user)
    assert is_open(user)
    assert bar_of(user.window) is None


def test_the_last_seconds_warn_and_the_key_that_stops_it_does_nothing_else(
    user: Running, time: Time
) -> None:
    time.passes(FIVE_MINUTES - 15)
    look_at_clock(user)
    bar = bar_of(user.window)
    assert bar is not None
    assert "over 15 seconden op slot" in bar.words.text()
    assert bar.accessibleName() == bar.words.text()
    time.passes(14)
    look_at_clock(user)
    assert "over 1 seconde op slot" in bar.words.text()
    place = user.place
    user.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert bar_of(user.window) is None
    assert user.place == place
    time.passes(FIVE_MINUTES - 16)
    look_at_clock(user)
    assert is_open(user)
    user.type_words("a")
    assert user.room(DiaryPage).desk.form.text.text == "a"


def test_a_letter_that_stops_the_warning_is_not_typed(user: Running, time: Time) -> None:
    time.passes(FIVE_MINUTES - 10)
    look_at_clock(user)
    user.type_words("xy")
    assert user.room(DiaryPage).desk.form.text.text == "y"
    assert bar_of(user.window) is None


def test_a_click_that_stops_the_warning_presses_no_button(user: Running, time: Time) -> None:
    time.passes(FIVE_MINUTES - 10)
    look_at_clock(user)
    place, button = user.place, user.button("Vandaag")
    spot = button.mapTo(user.window, button.rect().center())
    # As with any mouse, it moves there first.
    QTest.mouseClick(user.window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert bar_of(user.window) is None
    assert user.place == place
    QTest.mouseClick(user.window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert user.place.room == "today"


def test_within_a_dialog_it_counts_too_and_the_dialog_goes_when_it_locks(
    user: Running, time: Time
) -> None:
    seen: list[object] = []
    dialog = QDialog(user.window)
    dialog.resize(400, 200)

    def use() -> None:
        time.passes(FIVE_MINUTES - 20)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
        time.passes(FIVE_MINUTES - 10)
        user.program.locking._idle.check()  # type: ignore[union-attr]
        seen.append(bar_of(dialog) is not None and bar_of(dialog).isVisible())  # type: ignore[union-attr]
        time.passes(10)
        user.program.locking._idle.check()  # type: ignore[union-attr]
        seen.append(is_open(user))

    QTimer.singleShot(0, dialog, use)
    answer = dialog.exec()
    settle()
    # It was open as long as the dialog waited for an answer.
    assert seen == [True, True]
    assert answer == QDialog.DialogCode.Rejected
    assert not is_open(user)


def test_a_machine_that_slept_too_long_locks_even_if_a_key_woke_it(
    user: Running, time: Time
) -> None:
    time.sleeps(3_600)
    user.press(Qt.Key.Key_Shift)
    look_at_clock(user)
    assert not is_open(user)


def test_never_is_never_but_not_on_a_shared_computer(user: Running, time: Time) -> None:
    wish(user, idle_minutes=0)
    time.passes(999_999)
    assert user.program.locking._idle is not None
    assert not user.program.locking._idle.is_watching
    wish(user, idle_minutes=0, shared=True)
    time.passes(120)
    look_at_clock(user)
    assert not is_open(user)


def test_the_session_is_listened_to_while_it_is_open_and_locks_it(
    user: Running, sessions: Sessions, qtbot: QtBot
) -> None:
    user.type_words(SENTENCE)
    session = sessions.present
    assert session.listens
    session.leave.emit()
    settle()
    assert not is_open(user)
    assert not session.listens
    assert written(user, qtbot) == [SENTENCE]
    assert sessions.present is not session


def test_on_minimise_only_where_that_is_wished(user: Running) -> None:
    user.window.showMinimized()
    settle()
    assert is_open(user)
    user.window.showNormal()
    wish(user, on_minimise=True)
    user.window.showMinimized()
    settle()
    assert not is_open(user)


def test_what_cannot_be_saved_is_hidden_and_not_lost(
    user: Running, time: Time, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    user.type_words(SENTENCE)

    def full(*_any: object, **_more: object) -> None:
        raise DiskFullError(user.home)

    with monkeypatch.context() as patched:
        patched.setattr(EntryWriter, "keep", full)
        time.passes(FIVE_MINUTES)
        look_at_clock(user)
        assert is_open(user)
        assert user.program.locking.hider.is_hidden
        assert not any(SENTENCE in words for words in user.words)
        user.dialogs.answer = 0
        user.type_words(WORDS)
        user.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not user.program.locking.hider.is_hidden, timeout=LONGEST_MS)
        settle()
        assert user.room(DiaryPage).desk.form.text.text == SENTENCE
        # Asked, and it was chosen to keep writing.
        assert len(user.dialogs.asked) == 1
        assert is_open(user)
    user.program.lock()
    assert not is_open(user)
    assert written(user, qtbot) == [SENTENCE]


def begin_child(user: Running) -> QLineEdit:
    """Begin to fill in a form that is kept nowhere."""
    user.go("diary-children")
    page = user.room(ChildrenPage)
    page.add_child()
    settle()
    alias = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
    alias.setFocus()
    user.type_words("Vlinder")
    return alias


def test_a_form_half_filled_in_is_told_of_and_let_go(
    user: Running, time: Time, sessions: Sessions, qtbot: QtBot
) -> None:
    def all_gone() -> bool:
        return not is_open(user) and not any("Vlinder" in text for text in every_text())

    alias = begin_child(user)
    time.passes(FIVE_MINUTES - 10)
    look_at_clock(user)
    bar = bar_of(user.window)
    assert bar is not None
    assert bar.words.text().endswith(NOT_SAVED)
    time.passes(10)
    look_at_clock(user)
    assert all_gone()
    unlock_by_keys(user, qtbot)
    assert user.room(ChildrenPage)

    def session_locks() -> None:
        sessions.present.leave.emit()

    def key() -> None:
        user.press(Qt.Key.Key_F9)

    for leave in (session_locks, key):
        alias = begin_child(user)
        assert alias.text() == "Vlinder"
        leave()
        settle()
        assert all_gone()
        assert user.dialogs.asked == []
        unlock_by_keys(user, qtbot)


def test_nothing_is_told_of_what_saves_itself_or_of_an_empty_form(
    user: Running, time: Time
) -> None:
    def told() -> str:
        time.passes(FIVE_MINUTES - 10)
        look_at_clock(user)
        bar = bar_of(user.window)
        assert bar is not None
        words = bar.words.text()
        user.press(Qt.Key.Key_Shift)
        return words

    user.type_words(SENTENCE)
    assert NOT_SAVED not in told()
    begin_child(user)
    assert NOT_SAVED in told()
    begin_child(user).clear()
    assert NOT_SAVED not in told()


def test_a_hidden_diary_locks_as_soon_as_it_can_be_saved(
    user: Running, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    user.type_words(SENTENCE)
    with monkeypatch.context() as patched:
        patched.setattr(user.program.keeper, "save_all", lambda: False)
        time.passes(FIVE_MINUTES)
        look_at_clock(user)
        assert is_open(user)
    time.passes(FIVE_MINUTES)
    look_at_clock(user)
    assert not is_open(user)
    assert user.program.locking.hider.is_hidden


def test_after_it_opens_again_one_is_back_where_one_was(user: Running, qtbot: QtBot) -> None:
    for number in range(40):
        user.type_words(f"Regel {number}")
        user.press(Qt.Key.Key_Return)
    page = user.room(DiaryPage)
    assert page.desk.autosave.flush()
    entry = page.desk.open_id
    settle()
    before = user.program.locking._last
    before.remember()
    scrolled = list(before._scrolled)
    assert any(spot.scrolled for spot in scrolled)
    user.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not is_open(user)
    unlock_by_keys(user, qtbot)
    assert user.room(DiaryPage).desk.open_id == entry
    before.remember()
    assert before._scrolled == scrolled
    assert user.place.target == entry


def test_who_went_elsewhere_meanwhile_stays_there(user: Running, qtbot: QtBot) -> None:
    user.program.lock()
    user.go("now")
    with qtbot.waitSignal(user.program.keeper.entered, timeout=LONGEST_MS):
        user.program.keeper.open(Passphrase(WORDS))
    settle()
    user.room(NowPage)


def test_an_entry_that_is_gone_meanwhile_leaves_the_list(user: Running, qtbot: QtBot) -> None:
    user.type_words(SENTENCE)
    user.program.lock()
    last = user.program.locking._last
    assert last._place is not None
    last._place = type(last._place)("diary", "gone")
    unlock_by_keys(user, qtbot)
    assert user.room(DiaryPage).desk.is_empty
    assert user.dialogs.told == []


def test_what_a_manager_holds_holds(
    qt: QApplication, tmp_path: Path, qtbot: QtBot, time: Time
) -> None:
    locked_diary(tmp_path / "home")
    for user in running_program(
        tmp_path / "home", accepted=True, tell_moment=time.now,
        locking_policy=LockingPolicy(idle_minutes=1),
    ):  # fmt: skip
        open_diary(user, qtbot)
        wish(user, idle_minutes=30)
        time.passes(60)
        look_at_clock(user)
        assert not is_open(user)

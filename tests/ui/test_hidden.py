"""Hidden at once: plain paper, nothing behind it, and back with the key and the passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, WORDS, locked_diary, open_diary
from tests.support.program import NO_KEYS, Running, running_program
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.swap import DATABASE
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.hidden_page import HiddenPage
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.locking import LockingWishes
from thop_desktop.ui.locking_kept import KeptWishes
from thop_desktop.ui.make_diary_page import MakeDiaryPage
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.unlock_page import UnlockPage

SENTENCE = "Vandaag was het stil aan tafel."
PROGRAM = "Therapeutisch Opvoeden"
Key = Qt.Key


@pytest.fixture
def writer(qt: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """Somebody who writes in their diary."""
    locked_diary(tmp_path / "home")
    for running in running_program(tmp_path / "home", accepted=True):
        open_diary(running, qtbot)
        running.go("diary", "new")
        running.type_words(SENTENCE)
        yield running


def is_hidden(user: Running) -> bool:
    return user.program.locking.hider.is_hidden


def page_of(user: Running) -> HiddenPage:
    page = user.program.locking.hider.page
    assert page is not None
    return page


def spoken(widget: object) -> list[str]:
    """All that a screen reader can come to, visible to it."""

    def names(interface: QAccessibleInterface) -> Iterator[str]:
        state = interface.state()
        if state.invisible:
            return
        yield interface.text(QAccessible.Text.Name)
        yield interface.text(QAccessible.Text.Value)
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None:
                yield from names(child)

    interface = QAccessible.queryAccessibleInterface(widget)  # type: ignore[arg-type]
    return [name for name in names(interface) if name]


def until_back(user: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not is_hidden(user), timeout=LONGEST_MS)
    settle()


def test_without_an_open_diary_the_key_alone_brings_one_back_exactly(running: Running) -> None:
    running.go("article", "asso")
    running.press(Key.Key_PageDown)
    running.press(Key.Key_PageDown)
    scrolled, focus, room = running.scroll, QApplication.focusWidget(), running.window.room
    assert scrolled
    running.press(Key.Key_F9)
    assert running.words == [PROGRAM, "Druk op F9 om verder te gaan.", "Ga verder"]
    assert running.window.windowTitle() == PROGRAM
    running.press(Key.Key_F9)
    assert not is_hidden(running)
    assert running.window.room is room
    assert running.scroll == scrolled
    assert QApplication.focusWidget() is focus


def test_the_button_does_what_the_key_does(running: Running) -> None:
    running.press(Key.Key_F9)
    running.click("Ga verder")
    assert not is_hidden(running)


def test_an_open_diary_is_saved_and_locked_and_the_passphrase_brings_one_back(
    writer: Running, qtbot: QtBot
) -> None:
    writer.press(Key.Key_F9)
    assert not writer.program.keeper.is_open
    assert "Typ je wachtwoordzin om verder te gaan." in writer.words
    assert not any("stil aan tafel" in words for words in writer.words)
    assert not any("stil aan tafel" in words for words in spoken(writer.window))
    assert QApplication.focusWidget() is page_of(writer).field
    writer.press(Key.Key_F9)
    assert is_hidden(writer)
    writer.type_words(WORDS)
    writer.press(Key.Key_F9)
    until_back(writer, qtbot)
    assert writer.room(DiaryPage).desk.form.text.text == SENTENCE
    assert QApplication.focusWidget() is writer.room(DiaryPage).desk.form.text
    writer.program.lock()


def test_what_is_hidden_is_hidden_from_screen_readers_too(running: Running) -> None:
    running.go("help")
    assert any("112" in words for words in spoken(running.window))
    running.press(Key.Key_F9)
    assert {words for words in spoken(running.window) if words} == {
        PROGRAM, "Druk op F9 om verder te gaan.", "Ga verder",
    }  # fmt: skip


def test_a_wrong_passphrase_shows_nothing_and_waits(writer: Running, qtbot: QtBot) -> None:
    writer.press(Key.Key_F9)
    writer.type_words("niets")
    writer.press(Key.Key_Return)
    qtbot.waitUntil(
        lambda: "Dit is niet de wachtwoordzin. Wacht nog 1 seconde." in writer.words,
        timeout=LONGEST_MS,
    )
    page = page_of(writer)
    assert not page.can_try
    assert page.field.selectedText()
    writer.press(Key.Key_Return)  # too soon: nothing happens
    assert writer.program.keeper.state is DiaryState.LOCKED
    qtbot.waitUntil(lambda: page.can_try, timeout=LONGEST_MS)
    writer.type_words(WORDS)
    writer.press(Key.Key_Return)
    until_back(writer, qtbot)
    assert writer.program.keeper.is_open


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_N, Key.Key_F, Key.Key_L, Key.Key_F1])
def test_no_shortcut_reaches_what_is_hidden(running: Running, key: Key) -> None:
    running.go("help")
    place = running.place
    held = Qt.KeyboardModifier.ControlModifier
    if key in (Key.Key_1, Key.Key_F1):
        held = Qt.KeyboardModifier.AltModifier if key is Key.Key_1 else NO_KEYS
    running.press(Key.Key_F9)
    running.press(key, held)
    running.mouse_button(Qt.MouseButton.BackButton)
    assert is_hidden(running)
    assert running.place == place
    running.press(Key.Key_F9)
    assert running.place == place


def test_a_dialog_is_hidden_too_and_none_comes_while_it_is_hidden(running: Running) -> None:
    def dialog() -> QDialog:
        made = QDialog(running.window)
        QVBoxLayout(made).addWidget(QLabel("geheim"))
        return made

    first, second, seen = dialog(), dialog(), []

    def press() -> None:
        if QGuiApplication.focusWindow() is first.windowHandle():
            QTest.keyPress(first.windowHandle(), Key.Key_F9)
        else:
            QTimer.singleShot(0, first, press)

    QTimer.singleShot(0, first, press)
    assert first.exec() == QDialog.DialogCode.Rejected
    settle()
    assert is_hidden(running)
    assert not first.isVisible()
    QTimer.singleShot(
        0, second, lambda: seen.append(second.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen))
    )
    assert second.exec() == QDialog.DialogCode.Rejected
    assert seen == [True]
    running.press(Key.Key_F9)
    assert not is_hidden(running)


def test_the_key_can_be_another_or_none(running: Running) -> None:
    kept = KeptWishes(running.program.preferences)
    kept.keep(LockingWishes(hide_key="ctrl-shift-h"))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    running.press(Key.Key_F9)
    assert not is_hidden(running)
    running.press(Key.Key_H, both)
    assert "Druk op Ctrl+Shift+H om verder te gaan." in running.words
    running.press(Key.Key_H, both)
    assert not is_hidden(running)
    kept.keep(LockingWishes(hide_key="off"))
    running.press(Key.Key_F9)
    running.press(Key.Key_H, both)
    assert not is_hidden(running)


def test_it_stays_hidden_when_the_look_or_the_language_changes(writer: Running) -> None:
    writer.press(Key.Key_F9)
    writer.program.set_theme("dark")
    settle()
    assert is_hidden(writer)
    assert writer.words.count(PROGRAM) == 1
    assert not any("Vandaag" in words for words in writer.words)
    writer.program.set_language("en")
    settle()
    assert "Type your passphrase to go on." in writer.words
    assert QApplication.focusWidget() is page_of(writer).field


def test_a_recovery_code_that_is_not_on_paper_yet_is_hidden_and_not_lost(
    running: Running, qtbot: QtBot
) -> None:
    running.go("diary")
    running.room(MakeDiaryPage)
    keeper = running.program.keeper
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        keeper.make("Avonden", WORDS)
    settle()
    running.room(SheetPage)
    code = keeper.code
    assert isinstance(code, RecoveryCode)
    running.press(Key.Key_F9)
    assert is_hidden(running)
    assert keeper.code is code
    running.type_words("iets anders")
    running.press(Key.Key_Return)
    qtbot.waitUntil(lambda: any("niet de" in one for one in running.words), timeout=LONGEST_MS)
    page = page_of(running)
    qtbot.waitUntil(lambda: page.can_try, timeout=LONGEST_MS)
    running.type_words(WORDS)
    running.press(Key.Key_Return)
    until_back(running, qtbot)
    running.room(SheetPage)


def test_a_diary_that_was_being_opened_is_locked_behind_the_plain_paper(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home)
    running.go("diary")
    running.room(UnlockPage)
    keeper = running.program.keeper
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.open(Passphrase(WORDS))
        running.press(Key.Key_F9)
    settle()
    assert keeper.state is DiaryState.LOCKED
    assert is_hidden(running)
    running.press(Key.Key_F9)
    assert not is_hidden(running)
    running.room(UnlockPage)


def test_a_damaged_diary_is_told_of_where_it_can_be_put_right(
    writer: Running, qtbot: QtBot
) -> None:
    writer.press(Key.Key_F9)
    file = writer.home / "diary" / DATABASE
    file.write_bytes(b"x" * file.stat().st_size)
    writer.type_words(WORDS)
    writer.press(Key.Key_Return)
    until_back(writer, qtbot)
    assert writer.room(UnlockPage)
    assert writer.program.keeper.trouble is not None


def test_plain_paper_is_there_before_anything_is_saved(
    writer: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def save() -> bool:
        seen.append("saved")
        return True

    monkeypatch.setattr(writer.program.keeper, "save_all", save)
    painted = HiddenPage.paintEvent

    def paint(page: HiddenPage, event: QEvent) -> None:
        seen.append("painted")
        painted(page, event)  # type: ignore[arg-type]

    monkeypatch.setattr(HiddenPage, "paintEvent", paint)
    writer.press(Key.Key_F9)
    assert seen[0] == "painted"
    assert "saved" in seen

"""Private words on the clipboard: marked, and gone after half a minute or when it locks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import Running, running_program
from thop_desktop.tour.seen import settle
from thop_desktop.ui.clipboard import KEPT_MS, PrivateClipboard
from thop_desktop.ui.clipboard_mac import concealed
from thop_desktop.ui.clipboard_marks import KDE, MARK, WINDOWS, mark_secret
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.reader_page import ReaderPage

SENTENCE = "Vandaag was het stil aan tafel."
CTRL = Qt.KeyboardModifier.ControlModifier
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


def on_clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def is_marked() -> bool:
    data = on_clipboard()
    return data.hasFormat(MARK) and data.data(KDE).data() == b"secret"


def clipboard_of(user: Running) -> PrivateClipboard:
    clipboard = user.program.locking._clipboard
    assert clipboard is not None
    return clipboard


def copy_all(user: Running, key: Qt.Key = Key.Key_C) -> None:
    user.press(Key.Key_A, CTRL)
    user.press(key, CTRL)


def menu_copies(field: QWidget, name: str) -> None:
    """Choose a line of the field's own menu."""

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(one for one in menu.actions() if one.objectName() == name).trigger()
        menu.close()

    QTimer.singleShot(0, field, choose)
    spot = field.rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, field.mapToGlobal(spot), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(field, event)
    settle()


def test_what_is_copied_from_an_entry_is_marked_and_goes_after_half_a_minute(
    writer: Running,
) -> None:
    copy_all(writer)
    assert on_clipboard().text() == SENTENCE
    assert is_marked()
    timer = clipboard_of(writer)._timer
    assert timer.isActive()
    assert timer.interval() == KEPT_MS == 30_000
    timer.timeout.emit()
    assert on_clipboard().text() == ""


def test_cut_takes_the_words_away_and_undo_brings_them_back(writer: Running) -> None:
    text = writer.room(DiaryPage).desk.form.text
    copy_all(writer, Key.Key_X)
    assert on_clipboard().text() == SENTENCE
    assert is_marked()
    assert text.text == ""
    writer.press(Key.Key_Z, CTRL)
    assert text.text == SENTENCE


def test_it_goes_when_the_diary_locks(writer: Running) -> None:
    copy_all(writer)
    writer.program.lock()
    assert on_clipboard().text() == ""


def test_it_goes_when_the_program_ends(writer: Running) -> None:
    copy_all(writer)
    writer.window.close()
    assert on_clipboard().text() == ""


def test_what_somebody_copied_elsewhere_since_stays(writer: Running) -> None:
    copy_all(writer)
    QGuiApplication.clipboard().setText("van een ander")
    clipboard_of(writer).clear()
    assert on_clipboard().text() == "van een ander"
    copy_all(writer)
    other = QMimeData()
    other.setText("van een ander")
    QGuiApplication.clipboard().setMimeData(other)
    writer.program.lock()
    assert on_clipboard().text() == "van een ander"


@pytest.mark.parametrize("key", [Key.Key_C, Key.Key_X])
def test_a_line_of_text_copies_so_too(writer: Running, key: Qt.Key) -> None:
    field = writer.room(DiaryPage).bar.field
    field.setFocus()
    writer.type_words("stil")
    copy_all(writer, key)
    assert on_clipboard().text() == "stil"
    assert is_marked()
    assert field.text() == ("" if key == Key.Key_X else "stil")


@pytest.mark.parametrize("name", ["edit-copy", "edit-cut"])
def test_the_menu_of_a_line_copies_so_too(writer: Running, name: str) -> None:
    field = writer.room(DiaryPage).bar.field
    field.setFocus()
    field.setText("stil")
    field.selectAll()
    menu_copies(field, name)
    assert on_clipboard().text() == "stil"
    assert is_marked()
    assert field.text() == ("" if name == "edit-cut" else "stil")


def test_the_menu_of_the_entry_copies_so_too(writer: Running) -> None:
    text = writer.room(DiaryPage).desk.form.text
    text.selectAll()
    menu_copies(text.viewport(), "edit-copy")
    assert on_clipboard().text() == SENTENCE
    assert is_marked()


def test_the_list_copies_so_too(writer: Running) -> None:
    page = writer.room(DiaryPage)
    assert page.desk.autosave.flush()
    view = page.list.view
    view.setFocus()
    view.setCurrentIndex(page.list.model.index(1, 0))
    writer.press(Key.Key_C, CTRL)
    assert on_clipboard().text().startswith("Vandaag was het stil")
    assert is_marked()


def test_what_copies_on_another_way_is_marked_a_moment_later(writer: Running) -> None:
    field = writer.room(DiaryPage).bar.field
    field.setFocus()
    field.setText("stil")
    field.selectAll()
    field.copy()
    settle()
    assert on_clipboard().text() == "stil"
    assert is_marked()


def test_a_hidden_passphrase_is_not_copied(writer: Running) -> None:
    field = writer.room(DiaryPage).bar.field
    field.setFocus()
    field.setText("geheim")
    field.setEchoMode(QLineEdit.EchoMode.Password)
    QGuiApplication.clipboard().setText("eerder")
    copy_all(writer)
    assert on_clipboard().text() == "eerder"


def test_pages_for_everyone_copy_as_ever(writer: Running) -> None:
    writer.go("article", "asso")
    view = writer.room(ReaderPage).view
    view.setFocus()
    copy_all(writer)
    assert len(on_clipboard().text()) > 100
    assert not on_clipboard().hasFormat(MARK)
    writer.program.lock()
    assert len(on_clipboard().text()) > 100


def test_other_systems_have_marks_of_their_own() -> None:
    data = QMimeData()
    mark_secret(data, "win32")
    assert len(data.formats()) == len(WINDOWS)
    for name, value in WINDOWS.items():
        assert data.data(f'application/x-qt-windows-mime;value="{name}"').data() == value
    mac = QMimeData()
    mark_secret(mac, "darwin")
    assert not mac.hasFormat(KDE)
    assert mac.formats()


def test_on_macos_the_mark_goes_by_the_name_that_histories_know() -> None:
    converter = concealed(object, "application/x-ours", "org.nspasteboard.ConcealedType")
    uti, mime = converter.utiForMime, converter.mimeForUti  # type: ignore[attr-defined]
    assert uti("application/x-ours") == "org.nspasteboard.ConcealedType"
    assert uti("text/plain") == ""
    assert mime("org.nspasteboard.ConcealedType") == "application/x-ours"
    assert mime("public.text") == ""

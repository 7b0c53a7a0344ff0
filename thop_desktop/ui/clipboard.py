"""Private words on the clipboard: marked so that histories skip them, and gone after a while."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from thop_desktop.ui.clipboard_marks import MARK, mark_secret
from thop_desktop.ui.cursor_edits import selected_lines

KEPT_MS = 30_000
# What is selected goes to the second clipboard of Linux by itself.
MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
COPY, CUT = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut
Field = QLineEdit | QTextEdit | QPlainTextEdit | QLabel | QAbstractItemView
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QLabel, QAbstractItemView)


class PrivateClipboard(QObject):
    """Follows the keyboard into private fields, and copies in their stead.

    Whatever else copies from them is marked a moment later.
    """

    def __init__(self, parent: QObject, is_private: Callable[[QWidget], bool]) -> None:
        """Begin to follow.

        Args:
            parent: what it lives as long as.
            is_private: whether a widget shows private words.
        """
        super().__init__(parent)
        self._is_private = is_private
        self._clipboard = QGuiApplication.clipboard()
        self._token = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_MS)
        self._timer.timeout.connect(self.clear)
        self._clipboard.changed.connect(self._changed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        app.focusChanged.connect(self._follow)

    def copy(self, text: str) -> None:
        """Put private words on the clipboard, for a while."""
        self._put(text, QClipboard.Mode.Clipboard)

    def clear(self) -> None:
        """Take private words off the clipboard, if they are still there."""
        self._timer.stop()
        for mode in MODES:
            if self._is_ours(mode):
                self._clipboard.clear(mode)
        self._token = b""

    def stop(self) -> None:
        """Follow no more."""
        self._clipboard.changed.disconnect(self._changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._follow)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy and cut in a field's stead."""
        if not isinstance(watched, FIELDS) or not self._is_private(watched):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            cuts = event.matches(CUT)
            return (cuts or event.matches(COPY)) and self._copy_from(watched, cuts=cuts)
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._show_menu(watched, event)
        return False

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and isValid(old):
            old.removeEventFilter(self)
        if isinstance(now, FIELDS):
            now.installEventFilter(self)

    def _copy_from(self, field: Field, *, cuts: bool) -> bool:
        """Copy what is selected; whether there was anything, and nobody else should."""
        text = selected(field)
        if not text:
            return False
        self.copy(text)
        if cuts and isinstance(field, QLineEdit) and not field.isReadOnly():
            field.insert("")
        elif cuts and isinstance(field, QTextEdit | QPlainTextEdit) and not field.isReadOnly():
            field.textCursor().removeSelectedText()
        return True

    def _show_menu(self, field: Field, event: QContextMenuEvent) -> bool:
        """The field's own menu, in which to copy is to copy as here; others bring their own."""
        if type(field).contextMenuEvent not in (
            QLineEdit.contextMenuEvent,
            QPlainTextEdit.contextMenuEvent,
        ) or not isinstance(field, QLineEdit | QPlainTextEdit):
            return False
        menu = field.createStandardContextMenu()
        for action in menu.actions():
            name = action.objectName()
            if name in ("edit-copy", "edit-cut"):
                action.triggered.disconnect()
                cuts = name == "edit-cut"
                action.triggered.connect(
                    lambda _on=False, cuts=cuts: self._copy_from(field, cuts=cuts)
                )
        menu.exec(event.globalPos())
        if isValid(menu):
            menu.deleteLater()
        return True

    def _changed(self, mode: QClipboard.Mode) -> None:
        """Mark what came from a private field on another way."""
        widget = QApplication.focusWidget()
        if mode not in MODES or widget is None or not self._is_private(widget):
            return
        data = self._clipboard.mimeData(mode)
        if data is None or data.hasFormat(MARK) or not data.hasText():
            return
        # Only what this program put there; where that cannot be told, what is selected here.
        if self._owns(mode) or data.text() == selected(widget):
            self._put(data.text(), mode)

    def _put(self, text: str, mode: QClipboard.Mode) -> None:
        self._token = self._token or secrets.token_hex(16).encode()
        data = QMimeData()
        data.setText(text)
        data.setData(MARK, self._token)
        mark_secret(data)
        self._clipboard.setMimeData(data, mode)
        self._timer.start()

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Clipboard:
            return self._clipboard.ownsClipboard()
        return self._clipboard.ownsSelection()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        data = self._clipboard.mimeData(mode) if self._token else None
        return data is not None and data.data(MARK).data() == self._token


def selected(widget: QWidget) -> str:
    """The words that are selected in a field; "" where that can be none."""
    if isinstance(widget, QLineEdit):
        hidden = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return "" if hidden else widget.selectedText()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return selected_lines(widget.textCursor())
    if isinstance(widget, QLabel):
        return widget.selectedText()
    if isinstance(widget, QAbstractItemView):
        return str(widget.currentIndex().data() or "")
    return ""

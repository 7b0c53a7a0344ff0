"""Buttons that know whether the keyboard brought the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


def reason_now() -> Qt.FocusReason:
    """Why a page moves the focus: the keyboard goes on where it was used before."""
    widget = QApplication.focusWidget()
    by_keys = isinstance(widget, KeyFocus) and widget.reached_by_keys
    return Qt.FocusReason.TabFocusReason if by_keys else Qt.FocusReason.OtherFocusReason


class KeyFocus:
    """Mixed into buttons: a click with the mouse leaves the focus where it is.

    So a ring around a control always means that the keyboard is there.
    """

    reached_by_keys = False
    spoken_role: QAccessible.Role | None = None  # see spoken.py

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the focus came."""
        self.reached_by_keys = event.reason() in BY_KEYS
        super().focusInEvent(event)  # type: ignore[misc]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a click does; of itself Qt takes the space bar only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()  # type: ignore[attr-defined]
        else:
            super().keyPressEvent(event)  # type: ignore[misc]

"""Buttons that know whether the keyboard brought the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class KeyFocus:
    """Mixed into buttons: a click with the mouse leaves the focus where it is.

    So a ring around a control always means that the keyboard is there.
    """

    reached_by_keys = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the focus came."""
        self.reached_by_keys = event.reason() in BY_KEYS
        super().focusInEvent(event)  # type: ignore[misc]

"""What screen readers are told of a passphrase: dots, and never what is typed.

On Linux Qt tells each letter that is typed into a hidden field, and a screen reader says it aloud.
So no text is offered while a key is being handled, and the dots are told after that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit

from thop_desktop.ui.spoken import NOTHING, Role
from thop_desktop.ui.spoken_words import SpokenWords

if TYPE_CHECKING:
    from thop_desktop.ui.secret_field import SecretField


class SpokenSecret(QAccessibleWidget):
    """A field for a passphrase."""

    def __init__(self, field: SecretField) -> None:
        super().__init__(field, Role.EditableText)
        self._dots = _Dots(field)

    def state(self) -> QAccessible.State:  # noqa: D102
        state, field = super().state(), self._field
        state.passwordEdit = field.echoMode() is not QLineEdit.EchoMode.Normal
        state.editable = not field.isReadOnly()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override] # noqa: D102
        if kind == QAccessible.InterfaceType.TextInterface:
            offers = self._field.was_shown and not self._field.is_busy
            return self._dots if offers else NOTHING
        found = super().interface_cast(kind)
        return NOTHING if found is None else found

    @property
    def _field(self) -> SecretField:
        return self.object()  # type: ignore[return-value]


class _Dots(SpokenWords):
    """What the field shows: dots, or the words where the user wants to see them."""

    def __init__(self, field: SecretField) -> None:
        super().__init__()
        self._field = field

    def characterCount(self) -> int:  # noqa: N802
        return len(self._field.displayText())

    def text(self, start: int, end: int) -> str:
        return self._field.displayText()[start : None if end < 0 else end]

    def cursorPosition(self) -> int:  # noqa: N802
        return self._field.cursorPosition()

    def setCursorPosition(self, position: int) -> None:  # noqa: N802
        self._field.setCursorPosition(position)

    def characterRect(self, offset: int) -> QRect:  # noqa: N802
        return QRect(self._field.mapToGlobal(QPoint()), self._field.size())

    def scrollToSubstring(self, start: int, end: int) -> None:  # noqa: N802
        """All of it is in sight."""


def tell_typed(field: SecretField, before: int) -> None:
    """Tell that the field holds more or less than before, as it shows it.

    Args:
        field: the field.
        before: how many letters it held.
    """
    shown, at = field.displayText(), field.cursorPosition()
    more = len(shown) - before
    if more > 0:
        start = max(0, at - more)
        told = QAccessibleTextInsertEvent(field, start, shown[start : start + more])
        QAccessible.updateAccessibility(told)
    elif more < 0:
        dots = "●" * -more
        QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(field, at, dots))

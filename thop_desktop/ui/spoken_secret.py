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
    QAccessibleTextInterface,
    QAccessibleTextRemoveEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit

from thop_desktop.ui.spoken import NOTHING, Role

if TYPE_CHECKING:
    from thop_desktop.ui.secret_field import SecretField


class SpokenSecret(QAccessibleWidget):
    """A field for a passphrase."""

    def __init__(self, field: SecretField) -> None:
        super().__init__(field, Role.EditableText)

    def state(self) -> QAccessible.State:  # noqa: D102
        state, field = super().state(), self._field
        state.passwordEdit = field.echoMode() is not QLineEdit.EchoMode.Normal
        state.editable = not field.isReadOnly()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override] # noqa: D102
        if kind == QAccessible.InterfaceType.TextInterface:
            offers = self._field.was_shown and not self._field.is_busy
            return _read_instead(self._field) if offers else NOTHING
        found = super().interface_cast(kind)
        return NOTHING if found is None else found

    @property
    def _field(self) -> SecretField:
        return self.object()  # type: ignore[return-value]


def _read_instead(field: SecretField) -> QAccessibleTextInterface:
    """The text of another field, never shown, that holds what this one shows: dots.

    A text interface made in Python cannot say what is selected: PySide leaves that out, and Qt then
    tells two numbers that happen to be in memory. Orca counts from the one to the other, and is
    silent for as long as that takes. So it is asked of a field that Qt itself tells of; at each
    change of a new one, because it would tell of its changes too.
    """
    shown, read = field.displayText(), field.read_instead
    if read is None or read.text() != shown:
        field.drop_read()
        read = field.read_instead = QLineEdit(shown)
        read.setFont(field.font())
        # Whatever else holds on to it, it goes with the field: it may hold what the eye shows.
        field.destroyed.connect(read.deleteLater)
    read.setGeometry(QRect(field.mapToGlobal(QPoint()), field.size()))
    if read.cursorPosition() != field.cursorPosition():
        read.setCursorPosition(field.cursorPosition())
    return QAccessible.queryAccessibleInterface(read).textInterface()


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

"""What screen readers are told of a long text: its headings, paragraphs, lists, tables and links.

Qt tells one text without any of that. Here each part of a document becomes an object of its own
below the view, in which a screen reader can go from heading to heading and press links. They are
made when a screen reader first asks, and go with the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from thop_desktop.ui.spoken import NOTHING, Level
from thop_desktop.ui.told_text import REACHED, TextPart, area_of, beside, text_root

if TYPE_CHECKING:
    from thop_desktop.ui.keyed_text import KeyedText, Told

Role = QAccessible.Role
PRESS = "Press"
# Each is read after the one before it. Qt's flag tells what the other is to this one.
AFTER, BEFORE = QAccessible.RelationFlag.FlowsFrom, QAccessible.RelationFlag.FlowsTo


class _SpokenDocument(QAccessibleWidget):
    """The whole text of a view: a document."""

    def __init__(self, told: Told) -> None:
        super().__init__(told, Role.Document)

    def text(self, kind: QAccessible.Text) -> str:
        named = kind == QAccessible.Text.Name
        return str(self._view.accessibleName()) if named else str(super().text(kind))

    def rect(self) -> QRect:
        sheet = self._view.viewport()
        return QRect(sheet.mapToGlobal(QPoint()), sheet.size())

    def childCount(self) -> int:  # noqa: N802
        return len(text_root(self._view).below)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return _child(text_root(self._view), index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        return _index(text_root(self._view), child)

    @property
    def _view(self) -> KeyedText:
        told = self.object()
        assert isinstance(told, QWidget)  # noqa: S101
        return told.parentWidget()  # type: ignore[return-value]


class _SpokenPart(QAccessibleObject):
    """A part of a text."""

    def __init__(self, part: TextPart) -> None:
        super().__init__(part)
        self._level, self._press = Level(part.part.level), _Press(part)
        self._words = _Words(part)

    def parent(self) -> QAccessibleInterface:
        above = self._it.above
        within = above if above is not None and above.above is not None else self._it.view.told
        return QAccessible.queryAccessibleInterface(within)

    def window(self) -> QWindow:
        return self._it.view.window().windowHandle()

    def childCount(self) -> int:  # noqa: N802
        return len(self._it.below)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return _child(self._it, index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        return _index(self._it, child)

    def role(self) -> QAccessible.Role:
        return self._it.part.role

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._it.part.words
        if kind == QAccessible.Text.Description and self._it.part.href:
            return self._it.view.explanation(self._it.part.href)
        return ""

    def rect(self) -> QRect:
        return self._it.area

    def relations(
        self, match: QAccessible.RelationFlag = AFTER | BEFORE
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        found = []
        for flag, step in ((AFTER, 1), (BEFORE, -1)):
            other = beside(self._it, step) if match & flag else None
            if other is not None:
                found.append((QAccessible.queryAccessibleInterface(other), flag))
        return found

    def state(self) -> QAccessible.State:
        state, view = QAccessible.State(), self._it.view
        state.invisible = not view.isVisible()
        if self._it.part.role in REACHED:
            state.focusable = True
            state.focused = self._it.has_keyboard and view.hasFocus()
        state.linked = self._it.part.role == Role.Link
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.AttributesInterface and self._it.part.level:
            return self._level
        if kind == QAccessible.InterfaceType.ActionInterface and self._it.part.href:
            return self._press
        if kind == QAccessible.InterfaceType.TextInterface and self._it.part.words:
            return self._words
        return NOTHING

    @property
    def _it(self) -> TextPart:
        part = self.object()
        assert isinstance(part, TextPart)  # noqa: S101
        return part


class _Words(QAccessibleTextInterface):
    """The words of a part, to be read by word and by letter."""

    def __init__(self, part: TextPart) -> None:
        super().__init__()
        self._part = part

    def characterCount(self) -> int:  # noqa: N802
        return len(self._part.part.words)

    def text(self, start: int, end: int) -> str:
        return self._part.part.words[start : None if end < 0 else end]

    def cursorPosition(self) -> int:  # noqa: N802
        return 0

    def setCursorPosition(self, position: int) -> None:  # noqa: N802
        """The keyboard stays where it is."""

    def characterRect(self, offset: int) -> QRect:  # noqa: N802
        at = self._part.part.start + offset
        return area_of(self._part.view, at, at + 1)

    def scrollToSubstring(self, start: int, end: int) -> None:  # noqa: N802
        """Bring what is being read into sight."""
        self._part.view.bring_into_sight(self._part.part.start + start)

    def selectionCount(self) -> int:  # noqa: N802
        return 0

    def addSelection(self, start: int, end: int) -> None:  # noqa: N802
        """Nothing is selected here, but in the view."""

    def removeSelection(self, number: int) -> None:  # noqa: N802
        """See above."""

    def setSelection(self, number: int, start: int, end: int) -> None:  # noqa: N802
        """See above."""

    def offsetAtPoint(self, point: QPoint) -> int:  # noqa: N802
        return -1


class _Press(QAccessibleActionInterface):
    """What pressing a link does."""

    def __init__(self, part: TextPart) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:  # noqa: N802
        return [PRESS]

    def doAction(self, name: str) -> None:  # noqa: N802
        if name == PRESS:
            view, href = self._part.view, self._part.part.href
            # The part may be gone when the other page is there: this call ends before.
            QTimer.singleShot(0, view, lambda: view.follow(href))

    def keyBindingsForAction(self, _name: str) -> list[str]:  # noqa: N802
        return []


def spoken_part(part: TextPart) -> QAccessibleInterface:
    """What is told of a part of it."""
    return _SpokenPart(part)


def spoken_document(told: Told) -> QAccessibleInterface:
    """What is told of the whole text of a view: a document."""
    return _SpokenDocument(told)


def _child(part: TextPart, index: int) -> QAccessibleInterface | None:
    if 0 <= index < len(part.below):
        return QAccessible.queryAccessibleInterface(part.below[index])
    return None


def _index(part: TextPart, child: QAccessibleInterface) -> int:
    thing = child.object()
    return next((at for at, one in enumerate(part.below) if one is thing), -1)

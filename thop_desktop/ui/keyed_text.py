"""A long text that is gone through by keyboard, by eye and by ear: its headings and links."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say

HEADING_KEY, SHIFT = "h", Qt.KeyboardModifier.ShiftModifier


class Told(QWidget):
    """Stands for the text where a screen reader looks for its parts; there is nothing to see.

    Qt's own sheet below the words is told of before it can be known whose it is.
    """

    def __init__(self, view: KeyedText) -> None:
        super().__init__(view)
        self.resize(0, 0)

    @staticmethod
    def spoken_as(told: Told) -> QAccessibleInterface:
        """See `spoken`; what that needs is not loaded where nobody listens."""
        from thop_desktop.ui.spoken_text import spoken_document

        return spoken_document(told)


class KeyedText(QTextBrowser):
    """What any view of a long text has for the keyboard, and tells a screen reader of it.

    Attributes:
        told: where a screen reader finds the parts of the text.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.told = Told(self)

    def explanation(self, _href: str) -> str:
        """What the words of a link mean in short; "" for nothing."""
        raise NotImplementedError

    def follow(self, _href: str) -> None:
        """Go where a link leads."""
        raise NotImplementedError

    def go_to_heading(self, heading: QTextBlock) -> None:
        """Bring a heading to the top and the keyboard to it; Tab goes on from there."""
        cursor = QTextCursor(heading)
        self.setTextCursor(cursor)
        self._bring_to_top(heading)
        self.tell_keyboard(heading.position(), heading.position() + heading.length() - 1)

    def reading_position(self) -> int:
        """Where in the text the keyboard is, or the top of the view if that is out of sight."""
        if self.viewport().rect().intersects(self.cursorRect()):
            return int(self.textCursor().position())
        return int(self.cursorForPosition(QPoint(0, 0)).position())

    def bring_into_sight(self, position: int) -> None:
        """Scroll as far as it takes to see the words at a position."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 40, 0, -40).contains(rect):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H goes to the next heading, with Shift to the one before, as in screen readers."""
        if event.text().lower() == HEADING_KEY:
            self._step_heading(-1 if event.modifiers() & SHIFT else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader where in the text the keyboard has come."""
        super().focusInEvent(event)
        # Later: only after this does Qt tell that the view has the keyboard.
        QTimer.singleShot(0, self, self.tell_place)

    def tell_place(self) -> None:
        """Tell a screen reader under which heading the keyboard is, if it is in this text."""
        here = self.reading_position() if self.hasFocus() else -1
        above = [one for one in headings_of(self.document()) if one.position() <= here]
        if above:
            self.tell_keyboard(above[-1].position(), above[-1].position() + above[-1].length() - 1)

    def tell_keyboard(self, start: int, end: int) -> None:
        """Tell a screen reader that the keyboard is on the heading or link between positions."""
        if QAccessible.isActive():
            from thop_desktop.ui.told_text import tell_keyboard

            tell_keyboard(self, start, end)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tell of the link that the Tab key has come to."""
        moved = self._to_next_link(forward)
        cursor = self.textCursor()
        if moved and cursor.hasSelection():
            self.tell_keyboard(cursor.selectionStart(), cursor.selectionEnd())
        return moved

    def _step_heading(self, step: int) -> None:
        """Go to the next (1) or previous (-1) heading, or say that there is none."""
        here = self.reading_position()
        found = [one for one in headings_of(self.document()) if (one.position() - here) * step > 0]
        if found:
            self.go_to_heading(found[0] if step > 0 else found[-1])
        elif step > 0:
            say(self, self.tr("No heading follows."))
        else:
            say(self, self.tr("No heading comes before this."))

    def _to_next_link(self, forward: bool) -> bool:
        """Go on to the next link after the heading at which the keyboard is, or before it.

        Qt would begin at the first or last one of the text again.
        """
        cursor = self.textCursor()
        heading = -1 if cursor.hasSelection() else cursor.position()
        moved = bool(super().focusNextPrevChild(forward))
        # Until it is past the heading, or there is none and the keyboard has left the text.
        while heading > 0 and self.hasFocus() and (self._link_end() < heading) == forward:
            moved = bool(super().focusNextPrevChild(forward))
        return moved

    def _link_end(self) -> int:
        return int(self.textCursor().selectionEnd())

    def _bring_to_top(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - self._look.space(12))


def headings_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every heading of a text, in order."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            yield block
        block = block.next()

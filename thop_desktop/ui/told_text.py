"""The parts of a text that is shown, as objects that a screen reader can ask about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QTextCursor

from thop_desktop.ui.text_parts import Part, parts_of

if TYPE_CHECKING:
    from thop_desktop.ui.keyed_text import KeyedText

Role = QAccessible.Role
REACHED = frozenset({Role.Heading, Role.Link})
READ = frozenset({Role.Heading, Role.Paragraph, Role.ListItem, Role.Graphic, Role.Cell})


class TextPart(QObject):
    """A part of the text in a view, as something to be told.

    Attributes:
        view: where the text is shown.
        part: what is told.
        below: its own parts.
        has_keyboard: whether the keyboard was brought here last.
    """

    @staticmethod
    def spoken_as(part: TextPart) -> QAccessibleInterface:
        """See `spoken`."""
        from thop_desktop.ui.spoken_text import spoken_part

        return spoken_part(part)

    def __init__(self, parent: QObject, view: KeyedText, part: Part) -> None:
        super().__init__(parent)
        self.view, self.part, self.has_keyboard = view, part, False
        self.below: Sequence[TextPart] = [TextPart(self, view, one) for one in part.parts]

    def all_below(self) -> Iterator[TextPart]:
        """Each part of it, and each part of those."""
        for one in self.below:
            yield one
            yield from one.all_below()

    @property
    def area(self) -> QRect:
        """Where on the screen it stands."""
        return area_of(self.view, self.part.start, self.part.end)

    @property
    def above(self) -> TextPart | None:
        """The part in which it stands; None for the whole text."""
        parent = self.parent()
        return parent if isinstance(parent, TextPart) else None


def text_root(view: KeyedText) -> TextPart:
    """The whole text that a view shows, with all its parts."""
    document = view.document()
    root = document.findChild(TextPart, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if root is None:
        whole = Part(Role.Document, "", 0, document.characterCount(), parts=parts_of(document))
        root = TextPart(document, view, whole)
    return root


def tell_keyboard(view: KeyedText, start: int, end: int) -> None:
    """Tell a screen reader that the keyboard is on a heading or a link.

    Args:
        view: where the text is shown.
        start: position at which it begins.
        end: position behind it.
    """
    reached = None
    for one in text_root(view).all_below():
        fits = one.part.role in REACHED
        one.has_keyboard = fits and (one.part.start, one.part.end) == (start, end)
        reached = one if one.has_keyboard else reached
    if reached is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(reached, QAccessible.Event.Focus))


def beside(part: TextPart, step: int) -> TextPart | None:
    """What is read after (1) or before (-1) a part, or the one in which a link stands."""
    if part.part.role == Role.Link:
        part = part.above or part
    read = [one for one in text_root(part.view).all_below() if one.part.role in READ]
    at = read.index(part) + step if part in read else -1
    return read[at] if 0 <= at < len(read) else None


def area_of(view: KeyedText, start: int, end: int) -> QRect:
    """Where on the screen a part stands: as wide as the column when it is more than one line."""
    first, last = QTextCursor(view.document()), QTextCursor(view.document())
    first.setPosition(start)
    last.setPosition(end)
    top, bottom = view.cursorRect(first), view.cursorRect(last)
    area = top.united(bottom)
    if area.height() > max(top.height(), bottom.height()):
        area.setLeft(0)
        area.setRight(view.viewport().width())
    return QRect(view.viewport().mapToGlobal(area.topLeft()), area.size())

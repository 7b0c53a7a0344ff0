"""What stands in an empty field: all of it, or less where the field is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

# Qt keeps so many pixels free at both sides.
BESIDE = 2


class FieldHint(QObject):
    """Shows the first of some words that fits in a field; the last one where none does."""

    def __init__(self, field: QLineEdit, words: Sequence[str]) -> None:
        """Watch over a field.

        Args:
            field: it, with its own margins.
            words: the same, told shorter and shorter.
        """
        super().__init__(field)
        self._words = words
        field.installEventFilter(self)
        self._choose(field)

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Choose anew when the field or its letters have another size."""
        changed = (QEvent.Type.Resize, QEvent.Type.FontChange)
        if isinstance(field, QLineEdit) and event.type() in changed:
            self._choose(field)
        return False

    def _choose(self, field: QLineEdit) -> None:
        metrics, room = QFontMetrics(field.font()), room_in(field)
        fitting = (words for words in self._words if metrics.horizontalAdvance(words) <= room)
        field.setPlaceholderText(next(fitting, self._words[-1]))


def room_in(field: QLineEdit) -> int:
    """How wide words in a field can be, in pixels."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    contents = QStyle.SubElement.SE_LineEditContents
    inside = field.style().subElementRect(contents, option, field)
    return inside.marginsRemoved(field.textMargins()).width() - 2 * BESIDE

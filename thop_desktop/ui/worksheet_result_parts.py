"""Small parts of the pages that show worksheets."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look

BULLET = "•"


class Bullets(QWidget):
    """Sentences below each other, each behind a dot."""

    def __init__(self, look: Look, texts: Sequence[str], style: str = "body") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        for text in texts:
            row = QHBoxLayout()
            row.setSpacing(look.space(8))
            dot = Label(look, BULLET, style, "quiet", wrap=False)
            # The sentence is read; the dot before it is not.
            dot.setAccessibleName("")
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(look, text, style), 1)
            column.addLayout(row)


class WordsCard(Card):
    """A heading with an icon, and sentences below it."""

    def __init__(self, look: Look, icon: str, title: str, texts: Sequence[str]) -> None:
        super().__init__(look)
        head = QHBoxLayout()
        head.setSpacing(look.space(8))
        head.addWidget(IconLabel(look, icon))
        head.addWidget(Label(look, title, "strong"), 1)
        self.column.addLayout(head)
        self.column.addSpacing(look.space(4))
        self.column.addWidget(Bullets(look, texts))
        self.column.addStretch(1)


class Beside(QWidget):
    """Parts beside each other, or below each other where there is less room."""

    def __init__(self, look: Look, parts: Sequence[QWidget], gap: int = 12) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space(gap))
        for part in parts:
            self._row.addWidget(part, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Stack the parts, or put them side by side."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

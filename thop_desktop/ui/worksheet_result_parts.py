"""Small parts of the pages that show worksheets."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from thop_desktop.ui.bullets import Bullets
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look


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

"""Help to keep apart what happened, what was felt and what was done, beside the writing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from thop_desktop.content.writing_guide import Apart, WritingGuide
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

# Narrower than so many letters, a button stands above its words.
NARROW_EMS = 24


class WritingGuidePanel(Card):
    """For each part a question, an example, and a button that puts its heading in the text."""

    def __init__(self, look: Look, guide: WritingGuide, begin: Callable[[str], object]) -> None:
        """Make it, hidden.

        Args:
            look: fonts and measures.
            guide: what it says.
            begin: begins a part of the text under a heading.
        """
        super().__init__(look, "main-soft", "main-mid")
        self._look = look
        self._rows: list[QBoxLayout] = []
        self.buttons: list[Button] = []
        self.column.setSpacing(look.space(10))
        for part in guide.parts:
            self._add(part, begin)
        widest = max((button.sizeHint().width() for button in self.buttons), default=0)
        for button in self.buttons:
            button.setFixedWidth(widest)
        self.column.addWidget(Label(look, guide.guess, "text", "quiet"))
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside their words, or above them."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EMS * self._look.points("body") * 96 / 72
        directions = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _add(self, part: Apart, begin: Callable[[str], object]) -> None:
        look = self._look
        button = Button(
            look,
            part.word,
            partial(begin, part.heading),
            icon="plus",
            name=self.tr("%1: put a heading in the text").replace("%1", part.word),
            hint=part.heading,
        )
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(Label(look, part.question, "text"))
        words.addWidget(Label(look, f"“{part.example}”", "small", "quiet"))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(12))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self._rows.append(row)
        self.buttons.append(button)

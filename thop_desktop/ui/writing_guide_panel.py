"""Help to keep apart what happened, what was felt and what was done, beside the writing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from thop_desktop.content.writing_guide import WritingGuide
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


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
        self.buttons: list[Button] = []
        parts = QGridLayout()
        parts.setHorizontalSpacing(look.space(16))
        parts.setVerticalSpacing(look.space(2))
        parts.setColumnStretch(1, 1)
        for number, part in enumerate(guide.parts):
            button = Button(
                look,
                part.word,
                partial(begin, part.heading),
                icon="plus",
                name=self.tr("%1: put a heading in the text").replace("%1", part.word),
                hint=part.heading,
            )
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.buttons.append(button)
            top = 3 * number
            parts.addWidget(button, top, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            parts.addWidget(Label(look, part.question, "text"), top, 1)
            parts.addWidget(Label(look, f"“{part.example}”", "small", "quiet"), top + 1, 1)
            parts.setRowMinimumHeight(top + 2, look.space(8))
        self.column.addLayout(parts)
        self.column.addWidget(Label(look, guide.guess, "text", "quiet"))
        self.hide()

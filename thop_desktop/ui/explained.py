"""Choices with what each of them means, for who does not know it by heart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class Explained(QWidget):
    """The choices in a row, and below it a line about each."""

    def __init__(self, look: Look, choices: Choices, options: Sequence[Option]) -> None:
        """Put them together.

        Args:
            look: fonts and measures.
            choices: the buttons.
            options: what stands on them, and what they mean.
        """
        super().__init__()
        self.choices = choices
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        column.addWidget(choices)
        for option in options:
            if option.hint:
                words = f"{option.words}: {option.hint[:1].lower()}{option.hint[1:]}"
                column.addWidget(Label(look, words, "text", "quiet"))

"""Where there is nothing to show: one sentence, and perhaps one verb."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

# Pixels at both sides, at 100 %.
SIDE = 28


class EmptyState(QWidget):
    """A sentence in the upper half, and a button below it where something can be done."""

    def __init__(self, look: Look, *, beside: int = SIDE) -> None:
        """Make it without words.

        Args:
            look: fonts, colours and measures.
            beside: room at both sides, in pixels at 100 %; 0 below the title of a page.
        """
        super().__init__()
        self._look = look
        self.button: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(look.space(n) for n in (beside, 48, beside, 24)))
        self._column.setSpacing(look.space(16))
        self._words = Label(look, "", "body", "quiet")
        self._column.addWidget(self._words)
        self._column.addStretch(1)

    def say(self, words: str, verb: str = "", act: Callable[[], object] | None = None) -> None:
        """Say something, and offer what can be done."""
        self._words.set_words(words)
        if self.button is not None:
            self.button.hide()
            self.button.setParent(None)
            self.button.deleteLater()
            self.button = None
        if verb and act is not None:
            self.button = Button(self._look, verb, act)
            self._column.insertWidget(1, self.button, 0, Qt.AlignmentFlag.AlignLeft)

"""A calm line that says what is going on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say


class BusyLine(QWidget):
    """A sentence alone: nothing in this program moves by itself."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._words = Label(look, text, "body", "quiet")
        column.addWidget(self._words)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something goes on."""
        self._words.set_words(text)
        self.show()
        say(self, text)

    def end(self) -> None:
        """It is over."""
        self.hide()

"""A calm line that says what is going on."""

from PySide6.QtWidgets import QProgressBar, QStyle, QVBoxLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class BusyLine(QWidget):
    """A sentence, and a slim bar below it where the system allows movement."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self._words = Label(look, text, "body", "quiet")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look.space(4))
        self._bar.setAccessibleName(text)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something goes on."""
        self._words.set_words(text)
        self._bar.setAccessibleName(text)
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self._bar.setVisible(moves)
        self.show()

    def end(self) -> None:
        """It is over."""
        self.hide()

"""A calm line for work that somebody else does: what goes on, how far it is, and a way to stop."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say

# How finely the bar moves.
PARTS = 1000


class WorkLine(QWidget):
    """Hidden while nothing goes on. Where `LongWork` would own the work, this only shows it."""

    def __init__(self, look: Look, stop: Callable[[], object]) -> None:
        """Make it, hidden.

        Args:
            look: fonts, colours and measures.
            stop: called when the user wants the work to stop.
        """
        super().__init__()
        self._stop = stop
        self._words = Label(look, "", "body", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look.space(6))
        self.stop_button = Button(look, self.tr("Stop"), self._ask_to_stop, icon="x")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def begin(self, words: str, *, can_stop: bool) -> None:
        """Show that something goes on; how far it is comes later."""
        self._words.set_words(words)
        self._bar.setAccessibleName(words)
        # A bar that does not know how far it is would run to and fro.
        self._bar.hide()
        self.stop_button.setEnabled(True)
        self.stop_button.setVisible(can_stop)
        self.show()
        say(self, words)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is; what is done wholly can be stopped no more."""
        self._bar.setRange(0, PARTS)
        self._bar.show()
        self._bar.setValue(PARTS * done // max(1, of))
        if done >= of:
            self.stop_button.setEnabled(False)

    def end(self) -> None:
        """It is over."""
        self.hide()

    def _ask_to_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._stop()

"""The calm bar that says where a file was saved."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.look import Look
from thop_desktop.ui.lower_bar import LowerBar
from thop_desktop.ui.mirror import own_order

# Long enough to read a path twice.
SHOWN_MS = 12_000


class SavedBar(LowerBar):
    """Goes by itself, and when another page comes: a path may tell of somebody."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Make it, hidden; see `LowerBar`."""
        for earlier in window.findChildren(SavedBar):
            earlier.forget()
        super().__init__(look, window, "check")
        self._time = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._time.timeout.connect(self.forget)
        for pages in window.findChildren(QStackedWidget):
            pages.currentChanged.connect(self.forget)

    def tell(self, file: Path) -> None:
        """Say where it is, to who looks and to who listens."""
        words = self.tr("Saved in %1 as %2.").replace("%1", breakable(str(file.parent)))
        self.show_words(words.replace("%2", own_order(file.name)))
        self.speak()
        self._time.start()

    def forget(self) -> None:
        """Be gone, and hold no path any longer."""
        self.hide()
        self.words.set_words("")
        self.setAccessibleName("")
        self.deleteLater()

"""A quiet bar that offers to take back what was thrown away, for a while."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say

OFFERED_MS = 30_000


class UndoBar(QFrame):
    """Comes when something was thrown away, and goes by itself."""

    def __init__(self, look: Look, restore: Callable[[str], object]) -> None:
        """Make it, hidden.

        Args:
            look: fonts and measures.
            restore: takes back the entry of an id.
        """
        super().__init__()
        self.setObjectName("bar")
        self._restore = restore
        self._entry = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (24, 6, 24, 6)))
        row.setSpacing(look.space(12))
        row.addWidget(Label(look, self.tr("Thrown away."), "text", wrap=False))
        self.button = Button(
            look, self.tr("Put it back"), self._put_back, kind="quiet",
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        row.addWidget(self.button)
        row.addStretch(1)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(OFFERED_MS)
        self.timer.timeout.connect(self.forget)
        self.hide()

    def offer(self, entry_id: str) -> None:
        """Offer to take back an entry."""
        self._entry = entry_id
        self.show()
        say(self, " ".join((self.tr("Thrown away."), self.tr("You can put it back."))))
        self.timer.start()

    def forget(self) -> None:
        """Offer nothing any more."""
        self.timer.stop()
        self._entry = ""
        self.hide()

    def _put_back(self) -> None:
        entry = self._entry
        self.forget()
        if entry:
            self._restore(entry)
            say(self, self.tr("It is back."))

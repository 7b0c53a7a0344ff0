"""Lets the search of the diary know new stems, some entries at a time while the page waits."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from thop_desktop.errors import WorldError

# So many entries take some 20 ms: whoever types meanwhile does not feel it.
AT_ONCE = 30
BETWEEN_MS = 200


class SearchRefresh(QObject):
    """Goes on until all is done, the diary locks, or the vault cannot be written.

    What is left is done when the diary is opened the next time.
    """

    def __init__(self, refresh: Callable[[int], int], parent: QObject) -> None:
        """Begin soon.

        Args:
            refresh: does the most so many entries, and tells how many it did; 0 when all are done.
            parent: what it ends with.
        """
        super().__init__(parent)
        self._refresh = refresh
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether there may be more to do."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    def _go_on(self) -> None:
        try:
            done = self._refresh(AT_ONCE)
        except WorldError:  # nobody asked for it; what is written by hand tells what is wrong
            done = 0
        if not done:
            self.stop()

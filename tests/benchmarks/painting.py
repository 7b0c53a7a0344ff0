"""Times what is done to a window until it can be seen."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from tests.benchmarks.figures import NotMeasuredError
from thop_desktop.tour.seen import settle

LONGEST = 30.0


class Stopwatch(QObject):
    """Watches one window be painted."""

    def __init__(self, window: QWidget) -> None:
        """Take the window, already shown."""
        super().__init__(window)
        self._updated = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window paints whatever has changed; it does so in one go."""
        self._updated |= event.type() == QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)

    def milliseconds(self, act: Callable[[], object], *, at_once: bool = False) -> float:
        """Do something to the window; returns the time until the change was painted.

        Args:
            act: what to do.
            at_once: whether to do it before the window has finished what it put off.

        Raises:
            NotMeasuredError: nothing was painted.
        """
        if not at_once:
            settle()
        self._updated = False
        begun = perf_counter()
        act()
        while not self._updated:
            QCoreApplication.processEvents()
            if perf_counter() - begun > LONGEST:
                raise NotMeasuredError("nothing was painted after a change")
        QCoreApplication.processEvents()  # what the page put off until it was there
        return (perf_counter() - begun) * 1000

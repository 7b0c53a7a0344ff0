"""Work that takes long, done beside the window."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from thop_desktop.errors import WorldError

Result = TypeVar("Result")


class Beside(QObject):
    """Runs work in another thread and brings what came of it back into the window's own."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._finished.connect(_tell)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
    ) -> None:
        """Begin; exactly one of the two is called later, in the window's own thread.

        Args:
            work: what takes long; it must not touch the window.
            done: takes what came of it.
            failed: takes the error, when the world stood in the way. A mistake of our own is
                raised in the window's thread, where it is reported.
        """

        def act() -> None:
            try:
                result = work()
            except WorldError as error:
                told = error
                self._finished.emit(lambda: failed(told))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again
                mistake = error
                self._finished.emit(lambda: _raise(mistake))
            else:
                self._finished.emit(lambda: done(result))

        self._pool.start(act)

    def wait(self) -> None:
        """Wait until all work is done; what came of it is told later, as ever."""
        self._pool.waitForDone()


def _tell(tell: Callable[[], object]) -> None:
    tell()


def _raise(error: Exception) -> None:
    raise error

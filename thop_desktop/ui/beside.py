"""Work that takes long, done beside the window."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from thop_desktop.errors import WorldError

Result = TypeVar("Result")
Telling = Callable[[], object]


class Beside:
    """Runs work in another thread and brings what came of it back into the window's own."""

    def __init__(self) -> None:
        """Begin with nothing to do."""
        # Widgets may end in the window's thread alone, and who is told is often one. So the
        # application keeps each job until it has told, whoever else lets go of it, and when.
        self._jobs = QObject(QCoreApplication.instance())

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

        def act() -> Telling:
            try:
                result = work()
            except WorldError as error:
                return partial(failed, error)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is raised again
                return partial(_raise, error)
            return partial(done, result)

        QThreadPool.globalInstance().start(_Job(act, self._jobs).act)

    def wait(self) -> None:
        """Wait until all work is done; what came of it is told later, as ever."""
        QThreadPool.globalInstance().waitForDone()

    def tell(self) -> None:
        """Tell now what came of work that is done."""
        for job in self._jobs.children():
            QCoreApplication.sendPostedEvents(job)


class _Job(QObject):
    """One piece of work, and what tells what came of it; it is empty once it has told."""

    _ended = Signal()

    def __init__(self, act: Callable[[], Telling], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._ended.connect(self._tell_and_end)

    def act(self) -> None:
        """Do the work, in the other thread."""
        self._telling = self._act()
        self._ended.emit()

    def _tell_and_end(self) -> None:
        tell = self._telling
        del self._act, self._telling
        self.deleteLater()
        tell()


def _raise(error: Exception) -> None:
    raise error

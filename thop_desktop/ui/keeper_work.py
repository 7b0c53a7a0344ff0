"""Work on the whole diary that takes long: one at a time, beside the window, and told of."""

from collections.abc import Callable
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from thop_desktop.errors import WorldError, WrongPassphraseError, WrongRecoveryCodeError
from thop_desktop.ui.beside import Beside

# Each wrong try waits longer than the last, up to this.
LONGEST_WAIT_SECONDS = 30
Result = TypeVar("Result")


class Task(Enum):
    """What goes on while the diary is busy, or was tried last."""

    NOTHING = "nothing"
    MAKING = "making"
    OPENING = "opening"
    RESTORING = "restoring"
    RENEWING = "renewing"


class StoppedError(Exception):
    """The user no longer wants what goes on; nothing is left of it."""


class KeeperWork(QObject):
    """Does one piece of work at a time, and remembers what came of it.

    Signals:
        changed: the diary was opened, locked, or began to be opened; or that did not go well.
        progressed: how much of the work is done, and of how much.

    Attributes:
        task: what goes on, or was tried last.
        trouble: why that did not go well, until the next try.
        was_stopped: whether the user stopped what was tried last.
        can_stop: whether what goes on can be stopped; when it is far enough, it no longer can.
        beside: where the work is done.
    """

    changed = Signal()
    progressed = Signal(object, object)

    def __init__(self, beside: Beside) -> None:
        """Take what does work beside the window; nothing goes on yet."""
        super().__init__()
        self.beside = beside
        self.task = Task.NOTHING
        self.trouble: WorldError | None = None
        self.was_stopped = self.can_stop = False
        self._busy = self._is_stopping = False
        self._wrong_tries = 0

    @property
    def wait_seconds(self) -> int:
        """How long to wait before another try, after the wrong ones since the last right one."""
        return min(LONGEST_WAIT_SECONDS, 2 ** (self._wrong_tries - 1) if self._wrong_tries else 0)

    def stop(self) -> None:
        """Stop what goes on, if it can be stopped; it ends a moment later."""
        self._is_stopping = self.can_stop

    def _tell_progress(self, done: int, of: int) -> None:
        """For the work itself, in whatever thread: tell how far it is.

        Raises:
            StoppedError: it is to be stopped.
        """
        if self._is_stopping:
            raise StoppedError
        # The last of it cannot be taken back any more.
        self.can_stop = done < of
        self.progressed.emit(done, of)

    def _begin(
        self,
        task: Task,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
        *,
        can_stop: bool = False,
    ) -> None:
        """Begin; one of the two is called later, or none when it is stopped.

        Args:
            task: what it is.
            work: what takes long.
            done: takes what came of it.
            failed: takes the reason.
            can_stop: whether `work` calls `_tell_progress`.
        """
        self._busy = True
        self.task, self.trouble = task, None
        self.was_stopped, self.can_stop, self._is_stopping = False, can_stop, False

        def guarded() -> Result | Exception:
            try:
                return work()
            except WorldError:
                raise
            except Exception as error:  # noqa: BLE001 - it is raised again, in the window's thread
                return error

        def finished(result: Result | Exception) -> None:
            self._busy = self.can_stop = False
            if isinstance(result, StoppedError):
                self.was_stopped = True
                self.changed.emit()
            elif isinstance(result, Exception):
                # A mistake of our own is reported; it must not leave the diary busy for ever.
                self.changed.emit()
                raise result
            else:
                done(result)

        def stopped(error: WorldError) -> None:
            self._busy = self.can_stop = False
            self.trouble = error
            if isinstance(error, (WrongPassphraseError, WrongRecoveryCodeError)):
                self._wrong_tries += 1
            self.changed.emit()
            failed(error)

        self.beside.run(guarded, finished, stopped)
        self.changed.emit()

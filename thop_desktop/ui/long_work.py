"""Work that takes long: a line that says what goes on, how far it is, and a button that stops it.

The work itself tells how far it is by `progress(done, of)`, which ends it when it was stopped: it
must leave no half result when that raises. See `LongWork`.
"""

from collections.abc import Callable, Generator
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.errors import WorldError
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say

Result = TypeVar("Result")
# Tells how much is done of how much; what it raises ends the work.
Progress = Callable[[int, int], None]
Steps = Generator[tuple[int, int], None, Result]

# A slice of work between two looks at the keyboard; a frame of the screen takes 16.
SLICE_SECONDS = 0.010
LOOK_MS = 100


class StoppedError(Exception):
    """The user stopped the work, or the diary is about to be locked."""


def _nothing() -> None:
    """For who need not know that it was stopped."""


def _raise(error: Exception) -> None:
    raise error


class LongWork(QWidget):
    """Does one piece of work at a time, beside the window or in slices within its thread.

    Hidden while there is nothing to do. Of `done`, `failed` and `stopped` exactly one is called at
    the end, in the window's thread; none when this widget is gone by then. Whoever owns it calls
    `drop` when the diary is about to be locked (`Keeper.locking`).

    Signals:
        finished: the work ended, in whatever way; after `done`, `failed` or `stopped`.
    """

    finished = Signal()

    def __init__(
        self, look: Look, beside: Beside, tell_time: Callable[[], float] = monotonic
    ) -> None:
        """Make it, hidden.

        Args:
            look: fonts, colours and measures.
            beside: where work is done in another thread; that of the keeper, for who locks the
                diary waits until it has ended.
            tell_time: seconds that never go back.
        """
        super().__init__()
        self._beside, self._tell_time = beside, tell_time
        self._number = 0
        self._busy = self._is_stopped = False
        self._done_of = (0, 0)
        self._stopped: Callable[[], object] = _nothing
        self._steps: Generator[tuple[int, int], None, object] | None = None
        self._after: tuple[Callable[..., object], ...] = ()
        self._words = Label(look, "", "body", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look.space(6))
        self.stop_button = Button(look, self.tr("Stop"), self.cancel, icon="x")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show_progress)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something goes on, and was not stopped."""
        return self._busy

    def begin(
        self,
        words: str,
        work: Callable[[Progress], Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
        stopped: Callable[[], object] = _nothing,
    ) -> None:
        """Begin work in another thread.

        Args:
            words: what goes on, in a sentence.
            work: takes `progress`, and calls it often; it must not touch the window, nor the
                connection of the open vault (`Vault.second_connection` reads).
            done: takes what came of it.
            failed: takes the error when the world stood in the way.
            stopped: it was stopped before it was done.
        """
        number = self._start(words, stopped)

        def progress(done: int, of: int) -> None:
            if self._is_stopped or number != self._number or not isValid(self):
                raise StoppedError
            self._done_of = (done, of)

        def act() -> Callable[[], object]:
            try:
                result = work(progress)
            except StoppedError:
                return stopped
            except WorldError as error:
                told = error
                return lambda: failed(told)
            except Exception as error:  # noqa: BLE001 - it is raised again, where it is reported
                mistake = error
                return lambda: _raise(mistake)
            return lambda: done(result)

        def ended(tell: Callable[[], object]) -> None:
            if isValid(self) and number == self._number:
                self._end(tell)

        self._timer.start()
        self._beside.run(act, ended, _raise)

    def begin_steps(
        self,
        words: str,
        steps: Steps[Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
        stopped: Callable[[], object] = _nothing,
    ) -> None:
        """Begin work in the window's own thread, a few milliseconds at a time.

        Args:
            words: what goes on, in a sentence.
            steps: yields how much is done of how much, and returns what comes of it; closed when it
                is stopped, so that a transaction within it is rolled back at once.
            done: takes what came of it.
            failed: takes the error when the world stood in the way.
            stopped: it was stopped.
        """
        self._start(words, stopped)
        self._steps, self._after = steps, (done, failed)
        self._timer.start()
        QTimer.singleShot(0, self, self._slice)

    def cancel(self) -> None:
        """Stop what goes on; nothing happens when there is nothing.

        In slices it ends at once. In another thread it ends where it next tells how far it is; when
        it was ready before that, it is done and not stopped.
        """
        if not self._busy or self._is_stopped:
            return
        self._is_stopped = True
        if self._steps is not None:
            stopped = self._stopped
            self._steps.close()
            self._end(stopped)
            return
        self._words.set_words(self.tr("Stopping now."))
        self.stop_button.setEnabled(False)

    def drop(self) -> None:
        """Stop what goes on, and tell nobody: for when nothing private may be shown any more."""
        if self._busy:
            self._stopped = _nothing
            self.cancel()
            self._number += 1
            if self._busy:
                self._end(_nothing)

    def _start(self, words: str, stopped: Callable[[], object]) -> int:
        if self._busy:
            raise RuntimeError("something goes on already")
        self._number += 1
        self._busy, self._is_stopped, self._done_of = True, False, (0, 0)
        self._stopped = stopped
        self._words.set_words(words)
        self._bar.setAccessibleName(words)
        # A bar that does not know how far it is would run to and fro.
        self._bar.hide()
        self.stop_button.setEnabled(True)
        self.show()
        say(self, words)
        return self._number

    def _end(self, tell: Callable[[], object]) -> None:
        self._timer.stop()
        self._busy, self._steps, self._after = False, None, ()
        self.hide()
        try:
            tell()
        finally:
            if isValid(self):
                self.finished.emit()

    def _slice(self) -> None:
        steps = self._steps
        if steps is None:
            return
        done, failed = self._after
        end = self._tell_time() + SLICE_SECONDS
        try:
            while True:
                self._done_of = next(steps)
                if self._tell_time() >= end:
                    break
        except StopIteration as last:
            result = last.value
            self._end(lambda: done(result))
        except WorldError as error:
            told = error
            self._end(lambda: failed(told))
        except BaseException:
            self._end(_nothing)
            raise
        else:
            QTimer.singleShot(0, self, self._slice)

    def _show_progress(self) -> None:
        done, of = self._done_of
        self._bar.setVisible(of > 0)
        if of > 0:
            self._bar.setRange(0, of)
            self._bar.setValue(min(done, of))

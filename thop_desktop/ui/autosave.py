"""Saving by itself while somebody types: soon after each pause, and now and then without one."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

# Seconds without a change after which is saved, and the longest that anything stays unsaved.
PAUSE = 1.5
LATEST = 2.0
# Milliseconds after which is tried again what could not be saved: a stick may be back by then.
AGAIN_MS = 5000


class Pace:
    """Tells when to save, and which saves begin a new step of undo; it is told the time.

    What is typed without a pause is one step, however many times it is saved meanwhile.
    """

    def __init__(self) -> None:
        self._first: float | None = None
        self._last: float | None = None
        self._in_step = False

    @property
    def is_unsaved(self) -> bool:
        """Whether something has changed since it was last saved."""
        return self._first is not None

    @property
    def begins_step(self) -> bool:
        """Whether the next save is a step that can be undone by itself."""
        return not self._in_step

    def changed(self, now: float) -> float:
        """Note a change.

        Returns:
            In how many seconds to save, if nothing else changes.
        """
        if self._last is not None and now - self._last >= PAUSE:
            self._in_step = False
        if self._first is None:
            self._first = now
        self._last = now
        return max(0.0, min(PAUSE, self._first + LATEST - now))

    def saved(self) -> None:
        """What had changed is saved now."""
        self._first = None
        self._in_step = True

    def failed(self, now: float) -> None:
        """It could not be saved; it is tried again after a while, not at every key."""
        if self._first is not None:
            self._first = now

    def break_off(self) -> None:
        """The next change begins a new step."""
        self._in_step = False


class SaveState(Enum):
    """What the mark says."""

    NOTHING = "nothing"
    UNSAVED = "unsaved"
    SAVED = "saved"


class Autosave(QObject):
    """Calls for saving in time.

    Signals:
        told: the SaveState is another.
    """

    told = Signal(object)

    def __init__(
        self, save: Callable[[bool], bool], tell_time: Callable[[], float], parent: QObject
    ) -> None:
        """Begin with nothing to save.

        Args:
            save: saves, and says whether it could; takes whether it is a step of undo.
            tell_time: seconds that never go back.
            parent: what it ends with.
        """
        super().__init__(parent)
        self._save = save
        self._tell_time = tell_time
        self.pace = Pace()
        self._state = SaveState.NOTHING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Something has changed."""
        self._timer.start(round(self.pace.changed(self._tell_time()) * 1000))
        self._tell(SaveState.UNSAVED)

    def flush(self) -> bool:
        """Save now what is unsaved; returns whether all of it is saved."""
        self._timer.stop()
        if not self.pace.is_unsaved:
            return True
        if not self._save(self.pace.begins_step):
            self.pace.failed(self._tell_time())
            self._timer.start(AGAIN_MS)
            return False
        self.pace.saved()
        self._tell(SaveState.SAVED)
        return True

    def begin_anew(self, state: SaveState = SaveState.NOTHING) -> None:
        """Something else is written from now on; what was unsaved is no longer asked for."""
        self._timer.stop()
        self.pace = Pace()
        self._tell(state)

    def _tell(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.told.emit(state)

"""Watches the time without a touch while the diary is open, and warns before it is over."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent

from thop_desktop.ui.idle import IdleClock, Moment, Phase
from thop_desktop.ui.idle_input import InputWatch

A_SECOND_MS = 1000
PRESSES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
    }
)
RELEASES = frozenset({QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class IdleWatch(QObject):
    """Looks at the clock each second: a machine that wakes is noticed as soon.

    Signals:
        warned: how many seconds are left.
        calmed: somebody is there after all, or nothing is watched any more.
        over: the time is over; nothing is watched until `begin` is called again.
    """

    warned = Signal(int)
    calmed = Signal()
    over = Signal()

    def __init__(self, inputs: InputWatch, tell_moment: Callable[[], Moment]) -> None:
        """Take what is listened to.

        Args:
            inputs: tells of every touch.
            tell_moment: tells the present moment.
        """
        super().__init__(inputs)
        self._tell_moment = tell_moment
        self._clock: IdleClock | None = None
        self._warns = False
        self._may_warn = True
        self._stopper = _Stopper(self)
        self._timer = QTimer(self)
        self._timer.setInterval(A_SECOND_MS)
        self._timer.timeout.connect(self._tick)
        inputs.touched.connect(self._touched)

    @property
    def is_watching(self) -> bool:
        """Whether the time is counted."""
        return self._clock is not None

    def begin(self, limit: float, *, warns: bool = True) -> None:
        """Count anew.

        Args:
            limit: seconds without a touch after which the time is over; 0 for never.
            warns: whether to warn before; not where there is nothing to be seen anyway.
        """
        self.end()
        self._may_warn = warns
        if limit > 0:
            self._clock = IdleClock(limit, self._tell_moment())
            self._timer.start()

    def end(self) -> None:
        """Count no more."""
        self._clock = None
        self._timer.stop()
        self._calm()
        self._stopper.give_up()

    def check(self) -> None:
        """Look at the clock."""
        if self._clock is None:
            return
        state = self._clock.state(self._tell_moment())
        if state.phase is Phase.OVER:
            self.end()
            self.over.emit()
        elif state.phase is Phase.WARNING and self._may_warn:
            if not self._warns:
                self._warns = True
                self._stopper.begin()
            self.warned.emit(state.seconds_left)
        else:
            self._calm()

    def _tick(self) -> None:
        self._stopper.give_up()
        self.check()

    def _touched(self) -> None:
        if self._clock is not None:
            self._clock.touched(self._tell_moment())
            if self._warns:
                self.check()

    def _calm(self) -> None:
        if self._warns:
            self._warns = False
            self._stopper.let_go()
            self.calmed.emit()

    def stop_warning(self) -> None:
        """Somebody pressed a key or clicked while the warning showed."""
        self._touched()


class _Stopper(QObject):
    """While a warning shows, keeps the key or click that stops it from doing anything else.

    It listens to everything in the program, which is slow; so only then, and until what was pressed
    comes up again: a shortcut begins with a key that does nothing by itself. Who moves the mouse to
    click stops it by moving; so a press that comes within a second of that is kept back too.
    """

    def __init__(self, watch: IdleWatch) -> None:
        super().__init__(watch)
        self._watch = watch
        self._warns = self._listens = False
        self._down: set[object] = set()

    def begin(self) -> None:
        """A warning shows."""
        self._warns = True
        self._down.clear()
        self._listen(on=True)

    def let_go(self) -> None:
        """No warning shows; what belongs to the touch that stopped it is still kept back."""
        self._warns = False

    def give_up(self) -> None:
        """A second is over: nothing that comes now belongs to that touch."""
        if not self._warns:
            self._down.clear()
            self._listen(on=False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the first press for itself, and what belongs to it."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            # Accepted, it comes as a key and not as a shortcut.
            event.accept()
            return True
        if kind in PRESSES:
            self._down.add(_pressed(event))
            self._watch.stop_warning()
            return True
        if isinstance(event, QInputMethodEvent) and event.commitString():
            self._watch.stop_warning()
            return True
        if kind in RELEASES and self._down:
            if not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
                self._down.discard(_pressed(event))
                if not self._warns and not self._down:
                    self._listen(on=False)
            return True
        return False

    def _listen(self, *, on: bool) -> None:
        app = QCoreApplication.instance()
        if app is not None and on is not self._listens:
            self._listens = on
            (app.installEventFilter if on else app.removeEventFilter)(self)


def _pressed(event: QEvent) -> object:
    """Which key or button it is; fingers are not told apart."""
    if isinstance(event, QKeyEvent):
        return event.key()
    return event.button() if isinstance(event, QMouseEvent) else "finger"

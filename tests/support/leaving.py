"""Somebody who leaves their computer: time that passes when told so, and a session that locks."""

from dataclasses import dataclass, field

from thop_desktop.ui.idle import Moment
from thop_desktop.ui.session_watch import SessionWatch


@dataclass
class Time:
    """Both clocks, which stand still until somebody moves them."""

    steady: float = 1_000.0
    wall: float = 1_790_000_000.0

    def now(self) -> Moment:
        """The present moment."""
        return Moment(self.steady, self.wall)

    def passes(self, seconds: float) -> None:
        """Time goes by."""
        self.steady += seconds
        self.wall += seconds

    def sleeps(self, seconds: float) -> None:
        """The machine sleeps: the steady clock does not know of it."""
        self.wall += seconds


class FakeSession(SessionWatch):
    """Stands in for what listens to the system; a test emits `leave`."""

    def __init__(self) -> None:
        super().__init__()
        self.listens = False

    def begin(self, window_id: int) -> None:
        """Note that it is listened to."""
        self.listens = True

    def end(self) -> None:
        """Note that it is not."""
        self.listens = False


@dataclass
class Sessions:
    """Makes sessions, and remembers the last one."""

    made: list[FakeSession] = field(default_factory=list)

    def watch(self) -> SessionWatch:
        """One more."""
        self.made.append(FakeSession())
        return self.made[-1]

    @property
    def present(self) -> FakeSession:
        """The one that listens now."""
        return self.made[-1]

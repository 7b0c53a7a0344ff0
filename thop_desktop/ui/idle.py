"""How long nobody has touched the window: reckoned from times that are given, so it can be tried.

A machine that sleeps may stop the one clock and not the other; so both are asked, and the one that
says more time has passed is believed. A clock on the wall that was put back never makes it younger.
"""

from dataclasses import dataclass
from enum import Enum
from math import ceil

# Long enough to read the warning and to reach for the mouse.
WARNING_SECONDS = 15


@dataclass(frozen=True)
class Moment:
    """One moment, by two clocks.

    Attributes:
        steady: seconds that never go back, from any beginning.
        wall: seconds of the clock on the wall, since 1970.
    """

    steady: float
    wall: float


class Phase(Enum):
    """What the time says."""

    ACTIVE = "active"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True)
class IdleState:
    """What there is to tell at a moment.

    Attributes:
        phase: whether to warn, or to lock.
        seconds_left: whole seconds until the time is over, rounded up; 0 when it is.
    """

    phase: Phase
    seconds_left: int


class IdleClock:
    """Counts from the last touch; once the time is over, no touch brings it back."""

    def __init__(self, limit: float, begun: Moment) -> None:
        """Begin to count.

        Args:
            limit: seconds without a touch after which the time is over; more than 0.
            begun: the present moment.

        Raises:
            ValueError: the limit is not above 0.
        """
        if not limit > 0:
            raise ValueError(limit)
        self._limit = limit
        self._last = begun
        self._is_over = False

    def touched(self, now: Moment) -> None:
        """Somebody is there; who comes after the time is over, as a machine wakes, is too late."""
        if self.state(now).phase is not Phase.OVER:
            self._last = now

    def state(self, now: Moment) -> IdleState:
        """What the time says now; that it is over is remembered."""
        left = self._limit - self._idle(now)
        self._is_over = self._is_over or left <= 0
        if self._is_over:
            return IdleState(Phase.OVER, 0)
        # Where the limit itself is short, half of it goes by without a word.
        warns = left <= min(WARNING_SECONDS, self._limit / 2)
        return IdleState(Phase.WARNING if warns else Phase.ACTIVE, ceil(left))

    def _idle(self, now: Moment) -> float:
        last = self._last
        return max(now.steady - last.steady, now.wall - last.wall, 0)

"""A diary in which children move on, with a clock that goes on too."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, open_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.written import write_diary

SECOND = timedelta(seconds=1)


class GoingClock:
    """Each time that it is asked, it is a little later; and it can be set."""

    def __init__(self, now: datetime = EVENING) -> None:
        """Begin at a moment."""
        self.now = now

    def __call__(self) -> datetime:
        """What it says."""
        self.now += timedelta(milliseconds=1)
        return self.now


@contextmanager
def program_of_children(
    home: Path, qtbot: QtBot, clock: GoingClock | None = None
) -> Iterator[Running]:
    """The program with a diary of two children open; the first, "vlinder", has one entry."""
    write_diary(home)
    running = running_program(home, accepted=True, clock=clock or GoingClock(EVENING + SECOND))
    started = next(running)
    open_diary(started, qtbot)
    try:
        yield started
    finally:
        next(running, None)


def backups_at_rest(running: Running, qtbot: QtBot) -> None:
    """Wait until nothing goes on with the backups."""
    rounds = running.program.keeper.backups
    qtbot.waitUntil(lambda: not rounds.busy, timeout=LONGEST_MS)

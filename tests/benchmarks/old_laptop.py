"""An old laptop: one processor and one gigabyte of addresses; run by itself, it prints JSON.

First the whole tour fills a diary under these limits, then every room is opened with that diary.
"""

import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from statistics import median
from unittest.mock import patch

from PySide6.QtCore import QElapsedTimer

from tests.benchmarks.figures import Figure, NotMeasuredError, Target
from tests.benchmarks.own_process import told_by
from tests.benchmarks.painting import Stopwatch
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store import key_slots
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.tour.guide import take_tour
from thop_desktop.tour.seen import settle, wait_until
from thop_desktop.tour.starting import STRONG
from thop_desktop.ui.place import Place

EVENING = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
ADDRESSES = 1 << 30
OPENED = Target(300)
ROUNDS = 5
# They ask for a file or an entry, or show one thing that was chosen before.
NOT_BY_THEMSELVES = ("article", "diary-practice", "plan", "worksheet-result", "worksheet-compare")


def measure() -> list[Figure]:
    """Take the tour and open every room, on one processor and in one gigabyte of addresses."""
    if not hasattr(os, "sched_setaffinity"):
        raise NotMeasuredError("old laptop: this system cannot keep a process to one processor")
    with tempfile.TemporaryDirectory(prefix="thop-old-") as folder:
        told = told_by("tests.benchmarks.old_laptop", folder, "old laptop")
    times = {room: median(taken) for room, taken in told["rooms"].items()}
    slowest = max(times, key=lambda room: times[room])
    first = max(told["first"], key=lambda room: told["first"][room])
    return [
        Figure("old laptop: pictures of the whole tour", told["pictures"], 1, unit=""),
        Figure("old laptop: the tour took", told["tour"] / 1000, 1, unit="s"),
        Figure("old laptop: a page, median of all", median(times.values()), len(times)),
        Figure(f"old laptop: slowest page ({slowest}), median", times[slowest], ROUNDS,
               target=OPENED),
        Figure(f"old laptop: slowest at its first opening ({first})", told["first"][first], 1,
               target=OPENED),
        Figure("old laptop: memory (PSS) after all of them", told["pss"], 1, unit="MB"),
    ]  # fmt: skip


def main(home: Path) -> int:
    """Print what was measured, in milliseconds and megabytes."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    make_qt()
    pictures, profile = home / "pictures", home / "profile"
    watch = QElapsedTimer()
    watch.start()
    with patch.object(sys, "stdout", sys.stderr):
        take_tour(pictures, "nl", "light", 1.0, profile)
    tour = watch.elapsed()
    start = Start(home=profile, clock=lambda: EVENING, language="nl", vault_cost=LEAST_COST)
    with patch.object(key_slots, "stretch", lru_cache(stretch)):
        program = Program(make_qt(), start)
        program.show()
        settle()
        first = _opened(program)
        program.keeper.open(Passphrase(STRONG))
        wait_until(lambda: program.keeper.is_open)
        settle()
        rounds = [_opened(program) for _ in range(ROUNDS)]
        pss = _proportional_megabytes()
        program.window.close()
        settle()
    rooms = {room: [told[room] for told in rounds] for room in first}
    found = len(list(pictures.glob("*.png")))
    json.dump(
        {"pictures": found, "tour": tour, "rooms": rooms, "first": first, "pss": pss}, sys.stdout
    )
    return 0


def _opened(program: Program) -> dict[str, float]:
    """Every room that opens by itself, with how long that took."""
    watch = Stopwatch(program.window)
    names = program.parts().rooms(program.appearance.look).names - set(NOT_BY_THEMSELVES)

    def opening(room: str) -> Callable[[], object]:
        return lambda: program.window.go(Place(room))

    times = {}
    for room in sorted(names):
        program.window.go(Place("settings" if room != "settings" else "read"))
        settle()
        times[room] = watch.milliseconds(opening(room))
    return times


def _proportional_megabytes() -> float:
    """What this process takes of memory, with what it shares divided among all who share it."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise NotMeasuredError("old laptop: this system does not tell the memory of a process")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

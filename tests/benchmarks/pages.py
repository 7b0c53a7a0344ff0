"""How long pages take to open and keystrokes to show; each round in a process of its own.

So every round opens its pages for the first time, and no round is warmed by another.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from tests.benchmarks.figures import Figure, NotMeasuredError, Target, percentile_95
from tests.benchmarks.start import ROOT

OPENED = Target(50)
# Imports Qt in the way that the program does, before the module does it in the usual way.
AS_THE_PROGRAM = """
import runpy, sys
from thop_desktop.__main__ import import_qt
import_qt()
runpy.run_module(sys.argv[1], run_name="__main__")
"""
ROOM_NAMES = {
    "read": "Lezen",
    "terms": "Words explained",
    "guide": "Zo werkt het",
    "help": "Hulp",
    "now": "Nu lastig",
    "settings": "Settings",
    "gate": "Voor je begint",
    "today": "Vandaag",
    "search": "Search",
}


def measure_pages(rounds: int) -> list[Figure]:
    """Open every page in so many newly started programs."""
    runs = [_output_of("tests.benchmarks.opening") for _round in range(rounds)]
    articles, bare = _medians(runs, "articles"), _medians(runs, "bare")
    bare_rooms = _medians(runs, "bare rooms")
    slowest = max(articles, key=articles.__getitem__)
    figures = [
        Figure(
            "open an article, median",
            statistics.median(articles.values()),
            rounds * len(articles),
            floor=statistics.median(bare.values()),
            target=OPENED,
        ),
        Figure(
            f"open an article, slowest ({slowest})",
            articles[slowest],
            rounds,
            floor=bare[slowest],
            target=OPENED,
        ),
        Figure(
            "open the first article of a run",
            _medians(runs, "first")["article"],
            rounds,
            target=OPENED,
        ),
    ]
    return figures + [
        Figure(
            f"open {ROOM_NAMES[room]}, first time",
            took,
            rounds,
            floor=bare_rooms[room],
            target=OPENED,
        )
        for room, took in _medians(runs, "rooms").items()
    ]


def measure_keystrokes() -> list[Figure]:
    """Type in the window itself."""
    times = _output_of("tests.benchmarks.keystrokes")
    window, bare, searched = times["window"], times["bare"], times["searched"]
    own = [max(0.0, whole - search) for whole, search in zip(window, searched, strict=True)]
    n = len(window)
    return [
        Figure(
            "keystroke until painted, search included, 95th",
            percentile_95(window),
            n,
            floor=percentile_95(bare),
        ),
        Figure(
            "keystroke, the window's own part, median",
            statistics.median(own),
            n,
            floor=statistics.median(bare),
        ),
    ]


def _medians(runs: Sequence[Mapping[str, Mapping[str, float]]], kind: str) -> dict[str, float]:
    """For each page the median of its rounds."""
    return {name: statistics.median(run[kind][name] for run in runs) for name in runs[0][kind]}


def _output_of(module: str) -> Any:
    """What a benchmark of the window prints, run without a screen."""
    done = subprocess.run(
        [sys.executable, "-c", AS_THE_PROGRAM, module],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        reason = (done.stderr.splitlines() or [f"status {done.returncode}"])[-1]
        raise NotMeasuredError(f"{module} failed: {reason}")
    return json.loads(done.stdout)

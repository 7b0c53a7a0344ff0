"""Measure the start, the search, the pages, the vault and the diary against their targets.

    python -m tests.benchmarks [--quick]

Exit status 0 when everything could be measured, whatever the figures; 1 when something could not.
"""

import argparse
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from importlib.metadata import version

from tests.benchmarks import (
    bundle_start,
    checking,
    diary_window,
    hiding,
    old_laptop,
    pages,
    patterns,
    scheduling,
    searching,
    start,
    training_window,
    vaults,
    worksheet_opening,
)
from tests.benchmarks.figures import Figure, NotMeasuredError, table

PAIRS, ROUNDS, QUICK, QUICK_ENTRIES = 9, 5, 3, 10_000


def main() -> int:
    """Measure everything, one after another, and print one table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--quick", action="store_true", help="fewer runs: a first impression")
    # So that the screen and what runs on it end too when someone ends this.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Ended from outside."))
    quick = parser.parse_args().quick
    pairs, rounds = (QUICK, QUICK) if quick else (PAIRS, ROUNDS)
    print(_machine(), flush=True)
    # Both sides of the start find their modules compiled; the environment may forbid it later.
    folders = ["thop_desktop", "tests/benchmarks"]
    command = [sys.executable, "-m", "compileall", "-q", *folders]
    subprocess.run(command, cwd=start.ROOT, check=True)
    # The start comes first: memory is shared with whoever else has loaded Qt.
    parts: list[Callable[[], list[Figure]]] = [
        partial(start.measure, pairs),
        partial(bundle_start.measure, pairs),
        partial(searching.measure, rounds),
        pages.measure_keystrokes,
        partial(pages.measure_pages, rounds),
        partial(checking.measure, rounds),
        partial(vaults.measure, QUICK_ENTRIES if quick else vaults.ENTRIES),
        partial(diary_window.measure, QUICK_ENTRIES if quick else diary_window.ENTRIES),
        partial(patterns.measure, QUICK_ENTRIES if quick else patterns.ENTRIES),
        worksheet_opening.measure,
        training_window.measure,
        hiding.measure,
        old_laptop.measure,
        partial(scheduling.measure, rounds),
    ]
    figures: list[Figure] = []
    failures: list[str] = []
    for part in parts:
        try:
            figures += part()
        except NotMeasuredError as error:
            failures.append(f"Not measured: {error}.")
    print(table(figures))
    print(f"Load at the end: {_load()}")
    for failure in failures:
        print(failure)
    return 1 if failures else 0


def _machine() -> str:
    """What the figures hold for."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, "
        f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}; "
        f"load at the beginning: {_load()}"
    )


def _load() -> str:
    """How busy the machine was in the last 1, 5 and 15 minutes, where the system tells."""
    told = getattr(os, "getloadavg", None)
    return ", ".join(f"{value:.1f}" for value in told()) if told else "not told"


if __name__ == "__main__":
    sys.exit(main())

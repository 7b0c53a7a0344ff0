"""Running an operation many times, each time killed elsewhere, and what came of it."""

import json
from pathlib import Path

import pytest

from tests.support.commands import run_python
from tests.support.cut_off import Run
from tests.support.operations import stretch_quickly
from thop_desktop.store.swap import INCOMING, MARKER, PARTS


def cut_off_runs(
    operation: str, place: Path, patch: pytest.MonkeyPatch, steps: int, moments: int, seed: int
) -> list[Run]:
    """What came of an operation that was killed in many places, and once was not."""
    stretch_quickly(patch)
    numbers = [str(number) for number in (steps, moments, seed)]
    done = run_python(["-m", "tests.support.cut_off", operation, place, *numbers], cwd=place)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    runs = [Run(**one) for one in told["runs"]]
    assert [run.killed for run in runs].count(True) >= min(steps, told["steps"])
    return runs


def is_between_the_files(folder: Path) -> bool:
    """Whether one of the two files was replaced and the other was not yet."""
    waiting = [(folder / INCOMING / name).exists() for name in PARTS]
    return (folder / MARKER).exists() and sorted(waiting) == [False, True]

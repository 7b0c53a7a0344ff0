"""A process that has one operation killed in many places, each time in a child of its own.

    python -m tests.support.cut_off OPERATION PLACE STEPS MOMENTS SEED

The operation is done on copies of PLACE/template, named after how they were killed. A child kills
itself before the n-th step that it takes (`operations.CALLS`), for STEPS different n, and the last
time one after all; or it is killed from outside at one of MOMENTS random moments. Forking saves
loading everything hundreds of times. What came of it is printed as JSON.
"""

import json
import mmap
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from tests.support.operations import OPERATIONS, step_before_calls, stretch_quickly

COUNTER = 4


@dataclass(frozen=True)
class Run:
    """One copy of the template, after the operation.

    Attributes:
        folder: the copy.
        killed: whether the operation was cut off; otherwise it came to its end.
    """

    folder: str
    killed: bool


class Taker:
    """Takes steps, counted in memory that is shared with the process that forked."""

    def __init__(self) -> None:
        self._taken = mmap.mmap(-1, COUNTER)
        self.last = 0

    def begin(self, last: int) -> None:
        """Count from nought; kill the process before a step is the last, if there is any."""
        self._taken[:] = bytes(COUNTER)
        self.last = last

    @property
    def taken(self) -> int:
        """How many steps were taken."""
        return int.from_bytes(self._taken[:], "little")

    def step(self) -> None:
        """One step."""
        self._taken[:] = (self.taken + 1).to_bytes(COUNTER, "little")
        if self.taken == self.last:
            os.kill(os.getpid(), signal.SIGKILL)


def main(operation: str, place: Path, steps: int, moments: int, seed: int) -> None:
    """Do the operation to its end once, and then be killed as often as is asked."""
    chance, taker = random.Random(seed), Taker()  # noqa: S311

    def run(name: str, last: int = 0, seconds: float | None = None) -> Run:
        folder = place / name
        if (place / "template").exists():
            shutil.copytree(place / "template", folder)
        taker.begin(last)
        child = os.fork()
        if child == 0:
            _work(lambda: OPERATIONS[operation](folder, taker.step))
        if seconds is not None:
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code not in (0, -signal.SIGKILL):
            raise RuntimeError(f"{operation} failed by itself")
        return Run(str(folder), killed=code != 0)

    with pytest.MonkeyPatch.context() as patch:
        stretch_quickly(patch)
        step_before_calls(patch, taker.step)
        begun = time.perf_counter()
        runs = [run("whole")]
        seconds, total = time.perf_counter() - begun, taker.taken
        for last in sorted(chance.sample(range(1, total + 1), min(steps, total))):
            runs.append(run(f"step-{last}", last))  # noqa: PERF401
        for moment in range(moments):
            runs.append(run(f"moment-{moment}", seconds=chance.random() * seconds))  # noqa: PERF401
    sys.stdout.write(json.dumps({"steps": total, "runs": [asdict(one) for one in runs]}))


def _work(operation: Callable[[], object]) -> None:
    """Do it, and end this process without going back to where it was forked."""
    try:
        operation()
    except BaseException:  # noqa: BLE001
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *(int(number) for number in sys.argv[3:6]))

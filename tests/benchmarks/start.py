"""How long the program takes to its first painted window, and its memory, beside a bare window."""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import Figure, NotMeasuredError, Target
from tests.benchmarks.screen import WHOLE, Area, Screen, private_screen

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "thop_desktop"]
BARE = [sys.executable, "-m", "tests.benchmarks.bare_window"]
# Where the page stands, beside the navigation; the bare window's words are there too.
PAGE = Area(300, 40, 1240, 760)
LOOK_EVERY, LONGEST, BEFORE_MEMORY = 0.002, 60.0, 4.0
MEMORY_RUNS = 5
PAINTED, MEMORY = Target(1.5, of_ratio=True, aim=1.25), Target(1.35, of_ratio=True)
# These would lead away from the home, the screen or the compiled modules of a run.
LEFT_OUT = frozenset({"PYTHONDONTWRITEBYTECODE", "THOP_DESKTOP_HOME", "WAYLAND_DISPLAY"})


@dataclass(frozen=True)
class Run:
    """One start.

    Attributes:
        painted: milliseconds until the window was not all of one colour.
        work: milliseconds that processors worked for it until then; others disturb it less.
        page: milliseconds until there was something where the page stands.
        memory: proportional set size in MB, or None when it was not taken.
        shared: another program had Qt loaded too, so the memory was divided with it.
    """

    painted: float
    work: float
    page: float
    memory: float | None
    shared: bool


def measure(pairs: int) -> list[Figure]:
    """Start the program as a new and as a returning user.

    Args:
        pairs: how many times the program and the bare window are started in turn.

    Raises:
        NotMeasuredError: no screen, or a window that is not painted.
    """
    with private_screen() as screen, tempfile.TemporaryDirectory(prefix="thop-homes-") as folder:
        empty, accepted = Path(folder) / "empty", Path(folder) / "accepted"
        for home in (empty, accepted):
            home.mkdir()
        command = [sys.executable, "-m", "tests.benchmarks.accepted_home"]
        subprocess.run(command, cwd=ROOT, env=environment(accepted, screen), check=True)
        return [
            *_series("new user", empty, pairs, screen),
            *_series("returning user", accepted, pairs, screen),
        ]


def _series(who: str, home: Path, pairs: int, screen: Screen) -> Iterator[Figure]:
    """The figures of one kind of user."""
    program, bare = in_turn(PROGRAM, BARE, home, pairs, screen, MEMORY_RUNS)
    yield compared(f"first painted window, {who}", painted, program, bare, PAINTED)
    if all(run.work for run in (*program, *bare)):
        yield compared(f"processor time until then, {who}", _work, program, bare)
    yield compared(f"first page in it, {who}", _page, program, bare)
    taken = [pair for pair in zip(program, bare, strict=True) if pair[0].memory is not None]
    alone = [pair for pair in taken if not any(run.shared for run in pair)]
    note = "" if alone else ", divided with others"
    ours, theirs = zip(*(alone or taken), strict=True)
    yield compared(f"memory (PSS), {who}{note}", _used, ours, theirs, MEMORY, "MB")


def in_turn(
    ours: list[str], theirs: list[str], home: Path, pairs: int, screen: Screen, memory_runs: int
) -> tuple[list[Run], list[Run]]:
    """Start two programs in turn, a number of times each; the first runs also tell the memory."""
    first: list[Run] = []
    second: list[Run] = []
    for number in range(-1, pairs):  # the first pair warms the disk's cache and is not counted
        sides = [(ours, first), (theirs, second)]
        for command, runs in sides if number % 2 else sides[::-1]:  # A B B A
            run = _start(command, home, screen, with_memory=0 <= number < memory_runs)
            if number >= 0:
                runs.append(run)
    return first, second


def painted(run: Run) -> float:
    """Until when it was not all of one colour."""
    return run.painted


def _work(run: Run) -> float:
    return run.work


def _page(run: Run) -> float:
    return run.page


def _used(run: Run) -> float:
    return run.memory or 0.0


def compared(
    what: str,
    of: Callable[[Run], float],
    program: Sequence[Run],
    bare: Sequence[Run],
    target: Target | None = None,
    unit: str = "ms",
) -> Figure:
    """Medians of both sides; the ratio is taken pair by pair, so that slow minutes count less."""
    ours, theirs = [of(run) for run in program], [of(run) for run in bare]
    ratio = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
    floor = statistics.median(theirs)
    return Figure(what, statistics.median(ours), len(ours), unit, floor, ratio, target)


def _start(command: list[str], home: Path, screen: Screen, *, with_memory: bool) -> Run:
    """Start a program in a copy of a home, watch the screen, and end it."""
    with tempfile.TemporaryDirectory(prefix="thop-home-") as folder:
        shutil.copytree(home, folder, dirs_exist_ok=True)
        log = Path(folder) / "stderr"
        surroundings = environment(Path(folder), screen)
        _wait(lambda: not screen.has_picture(WHOLE), "the screen does not become empty")
        begun = time.monotonic()
        with log.open("wb") as errors, _running(command, surroundings, errors.fileno()) as process:

            def seen(area: Area) -> bool:
                if process.poll() is not None:
                    said = log.read_text(encoding="utf-8", errors="replace").splitlines()
                    reason = said[-1] if said else process.returncode
                    raise NotMeasuredError(f"{' '.join(command)} ended: {reason}")
                return screen.has_picture(area)

            nothing = f"{' '.join(command)} shows nothing"
            painted = _wait(lambda: seen(WHOLE), nothing) - begun
            work = _worked(process.pid)
            page = _wait(lambda: seen(PAGE), nothing) - begun
            if with_memory:
                time.sleep(BEFORE_MEMORY)
            memory, shared = _memory(process.pid) if with_memory else (None, False)
        return Run(painted * 1000, work, page * 1000, memory, shared)


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], errors: int
) -> Iterator["subprocess.Popen[bytes]"]:
    """A process at the head of a group of its own, which is ended afterwards."""
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=errors, start_new_session=True
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait(happened: Callable[[], bool], otherwise: str) -> float:
    """Wait for something; returns the moment before the look that saw it."""
    end = time.monotonic() + LONGEST
    while (now := time.monotonic()) < end:
        if happened():
            return now
        time.sleep(LOOK_EVERY)
    raise NotMeasuredError(otherwise)


def environment(home: Path, screen: Screen) -> dict[str, str]:
    """What a run sees: the given home and screen, no session bus, nothing of the user's folders."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in LEFT_OUT and not name.startswith("XDG_")
    }
    # Without a bus Qt would start one, now and then, on either side.
    own = {"HOME": str(home), "DISPLAY": screen.display, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    return kept | own | {"QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(home)}


def _worked(process: int) -> float:
    """Milliseconds that the threads of a process have run; 0 where the system does not tell."""
    nanoseconds = 0
    for thread in Path(f"/proc/{process}/task").glob("*/schedstat"):
        with suppress(OSError):  # it has just ended
            nanoseconds += int(thread.read_text().split()[0])
    return nanoseconds / 1e6


def _memory(group: int) -> tuple[float, bool]:
    """Proportional set size, in MB, of a group of processes; whether others had Qt loaded too."""
    total, shared = 0, False
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) == group:
                lines = (folder / "smaps_rollup").read_text().splitlines()
                total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
            else:
                shared |= "libQt6Core" in (folder / "maps").read_text()
        except OSError:  # it has just ended, or is not ours to look into
            continue
    return total / 1024, shared

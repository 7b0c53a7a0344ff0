"""What a vault costs beside plain SQLite doing the same in turn, with 100,000 entries."""

import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

from tests.benchmarks.diaries import PlainStore, Words, entries, fill
from tests.benchmarks.figures import Figure, NotMeasuredError, Target, percentile_95
from tests.benchmarks.start import ROOT
from thop_desktop.store import key_slots
from thop_desktop.store.database import Store
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault, open_vault
from thop_desktop.store.stems import Stems
from thop_desktop.store.stretching import LEAST_COST, stretch

ENTRIES = 100_000
NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("gemeten")
NEWEST, FOUND = 50, 50
OPENED, SEARCHED, MEMORY = Target(50), Target(20), Target(150)
READ = Target(1.5, of_ratio=True)
QUERIES, WRITES, OPENINGS = 200, 50, 15


@dataclass(frozen=True)
class Timed:
    """Milliseconds of the same thing done in turn.

    Attributes:
        ours: with the vault.
        plain: with plain SQLite.
    """

    ours: Sequence[float]
    plain: Sequence[float]

    def figure(
        self, what: str, of: Callable[[Sequence[float]], float], target: Target | None = None
    ) -> Figure:
        """One line of the report."""
        return Figure(what, of(self.ours), len(self.ours), floor=of(self.plain), target=target)


def measure(number: int = ENTRIES) -> list[Figure]:
    """Build both diaries and measure them."""
    with (
        tempfile.TemporaryDirectory(prefix="thop-vault-") as folder,
        # The key is known: what is measured is all that comes after.
        patch.object(key_slots, "stretch", lru_cache(stretch)),
    ):
        return list(_measured(Path(folder), number))


def _measured(folder: Path, number: int) -> Iterator[Figure]:
    home, plain_file = folder / "vault", folder / "plain.sqlite3"
    vault, _code = create_vault(home, PASSPHRASE, NOW, cost=LEAST_COST)
    plain = PlainStore(plain_file)
    kept = list(entries(number))
    building = Timed(
        [_milliseconds(lambda: fill(vault, kept, Stems()))],
        [_milliseconds(lambda: fill(plain, kept, Stems()))],
    )
    yield building.figure(f"build {number:,} entries", statistics.median)
    vault.lock(NOW)
    plain.close()

    def open_ours() -> None:
        opened = open_vault(home, PASSPHRASE, NOW)
        _newest(opened)
        opened.lock(NOW)

    def open_plain() -> None:
        opened = PlainStore(plain_file)
        _newest(opened)
        opened.close()

    yield _in_turn([(open_ours, open_plain)] * OPENINGS).figure(
        "open, show the newest 50, lock", statistics.median, OPENED
    )
    vault, plain = open_vault(home, PASSPHRASE, NOW), PlainStore(plain_file)
    newest = _in_turn([(lambda: _newest(vault), lambda: _newest(plain))] * OPENINGS)
    yield newest.figure("newest 50", statistics.median)
    for what, queries in _queries().items():
        yield from _searched(what, queries, Diary(vault), Diary(plain))
    ours, others = Diary(vault), Diary(plain)
    new = [replace(entry, id="") for entry in kept[:WRITES]]
    writing = _in_turn([(_adding(ours, one), _adding(others, one)) for one in new])
    yield writing.figure("one durable write", statistics.median)
    vault.lock(NOW)
    plain.close()
    yield Figure("memory of a process that searches", _memory(home), 1, "MB", target=MEMORY)


def _searched(what: str, queries: Sequence[str], ours: Diary, plain: Diary) -> Iterator[Figure]:
    def looked_up(diary: Diary, query: str) -> Callable[[], object]:
        return lambda: diary.search(query, FOUND)

    took = _in_turn([(looked_up(ours, query), looked_up(plain, query)) for query in queries])
    yield took.figure(f"search {what}, 95th percentile", percentile_95, SEARCHED)
    ratio = statistics.median(one / other for one, other in zip(took.ours, took.plain, strict=True))
    yield replace(took.figure(f"search {what}, median", statistics.median, READ), ratio=ratio)


def _queries() -> dict[str, list[str]]:
    """Words drawn as they occur: many that every entry has, and many that few have."""
    chance, words = random.Random(2), Words.of_the_book()  # noqa: S311
    one = words.draw(chance, QUERIES)
    return {
        "one word": one,
        "two words": [" ".join(words.draw(chance, 2)) for _query in range(QUERIES)],
        "a prefix": [word[: max(2, len(word) // 2)] for word in one],
    }


def _newest(store: Store) -> tuple[Entry, ...]:
    return Diary(store).newest(NEWEST)


def _adding(diary: Diary, entry: Entry) -> Callable[[], object]:
    return lambda: diary.add(entry, NOW)


def _in_turn(pairs: Sequence[tuple[Callable[[], object], Callable[[], object]]]) -> Timed:
    """Do both of each pair, in turn first and second; the first pair only warms up."""
    ours: list[float] = []
    plain: list[float] = []
    for place, (one, other) in enumerate([pairs[0], *pairs]):
        if place % 2:
            ours.append(_milliseconds(one))
            plain.append(_milliseconds(other))
        else:
            plain.append(_milliseconds(other))
            ours.append(_milliseconds(one))
    return Timed(ours[1:], plain[1:])


def _milliseconds(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000


def _memory(home: Path) -> float:
    """The most memory, in MB, of a process that opens the vault and searches."""
    command = [sys.executable, "-m", "tests.benchmarks.vaults", str(home)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMeasuredError(f"searching failed: {done.stderr.splitlines()[-1:]}")
    return float(done.stdout)


def _search_and_tell(home: Path) -> None:
    """Search for everything once and print the most memory that this process had meanwhile, in MB.

    What Argon2id took and gave back before is not counted.
    """
    vault = open_vault(home, PASSPHRASE, NOW)
    diary = Diary(vault)
    Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here on
    for queries in _queries().values():
        for query in queries:
            diary.search(query, FOUND)
    status = Path("/proc/self/status").read_text().splitlines()
    peak = next(line for line in status if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / 1024)
    vault.lock(NOW)


if __name__ == "__main__":
    _search_and_tell(Path(sys.argv[1]))

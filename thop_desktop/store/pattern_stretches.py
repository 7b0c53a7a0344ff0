"""Weeks and months beside each other: conflicts, positive contact, and how the carer was."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import median

from sqlite_utils import Database

from thop_desktop.store.entry import HIGHEST, LOWEST, Kind
from thop_desktop.store.filters import Filters

# A longer period is counted by the month.
LONGEST_IN_WEEKS = timedelta(days=98)
MOST_MONTHS = 13
COUNTS = """
    SELECT e.day, e.kind, count(*) FROM entries e INDEXED BY entries_facts WHERE {}
    GROUP BY e.day, e.kind
"""
BEGUN = """
    SELECT day FROM entries INDEXED BY entries_facts WHERE deleted IS NULL
    ORDER BY moment LIMIT 1
"""
FEELINGS = """
    SELECT e.day, e.{}, count(*) FROM entries e INDEXED BY entries_facts WHERE {}
    GROUP BY e.day, e.{}
"""


@dataclass(frozen=True)
class Stretch:
    """A week from Monday to Sunday, or a month, as far as it lies in the period.

    Attributes:
        first: its first day.
        last: its last day, itself included.
        conflicts: how many conflicts there were.
        contacts: how many moments of positive contact.
        entries: how many entries of any kind; without any, nobody can tell what there was.
    """

    first: date
    last: date
    conflicts: int = 0
    contacts: int = 0
    entries: int = 0


@dataclass(frozen=True)
class Feeling:
    """How the carer was in a week or month, from 1 (low) to 5.

    Attributes:
        first: its first day.
        last: its last day, itself included.
        middle: the median of what was told, or None when nothing was.
        count: in how many entries it was told.
    """

    first: date
    last: date
    middle: float | None
    count: int


def stretches_of(first: date | None, last: date) -> tuple[tuple[date, date], ...]:
    """The weeks of a short period, or the months of a longer one, oldest first.

    Args:
        first: the first day; None for as many months as are shown at most.
        last: the last day, itself included.

    Returns:
        First and last day of each; those at the ends are cut off where the period ends.
    """
    found: list[tuple[date, date]] = []
    end = last
    by_weeks = first is not None and last - first <= LONGEST_IN_WEEKS
    while len(found) < MOST_MONTHS or by_weeks:
        start = end - timedelta(days=end.weekday()) if by_weeks else end.replace(day=1)
        if first is not None and start <= first:
            if first <= end:
                found.append((first, end))
            break
        found.append((start, end))
        end = start - timedelta(days=1)
    return tuple(reversed(found))


def read_stretches(db: Database, scope: Filters, today: date) -> tuple[Stretch, ...]:
    """Count conflicts and positive contact in each week or month.

    Args:
        db: the open database.
        scope: whom it is about, and the first and last day.
        today: the last day when the scope names none.

    Returns:
        Oldest first; those before the diary's first entry are left out, for nobody counted then.
    """
    begun = db.conn.execute(BEGUN).fetchone()
    if begun is None:
        return ()
    begun_on = date.fromisoformat(begun[0])
    parts = [
        (first, last)
        for first, last in stretches_of(scope.first, scope.last or today)
        if last >= begun_on
    ]
    if not parts:
        return ()
    asked = replace(scope, draft=False, first=parts[0][0], last=parts[-1][1])
    condition, values = asked.condition()
    counts: Counter[tuple[date, str]] = Counter()
    entries: Counter[date] = Counter()
    for day, kind, count in db.conn.execute(COUNTS.format(condition), values):
        start = _start(parts, date.fromisoformat(day))
        counts[start, kind] += count
        entries[start] += count
    return tuple(
        Stretch(first, last, counts[first, Kind.CONFLICT], counts[first, Kind.CONTACT],
                entries[first])
        for first, last in parts
    )  # fmt: skip


def read_feelings(
    db: Database, name: str, stretches: Sequence[Stretch], *, archived: bool
) -> tuple[Feeling, ...]:
    """How the carer was in each week or month, in entries about anybody.

    Args:
        db: the open database.
        name: "energy" or "mood".
        stretches: the weeks or months.
        archived: whether entries about archived children count too.
    """
    if not stretches:
        return ()
    told = frozenset(range(LOWEST, HIGHEST + 1))
    asked = Filters(
        first=stretches[0].first,
        last=stretches[-1].last,
        draft=False,
        energies=told if name == "energy" else frozenset(),
        moods=told if name == "mood" else frozenset(),
        archived=archived,
    )
    condition, values = asked.condition()
    parts = [(one.first, one.last) for one in stretches]
    numbers: dict[date, list[int]] = defaultdict(list)
    for day, number, count in db.conn.execute(FEELINGS.format(name, condition, name), values):
        numbers[_start(parts, date.fromisoformat(day))] += [number] * count
    return tuple(
        Feeling(first, last, median(numbers[first]) if first in numbers else None,
                len(numbers.get(first, ())))
        for first, last in parts
    )  # fmt: skip


def _start(parts: Sequence[tuple[date, date]], day: date) -> date:
    return next(first for first, last in parts if first <= day <= last)

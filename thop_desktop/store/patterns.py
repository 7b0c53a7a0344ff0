"""What shows in the diary when many entries are laid beside each other: counts, never causes.

Thrown-away entries and drafts never count. Times are those of the clock where it was.
Source of what is counted: the article, claims 2.2.VOOR.01 to 04 (the same course, moments and
areas of risk, the carer's own state) and 2.1.POS.01 (moments of pleasant contact).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from sqlite_utils import Database

from thop_desktop.store.database import Store
from thop_desktop.store.entry import HIGHEST, LOWEST, Area, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.store.pattern_before import Before, read_before
from thop_desktop.store.pattern_stretches import Feeling, Stretch, read_feelings, read_stretches
from thop_desktop.store.stems import Stems

# Fewer than this say nothing.
LEAST = 8
CONFLICTS = frozenset({Kind.CONFLICT})
CONTACTS = frozenset({Kind.CONTACT})
# The index holds all that is asked. Where SQLite groups, it reads the hour from the long rows.
MOMENTS = "SELECT e.day, substr(e.at, 12, 2), e.area FROM entries e INDEXED BY entries_when WHERE "
GOOD = "SELECT e.day, substr(e.at, 12, 2) FROM entries e INDEXED BY entries_when WHERE "


class PartOfDay(StrEnum):
    """Parts of a day as a household with a school child lives it."""

    NIGHT = "night"
    MORNING = "morning"
    DAY = "day"
    AFTER_SCHOOL = "after school"
    EVENING = "evening"
    LATE = "late"

    @property
    def hours(self) -> tuple[int, int]:
        """Its first whole hour, and the hour at which it is over."""
        return HOURS[self]


HOURS = {
    PartOfDay.NIGHT: (0, 6),
    PartOfDay.MORNING: (6, 9),
    PartOfDay.DAY: (9, 15),
    PartOfDay.AFTER_SCHOOL: (15, 18),
    PartOfDay.EVENING: (18, 21),
    PartOfDay.LATE: (21, 24),
}


@dataclass(frozen=True)
class Patterns:
    """What was counted.

    Attributes:
        scope: the entries that were asked for: a child, a period.
        moments: conflicts by day of the week, from 0 (Monday), and part of the day; what has
            none is not there.
        areas: conflicts by area; None where none was given.
        conflicts: how many conflicts there are.
        before: what came before conflicts.
        stretches: conflicts and moments of positive contact in each week, or month of a longer
            period, oldest first.
        good: moments of positive contact by day of the week and part of the day, as `moments`.
        energies: the carer's energy in the same weeks or months; in entries about anybody.
        moods: the same for the carer's mood.
    """

    scope: Filters
    moments: Mapping[tuple[int, PartOfDay], int] = field(default_factory=dict)
    areas: Mapping[Area | None, int] = field(default_factory=dict)
    conflicts: int = 0
    before: Before = field(default_factory=Before)
    stretches: tuple[Stretch, ...] = ()
    good: Mapping[tuple[int, PartOfDay], int] = field(default_factory=dict)
    energies: tuple[Feeling, ...] = ()
    moods: tuple[Feeling, ...] = ()

    @property
    def contacts(self) -> int:
        """How many moments of positive contact there are in the weeks or months."""
        return sum(stretch.contacts for stretch in self.stretches)

    @property
    def in_stretches(self) -> int:
        """How many conflicts and moments of contact there are in the weeks or months."""
        return self.contacts + sum(stretch.conflicts for stretch in self.stretches)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was found."""
        counts = (self.conflicts, self.in_stretches, *(one.count for one in self.feelings))
        return not any(counts)

    @property
    def feelings(self) -> tuple[Feeling, ...]:
        """Energy and mood together."""
        return self.energies + self.moods

    def of_moment(self, weekday: int, part: PartOfDay) -> Filters:
        """The conflicts behind one cell."""
        return replace(self._all_conflicts(), weekdays=frozenset({weekday}), hours=part.hours)

    def of_good(self, weekday: int, part: PartOfDay) -> Filters:
        """The moments of positive contact at the same time as one cell."""
        return replace(self.of_moment(weekday, part), kinds=CONTACTS)

    def of_area(self, area: Area | None) -> Filters:
        """The conflicts behind one area."""
        return replace(self._all_conflicts(), area=area, without_area=area is None)

    def of_word(self, forms: frozenset[str]) -> Filters:
        """The conflicts before which one of these words was written."""
        return replace(self._all_conflicts(), before=forms, first=self._first_counted())

    def of_tag(self, tag: str) -> Filters:
        """The conflicts with a tag."""
        return replace(self._all_conflicts(), tag=tag, first=self._first_counted())

    def of_stretch(self, stretch: Stretch, kind: Kind) -> Filters:
        """The entries of one kind in a week or month."""
        kinds = frozenset({kind})
        return replace(self.scope, kinds=kinds, draft=False, first=stretch.first, last=stretch.last)

    def of_feeling(self, feeling: Feeling, name: str) -> Filters:
        """The entries of a week or month that tell of the carer's energy or mood.

        Args:
            feeling: the week or month.
            name: "energies" or "moods".
        """
        told = frozenset(range(LOWEST, HIGHEST + 1))
        about = Filters(
            first=feeling.first, last=feeling.last, draft=False, archived=self.scope.archived
        )
        return replace(about, energies=told) if name == "energies" else replace(about, moods=told)

    def _all_conflicts(self) -> Filters:
        return replace(self.scope, kinds=CONFLICTS, draft=False)

    def _first_counted(self) -> date | None:
        return self.before.since or self.scope.first


def read_patterns(
    store: Store,
    scope: Filters,
    today: date,
    stop_words: frozenset[str] = frozenset(),
    stems: Stems | None = None,
) -> Patterns:
    """Count.

    Args:
        store: the open vault.
        scope: the child, the first and last day, and whether archived children count; the rest of
            it is better left out.
        today: the last day of the weeks or months when the scope names none.
        stop_words: words in lower case that tell nothing.
        stems: makes the forms of words; one that was used before is quicker.
    """
    with store.read() as db:
        conflicts = replace(scope, kinds=CONFLICTS, draft=False)
        moments, areas = _read_moments(db, conflicts)
        stretches = read_stretches(db, scope, today)
        return Patterns(
            scope=scope,
            moments=moments,
            areas=areas,
            conflicts=sum(areas.values()),
            before=read_before(db, conflicts, stop_words, stems or Stems()),
            stretches=stretches,
            good=_read_good(db, replace(conflicts, kinds=CONTACTS)),
            energies=read_feelings(db, "energy", stretches, archived=scope.archived),
            moods=read_feelings(db, "mood", stretches, archived=scope.archived),
        )


def part_of(hour: int) -> PartOfDay:
    """The part of the day in which an hour lies."""
    return next(part for part, (first, end) in HOURS.items() if first <= hour < end)


def _read_moments(
    db: Database, conflicts: Filters
) -> tuple[dict[tuple[int, PartOfDay], int], dict[Area | None, int]]:
    condition, values = conflicts.condition()
    found = Counter(db.conn.execute(MOMENTS + condition, values))
    weekdays = {day: date.fromisoformat(day).weekday() for day in {key[0] for key in found}}
    parts = {f"{hour:02}": part_of(hour) for hour in range(24)}
    moments: Counter[tuple[int, PartOfDay]] = Counter()
    areas: Counter[str | None] = Counter()
    for (day, hour, area), count in found.items():
        moments[weekdays[day], parts[hour]] += count
        areas[area] += count
    named = {None if area is None else Area(area): count for area, count in areas.items()}
    return dict(moments), named


def _read_good(db: Database, contacts: Filters) -> dict[tuple[int, PartOfDay], int]:
    condition, values = contacts.condition()
    parts = {f"{hour:02}": part_of(hour) for hour in range(24)}
    weekday = lru_cache(maxsize=None)(lambda day: date.fromisoformat(day).weekday())
    rows = db.conn.execute(GOOD + condition, values)
    return dict(Counter((weekday(day), parts[hour]) for day, hour in rows))

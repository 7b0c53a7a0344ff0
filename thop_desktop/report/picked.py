"""Which entries go along."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters

# Entries that are in memory at once; a single day may have more.
BATCH = 400


@dataclass(frozen=True)
class Picked:
    """Entries that fit the filters: all but some of them, or none but some of them.

    Attributes:
        filters: what the entries must be.
        all_but: whether `ids` are the ones that stay, instead of those that go along.
        ids: see there; all of them fit the filters.
    """

    filters: Filters = field(default_factory=Filters)
    all_but: bool = True
    ids: frozenset[str] = frozenset()

    def takes(self, entry_id: str) -> bool:
        """Whether an entry that fits the filters goes along."""
        return (entry_id in self.ids) != self.all_but

    def turned(self, entry_id: str) -> "Picked":
        """The same with one entry the other way."""
        return Picked(self.filters, self.all_but, self.ids ^ {entry_id})

    def count(self, diary: DiarySearch) -> int:
        """How many go along."""
        if not self.all_but:
            return len(self.ids)
        return max(0, diary.count(self.filters) - len(self.ids))


def picked_entries(diary: DiarySearch, picked: Picked) -> Iterator[Entry]:
    """The entries that go along, the oldest first, some hundreds in memory at a time."""
    for first, last, number in _stretches(diary.days_with_entries(picked.filters)):
        bounds = _within(picked.filters, first, last)
        for entry in reversed(diary.newest(number, None, bounds)):
            if picked.takes(entry.id):
                yield entry


def _within(filters: Filters, first: date, last: date) -> Filters:
    return replace(filters, first=first, last=last)


def _stretches(days: dict[date, int]) -> Iterator[tuple[date, date, int]]:
    """Days in a row that have some hundreds of entries together, and how many."""
    first: date | None = None
    last, number = date.min, 0
    for day, count in days.items():
        if first is not None and number + count > BATCH:
            yield first, last, number
            first, number = None, 0
        first = first or day
        last = day
        number += count
    if first is not None:
        yield first, last, number

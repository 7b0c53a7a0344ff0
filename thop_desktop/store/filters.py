"""Which entries of the diary are meant."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thop_desktop.store.entry import Area, Kind, tidy_tag
from thop_desktop.store.entry_rows import PLACES
from thop_desktop.store.own_time import day_numbers
from thop_desktop.store.values import clean

# The hour of an entry on the clock of its own place; an index holds it in these very words.
HOUR = "substr(e.at, 12, 2)"
WITH_WORDS = "e.moment IN (SELECT rowid FROM entries_fts WHERE entries_fts MATCH ?)"


@dataclass(frozen=True)
class Filters:
    """What an entry must be to be shown; what is left out does not matter, the rest must all hold.

    Attributes:
        child: id of the child it is about.
        kinds: it is one of these; all when empty.
        area: the area it lies in.
        tag: a tag that it has, in any capitals.
        first: the first day, on the clock of the place where it was.
        last: the last day, itself included.
        moods: the carer's mood is one of these; any, or none given, when empty.
        energies: the same for the carer's energy.
        weekdays: it was on one of these days of the week, from 0 (Monday) to 6; any when empty.
        hours: it was between these whole hours, from 0 to 24, the second one not included; on the
            clock of the place where it was.
        before: what came before has one of these words; anything when empty.
        without_area: no area was given; then `area` is None.
        draft: whether it is still being written.
        author: id of the person who wrote it.
        archived: whether entries about archived children are shown too.
    """

    child: str | None = None
    kinds: frozenset[Kind] = frozenset()
    area: Area | None = None
    tag: str | None = None
    first: date | None = None
    last: date | None = None
    moods: frozenset[int] = frozenset()
    energies: frozenset[int] = frozenset()
    weekdays: frozenset[int] = frozenset()
    hours: tuple[int, int] | None = None
    before: frozenset[str] = frozenset()
    without_area: bool = False
    draft: bool | None = None
    archived: bool = True
    author: str | None = None

    def condition(self, place: str = "e.moment") -> tuple[str, list[str | int]]:
        """The same for SQL: a condition on the row `e` of an entry, and what fills its marks.

        Args:
            place: the column by which the entries are gone through.
        """
        parts = ["e.deleted IS NULL"]
        values: list[str | int] = []
        start, end = day_numbers(self.first, self.last)
        # The bounds of the place say nothing new, but spare looking at every entry there is.
        for part, value in (
            (f"{place} >= ?", None if start is None else start * PLACES),
            (f"{place} < ?", None if end is None else end * PLACES),
            ("e.day >= ?", None if self.first is None else self.first.isoformat()),
            ("e.day <= ?", None if self.last is None else self.last.isoformat()),
            ("e.child = ?", None if self.child is None else clean(self.child)),
            ("e.area = ?", self.area),
            ("e.draft = ?", self.draft),
        ):
            if value is not None:
                parts.append(part)
                values.append(value)
        for column, chosen in (
            ("kind", sorted(self.kinds)),
            ("mood", sorted(self.moods)),
            ("energy", sorted(self.energies)),
        ):
            if chosen:
                parts.append(f"e.{column} IN ({', '.join('?' * len(chosen))})")
                values += chosen
        for part, more in (*self._clock_parts(), *self._before_parts()):
            parts.append(part)
            values += more
        if self.tag is not None:
            parts.append(
                "e.moment IN (SELECT t.moment FROM entry_tags JOIN entries t ON t.id = entry"
                " WHERE folded = ?)"
            )
            values.append(tidy_tag(self.tag).casefold())
        if self.author is not None:
            parts.append("e.moment IN (SELECT moment FROM entries WHERE author = ?)")
            values.append(clean(self.author))
        if not self.archived:
            parts.append(
                "(e.child IS NULL OR e.child NOT IN"
                " (SELECT id FROM children WHERE archived IS NOT NULL))"
            )
        return " AND ".join(parts), values

    def _clock_parts(self) -> Iterator[tuple[str, list[str]]]:
        if self.weekdays:
            # SQLite counts the days of the week from Sunday.
            marks = ", ".join("?" * len(self.weekdays))
            days = [str((day + 1) % 7) for day in sorted(self.weekdays)]
            yield f"strftime('%w', e.day) IN ({marks})", days
        if self.hours is not None:
            yield f"{HOUR} >= ? AND {HOUR} < ?", [f"{hour:02}" for hour in self.hours]

    def _before_parts(self) -> Iterator[tuple[str, list[str]]]:
        if self.before:
            found = " OR ".join(map(_quoted, sorted(self.before)))
            yield WITH_WORDS, [f"before : ({found})"]
        if self.without_area:
            yield "e.area IS NULL", []


def _quoted(word: str) -> str:
    """A word as the full-text search takes it, whatever signs are in it."""
    return '"' + clean(word).replace('"', '""').replace("\0", " ") + '"'

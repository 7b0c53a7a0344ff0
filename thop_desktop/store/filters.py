"""Which entries of the diary are meant."""

from dataclasses import dataclass
from datetime import date

from thop_desktop.store.entry import Area, Kind, tidy_tag
from thop_desktop.store.entry_rows import PLACES
from thop_desktop.store.own_time import day_numbers
from thop_desktop.store.values import clean


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
        draft: whether it is still being written.
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
    draft: bool | None = None
    archived: bool = True

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
        if self.tag is not None:
            parts.append(
                "e.moment IN (SELECT t.moment FROM entry_tags JOIN entries t ON t.id = entry"
                " WHERE folded = ?)"
            )
            values.append(tidy_tag(self.tag).casefold())
        if not self.archived:
            parts.append(
                "(e.child IS NULL OR e.child NOT IN"
                " (SELECT id FROM children WHERE archived IS NOT NULL))"
            )
        return " AND ".join(parts), values

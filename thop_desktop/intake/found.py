"""What is found in a file, before anything of it is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Protocol, TypeAlias

from thop_desktop.store.children import Child
from thop_desktop.store.entry import Entry
from thop_desktop.store.plans import Plan
from thop_desktop.store.practice import PracticeState, Review
from thop_desktop.store.reading import Mark, PageRead
from thop_desktop.store.values import Json
from thop_desktop.store.worksheets import Worksheet

BEGINNINGS = 3
LONGEST_BEGINNING = 200


class Source(Enum):
    """What a file is."""

    FULL = "a full export of a diary"
    PART = "a part of a diary"
    TEXT = "plain text or Markdown"
    REDNOTEBOOK = "RedNotebook"
    JRNL = "jrnl"


@dataclass(frozen=True)
class Setting:
    """A private setting."""

    name: str
    value: Json


@dataclass(frozen=True)
class Person:
    """Somebody who wrote in a diary of several people."""

    id: str
    name: str


Item: TypeAlias = (
    Child | Entry | Worksheet | PracticeState | Review | Mark | PageRead | Plan | Setting | Person
)


@dataclass(frozen=True)
class Found:
    """What a file holds, to be looked at first.

    Attributes:
        source: what it is.
        entries: how many entries.
        others: how many other things: children, worksheets, plans and so on.
        first: the day of the earliest entry, or None when there is no entry.
        last: the day of the latest.
        beginnings: the first words of the first few entries, each with its day.
        dated: whether the days stand in the file; otherwise the day is that of the file.
    """

    source: Source
    entries: int
    others: int
    first: date | None
    last: date | None
    beginnings: tuple[tuple[date, str], ...]
    dated: bool = True


class Intake(Protocol):
    """A file that was read and found good."""

    found: Found

    def items(self) -> Iterator[tuple[int, Item]]:
        """All that is in it with the line of each, or 0; what names others comes after those.

        Raises:
            IntakeError: the file is not what it was when it was looked at.
        """


class Summary:
    """Counts what goes by."""

    def __init__(self) -> None:
        self.entries = self.others = 0
        self._days: list[date] = []
        self._beginnings: list[tuple[date, str]] = []

    def add(self, item: Item) -> None:
        """One more."""
        if not isinstance(item, Entry):
            self.others += 1
            return
        self.entries += 1
        day = item.at.date()
        self._days = [min([day, *self._days]), max([day, *self._days])]
        if len(self._beginnings) < BEGINNINGS:
            words = " ".join((item.text or item.before or item.did).split())
            self._beginnings.append((day, words[:LONGEST_BEGINNING]))

    def found(self, source: Source, *, dated: bool = True) -> Found:
        """What was counted."""
        first, last = self._days or (None, None)
        return Found(source, self.entries, self.others, first, last, tuple(self._beginnings), dated)


class Read:
    """An intake that is in memory as a whole."""

    def __init__(
        self, source: Source, items: Iterable[tuple[int, Item]], *, dated: bool = True
    ) -> None:
        """Take what was read."""
        self._items = tuple(items)
        summary = Summary()
        for _line, item in self._items:
            summary.add(item)
        self.found = summary.found(source, dated=dated)

    def items(self) -> Iterator[tuple[int, Item]]:
        """All that is in it."""
        return iter(self._items)

    def on(self, day: date) -> "Read":
        """The same with everything on another day: for what has none of its own."""
        moved: list[tuple[int, Item]] = []
        for line, item in self._items:
            if isinstance(item, Entry):
                at = item.at.replace(year=day.year, month=day.month, day=day.day)
                moved.append((line, replace(item, at=at)))
            else:
                moved.append((line, item))
        return Read(self.found.source, moved, dated=False)

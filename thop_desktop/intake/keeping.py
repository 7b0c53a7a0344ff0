"""Keeps what was brought in: all of it in one transaction, or nothing."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.found import Intake, Item, Person, Setting
from thop_desktop.store import entry_rows
from thop_desktop.store.children import AliasTakenError, Child, Children
from thop_desktop.store.database import Store
from thop_desktop.store.entry import Entry
from thop_desktop.store.people import People, keep_names
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.practice import Practice, PracticeState, Review
from thop_desktop.store.private_settings import OF_THIS_VAULT, PrivateSettings
from thop_desktop.store.reading import Mark, PageRead, Reading
from thop_desktop.store.stems import Stems
from thop_desktop.store.values import to_json, to_number
from thop_desktop.store.worksheets import Worksheet, Worksheets

MOST_PAGES = 1_000_000


@dataclass(frozen=True)
class Outcome:
    """What came of it.

    Attributes:
        new: what was not there yet.
        there: what was there already, just so.
        different: what is there and says something else; it stays as it is.
        entries: how many of the new ones are entries.
        renamed: children who got another nickname, because another child has theirs.
    """

    new: int = 0
    there: int = 0
    different: int = 0
    entries: int = 0
    renamed: tuple[str, ...] = ()


def keep_items(
    store: Store, intake: Intake, file: Path, now: datetime
) -> Generator[tuple[int, int], None, Outcome]:
    """Keep all that is in a file; ids decide what is there already.

    It yields how much is done of how much. Closed before its end, it leaves everything as it was.

    Args:
        store: the vault.
        intake: the file as it was looked at.
        file: its name, for what is told.
        now: the present, for what has no time of its own.

    Raises:
        IntakeError: the file is no longer what it was, or an entry is about a child that is not in
            it; nothing was kept.
        DiskFullError, FolderReadOnlyError: it cannot be kept; nothing was.
    """
    of = intake.found.entries + intake.found.others
    done = 0
    with store.write() as database:
        keeping = _Keeping(database, now)
        for line, item in intake.items():
            try:
                keeping.take(item)
            except KeyError as error:
                raise IntakeError(file, Unusable.NOT_WELL_FORMED, line) from error
            done += 1
            yield done, of
        return keeping.outcome


class _Within:
    """A transaction that goes on, as a store."""

    person = ""  # what comes in was not written by whoever brings it in

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self) -> AbstractContextManager[Database]:
        return nullcontext(self._database)

    def read(self) -> AbstractContextManager[Database]:
        return nullcontext(self._database)


class _Keeping:
    """Takes one after another."""

    def __init__(self, database: Database, now: datetime) -> None:
        self.outcome = Outcome()
        self._database, self._now = database, now
        self._stems = Stems()
        store = _Within(database)
        self._children = Children(store)
        self._worksheets = Worksheets(store)
        self._practice = Practice(store)
        self._reading = Reading(store)
        self._plans = Plans(store)
        self._settings = PrivateSettings(store)
        self._states = self._practice.states()
        self._pages = {page.page: page for page in self._reading.last_read(MOST_PAGES)}
        self._marks = {mark.id: mark for mark in self._reading.marks()}
        self._reviews: dict[str, int] = {}
        self._given = self._settings.all()
        self._people = People(store).all()

    def take(self, item: Item) -> None:
        """Keep one, unless it is there.

        Raises:
            KeyError: it is about a child that is not there.
        """
        match item:
            case Entry():
                self._entry(item)
            case Child():
                self._child(item)
            case Worksheet():
                self._one(item, self._worksheets.get, self._worksheets.add)
            case Plan():
                self._one(item, self._plans.get, self._plans.add)
            case Mark():
                self._one(item, self._marks.__getitem__, self._reading.add)
            case PracticeState():
                self._state(item)
            case Review():
                self._review(item)
            case PageRead():
                self._page(item)
            case Person():
                self._person(item)
            case _:
                self._setting(item)

    def _count(self, *, same: bool | None) -> None:
        """One more that is new (None), there already (True) or different (False)."""
        was = self.outcome
        if same is None:
            self.outcome = replace(was, new=was.new + 1)
        elif same:
            self.outcome = replace(was, there=was.there + 1)
        else:
            self.outcome = replace(was, different=was.different + 1)

    def _entry(self, entry: Entry) -> None:
        try:
            kept = entry_rows.find(self._database, entry.id)
        except KeyError:
            entry_rows.insert(self._database, entry, self._now, self._stems)
            self.outcome = replace(self.outcome, entries=self.outcome.entries + 1)
            self._count(same=None)
        else:
            self._count(same=_says(kept) == _says(entry))

    def _child(self, child: Child) -> None:
        try:
            kept = self._children.get(child.id)
        except KeyError:
            self._new_child(child)
            self._count(same=None)
        else:
            self._count(same=(kept.alias, kept.age) == (child.alias, child.age))

    def _new_child(self, child: Child) -> None:
        """Add a child; where another has its alias, a number is put behind it."""
        number, named = 1, child
        while True:
            try:
                self._children.add(named, self._now)
            except AliasTakenError:
                number += 1
                named = replace(child, alias=f"{child.alias} {number}")
            else:
                break
        if number > 1:
            self.outcome = replace(self.outcome, renamed=(*self.outcome.renamed, named.alias))

    def _one(
        self,
        item: Worksheet | Plan | Mark,
        get: Callable[[str], Worksheet | Plan | Mark],
        add: Callable[..., object],
    ) -> None:
        try:
            kept = get(item.id)
        except KeyError:
            add(item, self._now)
            self._count(same=None)
        else:
            self._count(same=replace(kept, changed=None) == replace(item, changed=None))

    def _state(self, state: PracticeState) -> None:
        kept = self._states.get(state.exercise)
        if kept is None:
            self._practice.save(state.exercise, state.state, state.changed, child=state.child)
            self._count(same=None)
        else:
            self._count(same=kept == state)

    def _review(self, review: Review) -> None:
        """The log has no ids: as many as there are in the file shall be there."""
        details = to_json(review.details)
        values: list[str | int | None] = [
            review.exercise,
            to_number(review.reviewed),
            review.rating,
            details,
            review.child,
        ]
        key = to_json(values)
        self._reviews[key] = self._reviews.get(key, 0) + 1
        there = self._database.conn.execute(
            "SELECT count(*) FROM review_log WHERE exercise = ? AND reviewed = ? AND rating = ?"
            " AND details = ? AND child IS ?",
            values,
        ).fetchone()[0]
        if there < self._reviews[key]:
            self._practice.log(review)
            self._count(same=None)
        else:
            self._count(same=True)

    def _page(self, page: PageRead) -> None:
        kept = self._pages.get(page.page)
        if kept is None:
            self._reading.note_read(page.page, page.place, page.read)
            self._count(same=None)
        else:
            self._count(same=kept == page)

    def _person(self, person: Person) -> None:
        kept = self._people.get(person.id)
        if kept is None:
            keep_names(self._database, [(person.id, person.name)])
            self._people[person.id] = person.name
            self._count(same=None)
        else:
            self._count(same=kept == person.name)

    def _setting(self, setting: Setting) -> None:
        if setting.name in OF_THIS_VAULT:
            return
        if setting.name not in self._given:
            self._settings.set(setting.name, setting.value)
            self._count(same=None)
        else:
            self._count(same=self._given[setting.name] == setting.value)


def _says(entry: Entry) -> tuple[str, Entry]:
    """What an entry says, to be compared; its time as text, because of the hour that repeats."""
    return entry.at.isoformat(), replace(entry, written=None, changed=None)

"""The diary: writing entries, changing them, taking that back, and letting go of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlite_utils import Database

from thop_desktop.store import entry_history, entry_rows
from thop_desktop.store.database import Store
from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Entry
from thop_desktop.store.own_time import can_be_kept
from thop_desktop.store.values import make_id, to_number


class Diary(DiarySearch):
    """Keeps the entries; what finds them again stands in DiarySearch."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        super().__init__(store)
        self._make_id = make_id

    def add(self, entry: Entry, now: datetime) -> Entry:
        """Keep a new entry; an id or a time that it has already is kept.

        Returns:
            The entry with its id, its times and its place.

        Raises:
            KeyError: there is no such child.
            ValueError: there is an entry of this id already.
        """
        who = self._store.person or None
        new = replace(entry, id=entry.id or self._make_id(), author=entry.author or who)
        with self._store.write() as db:
            entry_rows.insert(db, new, now, self._stems)
            return entry_rows.find(db, new.id)

    def change(self, entry: Entry, now: datetime, *, step: bool = True) -> Entry:
        """Let the entry of the same id say what this one says; its other times are not changed.

        Args:
            entry: what it will say.
            now: the time.
            step: whether what it said until now can be had back by `undo`. Without, it is as if
                the former change and this one were one: for what is saved while somebody types.
                What somebody else wrote can always be had back.

        Returns:
            The entry as it is kept; when nothing is different, it is left as it was.

        Raises:
            KeyError: there is no such entry, it was thrown away, or there is no such child.
        """
        with self._store.write() as db:
            former = self._present(db, entry.id)
            if _says(former) == _says(entry):
                return former
            if step or self._is_of_another(former):
                entry_history.keep(db, former, now)
            else:
                entry_history.forget_undone(db, former.id)
            changed = replace(entry, editor=self._store.person or former.editor)
            entry_rows.update(db, changed, now, self._stems, indexed=step)
            return entry_rows.find(db, entry.id)

    def undo(self, entry_id: str, now: datetime) -> Entry | None:
        """Take the last change of an entry back.

        Returns:
            The entry as it is now, or None when there is nothing to take back.

        Raises:
            KeyError: there is no such entry, or it was thrown away.
        """
        return self._step(entry_id, -1, now)

    def redo(self, entry_id: str, now: datetime) -> Entry | None:
        """Do again what `undo` took back; the same otherwise."""
        return self._step(entry_id, 1, now)

    def steps(self, entry_id: str) -> tuple[int, int]:
        """How many times an entry can be undone, and how many times done again.

        Raises:
            KeyError: there is no such entry, or it was thrown away.
        """
        with self._store.read() as db:
            self._present(db, entry_id)
            return entry_history.count(db, entry_id)

    def delete(self, entry_id: str, now: datetime) -> None:
        """Throw an entry away: it is nowhere to be found, but can be taken back until `purge`.

        Raises:
            KeyError: there is no such entry, or it was thrown away before.
        """
        with self._store.write() as db:
            self._present(db, entry_id)
            _mark(db, entry_id, to_number(now))

    def undelete(self, entry_id: str) -> Entry:
        """Take back an entry that was thrown away.

        Raises:
            KeyError: there is no such entry.
        """
        with self._store.write() as db:
            entry_rows.find(db, entry_id)
            _mark(db, entry_id, None)
            return entry_rows.find(db, entry_id)

    def purge(self, now: datetime, after: timedelta) -> int:
        """Remove for ever what was thrown away at least so long ago.

        A clock that says a year that no entry can have removes nothing.

        Returns:
            How many entries are gone.
        """
        if not can_be_kept(now):
            return 0
        with self._store.write() as db:
            gone = db.conn.execute(
                "DELETE FROM entries WHERE deleted <= ?", [to_number(now - after)]
            )
            return gone.rowcount

    def erase(self, entry_id: str) -> None:
        """Remove an entry for ever, with its history and its words in the index.

        Raises:
            KeyError: there is no such entry.
        """
        with self._store.write() as db:
            entry_rows.find(db, entry_id)
            db.conn.execute("DELETE FROM entries WHERE id = ?", [entry_id])

    def _step(self, entry_id: str, by: int, now: datetime) -> Entry | None:
        with self._store.write() as db:
            former = entry_history.step(db, self._present(db, entry_id), by, now)
            if former is None:
                return None
            entry_rows.update(db, former, now, self._stems)
            return entry_rows.find(db, entry_id)

    def _is_of_another(self, entry: Entry) -> bool:
        """Whether what an entry says was written by somebody else than who is in now."""
        return (entry.editor or entry.author or self._store.person) != self._store.person

    def _present(self, db: Database, entry_id: str) -> Entry:
        entry = entry_rows.find(db, entry_id)
        if entry.deleted is not None:
            raise KeyError(entry_id)
        return entry


def _mark(db: Database, entry_id: str, deleted: int | None) -> None:
    db.conn.execute("UPDATE entries SET deleted = ? WHERE id = ?", [deleted, entry_id])


def _says(entry: Entry) -> tuple[str, Entry]:
    """What can be changed about an entry, to be compared.

    The time is compared as text: in the hour that summer time repeats, Python finds the first and
    the second time equal.
    """
    return entry.at.isoformat() + str(entry.at.tzinfo), replace(
        entry, written=None, changed=None, deleted=None, author=None, editor=None
    )

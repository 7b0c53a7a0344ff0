"""Erasing for good: all that is about a child, or all from before a day.

Nothing of it is left in the vault's files: rows are overwritten, their words leave the search, and
the log beside the database is emptied. Backups, exported files and vaults that were replaced by a
restore are not touched; `backups.that_may_hold` names the backups.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from thop_desktop.store import children, cipher
from thop_desktop.store.database import Store
from thop_desktop.store.schema import SEARCH_TABLE
from thop_desktop.store.values import clean, from_json, to_json, to_number, to_time_or_none

# Taking the words of one entry out of the search costs as much as indexing this many anew.
WORTH_ANEW = 20
# The private setting with names that are replaced in files, each with what stands there instead.
REPLACED_NAMES = "export-names"


@dataclass(frozen=True)
class Belongings:
    """How much is kept about a child, or from before a day.

    Attributes:
        entries: of the diary, drafts among them.
        thrown_away: entries that were thrown away, and can still be taken back.
        worksheets: filled in or begun.
        practice: exercises that were done, each time counted.
        notes: marks in pages, with or without a note.
        plans: house plans, "if ... then ..." sentences and others.
        first_written: when the first of all that was kept, or None when there is nothing.
    """

    entries: int = 0
    thrown_away: int = 0
    worksheets: int = 0
    practice: int = 0
    notes: int = 0
    plans: int = 0
    first_written: datetime | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing."""
        return self == Belongings(first_written=self.first_written)


# Which rows of each table are from before a day.
_BEFORE = {
    "entries": "day < ?",
    "entry_versions": "saved < ?",
    "worksheets": "changed < ?",
    "practice_states": "changed < ?",
    "review_log": "reviewed < ?",
    "reading_marks": "changed < ?",
    "pages_read": "read < ?",
    "plans": "changed < ?",
    "plan_versions": "worded < ?",
}
_OF_CHILD = {table: "child = ?" for table in _BEFORE if table != "pages_read"}
# What is counted besides entries, and the column that tells when it was first written.
_COUNTED = {
    "worksheets": "begun",
    "review_log": "reviewed",
    "reading_marks": "made",
    "plans": "made",
}


class Erasing:
    """Counts what would go, and lets it go."""

    def __init__(self, store: Store) -> None:
        """Take where it is kept."""
        self._store = store

    def entries_by_child(self) -> dict[str, int]:
        """How many entries there are about each child, by its id; those thrown away left out."""
        with self._store.read() as db:
            rows = db.conn.execute(
                "SELECT child, count(*) FROM entries INDEXED BY entries_facts"
                " WHERE child IS NOT NULL AND deleted IS NULL GROUP BY child"
            )
            return dict(rows.fetchall())

    def of_child(self, child_id: str) -> Belongings:
        """All that goes with a child.

        Raises:
            KeyError: there is none of this id.
        """
        with self._store.read() as db:
            children.check(db, child_id)
            return _count(db, _OF_CHILD, clean(child_id), clean(child_id))

    def before(self, start: datetime) -> Belongings:
        """All from before a day: entries by their own day, the rest by when it was last changed.

        Args:
            start: when the first day begins that stays, on the clock of the user.
        """
        with self._store.read() as db:
            return _count(db, _BEFORE, start.date().isoformat(), to_number(start))

    def erase_child(self, child_id: str) -> None:
        """Erase a child with all that belongs to it.

        Raises:
            KeyError: there is none of this id.
        """
        child_id = clean(child_id)

        def act(db: Database) -> None:
            children.check(db, child_id)
            _forget_names(db, child_id)
            # Every row that names the child goes with it: see the schema.
            db.conn.execute("DELETE FROM children WHERE id = ?", [child_id])

        self._erase(act, _OF_CHILD["entries"], child_id)

    def erase_before(self, start: datetime) -> None:
        """Erase all from before a day; see `before`. Children stay, and private settings."""
        day, moment = start.date().isoformat(), to_number(start)

        def act(db: Database) -> None:
            for table, where in _BEFORE.items():
                value = day if table == "entries" else moment
                db.conn.execute(f"DELETE FROM {table} WHERE {where}", [value])  # noqa: S608

        self._erase(act, _BEFORE["entries"], day)

    def _erase(self, act: Callable[[Database], None], entries: str, value: str) -> None:
        with self._store.write() as db:
            if _is_much(db, entries, value):
                _without_triggers(db, act)
            else:
                act(db)
        with self._store.read() as db:
            cipher.tidy(db)  # what was erased stands in the log until then


def _count(
    db: Database, conditions: Mapping[str, str], of_entries: str, of_others: str | int
) -> Belongings:
    entries, thrown, written = db.conn.execute(
        "SELECT count(*) FILTER (WHERE deleted IS NULL), count(deleted), min(written)"  # noqa: S608
        f" FROM entries WHERE {conditions['entries']}",
        [of_entries],
    ).fetchone()
    numbers: list[int] = []
    firsts = [written]
    for table, first in _COUNTED.items():
        number, earliest = db.conn.execute(
            f"SELECT count(*), min({first}) FROM {table} WHERE {conditions[table]}",  # noqa: S608
            [of_others],
        ).fetchone()
        numbers.append(number)
        firsts.append(earliest)
    earliest = min((first for first in firsts if first is not None), default=None)
    worksheets, practice, notes, plans = numbers
    return Belongings(
        entries, thrown, worksheets, practice, notes, plans, to_time_or_none(earliest)
    )


def _forget_names(db: Database, child_id: str) -> None:
    """Forget which names in files that left the diary were replaced by the child's nickname."""
    (alias,) = db.conn.execute("SELECT folded FROM children WHERE id = ?", [child_id]).fetchone()
    row = db.conn.execute(
        "SELECT value FROM private_settings WHERE name = ?", [REPLACED_NAMES]
    ).fetchone()
    names = from_json(row[0]) if row is not None else None
    if isinstance(names, dict):
        left = {name: other for name, other in names.items() if str(other).casefold() != alias}
        db.conn.execute(
            "UPDATE private_settings SET value = ? WHERE name = ?", [to_json(left), REPLACED_NAMES]
        )


def _is_much(db: Database, entries: str, value: str) -> bool:
    """Whether it is quicker to index all that stays anew than to take out all that goes."""
    goes, stays = db.conn.execute(
        f"SELECT count(*) FILTER (WHERE {entries}), count(*) FROM entries",  # noqa: S608
        [value],
    ).fetchone()
    return bool(goes * WORTH_ANEW > stays)


def _without_triggers(db: Database, act: Callable[[Database], None]) -> None:
    """Erase without taking each entry out of the search, and make the search anew."""
    triggers = db.conn.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entries'"
    ).fetchall()
    for name, _sql in triggers:
        db.conn.execute(f"DROP TRIGGER {name}")
    act(db)
    for _name, sql in triggers:
        db.conn.execute(sql)
    db.conn.execute(f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}) VALUES ('rebuild')")  # noqa: S608

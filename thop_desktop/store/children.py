"""The children that are written about, under an alias; who they are is not asked.

Erasing one stands in `erasing`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store.database import Store
from thop_desktop.store.values import (
    clean,
    make_id,
    to_number,
    to_number_or_none,
    to_time,
    to_time_or_none,
)

OLDEST = 25
SELECT = "SELECT id, alias, age, made, changed, archived FROM children "


class AliasTakenError(ValueError):
    """Another child has this alias, perhaps in other capitals."""


@dataclass(frozen=True)
class Child:
    """A child.

    Attributes:
        alias: what it is called here, on one line; no two that differ in capitals only.
        age: in whole years at the time of `changed`, from 0 to 25, or None.
        id: its name for ever; "" until it is kept.
        made: when it was first kept.
        changed: when its alias or age was last said.
        archived: when it was put out of sight, or None.

    Raises:
        ValueError: the alias is empty, or the age out of bounds.
    """

    alias: str
    age: int | None = None
    id: str = ""
    made: datetime | None = None
    changed: datetime | None = None
    archived: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be, and bring the alias on one line."""
        # The only way to set what is frozen.
        object.__setattr__(self, "alias", " ".join(clean(self.alias).split()))
        object.__setattr__(self, "id", clean(self.id))
        if not self.alias:
            raise ValueError("an alias is needed")
        if self.age is not None and not 0 <= self.age <= OLDEST:
            raise ValueError(f"an age of {self.age}")


def check(db: Database, child_id: str | None) -> None:
    """Make sure that there is a child of this id; None is about no child, which is well too.

    Raises:
        KeyError: there is none.
    """
    if child_id is None:
        return
    if not db.conn.execute("SELECT 1 FROM children WHERE id = ?", [clean(child_id)]).fetchone():
        raise KeyError(child_id)


class Children:
    """Keeps the children."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        self._store = store
        self._make_id = make_id

    def add(self, child: Child, now: datetime) -> Child:
        """Keep a new child; an id or a time that it has already is kept.

        Raises:
            AliasTakenError: another child has this alias.
            ValueError: there is a child of this id already.
        """
        new = replace(child, id=child.id or self._make_id())
        with self._store.write() as db:
            if db.conn.execute("SELECT 1 FROM children WHERE id = ?", [new.id]).fetchone():
                raise ValueError(f"there is a child {new.id} already")
            self._refuse_taken(db, new)
            db.conn.execute(
                "INSERT INTO children(id, alias, folded, age, made, changed, archived)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    new.id,
                    new.alias,
                    new.alias.casefold(),
                    new.age,
                    to_number(new.made or now),
                    to_number(new.changed or now),
                    to_number_or_none(new.archived),
                ],
            )
            return self._find(db, new.id)

    def change(self, child: Child, now: datetime) -> Child:
        """Give a child the alias and age that stand here.

        Raises:
            AliasTakenError: another child has this alias.
            KeyError: there is no child of this id.
        """
        with self._store.write() as db:
            check(db, child.id)
            self._refuse_taken(db, child)
            db.conn.execute(
                "UPDATE children SET alias = ?, folded = ?, age = ?, changed = ? WHERE id = ?",
                [child.alias, child.alias.casefold(), child.age, to_number(now), child.id],
            )
            return self._find(db, child.id)

    def get(self, child_id: str) -> Child:
        """The child of an id.

        Raises:
            KeyError: there is none.
        """
        with self._store.read() as db:
            return self._find(db, child_id)

    def all(self, *, archived: bool = False) -> tuple[Child, ...]:
        """The children in the order of their aliases: those in sight, or those in the archive."""
        with self._store.read() as db:
            rows = db.conn.execute(
                SELECT + "WHERE (archived IS NOT NULL) = ? ORDER BY folded", [archived]
            )
            return tuple(map(_from_row, rows))

    def archive(self, child_id: str, now: datetime) -> Child:
        """Put a child out of sight; an entry about it that was being written is finished so.

        Raises:
            KeyError: there is no child of this id.
        """
        with self._store.write() as db:
            db.conn.execute("UPDATE entries SET draft = 0 WHERE child = ?", [clean(child_id)])
            return self._archive(db, child_id, to_number(now))

    def unarchive(self, child_id: str) -> Child:
        """Bring a child back into sight.

        Raises:
            KeyError: there is no child of this id.
        """
        with self._store.write() as db:
            return self._archive(db, child_id, None)

    def _archive(self, db: Database, child_id: str, archived: int | None) -> Child:
        check(db, child_id)
        db.conn.execute("UPDATE children SET archived = ? WHERE id = ?", [archived, child_id])
        return self._find(db, child_id)

    def _find(self, db: Database, child_id: str) -> Child:
        row = db.conn.execute(SELECT + "WHERE id = ?", [clean(child_id)]).fetchone()
        if row is None:
            raise KeyError(child_id)
        return _from_row(row)

    def _refuse_taken(self, db: Database, child: Child) -> None:
        taken = db.conn.execute(
            "SELECT 1 FROM children WHERE folded = ? AND id <> ?",
            [child.alias.casefold(), child.id],
        )
        if taken.fetchone():
            raise AliasTakenError(child.alias)


def _from_row(row: tuple[Any, ...]) -> Child:
    return Child(
        id=row[0],
        alias=row[1],
        age=row[2],
        made=to_time(row[3]),
        changed=to_time(row[4]),
        archived=to_time_or_none(row[5]),
    )

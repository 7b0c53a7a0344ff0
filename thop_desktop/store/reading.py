"""What was read: where the reader was, and marks with notes in the pages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store import children
from thop_desktop.store.database import Store
from thop_desktop.store.values import clean, make_id, to_number, to_time

SELECT = "SELECT id, page, place, child, made, changed, note FROM reading_marks "


@dataclass(frozen=True)
class Mark:
    """A place in a page to find again.

    Attributes:
        page: id of the page; never "".
        place: where on it, as the reader tells places; "" is the top.
        note: what the reader wrote there, perhaps nothing.
        child: id of the child that the note is about, or None.
        id: its name for ever; "" until it is kept.
        made: when it was first kept.
        changed: when it was last changed.

    Raises:
        ValueError: the page is empty.
    """

    page: str
    place: str = ""
    note: str = ""
    child: str | None = None
    id: str = ""
    made: datetime | None = None
    changed: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        if not self.page:
            raise ValueError("a mark in no page")
        for name in ("page", "place", "note", "id"):
            # The only way to set what is frozen.
            object.__setattr__(self, name, clean(getattr(self, name)))


@dataclass(frozen=True)
class PageRead:
    """A page that was read.

    Attributes:
        page: its id.
        place: where the reader was, as the reader tells places.
        read: when that was.
    """

    page: str
    place: str
    read: datetime


class Reading:
    """Keeps what was read."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep it, and what makes an id that nothing else has."""
        self._store = store
        self._make_id = make_id

    def add(self, mark: Mark, now: datetime) -> Mark:
        """Keep a new mark; an id or a time that it has already is kept.

        Raises:
            KeyError: there is no such child.
            ValueError: there is a mark of this id already.
        """
        new = replace(mark, id=mark.id or self._make_id())
        with self._store.write() as db:
            if db.conn.execute(SELECT + "WHERE id = ?", [new.id]).fetchone():
                raise ValueError(f"there is a mark {new.id} already")
            children.check(db, new.child)
            db.conn.execute(
                "INSERT INTO reading_marks(id, page, place, child, made, changed, note)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    new.id,
                    new.page,
                    new.place,
                    new.child,
                    to_number(new.made or now),
                    to_number(new.changed or now),
                    new.note,
                ],
            )
            return _find(db, new.id)

    def change(self, mark: Mark, now: datetime) -> Mark:
        """Let the mark of the same id say what this one says; when it was made stands.

        Raises:
            KeyError: there is no such mark, or no such child.
        """
        with self._store.write() as db:
            _find(db, mark.id)
            children.check(db, mark.child)
            db.conn.execute(
                "UPDATE reading_marks SET page = ?, place = ?, child = ?, changed = ?, note = ?"
                " WHERE id = ?",
                [mark.page, mark.place, mark.child, to_number(now), mark.note, mark.id],
            )
            return _find(db, mark.id)

    def marks(self, page: str | None = None) -> tuple[Mark, ...]:
        """All marks, or those in a page, newest first."""
        with self._store.read() as db:
            rows = db.conn.execute(
                SELECT + "WHERE ?1 IS NULL OR page = ?1 ORDER BY made DESC, id",
                [None if page is None else clean(page)],
            )
            return tuple(map(_from_row, rows))

    def erase(self, mark_id: str) -> Mark:
        """Remove a mark for ever.

        Returns:
            What it was; to add it again takes the removal back.

        Raises:
            KeyError: there is no such mark.
        """
        with self._store.write() as db:
            mark = _find(db, mark_id)
            db.conn.execute("DELETE FROM reading_marks WHERE id = ?", [mark.id])
            return mark

    def note_read(self, page: str, place: str, now: datetime) -> None:
        """Remember that a page is being read, and where.

        Raises:
            ValueError: the page is empty.
        """
        if not page:
            raise ValueError("no page was read")
        with self._store.write() as db:
            db.conn.execute(
                "INSERT INTO pages_read(page, place, read) VALUES (?, ?, ?)"
                " ON CONFLICT (page) DO UPDATE SET place = excluded.place, read = excluded.read",
                [clean(page), clean(place), to_number(now)],
            )

    def last_read(self, limit: int) -> tuple[PageRead, ...]:
        """The pages that were read last, the very last first.

        Args:
            limit: the most to give.
        """
        with self._store.read() as db:
            rows = db.conn.execute(
                "SELECT page, place, read FROM pages_read ORDER BY read DESC, page LIMIT ?",
                [limit],
            )
            return tuple(PageRead(page, place, to_time(read)) for page, place, read in rows)


def _find(db: Database, mark_id: str) -> Mark:
    row = db.conn.execute(SELECT + "WHERE id = ?", [clean(mark_id)]).fetchone()
    if row is None:
        raise KeyError(mark_id)
    return _from_row(row)


def _from_row(row: tuple[Any, ...]) -> Mark:
    return Mark(
        id=row[0],
        page=row[1],
        place=row[2],
        child=row[3],
        made=to_time(row[4]),
        changed=to_time(row[5]),
        note=row[6],
    )

"""An entry as rows of the database, and back."""

from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store import children
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.own_time import from_text, to_text, zone_name
from thop_desktop.store.stems import Stems
from thop_desktop.store.values import clean, to_number, to_number_or_none, to_time, to_time_or_none

# So many entries can have the same millisecond before they take the room of the next.
PLACES = 1000
# An entry with its tags, which stand on a line each.
SELECT = """
    SELECT
        e.moment, e.id, e.at, e.zone, e.written, e.changed, e.deleted, e.draft, e.child, e.kind,
        e.area, e.mood, e.energy, e.text, e.before, e.did, e.outcome,
        (SELECT group_concat(tag, char(10) ORDER BY position) FROM entry_tags WHERE entry = e.id),
        e.author, e.editor
    FROM entries e
"""
INSERT = """
    INSERT INTO entries(
        at, zone, day, changed, draft, child, kind, area, mood, energy, text, before, did, outcome,
        stems, tails, moment, indexed, id, written, deleted, author, editor, version
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
"""
UPDATE = """
    UPDATE entries SET
        at = ?, zone = ?, day = ?, changed = ?, draft = ?, child = ?, kind = ?, area = ?, mood = ?,
        energy = ?, text = ?, before = ?, did = ?, outcome = ?, stems = ?, tails = ?, moment = ?,
        indexed = ?, editor = ?
    WHERE id = ?
"""


def from_row(row: tuple[Any, ...]) -> Entry:
    """The entry of a row of SELECT."""
    return Entry(
        place=row[0],
        id=row[1],
        at=from_text(row[2], row[3]),
        written=to_time(row[4]),
        changed=to_time(row[5]),
        deleted=to_time_or_none(row[6]),
        draft=bool(row[7]),
        child=row[8],
        kind=Kind(row[9]),
        area=None if row[10] is None else Area(row[10]),
        mood=row[11],
        energy=row[12],
        text=row[13],
        before=row[14],
        did=row[15],
        outcome=row[16],
        tags=() if row[17] is None else tuple(row[17].split("\n")),
        author=row[18],
        editor=row[19],
    )


def find(db: Database, entry_id: str) -> Entry:
    """The entry of an id, also when it was thrown away.

    Raises:
        KeyError: there is none.
    """
    row = db.conn.execute(SELECT + "WHERE e.id = ?", [clean(entry_id)]).fetchone()
    if row is None:
        raise KeyError(entry_id)
    return from_row(row)


def insert(db: Database, entry: Entry, now: datetime, stems: Stems) -> None:
    """Keep a new entry, which has its id; times that it does not have become `now`.

    Raises:
        KeyError: the child is unknown.
        ValueError: there is an entry of this id already.
    """
    if db.conn.execute("SELECT 1 FROM entries WHERE id = ?", [entry.id]).fetchone():
        raise ValueError(f"there is an entry {entry.id} already")
    written = to_number(entry.written or now)
    changed = to_number(entry.changed or now)
    deleted = to_number_or_none(entry.deleted)
    db.conn.execute(
        INSERT,
        [
            *_values(db, entry, changed, stems),
            _free_place(db, to_number(entry.at)),
            not entry.draft,
            entry.id,
            written,
            deleted,
            entry.author,
            entry.editor,
        ],
    )
    _write_tags(db, entry)


def update(
    db: Database, entry: Entry, now: datetime, stems: Stems, *, indexed: bool = True
) -> None:
    """Write what an entry says over what the entry of the same id said.

    Args:
        db: the database, in a transaction.
        entry: what it says now.
        now: the time.
        stems: makes what is indexed.
        indexed: whether to take it into the index at once; otherwise the next search does it.

    Raises:
        KeyError: the child is unknown.
    """
    number = to_number(entry.at)
    place = find(db, entry.id).place
    if place is None or place // PLACES != number:
        place = _free_place(db, number)
    values = [*_values(db, entry, to_number(now), stems), place, indexed, entry.editor]
    db.conn.execute(UPDATE, [*values, entry.id])
    db.conn.execute("DELETE FROM entry_tags WHERE entry = ?", [entry.id])
    _write_tags(db, entry)


def index_all(db: Database) -> None:
    """Take what was left out of the index into it."""
    db.conn.execute("UPDATE entries SET indexed = 1 WHERE indexed = 0")


def _values(db: Database, entry: Entry, changed: int, stems: Stems) -> tuple[str | int | None, ...]:
    """What INSERT and UPDATE begin with."""
    children.check(db, entry.child)
    texts = (entry.text, entry.before, entry.did, entry.outcome)
    return (
        to_text(entry.at),
        zone_name(entry.at),
        entry.at.date().isoformat(),
        changed,
        entry.draft,
        entry.child,
        entry.kind,
        entry.area,
        entry.mood,
        entry.energy,
        *texts,
        *stems.columns(*texts),
    )


def _write_tags(db: Database, entry: Entry) -> None:
    db.conn.executemany(
        "INSERT INTO entry_tags(entry, position, tag, folded) VALUES (?, ?, ?, ?)",
        [(entry.id, at, tag, tag.casefold()) for at, tag in enumerate(entry.tags)],
    )


def _free_place(db: Database, number: int) -> int:
    """The first free place of a millisecond, behind the others; when it is full, of the next."""
    while True:
        start = number * PLACES
        last = db.conn.execute(
            "SELECT max(moment) FROM entries WHERE moment BETWEEN ? AND ?",
            [start, start + PLACES - 1],
        ).fetchone()[0]
        if last is None:
            return start
        if last < start + PLACES - 1:
            return int(last) + 1
        number += 1

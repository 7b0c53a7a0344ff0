"""What an entry said before, step by step, so that a step can be undone and done again."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.own_time import from_text, to_text, zone_name
from thop_desktop.store.values import from_json, to_json, to_number

MOST_STEPS = 50


def keep(db: Database, former: Entry, now: datetime) -> None:
    """Remember what an entry said until now, as the step before what it will say next.

    The oldest steps are forgotten when there are more than MOST_STEPS.
    """
    forget_undone(db, former.id)
    number = _version(db, former.id)
    _store(db, number, former, now)
    _go_to(db, former.id, number + 1)
    db.conn.execute(
        "DELETE FROM entry_versions WHERE entry = ? AND number <= ?",
        [former.id, number - MOST_STEPS],
    )


def forget_undone(db: Database, entry_id: str) -> None:
    """Steps that were undone cannot be done again after the entry went another way."""
    db.conn.execute(
        "DELETE FROM entry_versions WHERE entry = ? AND number > ?",
        [entry_id, _version(db, entry_id)],
    )


def step(db: Database, current: Entry, by: int, now: datetime) -> Entry | None:
    """Go a step back or forth; what the entry says now can be reached in the other direction.

    Args:
        db: the database, in a transaction.
        current: the entry as it is.
        by: -1 to undo, 1 to do again.
        now: the time.

    Returns:
        The entry as it was then, with who had changed it last, to be written over the current; None
        when there is no such step. Where that person was not kept yet, it is who did so by now.
    """
    number = _version(db, current.id)
    where = [current.id, number + by]
    row = db.conn.execute(
        "SELECT body, child, editor FROM entry_versions WHERE entry = ? AND number = ?", where
    ).fetchone()
    if row is None:
        return None
    db.conn.execute("DELETE FROM entry_versions WHERE entry = ? AND number = ?", where)
    _store(db, number, current, now)
    _go_to(db, current.id, number + by)
    former = _from_body(current, row[0], row[1])
    return former if row[2] is None else replace(former, editor=row[2] or None)


def count(db: Database, entry_id: str) -> tuple[int, int]:
    """How many steps of an entry can be undone, and how many done again."""
    row = db.conn.execute(
        "SELECT count(*) FILTER (WHERE v.number < e.version),"
        " count(*) FILTER (WHERE v.number > e.version)"
        " FROM entries e LEFT JOIN entry_versions v ON v.entry = e.id WHERE e.id = ?",
        [entry_id],
    ).fetchone()
    return row[0], row[1]


def _version(db: Database, entry_id: str) -> int:
    row = db.conn.execute("SELECT version FROM entries WHERE id = ?", [entry_id]).fetchone()
    return int(row[0])


def _go_to(db: Database, entry_id: str, number: int) -> None:
    db.conn.execute("UPDATE entries SET version = ? WHERE id = ?", [number, entry_id])


def _store(db: Database, number: int, entry: Entry, now: datetime) -> None:
    body = {
        "at": to_text(entry.at),
        "zone": zone_name(entry.at),
        "text": entry.text,
        "kind": entry.kind,
        "area": entry.area,
        "mood": entry.mood,
        "energy": entry.energy,
        "before": entry.before,
        "did": entry.did,
        "outcome": entry.outcome,
        "tags": list(entry.tags),
        "draft": entry.draft,
    }
    db.conn.execute(
        "INSERT INTO entry_versions(entry, number, saved, child, body, editor)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [entry.id, number, to_number(now), entry.child, to_json(body), entry.editor or ""],
    )


def _from_body(current: Entry, text: str, child: str | None) -> Entry:
    body: Any = from_json(text)
    return replace(
        current,
        at=from_text(body["at"], body["zone"]),
        child=child,
        text=body["text"],
        kind=Kind(body["kind"]),
        area=None if body["area"] is None else Area(body["area"]),
        mood=body["mood"],
        energy=body["energy"],
        before=body["before"],
        did=body["did"],
        outcome=body["outcome"],
        tags=tuple(body["tags"]),
        draft=body["draft"],
    )

"""What a plan said before, with when and by whom it was written."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store.plan import Plan, PlanVersion
from thop_desktop.store.values import from_json, to_json, to_number, to_time

MOST_VERSIONS = 50
SELECT = "SELECT number, worded, editor, child, body FROM plan_versions WHERE plan = ? "


def keep(db: Database, former: Plan) -> None:
    """Remember what a plan said until now; the oldest go when there are over MOST_VERSIONS."""
    assert former.worded is not None  # noqa: S101  it was kept, so it has a time
    (last,) = db.conn.execute(
        "SELECT coalesce(max(number), 0) FROM plan_versions WHERE plan = ?", [former.id]
    ).fetchone()
    version = PlanVersion(
        last + 1, former.title, former.body, former.child, former.worded, former.writer
    )
    keep_all(db, former.id, [version])
    db.conn.execute(
        "DELETE FROM plan_versions WHERE plan = ? AND number <= ?",
        [former.id, version.number - MOST_VERSIONS],
    )


def keep_all(db: Database, plan_id: str, versions: Iterable[PlanVersion]) -> None:
    """Keep versions as they are, but for those about a child that was erased meanwhile."""
    db.conn.executemany(
        "INSERT INTO plan_versions(plan, number, worded, editor, child, body)"
        " SELECT ?1, ?2, ?3, ?4, ?5, ?6"
        " WHERE ?5 IS NULL OR EXISTS (SELECT 1 FROM children WHERE id = ?5)",
        [
            (
                plan_id,
                version.number,
                to_number(version.at),
                version.by,
                version.child,
                to_json({"title": version.title, "body": version.body}),
            )
            for version in versions
        ],
    )


def versions(db: Database, plan_id: str) -> tuple[PlanVersion, ...]:
    """What a plan said before, newest first."""
    rows = db.conn.execute(SELECT + "ORDER BY number DESC", [plan_id])
    return tuple(map(_from_row, rows))


def version(db: Database, plan_id: str, number: int) -> PlanVersion:
    """One of them.

    Raises:
        KeyError: there is no such version.
    """
    row = db.conn.execute(SELECT + "AND number = ?", [plan_id, number]).fetchone()
    if row is None:
        raise KeyError(number)
    return _from_row(row)


def is_new_sitting(former: Plan, person: str, sitting: datetime | None, now: datetime) -> bool:
    """Whether what a plan says was not written in this sitting by this person.

    Args:
        former: the plan as it is kept.
        person: who is in, or "".
        sitting: when it began; None when each change stands alone.
        now: the present.
    """
    if sitting is None or former.worded is None or (former.writer or person) != person:
        return True
    # What was written in the future was written by another clock than today's.
    return not to_number(sitting) <= to_number(former.worded) <= to_number(now)


def _from_row(row: tuple[Any, ...]) -> PlanVersion:
    said: Any = from_json(row[4])
    return PlanVersion(row[0], said["title"], said["body"], row[3], to_time(row[1]), row[2])

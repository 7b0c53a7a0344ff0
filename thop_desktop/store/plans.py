"""Plans that the carer made: house plans, "if … then …" sentences, agreements."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store import children
from thop_desktop.store.database import Store
from thop_desktop.store.values import (
    Json,
    clean,
    from_json,
    make_id,
    plain,
    to_json,
    to_number,
    to_number_or_none,
    to_time,
    to_time_or_none,
)

SELECT = "SELECT id, kind, child, made, changed, look_again_on, done, title, body FROM plans "


@dataclass(frozen=True)
class Plan:
    """A plan.

    Attributes:
        kind: which instrument made it; never "".
        title: what the user calls it.
        body: what that instrument keeps, as anything that JSON can hold.
        child: id of the child it is about, or None.
        look_again_on: the day to come back to it, or None.
        done: when it was done with, or None.
        id: its name for ever; "" until it is kept.
        made: when it was first kept.
        changed: when it was last changed.

    Raises:
        TypeError: the body holds something that JSON has no word for.
        ValueError: the kind is empty, or the body holds a number that is not finite or too large,
            or nests too deep.
    """

    kind: str
    title: str = ""
    body: Json = None
    child: str | None = None
    look_again_on: date | None = None
    done: datetime | None = None
    id: str = ""
    made: datetime | None = None
    changed: datetime | None = None

    def __post_init__(self) -> None:
        """Take a copy of the body, so that it stays what it is."""
        if not self.kind:
            raise ValueError("a plan without a kind")
        # The only way to set what is frozen.
        object.__setattr__(self, "body", plain(self.body))
        for name in ("kind", "title", "id"):
            object.__setattr__(self, name, clean(getattr(self, name)))


class Plans:
    """Keeps the plans."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        self._store = store
        self._make_id = make_id

    def add(self, plan: Plan, now: datetime) -> Plan:
        """Keep a new plan; an id or a time that it has already is kept.

        Raises:
            KeyError: there is no such child.
            ValueError: there is a plan of this id already.
        """
        new = replace(plan, id=plan.id or self._make_id())
        with self._store.write() as db:
            if db.conn.execute(SELECT + "WHERE id = ?", [new.id]).fetchone():
                raise ValueError(f"there is a plan {new.id} already")
            children.check(db, new.child)
            db.conn.execute(
                "INSERT INTO plans("
                "kind, title, body, child, look_again_on, done, changed, made, id"
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [*_values(new, new.changed or now), to_number(new.made or now), new.id],
            )
            return _find(db, new.id)

    def change(self, plan: Plan, now: datetime) -> Plan:
        """Let the plan of the same id say what this one says; when it was made stands.

        Raises:
            KeyError: there is no such plan, or no such child.
        """
        with self._store.write() as db:
            _find(db, plan.id)
            children.check(db, plan.child)
            db.conn.execute(
                "UPDATE plans SET kind = ?, title = ?, body = ?, child = ?, look_again_on = ?,"
                " done = ?, changed = ? WHERE id = ?",
                [*_values(plan, now), plan.id],
            )
            return _find(db, plan.id)

    def get(self, plan_id: str) -> Plan:
        """The plan of an id.

        Raises:
            KeyError: there is none.
        """
        with self._store.read() as db:
            return _find(db, plan_id)

    def all(self, kind: str | None = None) -> tuple[Plan, ...]:
        """All plans, or those of a kind, newest first."""
        with self._store.read() as db:
            rows = db.conn.execute(
                SELECT + "WHERE ?1 IS NULL OR kind = ?1 ORDER BY made DESC, id",
                [None if kind is None else clean(kind)],
            )
            return tuple(map(_from_row, rows))

    def to_look_at(self, today: date) -> tuple[Plan, ...]:
        """The plans to come back to today or before, that are not done with; oldest day first."""
        with self._store.read() as db:
            rows = db.conn.execute(
                SELECT + "WHERE look_again_on <= ? AND done IS NULL ORDER BY look_again_on, id",
                [today.isoformat()],
            )
            return tuple(map(_from_row, rows))

    def erase(self, plan_id: str) -> Plan:
        """Remove a plan for ever.

        Returns:
            What it was; to add it again takes the removal back.

        Raises:
            KeyError: there is no such plan.
        """
        with self._store.write() as db:
            plan = _find(db, plan_id)
            db.conn.execute("DELETE FROM plans WHERE id = ?", [plan.id])
            return plan


def _values(plan: Plan, changed: datetime) -> list[str | int | None]:
    return [
        plan.kind,
        plan.title,
        to_json(plan.body),
        plan.child,
        None if plan.look_again_on is None else plan.look_again_on.isoformat(),
        to_number_or_none(plan.done),
        to_number(changed),
    ]


def _find(db: Database, plan_id: str) -> Plan:
    row = db.conn.execute(SELECT + "WHERE id = ?", [clean(plan_id)]).fetchone()
    if row is None:
        raise KeyError(plan_id)
    return _from_row(row)


def _from_row(row: tuple[Any, ...]) -> Plan:
    return Plan(
        id=row[0],
        kind=row[1],
        child=row[2],
        made=to_time(row[3]),
        changed=to_time(row[4]),
        look_again_on=None if row[5] is None else date.fromisoformat(row[5]),
        done=to_time_or_none(row[6]),
        title=row[7],
        body=from_json(row[8]),
    )

"""Plans that the carer made: house plans, "if … then …" sentences, agreements."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store import children, plan_history
from thop_desktop.store.database import Store
from thop_desktop.store.plan import Plan, PlanVersion
from thop_desktop.store.values import (
    clean,
    from_json,
    make_id,
    to_json,
    to_number,
    to_number_or_none,
    to_time,
    to_time_or_none,
)

__all__ = ["Plan", "PlanVersion", "Plans"]

SELECT = """
    SELECT id, kind, child, made, changed, look_again_on, done, title, body, draft, author, editor,
        coalesce(worded, changed)
    FROM plans
"""
INSERT = """
    INSERT INTO plans(
        kind, title, body, child, look_again_on, done, draft, editor, worded, changed, made,
        author, id
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
UPDATE = """
    UPDATE plans SET
        kind = ?, title = ?, body = ?, child = ?, look_again_on = ?, done = ?, draft = ?,
        editor = ?, worded = ?, changed = ?
    WHERE id = ?
"""


class Plans:
    """Keeps the plans."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        self._store = store
        self._make_id = make_id

    def add(self, plan: Plan, now: datetime) -> Plan:
        """Keep a new plan; an id, a time or an author that it has already is kept.

        Raises:
            KeyError: there is no such child.
            ValueError: there is a plan of this id already.
        """
        who = self._store.person or None
        new = replace(plan, id=plan.id or self._make_id(), author=plan.author or who)
        with self._store.write() as db:
            if db.conn.execute(SELECT + "WHERE id = ?", [new.id]).fetchone():
                raise ValueError(f"there is a plan {new.id} already")
            children.check(db, new.child)
            made = to_number(new.made or now)
            values = _values(new, new.changed or now)
            db.conn.execute(INSERT, [*values, made, new.author, new.id])
            plan_history.keep_all(db, new.id, new.earlier)
            return _find(db, new.id)

    def change(self, plan: Plan, now: datetime, *, sitting: datetime | None = None) -> Plan:
        """Let the plan of the same id say what this one says; when and by whom it was made stands.

        When its words become others, what it said until now is kept among its versions.

        Args:
            plan: what it will say.
            now: the time.
            sitting: for what is saved while somebody types: when they began with it. All changes
                since then by the same person are one, and only what it said before is kept.

        Returns:
            The plan as it is kept; when nothing is different, it is left as it was.

        Raises:
            KeyError: there is no such plan, or no such child.
        """
        with self._store.write() as db:
            return self._change(db, _find(db, plan.id), plan, now, sitting)

    def versions(self, plan_id: str) -> tuple[PlanVersion, ...]:
        """What a plan said before, newest first; at most `plan_history.MOST_VERSIONS`.

        Raises:
            KeyError: there is no such plan.
        """
        with self._store.read() as db:
            return plan_history.versions(db, _find(db, plan_id).id)

    def restore_version(self, plan_id: str, number: int, now: datetime) -> Plan:
        """Let a plan say again what it said in a version; what it says now becomes one too.

        Its title, body and child come back. Whether it is a draft or done with, and the day to look
        again, stay as they are.

        Raises:
            KeyError: there is no such plan, or it has no such version.
        """
        with self._store.write() as db:
            former = _find(db, plan_id)
            old = plan_history.version(db, former.id, number)
            said = replace(former, title=old.title, body=old.body, child=old.child)
            return self._change(db, former, said, now, None)

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

    def by_kinds(self, kinds: Collection[str]) -> tuple[Plan, ...]:
        """The plans of any of these kinds, newest first; drafts and those done with among them."""
        wanted = frozenset(map(clean, kinds))
        return tuple(plan for plan in self.all() if plan.kind in wanted)

    def to_look_at(self, today: date) -> tuple[Plan, ...]:
        """The plans to come back to today or before, oldest day first.

        Drafts are not among them, nor what is done with.
        """
        with self._store.read() as db:
            rows = db.conn.execute(
                SELECT + "WHERE look_again_on <= ? AND done IS NULL AND NOT draft"
                " ORDER BY look_again_on, id",
                [today.isoformat()],
            )
            return tuple(map(_from_row, rows))

    def erase(self, plan_id: str) -> Plan:
        """Remove a plan for ever, with what it said before.

        Returns:
            What it was, with its earlier versions; to add it again takes the removal back.

        Raises:
            KeyError: there is no such plan.
        """
        with self._store.write() as db:
            plan = _find(db, plan_id)
            earlier = plan_history.versions(db, plan.id)
            db.conn.execute("DELETE FROM plans WHERE id = ?", [plan.id])
            return replace(plan, earlier=earlier)

    def _change(
        self, db: Database, former: Plan, plan: Plan, now: datetime, sitting: datetime | None
    ) -> Plan:
        if plan.is_the_same(former):
            return former
        children.check(db, plan.child)
        editor, worded = former.editor, former.worded
        if not plan.says_the_same(former):
            if plan_history.is_new_sitting(former, self._store.person, sitting, now):
                plan_history.keep(db, former)
            editor, worded = self._store.person or editor, now
        said = replace(plan, editor=editor, worded=worded)
        db.conn.execute(UPDATE, [*_values(said, now), former.id])
        return _find(db, plan.id)


def _values(plan: Plan, changed: datetime) -> list[str | int | None]:
    """What INSERT and UPDATE begin with."""
    return [
        plan.kind,
        plan.title,
        to_json(plan.body),
        plan.child,
        None if plan.look_again_on is None else plan.look_again_on.isoformat(),
        to_number_or_none(plan.done),
        plan.draft,
        plan.editor,
        to_number(plan.worded or changed),
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
        draft=bool(row[9]),
        author=row[10],
        editor=row[11],
        worded=to_time(row[12]),
    )

"""Worksheets that were filled in, or are being filled in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store import children
from thop_desktop.store.database import Store
from thop_desktop.store.values import (
    Json,
    clean,
    from_json,
    make_id,
    plain_mapping,
    to_json,
    to_number,
    to_number_or_none,
    to_time,
    to_time_or_none,
)

SELECT = (
    "SELECT id, child, rater, setting, begun, changed, finished, draft, answers FROM worksheets "
)


@dataclass(frozen=True)
class Worksheet:
    """The answers of one rater about one child at one time.

    Attributes:
        answers: name of a question → the answer, as anything that JSON can hold.
        child: id of the child, or None.
        rater: who answered, as the user calls them.
        setting: where the child was seen: home, group, school.
        draft: whether it is still being filled in.
        finished: when it was finished, or None.
        id: its name for ever; "" until it is kept.
        begun: when it was begun.
        changed: when an answer was last changed.

    Raises:
        TypeError: an answer holds something that JSON has no word for.
        ValueError: an answer holds a number that is not finite or too large, or nests too deep.
    """

    answers: Mapping[str, Json] = field(default_factory=dict)
    child: str | None = None
    rater: str = ""
    setting: str = ""
    draft: bool = True
    finished: datetime | None = None
    id: str = ""
    begun: datetime | None = None
    changed: datetime | None = None

    def __post_init__(self) -> None:
        """Take a copy of the answers, so that they stay what they are."""
        # The only way to set what is frozen.
        object.__setattr__(self, "answers", plain_mapping(self.answers))
        for name in ("rater", "setting", "id"):
            object.__setattr__(self, name, clean(getattr(self, name)))


class Worksheets:
    """Keeps the worksheets."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        self._store = store
        self._make_id = make_id

    def add(self, worksheet: Worksheet, now: datetime) -> Worksheet:
        """Keep a new worksheet; an id or a time that it has already is kept.

        Raises:
            KeyError: there is no such child.
            ValueError: there is a worksheet of this id already.
        """
        new = replace(worksheet, id=worksheet.id or self._make_id())
        with self._store.write() as db:
            if db.conn.execute(SELECT + "WHERE id = ?", [new.id]).fetchone():
                raise ValueError(f"there is a worksheet {new.id} already")
            children.check(db, new.child)
            db.conn.execute(
                "INSERT INTO worksheets("
                "child, rater, setting, finished, draft, answers, changed, begun, id"
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [*_values(new, new.changed or now), to_number(new.begun or now), new.id],
            )
            return _find(db, new.id)

    def change(self, worksheet: Worksheet, now: datetime) -> Worksheet:
        """Let the worksheet of the same id say what this one says; when it was begun stands.

        Raises:
            KeyError: there is no such worksheet, or no such child.
        """
        with self._store.write() as db:
            _find(db, worksheet.id)
            children.check(db, worksheet.child)
            db.conn.execute(
                "UPDATE worksheets SET child = ?, rater = ?, setting = ?, finished = ?, draft = ?,"
                " answers = ?, changed = ? WHERE id = ?",
                [*_values(worksheet, now), worksheet.id],
            )
            return _find(db, worksheet.id)

    def get(self, worksheet_id: str) -> Worksheet:
        """The worksheet of an id.

        Raises:
            KeyError: there is none.
        """
        with self._store.read() as db:
            return _find(db, worksheet_id)

    def all(self) -> tuple[Worksheet, ...]:
        """All worksheets, newest first."""
        with self._store.read() as db:
            rows = db.conn.execute(SELECT + "ORDER BY begun DESC, id")
            return tuple(map(_from_row, rows))

    def about(self, child_id: str | None) -> tuple[Worksheet, ...]:
        """The worksheets about a child, or those about no child, newest first."""
        with self._store.read() as db:
            rows = db.conn.execute(
                SELECT + "WHERE child IS ? ORDER BY begun DESC, id",
                [None if child_id is None else clean(child_id)],
            )
            return tuple(map(_from_row, rows))

    def erase(self, worksheet_id: str) -> Worksheet:
        """Remove a worksheet for ever.

        Returns:
            What it was; to add it again takes the removal back.

        Raises:
            KeyError: there is no such worksheet.
        """
        with self._store.write() as db:
            worksheet = _find(db, worksheet_id)
            db.conn.execute("DELETE FROM worksheets WHERE id = ?", [worksheet.id])
            return worksheet


def _values(worksheet: Worksheet, changed: datetime) -> list[str | int | None]:
    return [
        worksheet.child,
        worksheet.rater,
        worksheet.setting,
        to_number_or_none(worksheet.finished),
        worksheet.draft,
        to_json(worksheet.answers),
        to_number(changed),
    ]


def _find(db: Database, worksheet_id: str) -> Worksheet:
    row = db.conn.execute(SELECT + "WHERE id = ?", [clean(worksheet_id)]).fetchone()
    if row is None:
        raise KeyError(worksheet_id)
    return _from_row(row)


def _from_row(row: tuple[Any, ...]) -> Worksheet:
    return Worksheet(
        id=row[0],
        child=row[1],
        rater=row[2],
        setting=row[3],
        begun=to_time(row[4]),
        changed=to_time(row[5]),
        finished=to_time_or_none(row[6]),
        draft=bool(row[7]),
        answers=_answers(row[8]),
    )


def _answers(text: str) -> dict[str, Json]:
    """The answers; what another program left there that is no answers comes under no name."""
    told: Any = from_json(text)
    return told if isinstance(told, dict) else {"": told}

"""What a carer filled in: one value for each field, or rows of them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

# What identifies a row, and what it says by itself.
ID, WORDS = "id", "words"


@dataclass(frozen=True)
class Told:
    """Values by name, read with care: another program, or a later one, may have written them.

    Attributes:
        values: as JSON can hold them; what is not known here stays as it is.
    """

    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The text of that name; "" for nothing and for anything that is no text."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of that name, in order."""
        return tuple(one for one in _list(self.values.get(name)) if isinstance(one, str))

    def is_ticked(self, name: str) -> bool:
        """Whether it was ticked."""
        return self.values.get(name) is True

    def day(self, name: str) -> date | None:
        """The day of that name, or None."""
        with suppress(ValueError):
            return date.fromisoformat(self.text(name))
        return None

    def has(self, name: str, values: frozenset[str]) -> bool:
        """Whether one of these is the value of that name, or among its values."""
        return self.text(name) in values or bool(values.intersection(self.texts(name)))


@dataclass(frozen=True)
class Row(Told):
    """One row: it has an id, words of its own, and a value for each part."""

    @property
    def id(self) -> str:
        """Its name among the rows."""
        return self.text(ID)

    @property
    def words(self) -> str:
        """What it says by itself."""
        return self.text(WORDS)

    def with_value(self, name: str, value: Any) -> "Row":
        """The same with another value."""
        return Row(_with(self.values, name, value))


@dataclass(frozen=True)
class Filled(Told):
    """All that was filled in of an instrument."""

    @classmethod
    def from_kept(cls, kept: object) -> "Filled":
        """What was kept, as far as it can be read."""
        return cls(dict(kept) if isinstance(kept, Mapping) else {})

    def to_kept(self) -> dict[str, Any]:
        """It as it is kept."""
        return dict(self.values)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not any(_says_something(value) for value in self.values.values())

    def rows(self, name: str) -> tuple[Row, ...]:
        """The rows of that name, in order; what has no id is none."""
        found = (Row(one) for one in _list(self.values.get(name)) if isinstance(one, Mapping))
        return tuple(row for row in found if row.id)

    def row(self, name: str, row_id: str) -> Row:
        """The row of an id; a new one when there is none yet."""
        return next((row for row in self.rows(name) if row.id == row_id), Row({ID: row_id}))

    def with_value(self, name: str, value: Any) -> "Filled":
        """The same with another value; "", False and nothing at all are not kept."""
        return Filled(_with(self.values, name, value))

    def with_rows(self, name: str, rows: Sequence[Row]) -> "Filled":
        """The same with these rows."""
        return self.with_value(name, [dict(row.values) for row in rows])

    def with_row(self, name: str, row: Row) -> "Filled":
        """The same with this row in the place of the one of its id, or else at the end."""
        rows = self.rows(name)
        if any(one.id == row.id for one in rows):
            return self.with_rows(name, [row if one.id == row.id else one for one in rows])
        return self.with_rows(name, [*rows, row])


def _with(values: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    others = {key: one for key, one in values.items() if key != name}
    return others if value in ("", False, None, [], ()) else {**values, name: value}


def _says_something(value: object) -> bool:
    """Whether there is a word, a tick or a choice in it; the id of a row is none."""
    if isinstance(value, Mapping):
        return any(_says_something(one) for name, one in value.items() if name != ID)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return any(map(_says_something, value))
    return (
        bool(value.strip()) if isinstance(value, str) else value is not None and value is not False
    )


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()

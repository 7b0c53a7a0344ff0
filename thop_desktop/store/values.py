"""Texts, times and JSON on their way into the database and back."""

import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeAlias, cast
from uuid import uuid4

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
DEEPEST = 100
# What other programs can read as a whole number too.
LARGEST = 2**63


def make_id() -> str:
    """A new id that no other row has, here or in another vault."""
    return uuid4().hex


def clean(text: str) -> str:
    """The text with half characters, which Qt lets through and UTF-8 cannot hold, as "?"."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def to_number(time: datetime) -> int:
    """Milliseconds since the start of 1970 in UTC; what is finer is cut off.

    Raises:
        ValueError: the time does not tell its distance to UTC.
    """
    if time.utcoffset() is None:
        raise ValueError("a time without a zone")
    return (time - EPOCH) // MILLISECOND


def to_time(number: int) -> datetime:
    """The time in UTC of a number of milliseconds since the start of 1970."""
    return EPOCH + number * MILLISECOND


def to_number_or_none(time: datetime | None) -> int | None:
    """The same as `to_number` for a time that may be missing."""
    return None if time is None else to_number(time)


def to_time_or_none(number: int | None) -> datetime | None:
    """The same as `to_time` for a time that may be missing."""
    return None if number is None else to_time(number)


def to_json(value: Json) -> str:
    """A value as compact JSON.

    Raises:
        TypeError: there is something in it that JSON has no word for.
        ValueError: a number is not finite or too large, or it is nested too deep.
    """
    return json.dumps(plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def is_same(one: Json, other: Json) -> bool:
    """Whether two values are the same in JSON, where true is not 1; the order of names is nothing.

    Raises:
        TypeError, ValueError: see `to_json`.
    """
    return json.dumps(plain(one), sort_keys=True) == json.dumps(plain(other), sort_keys=True)


def from_json(text: str) -> Json:
    """The value of a JSON text that `to_json` made."""
    return cast(Json, json.loads(text))


def plain(value: object, depth: int = 0) -> Json:
    """A copy that holds only what comes back the same from JSON, its texts cleaned.

    Json's own coder is not enough: it makes texts of keys that are numbers, and lists of tuples.

    Raises:
        TypeError: there is something in it that JSON has no word for.
        ValueError: a number is not finite or too large, or it is nested too deep.
    """
    if depth > DEEPEST:
        raise ValueError("nested too deep")
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if not -LARGEST <= value < LARGEST:
            raise ValueError("a whole number that is too large")
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("not a finite number")
        return value
    if isinstance(value, list):
        return [plain(one, depth + 1) for one in value]
    if isinstance(value, dict):
        return {_key(name): plain(one, depth + 1) for name, one in value.items()}
    raise TypeError(f"{type(value).__name__} is not JSON")


def plain_mapping(value: Mapping[str, Json]) -> Mapping[str, Json]:
    """The same as `plain` for what must be a mapping at the top."""
    return {_key(name): plain(one, 1) for name, one in value.items()}


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError("a name in JSON must be a text")
    return clean(name)

"""Texts, times and JSON come back from the database as they went in, or are refused."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.store.values import (
    DEEPEST,
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

NUMBERS = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=20,
)


@given(VALUES)
def test_json_comes_back_the_same(value: Json) -> None:
    assert from_json(to_json(value)) == value


def test_json_is_compact_and_readable() -> None:
    assert to_json({"één": [1, True, None]}) == '{"één":[1,true,null]}'


@pytest.mark.parametrize("value", [(1,), {1: "a"}, b"a", {"a": object()}, {"a"}, datetime.now(UTC)])
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_json(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [float("nan"), [float("inf")], 2**63, {"a": -(2**63) - 1}])
def test_numbers_that_others_cannot_read_are_refused(value: Json) -> None:
    with pytest.raises(ValueError, match="number"):
        to_json(value)


def test_what_is_nested_too_deep_is_refused() -> None:
    deep: Json = "a"
    for _ in range(DEEPEST):
        deep = [deep]

    assert from_json(to_json(deep)) == deep
    with pytest.raises(ValueError, match="deep"):
        to_json([deep])
    with pytest.raises(ValueError, match="deep"):
        plain_mapping({"a": deep})


@given(st.text())
def test_any_text_becomes_one_that_can_be_kept(text: str) -> None:
    cleaned = clean(text)

    assert cleaned.encode().decode() == cleaned
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned


def test_half_a_character_becomes_a_question_mark_in_json_too() -> None:
    assert to_json({"\ud83d": ["a\udc00"]}) == '{"?":["a?"]}'


@given(st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_time_keeps_its_milliseconds(time: datetime) -> None:
    kept = to_time(to_number(time))

    assert timedelta(0) <= time - kept < timedelta(milliseconds=1)
    assert kept.utcoffset() == timedelta(0)


def test_a_time_in_another_zone_is_the_same_moment() -> None:
    assert to_number(datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))) == 0


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_number(datetime(2024, 1, 1))  # noqa: DTZ001


def test_a_missing_time_stays_missing() -> None:
    assert to_number_or_none(None) is None
    assert to_time_or_none(None) is None
    assert to_time_or_none(to_number_or_none(to_time(5))) == to_time(5)


def test_no_two_ids_are_alike() -> None:
    assert len({make_id() for _ in range(100)}) == 100

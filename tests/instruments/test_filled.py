"""What was filled in goes through JSON and comes back; what is strange in it does no harm."""

import json
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.instruments.filled import Filled, Row

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "words", "list", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def test_values_by_kind() -> None:
    filled = Filled({"a": "woord", "b": ["x", 3, "y"], "c": True, "d": "2026-11-26", "e": 5})
    assert filled.text("a") == "woord"
    assert filled.text("e") == ""
    assert filled.texts("b") == ("x", "y")
    assert filled.texts("a") == ()
    assert filled.is_ticked("c")
    assert not filled.is_ticked("a")
    assert filled.day("d") == date(2026, 11, 26)
    assert filled.day("a") is None
    assert filled.has("a", frozenset({"woord"}))
    assert filled.has("b", frozenset({"y"}))
    assert not filled.has("z", frozenset({"y"}))


def test_rows_change_one_by_one() -> None:
    filled = Filled().with_row("list", Row({"id": "1", "words": "tanden"}))
    filled = filled.with_row("list", Row({"id": "2", "words": "jas"}))
    filled = filled.with_row("list", filled.row("list", "1").with_value("big", "yes"))
    assert [row.words for row in filled.rows("list")] == ["tanden", "jas"]
    assert filled.row("list", "1").text("big") == "yes"
    assert filled.row("list", "3") == Row({"id": "3"})
    assert filled.with_rows("list", []).values == {}


def test_nothing_is_not_kept() -> None:
    filled = Filled({"a": "x", "b": True, "c": ["y"]})
    empty = filled.with_value("a", "").with_value("b", False).with_value("c", [])
    assert empty.values == {}
    assert empty.is_empty


def test_empty_is_what_says_nothing() -> None:
    assert Filled({"list": [{"id": "1"}], "a": " ", "n": None, "t": False}).is_empty
    assert not Filled({"list": [{"id": "1", "words": "x"}]}).is_empty
    assert not Filled({"t": True}).is_empty
    assert not Filled({"n": 0}).is_empty


@given(JSON)
def test_whatever_was_kept_can_be_read_and_goes_back_as_it_was(kept: object) -> None:
    filled = Filled.from_kept(kept)
    for name in ("id", "words", "list", "x"):
        filled.text(name), filled.texts(name), filled.day(name), filled.is_ticked(name)
        for row in filled.rows(name):
            assert row.id
    assert filled.is_empty in (True, False)
    if isinstance(kept, dict):
        assert json.loads(json.dumps(filled.to_kept())) == kept


def test_the_module_knows_no_window() -> None:
    folder = Path(__file__).parents[2] / "thop_desktop" / "instruments"
    assert not [file for file in folder.glob("*.py") if "PySide6" in file.read_text("utf-8")]

"""Which steps, fields and rows show depends on what was told."""

from pathlib import Path

import pytest

from tests.support.instruments import small_instrument
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.instruments.showing import (
    first_shut,
    open_musts,
    rows_of,
    shown_fields,
    shown_items,
    shown_parts,
    shown_steps,
    step_reached,
)

ROWS = [{"id": "1", "words": "tanden", "big": "yes"}, {"id": "2", "words": " "}]


@pytest.fixture
def small(tmp_path: Path) -> Instrument:
    return small_instrument(tmp_path)


def test_steps_follow_the_answers(small: Instrument) -> None:
    assert [step.id for step in shown_steps(small, Filled())] == ["who", "list"]
    at_home = Filled({"who": "home"})
    assert [step.id for step in shown_steps(small, at_home)] == ["who", "list", "fixed"]
    again = shown_steps(small, at_home, looking_back=True)
    assert [step.id for step in again] == ["who", "list", "fixed", "back"]


def test_fields_and_items_follow_the_answers(small: Instrument) -> None:
    who = small.steps[0]
    assert [field.id for field in shown_fields(who, Filled())] == ["who", "agreed"]
    in_group = Filled({"who": "group"})
    assert [field.id for field in shown_fields(who, in_group)] == ["who", "team", "agreed"]
    assert [item.id for item in shown_items(small.field("fixed"), Filled())] == ["sleep"]
    assert len(shown_items(small.field("fixed"), in_group)) == 2


def test_only_rows_that_say_something_are_asked_about(small: Instrument) -> None:
    filled = Filled({"list": ROWS})
    each = small.field("each")
    assert [row.id for row in rows_of(each, filled)] == ["1"]
    assert [row.id for row in rows_of(small.field("list"), filled)] == ["1"]
    assert [row.id for row in rows_of(small.field("fixed"), filled)] == ["sleep"]


def test_who_stopped_goes_on_at_the_last_step_that_tells_something(small: Instrument) -> None:
    rows = [{"id": "1", "words": "tanden", "big": "yes"}]
    reached = {
        "who": ({}, {"who": "home"}, {"who": "group", "good": ["eat"]}),
        "list": ({"list": [{"id": "1", "words": "tanden"}]}, {"who": "home", "list": rows}),
        "fixed": ({"who": "home", "good": ["eat"]}, {"who": "home", "day": "2026-11-23"}),
    }
    for step, all_told in reached.items():
        for told in all_told:
            assert step_reached(small, Filled(told)).id == step, told


def test_a_part_looks_at_its_own_row(small: Instrument) -> None:
    filled = Filled({"list": ROWS})
    each = small.field("each")
    shown = [[part.id for part in shown_parts(each, row, filled)] for row in filled.rows("list")]
    assert shown == [["big", "what", "sure"], ["big", "sure"]]


def test_what_must_be_agreed_shuts_the_way(small: Instrument) -> None:
    assert [field.id for field in open_musts(small.steps[0], Filled())] == ["agreed"]
    assert first_shut(small, Filled()) == small.steps[0]
    assert first_shut(small, Filled({"agreed": True})) is None

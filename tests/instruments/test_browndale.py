"""Sorting with Browndale: safety first, doubt gives both sides, the carer decides."""

from itertools import product
from pathlib import Path

import pytest

from thop_desktop.instruments.browndale import (
    CHOSEN,
    SEEMS,
    Answer,
    Area,
    Argument,
    option_ids,
    suggest,
    suggest_for,
)
from thop_desktop.instruments.filled import Row
from thop_desktop.instruments.instrument import Kind
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument

YES, NO, UNSURE = Answer.YES, Answer.NO, Answer.UNSURE
ANY = (*Answer, None)


@pytest.mark.parametrize(("routine", "signal"), list(product(ANY, ANY)))
def test_safety_goes_before_all_else(routine: Answer | None, signal: Answer | None) -> None:
    found = suggest(YES, routine, signal)
    assert found is not None
    assert found.area is Area.LIMIT
    assert [side.arguments for side in found.sides] == [(Argument.SAFETY_TOUCHED,)]


@pytest.mark.parametrize("signal", ANY)
def test_a_part_of_the_day_is_a_routine_whatever_may_be_behind_it(signal: Answer | None) -> None:
    found = suggest(NO, YES, signal)
    assert found is not None
    assert found.area is Area.ROUTINE


@pytest.mark.parametrize(
    ("signal", "why"),
    [(YES, Argument.WANTS_TO_TELL), (UNSURE, Argument.PERHAPS_WANTS_TO_TELL)],
)
def test_what_wants_to_tell_something_outside_both_is_an_anchorpoint(
    signal: Answer, why: Argument
) -> None:
    found = suggest(NO, NO, signal)
    assert found is not None
    assert found.area is Area.ANCHORPOINT
    assert found.sides[0].arguments == (why, Argument.TOUCHES_NEITHER)


def test_three_times_no_is_left_to_the_carer() -> None:
    found = suggest(NO, NO, NO)
    assert found is not None
    assert found.area is Area.UNCLEAR
    assert [side.arguments for side in found.sides] == [
        (Argument.TOUCHES_NEITHER,),
        (Argument.MAY_BE_WORTH_IT,),
    ]


@pytest.mark.parametrize(
    ("answers", "areas"),
    [
        ((UNSURE, YES, None), [Area.LIMIT, Area.ROUTINE]),
        ((UNSURE, NO, YES), [Area.LIMIT, Area.ANCHORPOINT]),
        ((NO, UNSURE, YES), [Area.ROUTINE, Area.ANCHORPOINT]),
        ((UNSURE, UNSURE, UNSURE), [Area.LIMIT, Area.ROUTINE, Area.ANCHORPOINT]),
    ],
)
def test_doubt_shows_what_speaks_for_each(
    answers: tuple[Answer, Answer, Answer | None], areas: list[Area]
) -> None:
    found = suggest(*answers)
    assert found is not None
    assert found.area is Area.UNCLEAR
    assert [side.area for side in found.sides] == areas
    assert all(side.arguments for side in found.sides)


@pytest.mark.parametrize(
    "answers", [(None, YES, YES), (NO, None, YES), (NO, NO, None), (UNSURE, UNSURE, None)]
)
def test_nothing_is_suggested_before_what_it_depends_on_is_answered(
    answers: tuple[Answer | None, Answer | None, Answer | None],
) -> None:
    assert suggest(*answers) is None


def test_one_side_is_clear_and_more_are_not() -> None:
    for answers in product(ANY, ANY, ANY):
        found = suggest(*answers)
        if found is not None:
            assert (found.area is Area.UNCLEAR) == (len(found.sides) > 1)


def test_a_row_is_read_with_care() -> None:
    row = Row({"id": "a", "safety": "no", "routine": "yes", "signal": 3})
    found = suggest_for(row)
    assert found is not None
    assert found.area is Area.ROUTINE
    assert suggest_for(Row({"id": "a", "safety": "perhaps"})) is None
    assert suggest_for(Row({"id": "a"})) is None


def test_the_instrument_has_words_for_all_of_it(resources: Path) -> None:
    parts = {part.id: part for part in load_instrument(resources, "nl", HOUSE_PLAN)
             .field("sorting").parts}  # fmt: skip
    suggestion = parts["suggestion"]
    assert suggestion.kind is Kind.BROWNDALE
    assert [one.id for one in suggestion.options if one.id.startswith(SEEMS)] == [
        SEEMS + area for area in Area
    ]
    assert {one.id for one in suggestion.options} == option_ids()
    assert [one.id for one in parts[CHOSEN].options] == list(Area)
    for question in ("safety", "routine", "signal"):
        assert [one.id for one in parts[question].options] == list(Answer)

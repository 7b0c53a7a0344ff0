"""What is kept of practising, and what can be said of it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.trainer.done import Done, from_log
from thop_desktop.trainer.exercise_words import SAYINGS, Words
from thop_desktop.trainer.progress import FEWEST, StepProgress, progress
from thop_desktop.trainer.schedule import Json
from thop_desktop.trainer.skills import Kind, Skill
from thop_desktop.trainer.steps import Step

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)


def done(rating: int, *steps: Step, ago: timedelta = timedelta()) -> Done:
    return Done(Skill.GUESS, Kind.COMPLETE, "jacket", NOW - ago, rating, steps)


def test_each_step_has_its_own_counts() -> None:
    told = progress([done(1, Step.SENSE), done(3, Step.SENSE, Step.START), done(3)], NOW)

    assert [one.step for one in told] == list(Step)
    assert [one.counts for one in told] == [
        (0, 0, 0, 0), (1, 0, 1, 0), (0, 0, 0, 0), (0, 0, 1, 0),
    ]  # fmt: skip
    assert (told[1].times, told[1].worked) == (2, 1)


def test_only_the_last_weeks_count() -> None:
    old, new = done(3, Step.SENSE, ago=timedelta(weeks=7)), done(3, Step.SENSE)
    ahead = done(3, Step.SENSE, ago=-timedelta(days=1))

    assert progress([old, new, ahead], NOW)[1].times == 1
    assert progress([old, new, ahead], NOW, weeks=8)[1].times == 2


@pytest.mark.parametrize(
    ("counts", "saying"),
    [
        ((0, 0, 0, 0), "too_few"),
        ((0, 0, 2, 0), "too_few"),
        ((0, 0, 2, 1), "good"),
        ((1, 2, 0, 0), "practise"),
        ((1, 1, 1, 1), "mixed"),
        ((0, 3, 7, 0), "good"),
        ((4, 3, 3, 0), "practise"),
    ],
)
def test_what_can_be_said_follows_from_ones_own_ratings(
    counts: tuple[int, ...], saying: str
) -> None:
    assert StepProgress(Step.SENSE, counts).saying == saying


@given(st.tuples(*[st.integers(0, 50)] * 4))
def test_something_can_always_be_said_and_there_are_words_for_it(
    counts: tuple[int, ...],
) -> None:
    said = StepProgress(Step.SENSE, counts).saying

    assert said in SAYINGS
    assert (said == "too_few") == (sum(counts) < FEWEST)


def test_the_words_are_there(words: Words) -> None:
    assert set(words.sayings) == set(SAYINGS)
    assert set(words.skills) == set(Skill)
    assert 10 <= len(words.skills) <= 14


def test_a_review_comes_back_from_the_log_as_it_was() -> None:
    whole = Done(Skill.ALL_FOUR, Kind.WRITE, "jacket", NOW, 4, (Step.CONNECT, Step.START))

    assert from_log(whole.skill, whole.at, whole.rating, whole.details()) == whole


@pytest.mark.parametrize(
    ("skill", "details"),
    [
        ("seen", None),
        ("seen", {}),
        ("seen", {"kind": "dance", "situation": "jacket"}),
        ("flying", {"kind": "write", "situation": "jacket"}),
        ("seen", {"kind": "write", "situation": "jacket", "steps": ["jump"]}),
    ],
)
def test_a_line_of_something_else_is_passed_over(skill: str, details: Json) -> None:
    assert from_log(skill, NOW, 3, details) is None


def test_what_is_missing_in_a_line_is_empty() -> None:
    found = from_log("own", NOW, 2, {"kind": "own", "situation": 3, "steps": None})

    assert found == Done(Skill.OWN, Kind.OWN, "", NOW, 2)

"""Two worksheets beside each other: a change is told only beyond the noise."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.worksheet.test_scoring import DOMAINS, answers, both
from thop_desktop.worksheet.answers import Answers, State
from thop_desktop.worksheet.comparison import (
    APART,
    Change,
    Comparison,
    Filled,
    Verdict,
    compare,
    differences,
    first_day_again,
)

DAY = date(2026, 3, 2)
LATER = DAY + APART
UNTOLD = "? ? ? ? ? ? ? ? ?"


def filled(told: Answers, day: date = DAY, rater: str = "Ik", setting: str = "Thuis") -> Filled:
    return Filled(told, rater, setting, day)


def verdict(calm: str, tense: str, calm_after: str, tense_after: str) -> Comparison:
    before, after = answers(calm, tense), answers(calm_after, tense_after)
    return compare(filled(before), filled(after, LATER), DOMAINS)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # Nothing moved.
        ("C C C C C C C C C", "C C C C C C C C C", None),
        # The middle moved a whole band, up or down.
        ("C C C C C C C C C", "D D D D D D D D D", Change(State.CALM, grown=True)),
        ("C C C C C C C C C", "B B B B B B B B B", Change(State.CALM, grown=False)),
        # Half a band is noise.
        ("C C C C C C C C C", "CD CD CD CD CD CD CD CD CD", None),
        # Three domains in one direction, none in the other; the middle stands.
        ("C C C C C C C C C", "D D D C C C C C C",
         Change(State.CALM, grown=True, domains=("a", "b", "c"))),
        # Half a band the other way is noise, and does not take that back.
        ("C C C C C C C C C", "D D D BC C C C C C",
         Change(State.CALM, grown=True, domains=("a", "b", "c"))),
        # Three one way and one the other: noise.
        ("C C C C C C C C C", "D D D B C C C C C", None),
        # Two domains are too few.
        ("C C C C C C C C C", "F F C C C C C C C", None),
        # Down, in three.
        ("D D D D D D D D D", "A B C D D D D D D",
         Change(State.CALM, grown=False, domains=("a", "b", "c"))),
    ],
)  # fmt: skip
def test_worked_out_by_hand(before: str, after: str, expected: Change | None) -> None:
    found = verdict(before, UNTOLD, after, UNTOLD)
    assert found.changes == ((expected,) if expected else ())
    assert found.verdict is (Verdict.CHANGED if expected else Verdict.NOISE)


def test_each_state_is_looked_at_for_itself() -> None:
    found = verdict("C C C C C", "C C C C C", "D D D D D", "A A A A A")
    assert found.changes == (Change(State.CALM, grown=True), Change(State.TENSE, grown=False))


def test_only_what_was_answered_both_times_is_compared() -> None:
    assert verdict("C C C C ? ? ? ? ?", UNTOLD, "? ? ? ? F F F F F", UNTOLD).verdict is (
        Verdict.TOO_FEW
    )
    assert verdict("C C C C C A A A A", UNTOLD, "C C C C C ? ! ? ?", UNTOLD).verdict is (
        Verdict.NOISE
    )


def test_before_eight_weeks_nothing_is_said() -> None:
    low, high = answers("A " * 9, UNTOLD), answers("F " * 9, UNTOLD)
    day_before = filled(high, LATER - timedelta(days=1))
    assert compare(filled(low), day_before, DOMAINS) == Comparison(Verdict.TOO_SOON)
    assert compare(filled(low), filled(high, LATER), DOMAINS).verdict is Verdict.CHANGED
    assert first_day_again(DAY) == LATER == date(2026, 4, 27)


def test_spaces_and_capitals_make_no_other_rater() -> None:
    one, other = filled(answers("C " * 9, UNTOLD)), answers("D " * 9, UNTOLD)
    same = compare(one, filled(other, LATER, rater=" ik ", setting="thuis"), DOMAINS)
    assert same.verdict is Verdict.CHANGED


@given(both, both, st.integers(0, 400))
def test_two_raters_or_places_are_never_said_to_have_changed(
    first: Answers, second: Answers, days: int
) -> None:
    later = DAY + timedelta(days=days)
    rater = compare(filled(first), filled(second, later, rater="Jij"), DOMAINS)
    setting = compare(filled(first), filled(second, later, setting="School"), DOMAINS)
    assert rater == Comparison(Verdict.OTHER_RATER)
    assert setting == Comparison(Verdict.OTHER_SETTING)


@given(both, both, st.integers(0, 400))
def test_which_is_given_first_makes_no_difference(
    first: Answers, second: Answers, days: int
) -> None:
    one, other = filled(first), filled(second, DAY + timedelta(days=days + 1))
    assert compare(one, other, DOMAINS) == compare(other, one, DOMAINS)


@given(both, both)
def test_a_change_turned_round_is_the_same_change_the_other_way(
    first: Answers, second: Answers
) -> None:
    there = compare(filled(first), filled(second, LATER), DOMAINS)
    back = compare(filled(second), filled(first, LATER), DOMAINS)
    assert there.verdict is back.verdict
    assert [(one.state, not one.grown, one.domains) for one in there.changes] == [
        (one.state, one.grown, one.domains) for one in back.changes
    ]


@given(both)
def test_a_worksheet_lies_no_way_apart_from_itself(told: Answers) -> None:
    assert differences(told, told, DOMAINS) == ()
    assert compare(filled(told), filled(told, LATER), DOMAINS).changes == ()


def test_two_raters_see_where_they_lie_a_band_apart() -> None:
    mine, yours = answers("A C ? D", "B B"), answers("B CD D D", "D ?")
    found = differences(mine, yours, DOMAINS)
    assert [(one.state, one.domain, one.first, one.second) for one in found] == [
        (State.CALM, "a", 1, 2),
        (State.TENSE, "a", 2, 4),
    ]

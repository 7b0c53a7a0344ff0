"""What follows from the answers: sets of answers worked out by hand, and what holds for all."""

from collections.abc import Mapping
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.worksheet.answers import Answer, Answers, Band, Pick, Special, State
from thop_desktop.worksheet.scoring import Gap, Range, Spread, range_of, score, spread_of

DOMAINS = tuple("abcdefghi")
BANDS = "ABCDEF"


def answer(told: str) -> Answer | None:
    """One card is "A", two are "AB"; "?" is unknown, "!" lets nobody in, "-" is nothing yet."""
    if told in "?!-":
        return {"?": Special.UNKNOWN, "!": Special.ALONE}.get(told)
    return Pick(tuple(Band(BANDS.index(letter) + 1) for letter in told))


def answered(told: str) -> Mapping[str, Answer]:
    """The answers to the domains in order, told as letters with spaces between."""
    pairs = zip(DOMAINS, map(answer, told.split()), strict=False)
    return {name: one for name, one in pairs if one is not None}


def answers(calm: str, tense: str) -> Answers:
    return Answers(answered(calm), answered(tense))


def bands(found: Range | None) -> str:
    return "" if found is None else BANDS[found.low - 1] + BANDS[found.high - 1]


# Each line was worked out on paper: calm, tense → the ranges, provisional, spreads, gap, attune.
# With 9 answers the third and the seventh in order count, with 8 the second and the sixth, with 7
# the second and the sixth.
WORKED = [
    # All the same.
    ("C C C C C C C C C", "C C C C C C C C C", "CC", "CC", "", "even", "even", "usual", "C"),
    # One after the other: the third is B, the seventh E.
    ("A A B B C D E F F", "A A A A A A A A A", "BE", "AA", "", "strong", "even", "far", "A"),
    # Four bands still name an area: the third is B, the seventh E.
    ("C C C C C C C C C", "A A B B C D E F F", "CC", "BE", "", "even", "strong", "usual", "B"),
    # Five do not, and nothing is attuned to: the third is B, the seventh F.
    ("C C C C C C C C C", "A A B B C D F F F", "CC", "BF", "", "even", "strong", "usual", ""),
    # Nor do all six: of eight the second is A, the sixth F.
    ("F F F F F F F F F", "A A A C D F F F -", "FF", "AF", "", "even", "strong", "far", ""),
    # Rounded outward it takes five: the third lies between B and C, the seventh between E and F.
    ("C C C C C C C C C", "A A BC C C D EF F F", "CC", "BF", "", "even", "strong", "usual", ""),
    # Halfway between two is rounded outward.
    ("CD CD CD CD CD CD CD CD CD", "BC BC BC BC BC BC BC BC BC",
     "CD", "BC", "", "even", "even", "usual", "B"),
    # A gap of exactly two bands is far.
    ("E E E E E E E E E", "C C C C C C C C C", "EE", "CC", "", "even", "even", "far", "C"),
    # A gap of one and a half is not.
    ("E E E E E E E E E", "CD CD CD CD CD CD CD CD CD",
     "EE", "CD", "", "even", "even", "usual", "C"),
    # The tense state lies above the calm one.
    ("B B B B B B B B B", "D D D D D D D D D", "BB", "DD", "", "even", "even", "unusual", "D"),
    # Eight answers: the second and the sixth.
    ("A B C C C D D E ?", "A B C C C D D E ?", "BD", "BD", "", "strong", "strong", "usual", "B"),
    # Seven: the second and the sixth, one unknown and one that lets nobody in.
    ("B C C C C C D ? !", "A B B B B B C ? !", "CC", "BB", "", "varying", "varying", "usual", "B"),
    # Six: what is missing may be anything, so the range is all there is, and names no area.
    ("C C C C C C - - -", "C C C C C C - - -", "AF", "AF", "ct", "even", "even", "usual", ""),
    # Five tense ones, all calm ones.
    ("D D D D D D D D D", "B B B B B ? ? ? ?", "DD", "AF", "t", "even", "even", "far", ""),
    # Four: no range, no gap, nothing to attune to.
    ("D D D D D D D D D", "B B B B ? ? ? ? !", "DD", "", "", "even", "even", "", ""),
    # Nothing is known.
    ("? ? ? ? ? ? ? ? ?", "? ? ? ? ? ? ? ? ?", "", "", "", "", "", "", ""),
    # Nothing was answered at all.
    ("", "", "", "", "", "", "", "", ""),
    # An extreme gap.
    ("F F F F F F F F F", "A A A A A A A A A", "FF", "AA", "", "even", "even", "far", "A"),
    # A spread of exactly two is varying, of two and a half strong.
    ("B B B B B B B B D", "B B B B B B B B DE", "BB", "BB", "", "varying", "strong", "usual", "B"),
]  # fmt: skip


@pytest.mark.parametrize("case", WORKED)
def test_worked_out_by_hand(case: tuple[str, ...]) -> None:
    calm, tense, calm_range, tense_range, provisional, calm_spread, tense_spread, gap, attune = case
    result = score(answers(calm, tense), DOMAINS)
    assert bands(result.calm.range) == calm_range
    assert bands(result.tense.range) == tense_range
    assert result.calm.provisional == ("c" in provisional)
    assert result.tense.provisional == ("t" in provisional)
    assert result.calm.spread == (Spread(calm_spread) if calm_spread else None)
    assert result.tense.spread == (Spread(tense_spread) if tense_spread else None)
    assert result.gap == (Gap(gap) if gap else None)
    assert result.attune == (Band(BANDS.index(attune) + 1) if attune else None)


def test_what_lets_nobody_in_is_named_and_never_scored() -> None:
    result = score(answers("! C C C C C C C C", "C C C C C C C C !"), DOMAINS)
    assert result.alone == ("a", "i")
    assert result.calm.answered == result.tense.answered == 8
    assert "a" not in result.calm.middles


def test_cards_that_can_have_another_cause_are_named() -> None:
    marked = {"a": (Band.STILL_THERE,), "b": (Band.BODY,), "c": (Band.FAIR,)}
    result = score(answers("A B C", "AB B C"), DOMAINS, see_specialist=marked)
    assert result.marked == ("a",)


def test_another_cause_takes_the_advice_away() -> None:
    told = answers("C C C C C C C C C", "C C C C C C C C C")
    assert score(told, DOMAINS, other_cause=True).attune is None
    assert score(told, DOMAINS, other_cause=True).other_cause
    assert score(told, DOMAINS, other_cause=True).area_of(State.CALM) is None


def test_domains_that_are_not_asked_do_not_count() -> None:
    told = Answers(calm={"other": Pick((Band.BODY,))})
    assert score(told, DOMAINS).calm.answered == 0


picks = st.builds(
    lambda low, two: Pick((Band(low), Band(min(6, low + two)))),
    st.integers(1, 6),
    st.integers(0, 1),
)
middle = picks.map(lambda pick: pick.middle)
middles = st.lists(middle, max_size=9)
any_answer = st.one_of(picks, st.sampled_from(Special))
all_answers = st.dictionaries(st.sampled_from(DOMAINS), any_answer)
both = st.builds(Answers, all_answers, all_answers)


@given(st.data(), st.sampled_from([5, 7, 8]))
def test_an_answer_inside_the_range_never_moves_it_out(data: st.DataObject, number: int) -> None:
    # From 5 to 6, from 7 to 8 and from 8 to 9 answers no threshold is passed.
    told = data.draw(st.lists(middle, min_size=number, max_size=number))
    before = range_of(told, 9)
    assert before is not None
    halves = st.integers(2 * before.low, 2 * before.high)
    after = range_of([*told, data.draw(halves) / 2], 9)
    assert after is not None
    assert before.low <= after.low <= after.high <= before.high


@given(st.data(), middles)
def test_the_order_of_answers_changes_nothing(data: st.DataObject, told: list[float]) -> None:
    shuffled = data.draw(st.permutations(told))
    assert range_of(told, 9) == range_of(shuffled, 9)
    assert spread_of(told) is spread_of(shuffled)


@given(middles)
def test_a_range_lies_within_the_bands_and_holds_the_middle(told: list[float]) -> None:
    found = range_of(told, 9)
    if found is None:
        assert len(told) < 5
    else:
        assert Band.BODY <= found.low <= median(told) <= found.high <= Band.OWN_WAY


@given(st.lists(middle, min_size=5, max_size=5), middle)
def test_one_more_answer_never_widens_what_is_provisional(told: list[float], more: float) -> None:
    before, after = range_of(told, 9), range_of([*told, more], 9)
    assert before is not None
    assert after is not None
    assert before.low <= after.low <= after.high <= before.high


@given(both, st.sampled_from(State), st.sampled_from(DOMAINS))
def test_not_knowing_counts_as_not_answered_and_never_as_low(
    told: Answers, state: State, name: str
) -> None:
    unknown = told.with_answer(state, name, Special.UNKNOWN)
    nothing = told.with_answer(state, name, None)
    one, other = score(unknown, DOMAINS), score(nothing, DOMAINS)
    assert one.of(state) == other.of(state)
    assert one.attune == other.attune


@given(both)
def test_everything_a_result_says_is_of_a_kind(told: Answers) -> None:
    result = score(told, DOMAINS)
    for state in State:
        one = result.of(state)
        assert one.of == 9
        assert (one.range is None) == (one.answered < 5)
        assert one.provisional == (5 <= one.answered <= 6)
        assert (one.spread is None) == (one.answered == 0)
        area = result.area_of(state)
        assert area is None or (area == one.range and area.high - area.low <= 3)
        assert area is not None or one.answered < 7 or one.range is None or one.range.is_too_wide
    area = result.area_of(State.TENSE)
    assert result.attune == (area.low if area else None)


@given(both)
def test_the_same_answers_give_the_same_result(told: Answers) -> None:
    assert score(told, DOMAINS) == score(told, DOMAINS)

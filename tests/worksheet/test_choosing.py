"""What a click on a card means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.worksheet.answers import Answers, Band, Pick, Special, State
from thop_desktop.worksheet.choosing import Note, choose, choose_special, open_states

BANDS = st.sampled_from(list(Band))
CLICKS = st.lists(BANDS | st.sampled_from(list(Special)), max_size=12)
TWO, THREE, FOUR = Band.STILL_THERE, Band.SELF_AND_NO, Band.TOGETHER


def test_a_first_click_chooses_and_a_second_on_the_same_card_lets_go() -> None:
    first = choose(None, TWO)
    assert (first.answer, first.note) == (Pick((TWO,)), Note.NOTHING)
    again = choose(first.answer, TWO)
    assert (again.answer, again.note) == (None, Note.NOTHING)


@pytest.mark.parametrize("neighbour", [TWO, FOUR])
def test_a_neighbour_joins_and_can_leave_again(neighbour: Band) -> None:
    both = choose(Pick((THREE,)), neighbour)
    assert (both.answer, both.note) == (Pick((THREE, neighbour)), Note.NOTHING)
    assert choose(both.answer, neighbour).answer == Pick((THREE,))


def test_a_card_that_lies_further_away_takes_the_place_and_that_is_said() -> None:
    choice = choose(Pick((TWO,)), FOUR)
    assert (choice.answer, choice.note) == (Pick((FOUR,)), Note.TOO_FAR)


def test_a_third_card_takes_the_place_of_two_and_that_is_said() -> None:
    choice = choose(Pick((TWO, THREE)), FOUR)
    assert (choice.answer, choice.note) == (Pick((FOUR,)), Note.TOO_MANY)


def test_what_is_no_card_stands_alone() -> None:
    assert choose_special(Pick((TWO,)), Special.ALONE).answer is Special.ALONE
    assert choose_special(Special.ALONE, Special.ALONE).answer is None
    assert choose_special(Special.ALONE, Special.UNKNOWN).answer is Special.UNKNOWN
    assert choose(Special.UNKNOWN, THREE).answer == Pick((THREE,))


@given(CLICKS)
def test_whatever_is_clicked_on_the_answer_is_one_that_can_be_kept(
    clicks: list[Band | Special],
) -> None:
    answer = None
    for click in clicks:
        if isinstance(click, Special):
            answer = choose_special(answer, click).answer
        else:
            choice = choose(answer, click)
            answer = choice.answer
            # What was clicked on last is chosen, or was let go of by that very click.
            assert choice.note is Note.NOTHING or answer == Pick((click,))
    if isinstance(answer, Pick):
        assert len(answer.bands) in (1, 2)


def test_a_domain_is_open_until_both_states_have_an_answer() -> None:
    answers = Answers()
    assert open_states(answers, "play") == (State.CALM, State.TENSE)
    answers = answers.with_answer(State.CALM, "play", Special.UNKNOWN)
    assert open_states(answers, "play") == (State.TENSE,)
    answers = answers.with_answer(State.TENSE, "play", Pick((TWO,)))
    assert open_states(answers, "play") == ()

"""What was answered, row by row."""

from pathlib import Path

import pytest

from tests.support.lettered import lettered
from thop_desktop.worksheet.answers import Answers, Band, Read, Special, State
from thop_desktop.worksheet.form import Form, load_form
from thop_desktop.worksheet.rows import (
    Missing,
    bands_of,
    cards_of,
    middle_of,
    place_words,
    rows_of,
    special_words,
)


@pytest.fixture(scope="module")
def form(resources: Path) -> Form:
    return load_form(resources, "nl")


def test_every_domain_has_a_row_in_the_order_of_the_form(form: Form) -> None:
    rows = rows_of(form, Read(Answers()))
    assert [row.domain.id for row in rows] == list(form.domain_ids)
    assert {row.of(state) for row in rows for state in State} == {Missing.NOT_ANSWERED}
    assert {row.example for row in rows} == {""}


def test_a_row_tells_each_state_in_its_own_words(form: Form) -> None:
    answers = lettered(
        form, "CD A D D D D D D D", "! ? - B B B B B B", examples={"closeness": " Zij \n kwam. "}
    )
    first, second, third, *_rest = rows_of(form, Read(answers, unread=("change",)))
    assert middle_of(first.calm) == 3.5
    assert bands_of(first.calm) == (Band.SELF_AND_NO, Band.TOGETHER)
    assert place_words(form, first.calm) == "zelf en nee / samen en doen alsof"
    assert len(cards_of(first, State.CALM)) == 2
    assert first.tense is Special.ALONE
    assert special_words(form, first.tense) == form.words["alone"]
    assert (middle_of(first.tense), place_words(form, first.tense)) == (None, "")
    assert first.example == "Zij kwam."
    assert special_words(form, second.tense) == form.words["unknown"]
    assert third.tense is Missing.UNREAD
    assert special_words(form, third.tense) == ""
    assert cards_of(third, State.TENSE) == ()


def test_a_card_that_can_have_another_cause_is_marked_where_it_was_chosen(form: Form) -> None:
    answers = lettered(form, "A A A A A A A A A", "D D BC D D D D ? !")
    marked = {
        (row.domain.id, state)
        for row in rows_of(form, Read(answers))
        for state in State
        if row.is_marked(state)
    }
    assert marked == {
        ("change", State.TENSE),
        ("play", State.CALM),
        ("conscience", State.CALM),
    }

"""The worksheet in English: as honest as the Dutch one, and whole sentences."""

import re
from pathlib import Path

import pytest

from tests.worksheet.test_form import everything_said, told
from thop_desktop.worksheet.answers import State
from thop_desktop.worksheet.comparison import Change, Comparison, Verdict
from thop_desktop.worksheet.form import Form, load_form
from thop_desktop.worksheet.wording import (
    every_ending,
    words_for,
    words_of_bands,
    words_of_comparison,
)

# No age, no grade, no other children, nobody's fault.
FORBIDDEN = re.compile(
    r"\d+ ?(?:years?|months?)|years old|percentile|average|behind\b|normal|score|\bmark\b|"
    r"unfortunately|\bfault\b|\bmust\b|\bshould\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def form(resources: Path) -> Form:
    return load_form(resources, "en")


def test_it_asks_the_same_in_the_same_order(form: Form, resources: Path) -> None:
    dutch = load_form(resources, "nl")
    assert form.domain_ids == dutch.domain_ids
    assert form.see_specialist == dutch.see_specialist
    assert form.stops != dutch.stops
    assert [stop.id for stop in form.stops] == [stop.id for stop in dutch.stops]
    assert [(one.id, one.bands, one.page, one.claims) for one in form.tries] == [
        (one.id, one.bands, one.page, one.claims) for one in dutch.tries
    ]
    assert [(one.id, one.when) for one in form.discuss] == [
        (one.id, one.when) for one in dutch.discuss
    ]


def test_a_card_is_read_at_one_glance_and_names_no_age_or_band(form: Form) -> None:
    names = [one.name for one in form.advice.values()]
    cards = [card for domain in form.domains for card in domain.cards.values()]
    assert len(set(cards)) == 54
    for card in cards:
        assert len(card.split()) <= 20, card
        assert not re.search(r"\b(?:years?|months?|baby|toddler|infant|teenager)\b", card), card
        assert not any(name in card for name in names), card


def test_nothing_that_can_come_out_names_an_age_a_grade_or_others(form: Form) -> None:
    for words in everything_said(form):
        assert not FORBIDDEN.search(words), words


def test_every_sentence_ends_as_a_sentence_and_all_differ(form: Form) -> None:
    endings = every_ending(form, form.domain_ids[:2])
    assert len(endings) > 80
    assert len(set(endings)) == len(endings)
    for words in endings:
        if words != form.sentences["and"]:
            assert words.endswith((".", "?")), words
            assert words[0].isupper(), words
            assert "{" not in words, words


def test_a_whole_result_in_words(form: Form) -> None:
    words = words_for(form, told(form, "D D D D D D D D D", "B B C B B B C C B"))
    assert words.main == (
        "When things get tense, your child seems to ask above all for closeness and repetition."
        " Most of it then lies between ‘you’re still there’ and ‘myself and no’.",
        "When all is calm, most of it lies around ‘together and let’s pretend’.",
        "To be on the safe side, go by ‘you’re still there’: better to ask too little than too"
        " much. That rule comes from the makers of this worksheet.",
    )
    assert words_of_bands(form)[1] == "You’re still there: closeness and repetition."


def test_a_change_in_words(form: Form) -> None:
    change = Change(State.TENSE, grown=False, domains=("play", "will"))
    told_first = words_of_comparison(form, Comparison(Verdict.CHANGED, (change,)))[0]
    assert told_first == (
        "Tense: for ‘Play and pastimes’ and ‘Will and limits’, your choice now lies at least one"
        " area closer to ‘rest and the body’."
    )

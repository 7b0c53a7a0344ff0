"""The instruments, ideas and steps in English: as short, as kind and as safe as in Dutch."""

import re
from pathlib import Path

import pytest

from tests.instruments.test_data import LONGEST_SENTENCE, texts_of
from thop_desktop.instruments.announcing import announcement
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.ideas import load_ideas
from thop_desktop.instruments.ladder import SUBJECTS, load_proposals
from thop_desktop.instruments.reading import (
    INSTRUMENTS,
    ROOM_FOR_ME,
    THEIR_SHOES,
    load_instrument,
)
from thop_desktop.worksheet.form import load_form

# Nobody's fault, no promise, no diagnosis, nothing to beat; and the marks of print.
FORBIDDEN = re.compile(
    r"you must\b|\bfault\b|diagnos|guarantee|(?<!no )score|unfortunately|[!\"']", re.IGNORECASE
)
# No bathing, undressing or bed, no money, and no touch that an adult begins.
UNSAFE = re.compile(
    r"\b(?:baths?|bathing|showers?|undress\w*|pyjamas|bed|bedtime|bedroom|sleepovers?|cuddl\w*|"
    r"hugs?|lap|tickl\w*|massages?|rough|strok\w*|kiss\w*|buy|pay|euros?|shops?)\b",
    re.IGNORECASE,
)
# What the article names and we propose to nobody; and what is never done.
NEVER = re.compile(
    r"\b(?:neck|tickl\w*|drying|shower|bath|rough|massag\w*|lap|bed|forc\w*|must|holding|"
    r"rebirthing)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_sentences_are_short_and_kind(name: str, resources: Path) -> None:
    for text in texts_of(load_instrument(resources, "en", name)):
        assert not FORBIDDEN.search(text), text
        for sentence in re.split(r"[.?:…]\s", text):
            assert len(sentence.split()) <= LONGEST_SENTENCE, sentence


def test_the_needs_are_those_of_the_worksheet(resources: Path) -> None:
    needs = {band.id: one.need for band, one in load_form(resources, "en").advice.items()}
    options = load_instrument(resources, "en", THEIR_SHOES).field("need").options
    told = {option.id: option.words for option in options}
    assert told.pop("unknown")
    assert {name: words[0].lower() + words[1:] for name, words in told.items()} == needs
    assert {need.id: need.words for need in load_ideas(resources, "en").needs} == needs


def test_an_idea_is_read_at_one_glance_and_is_safe_in_a_group(resources: Path) -> None:
    ideas, dutch = load_ideas(resources, "en"), load_ideas(resources, "nl")
    assert list(ideas.by_id) == list(dutch.by_id)
    assert len({idea.words for idea in ideas.all}) == len(ideas.all)
    assert len({idea.how for idea in ideas.all}) == len(ideas.all)
    for idea in ideas.all:
        assert len(idea.words.split()) <= 9, idea.words
        assert not idea.words.endswith("."), idea.words
        assert idea.how.endswith((".", "?", "’")), idea.how
        assert all(len(one.split()) <= 17 for one in re.split(r"[.?:]", idea.how)), idea.how
        assert not UNSAFE.search(f"{idea.words} {idea.how}"), idea.words


def test_steps_have_consent_a_sign_to_stop_and_nothing_that_is_never_proposed(
    resources: Path,
) -> None:
    proposals = load_proposals(resources, "en")
    assert all(proposals.note(subject) for subject in SUBJECTS)
    for rung in proposals.rungs:
        assert rung.consent.endswith("."), rung.id
        assert rung.stop.endswith("."), rung.id
        assert not NEVER.search(f"{rung.words} {rung.consent} {rung.stop}"), rung.id


def test_sentences_to_leave_with_are_english_sentences(resources: Path) -> None:
    say = load_instrument(resources, "en", ROOM_FOR_ME).field("say")
    told = Filled({"going": "to choir", "back": "at ten", "stays": "Granny", "guard": "my scarf"})
    assert announcement(say, told) == (
        "I’m going to choir.",
        "I’ll be back at ten.",
        "You’ll be with Granny.",
        "Will you look after my scarf until then?",
    )

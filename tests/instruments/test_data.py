"""The eight instruments as they are shipped: complete, and resting on what the article says."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from thop_desktop.content.diary_links import load_links
from thop_desktop.content.model import Book
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.instruments.reading import INSTRUMENTS, load_instrument

CLAIMS = Path(__file__).parents[1] / "data" / "claims.tsv"
LONGEST_SENTENCE = 20
# Nobody's fault, no promise, no diagnosis, nothing to beat.
FORBIDDEN = re.compile(
    r"moet je\b|fout van|diagnose|garantie|gegarandeerd|(?<!geen )score|helaas|!", re.IGNORECASE
)


@pytest.fixture(scope="module")
def instruments(resources: Path) -> dict[str, Instrument]:
    return {one: load_instrument(resources, "nl", one) for one in INSTRUMENTS}


def texts_of(one: Instrument) -> Iterator[str]:
    yield from (one.title, one.sheet, one.lead, *one.agree, one.look_again, one.agree_heading)
    for step in one.steps:
        yield from (step.title, step.help, step.paper)
        for field in step.fields:
            for part in (field, *field.parts):
                yield from (part.label, part.help, part.hint, part.why, part.add)
                yield from part.examples
                yield from (text for option in part.options for text in (option.words, option.then))
                yield from (text for item in part.items for text in (item.title, item.words))


def claims_of(one: Instrument) -> Iterator[str]:
    yield from one.claims
    for step in one.steps:
        yield from step.claims
        for field in step.fields:
            for part in (field, *field.parts):
                yield from part.claims


def test_each_rests_on_claims_of_the_article(instruments: dict[str, Instrument]) -> None:
    with CLAIMS.open(encoding="utf-8", newline="") as file:
        known = {row["id"] for row in csv.DictReader(file, delimiter="\t")}
    for one in instruments.values():
        named = set(claims_of(one))
        assert named, one.id
        assert named <= known, (one.id, named - known)


def test_each_has_pages_and_an_icon_that_exist(
    instruments: dict[str, Instrument], book: Book, resources: Path
) -> None:
    for one in instruments.values():
        named = {*one.pages, *(page for step in one.steps for page in step.pages)}
        assert named <= set(book.pages), one.id
        assert (resources / "icons" / f"{one.icon}.svg").is_file(), one.icon


def test_each_can_be_reached_from_a_page_that_it_rests_on(
    instruments: dict[str, Instrument], resources: Path
) -> None:
    fills = load_links(resources, "nl").fills
    for page, ids in fills.items():
        for one in ids:
            assert page in instruments[one].pages, (page, one)
    assert {one for ids in fills.values() for one in ids} == set(INSTRUMENTS)


def test_sentences_are_short_and_kind(instruments: dict[str, Instrument]) -> None:
    for one in instruments.values():
        for text in texts_of(one):
            assert not FORBIDDEN.search(text), (one.id, text)
            for sentence in re.split(r"[.?!:…]\s", text):
                assert len(sentence.split()) <= LONGEST_SENTENCE, (one.id, sentence)


def test_places_in_the_overview_are_apart(instruments: dict[str, Instrument]) -> None:
    places = [(one.group, one.order) for one in instruments.values()]
    assert len(set(places)) == len(places)

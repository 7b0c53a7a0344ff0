"""The book as it is shipped: whole, sound and in plain words."""

import sys
from pathlib import Path

import pytest

from thop_desktop.content.model import Book
from thop_desktop.content.plain import IMAGE, paragraphs
from thop_desktop.content.prose import length, sentences
from thop_desktop.content.render import render
from thop_desktop.content.validation import problems, read_claims, surroundings

CLAIMS_FILE = Path(__file__).parent.parent / "data" / "claims.tsv"


@pytest.fixture(scope="module")
def claims() -> frozenset[str]:
    """The ids of all that the article says."""
    return read_claims(CLAIMS_FILE)


def test_nothing_is_wrong_with_the_book(resources: Path, claims: frozenset[str]) -> None:
    found = problems(resources, "nl", claims)
    told = "\n".join(f"{one.file}:{one.line}: {one.what}" for one in found)

    assert found == [], f"\n{told}"


def test_nothing_is_wrong_with_the_english_texts(resources: Path, claims: frozenset[str]) -> None:
    assert surroundings(resources, "en", claims) == []


def test_every_claim_is_told(book: Book, claims: frozenset[str]) -> None:
    told = {
        claim for page in book.pages.values() for part in paragraphs(page) for claim in part.claims
    }

    assert len(claims) == 256
    assert claims - told == set()


def test_the_book_has_as_much_as_it_should(book: Book) -> None:
    assert 18 <= len(book.pages) <= 30
    assert len(book.terms) >= 25
    assert all(2 <= page.minutes <= 5 for page in book.pages.values())
    assert all(book.pages_in(section) for section in book.sections)


def test_five_drawings_or_more_are_shown_each_with_words(book: Book, resources: Path) -> None:
    shown = {
        match["target"].removeprefix("figure:"): match["alt"]
        for page in book.pages.values()
        for match in IMAGE.finditer(page.body)
    }

    assert len(shown) >= 5
    assert all(length(words) >= 5 for words in shown.values())
    assert all((resources / "figures" / f"{name}.svg").is_file() for name in shown)


def test_sentences_are_short(book: Book) -> None:
    worst = sorted(
        (
            (length(sentence), page.id, sentence)
            for page in book.pages.values()
            if page.id != "sources"
            for part in paragraphs(page)
            if part.kind != "note"
            for sentence in sentences(part.text)
        ),
        reverse=True,
    )[:10]
    sys.stdout.write("The ten longest sentences:\n")
    for words, page_id, sentence in worst:
        sys.stdout.write(f"{words:3} {page_id}: {sentence}\n")

    assert worst[0][0] <= 25


def test_no_page_shows_what_is_for_writers(book: Book) -> None:
    for page in book.pages.values():
        html = render(page.body).html
        assert "{:" not in html, page.id
        assert "claims" not in html, page.id
        assert "!!!" not in html, page.id


def test_every_heading_has_the_same_anchor_for_search_and_reader(book: Book) -> None:
    for page in book.pages.values():
        searched = [(part.anchor, part.text) for part in paragraphs(page) if part.kind == "heading"]
        read = [(heading.id, heading.text) for heading in render(page.body).headings]
        assert searched == read, page.id


def test_every_page_names_its_source(book: Book) -> None:
    assert "ZO!-zorgoplossingen" in book.source

"""A book in another language tells what the Dutch one tells: as much, in the same order."""

from pathlib import Path

import pytest

from thop_desktop.content.library import languages, load_book
from thop_desktop.content.model import Book, Page
from thop_desktop.content.plain import IMAGE, LINK, paragraphs
from thop_desktop.content.validation import problems, read_claims
from thop_desktop.paths import resources as resources_folder

CLAIMS_FILE = Path(__file__).parent.parent / "data" / "claims.tsv"
OTHERS = tuple(one for one in languages(resources_folder()) if one != "nl")


@pytest.fixture(scope="module", params=OTHERS)
def other(request: pytest.FixtureRequest, resources: Path) -> Book:
    """The book in each language but Dutch."""
    return load_book(resources, request.param)


def places(page: Page) -> list[str]:
    """Where the links and figures of a page lead, in any order."""
    found = [*LINK.finditer(page.body), *IMAGE.finditer(page.body)]
    return sorted(match["target"] for match in found)


def test_there_is_an_english_book() -> None:
    assert "en" in OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_wrong_with_it(resources: Path, language: str) -> None:
    found = problems(resources, language, read_claims(CLAIMS_FILE))
    told = "\n".join(f"{one.file}:{one.line}: {one.what}" for one in found)

    assert found == [], f"\n{told}"


def test_it_has_the_same_parts_pages_and_terms(book: Book, other: Book) -> None:
    assert [part.id for part in other.sections] == [part.id for part in book.sections]
    assert list(other.pages) == list(book.pages)
    assert set(other.terms) == set(book.terms)
    assert {one.id: one.page for one in other.terms.values()} == {
        one.id: one.page for one in book.terms.values()
    }


def test_each_page_tells_the_same_claims_in_the_same_places(book: Book, other: Book) -> None:
    for page in book.pages.values():
        here = [(part.kind, part.claims) for part in paragraphs(other.pages[page.id])]

        assert here == [(part.kind, part.claims) for part in paragraphs(page)], page.id


def test_each_page_leads_to_the_same_places(book: Book, other: Book) -> None:
    for page in book.pages.values():
        there = other.pages[page.id]

        assert places(there) == places(page), page.id
        assert there.related == page.related
        assert (there.section, there.order) == (page.section, page.order)

"""Fixtures of the search."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.searched import Searched
from thop_desktop import paths
from thop_desktop.content.library import languages, load_book
from thop_desktop.content.model import Book
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.synonyms import Synonyms, load_synonyms


@pytest.fixture(scope="session")
def synonyms(resources: Path) -> Synonyms:
    """The Dutch search data."""
    return load_synonyms(resources, "nl")


@pytest.fixture(scope="session")
def index(book: Book, synonyms: Synonyms) -> Iterator[SearchIndex]:
    """The search over the Dutch book."""
    index = SearchIndex(book, synonyms)
    yield index
    index.close()


@pytest.fixture(scope="session", params=languages(paths.resources()))
def language(request: pytest.FixtureRequest) -> str:
    """Each language that there is a book in."""
    return str(request.param)


@pytest.fixture(scope="session")
def searched_in(
    resources: Path, book: Book, synonyms: Synonyms, index: SearchIndex
) -> Iterator[Callable[[str], Searched]]:
    """Gives what is searched in a language; each is made once."""
    made = {"nl": Searched(book, synonyms, index)}

    def give(language: str) -> Searched:
        if language not in made:
            found = load_book(resources, language), load_synonyms(resources, language)
            made[language] = Searched(*found, SearchIndex(*found))
        return made[language]

    yield give
    for language, searched in made.items():
        if language != "nl":
            searched.index.close()


@pytest.fixture(scope="session")
def searched(searched_in: Callable[[str], Searched], language: str) -> Searched:
    """The same, of each language after the other."""
    return searched_in(language)


@pytest.fixture(scope="session")
def english(searched_in: Callable[[str], Searched]) -> Searched:
    """The English book, its search data and the search over it."""
    return searched_in("en")

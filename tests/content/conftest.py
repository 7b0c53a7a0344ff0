"""Fixtures of the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from thop_desktop.content.library import load_book
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


@pytest.fixture(scope="session")
def english_book(resources: Path) -> Book:
    """The English book."""
    return load_book(resources, "en")


@pytest.fixture(scope="session")
def english_synonyms(resources: Path) -> Synonyms:
    """The English search data."""
    return load_synonyms(resources, "en")


@pytest.fixture(scope="session")
def english_index(english_book: Book, english_synonyms: Synonyms) -> Iterator[SearchIndex]:
    """The search over the English book."""
    index = SearchIndex(english_book, english_synonyms)
    yield index
    index.close()

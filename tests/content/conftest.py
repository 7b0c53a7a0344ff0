"""Fixtures of the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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

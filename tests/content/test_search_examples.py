"""The examples that are offered to search for, in every language of the book."""

from pathlib import Path

import pytest

from thop_desktop import paths
from thop_desktop.content.library import load_book
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.synonyms import load_synonyms
from thop_desktop.languages import Subject, interface_languages, missing_files

LANGUAGES = [
    language
    for language in interface_languages(paths.translations())
    if not missing_files(paths.resources(), Subject.BOOK, language)
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_finds_a_page(resources: Path, language: str) -> None:
    book = load_book(resources, language)
    index = SearchIndex(book, load_synonyms(resources, language))
    assert len(book.examples) >= 3
    assert len(book.short_examples) >= 3
    for words in (*book.examples, *book.short_examples):
        assert index.search(words).pages, words
    index.close()

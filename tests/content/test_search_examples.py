"""The examples that are offered to search for, in every language of the book."""

from tests.support.searched import Searched


def test_every_example_finds_a_page(searched: Searched) -> None:
    book = searched.book
    assert len(book.examples) >= 3
    assert len(book.short_examples) >= 3
    for words in (*book.examples, *book.short_examples):
        assert searched.index.search(words).pages, words

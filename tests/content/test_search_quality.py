"""Everyday questions find the page that helps; how fast is measured in tests/benchmarks."""

import csv
from pathlib import Path

import pytest

from tests.support.searched import Searched
from thop_desktop.content.model import Book
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.words import WordForms, tokens

DATA = Path(__file__).parents[1] / "data"


def read(name: str) -> list[tuple[str, list[str]]]:
    """The queries of a list, each with the ids of the pages of which any is right."""
    file = DATA / name
    if not file.is_file():
        pytest.fail(f"{file} is missing: the list of queries that somebody else wrote")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["query"], row["page"].split("|")) for row in rows]


def found_share(index: SearchIndex, queries: list[tuple[str, list[str]]]) -> float:
    """Share of the queries that have a right page among the first three."""
    hits = 0
    for query, wanted in queries:
        first = [hit.page.id for hit in index.search(query).pages[:3]]
        hits += not set(first).isdisjoint(wanted)
    return hits / len(queries)


def name_of(list_name: str, language: str) -> str:
    """The name of the file with a list in a language."""
    own = "" if language == "nl" else f"_{language}"
    return f"queries{own}{list_name}.tsv"


@pytest.fixture
def tuned_on(language: str) -> list[tuple[str, list[str]]]:
    """The queries that the search data of the language was tuned on."""
    return read(name_of("", language))


@pytest.fixture
def kept_apart(language: str) -> list[tuple[str, list[str]]]:
    """Queries that were not looked at while tuning: their own list, only to measure."""
    return read(name_of("_apart", language))


def test_the_development_list_is_found(
    searched: Searched, tuned_on: list[tuple[str, list[str]]]
) -> None:
    assert found_share(searched.index, tuned_on) >= 0.95


def test_queries_that_were_kept_apart_are_found(
    searched: Searched, kept_apart: list[tuple[str, list[str]]]
) -> None:
    assert found_share(searched.index, kept_apart) >= 0.90


def test_the_lists_share_no_query_and_name_pages_that_exist(
    book: Book,
    tuned_on: list[tuple[str, list[str]]],
    kept_apart: list[tuple[str, list[str]]],
) -> None:
    queries = [query.casefold() for query, _ in (*tuned_on, *kept_apart)]

    assert len(set(queries)) == len(queries)
    assert len(kept_apart) >= 50
    assert {page for _, wanted in kept_apart for page in wanted} <= set(book.pages)


def test_the_development_list_asks_for_every_page(
    book: Book, tuned_on: list[tuple[str, list[str]]]
) -> None:
    assert len(tuned_on) >= 70
    assert {page for _, wanted in tuned_on for page in wanted} == set(book.pages)


def test_most_queries_have_no_word_of_the_title(
    searched: Searched, tuned_on: list[tuple[str, list[str]]]
) -> None:
    forms, pages = WordForms(searched.synonyms.rules), searched.book.pages

    def stems(text: str) -> set[str]:
        return {stem for token in tokens(text) for stem in forms.stems(token.word)}

    other_words = [
        query
        for query, wanted in tuned_on
        if all(stems(query).isdisjoint(stems(pages[page].title)) for page in wanted)
    ]

    assert len(other_words) >= 45

"""Everyday questions find the page that helps; how fast is measured in tests/benchmarks."""

import csv
from pathlib import Path

import pytest

from thop_desktop.content.model import Book
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.synonyms import Synonyms
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


def test_the_development_list_is_found(index: SearchIndex) -> None:
    assert found_share(index, read("queries.tsv")) >= 0.95


def test_queries_that_somebody_else_wrote_are_found(index: SearchIndex) -> None:
    assert found_share(index, read("queries_apart.tsv")) >= 0.90


def test_the_development_list_asks_for_every_page(book: Book) -> None:
    queries = read("queries.tsv")

    assert len(queries) >= 70
    assert len({query for query, _ in queries}) == len(queries)
    assert {page for _, wanted in queries for page in wanted} == set(book.pages)


def test_most_queries_have_no_word_of_the_title(book: Book, synonyms: Synonyms) -> None:
    forms = WordForms(synonyms.rules)

    def stems(text: str) -> set[str]:
        return {stem for token in tokens(text) for stem in forms.stems(token.word)}

    other_words = [
        query
        for query, wanted in read("queries.tsv")
        if all(stems(query).isdisjoint(stems(book.pages[page].title)) for page in wanted)
    ]

    assert len(other_words) >= 45

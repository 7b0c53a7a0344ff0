"""What the search costs at each keystroke, beside one look-up in a full-text table."""

import csv
import sqlite3
import statistics
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from tests.benchmarks.figures import Figure, Target, percentile_95
from thop_desktop import paths
from thop_desktop.content.library import load_book
from thop_desktop.content.passages import passages
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.synonyms import load_synonyms
from thop_desktop.content.words import tokens

QUERIES = Path(__file__).resolve().parents[1] / "data" / "queries.tsv"
LANGUAGE = "nl"
KEYSTROKE = Target(5)


def queries() -> list[str]:
    """What the labelled queries say."""
    with QUERIES.open(encoding="utf-8", newline="") as file:
        return [row["query"] for row in csv.DictReader(file, delimiter="\t")]


def typed(query: str) -> Iterator[str]:
    """What stands in the field after each keystroke."""
    return (query[:length] for length in range(1, len(query) + 1))


def measure(rounds: int) -> list[Figure]:
    """Build the index so many times, then type every query once."""
    resources = paths.resources()
    book, synonyms = load_book(resources, LANGUAGE), load_synonyms(resources, LANGUAGE)
    texts = [
        " ".join(token.word for token in passage.tokens) for passage in passages(book, synonyms)
    ]
    built: list[float] = []
    bare_built: list[float] = []
    for _round in range(rounds):
        begun = perf_counter()
        bare = _full_text(texts)
        between = perf_counter()
        index = SearchIndex(book, synonyms)
        built.append(perf_counter() - between)
        bare_built.append(between - begun)
    found: list[float] = []
    bare_found: list[float] = []
    for text in (text for query in queries() for text in typed(query)):
        begun = perf_counter()
        _look_up(bare, text)
        between = perf_counter()
        index.search(text)
        found.append(perf_counter() - between)
        bare_found.append(between - begun)
    return [
        Figure(
            "search, 95th percentile of keystrokes",
            percentile_95(found) * 1000,
            len(found),
            floor=percentile_95(bare_found) * 1000,
            target=KEYSTROKE,
        ),
        Figure(
            "search, median keystroke",
            statistics.median(found) * 1000,
            len(found),
            floor=statistics.median(bare_found) * 1000,
        ),
        Figure(
            "build the search index",
            statistics.median(built) * 1000,
            rounds,
            floor=statistics.median(bare_built) * 1000,
        ),
    ]


def _full_text(texts: list[str]) -> sqlite3.Connection:
    """The passages in a full-text table in memory, and nothing else."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "create virtual table bare using fts5(words, tokenize='unicode61 remove_diacritics 0')"
    )
    database.executemany("insert into bare values (?)", ([text] for text in texts))
    return database


def _look_up(database: sqlite3.Connection, text: str) -> None:
    """Find the passages with a word that begins like the last one typed."""
    words = tokens(text)
    if words:
        query = f'"{words[-1].word}"*'
        database.execute("select rowid from bare where bare match ?", [query]).fetchall()

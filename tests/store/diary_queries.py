"""How well the diary's search finds entries, by lists of queries with the entries they are to find.

    python -m tests.store.diary_queries

An entry is to be found when it has a form of each word that was typed, or a compound that ends in
it. All entries are invented, Dutch and English ones in one diary.
"""

import csv
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from tests.support.open_database import OpenDatabase
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry

DATA = Path(__file__).parents[1] / "data"
NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
# The first was looked at while the search was made; the second was written afterwards.
LISTS = {"looked at": "", "kept apart": "_apart"}
LANGUAGES = ("en", "nl")


@dataclass(frozen=True)
class Query:
    """What was typed.

    Attributes:
        language: of the one who types.
        text: what was typed.
        wanted: the entries to find.
        found: those that were found.
    """

    language: str
    text: str
    wanted: frozenset[str]
    found: frozenset[str]


@dataclass(frozen=True)
class Figures:
    """How many queries there are, and what they found.

    Attributes:
        queries: how many.
        precision: the share of what was found that was to be found.
        recall: the share of what was to be found that was found.
    """

    queries: int
    precision: float
    recall: float


@cache
def answers(name: str) -> tuple[Query, ...]:
    """Each query of a list, asked in a diary of the entries that go with it."""
    diary, ids = Diary(OpenDatabase()), {}
    for number, row in enumerate(_rows(f"diary_entries{LISTS[name]}.tsv")):
        kept = diary.add(Entry(NOW + timedelta(hours=number), row["text"]), NOW)
        ids[kept.id] = row["id"]
    return tuple(
        Query(
            row["language"],
            row["query"],
            frozenset(row["wanted"].split()),
            frozenset(ids[entry.id] for entry in diary.search(row["query"], len(ids))),
        )
        for row in _rows(f"diary_queries{LISTS[name]}.tsv")
    )


def figures(name: str, language: str) -> Figures:
    """The figures of the queries of a list in one language."""
    asked = [query for query in answers(name) if query.language == language]
    right = sum(len(query.wanted & query.found) for query in asked)
    return Figures(
        len(asked),
        right / sum(len(query.found) for query in asked),
        right / sum(len(query.wanted) for query in asked),
    )


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def main() -> None:
    """Print the figures, and each query that found anything else than it should."""
    lines = ["| queries | language | how many | precision | recall |", "|---|---|--:|--:|--:|"]
    for name in LISTS:
        for language in LANGUAGES:
            one = figures(name, language)
            row = f"{one.queries} | {one.precision:.2f} | {one.recall:.2f}"
            lines.append(f"| {name} | {language} | {row} |")
    for name in LISTS:
        for query in answers(name):
            if query.found != query.wanted:
                missed, wrong = query.wanted - query.found, query.found - query.wanted
                lines.append(f"{query.text}: missed {sorted(missed)}, wrong {sorted(wrong)}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()

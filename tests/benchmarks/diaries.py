"""A large diary to measure with: the same in a vault and in a plain SQLite file."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]
from sqlite_utils import Database

from thop_desktop import paths
from thop_desktop.content.library import load_book
from thop_desktop.content.words import tokens
from thop_desktop.store import cipher, entry_rows
from thop_desktop.store.database import Store
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.stems import Stems

SEED = 1
FIRST = datetime(2006, 1, 1, 7, 0, tzinfo=UTC)
MINUTES_APART = 97
WORDS_EACH = 105  # some 600 characters
COMPOUNDS = 0.03  # so many of the words are put together from two, as Dutch does
BATCH = 1000
KINDS = tuple(Kind)


@dataclass(frozen=True)
class Words:
    """Words that are drawn as often as a language does: the second half as often as the first.

    Attributes:
        words: the commonest first.
        cumulative: sums of their weights.
    """

    words: tuple[str, ...]
    cumulative: tuple[float, ...] = field(repr=False)

    @classmethod
    def of_the_book(cls) -> "Words":
        """The words of the Dutch pages."""
        counts: dict[str, int] = {}
        for page in load_book(paths.resources(), "nl").pages.values():
            for token in tokens(page.body):
                counts[token.word] = counts.get(token.word, 0) + 1
        words = tuple(sorted(counts, key=lambda word: (-counts[word], word)))
        return cls(words, tuple(accumulate(1 / rank for rank in range(1, len(words) + 1))))

    def draw(self, chance: random.Random, number: int) -> list[str]:
        """Some words, each as likely as it is common."""
        drawn = chance.choices(self.words, cum_weights=self.cumulative, k=number)
        return [
            word + chance.choice(self.words) if chance.random() < COMPOUNDS else word
            for word in drawn
        ]


def entries(number: int) -> Iterator[Entry]:
    """So many entries, the same each time."""
    chance, words = random.Random(SEED), Words.of_the_book()  # noqa: S311
    for place in range(number):
        yield Entry(
            id=f"{place:032x}",
            at=FIRST + timedelta(minutes=place * MINUTES_APART),
            kind=chance.choice(KINDS),
            mood=chance.randint(1, 5),
            text=" ".join(words.draw(chance, WORDS_EACH)),
        )


def fill(store: Store, new: Sequence[Entry], stems: Stems) -> None:
    """Keep entries, a thousand in each transaction."""
    left = iter(new)
    while some := list(islice(left, BATCH)):
        with store.write() as database:
            for entry in some:
                entry_rows.insert(database, entry, entry.at, stems)


class PlainStore:
    """The same tables and settings without encryption: the same SQLite, given no key."""

    person = ""

    def __init__(self, file: Path) -> None:
        """Open a file; it is made when it is missing."""
        connection = driver.connect(str(file), isolation_level=None)
        for setting in (*cipher.SETTINGS, *cipher.DURABLE):
            connection.execute(f"PRAGMA {setting}")
        self.db = Database(connection, execute_plugins=False)
        MIGRATIONS.apply(self.db)

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction."""
        with self.db.atomic():
            yield self.db

    @contextmanager
    def read(self) -> Iterator[Database]:
        """The database."""
        yield self.db

    def close(self) -> None:
        """Close it."""
        self.db.conn.close()

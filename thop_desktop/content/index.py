"""Where each word of the book stands: a full-text index in memory."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING

from thop_desktop.content.model import Term
from thop_desktop.content.passages import Passage
from thop_desktop.content.synonyms import Lead
from thop_desktop.content.words import WordForms

if TYPE_CHECKING:
    from sqlite_utils import Database


class PassageIndex:
    """Finds passages by their words and knows how much a word tells.

    Args:
        passages: everything that can be found.
        forms: stems of words.
        stop: what a stop word tells.
    """

    def __init__(self, passages: Sequence[Passage], forms: WordForms, stop: float) -> None:
        self._forms = forms
        self._stop = stop
        self._pages_with = _pages_by_stem(passages, forms)
        self._page_count = len(set().union(*self._pages_with.values()))
        # One row for each different text: many short phrases come back.
        places: dict[str, list[int]] = {}
        for number, passage in enumerate(passages):
            # Stop words matter in whole phrases only; elsewhere they would fill the index.
            words = " ".join(
                token.word
                for token in passage.tokens
                if passage.field.is_phrase or token.word not in forms.rules.stop
            )
            places.setdefault(words, []).append(number)
        self._rows = list(places.values())
        self._database = _full_text(places)

    def close(self) -> None:
        """Give the memory back; nothing can be found after it."""
        self._database.close()

    def find(self, words: Iterable[str]) -> list[int]:
        """Numbers of the passages that hold one of the words.

        Args:
            words: folded: letters and digits only.
        """
        query = " OR ".join(f'"{word}"' for word in words)
        rows = self._database.execute(
            "select rowid from passages_fts where passages_fts match ?", [query]
        )
        return [number for (row,) in rows for number in self._rows[row]]

    def rarity(self, word: str) -> float:
        """How much a word tells: more when fewer pages have it."""
        if word in self._forms.rules.stop:
            return self._stop
        pages: set[str] = set()
        for stem in self._forms.stems(word):
            pages |= self._pages_with.get(stem, set())
        return log(1 + self._page_count / max(1, len(pages)))

    def sizes(self, passages: Sequence[Passage]) -> list[float]:
        """Sum of the rarities of the words of each passage; 0 when it is no phrase."""
        rarity = lru_cache(maxsize=None)(self.rarity)
        return [
            sum(rarity(word) for word in {token.word for token in passage.tokens})
            if passage.field.is_phrase
            else 0.0
            for passage in passages
        ]


def _pages_by_stem(passages: Sequence[Passage], forms: WordForms) -> dict[str, set[str]]:
    """Ids of the pages that a stem leads to; of a lead only the first page counts."""
    found: dict[str, set[str]] = {}
    for passage in passages:
        source = passage.source
        pages = source.pages[:1] if isinstance(source, Lead) else (source.id,)
        if not isinstance(source, Term):
            for token in passage.tokens:
                for stem in forms.stems(token.word):
                    found.setdefault(stem, set()).update(pages)
    return found


def _full_text(texts: Iterable[str]) -> "Database":
    """A database with the full-text table `passages_fts`: texts by number, from 0."""
    from sqlite_utils import Database  # loads slowly, and only the search needs it

    connection = sqlite3.connect(":memory:", check_same_thread=False)
    # No plugin of sqlite-utils may meet the connection.
    database = Database(connection, execute_plugins=False)
    rows = ({"number": number, "words": text} for number, text in enumerate(texts))
    passages = database.table("passages")
    passages.insert_all(rows, pk="number")
    # The words are folded already; this tokenizer must only split them at the spaces.
    passages.enable_fts(["words"], tokenize="unicode61 remove_diacritics 0")
    return database

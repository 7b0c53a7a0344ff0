"""Which words of an entry a search has found, to mark them."""

import re
from collections.abc import Callable
from unicodedata import normalize

from thop_desktop.content.snippets import Snippet, marked
from thop_desktop.content.words import Token
from thop_desktop.store.search_query import SHORTEST_PREFIX
from thop_desktop.store.stems import SHORTEST_COMPOUND, SHORTEST_TAIL, VERBS, Forms, words

WORD = re.compile(r"[^\W_]+")
# What is found further on in a very long entry is not looked for: a line of a list shows enough.
FURTHEST = 20_000
PIECE = 3
# What stands before the first word that was found, and all that a list could show.
BEFORE, SHOWN = 24, 240


class FoundWords:
    """Marks in texts what was searched for, in the way in which the search itself compares."""

    def __init__(self, typed: str, forms: Callable[[str], Forms]) -> None:
        """Take what was typed, and what gives the forms of a word."""
        self._forms = forms
        self._typed = words(typed)
        self._known: dict[str, bool] = {}
        self._wanted = {stem for word in self._typed for stem in forms(word).whole}
        self._tails = {
            tail for word in self._typed if len(word) >= SHORTEST_TAIL for tail in forms(word).tails
        }

        self._firsts = {stem[0] for stem in (*self._wanted, *self._typed)}
        self._pieces = {tail[::-1][:PIECE] for tail in self._tails}

    def whole(self, text: str) -> Snippet:
        """A short text with its marks."""
        tokens, found = self._look(text)
        return marked(text, tokens, found)

    def part(self, text: str) -> Snippet:
        """A text from just before the first word that was found, with its marks."""
        text = " ".join(text[:FURTHEST].split())
        tokens, found = self._look(text)
        first = next((token.start for token in tokens if token.word in found), 0)
        start = 0
        if first > BEFORE:
            start = next(token.start for token in tokens if token.start >= first - BEFORE)
        head, part = ("… " if start else ""), text[start : start + SHOWN]
        marks = [
            (token.start - start + len(head), token.end - start + len(head))
            for token in tokens
            if token.word in found and start <= token.start and token.end <= start + len(part)
        ]
        return Snippet(head + part, tuple(marks))

    def _look(self, text: str) -> tuple[list[Token], set[str]]:
        tokens = [
            Token(normalize("NFC", match[0]).lower(), match.start(), match.end())
            for match in WORD.finditer(text)
        ]
        return tokens, {token.word for token in tokens if self._is_found(token.word)}

    def _is_found(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = self._compare(word)
        return self._known[word]

    def _compare(self, word: str) -> bool:
        for typed in self._typed:
            if word == typed or (len(typed) >= SHORTEST_PREFIX and word.startswith(typed)):
                return True
        if not self._may_be_kin(word):
            return False
        forms = self._forms(word)
        if not self._wanted.isdisjoint(forms.whole):
            return True
        return len(word) >= SHORTEST_COMPOUND and any(
            tail.startswith(wanted) for tail in forms.tails for wanted in self._tails
        )

    def _may_be_kin(self, word: str) -> bool:
        """Whether it is worth looking up its stems, which takes time with many words."""
        return (
            word[0] in self._firsts or word in VERBS or any(piece in word for piece in self._pieces)
        )

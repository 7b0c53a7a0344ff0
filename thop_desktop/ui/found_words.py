"""Which words of an entry a search has found, to mark them."""

import re
from collections.abc import Callable
from unicodedata import normalize

from thop_desktop.content.snippets import Snippet, marked
from thop_desktop.content.words import Token
from thop_desktop.store import dutch_words, english_words
from thop_desktop.store.search_query import SHORTEST_PREFIX
from thop_desktop.store.stems import ENGLISH, Forms, Languages, languages_of, words

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
        self._known: dict[Languages, dict[str, bool]] = {}
        self._wanted = [forms(word) for word in self._typed]
        self._tails = {tail for one in self._wanted for tail in one.typed_ends()}
        self._firsts = {stem[0] for one in self._wanted for stem in one.whole()}
        self._pieces = {tail.removeprefix(ENGLISH)[::-1][:PIECE] for tail in self._tails}

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
        different = {token.word for token in tokens}
        languages = languages_of(different)
        return tokens, {word for word in different if self._is_found(word, languages)}

    def _is_found(self, word: str, languages: Languages) -> bool:
        known = self._known.setdefault(languages, {})
        if word not in known:
            known[word] = self._compare(word, languages)
        return known[word]

    def _compare(self, word: str, languages: Languages) -> bool:
        for typed in self._typed:
            if word == typed or (len(typed) >= SHORTEST_PREFIX and word.startswith(typed)):
                return True
        if not self._may_be_kin(word):
            return False
        forms = self._forms(word)
        whole = frozenset(forms.whole(languages))
        if any(not whole.isdisjoint(wanted.whole(languages)) for wanted in self._wanted):
            return True
        ends = forms.ends(languages)
        return any(tail.startswith(wanted) for tail in ends for wanted in self._tails)

    def _may_be_kin(self, word: str) -> bool:
        """Whether it is worth looking up its stems, which takes time with many words."""
        if word[0] in self._firsts or word in dutch_words.VERBS or word in english_words.KIN:
            return True
        return any(piece in word for piece in self._pieces)

"""Tells which words of a text are misspelt, and what may have been meant."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from thop_desktop.data_files import read_table
from thop_desktop.errors import ContentError

MOST_SUGGESTIONS = 5
# A longer word would keep the library busy; nobody writes one.
LONGEST_WORD = 60
# More words than anybody uses; those that were only tried must not pile up.
MOST_REMEMBERED = 20_000
# What is no ordinary word: with a digit, an at sign or several dots in it, or an address.
OTHER = r"(?P<other>\w*[\d@_]\S*|\w+[.@/]\w\S*|www\.\S+)"
WORD = r"(?P<word>[’']?[^\W\d_]+(?:[-’'][^\W\d_]+)*[’']?)"
TOKEN = re.compile(rf"(?<!\w){OTHER}|{WORD}")
APOSTROPHES = "’'"
# Words of other scripts are in none of the dictionaries.
LAST_LATIN = "\u024f"
WHOSE = re.compile(r"[’']s$")
ACCENTS = "áéíóúÁÉÍÓÚ"
ACCENTLESS = str.maketrans(ACCENTS, "aeiouAEIOU")


class Dictionary(Protocol):
    """What the library gives."""

    def spell(self, word: str) -> bool:
        """Whether it knows a word."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant by a word, the likeliest first."""


def load_dictionary(resources: Path, language: str) -> Dictionary | None:
    """Load the dictionary of a language; takes a fifth of a second.

    Returns:
        None where the library does not exist for this system.

    Raises:
        ContentError: the dictionary is missing.
    """
    try:
        from hunspell import Hunspell, HunspellFilePathError  # type: ignore[import-untyped]
    except ImportError:
        return None
    folder = resources / "spelling" / language
    try:
        # Told to be UTF-8, the library takes any path, on Windows too.
        found: Dictionary = Hunspell(
            language, hunspell_data_dir=str(folder), system_encoding="utf-8"
        )
    except HunspellFilePathError as error:
        raise ContentError(folder / f"{language}.dic", 1, "cannot be read") from error
    return found


def load_more_words(resources: Path, language: str) -> frozenset[str]:
    """Words of our field that the dictionary lacks.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    file = resources / "spelling" / f"{language}.toml"
    return frozenset(read_table(file).filled("words").split())


class Speller:
    """Looks words up, and remembers what it found until it is told to forget."""

    def __init__(self, dictionary: Dictionary, known: frozenset[str] = frozenset()) -> None:
        """Take what words are known.

        Args:
            dictionary: knows most words.
            known: more words that are right, in small letters.
        """
        self._dictionary, self._known = dictionary, known
        self._own: frozenset[str] = frozenset()
        self._remembered: dict[str, bool] = {}

    def know(self, words: frozenset[str]) -> None:
        """Take the user's own words as right, and only those."""
        self._own = frozenset(word.casefold().replace("’", "'") for word in words)

    def forget(self) -> None:
        """Remember no word that somebody wrote."""
        self._own = frozenset()
        self._remembered.clear()

    def misspelt(self, text: str) -> Iterator[tuple[int, int]]:
        """Where words stand that are misspelt: start and end, as Python counts.

        Left alone are words with digits, addresses, words in capitals, and words with a capital
        within a sentence, which are names.
        """
        for found in TOKEN.finditer(text):
            if found["word"] is None:
                continue
            start, end = found.span()
            word = found[0]
            if self._is_right(word, text, end):
                continue
            inner = word.strip(APOSTROPHES)
            start += len(word) - len(word.lstrip(APOSTROPHES))
            end = start + len(inner)
            if inner[0].isupper() and not _begins_sentence(text, start):
                continue
            yield start, end

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant; may take half a second."""
        if len(word) > LONGEST_WORD:
            return ()
        found = self._dictionary.suggest(_encodable(word).replace("’", "'"))
        single = [one for one in found if one != word and " " not in one]
        # Hardly anybody mistakes the first letter.
        first = word[:1].casefold()
        single.sort(key=lambda one: one[:1].casefold() != first)
        return tuple(single[:MOST_SUGGESTIONS])

    def _is_right(self, word: str, text: str, end: int) -> bool:
        if len(word) < 2 or len(word) > LONGEST_WORD or word.isupper():
            return True
        inner = word.strip(APOSTROPHES)
        if any(one > LAST_LATIN for one in inner if one not in APOSTROPHES):
            return True
        if self._knows(word) or self._knows(inner):
            return True
        # No dictionary has what is somebody's when it does not have the somebody.
        if WHOSE.search(inner) and self._is_added(inner[:-2]):
            return True
        # Stress is written with accents: "níet".
        if any(one in ACCENTS for one in word) and self._knows(word.translate(ACCENTLESS)):
            return True
        # An abbreviation is known with its full stop only.
        if text[end : end + 1] == "." and self._knows(f"{word}."):
            return True
        parts = inner.split("-")
        return len(parts) > 1 and all(len(part) < 2 or self._knows(part) for part in parts)

    def _is_added(self, word: str) -> bool:
        small = word.casefold().replace("’", "'")
        return small in self._own or small in self._known

    def _knows(self, word: str) -> bool:
        known = self._remembered.get(word)
        if self._is_added(word):
            return True
        if known is None:
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered.clear()
            known = self._dictionary.spell(_encodable(word).replace("’", "'"))
            self._remembered[word] = known
        return known


def _begins_sentence(text: str, start: int) -> bool:
    """Whether what stands at this place is the first word of a sentence or a line."""
    before = text[max(0, start - 12) : start].rstrip(" \"'‘’“”(*#-•>\u00a0\t")
    return not before or before[-1] in ".!?:…\n"


def _encodable(word: str) -> str:
    """The word without the halves of characters that no library takes."""
    return word.encode("utf-8", "replace").decode("utf-8")

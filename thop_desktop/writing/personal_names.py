"""Finds what looks like a full name: a first name, a title or initials, and then a surname."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from thop_desktop.writing.finding import Finding, Kind
from thop_desktop.writing.personal_words import PersonalWords

# What is somebody's is no part of the name: "Karin Smit's" ends before the apostrophe.
WORD = re.compile(r"[’']?[^\W\d_]+(?:-[^\W\d_]+|[’'](?!s\b)[^\W\d_]+)*")
INITIALS = re.compile(r"(?:[A-Z]\. ?|Th\. ?|Ch\. ?){1,5}")
BLANK = re.compile(r" {1,2}|\u00a0")
BLANK_AFTER_SHORT = re.compile(r"\. {0,2}")
SENTENCE_START = re.compile(r"(?:^|[.!?:…\n•|]|(?:^|\n)\s*[-*#]+)[\s\"'‘“(]*$")
MOST_PARTICLES = 3
MOST_FIRSTS = 2
# The last letter of a sentence and what may follow it, for SENTENCE_START.
LOOK_BACK = 12


class Before(Enum):
    """What stands before a surname."""

    FIRST = auto()
    UNKNOWN = auto()
    TITLE = auto()
    INITIALS = auto()


class Line:
    """A text with its words."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [found.span() for found in WORD.finditer(text)]

    def __len__(self) -> int:
        return len(self.spans)

    def word(self, at: int) -> str:
        """The word of a number, counted from 0."""
        start, end = self.spans[at]
        return self.text[start:end]

    def beside(self, at: int) -> bool:
        """Whether nothing but a blank stands between a word and the one before it."""
        return self._between(BLANK, at)

    def beside_short(self, at: int) -> bool:
        """Whether a full stop and a blank stand between a word and the one before it."""
        return self._between(BLANK_AFTER_SHORT, at)

    def begins_sentence(self, at: int) -> bool:
        """Whether a word is the first of a sentence, a line or an item."""
        start = self.spans[at][0]
        return SENTENCE_START.search(self.text[max(0, start - LOOK_BACK) : start]) is not None

    def _between(self, pattern: re.Pattern[str], at: int) -> bool:
        before, start = self.spans[at - 1][1], self.spans[at][0]
        return pattern.fullmatch(self.text, before, start) is not None


class NameFinder:
    """Finds names by the words that they are made of."""

    def __init__(self, words: PersonalWords) -> None:
        """Take the words."""
        self._words = words
        phrases = "|".join(re.escape(one) for one in words.phrases)
        self._phrases = re.compile(rf"(?<!\w)(?:{phrases})(?!\w)")
        self._never = words.not_names | words.openings

    def find(self, text: str) -> Iterator[Finding]:
        """Find full names; a first name alone is none."""
        known = [found.span() for found in self._phrases.finditer(text)]
        line = Line(text)
        at = 0
        while at < len(line):
            found = self._name_from(line, at)
            if found is None:
                at += 1
                continue
            first, last = found
            start, end = line.spans[first][0], line.spans[last][1]
            if not any(a < end and start < b for a, b in known):
                yield Finding(start, end, Kind.NAME)
            at = last + 1

    def find_firsts(self, text: str) -> Iterator[Finding]:
        """Find known first names, alone or not; those that are ordinary words as well are none."""
        line = Line(text)
        for at, (start, end) in enumerate(line.spans):
            word = line.word(at)
            plain = word.lower()
            if self._is_first(word) and plain not in self._never | self._words.words_too:
                yield Finding(start, end, Kind.NAME)

    def _name_from(self, line: Line, at: int) -> tuple[int, int] | None:
        """The first and last word of a full name that begins at a word, or None."""
        words, word = self._words, line.word(at)
        plain = word.lower()
        if plain in words.titles or plain in words.short_titles:
            last = self._surname(line, at + 1, Before.TITLE)
            return None if last is None else (at + 1, last)
        if self._is_first(word):
            for begin in range(self._last_first(line, at) + 1, at, -1):
                last = self._surname(line, begin, Before.FIRST)
                if last is not None:
                    return at, last
            return None
        if not word[0].isupper():
            return self._in_small_letters(line, at)
        initials = INITIALS.match(line.text, line.spans[at][0])
        if initials:
            after = next(
                (n for n in range(at, len(line)) if line.spans[n][0] >= initials.end()), at
            )
            last = self._surname(line, after, Before.INITIALS)
            return None if last is None else (at, last)
        no_name = plain in self._never or plain in words.places or plain in words.animals
        if no_name or len(word) < 3 or word.isupper() or plain in words.particles:
            return None
        if line.begins_sentence(at):
            return None  # its capital says nothing
        last = self._surname(line, at + 1, Before.UNKNOWN)
        return None if last is None else (at, last)

    def _surname(self, line: Line, at: int, before: Before) -> int | None:
        """The last word of a surname that begins at a word, or None."""
        words = self._words
        number = self._particles_from(line, at)
        last = at + number
        if last >= len(line) or not self._joined(line, at, before):
            return None
        if number and not line.beside(last):
            return None
        word = line.word(last)
        plain = word.lower()
        head = plain.split("-")[0]
        if len(word) < 2 or not word[0].isupper() or (word.isupper() and len(word) < 4):
            return None
        if plain in self._never or head in words.not_names:
            return None
        if plain in words.surnames or head in words.surnames:
            return last
        if plain in words.places or before is Before.UNKNOWN:
            # Two words such as "van der" leave no doubt by themselves.
            return last if number > 1 and plain not in words.places else None
        is_other = plain in words.first_names or plain in words.animals
        # "Anna van Bever" tells whose Anna she is; "Anna de Bever" would be a surname.
        if is_other and (number == 0 or line.word(at) == "van"):
            return None
        return last

    def _joined(self, line: Line, at: int, before: Before) -> bool:
        """Whether a surname that begins at a word belongs to what comes before it."""
        if before is Before.INITIALS or line.beside(at):
            return True
        shortened = line.word(at - 1).lower() in self._words.short_titles
        return before is Before.TITLE and shortened and line.beside_short(at)

    def _particles_from(self, line: Line, at: int) -> int:
        """How many words from here on stand between a first name and a surname."""
        words, number, strong = self._words, 0, False
        while at + number < len(line) and number < MOST_PARTICLES:
            word = line.word(at + number)
            plain = word.lower()
            if plain not in words.particles or (number and not line.beside(at + number)):
                break
            strong = strong or plain not in words.weak_particles or word[0].isupper()
            number += 1
        return number if strong else 0

    def _in_small_letters(self, line: Line, at: int) -> tuple[int, int] | None:
        """A name typed in haste, such as "anna de boer": only what leaves little doubt."""
        words, word = self._words, line.word(at)
        if word not in words.first_names or word in words.words_too:
            return None
        number = self._particles_from(line, at + 1)
        last = at + 1 + number
        if not number or last >= len(line):
            return None
        if not all(line.beside(one) for one in range(at + 1, last + 1)):
            return None
        return (at, last) if line.word(last).lower() in words.surnames else None

    def _last_first(self, line: Line, at: int) -> int:
        """The last of the first names that stand side by side from here on."""
        last = at
        while last - at < MOST_FIRSTS and last + 1 < len(line) and line.beside(last + 1):
            if not self._is_first(line.word(last + 1)):
                break
            last += 1
        return last

    def _is_first(self, word: str) -> bool:
        """Whether it is a known first name with a capital."""
        if not word[0].isupper() or (word.isupper() and len(word) > 1):
            return False
        names = self._words.first_names
        return word.lower() in names or all(part in names for part in word.lower().split("-"))

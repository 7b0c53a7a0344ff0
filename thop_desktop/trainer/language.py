"""Turns what somebody wrote into lines of words on which patterns can be laid.

A line is one sentence in small letters. Each word stands in it as its classes, its stem and its
form, so that a pattern can ask for any of the three:

    " " classes "/" stem "/" form

Marks stand as " ," " ." " ?" and " !". What the child says, between quotes or after "je zegt dat",
is one word QUOTED: it is the child's, not the writer's.

No word of any language stands here: those are data, in resources/trainer/<language>/words.toml.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from thop_desktop.data_files import read_toml
from thop_desktop.errors import ContentError
from thop_desktop.trainer.clauses import Clauses
from thop_desktop.trainer.patterns import MARKS, Finder, PatternError, compiled

QUOTED = "«»"
GUESSED = "‹›"
# Stands behind a comma that was a colon, until it is known what is said there.
COLON = "\0"
# Only so many characters are looked at closely; the length of all is told all the same.
READ = 1500
# A word of so many letters in capitals may be an abbreviation.
SHORT = 3
QUOTES = str.maketrans("‘’‚‛`´“”„«»", "''''''\"\"\"\"\"")
# A quote opens before a word and closes after one; "foto's" and "'s avonds" hold none.
SPEECH = r"(?<![^\s(:,.\-])(?:'(?!(?i:{})\b)[^'\n]+(?:'\w[^'\n]*)*'|\"[^\"\n]+\")(?!\w)"
WORD = re.compile(
    r"«»|[^\W\d_]+(?:['-][^\W\d_]+)*'?|\d+(?:[.:,]\d+)*|[.…]+|[?!,;:()\[\]\n–—]|(?<=\s)-(?=\s)"
)
STOP = re.compile(r"[.…\n]")


class Stemmer(Protocol):
    """Gives the stem of a word in small letters."""

    def __call__(self, word: str) -> str:
        """The stem."""


@dataclass(frozen=True)
class Lines:
    """What was written, ready for patterns.

    Attributes:
        sentences: a line for each sentence.
        words: how many words there are, also those that were not looked at closely.
        outside: the same sentences, with what the writer only guesses put behind one word.
        clauses: all parts of all sentences.
        clauses_outside: the same of `outside`.
    """

    sentences: tuple[str, ...]
    words: int
    outside: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    clauses_outside: tuple[str, ...] = ()


class Language:
    """Knows the words of a language by form and by stem.

    Args:
        stemmer: the name of a Snowball algorithm.
        forms: words of each class, as they are written; one that ends in "*" stands for all that
            begin so.
        stems: words of each class that count in every form with the same stem.
        spoken: how a spoken or short form is written in full.
        reported: patterns after which the rest of the clause is the child's.
        reported_before: patterns before which the sentence is the child's.
        clauses: patterns by which clauses are told apart, by the names of `Clauses`.
        joining: words after which a clause begins, besides at a comma.
        clipped: what is written with an apostrophe before it, as in "'s avonds"; it opens no quote.
        capitals: words that are written with a capital without being a name, as "I".
    """

    def __init__(
        self,
        stemmer: str,
        forms: Mapping[str, Sequence[str]],
        stems: Mapping[str, Sequence[str]],
        spoken: Mapping[str, str],
        reported: Sequence[str],
        reported_before: Sequence[str] = (),
        clauses: Mapping[str, Sequence[str]] = MappingProxyType({}),
        joining: Sequence[str] = (),
        clipped: Sequence[str] = (),
        capitals: Sequence[str] = (),
    ) -> None:
        # Takes 30 ms: not at every start.
        import snowballstemmer  # type: ignore[import-untyped]

        self.stem: Stemmer = lru_cache(maxsize=4096)(snowballstemmer.stemmer(stemmer).stemWord)
        names = sorted({*forms, *stems, "number", "name", "loud", "quoted", "guessed"})
        self.signs = {name: chr(0xE000 + place) for place, name in enumerate(names)}
        self._quoted = f" {self.signs['quoted']}/{QUOTED}/{QUOTED}"
        self._guessed = f" {self.signs['guessed']}/{GUESSED}/{GUESSED}"
        self._forms: dict[str, str] = {}
        self._beginnings: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for name, words in forms.items():
            for word in words:
                kept = self._beginnings if word.endswith("*") else self._forms
                key = word.rstrip("*")
                kept[key] = kept.get(key, "") + self.signs[name]
        for name, words in stems.items():
            for stem in {self.stem(word) for word in words}:
                self._stems[stem] = self._stems.get(stem, "") + self.signs[name]
        self._spoken = {short: full.split() for short, full in spoken.items()}
        self._capitals = frozenset(word.casefold() for word in capitals)
        # Without such words a quote opens before every word.
        self._speech = re.compile(SPEECH.format("|".join(map(re.escape, clipped)) or "(?!)"))
        self._joining = tuple(joining)
        self._reported = self._compiled(reported)
        self._reported_before = self._compiled(reported_before)
        self._clauses = Clauses(
            *(self._compiled(clauses.get(field.name, ())) for field in fields(Clauses))
        )
        self._known = lru_cache(maxsize=4096)(self._look_up)

    def finder(self, patterns: Sequence[str]) -> Finder:
        """What looks for patterns in the lines of this language.

        Raises:
            PatternError: a pattern names a class that does not exist.
        """
        return Finder(patterns, self.signs, self.stem, self._joining)

    def lines(self, text: str, *, child: bool = False) -> Lines:
        """The sentences of any text.

        Args:
            text: what was written.
            child: keep the words of the child too, as if they were the writer's.
        """
        straight = _unwrapped(text[:READ].translate(QUOTES).strip())
        masked = straight if child else self._speech.sub(f" {QUOTED} ", straight)
        sentences = []
        for marks in _sentences(WORD.findall(masked)):
            begun, *more = "".join(self._encoded(marks)).split(COLON)
            line = "".join((begun, *more))
            sentences.append(
                line if child else self._without_report(line, len(begun) if more else -1)
            )
        outside = tuple(self._clauses.outside(one, self._guessed) for one in sentences)
        return Lines(
            tuple(sentences),
            len(text.split()),
            outside,
            tuple(part for one in sentences for part in self._clauses.of(one)),
            tuple(part for one in outside for part in self._clauses.of(one)),
        )

    def _compiled(self, patterns: Sequence[str]) -> re.Pattern[str]:
        return compiled(patterns, self.signs, self.stem, self._joining)

    def _encoded(self, marks: Sequence[str]) -> Iterator[str]:
        for place, mark in enumerate(marks):
            if mark == QUOTED:
                yield self._quoted
            elif mark in MARKS:
                yield f" {mark}"
            elif mark[0].isalnum():
                yield from self._words(mark, begins=place == 0)
            else:
                yield f" ,{COLON}" if mark == ":" else " ,"

    def _words(self, mark: str, *, begins: bool) -> Iterator[str]:
        """The words that one written word stands for; usually itself."""
        small = mark.casefold().rstrip("'")
        is_name = mark[0].isupper() and not begins and small not in self._capitals
        signs = self.signs["name"] if is_name else ""
        if len(mark) > SHORT and mark.isupper():
            signs += self.signs["loud"]
        for word in self._spoken.get(small, (small,)):
            yield f" {signs}{self._known(word)}"

    def _look_up(self, word: str) -> str:
        """A word with its classes and stem."""
        stem = self.stem(word)
        signs = self._forms.get(word, "") + self._stems.get(stem, "")
        signs += "".join(sign for start, sign in self._beginnings.items() if word.startswith(start))
        if word[0].isdigit():
            signs += self.signs["number"]
        return f"{signs}/{stem}/{word}"

    def _without_report(self, line: str, colon: int) -> str:
        """The line with what the child is said to say put behind one word.

        Args:
            line: a sentence.
            colon: the place after its first colon, behind which all the rest is said; -1 for none.
        """
        before = self._reported_before.search(line)
        if before is not None and before.start():
            line = self._quoted + line[before.start() :]
        found = self._reported.search(line)
        if found is None:
            return line
        after = line.find(" ,", found.end())
        if colon in (found.end(), after + len(" ,")):
            after = -1
        rest = line[after:] if after >= 0 else line[-2:] if line[-1] in MARKS else ""
        return line[: found.end()] + self._quoted + rest


def load_language(file: Path) -> Language:
    """Read the words of a language.

    Raises:
        ContentError: the file is missing or something in it cannot be read.
    """
    table = read_toml(file)
    try:
        return Language(
            table["stemmer"],
            table["forms"],
            table["stems"],
            table["spoken"],
            table["reported"],
            table.get("reported_before", ()),
            table.get("clauses", {}),
            table.get("joining", ()),
            table.get("clipped", ()),
            table.get("capitals", ()),
        )
    except (KeyError, PatternError) as error:
        raise ContentError(file, 1, f"cannot be read: {error}") from error


def _unwrapped(text: str) -> str:
    """The text without the quotes around the whole of it."""
    if len(text) > 2 and text[0] in "'\"" and text[-1] == text[0] and text[0] not in text[1:-1]:
        return text[1:-1]
    return text


def _sentences(marks: Sequence[str]) -> Iterator[list[str]]:
    """Words and marks sentence by sentence; each begins with a word."""
    sentence: list[str] = []
    for mark in ("." if STOP.match(mark) else mark for mark in marks):
        if mark in MARKS:
            # Of "..." one is kept, of "!!" both, of "?!" both.
            if sentence and not (mark == "." and sentence[-1] in MARKS):
                sentence.append(mark)
            continue
        if sentence and sentence[-1] in MARKS:
            yield sentence
            sentence = []
        if sentence or mark[0].isalnum() or mark == QUOTED:
            sentence.append(mark)
    if sentence:
        yield sentence

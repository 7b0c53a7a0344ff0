"""The small language in which rules say what to look for, made into regular expressions.

A pattern is words with a space between them:

    je|jij           one of these words          aanstell*    a word that begins so
    ~huilen          a word of the same stem     <feeling>    a word of this class
    _                any word                    <!feeling>   a word that is not of this class
    mee|<treat>      one of these, or of this class
    <none>           a word of no class at all
    !je|jij          a word that is none of these
    ..               up to two words             ...          up to six words or commas
    [                where a sentence begins     (            where a clause begins
    ]                where a sentence ends       , ? !        these marks
    word?            a word that may be absent   -dat|als     the word before is none of these

Before the first word of a sentence or clause, up to two words of the class "opener" may stand, as
"nou" or "well". A clause begins at the beginning, at a comma, and after a word that joins ("en",
"and"). Which words those are is data: resources/trainer/<language>/words.toml.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

MARKS = (".", "?", "!")
NEVER = re.compile(r"(?!)")
ANY_WORD = r" [^ /]*/[^ ]+"
OPENERS = "opener"
ALTERNATIVE = re.compile(r"<[^>]+>|[^|]+")


class PatternError(ValueError):
    """A pattern cannot be read; the message says why."""


def compiled(
    patterns: Sequence[str],
    signs: Mapping[str, str],
    stem: Callable[[str], str],
    joining: Sequence[str] = (),
) -> re.Pattern[str]:
    """One expression that finds any of the patterns; nothing if there are none.

    Args:
        patterns: what to look for.
        signs: a sign for each class of words.
        stem: gives the stem of a word.
        joining: words after which a clause begins, besides at a comma.

    Raises:
        PatternError: a pattern names a class that does not exist.
    """
    if not patterns:
        return NEVER
    # Each once: what is written twice costs time with every text.
    sources = [
        "".join(_part(part, signs, stem, joining) for part in one.split()) for one in patterns
    ]
    return re.compile("|".join(dict.fromkeys(sources)))


# A pattern's expression, and the groups of words that it needs besides the one that led to it.
_Tried = tuple[str, tuple[frozenset[str], ...]]


class Finder:
    """Many patterns at once; only those are tried of which every word stands in the line.

    Args:
        patterns: what to look for.
        signs: a sign for each class of words.
        stem: gives the stem of a word.
        joining: words after which a clause begins, besides at a comma.

    Raises:
        PatternError: a pattern names a class that does not exist.
    """

    def __init__(
        self,
        patterns: Sequence[str],
        signs: Mapping[str, str],
        stem: Callable[[str], str],
        joining: Sequence[str] = (),
    ) -> None:
        anywhere: list[str] = []
        self._of_word: dict[str, list[_Tried]] = {}
        for pattern in patterns:
            parts = pattern.split()
            source = "".join(_part(part, signs, stem, joining) for part in parts)
            first, *others = _needed(parts) or [frozenset()]
            if not first:
                anywhere.append(source)
            for word in first:
                self._of_word.setdefault(word, []).append((source, tuple(others)))
        self._anywhere = re.compile("|".join(dict.fromkeys(anywhere)) or NEVER.pattern)

    def search(self, line: str) -> bool:
        """Whether one of the patterns is found in a line."""
        if self._anywhere.search(line):
            return True
        words = _words(line)
        found = (
            source
            for word in words
            for source, others in self._of_word.get(word, ())
            if not any(group.isdisjoint(words) for group in others)
        )
        return any(_expression(source).search(line) for source in dict.fromkeys(found))


@lru_cache(maxsize=64)
def _words(line: str) -> dict[str, None]:
    """The words of a line as they are written, each once."""
    return dict.fromkeys(word.rpartition("/")[2] for word in line.split())


# Most patterns are never needed in a session: each is made when its word first turns up.
_expression = lru_cache(maxsize=None)(re.compile)


def _needed(parts: Sequence[str]) -> list[frozenset[str]]:
    """Groups of words of each of which one must be there for a pattern to be found.

    The smallest stands first: the fewer words lead to a pattern, the seldomer it is thought of.
    """
    groups = [frozenset(part.split("|")) for part in parts if part[0].isalnum() or part[0] == "'"]
    plain = [
        words
        for words in groups
        if not any("*" in word or "<" in word or word.endswith("?") for word in words)
    ]
    return sorted(plain, key=len)


def _part(
    part: str, signs: Mapping[str, str], stem: Callable[[str], str], joining: Sequence[str]
) -> str:
    if part.endswith("?") and len(part) > 1:
        return f"(?:{_part(part[:-1], signs, stem, joining)})?"
    fixed = _fixed(part, signs, joining)
    return _word(part, signs, stem) if fixed is None else fixed


def _fixed(part: str, signs: Mapping[str, str], joining: Sequence[str]) -> str | None:
    """What a sign that is no word stands for; None for a word."""
    openers = rf"(?: [^ /]*{signs[OPENERS]}[^ ]+(?: ,)?){{0,2}}" if OPENERS in signs else ""
    begins = "".join(f"|(?<=/{re.escape(word)})(?= )" for word in joining)
    fixed = {
        "_": ANY_WORD,
        "..": f"(?:{ANY_WORD}){{0,2}}?",
        "...": f"(?:{ANY_WORD}| ,){{0,6}}?",
        "[": f"^{openers}",
        "(": f"(?:^|(?<= ,){begins}){openers}",
        "]": r"(?: [.?!,])*$",
        ",": " ,",
        "?": r" \?",
        "!": " !",
    }
    return fixed.get(part)


def _word(part: str, signs: Mapping[str, str], stem: Callable[[str], str]) -> str:
    if part.startswith("-"):
        return "".join(rf"(?<!/{re.escape(word)})" for word in part[1:].split("|"))
    told = part.lstrip("!~")
    words = [one for one in ALTERNATIVE.findall(told) if one[0] != "<"]
    wanted = [_class(one[1:-1], signs) for one in ALTERNATIVE.findall(told) if one[0] == "<"]
    if words and part[0] == "~":
        stems = "|".join(re.escape(stem(word)) for word in words)
        wanted.append(f"[^ /]*/(?:{stems})/")
    elif words:
        forms = "|".join(re.escape(word).replace(r"\*", "[^ ]*") for word in words)
        wanted.append(f"[^ /]*/[^ /]*/(?:{forms})(?![^ ])")
    look = "!" if part[0] == "!" else "="
    return f" (?{look}{'|'.join(wanted)})[^ /]*/[^ ]+"


def _class(names: str, signs: Mapping[str, str]) -> str:
    if names == "none":
        return "/"
    none = names.startswith("!")
    try:
        wanted = "".join(signs[name] for name in names.lstrip("!").split("|"))
    except KeyError as missing:
        raise PatternError(f"there is no class of words {missing}") from missing
    return f"(?![^ /]*[{wanted}])" if none else f"[^ /]*[{wanted}]"

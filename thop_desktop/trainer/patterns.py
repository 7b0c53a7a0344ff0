"""The small language in which rules say what to look for, made into regular expressions.

A pattern is words with a space between them:

    je|jij           one of these words          aanstell*    a word that begins so
    ~huilen          a word of the same stem     <feeling>    a word of this class
    _                any word                    <!feeling>   a word that is not of this class
    mee|<treat>      one of these, or of this class
    !je|jij          a word that is none of these
    ..               up to two words             ...          up to six words or commas
    [                where a sentence begins     (            where a clause begins
    ]                where a sentence ends       , ? !        these marks
    word?            a word that may be absent   -dat|als     the word before is none of these

Before the first word of a sentence or clause, up to two openers ("nou", "hee", "ach") may stand.
"""

import re
from collections.abc import Callable, Mapping, Sequence

MARKS = (".", "?", "!")
NEVER = re.compile(r"(?!)")
ANY_WORD = r" [^ /]*/[^ ]+"
JOINING = ("en", "dus", "want", "maar", "of", "dan")
OPENERS = "opener"
ALTERNATIVE = re.compile(r"<[^>]+>|[^|]+")


class PatternError(ValueError):
    """A pattern cannot be read; the message says why."""


def compiled(
    patterns: Sequence[str], signs: Mapping[str, str], stem: Callable[[str], str]
) -> re.Pattern[str]:
    """One expression that finds any of the patterns; nothing if there are none.

    Raises:
        PatternError: a pattern names a class that does not exist.
    """
    if not patterns:
        return NEVER
    # Each once: what is written twice costs time with every text.
    sources = ["".join(_part(part, signs, stem) for part in one.split()) for one in patterns]
    return re.compile("|".join(dict.fromkeys(sources)))


def _part(part: str, signs: Mapping[str, str], stem: Callable[[str], str]) -> str:
    if part.endswith("?") and len(part) > 1:
        return f"(?:{_part(part[:-1], signs, stem)})?"
    fixed = _fixed(part, signs)
    return _word(part, signs, stem) if fixed is None else fixed


def _fixed(part: str, signs: Mapping[str, str]) -> str | None:
    """What a sign that is no word stands for; None for a word."""
    openers = rf"(?: [^ /]*{signs[OPENERS]}[^ ]+(?: ,)?){{0,2}}" if OPENERS in signs else ""
    joining = "".join(f"|(?<=/{word})(?= )" for word in JOINING)
    fixed = {
        "_": ANY_WORD,
        "..": f"(?:{ANY_WORD}){{0,2}}?",
        "...": f"(?:{ANY_WORD}| ,){{0,6}}?",
        "[": f"^{openers}",
        "(": f"(?:^|(?<= ,){joining}){openers}",
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
    none = names.startswith("!")
    try:
        wanted = "".join(signs[name] for name in names.lstrip("!").split("|"))
    except KeyError as missing:
        raise PatternError(f"there is no class of words {missing}") from missing
    return f"(?![^ /]*[{wanted}])" if none else f"[^ /]*[{wanted}]"

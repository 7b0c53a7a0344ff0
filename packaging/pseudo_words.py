"""Words of two made-up languages: English that is longer, and English in letters from the right.

Both stay readable for who knows English, so that a picture tells what is wrong in it. What is not
words is left alone: blanks to fill in, links, ids, tags, marks of Markdown.
"""

import json
import re
from collections.abc import Callable, Mapping
from itertools import zip_longest
from typing import Any

# Qt's %n and %1, {names}, tags, entities, targets of links, attributes, words for a program.
KEPT = re.compile(r"%L?[n\d]|\{[^{}]*\}|<[^<>]*>|&\w+;|\]\([^()\s]*|https?://\S+|\[\^\w+\]|`[^`]*`")
LETTERS = {"a": "áå", "e": "éë", "i": "íï", "o": "óö", "u": "úü", "y": "ýÿ"}
# By sound; final forms are left out, they would tell a reader of Hebrew nothing more here.
RIGHT = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבצדעפגהיזכלמנופקרסתוושחיז", strict=True))
# Of files that only one language has, what stands under these names is words.
SHOWN = frozenset(
    {
        *("title", "name", "question", "label", "lead", "see", "text", "short", "summary"),
        *("connect", "reason", "alt", "why", "told"),
    }
)
NAME = "name"
# Names of algorithms, which differ by language and yet are no words.
NO_WORDS = frozenset({"stemmers"})


def longer(text: str) -> str:
    """English with each vowel twice, and accents above and below: some 40 % longer."""
    return _words(text, lambda part: re.sub("[aeiouyAEIOUY]", _doubled, part))


def from_the_right(text: str) -> str:
    """English in Hebrew letters, by sound."""
    return _words(text, lambda part: "".join(RIGHT.get(one.lower(), one) for one in part))


def _doubled(letter: re.Match[str]) -> str:
    two = LETTERS[letter[0].lower()]
    return two[0].upper() + two[1] if letter[0].isupper() else two


def _words(text: str, change: Callable[[str], str]) -> str:
    parts, at = [], 0
    for kept in KEPT.finditer(text):
        parts += [change(text[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join([*parts, change(text[at:])])


def in_table(own: Any, other: Any, change: Callable[[str], str], key: str = "") -> Any:
    """A TOML value with its words changed: what differs from the same value in Dutch.

    Args:
        own: the value in English.
        other: the same in Dutch; None where there is none.
        change: one text into the other language.
        key: the name under which it stands.
    """
    if key in NO_WORDS:
        return own
    if isinstance(own, Mapping):
        there = other if isinstance(other, Mapping) else {}
        return {name: in_table(own[name], there.get(name), change, name) for name in own}
    if isinstance(own, list):
        others = other if isinstance(other, list) and len(other) == len(own) else []
        return [in_table(one, beside, change, key) for one, beside in zip_longest(own, others)]
    if isinstance(own, str):
        # A name may be the same word in both.
        words = key == NAME or own != other if isinstance(other, str) else key in SHOWN
        return change(own) if words else own
    return own


def in_page(text: str, change: Callable[[str], str]) -> str:
    """The Markdown of a page, below its front matter, with its words changed."""
    return "\n".join(_line(line, change) for line in text.split("\n"))


def _line(line: str, change: Callable[[str], str]) -> str:
    stripped = line.strip()
    if stripped.startswith(("{:", "<!--")):
        return line
    if box := re.fullmatch(r'(\s*!!! \w+ ")(.*)(")', line):
        return box[1] + change(box[2]) + box[3]
    return change(line)


def as_toml(table: Mapping[str, Any]) -> str:
    """A table as TOML, with everything below its names on one line."""
    return "".join(f"{_key(name)} = {_value(value)}\n" for name, value in table.items())


def _key(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(name)} = {_value(one)}" for name, one in value.items())
        return f"{{{inside}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, str | bool | int | float):
        return json.dumps(value, ensure_ascii=False)
    return str(value)  # days and times stand as they are

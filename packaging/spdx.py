"""Licences by their SPDX names (https://spdx.org/licenses): what they allow, and their texts."""

import re
import tomllib
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "licences"
_TOLD = tomllib.loads((TEXTS.parent / "parts.toml").read_text(encoding="utf-8"))
# Under each of these a bundle may carry a part, with its notices.
ALLOWED = frozenset(_TOLD["allowed"])
ALLOWED_WITH = {
    ("Apache-2.0", "LLVM-exception"),
    # The starter is made to be part of other programs; it is not changed here.
    ("GPL-2.0-or-later", "Bootloader-exception"),
}


def chosen(expression: str) -> tuple[str, ...] | None:
    """Under which licences a part is carried: of a choice the first allowed, of "and" all.

    Args:
        expression: an SPDX expression, such as "(MIT OR Apache-2.0) AND Unicode-3.0".

    Returns:
        the names, an exception after its licence; None when what is asked is not allowed, or is no
        such expression.
    """
    words = re.findall(r"[()]|[^\s()/]+|/", expression)
    words = ["OR" if word == "/" else word for word in words]
    try:
        found, rest = _any_of(words)
    except IndexError:
        return None
    return None if rest or found is None else tuple(dict.fromkeys(found))


def text_of(name: str) -> str | None:
    """The text of a licence that is kept here, or None."""
    path = TEXTS / f"{name.removesuffix('-only').removesuffix('-or-later')}.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _any_of(words: list[str]) -> tuple[list[str] | None, list[str]]:
    found, rest = _all_of(words)
    while rest and rest[0] == "OR":
        other, rest = _all_of(rest[1:])
        found = found if found is not None else other
    return found, rest


def _all_of(words: list[str]) -> tuple[list[str] | None, list[str]]:
    found, rest = _one(words)
    while rest and rest[0] == "AND":
        other, rest = _one(rest[1:])
        found = None if found is None or other is None else found + other
    return found, rest


def _one(words: list[str]) -> tuple[list[str] | None, list[str]]:
    name, rest = words[0], words[1:]
    if name == "(":
        found, rest = _any_of(rest)
        return found, rest[1:] if rest[0] == ")" else words
    if rest[:1] == ["WITH"]:
        pair = (name, rest[1])
        return (list(pair) if pair in ALLOWED_WITH else None), rest[2:]
    return ([name] if name in ALLOWED else None), rest

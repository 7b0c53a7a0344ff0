"""Reads the language data of the search: stop words, word forms, synonyms and leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from thop_desktop.content.words import WordRules, fold
from thop_desktop.data_files import read_toml
from thop_desktop.errors import ContentError


@dataclass(frozen=True)
class Lead:
    """Everyday words that lead to where the book helps with them.

    Attributes:
        words: words and short phrases as people type them.
        pages: ids of the pages that help, the best one first.
        terms: ids of glossary terms that help.
    """

    words: tuple[str, ...]
    pages: tuple[str, ...]
    terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Synonyms:
    """What the search knows about a language besides the book itself.

    Attributes:
        rules: how words change, and which ones say nothing.
        same: groups of single words that mean nearly the same.
        leads: everyday words and phrases with their pages and terms.
    """

    rules: WordRules = field(default_factory=WordRules)
    same: tuple[tuple[str, ...], ...] = ()
    leads: tuple[Lead, ...] = ()


def load_synonyms(resources: Path, language: str) -> Synonyms:
    """Read the search data of one language.

    Raises:
        ContentError: the file is missing, not TOML or not of this form.
    """
    file = resources / "search" / f"{language}.toml"
    data = read_toml(file)
    rules = data.get("words", {})
    try:
        return Synonyms(
            rules=WordRules(
                stop=frozenset(fold(word) for word in _texts(rules, "stop")),
                stemmers=_texts(rules, "stemmers"),
                heads={
                    fold(form): fold(group[0])
                    for group in rules.get("forms", [])
                    for form in group[1:]
                },
                endings=_texts(rules, "endings"),
                open_endings=_texts(rules, "open_endings"),
                vowels=str(rules.get("vowels", "")),
                weak_vowels=str(rules.get("weak_vowels", "")),
                finals=dict(rules.get("finals", {})),
                participle=str(rules.get("participle", "")),
                participle_ends=_texts(rules, "participle_ends"),
                joints=_texts(rules, "joints"),
                whole=frozenset(_texts(rules, "whole")),
                determiners=frozenset(_texts(rules, "determiners")),
                particles=frozenset(_texts(rules, "particles")),
            ),
            same=tuple(_texts(group, "words") for group in data.get("same", [])),
            leads=tuple(
                Lead(_texts(entry, "words"), _texts(entry, "pages"), _texts(entry, "terms"))
                for entry in data.get("lead", [])
            ),
        )
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        raise ContentError(file, 1, f"not of the form that the search reads: {error}") from error


def _texts(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = table.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise TypeError(f'"{name}" must be a list of texts')
    return tuple(values)

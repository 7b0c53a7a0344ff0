"""Which languages there are, and in which of them each subject of the program is told.

A language is added by adding files, and never by code (docs/vertalen.md). Its interface comes from
translations/, its content from resources/, subject by subject: while the files of a subject are
not all there, that whole subject is told in the first language. So nobody reads half a book.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from pathlib import Path

# All that the program tells exists in this language.
FIRST_LANGUAGE = "nl"
# The texts in the code are in this one, so it needs no translation.
CODE_LANGUAGE = "en"
COMPILED = re.compile(r"thop_([a-zA-Z-]+)\.qm")


class Subject(Enum):
    """What is told in one language as a whole; the value names its files within resources/.

    "{}" stands for the code of the language. A name that ends in "/" is a folder: it must hold
    files of the same names as that of the first language.
    """

    BOOK = ("articles/{}/", "glossary/{}.toml", "search/{}.toml", "figures/{}.toml")
    WORKSHEET = ("worksheet/{}.toml",)
    PRACTICE = ("situations/{}/", "trainer/{}/")
    OWN_SITUATION = ("practice/{}.toml",)
    INSTRUMENTS = ("instruments/{}/",)
    DIARY = ("diary/{}.toml",)
    HELP = ("help/{}.toml",)
    NOW = ("now/{}.toml",)
    GATE = ("gate/{}.toml",)
    GUIDE = ("guide/{}/gebruik.md",)


def interface_languages(translations: Path) -> tuple[str, ...]:
    """Codes of the languages that the window can speak: the first one, English, and all others.

    Args:
        translations: the folder with the compiled translations; it may be missing.
    """
    found = {match[1] for file in _names(translations) if (match := COMPILED.fullmatch(file))}
    return (FIRST_LANGUAGE, CODE_LANGUAGE, *sorted(found - {FIRST_LANGUAGE, CODE_LANGUAGE}))


def missing_files(resources: Path, subject: Subject, language: str) -> tuple[str, ...]:
    """Names within resources/ of the files that a language lacks for a subject.

    Args:
        resources: the folder with the program's own files.
        subject: what is to be told.
        language: code of a language.
    """
    wanted: list[str] = []
    for name in subject.value:
        own = name.format(language)
        if name.endswith("/"):
            there = _names(resources / own)
            first = _names(resources / name.format(FIRST_LANGUAGE))
            wanted += [own + file for file in sorted(first - there)] if first else [own]
        elif not (resources / own).is_file():
            wanted.append(own)
    return tuple(wanted)


def guide_folder(first: Path, resources: Path, language: str) -> Path:
    """The folder of the guide to the program in a language.

    Args:
        first: that of the first language, which is part of the documentation.
        resources: the folder with the program's own files.
        language: code of a language that has a guide.
    """
    return first if language == FIRST_LANGUAGE else resources / "guide" / language


def _names(folder: Path) -> set[str]:
    try:
        return {file.name for file in folder.iterdir() if not file.name.startswith(".")}
    except OSError:
        return set()


class ContentLanguages:
    """Tells in which language each subject is told, beside the present interface."""

    def __init__(self, resources: Path, interface: Callable[[], str]) -> None:
        """Look at no file yet.

        Args:
            resources: the folder with the program's own files.
            interface: tells the language of the interface.
        """
        self._interface = interface
        # The program's own files do not change while it runs.
        self._is_whole = lru_cache(maxsize=None)(
            lambda subject, language: not missing_files(resources, subject, language)
        )

    def of(self, subject: Subject) -> str:
        """That of the interface where all files of the subject are there, else the first."""
        wanted = self._interface()
        is_whole = wanted == FIRST_LANGUAGE or self._is_whole(subject, wanted)
        return wanted if is_whole else FIRST_LANGUAGE

    def is_other(self, subject: Subject) -> bool:
        """Whether the subject is told in another language than the interface."""
        return self.of(subject) != self._interface()

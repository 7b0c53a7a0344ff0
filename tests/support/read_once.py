"""The program's own files, read once for all programs of a run of tests and not for each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from thop_desktop import paths
from thop_desktop.content import library, suggestions, synonyms
from thop_desktop.ui import suggestion_sources, training_content
from thop_desktop.worksheet import form
from thop_desktop.writing import tools

# What reads a file that is long, where the program looks for it. All of it stays as it was read.
READERS = (
    (library, "load_book"),
    (synonyms, "load_synonyms"),
    (suggestion_sources, "load_links"),
    (training_content, "load_situations"),
    (training_content, "load_rules"),
    (form, "load_form"),
    (tools, "load_dictionary"),
)


@contextmanager
def read_once() -> Iterator[None]:
    """Read each of these files once; those of a test's own folder are read as ever."""
    with pytest.MonkeyPatch.context() as patched:
        for module, name in READERS:
            patched.setattr(module, name, _reading_once(getattr(module, name)))
        make = suggestions.make_suggester
        patched.setattr(suggestions, "make_suggester", _making_once(make))
        yield


def _reading_once(read: Callable[[Path, str], Any]) -> Callable[[Path, str], Any]:
    resources, kept = paths.resources(), cache(read)
    return lambda folder, language: (kept if folder == resources else read)(folder, language)


def _making_once(make: Callable[..., Any]) -> Callable[..., Any]:
    """What was made of the very same things is given again."""
    kept: list[tuple[tuple[object, ...], Any]] = []

    def making(*parts: object) -> Any:
        for known, made in kept:
            if len(known) == len(parts) and all(map(_is_same, known, parts)):
                return made
        kept.append((parts, make(*parts)))
        return kept[-1][1]

    return making


def _is_same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, tuple) and one == other)

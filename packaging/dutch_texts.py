"""Gathers what the program says in Dutch: files of the content, the guide, and the interface.

Passages are stripped of marking: of a link only its words are left. Left out is what nobody reads
as a sentence: ids, and lists of words to search or to find. What a carer says to a child, examples
of sentences that are not good, and the notes of the article count as quotations.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
# Within resources/; the guide and the interface lie elsewhere.
FOLDERS = ("articles/nl", "situations/nl", "instruments/nl")
FILES = (
    *("glossary/nl.toml", "worksheet/nl.toml", "trainer/nl/exercises.toml"),
    *("trainer/nl/rules.toml", "help/nl.toml", "now/nl.toml", "gate/nl.toml", "practice/nl.toml"),
    *("diary/nl.toml", "figures/nl.toml"),
)
GUIDE, INTERFACE = Path("docs/gebruik.md"), Path("translations/thop_nl.ts")
# Keys of TOML whose texts are looked for or looked up, and never read as they stand.
UNREAD_NAMES = """
    id kind area area_first setting step tone group icon of order age claims pages needs need
    section take_from number site certainty source_date also searched_as asked_for words find
    unless clauses missing claim steps severity hides related off own last praise_beside sources
    source subject fields letter status page figure
"""
UNREAD = frozenset(UNREAD_NAMES.split())
# In a situation: what a carer says to a child. Of its bad examples also "text".
SPOKEN = {"connect", "sense", "structure", "start"}
BAD_EXAMPLES = {"flawed", "first"}
FRONT = re.compile(r"\A\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)
MARKS = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"\{:[^}]*\}"), ""),
    (re.compile(r'!\[([^\]]*)\]\([^)"]*(?:"([^"]*)")?\)'), r"\n\n\1\n\n\2\n\n"),
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r'^!!! \w+ "?([^"\n]*)"?$', re.MULTILINE), r"\n\1\n\n"),
    (re.compile(r"^#+ (.*)$", re.MULTILINE), r"\n\1\n"),
    (re.compile(r"^\s*(?:[-*]|\d+\.) ", re.MULTILINE), "\n"),
    (re.compile(r"\|"), "\n\n"),
    (re.compile(r"[*_`]"), ""),
    (re.compile(r"https?://\S+"), ""),
)
# A note of the article, such as "Noot 19: …": where it comes from, in its own words.
NOTE = re.compile(r"^Noot \d+", re.MULTILINE)


@dataclass(frozen=True)
class Passage:
    """One text that is read as a whole.

    Attributes:
        words: what it says, without marking.
        quoted: whether all of it is what somebody says, or a reference.
    """

    words: str
    quoted: bool = False


def passages(root: Path = ROOT) -> dict[str, tuple[Passage, ...]]:
    """All Dutch passages, by the name of their file within the project."""
    resources = root / "resources"
    names = [name for folder in FOLDERS for name in _inside(resources, folder)]
    found = {f"resources/{name}": _of_content(resources / name) for name in (*names, *FILES)}
    found[GUIDE.as_posix()] = tuple(_of_markdown((root / GUIDE).read_text(encoding="utf-8")))
    found[INTERFACE.as_posix()] = tuple(_of_interface(root / INTERFACE))
    return found


def _inside(resources: Path, folder: str) -> Iterator[str]:
    for file in sorted((resources / folder).iterdir()):
        yield f"{folder}/{file.name}"


def _of_content(file: Path) -> tuple[Passage, ...]:
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".toml":
        return tuple(_of_toml(tomllib.loads(text), "", quoted=False))
    front = FRONT.match(text)
    head = tuple(_of_toml(tomllib.loads(front[1]), "", quoted=False)) if front else ()
    return (*head, *_of_markdown(FRONT.sub("", text)))


def _of_toml(value: Any, key: str, *, quoted: bool) -> Iterator[Passage]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            spoken = name in SPOKEN or (key in BAD_EXAMPLES and name == "text")
            yield from _of_toml(inner, name, quoted=spoken)
    elif isinstance(value, list):
        for inner in value:
            yield from _of_toml(inner, key, quoted=quoted)
    elif isinstance(value, str) and key not in UNREAD:
        yield from (Passage(part.words, quoted or part.quoted) for part in _of_markdown(value))


def _of_markdown(text: str) -> Iterator[Passage]:
    for mark, instead in MARKS:
        text = mark.sub(instead, text)
    for paragraph in re.split(r"\n\s*\n", text):
        words = " ".join(paragraph.split())
        if words:
            yield Passage(words, bool(NOTE.match(words)))


def _of_interface(file: Path) -> Iterator[Passage]:
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            continue
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            yield from _of_markdown(re.sub(r"<[^>]+>", " ", form.text or ""))

"""What a language lacks of the content, beside the Dutch: by file, down to the single text.

The ids of pages, terms, situations and so on are the same in every language, and so are the claims
that a text rests on. So two files of a subject have one shape, and only their words differ.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from thop_desktop.content.library import BOOK_FILE, read_page
from thop_desktop.content.model import Page
from thop_desktop.content.user_guide import load_guide
from thop_desktop.errors import ContentError
from thop_desktop.languages import FIRST_LANGUAGE, Subject, guide_folder, missing_files

# Whose words are a language's own: how many, and which, is up to it.
FREE_FILES = ("search/{}.toml", "trainer/{}/words.toml")
FREE_LISTS = {"also", "searched_as", "asked_for", "words", "find", "unless", "clauses", "missing"}
# What a language may do without.
OPTIONAL = {"also", "asked_for", *FREE_LISTS}
# Not words: the same in every language.
SAME = {
    *(
        "id",
        "kind",
        "area",
        "area_first",
        "setting",
        "step",
        "tone",
        "group",
        "icon",
        "of",
        "order",
    ),
    *("age", "claims", "pages", "needs", "section", "safety_first", "take_from", "number", "site"),
    *("look_again_days", "most", "must", "source_date", "certainty", "page"),
}
# From so many words on, a text that is the same as in Dutch was forgotten.
LEAST_WORDS = 6
DUTCH = "still in Dutch"
LINK = re.compile(r"\]\((term|page|figure):([a-z0-9-]+)")
CLAIMS = re.compile(r'claims="([^"]+)"')
BOX = re.compile(r"^!!! (\w+)", re.MULTILINE)
HEADING = re.compile(r"^(#+) ", re.MULTILINE)
NOTE = re.compile(r"^\[\^(\w+)\]:", re.MULTILINE)


def gaps(resources: Path, guide: Path, language: str) -> dict[str, list[str]]:
    """What is missing or different, by the name of each subject; nothing where all is well.

    Args:
        resources: the folder that holds articles, glossary and so on.
        guide: the folder of the Dutch guide.
        language: code of a language.
    """
    found = {
        subject.name.lower(): list(_of_subject(resources, guide, subject, language))
        for subject in Subject
    }
    found["spelling"] = list(_spelling(resources / "spelling", language))
    if language == FIRST_LANGUAGE:  # which is beside itself here
        found = {name: [one for one in lines if DUTCH not in one] for name, lines in found.items()}
    return {subject: lines for subject, lines in found.items() if lines}


def _spelling(folder: Path, language: str) -> Iterator[str]:
    """What its dictionary lacks; without one no word is marked."""
    for name in (f"{language}.toml", *(f"{language}/{language}.{end}" for end in ("aff", "dic"))):
        if not (folder / name).is_file():
            yield f"spelling/{name}: is missing"
    if not (folder / language / "LICENCE.txt").is_file():
        yield f"spelling/{language}/LICENCE.txt: is missing"


def _of_subject(resources: Path, guide: Path, subject: Subject, language: str) -> Iterator[str]:
    missing = missing_files(resources, subject, language) if language != FIRST_LANGUAGE else ()
    yield from (f"{name}: is missing" for name in missing)
    if subject is Subject.GUIDE:
        if not missing:
            yield from _guide(guide, guide_folder(guide, resources, language))
        return
    for pattern in subject.value:
        for name in _names(resources, pattern):
            first = resources / name.format(FIRST_LANGUAGE)
            own = name.format(language)
            if own in missing or not (resources / own).is_file():
                continue
            try:
                yield from (f"{own}: {what}" for what in _of_file(first, resources / own, name))
            except (ContentError, tomllib.TOMLDecodeError) as error:
                yield f"{own}: cannot be read: {error}"


def _names(resources: Path, pattern: str) -> Iterator[str]:
    """The files of a pattern of a subject, with "{}" for the language."""
    if pattern.endswith("/"):
        for file in sorted((resources / pattern.format(FIRST_LANGUAGE)).iterdir()):
            yield pattern + file.name
    else:
        yield pattern


def _of_file(first: Path, own: Path, name: str) -> Iterator[str]:
    if first.suffix == ".md":
        sections = {entry["id"] for entry in _toml(first.parent / BOOK_FILE)["section"]}
        yield from _page(read_page(first, sections), read_page(own, sections))
    elif name in FREE_FILES:
        _toml(own)
    elif name.endswith("rules.toml"):
        yield from _rules(_toml(first), _toml(own))
    else:
        yield from _compared(_toml(first), _toml(own), "")


def _compared(first: Any, own: Any, place: str) -> Iterator[str]:
    """What differs in shape; what stands where, is told as in "step.3.title"."""
    key = place.rpartition(".")[2]
    if isinstance(first, Mapping) and isinstance(own, Mapping):
        for name in first:
            at = f"{place}.{name}".lstrip(".")
            if name in own:
                yield from _compared(first[name], own[name], at)
            elif name not in OPTIONAL:
                yield f"{at} is missing"
        yield from (f"{place}.{name} is not in Dutch".lstrip(".") for name in own.keys() - first)
    elif isinstance(first, list) and isinstance(own, list):
        yield from _lists(first, own, place)
    elif type(first) is not type(own):
        yield f"{place} is of another kind than in Dutch"
    elif isinstance(first, bool) or (key in SAME and " " not in str(first)):
        if first != own:
            yield f"{place} must be {first!r}, as in Dutch"
    elif isinstance(first, str):
        yield from _words(first, own, place)


def _lists(first: list[Any], own: list[Any], place: str) -> Iterator[str]:
    key = place.rpartition(".")[2]
    if key in SAME and not any(isinstance(one, Mapping) for one in first):
        if sorted(map(str, first)) != sorted(map(str, own)):
            yield f"{place} must be {first}, as in Dutch"
    elif first and all(isinstance(one, Mapping) and "id" in one for one in (*first, *own)):
        known = {one.get("id"): one for one in own}
        for one in first:
            at = f"{place}.{one['id']}"
            if one["id"] in known:
                yield from _compared(one, known.pop(one["id"]), at)
            else:
                yield f"{at} is missing"
        yield from (f"{place}.{name} is not in Dutch" for name in known)
    elif key not in FREE_LISTS:
        if len(first) != len(own):
            yield f"{place} has {len(own)}, in Dutch {len(first)}"
        for number, (one, other) in enumerate(zip(first, own, strict=False), 1):
            yield from _compared(one, other, f"{place}.{number}")


def _words(first: str, own: str, place: str) -> Iterator[str]:
    if first.strip() and not own.strip():
        yield f"{place} is empty"
    elif first == own and len(first.split()) >= LEAST_WORDS:
        yield f"{place} is {DUTCH}"


def _rules(first: Mapping[str, Any], own: Mapping[str, Any]) -> Iterator[str]:
    """Rules look for other words in each language, but they are about the same things."""
    wanted, there = _kinds_of_rules(first), _kinds_of_rules(own)
    yield from (f"rule.{name} is missing" for name in sorted(wanted - there))
    yield from (f"rule.{name} is not in Dutch" for name in sorted(there - wanted))


def _kinds_of_rules(told: Mapping[str, Any]) -> set[str]:
    return {rule["id"] for rule in told["rule"]}


def _page(first: Page, own: Page) -> Iterator[str]:
    for name in ("id", "section", "order"):
        if getattr(first, name) != getattr(own, name):
            yield f"{name} must be {getattr(first, name)!r}, as in Dutch"
    asked: Mapping[str, Callable[[str], object]] = {
        "the headings": HEADING.findall,
        "the boxes": BOX.findall,
        "the notes": NOTE.findall,
        "the claims": lambda body: sorted(" ".join(CLAIMS.findall(body)).split()),
        "the links": lambda body: sorted(set(LINK.findall(body))),
    }
    for what, ask in asked.items():
        if ask(first.body) != ask(own.body):
            yield f"{what} differ: {ask(own.body)}, in Dutch {ask(first.body)}"
    for name in ("title", "summary"):
        yield from _words(getattr(first, name), getattr(own, name), name)
    dutch = {part for part in _paragraphs(first.body) if len(part.split()) >= LEAST_WORDS}
    yield from (f"{DUTCH}: {part[:60]}" for part in _paragraphs(own.body) if part in dutch)


def _paragraphs(body: str) -> list[str]:
    lines = (line.strip() for line in body.splitlines())
    return [line for line in lines if line and not line.startswith("{:")]


def _guide(first: Path, own: Path) -> Iterator[str]:
    wanted = [chapter.id for chapter in load_guide(first).chapters]
    there = [chapter.id for chapter in load_guide(own).chapters]
    yield from (f"guide: chapter {name} is missing" for name in wanted if name not in there)
    yield from (f"guide: chapter {name} is not in Dutch" for name in there if name not in wanted)


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))

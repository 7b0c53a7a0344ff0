"""What can be wrong with one page, found in its Markdown before a reader meets it."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from thop_desktop.content.model import Page
from thop_desktop.content.plain import (
    ATTRIBUTES,
    BOX,
    CLAIMS,
    HEADING,
    IMAGE,
    LINK,
    NOTE_MARK,
    Paragraph,
    paragraphs,
)
from thop_desktop.content.prose import (
    LONGEST_AVERAGE,
    LONGEST_SENTENCE,
    average_length,
    is_one_sentence,
    length,
    reading_minutes,
    sentences,
)
from thop_desktop.content.render import BOX_KINDS
from thop_desktop.data_files import read_text
from thop_desktop.table import Table

SOURCES = "sources"
BOXES_OF_EVERY_PAGE = ("home", "group", "try")
# Forms that Markdown knows and a page does without: the checks below would not see into them.
FORMS = (
    (re.compile(r"<[A-Za-z/!?]"), "HTML; a page is written in Markdown only"),
    (re.compile(r"^\s*\[(?!\^)[^\]]+\]:"), "a link's address stands where the link is"),
    (re.compile(r"^\s*#|^(?:=+|-+)\s*$"), "a heading is written as ## and words, outside a box"),
    (re.compile(r"^\s*>"), "what is said stands between ‘ and ’, not behind >"),
    (re.compile(r"^\s*!!!"), f"a box is written as !!! and one of {', '.join(BOX_KINDS)}"),
)
NOTE_TEXT = re.compile(r"^\[\^(?P<id>[^\]]+)\]:(?P<text>.*)$", re.MULTILINE)


@dataclass(frozen=True, order=True)
class Problem:
    """Something that a writer should mend.

    Attributes:
        file: where it is.
        line: its line, counted from 1.
        what: what is wrong, in a few words.
    """

    file: Path
    line: int
    what: str


@dataclass(frozen=True)
class Known:
    """What a text may refer to.

    Attributes:
        pages: ids of all pages with the anchors on each; None for one that cannot be read.
        terms: ids of all terms; None when the glossary cannot be read.
        figures: names of all drawings.
        claims: ids of all claims; None when they are not to be checked.
    """

    pages: Mapping[str, Collection[str] | None]
    terms: Collection[str] | None
    figures: Collection[str]
    claims: Collection[str] | None


@dataclass(frozen=True)
class Source:
    """A piece of Markdown with its place, to tell the line of anything in it."""

    text: str
    file: Path
    first_line: int

    def problem(self, position: int, what: str) -> Problem:
        """A problem at a position in the text."""
        return Problem(self.file, self.first_line + self.text.count("\n", 0, position), what)


def page_problems(page: Page, known: Known) -> Iterator[Problem]:
    """All that is wrong with a page whose front matter is sound."""
    parts = paragraphs(page)
    source = Source(page.body, page.file, page.body_line)
    yield from _front_matter(page, parts, known)
    yield from _boxes(page, parts)
    yield from _forms(source)
    yield from _claims(source, parts, known)
    yield from _headings(page, parts)
    yield from _notes(source)
    yield from _sentences(page, parts)
    yield from link_problems(source, known)
    yield from _images(source, known)


def link_problems(source: Source, known: Known) -> Iterator[Problem]:
    """Links that lead nowhere."""
    for match in LINK.finditer(source.text):
        if not match["text"].strip():
            yield source.problem(match.start(), "a link without words")
        scheme, _colon, rest = match["target"].partition(":")
        what = ""
        if scheme == "term":
            if known.terms is not None and rest not in known.terms:
                what = f'unknown term "{rest}"'
        elif scheme == "page":
            what = _unknown_place(rest, known)
        elif scheme not in {"http", "https"}:
            what = f'a link with an unknown scheme: "{match["target"]}"'
        if what:
            yield source.problem(match.start(), what)
    seen = {match.end("text") for match in LINK.finditer(source.text)}
    seen |= {match.end("alt") for match in IMAGE.finditer(source.text)}
    for match in re.finditer(r"\]\(", source.text):
        if match.start() not in seen:
            yield source.problem(match.start(), "a link or image that is not well formed")


def front_matter_line(page: Page, name: str) -> int:
    """The line of a page's file at which a field of its front matter stands."""
    return Table({}, page.file, read_text(page.file).split("\n"), header=1).line_of(name)


def _unknown_place(rest: str, known: Known) -> str:
    """What is wrong with the place that a link to a page names, or ""."""
    target, _hash, anchor = rest.partition("#")
    if target not in known.pages:
        return f'unknown page "{target}"'
    anchors = known.pages[target]
    if anchor and anchors is not None and anchor not in anchors:
        return f'unknown heading "{anchor}" on page "{target}"'
    return ""


def _front_matter(page: Page, parts: tuple[Paragraph, ...], known: Known) -> Iterator[Problem]:
    unknown = [name for name in page.related if name not in known.pages]
    wrong = [("related", f'unknown related page "{name}"') for name in unknown]
    minutes = reading_minutes(parts)
    if page.minutes != minutes:
        wrong.append(("minutes", f"minutes should be {minutes}"))
    if not is_one_sentence(page.summary):
        wrong.append(("summary", "the summary must be one sentence"))
    words = length(page.summary)
    if words > LONGEST_SENTENCE:
        wrong.append(("summary", f"a summary of {words} words; at most {LONGEST_SENTENCE}"))
    for name, what in wrong:
        yield Problem(page.file, front_matter_line(page, name), what)


def _boxes(page: Page, parts: tuple[Paragraph, ...]) -> Iterator[Problem]:
    kinds = {part.kind for part in parts}
    for kind in BOXES_OF_EVERY_PAGE:
        if page.id != SOURCES and kind not in kinds:
            yield Problem(page.file, 1, f'no box "{kind}"')


def _forms(source: Source) -> Iterator[Problem]:
    position = 0
    for line in source.text.split("\n"):
        box = BOX.match(line)
        sound = HEADING.match(line) or (box and box["kind"] in BOX_KINDS)
        for form, what in FORMS:
            if not sound and form.search(line):
                yield source.problem(position, what)
        position += len(line) + 1


def _claims(source: Source, parts: tuple[Paragraph, ...], known: Known) -> Iterator[Problem]:
    told = Counter(claim for part in parts for claim in part.claims)
    for match in re.finditer(r"\{:", source.text):
        whole = ATTRIBUTES.match(source.text, match.start())
        ids = CLAIMS.fullmatch(whole["inside"].strip()) if whole else None
        if not ids:
            yield source.problem(match.start(), 'not of the form {: claims="1.01 1.02" }')
            continue
        for claim in ids["ids"].split():
            if known.claims is not None and claim not in known.claims:
                yield source.problem(match.start(), f'unknown claim "{claim}"')
            if told[claim] == 0:
                yield source.problem(match.start(), f'claim "{claim}" stands under no words')
            told[claim] -= 1


def _headings(page: Page, parts: tuple[Paragraph, ...]) -> Iterator[Problem]:
    seen = set()
    for part in parts:
        if part.kind == "heading":
            if part.anchor in seen:
                yield Problem(page.file, part.line, f'double heading "{part.text}"')
            seen.add(part.anchor)


def _notes(source: Source) -> Iterator[Problem]:
    notes: dict[str, re.Match[str]] = {}
    starts = set()
    for note in NOTE_TEXT.finditer(source.text):
        starts.add(note.start())
        if notes.setdefault(note["id"], note) is not note:
            yield source.problem(note.start(), f'double note "{note["id"]}"')
    used = set()
    for mark in NOTE_MARK.finditer(source.text):
        if mark.start() in starts:
            continue
        name = mark[0][2:-1]
        used.add(name)
        if name not in notes or not notes[name]["text"].strip():
            yield source.problem(mark.start(), f'note "{name}" has no text')
    for name, note in notes.items():
        if name not in used:
            yield source.problem(note.start(), f'note "{name}" belongs to no words')


def _sentences(page: Page, parts: tuple[Paragraph, ...]) -> Iterator[Problem]:
    for part in parts:
        if part.kind == "note" or page.id == SOURCES:
            continue
        for sentence in sentences(part.text):
            if length(sentence) > LONGEST_SENTENCE:
                what = f"a sentence of {length(sentence)} words: {sentence}"
                yield Problem(page.file, part.line, what)
    average = average_length(parts)
    if average > LONGEST_AVERAGE:
        yield Problem(page.file, 1, f"sentences of {average:.1f} words on average")


def _images(source: Source, known: Known) -> Iterator[Problem]:
    for match in IMAGE.finditer(source.text):
        scheme, _colon, name = match["target"].partition(":")
        if not match["alt"].strip():
            yield source.problem(match.start(), "an image without a text alternative")
        if scheme != "figure":
            what = f'an image with an unknown scheme: "{match["target"]}"'
            yield source.problem(match.start(), what)
        elif name not in known.figures:
            yield source.problem(match.start(), f'unknown figure "{name}"')
        start = source.text.rfind("\n", 0, match.start()) + 1
        line = source.text[start:].partition("\n")[0]
        if ATTRIBUTES.sub("", line).strip() != match[0]:
            yield source.problem(match.start(), "a figure stands on a line of its own")

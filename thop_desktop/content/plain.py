"""Pages as plain paragraphs: for searching, counting words and finding what tells a claim."""

import re
import unicodedata
from dataclasses import dataclass

from thop_desktop.content.model import Page

HEADING = re.compile(r"^#{2,4}\s+(?P<text>.*?)\s*#*$")
BOX = re.compile(r'^!!!\s+(?P<kind>[a-z]+)(?:\s+"(?P<title>[^"]*)")?\s*$')
LIST_ITEM = re.compile(r"^\s*(?:[-*+]|\d+\.)\s+")
NOTE = re.compile(r"^\[\^(?P<id>[^\]]+)\]:\s*")
ATTRIBUTES = re.compile(r"\{:(?P<inside>[^}\n]*)\}")
CLAIMS = re.compile(r'claims="(?P<ids>[^"]*)"')
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]*)(?:\s+\"(?P<caption>[^\"]*)\")?\)")
LINK = re.compile(
    r"(?<!!)\[(?P<text>[^\]^]*)\]\((?P<target>[^)\s]*)(?:\s+(?P<quote>[\"'])[^\"']*(?P=quote))?\)"
)
NOTE_MARK = re.compile(r"\[\^[^\]]+\]")
EMPHASIS = re.compile(r"(\*\*|__|\*|`)(?=\S)(?P<text>.+?)(?<=\S)\1")


@dataclass(frozen=True)
class Paragraph:
    """A stretch of text that is read as one: a paragraph, list item, box paragraph or note.

    Attributes:
        text: the words, without any markup.
        kind: "text", "heading", "title" (of a box), "figure" (its words for who cannot see it),
            "note", or the kind of box it stands in: "home", "group", "try", "caution".
        anchor: id of the heading it stands under, or "" above the first.
        claims: ids of the claims that it tells.
        line: where it starts in the page's file, counted from 1.
    """

    text: str
    kind: str
    anchor: str
    claims: tuple[str, ...]
    line: int


def slug(text: str, separator: str = "-") -> str:
    """The id of a heading: its words in lower case without accents, joined by a separator."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return separator.join(re.findall(r"[a-z0-9]+", plain.lower()))


def without_markup(text: str) -> str:
    """The words of a piece of Markdown: links and emphasis become their text."""
    text = IMAGE.sub(lambda match: match["alt"], text)
    text = ATTRIBUTES.sub("", text)
    text = NOTE_MARK.sub("", text)
    text = LINK.sub(lambda match: match["text"], text)
    text = EMPHASIS.sub(lambda match: match["text"], text)
    return " ".join(text.split())


def paragraphs(page: Page) -> tuple[Paragraph, ...]:
    """The page as a sequence of paragraphs, in reading order."""
    found: list[Paragraph] = []
    anchor = ""
    box = ""
    for first, lines in _blocks(page):
        inside = lines[0].startswith("    ")
        if not inside:
            box = ""
        raw = "\n".join(lines)
        claims = tuple(claim for match in CLAIMS.finditer(raw) for claim in match["ids"].split())
        heading, opening, note = (pattern.match(lines[0]) for pattern in (HEADING, BOX, NOTE))
        if heading:
            text = without_markup(heading["text"])
            anchor = slug(text)
            if text:
                found.append(Paragraph(text, "heading", anchor, claims, first))
        elif opening:
            box = opening["kind"]
            title = " ".join((opening["title"] or "").split())
            if title:
                found.append(Paragraph(title, "title", anchor, (), first))
        else:
            # What is indented below a note belongs to it, as below the opening of a box.
            box = "note" if note else box
            kind = box or ("figure" if IMAGE.match(lines[0]) else "text")
            text = without_markup(NOTE.sub("", LIST_ITEM.sub("", raw)))
            if text:
                found.append(Paragraph(text, kind, anchor, claims, first))
    return tuple(found)


def _blocks(page: Page) -> list[tuple[int, list[str]]]:
    """Runs of lines that belong together, each with the number of its first line."""
    blocks: list[tuple[int, list[str]]] = []
    joins = False
    for number, line in enumerate(page.body.split("\n"), start=page.body_line):
        if not line.strip():
            joins = False
            continue
        alone = bool(HEADING.match(line) or BOX.match(line))
        starts = alone or bool(LIST_ITEM.match(line) or NOTE.match(line))
        if joins and not starts:
            blocks[-1][1].append(line)
        else:
            blocks.append((number, [line]))
        joins = not alone
    return blocks

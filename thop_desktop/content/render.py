"""Makes HTML of a page's Markdown, in the subset that Qt's rich text understands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from xml.etree import ElementTree as ET

import markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor

from thop_desktop.content.plain import ATTRIBUTES, slug

BOX_KINDS = ("home", "group", "try", "caution")


@dataclass(frozen=True)
class Heading:
    """A heading within a page, for its table of contents.

    Attributes:
        id: anchor to jump to.
        text: its words.
    """

    id: str
    text: str


@dataclass(frozen=True)
class Rendered:
    """A page as HTML.

    Attributes:
        html: the body, without title or summary.
        headings: the headings of the second level, in order.
    """

    html: str
    headings: tuple[Heading, ...]


def render(body: str) -> Rendered:
    """Make HTML of Markdown as docs/content.md describes it.

    Boxes become tables of one cell, because Qt has no blocks with ground and edge; the cell's
    class is "box-home" and so on, and its first paragraph has the class "box-title". Claim ids
    are left out. Links keep their own schemes (term:, page:, https:), images theirs (figure:).
    """
    notes = {"BACKLINK_TEXT": "↑", "BACKLINK_TITLE": "", "SEPARATOR": "-"}
    converter = markdown.Markdown(
        # Given by name, all packages that are installed would be searched for them.
        extensions=[
            AdmonitionExtension(),
            FootnoteExtension(**notes),
            TableExtension(),
            TocExtension(slugify=slug),
        ],
        output_format="xhtml",
    )
    converter.treeprocessors.register(_BoxesForQt(), "boxes-for-qt", 0)
    html = converter.convert(ATTRIBUTES.sub("", body))
    tokens: list[dict[str, Any]] = converter.toc_tokens  # type: ignore[attr-defined]
    return Rendered(_plain_note_marks(html), tuple(_headings(tokens)))


def inline(text: str) -> str:
    """HTML of a short text without paragraphs around it."""
    html = render(text).html
    if html.count("<p>") != 1:
        return html
    return re.sub(r"^<p>(.*)</p>$", r"\1", html, flags=re.DOTALL)


def _headings(tokens: list[dict[str, Any]]) -> Iterator[Heading]:
    """The headings of the second level in the tree that the toc extension makes."""
    for token in tokens:
        if token["level"] == 2:
            yield Heading(token["id"], unescape(token["name"]))
        yield from _headings(token["children"])


class _BoxesForQt(Treeprocessor):
    """Makes admonitions one-celled tables and gives figures their caption."""

    def run(self, root: ET.Element) -> None:
        # From the inside out: what stands in a box is ready before the box is made.
        for parent in reversed(list(root.iter())):
            for child in list(parent):
                index = list(parent).index(child)
                kind = _box_kind(child)
                if kind:
                    parent[index] = _boxed(child, kind)
                elif child.tag == "p" and len(child) == 1 and child[0].tag == "img":
                    child.set("class", "figure")
                    caption = child[0].attrib.pop("title", "")
                    if caption:
                        below = ET.Element("p", {"class": "caption"})
                        below.text = caption
                        parent.insert(index + 1, below)


def _box_kind(element: ET.Element) -> str:
    classes = element.get("class", "").split()
    if element.tag != "div" or "admonition" not in classes:
        return ""
    return next((kind for kind in BOX_KINDS if kind in classes), "home")


def _boxed(admonition: ET.Element, kind: str) -> ET.Element:
    table = ET.Element("table", {"width": "100%", "cellspacing": "0", "border": "0"})
    cell = ET.SubElement(ET.SubElement(table, "tr"), "td", {"class": f"box-{kind}"})
    for part in list(admonition):
        if part.get("class") == "admonition-title":
            part.set("class", "box-title")
            # Qt drops classes; the anchor is how the view knows a box and its kind again.
            anchor = ET.Element("a", {"name": f"box:{kind}"})
            anchor.tail, part.text = part.text, ""
            part.insert(0, anchor)
        cell.append(part)
    table.tail = admonition.tail
    return table


def _plain_note_marks(html: str) -> str:
    """Qt knows `name`, not `id`, as the place that a link within a text can jump to."""
    html = re.sub(r'<(li|sup|h\d)([^>]*?) id="([^"]+)"([^>]*)>', r'<\1\2\4><a name="\3"></a>', html)
    return html.replace('<div class="footnote">', '<div class="notes">')

"""The book and its leads as passages: the stretches of text that the search finds."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from thop_desktop.content.model import Book, Page, Term
from thop_desktop.content.plain import paragraphs, without_markup
from thop_desktop.content.synonyms import Lead, Synonyms
from thop_desktop.content.words import Token, tokens

Owner = Page | Term
Source = Page | Term | Lead


class Field(Enum):
    """What a passage is to its page, term or lead.

    Attributes:
        is_phrase: it is short enough to be typed as a whole.
        is_shown: it stands on the page, so it can be shown as the place of a hit.
    """

    TITLE = ("title", True, False)  # also the name of a term and its other forms
    ASKED = ("searched_as", True, False)
    LEAD = ("lead", True, False)
    SUMMARY = ("summary", False, True)  # also the short text of a term
    HEADING = ("heading", False, True)
    TEXT = ("text", False, True)
    EXAMPLE = ("example", False, True)  # scenes and tips: invented, so their words tell less

    def __init__(self, label: str, is_phrase: bool, is_shown: bool) -> None:
        self.label = label
        self.is_phrase = is_phrase
        self.is_shown = is_shown


@dataclass(frozen=True)
class Passage:
    """One stretch of text.

    Attributes:
        source: the page, term or lead that it belongs to.
        field: what it is to its source.
        text: as it is read, without markup.
        tokens: its words.
        anchor: id of the heading it stands under, or "".
    """

    source: Source
    field: Field
    text: str
    tokens: tuple[Token, ...]
    anchor: str = ""


KINDS = {
    "heading": Field.HEADING,
    "home": Field.EXAMPLE,
    "group": Field.EXAMPLE,
    "try": Field.EXAMPLE,
}


def passages(book: Book, synonyms: Synonyms) -> tuple[Passage, ...]:
    """Everything that can be found: pages, terms, leads."""
    found: list[Passage] = []
    for page in book.pages.values():
        found.extend(_of_page(page))
    for term in book.terms.values():
        found.extend(_of_term(term))
    for lead in synonyms.leads:
        found.extend(_passage(lead, Field.LEAD, phrase) for phrase in lead.words)
    return tuple(found)


def _of_page(page: Page) -> Iterator[Passage]:
    yield _passage(page, Field.TITLE, page.title)
    yield _passage(page, Field.SUMMARY, page.summary)
    for phrase in page.searched_as:
        yield _passage(page, Field.ASKED, phrase)
    for paragraph in paragraphs(page):
        field = KINDS.get(paragraph.kind, Field.TEXT)
        yield _passage(page, field, paragraph.text, paragraph.anchor)


def _of_term(term: Term) -> Iterator[Passage]:
    for name in (term.name, *term.also):
        yield _passage(term, Field.TITLE, name)
    yield _passage(term, Field.SUMMARY, term.short)
    yield _passage(term, Field.TEXT, without_markup(term.text))


def _passage(source: Source, field: Field, text: str, anchor: str = "") -> Passage:
    return Passage(source, field, text, tokens(text), anchor)

"""What the book is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from thop_desktop.errors import ContentError


@dataclass(frozen=True)
class Section:
    """A part of the book.

    Attributes:
        id: the same in every language.
        title: shown above the part's pages.
        summary: one sentence.
    """

    id: str
    title: str
    summary: str


@dataclass(frozen=True)
class Page:
    """One page of the book, as its file tells it.

    Attributes:
        id: the same in every language, equal to the file's stem.
        title: heading of the page.
        section: id of the part it belongs to.
        order: its place in the whole book; unique.
        summary: one sentence, the core of the page.
        minutes: reading time in whole minutes.
        related: ids of pages that belong with it.
        searched_as: everyday words and phrases by which the page should be found.
        body: the Markdown below the front matter.
        body_line: line of the file at which `body` starts, counted from 1.
        file: where it was read from.
    """

    id: str
    title: str
    section: str
    order: int
    summary: str
    minutes: int
    related: tuple[str, ...]
    searched_as: tuple[str, ...]
    body: str = field(repr=False)
    body_line: int
    file: Path


@dataclass(frozen=True)
class Term:
    """A word of the field, explained.

    Attributes:
        id: the same in every language.
        name: as it is shown.
        also: other forms that a reader may meet or type.
        short: one or two sentences, for hovering.
        text: Markdown for the glossary page.
        page: id of the page to read on, or "".
        source: publication of a fact that is not the article's, or "".
    """

    id: str
    name: str
    also: tuple[str, ...]
    short: str
    text: str
    page: str
    source: str


@dataclass(frozen=True)
class Book:
    """All pages and terms of one language.

    Attributes:
        language: language code such as "nl".
        source: the line that names the source, shown under every page.
        sections: the parts in reading order.
        pages: every sound page by id, in reading order.
        terms: every term by id, in alphabetical order of its name.
        broken: what could not be read; the rest of the book works without it.
        examples: what people type to find something in it.
        short_examples: the same in a word or three.
    """

    language: str
    source: str
    sections: tuple[Section, ...]
    pages: Mapping[str, Page]
    terms: Mapping[str, Term]
    broken: tuple[ContentError, ...]
    examples: tuple[str, ...] = ()
    short_examples: tuple[str, ...] = ()

    def section_of(self, page: Page) -> Section:
        """The part that a page belongs to."""
        return next(section for section in self.sections if section.id == page.section)

    def pages_in(self, section: Section) -> tuple[Page, ...]:
        """The pages of a part, in reading order."""
        return tuple(page for page in self.pages.values() if page.section == section.id)

    def before(self, page: Page) -> Page | None:
        """The page before this one in reading order."""
        return self._neighbour(page, -1)

    def after(self, page: Page) -> Page | None:
        """The page after this one in reading order."""
        return self._neighbour(page, +1)

    def _neighbour(self, page: Page, step: int) -> Page | None:
        ids = list(self.pages)
        index = ids.index(page.id) + step
        return self.pages[ids[index]] if 0 <= index < len(ids) else None

"""Reads the book from resources/: pages with TOML front matter, parts and the glossary."""

import re
from collections.abc import Collection
from pathlib import Path

from thop_desktop.content.model import Book, Page, Section, Term
from thop_desktop.data_files import parsed, read_table, read_text
from thop_desktop.errors import ContentError
from thop_desktop.table import Table

FENCE = "+++"
# Where the title stands in a page that is not well formed.
TITLE, HEAD_LETTERS = re.compile(r'^title = "([^"\n]+)"$', re.MULTILINE), 2000
BOOK_FILE = "_book.toml"


def languages(resources: Path) -> tuple[str, ...]:
    """Codes of the languages that the book exists in."""
    heads = (resources / "articles").glob(f"*/{BOOK_FILE}")
    return tuple(sorted(file.parent.name for file in heads))


def load_book(resources: Path, language: str) -> Book:
    """Read all pages and terms of one language.

    A page or term that is not well formed is left out and named in `Book.broken`, so that one
    bad file never closes the book.

    Raises:
        ContentError: the book's own file (_book.toml) cannot be read.
    """
    folder = resources / "articles" / language
    head = read_table(folder / BOOK_FILE)
    sections = tuple(
        Section(entry.filled("id"), entry.filled("title"), entry.text("summary"))
        for entry in head.tables("section")
    )
    known = {section.id for section in sections}
    broken: list[ContentError] = []
    pages: list[Page] = []
    for file in sorted(folder.glob("*.md")):
        try:
            pages.append(read_page(file, known))
        except ContentError as error:
            broken.append(error)
    terms: list[Term] = []
    try:
        for entry in read_table(glossary_file(resources, language)).tables("term"):
            try:
                terms.append(_term(entry))
            except ContentError as error:
                broken.append(error)
    except ContentError as error:
        broken.append(error)
    return Book(
        language=language,
        source=head.filled("source"),
        sections=sections,
        pages={page.id: page for page in sorted(pages, key=lambda page: page.order)},
        terms={term.id: term for term in sorted(terms, key=lambda term: term.name.casefold())},
        broken=tuple(broken),
        examples=head.texts("examples", ()),
        short_examples=head.texts("short_examples", ()),
    )


def title_in(file: Path) -> str:
    """The title in a page file that cannot be read as a page, or the name of the file."""
    try:
        head = file.read_text(encoding="utf-8", errors="replace")[:HEAD_LETTERS]
    except OSError:
        return file.stem
    found = TITLE.search(head)
    return found[1] if found else file.stem


def glossary_file(resources: Path, language: str) -> Path:
    """Where the terms of a language are."""
    return resources / "glossary" / f"{language}.toml"


def read_page(file: Path, sections: Collection[str]) -> Page:
    """Read one page file.

    Args:
        file: what to read.
        sections: ids of the parts that it may belong to.

    Raises:
        ContentError: it cannot be read, has no front matter, or lacks a field.
    """
    text = read_text(file)
    if not text.startswith(FENCE + "\n"):
        raise ContentError(file, 1, "no front matter: the first line must be +++")
    head, fence, body = text[len(FENCE) + 1 :].partition("\n" + FENCE + "\n")
    if not fence:
        raise ContentError(file, 1, "the front matter is not closed with a line of +++")
    meta = Table(parsed(head, file, above=1), file, text.split("\n"), header=1)
    page = Page(
        id=meta.filled("id"),
        title=meta.filled("title"),
        section=meta.filled("section"),
        order=meta.whole("order"),
        summary=meta.filled("summary"),
        minutes=meta.whole("minutes"),
        related=meta.texts("related"),
        searched_as=meta.texts("searched_as"),
        body=body,
        body_line=head.count("\n") + 4,
        file=file,
    )
    if page.id != file.stem:
        raise meta.error("id", f'id "{page.id}" differs from the file name; copied?')
    if page.section not in sections:
        raise meta.error("section", f'unknown section "{page.section}"')
    return page


def _term(entry: Table) -> Term:
    return Term(
        id=entry.filled("id"),
        name=entry.filled("name"),
        also=entry.texts("also", ()),
        short=entry.filled("short"),
        text=entry.filled("text"),
        page=entry.text("page", ""),
        source=entry.text("source", ""),
    )

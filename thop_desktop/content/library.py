"""Reads the book from resources/: pages with TOML front matter, parts and the glossary."""

import tomllib
from pathlib import Path
from typing import Any

from thop_desktop.content.model import Book, Page, Section, Term
from thop_desktop.errors import ContentError

FENCE = "+++"
BOOK_FILE = "_book.toml"
PAGE_FIELDS = {
    "id": str,
    "title": str,
    "section": str,
    "order": int,
    "summary": str,
    "minutes": int,
    "related": list,
    "searched_as": list,
}


def languages(resources: Path) -> tuple[str, ...]:
    """Codes of the languages that the book exists in."""
    return tuple(sorted(file.parent.name for file in (resources / "articles").glob(f"*/{BOOK_FILE}")))


def load_book(resources: Path, language: str) -> Book:
    """Read all pages and terms of one language.

    A page or term that is not well formed is left out and named in `Book.broken`, so that one
    bad file never closes the book.

    Raises:
        ContentError: the book's own file (_book.toml) cannot be read.
    """
    folder = resources / "articles" / language
    head = read_toml(folder / BOOK_FILE)
    sections = tuple(_section(entry, folder / BOOK_FILE) for entry in head.get("section", []))
    known = {section.id for section in sections}
    broken: list[ContentError] = []
    pages: dict[str, Page] = {}
    for file in sorted(folder.glob("*.md")):
        try:
            page = read_page(file)
            if page.section not in known:
                raise ContentError(file, 1, f'unknown section "{page.section}"')
        except ContentError as error:
            broken.append(error)
        else:
            pages[page.id] = page
    terms: tuple[Term, ...] = ()
    try:
        terms = read_terms(resources / "glossary" / f"{language}.toml")
    except ContentError as error:
        broken.append(error)
    return Book(
        language=language,
        source=str(head.get("source", "")),
        sections=sections,
        pages={page.id: page for page in sorted(pages.values(), key=lambda page: page.order)},
        terms={term.id: term for term in sorted(terms, key=lambda term: term.name.casefold())},
        broken=tuple(broken),
    )


def read_page(file: Path) -> Page:
    """Read one page file.

    Raises:
        ContentError: it cannot be read, has no front matter, or lacks a field.
    """
    text = read_text(file)
    if not text.startswith(FENCE + "\n"):
        raise ContentError(file, 1, "no front matter: the first line must be +++")
    head, fence, body = text[len(FENCE) + 1 :].partition("\n" + FENCE + "\n")
    if not fence:
        raise ContentError(file, 1, "the front matter is not closed with a line of +++")
    try:
        meta = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(file, _toml_line(error, offset=1), f"front matter: {error}") from error
    for name, kind in PAGE_FIELDS.items():
        if not isinstance(meta.get(name), kind):
            raise ContentError(file, 1, f'front matter: "{name}" must be given ({kind.__name__})')
    if meta["id"] != file.stem:
        raise ContentError(file, 1, f'id "{meta["id"]}" differs from the file name')
    return Page(
        id=meta["id"],
        title=meta["title"],
        section=meta["section"],
        order=meta["order"],
        summary=meta["summary"],
        minutes=meta["minutes"],
        related=tuple(meta["related"]),
        searched_as=tuple(meta["searched_as"]),
        body=body,
        body_line=head.count("\n") + 4,
        file=file,
    )


def read_terms(file: Path) -> tuple[Term, ...]:
    """Read a glossary file.

    Raises:
        ContentError: it cannot be read, or a term lacks a field.
    """
    terms = []
    for entry in read_toml(file).get("term", []):
        try:
            terms.append(
                Term(
                    id=entry["id"],
                    name=entry["name"],
                    also=tuple(entry.get("also", ())),
                    short=entry["short"],
                    text=entry["text"],
                    page=entry.get("page", ""),
                    source=entry.get("source", ""),
                )
            )
        except KeyError as error:
            name = entry.get("id", f"number {len(terms) + 1}")
            raise ContentError(file, 1, f"term {name}: {error} must be given") from error
    return tuple(terms)


def read_toml(file: Path) -> dict[str, Any]:
    """Read a data file.

    Raises:
        ContentError: it is missing, not UTF-8 or not TOML.
    """
    try:
        return tomllib.loads(read_text(file))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(file, _toml_line(error, offset=0), str(error)) from error


def read_text(file: Path) -> str:
    """Read a text file with any kind of line ends.

    Raises:
        ContentError: it is missing or not UTF-8.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ContentError(file, 1, error.strerror or "cannot be read") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError(file, line, "not UTF-8 text") from error
    return text


def _section(entry: dict[str, Any], file: Path) -> Section:
    try:
        return Section(entry["id"], entry["title"], entry["summary"])
    except KeyError as error:
        raise ContentError(file, 1, f"a section lacks {error}") from error


def _toml_line(error: tomllib.TOMLDecodeError, offset: int) -> int:
    """The line in a TOML error's message; only Python 3.14 gives it as an attribute."""
    words = str(error).replace(",", " ").split()
    if "line" in words:
        return int(words[words.index("line") + 1]) + offset
    return 1 + offset

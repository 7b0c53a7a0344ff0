"""Finds what is wrong with the texts under resources/, and names file and line.

For writers: python -m thop_desktop.content.validation [--claims tests/data/claims.tsv]
"""

import argparse
import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

from thop_desktop import paths
from thop_desktop.content.gate import load_gate
from thop_desktop.content.hard_moment import load_hard_moment
from thop_desktop.content.help_numbers import load_help
from thop_desktop.content.library import BOOK_FILE, glossary_file, languages, load_book
from thop_desktop.content.model import Book
from thop_desktop.content.page_checks import (
    Known,
    Problem,
    Source,
    front_matter_line,
    link_problems,
    page_problems,
)
from thop_desktop.content.plain import paragraphs
from thop_desktop.data_files import read_table, read_text
from thop_desktop.errors import ContentError, WorldError

FIGURE_WORDS = re.compile(r"\{\{(?P<name>[a-z0-9_-]+)\}\}")


def problems(resources: Path, language: str, claims: Collection[str] | None) -> list[Problem]:
    """All that is wrong with the book of a language and what stands around it.

    Args:
        resources: the folder that holds articles, glossary, figures and so on.
        language: code of a language that has a book.
        claims: ids of all claims that pages must tell; None to leave them unchecked.
    """
    found = surroundings(resources, language, claims)
    try:
        book = load_book(resources, language)
    except ContentError as error:
        return sorted([*found, _told(error)])
    glossary = glossary_file(resources, language)
    known = _known(resources, book, glossary, claims)
    found += [_told(error) for error in book.broken]
    found += _doubles(book)
    for page in book.pages.values():
        found += page_problems(page, known)
    if known.terms is not None:
        found += _glossary(glossary, known)
    found += _untold(resources / "articles" / language / BOOK_FILE, book, claims)
    return sorted(found)


def surroundings(
    resources: Path, language: str, claims: Collection[str] | None = None
) -> list[Problem]:
    """What is wrong beside the pages: drawings, gate, help in a hard moment, help numbers."""
    found = [*_figures(resources / "figures", language), *_gate(resources, language, claims)]
    loads: tuple[Callable[[Path, str], object], ...] = (load_hard_moment, load_help)
    for load in loads:
        try:
            load(resources, language)
        except ContentError as error:
            found.append(_told(error))
    return found


def read_claims(file: Path) -> frozenset[str]:
    """The ids in the first column of a list of claims, below its heading."""
    rows = read_text(file).split("\n")[1:]
    return frozenset(row.partition("\t")[0] for row in rows if row.strip())


def _known(resources: Path, book: Book, glossary: Path, claims: Collection[str] | None) -> Known:
    files = (resources / "articles" / book.language).glob("*.md")
    anchors: dict[str, Collection[str] | None] = {file.stem: None for file in files}
    for page in book.pages.values():
        anchors[page.id] = {part.anchor for part in paragraphs(page)}
    readable = all(error.file != glossary for error in book.broken)
    return Known(
        pages=anchors,
        terms=frozenset(book.terms) if readable else None,
        figures={file.stem for file in (resources / "figures").glob("*.svg")},
        claims=claims,
    )


def _doubles(book: Book) -> Iterator[Problem]:
    orders: dict[int, str] = {}
    for page in book.pages.values():
        other = orders.setdefault(page.order, page.id)
        if other != page.id:
            line = front_matter_line(page, "order")
            yield Problem(page.file, line, f'order {page.order} is also that of "{other}"')


def _glossary(file: Path, known: Known) -> Iterator[Problem]:
    ids: set[str] = set()
    names: dict[str, str] = {}
    for entry in read_table(file).tables("term"):
        term, line = entry.filled("id"), entry.line_of("id")
        if term in ids:
            yield Problem(file, line, f'double term "{term}"')
        ids.add(term)
        for name in dict.fromkeys(
            name.casefold() for name in (entry.filled("name"), *entry.texts("also", ()))
        ):
            if names.setdefault(name, term) != term:
                yield Problem(file, line, f'the name "{name}" is also that of "{names[name]}"')
        page = entry.text("page", "")
        if page not in known.pages:
            what = f'unknown page "{page}"' if page else "a term needs a page to read on"
            yield Problem(file, entry.line_of("page"), what)
        yield from link_problems(Source(entry.filled("text"), file, entry.line_of("text")), known)


def _untold(file: Path, book: Book, claims: Collection[str] | None) -> Iterator[Problem]:
    told = {
        claim for page in book.pages.values() for part in paragraphs(page) for claim in part.claims
    }
    for claim in sorted(set(claims or ()) - told):
        yield Problem(file, 1, f'no page tells claim "{claim}"')


def _figures(folder: Path, language: str) -> Iterator[Problem]:
    file = folder / f"{language}.toml"
    try:
        words = read_table(file)
    except ContentError as error:
        yield _told(error)
        return
    for drawing in sorted(folder.glob("*.svg")):
        try:
            table = words.table(drawing.stem)
            table.filled("alt")
            svg = read_text(drawing)
        except ContentError as error:
            yield _told(error)
            continue
        for match in FIGURE_WORDS.finditer(svg):
            try:
                table.text(match["name"])
            except ContentError as error:
                what = f"{error.reason} in {file.name}, [{drawing.stem}]"
                yield Source(svg, drawing, 1).problem(match.start(), what)


def _gate(resources: Path, language: str, claims: Collection[str] | None) -> Iterator[Problem]:
    file = resources / "gate" / f"{language}.toml"
    try:
        gate = load_gate(resources, language)
    except ContentError as error:
        yield _told(error)
        return
    entries = read_table(file).tables("point")
    for point, entry in zip(gate.points, entries, strict=True):
        for claim in point.claims:
            if claims is not None and claim not in claims:
                yield Problem(file, entry.line_of("claims"), f'unknown claim "{claim}"')


def _told(error: ContentError) -> Problem:
    return Problem(error.file, error.line, error.reason)


def _everything(resources: Path, claims: Collection[str] | None) -> Iterable[Problem]:
    """The problems of all books, and of the languages that have other texts only."""
    books = languages(resources)
    for language in books:
        yield from problems(resources, language, claims)
    for file in sorted((resources / "gate").glob("*.toml")):
        if file.stem not in books:
            yield from surroundings(resources, file.stem, claims)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is wrong, one problem a line: file, line, what.

    Args:
        arguments: the command line without the program's name; by default the real one.

    Returns:
        The exit code: 0 when nothing is wrong, 1 when something is, 2 when there is nothing to
        check.
    """
    parser = argparse.ArgumentParser(prog="python -m thop_desktop.content.validation")
    parser.add_argument("--claims", type=Path, metavar="FILE", help="claims that must be told")
    given = parser.parse_args(arguments)
    try:
        claims = read_claims(given.claims) if given.claims else None
        found = list(_everything(paths.resources(), claims))
    except WorldError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    for problem in found:
        sys.stdout.write(f"{problem.file}:{problem.line}: {problem.what}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

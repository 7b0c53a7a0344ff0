"""Whether the pages can be read, and whether Python's own database can search in them."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from thop_desktop.content.library import load_book
from thop_desktop.errors import ContentError
from thop_desktop.languages import (
    FIRST_LANGUAGE,
    Subject,
    interface_languages,
    missing_files,
)
from thop_desktop.selfcheck.finding import Finding


def whole_books(resources: Path, translations: Path) -> tuple[str, ...]:
    """Codes of the languages in which the window shows the book.

    Args:
        resources: the folder with pages and terms; it need not be there.
        translations: the folder with the compiled translations; likewise.
    """
    return tuple(
        language
        for language in interface_languages(translations)
        if language == FIRST_LANGUAGE or not missing_files(resources, Subject.BOOK, language)
    )


def check_pages(resources: Path, languages: Sequence[str]) -> Finding:
    """Read the whole book in each language, and look for a title with the engine of the search.

    Args:
        resources: the folder with pages and terms; it need not be there.
        languages: of the book.
    """
    if not (resources / "articles").is_dir():
        return Finding("pages", False, "pages-missing", {"folder": str(resources)})
    titles: list[str] = []
    broken: list[str] = []
    for language in languages:
        try:
            book = load_book(resources, language)
        except ContentError as error:
            broken.append(str(error))
            continue
        broken += map(str, book.broken)
        titles += [page.title for page in book.pages.values()]
    if broken or not titles:
        return Finding("pages", False, "pages-broken", {"broken": tuple(broken)})
    ok = _finds(titles)
    details = {"pages": len(titles)}
    return Finding("pages", ok, "pages-read" if ok else "pages-not-searched", details)


def _finds(titles: list[str]) -> bool:
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.execute("CREATE VIRTUAL TABLE titles USING fts5(title)")
            database.executemany("INSERT INTO titles VALUES (?)", [(title,) for title in titles])
            sought = titles[0].replace('"', " ")
            query = "SELECT title FROM titles WHERE titles MATCH ?"
            return (titles[0],) in database.execute(query, [f'"{sought}"']).fetchall()
    except sqlite3.Error:
        return False

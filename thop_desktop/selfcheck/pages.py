"""Whether the pages can be read, and whether Python's own database can search in them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from thop_desktop.content.library import load_book
from thop_desktop.errors import ContentError
from thop_desktop.selfcheck.finding import Finding


def check_pages(resources: Path, language: str) -> Finding:
    """Read the whole book, and look for a title with the engine of the search.

    Args:
        resources: the folder with pages and terms; it need not be there.
        language: of the book.
    """
    if not (resources / "articles").is_dir():
        return Finding("pages", False, "pages-missing", {"folder": str(resources)})
    try:
        book = load_book(resources, language)
    except ContentError as error:
        return Finding("pages", False, "pages-broken", {"broken": (str(error),)})
    if book.broken or not book.pages:
        broken = tuple(str(error) for error in book.broken)
        return Finding("pages", False, "pages-broken", {"broken": broken})
    titles = [page.title for page in book.pages.values()]
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

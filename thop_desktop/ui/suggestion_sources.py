"""What finds pages for entries and entries for pages, read when it is first needed."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from thop_desktop.content.diary_links import Links, load_links
from thop_desktop.content.model import Book
from thop_desktop.content.suggestions import Suggester
from thop_desktop.errors import ContentError


class SuggestionSources:
    """Remembers for each language of the interface what was read."""

    def __init__(
        self, resources: Path, language: Callable[[], str], book: Callable[[], Book]
    ) -> None:
        """Take where to read.

        Args:
            resources: the folder with the program's own files.
            language: tells the language of the reasons.
            book: gives the book.
        """
        self._resources, self._language, self._book = resources, language, book
        self._links_in = cache(self._load_links)
        self._suggester_in = cache(self._load_suggester)

    def links(self) -> Links | None:
        """What leads where; None when that cannot be read: pages do without."""
        return self._links_in(self._language())

    def suggester(self) -> Suggester | None:
        """What finds pages; None when that cannot be read: entries do without."""
        return self._suggester_in(self._language())

    def tells_of_danger(self, text: str) -> bool:
        """Whether a word in a text tells of danger."""
        suggester = self.suggester()
        return suggester is not None and suggester.tells_of_danger(text)

    def title_of(self, page: str) -> str:
        """The title of a page of the book, by its id; "" when there is none."""
        try:
            found = self._book().pages.get(page)
        except ContentError:
            return ""
        return found.title if found else ""

    def _load_links(self, language: str) -> Links | None:
        try:
            return load_links(self._resources, language)
        except ContentError:
            return None

    def _load_suggester(self, language: str) -> Suggester | None:
        from thop_desktop.content.help_numbers import load_help
        from thop_desktop.content.suggestions import make_suggester
        from thop_desktop.content.synonyms import load_synonyms

        links, book = self.links(), self._book()
        try:
            synonyms = load_synonyms(self._resources, book.language)
            # What is written in the diary is in the language of the book.
            asked_for = load_help(self._resources, book.language).asked_for
        except ContentError:
            return None
        return None if links is None else make_suggester(links, book, synonyms, asked_for)

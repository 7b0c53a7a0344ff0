"""What finds pages for entries and entries for pages, read when it is first needed."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from thop_desktop.content.diary_links import Links, load_links
from thop_desktop.content.model import Book
from thop_desktop.content.suggestions import Suggester
from thop_desktop.errors import ContentError
from thop_desktop.languages import ContentLanguages, Subject


class SuggestionSources:
    """Remembers for each language what was read."""

    def __init__(
        self,
        resources: Path,
        told_in: ContentLanguages,
        languages: Sequence[str],
        book: Callable[[], Book],
    ) -> None:
        """Take where to read.

        Args:
            resources: the folder with the program's own files.
            told_in: tells the language of the reasons.
            languages: every language that the window can speak.
            book: gives the book.
        """
        self._resources, self._told_in, self._languages = resources, told_in, languages
        self._book = book
        self._links_in = cache(self._load_links)
        self._suggester_in = cache(self._load_suggester)

    def links(self) -> Links | None:
        """What leads where; None when that cannot be read: pages do without."""
        return self._links_in(self._told_in.of(Subject.DIARY))

    def suggester(self) -> Suggester | None:
        """What finds pages; None when that cannot be read: entries do without."""
        try:
            return self._suggester_in(self._told_in.of(Subject.DIARY), self._book().language)
        except ContentError:
            return None

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

    def _load_suggester(self, language: str, book_language: str) -> Suggester | None:
        from thop_desktop.content.suggestions import make_suggester
        from thop_desktop.content.synonyms import load_synonyms

        links = self._links_in(language)
        try:
            synonyms = load_synonyms(self._resources, book_language)
        except ContentError:
            return None
        if links is None:
            return None
        return make_suggester(links, self._book(), synonyms, self._asked_for())

    def _asked_for(self) -> tuple[str, ...]:
        """Words of danger in every language: people write in whatever language they like."""
        from thop_desktop.content.help_numbers import load_help

        words: dict[str, None] = {}
        for language in self._languages:
            with suppress(ContentError):
                words |= dict.fromkeys(load_help(self._resources, language).asked_for)
        return tuple(words)

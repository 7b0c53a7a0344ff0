"""The book: the start page, reading, the guide, and searching."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from thop_desktop.app.once import Once
from thop_desktop.app.part import Makers, Part
from thop_desktop.languages import Subject
from thop_desktop.ui.book_rooms import BookParts, BookRooms
from thop_desktop.ui.marks import Marks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.shared import Shared
    from thop_desktop.content.search import SearchIndex
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.rooms import Actions
    from thop_desktop.ui.suggestion_ways import DiaryWays


class BookPart(Part):
    """What everyone may see; the start page alone shows something of an open diary."""

    private_rooms = ("today",)

    def __init__(
        self,
        shared: Shared,
        actions: Actions,
        ways: Callable[[], DiaryWays],
        plans: Callable[[Look], QWidget | None],
        worksheet: Callable[[Look], QWidget | None],
    ) -> None:
        """Read nothing yet.

        Args:
            shared: what every part works with.
            actions: what pages can ask of the program as a whole.
            ways: what leads from a page to the diary.
            plans: what the start page shows of plans; None while the diary is locked.
            worksheet: what it shows of worksheets, likewise.

        Attributes:
            marks: which sections were read.
        """
        self._shared, self._actions = shared, actions
        self._ways, self._plans, self._worksheet = ways, plans, worksheet
        self.marks = Marks()
        # The look does not change what is found, and one language is asked for at a time.
        self._search: Callable[[str], SearchIndex] = lru_cache(maxsize=1)(self._build_search)

    def makers(self, look: Look) -> Makers:
        """The start page, reading and searching."""
        shared = self._shared
        parts = BookParts(
            look=look,
            resources=shared.resources,
            guide=shared.guide(),
            guide_in_other_language=shared.told_in.is_other(Subject.GUIDE),
            help_languages=shared.languages,
            in_other_language=shared.told_in.is_other(Subject.BOOK),
            book=shared.book,
            figures=Once(lambda: shared.figures(look)),
            history=shared.window.history,
            marks=self.marks,
            dialogs=shared.dialogs,
            paper=shared.paper,
            build_search=partial(self._search, shared.told_in.of(Subject.BOOK)),
            clock=shared.clock,
            go=shared.go,
            actions=self._actions,
            ways=self._ways,
            plans=lambda: self._plans(look),
            worksheet=lambda: self._worksheet(look),
        )
        return BookRooms(parts).makers()

    def drop(self) -> None:
        """Somebody else comes: nobody sees what was read before."""
        self.marks.forget()

    def _build_search(self, language: str) -> SearchIndex:
        from thop_desktop.content.search import SearchIndex
        from thop_desktop.content.synonyms import Synonyms, load_synonyms
        from thop_desktop.errors import ContentError

        book = self._shared.book_in(language)
        try:
            synonyms = load_synonyms(self._shared.resources, book.language)
        except ContentError:
            synonyms = Synonyms()  # words are found as they are typed, and only so
        return SearchIndex(book, synonyms)

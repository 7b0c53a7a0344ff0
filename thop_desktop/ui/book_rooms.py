"""Makes the pages of the book: the start page, reading, the guide, searching.

Each page is imported when it is first opened: it shortens the start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from thop_desktop.errors import ContentError
from thop_desktop.ui.place import History, Place
from thop_desktop.ui.window import AFTER_PAINTING_MS

if TYPE_CHECKING:
    from thop_desktop.content.model import Book
    from thop_desktop.content.search import SearchIndex
    from thop_desktop.content.user_guide import Chapter
    from thop_desktop.ui.background_search import BackgroundSearch
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.figures import Figures
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.marks import Marks
    from thop_desktop.ui.paper import DrawnPaper
    from thop_desktop.ui.reader_text import ReaderText
    from thop_desktop.ui.rooms import Actions
    from thop_desktop.ui.suggestion_ways import DiaryWays


@dataclass(frozen=True)
class BookParts:
    """What the pages need.

    Attributes:
        look: theme and text size.
        resources: the folder with the program's own files.
        guide: the file with the user's guide.
        in_other_language: the interface is in a language that the book does not exist in.
        guide_in_other_language: likewise for the guide.
        help_languages: those in whose words help can be asked for.
        book: gives the book.
        figures: drawings in this look.
        history: where the user was.
        marks: which sections were read.
        dialogs: the door for questions and errors.
        paper: where a text can go besides the screen.
        build_search: makes what searches the book.
        clock: tells the local time.
        go: opens a place.
        actions: what can be asked of the program.
        ways: what leads from a page to the diary.
        plans: the plans of the open diary for the start page; None while it is locked.
        worksheet: what the start page shows of worksheets; None while the diary is locked.
    """

    look: Look
    resources: Path
    guide: Path
    in_other_language: bool
    guide_in_other_language: bool
    help_languages: Sequence[str]
    book: Callable[[], Book]
    figures: Callable[[], Figures]
    history: History
    marks: Marks
    dialogs: Callable[[], Door]
    paper: Callable[[], DrawnPaper]
    build_search: Callable[[], SearchIndex]
    clock: Callable[[], datetime]
    go: Callable[[Place], object]
    actions: Actions
    ways: Callable[[], DiaryWays]
    plans: Callable[[], QWidget | None]
    worksheet: Callable[[], QWidget | None]


class BookRooms:
    """Knows how to make them."""

    def __init__(self, parts: BookParts) -> None:
        """Begin without a search.

        Args:
            parts: what the pages need.
        """
        self._parts = parts
        self._background: BackgroundSearch | None = None

    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """Name of each room → what makes its page."""
        return {
            "today": self._today,
            "read": self._read,
            "article": self._reader,
            "terms": self._reader,
            "guide": self._reader,
            "search": self._search,
        }

    def _today(self) -> QWidget:
        from thop_desktop.ui.today_page import TodayPage

        parts = self._parts
        return TodayPage(
            parts.look,
            parts.book(),
            parts.figures(),
            now=parts.clock(),
            in_other_language=parts.in_other_language,
            last_read=parts.history.last_read(),
            go=parts.go,
            plans=parts.plans(),
            worksheet=parts.worksheet(),
        )

    def _read(self) -> QWidget:
        from thop_desktop.ui.read_page import ReadPage

        parts = self._parts
        return ReadPage(
            parts.look,
            parts.book(),
            in_other_language=parts.in_other_language,
            go=parts.go,
        )

    def _reader(self) -> QWidget:
        from thop_desktop.ui.reader_page import ReaderPage

        parts = self._parts
        return ReaderPage(
            parts.look,
            parts.figures(),
            parts.book().terms,
            parts.marks,
            text_of=self._text_of,
            go=parts.go,
            history=parts.history,
            step_history=parts.actions.step_history,
            resize_text=parts.actions.resize_text,
            show_address=lambda address: parts.dialogs().show_address(address),
            paper=parts.paper(),
            ways=parts.ways(),
            take_sheet=self._take_sheet,
        )

    def _search(self) -> QWidget:
        from thop_desktop.ui.background_search import BackgroundSearch
        from thop_desktop.ui.search_page import SearchPage

        parts = self._parts
        if self._background is None:
            self._background = BackgroundSearch(parts.build_search)
        page = SearchPage(
            parts.look,
            parts.book(),
            search=self._background.find,
            asks_for_help=self._asks_for_help(),
            in_guide=self._found_in_guide(),
            go=parts.go,
            typed=parts.history.retarget,
        )
        # Building takes turns with the window; so the page comes first.
        QTimer.singleShot(AFTER_PAINTING_MS, page, self._background.prepare)
        return page

    def _take_sheet(self, way: str) -> None:
        from thop_desktop.ui.guide_sheet import take_sheet

        take_sheet(way, self._parts.guide, self._parts.paper())

    def _text_of(self, place: Place) -> ReaderText:
        from thop_desktop.ui.reader_text import article_text, broken_text, glossary_text

        book = self._parts.book()
        if place.room == "terms":
            return glossary_text(book)
        if place.room == "guide":
            from thop_desktop.ui.guide_text import guide_at

            other = self._parts.guide_in_other_language
            return guide_at(self._parts.guide, place.target, in_other_language=other)
        page = book.pages.get(place.target)
        if page:
            return article_text(book, page)
        from thop_desktop.ui.broken_page import name_of

        broken = [one for one in book.broken if one.file.stem == place.target]
        return broken_text(name_of(broken[0]) if broken else place.target)

    def _asks_for_help(self) -> Callable[[str], bool]:
        from thop_desktop.content.help_numbers import load_help

        known = []
        # Who is in need types in whatever language comes first.
        for language in self._parts.help_languages:
            # The search works without; the page itself says what is wrong.
            with suppress(ContentError):
                known.append(load_help(self._parts.resources, language).is_asked_for)
        return lambda query: any(is_asked_for(query) for is_asked_for in known)

    def _found_in_guide(self) -> Callable[[str], Sequence[Chapter]]:
        from thop_desktop.content.user_guide import load_guide

        try:
            return load_guide(self._parts.guide).found
        except ContentError:
            return lambda _query: ()

"""Makes the page of each room, with all that it needs.

Each page is imported when it is first opened: it shortens the start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    from thop_desktop.content.help_numbers import HelpPage as HelpWords
    from thop_desktop.content.model import Book
    from thop_desktop.content.own_situation import PracticeStep
    from thop_desktop.content.search import SearchIndex
    from thop_desktop.content.user_guide import Chapter
    from thop_desktop.store.machine import MachineNumber
    from thop_desktop.store.own_numbers import OwnNumbers
    from thop_desktop.ui.background_search import BackgroundSearch
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.figures import Figures
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.marks import Marks
    from thop_desktop.ui.own_situation_memory import PracticeMemory
    from thop_desktop.ui.paper import DrawnPaper
    from thop_desktop.ui.private_rooms import PrivateRooms
    from thop_desktop.ui.reader_text import ReaderText
    from thop_desktop.ui.settings_page import SettingsNow
    from thop_desktop.ui.suggestion_ways import DiaryWays
    from thop_desktop.ui.training_rooms import TrainingRooms
    from thop_desktop.ui.worksheet_rooms import WorksheetRooms


@dataclass(frozen=True)
class Actions:
    """What pages can ask of the window and the program.

    Attributes:
        go: opens a place.
        step_history: goes back (-1) or forward (1).
        typed: notes the words searched for.
        resize_text: larger (1), smaller (-1), normal (0).
        set_theme: takes the name of a theme, or "system".
        set_language: takes a language code.
        accept_gate: the gate was read.
        close: closes the program.
    """

    go: Callable[[Place], object]
    step_history: Callable[[int], object]
    typed: Callable[[str], object]
    resize_text: Callable[[int], object]
    set_theme: Callable[[str], object]
    set_language: Callable[[str], object]
    accept_gate: Callable[[], object]
    close: Callable[[], object]


class Rooms:
    """Knows how to make each page of the window."""

    def __init__(
        self,
        *,
        look: Look,
        resources: Path,
        guide: Path,
        language: str,
        book: Callable[[], Book],
        figures: Callable[[], Figures],
        history: History,
        marks: Marks,
        own_numbers: OwnNumbers,
        of_machine: Sequence[MachineNumber],
        dialogs: Callable[[], Door],
        paper: Callable[[], DrawnPaper],
        build_search: Callable[[], SearchIndex],
        settings: Callable[[], SettingsNow],
        gate_accepted: Callable[[], bool],
        clock: Callable[[], datetime],
        actions: Actions,
        private: Callable[[], PrivateRooms],
        diary_is_open: Callable[[], bool],
        ways: Callable[[], DiaryWays],
        practice_steps: Callable[[], Sequence[PracticeStep]],
        practice_memory: PracticeMemory,
        tells_of_danger: Callable[[str], bool],
        worksheet: Callable[[], WorksheetRooms],
        training: Callable[[], TrainingRooms],
        locking: Callable[[], QWidget],
    ) -> None:
        """Take everything that pages need; see the pages for what each is."""
        self._look = look
        self._resources = resources
        self._guide = guide
        self._language = language
        self._book = book
        self._figures = figures
        self._history = history
        self._marks = marks
        self._own = own_numbers
        self._of_machine = of_machine
        self._dialogs = dialogs
        self._paper = paper
        self._build_search = build_search
        self._search: BackgroundSearch | None = None
        self._settings = settings
        self._gate_accepted = gate_accepted
        self._clock = clock
        self._actions = actions
        self._private = private
        self._diary_is_open = diary_is_open
        self._ways = ways
        self._practice_steps = practice_steps
        self._practice_memory = practice_memory
        self._tells_of_danger = tells_of_danger
        self._worksheet = worksheet
        self._training = training
        self._locking = locking
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "read": self._read,
            "article": self._reader,
            "terms": self._reader,
            "guide": self._reader,
            "search": self._search_page,
            "help": self._help,
            "now": self._now,
            "settings": self._settings_page,
            "gate": self._gate,
            "practice": lambda: self._training().start(),
            "practice-round": lambda: self._training().round(),
            "practice-own": self._own_situation,
            "practice-together": lambda: self._training().together(),
            "practice-progress": lambda: self._training().progress(),
            "practice-kinds": lambda: self._training().kinds(),
            "worksheet": lambda: self._worksheet().overview(),
            "worksheet-fill": lambda: self._worksheet().fill(),
            "worksheet-result": lambda: self._worksheet().result(),
            "worksheet-compare": lambda: self._worksheet().compare(),
            "diary": lambda: self._private().diary(),
            "diary-practice": lambda: self._private().practice(),
            "diary-settings": lambda: self._private().manage(),
            "diary-patterns": lambda: self._private().patterns(),
            "diary-children": lambda: self._private().children(),
            "diary-erase": lambda: self._private().erase(),
            "diary-export": lambda: self._private().take_along(),
            "diary-import": lambda: self._private().bring_in(),
            "diary-choose": lambda: self._private().choose(),
            "diary-restore": lambda: self._private().restore(),
        }

    def make(self, place: Place) -> QWidget:
        """The page for a place; a page whose words cannot be read becomes an error card."""
        try:
            return self._makers[place.room]()
        except ContentError as error:
            from thop_desktop.ui.broken_page import BrokenPage

            return BrokenPage(self._look, error)

    def _today(self) -> QWidget:
        from thop_desktop.ui.today_page import TodayPage

        return TodayPage(
            self._look,
            self._book(),
            self._figures(),
            now=self._clock(),
            in_other_language=self._in_other_language(),
            last_read=self._history.last_read(),
            go=self._actions.go,
            plans=self._private().plans() if self._diary_is_open() else None,
            worksheet=self._worksheet().today() if self._diary_is_open() else None,
        )

    def _asks_for_help(self) -> Callable[[str], bool]:
        try:
            return self._help_words().is_asked_for
        except ContentError:
            # The search works without; the page itself says what is wrong.
            return lambda _query: False

    def _found_in_guide(self) -> Callable[[str], Sequence[Chapter]]:
        from thop_desktop.content.user_guide import load_guide

        try:
            return load_guide(self._guide).found
        except ContentError:
            return lambda _query: ()

    def _in_other_language(self) -> bool:
        return self._book().language != self._language

    def _read(self) -> QWidget:
        from thop_desktop.ui.read_page import ReadPage

        return ReadPage(
            self._look,
            self._book(),
            in_other_language=self._in_other_language(),
            go=self._actions.go,
        )

    def _reader(self) -> QWidget:
        from thop_desktop.ui.reader_page import ReaderPage

        return ReaderPage(
            self._look,
            self._figures(),
            self._book().terms,
            self._marks,
            text_of=self._text_of,
            go=self._actions.go,
            history=self._history,
            step_history=self._actions.step_history,
            resize_text=self._actions.resize_text,
            show_address=lambda address: self._dialogs().show_address(address),
            paper=self._paper(),
            ways=self._ways(),
            take_sheet=self._take_sheet,
        )

    def _take_sheet(self, way: str) -> None:
        from thop_desktop.ui.guide_sheet import take_sheet

        take_sheet(way, self._guide, self._paper())

    def _own_situation(self) -> QWidget:
        from thop_desktop.ui.own_situation_page import OwnSituationPage

        page = OwnSituationPage(
            self._look,
            self._practice_steps(),
            self._practice_memory,
            go=self._actions.go,
            tells_of_danger=self._tells_of_danger,
            check=self._training().check_own,
        )
        self._ways().locking.connect(page.forget)
        return page

    def _text_of(self, place: Place) -> ReaderText:
        from thop_desktop.ui.reader_text import article_text, broken_text, glossary_text

        if place.room == "terms":
            return glossary_text(self._book())
        if place.room == "guide":
            from thop_desktop.ui.guide_text import guide_at

            other = self._in_other_language()
            return guide_at(self._guide, place.target, in_other_language=other)
        page = self._book().pages.get(place.target)
        if page:
            return article_text(self._book(), page)
        from thop_desktop.ui.broken_page import name_of

        broken = [one for one in self._book().broken if one.file.stem == place.target]
        return broken_text(name_of(broken[0]) if broken else place.target)

    def _search_page(self) -> QWidget:
        from thop_desktop.ui.background_search import BackgroundSearch
        from thop_desktop.ui.search_page import SearchPage

        if self._search is None:
            self._search = BackgroundSearch(self._build_search)
        page = SearchPage(
            self._look,
            self._book(),
            search=self._search.find,
            asks_for_help=self._asks_for_help(),
            in_guide=self._found_in_guide(),
            go=self._actions.go,
            typed=self._actions.typed,
        )
        # Building takes turns with the window; so the page comes first.
        QTimer.singleShot(AFTER_PAINTING_MS, page, self._search.prepare)
        return page

    def _help_words(self) -> HelpWords:
        from thop_desktop.content.help_numbers import load_help

        return load_help(self._resources, self._language)

    def _help(self) -> QWidget:
        from thop_desktop.ui.help_page import HelpPage

        return HelpPage(
            self._look,
            self._help_words(),
            self._own,
            self._dialogs(),
            self._paper(),
            show_guide=lambda: self._actions.go(Place("guide")),
            of_machine=self._of_machine,
        )

    def _now(self) -> QWidget:
        from thop_desktop.content.hard_moment import load_hard_moment
        from thop_desktop.ui.now_page import NowPage

        words = load_hard_moment(self._resources, self._language)
        return NowPage(
            self._look,
            words,
            self._help_words(),
            self._own,
            go=self._actions.go,
            of_machine=self._of_machine,
        )

    def _settings_page(self) -> QWidget:
        from thop_desktop.ui.settings_page import SettingsPage

        return SettingsPage(
            self._look,
            self._settings(),
            set_theme=self._actions.set_theme,
            set_language=self._actions.set_language,
            resize_text=self._actions.resize_text,
            go=self._actions.go,
            has_diary=self._private().has_diary,
            locking=self._locking(),
        )

    def _gate(self) -> QWidget:
        from thop_desktop.content.gate import load_gate
        from thop_desktop.ui.gate_page import GatePage

        return GatePage(
            self._look,
            load_gate(self._resources, self._language),
            accepted=self._gate_accepted(),
            accept=self._actions.accept_gate,
            leave=self._actions.close,
            back=lambda: self._actions.step_history(-1),
        )

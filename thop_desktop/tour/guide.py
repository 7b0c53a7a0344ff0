"""A visit to every page of the real window, on a throw-away profile, with pictures."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from functools import partial
from math import ceil
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from thop_desktop.app import Program, Start, make_qt
from thop_desktop.errors import NotSavedError
from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.children import children_visits
from thop_desktop.tour.diary import diary_visits
from thop_desktop.tour.leaving import leaving_visits
from thop_desktop.tour.links import link_visits
from thop_desktop.tour.locking import locking_visits
from thop_desktop.tour.manual import manual_visits
from thop_desktop.tour.patterns import pattern_visits
from thop_desktop.tour.people import people_visits
from thop_desktop.tour.plans import plans_visits, plans_without_visits
from thop_desktop.tour.profiles import profile_visits
from thop_desktop.tour.seen import Visit, settle, shown_words
from thop_desktop.tour.starting import starting_visits
from thop_desktop.tour.telling import telling_visits
from thop_desktop.tour.training import training_visits
from thop_desktop.tour.worksheet import worksheet_visits, worksheet_without_visits
from thop_desktop.tour.worksheet_result import result_visits
from thop_desktop.tour.writing import writing_visits
from thop_desktop.ui.now_page import NowPage
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage

INDEX = "index.txt"
# A fixed evening, so that two tours of one build give the same pictures.
EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
# Pixels of text that a picture shares with the one before it.
OVERLAP = 60
# What needs no diary comes before the one that is made; each part tells what it needs.
PARTS = (
    manual_visits,
    worksheet_without_visits,
    plans_without_visits,
    starting_visits,
    diary_visits,
    writing_visits,
    link_visits,
    pattern_visits,
    leaving_visits,
    worksheet_visits,
    result_visits,
    training_visits,
    plans_visits,
    children_visits,
    people_visits,
    locking_visits,
    profile_visits,
    telling_visits,
)
FOUND_WITHIN = "contact"


def take_tour(
    folder: Path,
    language: str,
    theme: str,
    scale: float,
    profile: Path | None = None,
    width: int = 0,
) -> int:
    """Save numbered pictures of every page and an index of the words each shows.

    Args:
        folder: where to; it is made when missing.
        language: interface language, or "" for Dutch.
        theme: name of a theme, or "" for light.
        scale: text size, 1.0 is 100 %; 0 for that.
        profile: a new or empty folder in which what the tour writes stays, its invented diary
            too; None throws it away.
        width: of the window in pixels; 0 for the usual one.

    Returns:
        0; the folder is named on standard output.

    Raises:
        WorldError: the program's own files are missing, or a folder cannot be made.
    """
    for place in filter(None, (folder, profile)):
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotSavedError(place, error.strerror or "") from error
    with (
        nullcontext(str(profile))
        if profile
        else tempfile.TemporaryDirectory(prefix="thop-tour-") as home
    ):
        start = Start(
            home=Path(home),
            clock=lambda: EVENING,
            language=language or FIRST_LANGUAGE,
            theme=theme or "light",
            text_percent=round((scale or 1) * 100),
            vault_cost=LEAST_COST,
        )
        program = Program(make_qt(), start)
        if width:
            program.window.resize(width, program.window.height())
        album = _Album(folder, program.window)
        for name, shown in Guide(program).stations():
            album.keep(name, shown)
        album.close()
        program.window.close()
        # Else Qt would write the settings afterwards, into a folder that is gone by then.
        settle()
    if sys.stdout is not None:  # a bundle on Windows has none
        sys.stdout.write(f"{album.count} pictures: {folder.resolve()}\n")
    return 0


class Guide:
    """Opens each page in turn, and waits until it is still."""

    def __init__(self, program: Program) -> None:
        """Take a program on a throw-away profile that has not been used yet."""
        self._program = program
        self._window = program.window

    def stations(self) -> Iterator[tuple[str, QWidget]]:
        """The name of each station, and what is to be seen there: the window or a question."""
        self._window.show()
        for name, visit in self._visits():
            shown = visit()
            settle()
            if isinstance(shown, QDialog):
                shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                shown.show()
                settle()
                yield name, shown
                shown.close()
                shown.deleteLater()
            else:
                yield name, self._window

    def _visits(self) -> Iterator[Visit]:
        go = self._window.go
        yield "before-you-begin", lambda: self._window.room
        yield "help-before-accepting", lambda: go(Place("help"))
        yield "before-you-begin-end", self._see_the_end_of_the_gate
        yield "today", self._accept
        yield "read", lambda: go(Place("read"))
        yield "read-end", self._scroll_down
        for page in self._program.book.pages.values():
            yield f"page-{page.id}", partial(go, Place("article", page.id))
            for number in range(2, self._screens() + 1):
                yield f"page-{page.id}-{number}", self._scroll_on
        yield "find-in-text", self._find_in_text
        yield "words", lambda: go(Place("terms"))
        yield "search-empty", lambda: go(Place("search"))
        yield "search", lambda: go(Place("search", self._program.book.examples[0]))
        yield "search-nothing", lambda: go(Place("search", "qqqq"))
        yield "help", lambda: go(Place("help"))
        yield "help-numbers", lambda: go(Place("help", anchor="own"))
        yield "help-end", self._scroll_down
        yield "hard-moment", lambda: go(Place("now"))
        yield "hard-moment-end", self._scroll_down
        yield "hard-moment-safe", lambda: self._now().answer_safe()
        yield "hard-moment-danger", self._say_there_is_danger
        yield "settings", lambda: go(Place("settings"))
        yield "settings-end", self._scroll_down
        for visits in PARTS:
            yield from visits(self._program)
        yield "today-later", lambda: go(Place("today"))

    def _see_the_end_of_the_gate(self) -> None:
        self._window.go(Place("today"))
        self._scroll_down()

    def _say_there_is_danger(self) -> None:
        self._now().ask_again()
        self._now().answer_unsafe()

    def _accept(self) -> None:
        self._program.accept_gate()
        settle()
        self._window.go(Place("today"))

    def _now(self) -> NowPage:
        room = self._window.room
        if not isinstance(room, NowPage):
            raise TypeError(room)
        return room

    def _find_in_text(self) -> None:
        self._window.go(Place("article", "contact-in-conflict"))
        room = self._window.room
        if isinstance(room, ReaderPage):
            room.find_bar.open_bar()
            room.find_bar.field.setText(FOUND_WITHIN)

    def _screens(self) -> int:
        """How many pictures it takes to see all of the text that is shown."""
        room = self._window.room
        if not isinstance(room, ReaderPage):
            return 1
        bar = room.view.verticalScrollBar()
        return 1 + ceil(bar.maximum() / (bar.pageStep() - OVERLAP))

    def _scroll_on(self) -> None:
        room = self._window.room
        if isinstance(room, ReaderPage):
            bar = room.view.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() - OVERLAP)

    def _scroll_down(self) -> None:
        settle()
        room = self._window.room
        if isinstance(room, ReaderPage):
            bar = room.view.verticalScrollBar()
        elif isinstance(room, Page):
            bar = room.verticalScrollBar()
        else:
            return
        bar.setValue(bar.maximum())


class _Album:
    """Keeps what each station looks like and says."""

    def __init__(self, folder: Path, window: QWidget) -> None:
        self._folder = folder
        self._window = window
        self._index: list[str] = []
        self.count = 0

    def keep(self, name: str, shown: QWidget) -> None:
        self.count += 1
        file = f"{self.count:03}-{name}.png"
        picture = self._window.grab()
        if shown is not self._window:
            self._paint_question(picture, shown)
        picture.save(str(self._folder / file))
        words = "\n".join(f"    {line}" for line in shown_words(shown))
        self._index.append(f"{file}\n{words}\n")

    def close(self) -> None:
        (self._folder / INDEX).write_text("\n".join(self._index), encoding="utf-8")

    def _paint_question(self, picture: QPixmap, question: QWidget) -> None:
        """A small window without the program's own behind it, on plain paper."""
        picture.fill(self._window.palette().color(QPalette.ColorRole.Window))
        shown = question.grab()
        painter = QPainter(picture)
        place = QRect(QPoint(), shown.deviceIndependentSize().toSize())
        place.moveCenter(self._window.rect().center())
        painter.drawPixmap(place, shown)
        painter.end()

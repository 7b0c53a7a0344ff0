"""Where everything is wired: paths, preferences, book, search, window."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QGuiApplication, Qt
from PySide6.QtWidgets import QApplication

from thop_desktop import paths
from thop_desktop.content.library import languages, load_book
from thop_desktop.store.own_numbers import OwnNumbers
from thop_desktop.ui.dialogs import Dialogs, bug_report
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.preferences import FOLLOW_SYSTEM, LARGEST, SMALLEST, STEP, Preferences
from thop_desktop.ui.reader_page import Marks
from thop_desktop.ui.rooms import Actions, Rooms
from thop_desktop.ui.stylesheet import palette, style_sheet
from thop_desktop.ui.themes import DARK, LIGHT, THEMES, Theme
from thop_desktop.ui.translation import INTERFACE_LANGUAGES, Translation
from thop_desktop.ui.window import Furnishing, Window

if False:  # for type checkers alone: the search is loaded when it is first used
    from thop_desktop.content.search import SearchIndex, SearchResults

NAME = "Therapeutisch Opvoeden"
BOOK_LANGUAGE = "nl"
# Late enough not to slow the first moments down, early enough to be ready for the first search.
SEARCH_READY_AFTER_MS = 1500


@dataclass(frozen=True)
class Start:
    """How the program is to start.

    Attributes:
        home: folder for what is kept.
        clock: tells the local time.
        language: instead of the preferred one, or "".
        theme: instead of the preferred one, or "".
        text_percent: instead of the preferred one, or 0.
    """

    home: Path
    clock: Callable[[], datetime]
    language: str = ""
    theme: str = ""
    text_percent: int = 0


def make_qt() -> QApplication:
    """The one QApplication, in the style that the theme is made for."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("thop-desktop")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("thop-desktop")
    app.setStyle("fusion")
    return app


class Program:
    """The running program: makes the window and furnishes it again when settings change."""

    def __init__(self, app: QApplication, start: Start) -> None:
        """Read the book and make the window, not yet shown.

        Raises:
            ResourcesMissingError: the folder with pages is missing.
            ContentError: the book's own file cannot be read.
        """
        self._app = app
        self._start = start
        self._system_font = QFont(app.font())
        self.resources = paths.resources()
        self.book = load_book(self.resources, BOOK_LANGUAGE)
        self.preferences = Preferences(start.home, tuple(INTERFACE_LANGUAGES))
        self._apply_start()
        self._translation = Translation(paths.translations())
        self._own_numbers = OwnNumbers(start.home)
        self._marks = Marks()
        self._search = BackgroundSearch(self._build_search)
        self.window = Window(NAME, Place("today"))
        self.window.text_resized.connect(self.resize_text)
        self.window.closing.connect(self._save_geometry)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.dialogs: Dialogs | None = None
        self.refurnish()

    def show(self) -> None:
        """Show the window where it was in the last run."""
        self.window.restore(self.preferences.window_geometry)
        self.window.show()
        QTimer.singleShot(SEARCH_READY_AFTER_MS, self.window, self._search.prepare)

    def refurnish(self, focus: str = "") -> None:
        """Make everything anew after a change of theme, size or language.

        Args:
            focus: name of the setting that was changed, to put the keyboard back on.
        """
        language = self.preferences.language
        self._translation.switch_to(language)
        look = self._look(self._theme(), self.preferences.text_percent / 100)
        figures = Figures(self.resources / "figures", BOOK_LANGUAGE, look)
        self._app.setFont(look.font("body"))
        self._app.setPalette(palette(look))
        self._app.setStyleSheet(style_sheet(look))
        old = self.dialogs
        self.dialogs = Dialogs(look, self.window)
        if old is not None:
            old.deleteLater()
        rooms = Rooms(
            look=look,
            resources=self.resources,
            language=language,
            book=self.book,
            figures=figures,
            history=self.window.history,
            marks=self._marks,
            own_numbers=self._own_numbers,
            dialogs=self.dialogs,
            paper=self._paper(self.dialogs),
            search=self._search.find,
            settings=self._settings_now,
            gate_accepted=lambda: self.preferences.gate_accepted,
            clock=self._start.clock,
            actions=self._actions(),
        )
        self.window.furnish(Furnishing(look, rooms.make, self.preferences.gate_accepted))
        if focus:
            self._focus_setting(focus)

    def resize_text(self, step: int) -> None:
        """Make text larger (1), smaller (-1) or normal (0)."""
        now = self.preferences.text_percent
        wanted = 100 if step == 0 else min(LARGEST, max(SMALLEST, now + step * STEP))
        if wanted != now:
            self.preferences.text_percent = wanted
            self.refurnish("larger" if step > 0 else "smaller")

    def set_theme(self, name: str) -> None:
        """Choose a theme, or "system"."""
        self.preferences.theme = name
        QTimer.singleShot(0, self.window, lambda: self.refurnish("theme"))

    def set_language(self, code: str) -> None:
        """Choose the interface language."""
        self.preferences.language = code
        # Later, because the button that was clicked must not vanish under its own click.
        QTimer.singleShot(0, self.window, lambda: self.refurnish("language"))

    def accept_gate(self) -> None:
        """The user has read what to know first."""
        self.preferences.gate_accepted = True
        QTimer.singleShot(0, self.window, self.refurnish)

    def report_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of our own mistake, with a report without private text; the program goes on."""
        report = bug_report(kind, error, trace)
        sys.stderr.write(report + "\n")
        if self.dialogs is not None:
            self.dialogs.report_bug(report)

    def _apply_start(self) -> None:
        if self._start.language:
            self.preferences.language = self._start.language
        if self._start.theme:
            self.preferences.theme = self._start.theme
        if self._start.text_percent:
            self.preferences.text_percent = self._start.text_percent

    def _look(self, theme: Theme, scale: float) -> Look:
        return Look(theme, scale, self.resources / "icons", self._system_font)

    def _theme(self) -> Theme:
        name = self.preferences.theme
        if name != FOLLOW_SYSTEM:
            return THEMES[name]
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _paper(self, dialogs: Dialogs) -> "LatePaper":
        return LatePaper(self, dialogs)

    def _settings_now(self) -> object:
        from thop_desktop.ui.settings_page import SettingsNow

        return SettingsNow(
            theme=self.preferences.theme,
            language=self.preferences.language,
            text_percent=self.preferences.text_percent,
            data_folder=self._start.home,
        )

    def _actions(self) -> Actions:
        return Actions(
            go=self.window.go,
            step_history=self.window.step_history,
            typed=self.window.history.retarget,
            resize_text=lambda step: QTimer.singleShot(
                0, self.window, lambda: self.resize_text(step)
            ),
            set_theme=self.set_theme,
            set_language=self.set_language,
            accept_gate=self.accept_gate,
            close=self.window.close,
        )

    def _focus_setting(self, name: str) -> None:
        from thop_desktop.ui.settings_page import SettingsPage

        if isinstance(self.window.room, SettingsPage):
            self.window.room.focus_on(name)

    def _system_changed(self) -> None:
        if self.preferences.theme == FOLLOW_SYSTEM:
            self.refurnish()

    def _save_geometry(self) -> None:
        self.preferences.window_geometry = self.window.saveGeometry()

    def _build_search(self) -> "SearchIndex":
        from thop_desktop.content.search import SearchIndex
        from thop_desktop.content.synonyms import load_synonyms

        return SearchIndex(self.book, load_synonyms(self.resources, self.book.language))


class LatePaper:
    """Loads what printing needs only when something is printed."""

    def __init__(self, program: Program, dialogs: Dialogs) -> None:
        self._program = program
        self._dialogs = dialogs

    def save(self, html: str, title: str) -> None:
        """Save a text as PDF, after asking where."""
        self._made().save(html, title)

    def print_out(self, html: str, title: str) -> None:
        """Print a text, after asking how."""
        self._made().print_out(html, title)

    def _made(self) -> "DialogPaper":
        from thop_desktop.ui.printing import DialogPaper

        program = self._program
        look = program._look(LIGHT, 1.0)
        figures = Figures(program.resources / "figures", BOOK_LANGUAGE, look)
        return DialogPaper(self._dialogs, look, figures, program.window)


class BackgroundSearch:
    """Builds the search index beside the window, and waits for it only when it must."""

    def __init__(self, build: Callable[[], "SearchIndex"]) -> None:
        self._build = build
        self._index: Future[SearchIndex] | None = None

    def prepare(self) -> None:
        """Begin building, once."""
        if self._index is None:
            worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
            self._index = worker.submit(self._build)
            worker.shutdown(wait=False)

    def find(self, query: str) -> "SearchResults":
        """What helps with a query.

        Raises:
            ContentError: what the search knows of the language cannot be read.
        """
        self.prepare()
        assert self._index is not None  # noqa: S101
        return self._index.result().search(query)


def run(language: str, theme: str, scale: float) -> int:
    """Open the window and stay until it is closed.

    Args:
        language: interface language for this run and later ones, or "".
        theme: name of a theme, likewise.
        scale: text size, 1.0 is 100 %, likewise; 0 for the preferred one.

    Raises:
        WorldError: the program's own files are missing.
    """
    app = make_qt()
    start = Start(
        home=paths.user_data(),
        clock=lambda: datetime.now().astimezone(),
        language=language,
        theme=theme,
        text_percent=round(scale * 100),
    )
    program = Program(app, start)
    sys.excepthook = program.report_bug
    program.show()
    return app.exec()

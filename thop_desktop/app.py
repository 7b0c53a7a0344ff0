"""Where everything is wired: paths, preferences, book, search, window.

What the first window does not need is imported when it is needed: it shortens the start.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from thop_desktop import paths
from thop_desktop.store.own_numbers import OwnNumbers
from thop_desktop.ui.look import Look
from thop_desktop.ui.marks import Marks
from thop_desktop.ui.place import Place
from thop_desktop.ui.preferences import FOLLOW_SYSTEM, LARGEST, SMALLEST, STEP, Preferences
from thop_desktop.ui.stylesheet import palette
from thop_desktop.ui.themes import DARK, LIGHT, THEMES, Theme
from thop_desktop.ui.translation import INTERFACE_LANGUAGES, Translation
from thop_desktop.ui.window import Furnishing, Window
from thop_desktop.ui.window_lock import WindowLock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from thop_desktop.content.diary_links import PageWay
    from thop_desktop.content.diary_templates import Template
    from thop_desktop.content.model import Book
    from thop_desktop.content.own_situation import PracticeStep
    from thop_desktop.content.search import SearchIndex
    from thop_desktop.store.machine import MachineSettings
    from thop_desktop.store.stretching import Cost
    from thop_desktop.ui.diary_names import DiaryWords
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.figures import Figures
    from thop_desktop.ui.idle import Moment
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.locking import LockingPolicy, LockingWishes
    from thop_desktop.ui.locking_desk import LockingDesk
    from thop_desktop.ui.own_situation_memory import PracticeMemory
    from thop_desktop.ui.printing import DialogPaper
    from thop_desktop.ui.private_rooms import PrivateRooms
    from thop_desktop.ui.profiles_desk import ProfilesDesk
    from thop_desktop.ui.rooms import Actions, Rooms
    from thop_desktop.ui.session_watch import SessionWatch
    from thop_desktop.ui.settings_page import SettingsNow
    from thop_desktop.ui.suggestion_sources import SuggestionSources
    from thop_desktop.ui.suggestion_ways import DiaryWays
    from thop_desktop.ui.training_desk import TrainingDesk
    from thop_desktop.ui.training_rooms import TrainingRooms
    from thop_desktop.ui.worksheet_desk import WorksheetDesk
    from thop_desktop.ui.worksheet_last import LastEstimate
    from thop_desktop.ui.worksheet_result_memory import ResultMemory
    from thop_desktop.ui.worksheet_rooms import WorksheetRooms
    from thop_desktop.worksheet.form import Form
    from thop_desktop.writing.tools import WritingTools

NAME = "Therapeutisch Opvoeden"
BOOK_LANGUAGE = "nl"
# The first page is there by then; who starts the program again meanwhile waits for it.
AFTER_START_MS = 1000
# Paper is read from closer by than a screen.
PAPER_SCALE = 0.9
# What they show depends on whether the diary is open.
DIARY_ROOMS = (
    "today", "diary", "diary-patterns", "diary-settings", "diary-practice",
    "diary-children", "diary-erase", "diary-export", "diary-import", "diary-restore",
    "diary-choose",
    "practice", "practice-own", "practice-round", "practice-progress",
)  # fmt: skip
WORKSHEET_ROOMS = ("worksheet", "worksheet-fill", "worksheet-result", "worksheet-compare")


@dataclass(frozen=True)
class Start:
    """How the program is to start.

    Attributes:
        home: folder for what is kept.
        clock: tells the local time.
        language: instead of the preferred one, or "".
        theme: instead of the preferred one, or "".
        text_percent: instead of the preferred one, or 0.
        vault_cost: of trying a passphrase; None for what is measured on this machine.
        locking_policy: what the machine's manager holds of how the diary locks.
        machine: what is set for the whole computer; None where nothing is.
        tell_moment: tells how time passes; None where nobody's idleness counts, as on a tour.
        watch_session: makes what listens to the system; None where nothing is listened to.
    """

    home: Path
    clock: Callable[[], datetime]
    language: str = ""
    theme: str = ""
    text_percent: int = 0
    vault_cost: Cost | None = None
    locking_policy: LockingPolicy | None = None
    machine: MachineSettings | None = None
    tell_moment: Callable[[], Moment] | None = None
    watch_session: Callable[[], SessionWatch] | None = None


def make_qt() -> QApplication:
    """The one QApplication, in the style that the theme is made for."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("thop-desktop")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("thop-desktop")
    app.setStyle("fusion")
    return app


def collect_garbage_again() -> None:
    """End the pause in collecting that makes starting quicker; what is there will stay."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def make_dialogs(look: Look, window: QWidget) -> Door:
    """The real door for questions and errors."""
    from thop_desktop.ui.dialogs import Dialogs

    return Dialogs(look, window)


class Program:
    """The running program: makes the window and furnishes it again when settings change."""

    def __init__(
        self,
        app: QApplication,
        start: Start,
        make_dialogs: Callable[[Look, QWidget], Door] = make_dialogs,
    ) -> None:
        """Make the window, not yet shown.

        Args:
            app: the QApplication.
            start: how to start.
            make_dialogs: makes the door for questions and errors, in a look.

        Raises:
            ResourcesMissingError: the folder with pages is missing.
        """
        self._app = app
        self._start = start
        self._system_font = QFont(app.font())
        self.resources = paths.resources()
        self.preferences = Preferences(
            start.home,
            tuple(INTERFACE_LANGUAGES),
            start.machine.language if start.machine else "",
        )
        self._apply_start()
        self._translation = Translation(paths.translations())
        self._own_numbers = OwnNumbers(start.home)
        self._marks = Marks()
        # Built once: neither the look nor the interface language changes what is found.
        self._built_search = cache(self._build_search)
        self._make_dialogs = make_dialogs
        self._dialogs: Door | None = None
        self.window = Window(NAME, Place("today"))
        self.window.text_resized.connect(self.resize_text)
        self.window.closing.connect(self._end)
        self.window.lock_wanted.connect(self.lock)
        self.window.may_close = self._may_forget
        self._following = app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.refurnish()

    @cached_property
    def book(self) -> Book:
        """The book, read when something of it is first shown."""
        from thop_desktop.content.library import load_book

        return load_book(self.resources, BOOK_LANGUAGE)

    def show(self) -> None:
        """Show the window where it was in the last run."""
        self.window.restore(self.preferences.window_geometry)
        self.window.show()
        QTimer.singleShot(0, self.window, self._set_icon)

    def dialogs(self) -> Door:
        """The door for questions and errors, in the present look."""
        if self._dialogs is None:
            self._dialogs = self._make_dialogs(self._present_look, self.window)
        return self._dialogs

    def refurnish(self, focus: str = "") -> None:
        """Make everything anew after a change of theme, size or language.

        Args:
            focus: name of the setting that was changed, to put the keyboard back on.
        """
        language = self.preferences.language
        self._translation.switch_to(language)
        look = self._look(self._theme(), self.preferences.text_percent / 100)
        self._present_look = look
        self._dialogs = None
        self._app.setFont(look.font("body"))
        self._app.setPalette(palette(look))
        self.window.furnish(
            Furnishing(look, self._room_maker(look), self.preferences.gate_accepted)
        )
        if "locking" in self.__dict__:
            self.locking.furnished_anew()
        if focus:
            self._focus_setting(focus)

    def _room_maker(self, look: Look) -> Callable[[Place], QWidget]:
        """What makes pages in a look, itself made when the first page is."""

        @cache
        def rooms() -> Rooms:
            from thop_desktop.ui.rooms import Rooms
            from thop_desktop.ui.stylesheet import style_sheet

            collect_garbage_again()
            # With the first page comes the key that hides it.
            QTimer.singleShot(0, self.window, lambda: self.locking)
            self._app.setStyleSheet(style_sheet(look))
            return Rooms(
                look=look,
                resources=self.resources,
                guide=paths.guide(),
                language=self.preferences.language,
                book=lambda: self.book,
                figures=cache(lambda: self._figures(look)),
                history=self.window.history,
                marks=self._marks,
                own_numbers=self._own_numbers,
                of_machine=self._start.machine.own_numbers if self._start.machine else (),
                dialogs=self.dialogs,
                paper=self._paper,
                build_search=self._built_search,
                settings=self._settings_now,
                gate_accepted=lambda: self.preferences.gate_accepted,
                clock=self._start.clock,
                actions=self._actions(),
                private=cache(lambda: self._private_rooms(look)),
                diary_is_open=lambda: "keeper" in self.__dict__ and self.keeper.is_open,
                ways=lambda: self._ways,
                practice_steps=self._practice_steps,
                practice_memory=self._practice_memory,
                tells_of_danger=lambda text: self.training.is_danger(text),
                worksheet=cache(lambda: self._worksheet_rooms(look)),
                training=cache(lambda: self._training_rooms(look)),
                locking=lambda: self._locking_settings(look),
            )

        return lambda place: rooms().make(place)

    @cached_property
    def keeper(self) -> Keeper:
        """The diary's door; made when the diary is first thought of."""
        from thop_desktop.ui.beside import Beside
        from thop_desktop.ui.keeper import DiaryState, Keeper

        folder, is_own = self.profiles.start()
        keeper = Keeper(folder, self._start.clock, Beside(), self._start.vault_cost)
        keeper.is_own_folder = is_own
        keeper.machine = self._start.machine or keeper.machine
        self.locking.follow(keeper)
        keeper.changed.connect(
            lambda: self.window.offer_lock(offered=keeper.state is DiaryState.OPEN)
        )
        keeper.entered.connect(self.profiles.entered)
        keeper.removed.connect(self.profiles.removed)
        keeper.entered.connect(self._refresh_diary)
        keeper.code_made.connect(self._refresh_diary)
        keeper.locked.connect(self._leave_diary)
        # Who can open it stands beside what was written.
        keeper.access_changed.connect(lambda: self.window.forget_room("diary"))
        keeper.changed.connect(self._ways.changed)
        keeper.locking.connect(self._ways.locking)
        keeper.locking.connect(self._practice_memory.forget)
        keeper.locking.connect(self._forget_worksheet)
        keeper.locking.connect(self._forget_training)
        return keeper

    @cached_property
    def profiles(self) -> ProfilesDesk:
        """Which diary the door leads to."""
        from thop_desktop.ui.profiles_desk import ProfilesDesk

        desk = ProfilesDesk(self._start.home, self.preferences, lambda: self.keeper, self._may_turn)
        desk.turned.connect(self._forget_everybody)
        desk.renamed.connect(self._forget_diary_rooms)
        return desk

    def _may_turn(self) -> bool:
        """Whether somebody else may come: all is saved, or the user lets the rest go."""
        if not self._may_forget():
            return False
        if "worksheet" not in self.__dict__ or not self.worksheet.holds_unkept:
            return True
        title = QCoreApplication.translate("Unsaved", "There is a worksheet that is kept nowhere")
        text = QCoreApplication.translate(
            "Unsaved", "If you open another diary, it is gone. Nobody else gets to see it."
        )
        verbs = [
            QCoreApplication.translate("Unsaved", "Stay here"),
            QCoreApplication.translate("Unsaved", "Let it go"),
        ]
        return self.dialogs().ask(title, text, verbs) == 1

    def _forget_everybody(self) -> None:
        """Another diary is meant: nothing of the one before, or of who was there, stays."""
        self._practice_memory.forget()
        self._forget_training()
        if "worksheet" in self.__dict__:
            self.worksheet.drop()
        self._marks.forget()
        self.locking.forget_place()
        self.window.begin_anew(Place("diary"))

    @cached_property
    def _sources(self) -> SuggestionSources:
        """What finds pages for entries, and entries for pages."""
        from thop_desktop.ui.suggestion_sources import SuggestionSources

        return SuggestionSources(
            self.resources, lambda: self.preferences.language, lambda: self.book
        )

    @cached_property
    def _ways(self) -> DiaryWays:
        from thop_desktop.ui.suggestion_ways import DiaryWays

        return DiaryWays(lambda: self._sources.links(), self._count_entries, self._worksheet_note)

    @cached_property
    def _practice_memory(self) -> PracticeMemory:
        from thop_desktop.ui.own_situation_memory import PracticeMemory

        return PracticeMemory()

    def _practice_steps(self) -> Sequence[PracticeStep]:
        from thop_desktop.content.own_situation import load_practice_steps

        return load_practice_steps(self.resources, self.preferences.language)

    def _count_entries(self, way: PageWay) -> int:
        """How many entries belong to a page; 0 while the diary is locked or cannot be read."""
        if "keeper" not in self.__dict__ or not self.keeper.is_open:
            return 0
        from thop_desktop.errors import WorldError
        from thop_desktop.store.diary_search import DiarySearch
        from thop_desktop.ui.suggestion_entries import entries_of

        try:
            return DiarySearch(self.keeper.vault).count(entries_of(way))
        except WorldError:
            return 0

    @cached_property
    def locking(self) -> LockingDesk:
        """What locks the diary by itself, and hides the window."""
        from thop_desktop.ui.locking_desk import LockingDesk, LockingParts

        return LockingDesk(
            LockingParts(
                window=self.window,
                look=lambda: self._present_look,
                keeper=lambda: self.keeper if "keeper" in self.__dict__ else None,
                wishes=self._locking_wishes,
                save_all=self._all_is_saved,
                settle_unsaved=self.lock,
                rooms=DIARY_ROOMS,
                tell_moment=self._start.tell_moment,
                watch_session=self._start.watch_session,
            )
        )

    def _locking_wishes(self) -> LockingWishes:
        from thop_desktop.ui.locking import LockingPolicy, composed
        from thop_desktop.ui.locking_kept import KeptWishes

        chosen = KeptWishes(self.preferences).wishes
        return composed(chosen, self._start.locking_policy or LockingPolicy())

    def _locking_settings(self, look: Look) -> QWidget:
        from thop_desktop.ui.locking import LockingPolicy
        from thop_desktop.ui.locking_kept import KeptWishes
        from thop_desktop.ui.locking_settings import LockingSettings

        policy = self._start.locking_policy or LockingPolicy()
        return LockingSettings(
            look, KeptWishes(self.preferences), policy, self.locking.wishes_changed
        )

    def _all_is_saved(self) -> bool:
        # Both are saved, whatever comes of the first.
        return all([self.keeper.save_all(), self._worksheet_is_saved()])

    def lock(self) -> None:
        """Lock the diary, if it is open and nothing unsaved would be lost."""
        if "keeper" in self.__dict__ and self._may_forget():
            self.keeper.lock()

    def _may_forget(self) -> bool:
        """Whether the diary may go away: all of it is saved, or the user lets the rest go."""
        if "keeper" not in self.__dict__ or not self.keeper.is_open:
            return True
        if self._all_is_saved():
            return True
        title = QCoreApplication.translate("Unsaved", "Your last words are not saved")
        text = QCoreApplication.translate(
            "Unsaved", "They cannot be saved just now. If you go on, they are gone."
        )
        verbs = [
            QCoreApplication.translate("Unsaved", "Keep writing"),
            QCoreApplication.translate("Unsaved", "Let them go"),
        ]
        return self.dialogs().ask(title, text, verbs) == 1

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
        from thop_desktop.ui.bug_report import bug_report

        report = bug_report(kind, error, trace)
        if sys.stderr is not None:  # a bundle on Windows has none
            sys.stderr.write(report + "\n")
        self.dialogs().report_bug(report)

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

    def _paper(self) -> DialogPaper:
        from thop_desktop.ui.printing import DialogPaper

        look = self._look(LIGHT, PAPER_SCALE)
        return DialogPaper(self.dialogs(), look, self._figures(look), self.window)

    def _set_icon(self) -> None:
        from PySide6.QtGui import QIcon

        self._app.setWindowIcon(QIcon(str(self.resources / "figures" / "app-icon.svg")))

    def _figures(self, look: Look) -> Figures:
        from thop_desktop.ui.figures import Figures

        return Figures(self.resources / "figures", BOOK_LANGUAGE, look, paths.guide())

    def _settings_now(self) -> SettingsNow:
        from thop_desktop.ui.settings_page import SettingsNow

        return SettingsNow(
            theme=self.preferences.theme,
            language=self.preferences.language,
            text_percent=self.preferences.text_percent,
            data_folder=self._start.home,
            portable=self._start.home == paths.portable_data(),
            notice=paths.notice(),
            machine=self._start.machine,
        )

    def _actions(self) -> Actions:
        from thop_desktop.ui.rooms import Actions

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

    def _private_rooms(self, look: Look) -> PrivateRooms:
        from thop_desktop.ui.private_rooms import PrivateRooms

        return PrivateRooms(
            look,
            self.keeper,
            self.dialogs,
            self._paper,
            self._start.clock,
            self.window.go,
            cache(lambda: self._figures(look)),
            self.window.history.retarget,
            self._diary_words,
            self._stop_words,
            self._practice_steps,
            self._practice_memory,
            self.window.forget_room,
            self._forget_diary_rooms,
            lambda number, text: self.training.check_own(number, text),
            self.profiles,
        )

    def _stop_words(self) -> frozenset[str]:
        from thop_desktop.content.synonyms import load_synonyms
        from thop_desktop.errors import ContentError

        try:
            return load_synonyms(self.resources, BOOK_LANGUAGE).rules.stop
        except ContentError:
            return frozenset()  # counting goes on with them

    def _diary_words(self) -> DiaryWords:
        from thop_desktop.content.diary_templates import load_templates
        from thop_desktop.content.writing_guide import load_writing_guide
        from thop_desktop.errors import ContentError
        from thop_desktop.ui.diary_names import AREA_TERMS, DiaryWords

        language, guide = self.preferences.language, None
        templates: tuple[Template, ...] = ()
        with suppress(ContentError):  # writing goes on without
            templates = load_templates(self.resources, language)
            guide = load_writing_guide(self.resources, language)
        terms = self.book.terms
        areas = {area: terms[term].short for area, term in AREA_TERMS.items() if term in terms}
        return DiaryWords(templates, areas, self._sources, guide, self._writing_tools)

    @cached_property
    def _writing_tools(self) -> WritingTools:
        from thop_desktop.writing.tools import WritingTools

        return WritingTools(self.resources, BOOK_LANGUAGE)

    def _leave_diary(self) -> None:
        """Nothing that was private stays on a page or in the way back."""
        for room in DIARY_ROOMS:
            self.window.history.forget(room)
        self._refresh_diary()

    def _forget_diary_rooms(self) -> None:
        """Children changed or something was erased: no page and no way back shows what was."""
        for room in DIARY_ROOMS:
            self.window.history.forget(room)
            if room != self.window.history.present.room:
                self.window.forget_room(room)

    def _refresh_diary(self) -> None:
        # The worksheets' places hold ids only, so the way back to them stays.
        for room in (*DIARY_ROOMS, *WORKSHEET_ROOMS):
            self.window.refresh(room)

    @cached_property
    def worksheet(self) -> WorksheetDesk:
        """The worksheet that is being filled in; it outlives pages."""
        from thop_desktop.ui.worksheet_desk import WorksheetDesk

        return WorksheetDesk(
            lambda: self.keeper, self._start.clock, lambda error: self.dialogs().tell(error)
        )

    def _forget_worksheet(self) -> None:
        if "worksheet" in self.__dict__:
            self.worksheet.forget()

    def _worksheet_is_saved(self) -> bool:
        return "worksheet" not in self.__dict__ or self.worksheet.save()

    def _worksheet_rooms(self, look: Look) -> WorksheetRooms:
        from thop_desktop.ui.worksheet_rooms import WorksheetRooms

        return WorksheetRooms(
            look,
            self.worksheet,
            cache(self._worksheet_form),
            self.keeper,
            self.dialogs,
            self._paper,
            self._start.clock,
            self.window.go,
            present=lambda: self.window.history.present,
            way_in=lambda: self._private_rooms(look).way_in(),
            in_other_language=lambda: self.preferences.language != self._worksheet_language(),
            book=lambda: self.book,
            memory=self._result_memory,
        )

    @cached_property
    def _result_memory(self) -> ResultMemory:
        from thop_desktop.ui.worksheet_result_memory import ResultMemory

        return ResultMemory()

    def _worksheet_form(self) -> Form:
        """The worksheet in the language of the interface, or else in that of the book."""
        return self._forms(self._worksheet_language())

    @cached_property
    def _forms(self) -> Callable[[str], Form]:
        """Reads the worksheet of a language once."""
        from thop_desktop.worksheet.form import load_form

        return cache(lambda language: load_form(self.resources, language))

    def _worksheet_note(self, page: str) -> str:
        """Whether a page fits the last estimate; "" while the diary is locked or cannot be read."""
        told = self._last_estimate()
        if told is None:
            return ""
        from thop_desktop.ui.worksheet_today import page_note

        return page_note(*told, page)

    def _worksheet_language(self) -> str:
        from thop_desktop.worksheet.form import form_file

        language = self.preferences.language
        return language if form_file(self.resources, language).is_file() else BOOK_LANGUAGE

    @cached_property
    def training(self) -> TrainingDesk:
        """The round of practising at hand; it outlives pages."""
        from thop_desktop.ui.training_content import TrainingContent
        from thop_desktop.ui.training_desk import TrainingDesk

        return TrainingDesk(
            TrainingContent(self.resources, self._training_language),
            lambda: self.keeper if "keeper" in self.__dict__ else None,
            self._start.clock,
            lambda error: self.dialogs().tell(error),
            self._needs,
            lambda text: self._sources.tells_of_danger(text),
        )

    def _forget_training(self) -> None:
        if "training" in self.__dict__:
            self.training.forget()

    def _training_rooms(self, look: Look) -> TrainingRooms:
        from thop_desktop.ui.training_rooms import TrainingRooms

        return TrainingRooms(
            look,
            self.training,
            practice_steps=self._practice_steps,
            book=lambda: self.book,
            paper=self._paper,
            go=self.window.go,
            retarget=self.window.history.retarget,
            need=self._need_words,
            in_other_language=lambda: self.preferences.language != self._training_language(),
            ways=self._ways,
        )

    def _training_language(self) -> str:
        """What there is to practise with is in the language of the book."""
        return BOOK_LANGUAGE

    def _last_estimate(self) -> tuple[Form, LastEstimate] | None:
        """The last estimate; None while the diary is locked or cannot be read."""
        if "keeper" not in self.__dict__ or not self.keeper.is_open:
            return None
        from thop_desktop.errors import WorldError
        from thop_desktop.ui.worksheet_last import last_estimate

        try:
            form = self._worksheet_form()
            last = last_estimate(self.keeper.vault, form)
        except WorldError:
            return None
        return None if last is None else (form, last)

    def _needs(self) -> tuple[str, ...]:
        """The need that situations are chosen by; none when that was switched off."""
        told = self._last_estimate()
        return (told[1].band.id,) if told and self.training.kept.is_by_need() else ()

    def _need_words(self) -> str:
        """Why situations are chosen by a need; "" when they are not."""
        told = self._last_estimate()
        if told is None:
            return ""
        from thop_desktop.ui.worksheet_today import reason_words

        return reason_words(*told)

    def _focus_setting(self, name: str) -> None:
        from thop_desktop.ui.settings_page import SettingsPage

        if isinstance(self.window.room, SettingsPage):
            self.window.room.focus_on(name)

    def _system_changed(self) -> None:
        if self.preferences.theme == FOLLOW_SYSTEM:
            self.refurnish()

    def _end(self) -> None:
        if "keeper" in self.__dict__:
            self.keeper.close()
        self.preferences.window_geometry = self.window.saveGeometry()
        QObject.disconnect(self._following)

    def _build_search(self) -> SearchIndex:
        from thop_desktop.content.search import SearchIndex
        from thop_desktop.content.synonyms import Synonyms, load_synonyms
        from thop_desktop.errors import ContentError

        try:
            synonyms = load_synonyms(self.resources, self.book.language)
        except ContentError:
            synonyms = Synonyms()  # words are found as they are typed, and only so
        return SearchIndex(self.book, synonyms)


def _machine() -> MachineSettings | None:
    """What is set for this computer; hardly any has a file for it, so reading it comes after."""
    places = paths.machine_settings_places()
    if paths.first_there(places) is None:
        return None
    from thop_desktop.store.machine import read_machine_settings

    return read_machine_settings(places, Path.home())


def _policy(machine: MachineSettings | None) -> LockingPolicy | None:
    """What is held of how the diary locks; None where nothing is set for this computer."""
    if machine is None:
        return None
    from thop_desktop.ui.machine_policy import policy_of

    return policy_of(machine)


def listen_for_others(program: Program, home: Path) -> None:
    """Come to the front when the program is started again, from a moment after the start on."""

    def listen() -> None:
        try:
            from thop_desktop.ui.first_window import FirstWindow
        except ImportError:  # a small Linux may lack what a socket asks for; then nobody listens
            return
        first = FirstWindow(program.window, home)
        program.window.closing.connect(first.stop)
        first.listen()

    QTimer.singleShot(AFTER_START_MS, program.window, listen)


def run(language: str, theme: str, scale: float) -> int:
    """Open the window and stay until it is closed; when one is open already, show that.

    Args:
        language: interface language for this run and later ones, or "".
        theme: name of a theme, likewise.
        scale: text size, 1.0 is 100 %, likewise; 0 for the preferred one.

    Raises:
        WorldError: the program's own files are missing.
    """
    from datetime import datetime
    from time import monotonic, time

    def tell_moment() -> Moment:
        from thop_desktop.ui.idle import Moment

        return Moment(monotonic(), time())

    def watch_session() -> SessionWatch:
        from thop_desktop.ui.session_watch import watch_session

        return watch_session()

    home = paths.user_data()
    lock = WindowLock(home)
    is_first = lock.take()
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # Qt takes it away
    app = make_qt()
    if not is_first:
        with suppress(ImportError):
            from thop_desktop.ui.first_window import show_first

            if show_first(home, token):
                return 0
        # It does not answer, or runs on another computer: better two windows than none.
    machine = _machine()
    start = Start(
        home=home,
        clock=lambda: datetime.now().astimezone(),
        language=language,
        theme=theme,
        text_percent=round(scale * 100),
        locking_policy=_policy(machine),
        machine=machine,
        tell_moment=tell_moment,
        watch_session=watch_session,
    )
    program = Program(app, start)
    sys.excepthook = program.report_bug
    program.show()
    if lock.is_held:
        listen_for_others(program, home)
    return app.exec()

"""The program as a whole: one window, furnished again whenever a setting changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from thop_desktop import paths
from thop_desktop.app.appearance import Appearance
from thop_desktop.app.once import Once
from thop_desktop.app.shared import Shared
from thop_desktop.app.start import NAME, Start
from thop_desktop.languages import interface_languages
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.preferences import LARGEST, SMALLEST, STEP, Preferences
from thop_desktop.ui.spoken import say
from thop_desktop.ui.window import Furnishing, Window

if TYPE_CHECKING:
    from thop_desktop.app.parts import Parts
    from thop_desktop.content.model import Book
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.garbage import Garbage
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.locking_desk import LockingDesk
    from thop_desktop.ui.plan_desk import PlanDesk
    from thop_desktop.ui.profiles_desk import ProfilesDesk
    from thop_desktop.ui.rooms import Rooms
    from thop_desktop.ui.training_desk import TrainingDesk
    from thop_desktop.ui.worksheet_desk import WorksheetDesk


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

        Attributes:
            start: how it was started.
            resources: the folder with the program's own files.
            preferences: what the user chose.
            appearance: how the program looks.
            window: the one window.
            parts: the parts of the program; made when the first page is.
        """
        self.start = start
        self.resources = paths.resources()
        self.preferences = _preferences(start)
        self.appearance = Appearance(app, self.preferences, self.resources, self.refurnish)
        self.window = Window(NAME, Place("today"))
        self._shared = Shared(
            start=start,
            resources=self.resources,
            preferences=self.preferences,
            appearance=self.appearance,
            window=self.window,
            make_dialogs=make_dialogs,
        )
        self.parts: Once[Parts] = Once(self._make_parts)
        self._garbage: Once[Garbage] = Once(self._make_garbage)
        self.window.text_resized.connect(self.resize_text)
        self.window.closing.connect(self._end)
        self.window.lock_wanted.connect(self.lock)
        self.window.may_close = self._may_leave
        self.refurnish()

    @property
    def book(self) -> Book:
        """The book, read when something of it is first shown."""
        return self._shared.book()

    @property
    def keeper(self) -> Keeper:
        """The diary's door."""
        return self.parts().access.keeper()

    @property
    def profiles(self) -> ProfilesDesk:
        """Which diary the door leads to."""
        return self.parts().access.profiles()

    @property
    def locking(self) -> LockingDesk:
        """What locks the diary by itself, and hides the window."""
        return self.parts().locking.desk()

    @property
    def worksheet(self) -> WorksheetDesk:
        """The worksheet that is being filled in."""
        return self.parts().worksheet.desk()

    @property
    def plans(self) -> PlanDesk:
        """The plan that is being made."""
        return self.parts().plans.desk()

    @property
    def training(self) -> TrainingDesk:
        """The round of practising at hand."""
        return self.parts().training.desk()

    def show(self) -> None:
        """Show the window where it was in the last run."""
        self.window.restore(self.preferences.window_geometry)
        self.window.show()
        QTimer.singleShot(0, self.window, self.appearance.set_icon)

    def dialogs(self) -> Door:
        """The door for questions and errors, in the present look."""
        return self._shared.dialogs()

    def refurnish(self, focus: str = "") -> None:
        """Make everything anew after a change of theme, size or language.

        Args:
            focus: name of the setting that was changed, to put the keyboard back on.
        """
        look = self.appearance.put_on()
        # The pages are made in it when the first of them is.
        rooms = Once(lambda: self._make_rooms(look))
        self.window.furnish(
            Furnishing(look, lambda place: rooms().make(place), self.preferences.gate_accepted)
        )
        if (parts := self.parts.made) is not None and (desk := parts.locking.desk.made) is not None:
            desk.furnished_anew()
        if focus:
            self._focus_setting(focus)

    def lock(self) -> None:
        """Lock the diary, if it is open and nothing unsaved would be lost."""
        if (parts := self.parts.made) is not None:
            parts.access.lock()

    def resize_text(self, step: int) -> None:
        """Make text larger (1), smaller (-1) or normal (0)."""
        now = self.preferences.text_percent
        wanted = 100 if step == 0 else min(LARGEST, max(SMALLEST, now + step * STEP))
        if wanted != now:
            self.preferences.text_percent = wanted
            self.refurnish("larger" if step > 0 else "smaller")
            words = QCoreApplication.translate("Program", "Text size %1 %")
            say(self.window, words.replace("%1", str(wanted)))

    def set_theme(self, name: str) -> None:
        """Choose a theme, or "system"."""
        self.preferences.theme = name
        self._later(lambda: self.refurnish("theme"))

    def set_language(self, code: str) -> None:
        """Choose the interface language."""
        self.preferences.language = code
        self._later(self._speak_language)

    def _speak_language(self) -> None:
        self.refurnish("language")
        say(self.window, QCoreApplication.translate("Program", "The window is in English now."))

    def accept_gate(self) -> None:
        """The user has read what to know first."""
        self.preferences.gate_accepted = True
        self._later(self.refurnish)

    def report_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of our own mistake, with a report without private text; the program goes on."""
        from thop_desktop.ui.bug_report import bug_report

        report = bug_report(kind, error, trace)
        if sys.stderr is not None:  # a bundle on Windows has none
            sys.stderr.write(report + "\n")
        self.dialogs().report_bug(report)

    def _later(self, act: Callable[[], object]) -> None:
        """Do it in a moment: the button that was clicked must not vanish under its own click."""
        QTimer.singleShot(0, self.window, act)

    def _make_rooms(self, look: Look) -> Rooms:
        rooms = self.parts().rooms(look)
        self._garbage()
        # With the first page comes the key that hides it.
        self._later(lambda: self.locking)
        self.appearance.style(look)
        return rooms

    def _make_garbage(self) -> Garbage:
        from thop_desktop.ui.garbage import Garbage

        return Garbage(self.window)

    def _make_parts(self) -> Parts:
        from thop_desktop.app.parts import Parts
        from thop_desktop.ui.rooms import Actions

        actions = Actions(
            step_history=self.window.step_history,
            resize_text=lambda step: self._later(lambda: self.resize_text(step)),
            set_theme=self.set_theme,
            set_language=self.set_language,
            accept_gate=self.accept_gate,
            close=self.window.close,
        )
        return Parts(self._shared, actions)

    def _focus_setting(self, name: str) -> None:
        from thop_desktop.ui.settings_page import SettingsPage

        if isinstance(self.window.room, SettingsPage):
            self.window.room.focus_on(name)

    def _may_leave(self) -> bool:
        return (parts := self.parts.made) is None or parts.access.may_leave()

    def _end(self) -> None:
        if (parts := self.parts.made) is not None:
            parts.access.end()
        self.preferences.window_geometry = self.window.saveGeometry()
        self.appearance.stop_following()


def _preferences(start: Start) -> Preferences:
    """What the user chose, where the start says nothing else."""
    languages = interface_languages(paths.translations())
    preferences = Preferences(
        start.home, languages, start.machine.language if start.machine else ""
    )
    if start.language:
        preferences.language = start.language
    if start.theme:
        preferences.theme = start.theme
    if start.text_percent:
        preferences.text_percent = start.text_percent
    return preferences

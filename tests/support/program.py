"""A real program on a throw-away profile, gone through as a user does."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from thop_desktop import paths
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.errors import WorldError
from thop_desktop.languages import interface_languages
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import settle, shown_words
from thop_desktop.ui.place import Place
from thop_desktop.ui.preferences import Preferences
from thop_desktop.ui.window import START_SIZE, Room, Window

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
NO_KEYS = Qt.KeyboardModifier.NoModifier
Kind = TypeVar("Kind", bound=QWidget)


@dataclass
class FakeDialogs:
    """Stands in for the door for questions and errors: remembers, and answers at once.

    Attributes:
        answer: which verb is chosen whenever something is asked.
        file_to_save: the file that is chosen whenever one is asked for, or None.
        suggested: the file that was last suggested.
        file_to_open: the file that is chosen whenever one is to be opened, or None.
        folder: the folder that is chosen whenever one is asked for, or None.
    """

    answer: int = 0
    file_to_save: Path | None = None
    suggested: Path | None = None
    file_to_open: Path | None = None
    folder: Path | None = None
    asked: list[str] = field(default_factory=list)
    told: list[WorldError] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)

    def ask(self, title: str, text: str, verbs: Sequence[str]) -> int:
        """Choose the verb that was set."""
        self.asked.append(f"{title}\n{text}")
        return min(self.answer, len(verbs) - 1)

    def tell(self, error: WorldError) -> None:
        """Remember the error."""
        self.told.append(error)

    def tell_saved(self, file: Path) -> None:
        """Remember the file."""
        self.saved.append(file)

    def show_address(self, address: str) -> None:
        """Remember the address."""
        self.addresses.append(address)

    def report_bug(self, report: str) -> None:
        """Remember the report."""
        self.reports.append(report)

    def choose_file_to_save(self, title: str, suggested: Path, kind: str) -> Path | None:
        """Choose the file that was set."""
        self.suggested = suggested
        return self.file_to_save

    def choose_file_to_open(self, title: str, folder: Path, kind: str) -> Path | None:
        """Choose the file that was set."""
        self.suggested = folder
        return self.file_to_open

    def choose_folder(self, title: str) -> Path | None:
        """Choose the folder that was set."""
        return self.folder


@dataclass(frozen=True)
class Running:
    """A program that runs, with hands to use it."""

    program: Program
    dialogs: FakeDialogs
    home: Path

    @property
    def window(self) -> Window:
        """The window."""
        return self.program.window

    @property
    def place(self) -> Place:
        """Where the user is."""
        return self.window.history.present

    @property
    def words(self) -> list[str]:
        """Every line of words that can be seen in the window."""
        return shown_words(self.window)

    @property
    def scroll(self) -> int:
        """How far the page is scrolled, in pixels."""
        room: Room = self.window.room  # type: ignore[assignment]
        return room.scroll_position()

    def room(self, kind: type[Kind]) -> Kind:
        """The page that is shown, which must be of this kind."""
        room = self.window.room
        assert isinstance(room, kind), room
        return room

    def go(self, room: str, target: str = "", anchor: str = "") -> None:
        """Open a place."""
        self.window.go(Place(room, target, anchor))
        settle()

    def accept_gate(self) -> None:
        """Get past what is told before the first start."""
        self.program.accept_gate()
        settle()

    def button(self, words: str) -> QAbstractButton:
        """The visible button that says this, aloud or to a screen reader."""
        for button in self.window.findChildren(QAbstractButton):
            named = words in (button.text().strip(), button.accessibleName())
            if named and button.isVisible():
                return button
        raise AssertionError(f"no button says {words!r}; there is {self.words}")

    def click(self, words: str) -> None:
        """Click on a button with the mouse."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)
        settle()

    def press(self, key: Qt.Key, keys_held: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key of the keyboard; the window sends it on to whatever has the focus."""
        QTest.keyClick(self.window.windowHandle(), key, keys_held)
        settle()

    def type_words(self, text: str) -> None:
        """Type letters, one by one; those that keyboards compose come as an input method's."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.window.windowHandle(), letter)  # type: ignore[call-overload]
            else:
                composed = QInputMethodEvent("", [])
                composed.setCommitString(letter)
                QApplication.sendEvent(QGuiApplication.focusObject(), composed)
        settle()

    def mouse_button(self, button: Qt.MouseButton) -> None:
        """Press a button of the mouse over the window."""
        QTest.mouseClick(self.window, button)
        settle()


def running_program(
    home: Path,
    *,
    language: str = "",
    theme: str = "light",
    clock: Callable[[], datetime] = lambda: EVENING,
    accepted: bool = False,
    **more: Any,
) -> Iterator[Running]:
    """A program with its window shown, as a generator for a fixture.

    Args:
        home: folder for what is kept.
        language: of the interface, or "" for the preferred one.
        theme: its name, or "" for the preferred one.
        clock: tells the time.
        accepted: the user has read what is told first in an earlier run.
        more: what else the start takes.
    """
    if accepted:
        Preferences(home, interface_languages(paths.translations())).gate_accepted = True
    dialogs = FakeDialogs()
    start = Start(
        home=home, clock=clock, language=language, theme=theme, vault_cost=LEAST_COST, **more
    )
    program = Program(make_qt(), start, lambda _look, _window: dialogs)
    window = program.window
    is_first_run = program.preferences.window_geometry.isEmpty()
    program.show()
    if is_first_run:
        # The screen that tests have is smaller than any real one of today.
        window.resize(START_SIZE)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    # The first page comes a moment after the window; asked for, it comes at once.
    assert window.room is not window
    settle()
    yield Running(program, dialogs, home)
    window.close()
    window.deleteLater()
    settle()
    # Qt would go on asking the translators of a program that is gone, and telling it of colours.
    program.appearance.translation.switch_to("")
    QGuiApplication.styleHints().colorSchemeChanged.disconnect(program.appearance.system_changed)
    # Without a screen Qt keeps what was copied until Python is gone, and then calls Python for it.
    QGuiApplication.clipboard().clear()


start_program = contextmanager(running_program)

"""The window: rail at the left, one room at a time at the right, and the keys for all of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from thop_desktop.ui.focus_ring import FocusRing
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import History, Place
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.tab_order import tab_in_reading_order

START_SIZE = QSize(1280, 800)
# Long enough for the first picture to reach the screen before a page is made.
AFTER_PAINTING_MS = 20
SMALLEST_SIZE = QSize(720, 480)
# Rooms that read the same page of the window, one text after another.
SHARED_PAGES = {"article": "reader", "terms": "reader", "guide": "reader"}
# What these show depends on the moment or on other rooms, so they are made anew each time.
FRESH_ROOMS = frozenset(
    {"today", "now", "worth", "gate"}
    | {"worksheet", "worksheet-fill", "worksheet-result", "worksheet-compare"}
    | {"practice", "practice-progress", "practice-together"}
    | {"plans", "plan-fill", "plan"}
)
NUMBERED_ROOMS = ("today", "read", "worksheet", "practice", "diary", "plans", "help")


class Room(Protocol):
    """What the window asks of a page."""

    title: str

    def show_place(self, place: Place) -> None:
        """Show what the place names."""

    def scroll_position(self) -> int:
        """How far it is scrolled."""

    def first_focus(self) -> QWidget:
        """What the keyboard should reach first."""

    def find_within(self) -> None:
        """Find words on this page, where that is of use."""

    def print_out(self) -> None:
        """Print this page, where that is of use."""


@dataclass(frozen=True)
class Furnishing:
    """All that the look, the language and the gate decide; made anew when one of them changes.

    Attributes:
        look: theme and text size.
        make_room: makes the page of a room.
        gate_open: whether the gate was accepted.
    """

    look: Look
    make_room: Callable[[Place], QWidget]
    gate_open: bool


class Window(QWidget):
    """Holds the history, opens places, and can be furnished anew without losing the place.

    Signals:
        closing: the window is about to close; its geometry can be saved.
        text_resized: the user wants larger (1), smaller (-1) or normal (0) text.
        lock_wanted: the user wants the diary locked.
    """

    spoken_role = Role.Window

    closing = Signal()
    text_resized = Signal(int)
    lock_wanted = Signal()

    def __init__(self, name: str, start: Place) -> None:
        """Make an empty window; `furnish` fills it.

        Args:
            name: the program's name, which is all that the title bar ever says.
            start: the first place.
        """
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(name)
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(START_SIZE)
        self.history = History(start)
        self._furnishing: Furnishing | None = None
        self._rooms: dict[str, QWidget] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._rail: Rail | None = None
        self._stack: QStackedWidget | None = None
        self._ring: FocusRing | None = None
        self._painted = False
        self._has_keys = self._shortcut_used = False
        self._lock_offered = False
        self._cover: QWidget | None = None
        self._focus_below: QWidget | None = None
        self.may_close: Callable[[], bool] = lambda: True

    @property
    def room(self) -> QWidget:
        """The page that is shown."""
        if self._stack is None or self._stack.currentWidget() is None:
            self._show(by_keys=False)
        page = self._stack.currentWidget() if self._stack is not None else None
        return page or self

    def furnish(self, furnishing: Furnishing) -> None:
        """Make everything anew in another look or language, at the same place."""
        by_keys = self._by_keys()
        self._remember_scroll()
        for old in (self._rail, self._stack, self._ring):
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self._ring = None
        self._rooms = {}
        self._furnishing = furnishing
        self._rail = Rail(
            furnishing.look,
            self.go,
            gate_only=not furnishing.gate_open,
            lock=self.lock_wanted.emit,
        )
        self._rail.offer_lock(offered=self._lock_offered)
        self._rail.fit(self.width())
        self._stack = QStackedWidget()
        self._row.addWidget(self._rail)
        self._row.addWidget(self._stack, 1)
        # At its size before a page comes in, or the page could not be scrolled to its place.
        self._stack.show()
        self._hide_below_cover()
        if self._painted:
            self._show(by_keys=by_keys)

    def go(self, place: Place) -> None:
        """Open a place, so that the way back leads here."""
        by_keys = self._by_keys()
        self._remember_scroll()
        self.history.visit(place)
        self._show(by_keys=by_keys)

    def step_history(self, step: int) -> None:
        """Go back (-1) or forward (1)."""
        by_keys = self._by_keys()
        self._remember_scroll()
        if step < 0:
            self.history.back()
        else:
            self.history.forward()
        self._show(by_keys=by_keys)

    def forget_room(self, room: str) -> None:
        """Make a page anew when it is next opened, because what it shows has changed."""
        page = self._rooms.pop(SHARED_PAGES.get(room, room), None)
        if page is not None and self._stack is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def refresh(self, room: str) -> None:
        """Make a page anew; at once when it is the one that is shown."""
        by_keys = self._by_keys()
        self.forget_room(room)
        if self._painted and self.history.present.room == room:
            self._show(by_keys=by_keys)

    def begin_anew(self, place: Place) -> None:
        """Show a place with no way back from it and nothing left in any page."""
        by_keys = self._by_keys()
        self.history.begin_anew(place)
        for room in list(self._rooms):
            self.forget_room(room)
        if self._painted:
            self._show(by_keys=by_keys)

    def offer_lock(self, *, offered: bool) -> None:
        """Show the button that locks the diary, or hide it where there is nothing to lock."""
        self._lock_offered = offered
        if self._rail is not None:
            self._rail.offer_lock(offered=offered)

    def cover(self, page: QWidget | None) -> None:
        """Have one page hide all others, at once and for screen readers too; None ends that."""
        if page is None:
            self._cover = None
            for part in (self._rail, self._stack):
                if part is not None:
                    part.show()
            below, self._focus_below = self._focus_below, None
            if below is not None and isValid(below):
                below.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._cover is None:
            self._focus_below = self.focusWidget()
        self._cover = page
        page.setParent(self)
        page.setGeometry(self.rect())
        page.show()
        page.raise_()
        # What is behind it may have something to save as it goes; the eye is served first.
        page.repaint()
        self._hide_below_cover()
        self._row.addWidget(page, 1)

    def open_find_bar(self) -> None:
        """Find within the text that is shown."""
        room: Room = self.room  # type: ignore[assignment]
        room.find_within()

    def open_guide(self) -> None:
        """Open the guide where it tells of what is shown; from within it, its contents."""
        from thop_desktop.ui.guide_text import chapter_for

        of_page = getattr(self.room, "guide_chapter", "")
        self.go(Place("guide", chapter_for(self.history.present.room, of_page)))

    def print_room(self) -> None:
        """Print what is shown, where that is of use."""
        room: Room = self.room  # type: ignore[assignment]
        room.print_out()

    def restore(self, geometry: QByteArray) -> None:
        """Take the place and size of an earlier run, or one that fits the screen there is."""
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(START_SIZE.boundedTo(self.screen().availableSize()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window itself can be seen, open the first page in it.

        A page takes as long to make as the window; so the window is there in half the time.
        """
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_PAINTING_MS, self, lambda: self.room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page its part of a narrow window."""
        super().resizeEvent(event)
        if self._rail is not None:
            self._rail.fit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes, unless something must be seen to first."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The side buttons of the mouse go back and forward."""
        if self._cover is not None:
            return
        if event.button() == Qt.MouseButton.BackButton:
            self.step_history(-1)
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.step_history(1)
        else:
            super().mousePressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key follows the order of reading, also through what was made later."""
        tab_in_reading_order(self)
        return bool(super().focusNextPrevChild(forward))

    def _by_keys(self) -> bool:
        """Whether the user goes by keyboard; asked before pages vanish and the focus jumps."""
        return self._shortcut_used or (self._ring is not None and self._ring.isVisible())

    def _show(self, *, by_keys: bool) -> None:
        furnishing, stack, rail = self._furnishing, self._stack, self._rail
        if furnishing is None or stack is None or rail is None:
            return
        place = self.history.present
        if not furnishing.gate_open and place.room not in ("help", "now", "worth", "guide"):
            place = replace(place, room="gate")
        self._listen_to_keys(furnishing.look)
        key = SHARED_PAGES.get(place.room, place.room)
        if place.room in FRESH_ROOMS:
            self.forget_room(place.room)
        if key not in self._rooms:
            self._rooms[key] = furnishing.make_room(place)
            stack.addWidget(self._rooms[key])
        page = self._rooms[key]
        stack.setCurrentWidget(page)
        rail.light(place.room)
        room: Room = page  # type: ignore[assignment]
        room.show_place(place)
        if self._cover is not None:
            self._focus_below = room.first_focus()
            return
        reason = Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.OtherFocusReason
        room.first_focus().setFocus(reason)

    def _hide_below_cover(self) -> None:
        if self._cover is not None:
            for part in (self._rail, self._stack):
                if part is not None:
                    part.hide()

    def _remember_scroll(self) -> None:
        if self._stack is not None and self._stack.currentWidget() is not None:
            room: Room = self._stack.currentWidget()  # type: ignore[assignment]
            spot = getattr(room, "spot", None)
            self.history.leave_at(room.scroll_position(), spot() if spot else None)

    def _listen_to_keys(self, look: Look) -> None:
        """Shortcuts and the ring come with the first page; nobody is quicker than that."""
        if self._ring is None:
            self._ring = FocusRing(look, self)
        if not self._has_keys:
            self._has_keys = True
            self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        standard = QKeySequence.StandardKey
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]]] = [
            (standard.Find, lambda: self.go(Place("search"))),
            (standard.New, lambda: self.go(Place("diary", "new"))),
            ("Ctrl+Shift+F", self.open_find_bar),
            ("F3", self.open_find_bar),
            (standard.Print, self.print_room),
            (standard.HelpContents, self.open_guide),
            (standard.Back, lambda: self.step_history(-1)),
            (standard.Forward, lambda: self.step_history(1)),
            (standard.ZoomIn, lambda: self.text_resized.emit(1)),
            ("Ctrl+=", lambda: self.text_resized.emit(1)),
            (standard.ZoomOut, lambda: self.text_resized.emit(-1)),
            ("Ctrl+0", lambda: self.text_resized.emit(0)),
            ("Ctrl+L", self.lock_wanted.emit),
        ]
        keys += [
            (f"Alt+{number}", partial(self.go, Place(room)))
            for number, room in enumerate(NUMBERED_ROOMS, start=1)
        ]
        for key, action in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self._do_by_keys, action))

    def _do_by_keys(self, action: Callable[[], object]) -> None:
        """Do it, and show where the keyboard is after it, also where no ring was before."""
        self._shortcut_used = True
        action()
        self._shortcut_used = False

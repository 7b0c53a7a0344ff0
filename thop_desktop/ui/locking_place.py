"""Where the user was in the diary when it locked: ids and numbers, never a word of it."""

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QTextEdit

from thop_desktop.ui.place import Place
from thop_desktop.ui.window import Window

LONGEST_LAYOUT_MS = 500


class LastPlace:
    """Remembered as the diary locks, and gone back to when it opens again."""

    def __init__(self, window: Window, rooms: Collection[str]) -> None:
        """Take the window and the names of the rooms of the diary."""
        self._window, self._rooms = window, rooms
        self._place: Place | None = None
        self._scrolled: list[_Spot] = []

    def remember(self) -> None:
        """Note where the user is, before the pages go."""
        place = self._window.history.present
        self._place = place if place.room in self._rooms else None
        self._scrolled = [_spot(area) for area in self._areas()]

    def forget(self) -> None:
        """Somebody else goes on: where this one was is nothing to them."""
        self._place, self._scrolled = None, []

    def go_back(self) -> None:
        """Be there again, before the pages of the open diary are made; elsewhere, do nothing."""
        place, self._place = self._place, None
        if place is not None and place.room == self._window.history.present.room:
            self._window.history.present = place
            QTimer.singleShot(0, self._window, self._scroll)

    def _scroll(self) -> None:
        areas = self._areas()
        if [_spot(area).kind for area in areas] != [spot.kind for spot in self._scrolled]:
            return
        # The page shows the cursor where it comes, so the scrolling comes after that.
        for area, spot in zip(areas, self._scrolled, strict=True):
            if isinstance(area, QTextEdit):
                cursor = area.textCursor()
                cursor.setPosition(min(spot.cursor, area.document().characterCount() - 1))
                area.setTextCursor(cursor)
        for area, spot in zip(areas, self._scrolled, strict=True):
            _scroll_to(area.verticalScrollBar(), spot.scrolled)

    def _areas(self) -> list[QAbstractScrollArea]:
        room = self._window.room
        found = [room] if isinstance(room, QAbstractScrollArea) else []
        return found + [
            area for area in room.findChildren(QAbstractScrollArea) if area.isVisibleTo(room)
        ]


class _Spot(NamedTuple):
    kind: str
    scrolled: int
    cursor: int


def _spot(area: QAbstractScrollArea) -> _Spot:
    cursor = area.textCursor().position() if isinstance(area, QTextEdit) else 0
    return _Spot(type(area).__name__, area.verticalScrollBar().value(), cursor)


def _scroll_to(bar: QScrollBar, value: int) -> None:
    """Scroll there, now or as soon as the page is as long as it will be."""
    if value <= bar.maximum():
        bar.setValue(value)
        return
    waits = True

    def grown(_least: int, most: int) -> None:
        nonlocal waits
        if waits and most >= value:
            waits = False
            bar.setValue(value)

    def stop() -> None:
        nonlocal waits
        waits = False
        bar.rangeChanged.disconnect(grown)

    bar.rangeChanged.connect(grown)
    # Later it is the user who makes it longer.
    QTimer.singleShot(LONGEST_LAYOUT_MS, bar, stop)

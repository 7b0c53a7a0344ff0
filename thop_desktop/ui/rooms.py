"""Makes the page of each room; what a room needs is known by the part of the program it is of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thop_desktop.errors import ContentError
from thop_desktop.ui.page import Page

if TYPE_CHECKING:
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.place import Place


@dataclass(frozen=True)
class Actions:
    """What pages can ask of the program as a whole.

    Attributes:
        step_history: goes back (-1) or forward (1).
        resize_text: larger (1), smaller (-1), normal (0).
        set_theme: takes the name of a theme, or "system".
        set_language: takes a language code.
        accept_gate: the gate was read.
        close: closes the program.
    """

    step_history: Callable[[int], object]
    resize_text: Callable[[int], object]
    set_theme: Callable[[str], object]
    set_language: Callable[[str], object]
    accept_gate: Callable[[], object]
    close: Callable[[], object]


class Rooms:
    """All pages of the window."""

    def __init__(self, look: Look, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        """Take what makes them.

        Args:
            look: theme and text size.
            makers: name of each room → what makes its page.
        """
        self._look = look
        self._makers = makers

    @property
    def names(self) -> frozenset[str]:
        """The names of all rooms."""
        return frozenset(self._makers)

    def make(self, place: Place) -> QWidget:
        """The page for a place; a page whose words cannot be read becomes an error card."""
        try:
            page = self._makers[place.room]()
        except ContentError as error:
            from thop_desktop.ui.broken_page import BrokenPage

            return BrokenPage(self._look, error)
        if isinstance(page, Page) and (place.scroll or place.anchor):
            page.complete()
        return page

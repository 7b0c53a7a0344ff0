"""Makes the pages of the worksheet on emotional age."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.paper import Paper
    from thop_desktop.ui.place import Place
    from thop_desktop.ui.worksheet_desk import WorksheetDesk
    from thop_desktop.worksheet.form import Form


class WorksheetRooms:
    """Knows how to make them; each is imported when it is first opened."""

    def __init__(
        self,
        look: Look,
        desk: WorksheetDesk,
        form: Callable[[], Form],
        keeper: Keeper,
        dialogs: Callable[[], Door],
        paper: Callable[[], Paper],
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
    ) -> None:
        """Take what the pages need.

        Args:
            look: theme and text size.
            desk: the worksheet at hand.
            form: its questions and words.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            paper: where a text can go besides the screen.
            clock: tells the local time.
            go: opens a place.
        """
        self._look = look
        self._desk = desk
        self._form = form
        self._keeper = keeper
        self._dialogs = dialogs
        self._paper = paper
        self._clock = clock
        self._go = go

    def overview(self) -> QWidget:
        """What it is, what waits, and what was filled in before."""
        from thop_desktop.ui.worksheet_page import WorksheetPage

        page = WorksheetPage(
            self._look,
            self._form(),
            self._desk,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
        )
        self._keeper.locking.connect(page.forget)
        return page

    def fill(self) -> QWidget:
        """The stop questions, and one domain after another."""
        from thop_desktop.ui.worksheet_fill_page import WorksheetFillPage

        page = WorksheetFillPage(self._look, self._form(), self._desk, self._keeper, go=self._go)
        self._keeper.locking.connect(page.forget)
        return page

    def result(self) -> QWidget:
        """What follows from the answers."""
        raise NotImplementedError

    def compare(self) -> QWidget:
        """Two worksheets beside each other."""
        raise NotImplementedError

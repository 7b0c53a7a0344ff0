"""Makes the pages of the worksheet on emotional age."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from thop_desktop.errors import ContentError
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.window import AFTER_PAINTING_MS

if TYPE_CHECKING:
    from thop_desktop.content.model import Book
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.page import Page
    from thop_desktop.ui.paper import SheetPaper
    from thop_desktop.ui.place import Place
    from thop_desktop.ui.worksheet_desk import WorksheetDesk
    from thop_desktop.ui.worksheet_result_memory import ResultMemory
    from thop_desktop.worksheet.form import Form

CLOSED = (DiaryState.LOCKED, DiaryState.BUSY)


class WorksheetRooms:
    """Knows how to make them; each is imported when it is first opened."""

    def __init__(
        self,
        look: Look,
        desk: WorksheetDesk,
        form: Callable[[], Form],
        keeper: Keeper,
        dialogs: Callable[[], Door],
        paper: Callable[[], SheetPaper],
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        *,
        present: Callable[[], Place],
        way_in: Callable[[], QWidget | None],
        in_other_language: Callable[[], bool],
        book: Callable[[], Book],
        memory: ResultMemory,
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
            present: the place that is shown.
            way_in: the way into the diary, or None when it is open.
            in_other_language: the interface is in a language that the worksheet does not exist in.
            book: the pages to read on.
            memory: what was chosen with results that no diary keeps.
        """
        self._look = look
        self._desk = desk
        self._form = form
        self._keeper = keeper
        self._dialogs = dialogs
        self._paper = paper
        self._clock = clock
        self._go = go
        self._present = present
        self._way_in = way_in
        self._in_other_language = in_other_language
        self._book = book
        self._memory = memory

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
            in_other_language=self._in_other_language(),
        )
        self._keeper.locking.connect(page.forget)
        QTimer.singleShot(AFTER_PAINTING_MS, page, _load_result)
        return page

    def fill(self) -> QWidget:
        """The stop questions, and one domain after another."""
        from thop_desktop.ui.worksheet_fill_page import WorksheetFillPage

        target = self._present().target
        if target and not self._desk.is_at_hand(target) and self._keeper.state in CLOSED:
            # It is kept in the diary, so that has to be opened first.
            before = self._way_in()
            if before is not None:
                return before
        page = WorksheetFillPage(self._look, self._form(), self._desk, go=self._go)
        self._keeper.locking.connect(page.forget)
        QTimer.singleShot(AFTER_PAINTING_MS, page, _load_result)
        return page

    def result(self) -> QWidget:
        """What follows from the answers."""
        from thop_desktop.ui.worksheet_holder import PageHolder

        target = self._present().target
        if target and not self._desk.is_at_hand(target) and (before := self._closed_door()):
            return before
        holder = PageHolder(self._result_page)
        self._keeper.locking.connect(holder.forget)
        return holder

    def compare(self) -> QWidget:
        """Two or more worksheets beside each other."""
        from thop_desktop.ui.worksheet_holder import PageHolder

        if self._present().target and (before := self._closed_door()):
            return before
        holder = PageHolder(self._compare_page)
        self._keeper.locking.connect(holder.forget)
        return holder

    def today(self) -> QWidget | None:
        """What the start page shows of worksheets in the open diary; None when it cannot."""
        from thop_desktop.ui.diary_guard import DiaryGuard
        from thop_desktop.ui.worksheet_today import WorksheetToday

        if not self._desk.can_keep:
            return None
        try:
            form = self._form()
        except ContentError:
            return None
        guard = DiaryGuard(self._dialogs())
        return WorksheetToday(self._look, form, self._keeper, guard, clock=self._clock, go=self._go)

    def _closed_door(self) -> QWidget | None:
        """The way into the diary, where there is one and it is closed."""
        return self._way_in() if self._keeper.state in CLOSED else None

    def _result_page(self, place: Place) -> Page:
        from thop_desktop.ui.worksheet_nothing_page import no_result
        from thop_desktop.ui.worksheet_result_page import WorksheetResultPage

        draft = self._desk.get(place.target)
        if draft is None or draft.finished is None:
            return no_result(
                self._look, draft, self._desk, self._go, has_diary=self._keeper.state in CLOSED
            )
        return WorksheetResultPage(
            self._look,
            self._form(),
            draft,
            self._desk,
            self._keeper,
            self._dialogs(),
            book=self._book(),
            paper=self._paper(),
            memory=self._memory,
            clock=self._clock,
            go=self._go,
        )

    def _compare_page(self, place: Place) -> Page:
        from thop_desktop.ui.worksheet_compare_page import WorksheetComparePage
        from thop_desktop.ui.worksheet_nothing_page import no_result
        from thop_desktop.ui.worksheet_result_again import order_of

        ids = dict.fromkeys(place.target.split("+"))
        found = [draft for name in ids if name and (draft := self._desk.get(name))]
        drafts = sorted((one for one in found if one.finished is not None), key=order_of)
        if len(drafts) < 2:
            closed = self._keeper.state in CLOSED
            return no_result(self._look, None, self._desk, self._go, has_diary=closed)
        return WorksheetComparePage(
            self._look, self._form(), drafts, self._keeper, self._dialogs(), go=self._go
        )


def _load_result() -> None:
    """Load what the next page is made with, while somebody reads this one."""
    import thop_desktop.ui.printing
    import thop_desktop.ui.worksheet_holder
    import thop_desktop.ui.worksheet_nothing_page
    import thop_desktop.ui.worksheet_result_page  # noqa: F401  loading them is all

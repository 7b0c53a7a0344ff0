"""The worksheet on emotional age, and what others show of the last estimate."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thop_desktop.app.desk_part import DeskPart
from thop_desktop.app.once import Once
from thop_desktop.app.part import Makers
from thop_desktop.languages import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.worksheet_desk import WorksheetDesk
    from thop_desktop.ui.worksheet_last import LastEstimate
    from thop_desktop.ui.worksheet_result_memory import ResultMemory
    from thop_desktop.ui.worksheet_rooms import WorksheetRooms
    from thop_desktop.worksheet.form import Form


class WorksheetPart(DeskPart["WorksheetDesk"]):
    """The one worksheet that is being filled in, and its pages."""

    # The worksheets' places hold ids only, so the way back to them stays.
    refreshed_rooms = ("worksheet", "worksheet-fill", "worksheet-result", "worksheet-compare")

    def __init__(self, shared: Shared, access: AccessPart) -> None:
        """Begin without a worksheet.

        Args:
            shared: what every part works with.
            access: the way into the diary.

        Attributes:
            desk: the worksheet that is being filled in; it outlives pages.
            form_in: the worksheet in a language, which is read once.
        """
        super().__init__(shared, access, self._make_desk, _unkept)
        self._memory: Once[ResultMemory] = Once(self._make_memory)
        self.form_in = lru_cache(self._load_form)
        # One look at a time.
        self._pages: Callable[[Look], WorksheetRooms] = lru_cache(maxsize=1)(self._make_pages)

    def makers(self, look: Look) -> Makers:
        """Filling in, the result, and comparing."""
        return {
            "worksheet": lambda: self._pages(look).overview(),
            "worksheet-fill": lambda: self._pages(look).fill(),
            "worksheet-result": lambda: self._pages(look).result(),
            "worksheet-compare": lambda: self._pages(look).compare(),
        }

    def today(self, look: Look) -> QWidget | None:
        """What the start page shows of worksheets; None while the diary is locked."""
        return self._pages(look).today() if self._access.open_keeper is not None else None

    def last_estimate(self) -> tuple[Form, LastEstimate] | None:
        """The last estimate; None while the diary is locked or cannot be read."""
        keeper = self._access.open_keeper
        if keeper is None:
            return None
        from thop_desktop.errors import WorldError
        from thop_desktop.ui.worksheet_last import last_estimate

        try:
            form = self._form()
            last = last_estimate(keeper.vault, form)
        except WorldError:
            return None
        return None if last is None else (form, last)

    def note(self, page: str) -> str:
        """Whether a page fits the last estimate; "" without one."""
        told = self.last_estimate()
        if told is None:
            return ""
        from thop_desktop.ui.worksheet_today import page_note

        return page_note(*told, page)

    def _make_desk(self) -> WorksheetDesk:
        from thop_desktop.ui.worksheet_desk import WorksheetDesk

        shared = self._shared
        return WorksheetDesk(
            self._access.keeper, shared.clock, lambda error: shared.dialogs().tell(error)
        )

    def _make_memory(self) -> ResultMemory:
        from thop_desktop.ui.worksheet_result_memory import ResultMemory

        return ResultMemory()

    def _make_pages(self, look: Look) -> WorksheetRooms:
        from thop_desktop.ui.worksheet_rooms import WorksheetRooms

        shared = self._shared
        return WorksheetRooms(
            look,
            self.desk(),
            self._form,
            self._access.keeper(),
            shared.dialogs,
            shared.paper,
            shared.clock,
            shared.go,
            present=lambda: shared.window.history.present,
            way_in=lambda: self._access.way_in(look).before(),
            in_other_language=lambda: shared.told_in.is_other(Subject.WORKSHEET),
            book=shared.book,
            memory=self._memory(),
        )

    def _form(self) -> Form:
        """The worksheet, in the language of the interface if there is one."""
        return self.form_in(self._shared.told_in.of(Subject.WORKSHEET))

    def _load_form(self, language: str) -> Form:
        from thop_desktop.worksheet.form import load_form

        return load_form(self._shared.resources, language)


def _unkept() -> str:
    return QCoreApplication.translate("Unsaved", "There is a worksheet that has not been saved")

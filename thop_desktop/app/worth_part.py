"""Whether something is worth a conflict: an aid for the moment itself, open to everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thop_desktop.app.part import Makers, Part
from thop_desktop.languages import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.look import Look


class WorthPart(Part):
    """Keeps nothing; while the diary is open one tap notes it there."""

    # What it shows tells nothing, but the tap that notes it must come and go.
    refreshed_rooms = ("worth",)

    def __init__(self, shared: Shared, access: AccessPart) -> None:
        """Read nothing yet.

        Args:
            shared: what every part works with.
            access: the way into the diary.
        """
        self._shared, self._access = shared, access

    def makers(self, look: Look) -> Makers:
        """The one page."""
        return {"worth": lambda: self._page(look)}

    def _page(self, look: Look) -> QWidget:
        from thop_desktop.instruments.reading import WORTH_IT, load_instrument
        from thop_desktop.ui.plan_notes import PlanNotes
        from thop_desktop.ui.worth_page import WorthPage

        shared = self._shared
        language = shared.told_in.of(Subject.INSTRUMENTS)
        notes = PlanNotes(
            lambda: self._access.keeper.made,
            shared.clock,
            lambda error: shared.dialogs().tell(error),
        )
        return WorthPage(
            look,
            load_instrument(shared.resources, language, WORTH_IT),
            notes,
            go=shared.go,
            title_of=self._title_of,
        )

    def _title_of(self, page_id: str) -> str:
        page = self._shared.book().pages.get(page_id)
        return page.title if page else ""

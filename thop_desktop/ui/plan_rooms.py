"""Makes the pages of Plannen; each is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thop_desktop.errors import WorldError
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.instruments.reading import INSTRUMENTS
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.content.model import Book
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.paper import SheetPaper
    from thop_desktop.ui.plan_desk import PlanDesk
    from thop_desktop.ui.plan_sources import PlanSources


@dataclass(frozen=True)
class PlanNeeds:
    """What the pages need.

    Attributes:
        instrument: reads the instrument of an id; raises ContentError where it cannot be read.
        desk: the plan at hand.
        keeper: the diary's door.
        sources: what the open diary can give.
        dialogs: the door for questions and errors.
        paper: where a text can go besides the screen.
        book: the pages to read on.
        clock: tells the local time.
        go: opens a place.
        present: the place that is shown.
        in_other_language: the interface is in a language that the instruments do not exist in.
        sentences: makes the list of plans of one sentence; None while the diary is locked.
    """

    instrument: Callable[[str], Instrument]
    desk: PlanDesk
    keeper: Keeper
    sources: PlanSources
    dialogs: Callable[[], Door]
    paper: Callable[[], SheetPaper]
    book: Callable[[], Book]
    clock: Callable[[], datetime]
    go: Callable[[Place], object]
    present: Callable[[], Place]
    in_other_language: Callable[[], bool]
    sentences: Callable[[], QWidget | None]


class PlanRooms:
    """Knows how to make them."""

    def __init__(self, look: Look, needs: PlanNeeds) -> None:
        """Take what the pages need."""
        self._look, self._needs = look, needs

    def overview(self) -> QWidget:
        """What can be made, what waits, and what was made before."""
        from thop_desktop.ui.plans_page import PlansPage

        needs = self._needs
        return PlansPage(
            self._look,
            [needs.instrument(one) for one in INSTRUMENTS],
            needs.desk,
            needs.keeper,
            aliases=dict(self._children()),
            go=needs.go,
            in_other_language=needs.in_other_language(),
            sentences=needs.sentences(),
        )

    def today(self) -> QWidget:
        """What the start page shows of plans; the diary is open."""
        from thop_desktop.ui.plan_week_idea import PlanWeekIdea
        from thop_desktop.ui.plans_today import PlansToday

        look, needs = self._look, self._needs
        notes = needs.sources.notes
        idea = PlanWeekIdea(look, needs.desk, notes, needs.keeper, go=needs.go) if notes else None
        others = (idea, needs.sentences())
        return PlansToday(
            look,
            needs.desk,
            needs.keeper,
            needs.instrument,
            [one for one in others if one is not None],
            needs.go,
        )

    def fill(self) -> QWidget:
        """A step of an instrument."""
        from thop_desktop.ui.plan_fill_page import PlanFillPage

        needs = self._needs
        if self._is_locked_away(needs.present().target):
            return self._nothing()
        page = PlanFillPage(
            self._look,
            self._instrument_of,
            needs.desk,
            needs.sources,
            clock=needs.clock,
            go=needs.go,
            children=self._children,
            title_of=self._title_of,
        )
        needs.keeper.locking.connect(page.forget)
        return page

    def read(self) -> QWidget:
        """A plan to read."""
        needs, place = self._needs, self._needs.present()
        draft = needs.desk.get(place.target)
        instrument = self._instrument_of(draft.instrument) if draft else None
        if draft is None or instrument is None:
            return self._nothing()
        from thop_desktop.ui.plan_read_page import PlanReadPage

        return PlanReadPage(
            self._look,
            instrument,
            draft,
            needs.desk,
            needs.keeper,
            needs.dialogs(),
            needs.paper(),
            self._title_of,
            go=needs.go,
            alias=dict(self._children()).get(draft.child or "", ""),
            names=tuple(alias for _id, alias in self._children()),
            anchor=place.anchor,
            agree_usual=QCoreApplication.translate(
                "PlanRooms", "Discuss this with your specialist"
            ),
        )

    def _is_locked_away(self, target: str) -> bool:
        """Whether a plan is asked for that stands in a diary that is locked."""
        desk = self._needs.desk
        if desk.can_keep or not target:
            return False
        if ":" in target:  # a kept plan, to change or to look back on
            return desk.get(target.split(":", 1)[1]) is None
        return desk.locked_away == target

    def _nothing(self) -> QWidget:
        """The page for a plan that is not there: it was thrown away, or the diary is locked."""
        from thop_desktop.ui.nothing_page import NothingPage

        needs = self._needs
        title = QCoreApplication.translate("PlanRooms", "Plans")
        if needs.desk.can_keep or needs.keeper.state is DiaryState.ABSENT:
            words = QCoreApplication.translate("PlanRooms", "This plan is not here any more.")
            verb = QCoreApplication.translate("PlanRooms", "To the overview")
            place = Place("plans")
        else:
            words = QCoreApplication.translate(
                "PlanRooms", "Your plans are in your diary. It is locked."
            )
            verb = QCoreApplication.translate("PlanRooms", "To the diary")
            place = Place("diary")
        return NothingPage(self._look, title, words, verb, lambda: needs.go(place))

    def _title_of(self, page_id: str) -> str:
        page = self._needs.book().pages.get(page_id)
        return page.title if page else ""

    def _instrument_of(self, instrument_id: str) -> Instrument | None:
        return self._needs.instrument(instrument_id) if instrument_id in INSTRUMENTS else None

    def _children(self) -> tuple[tuple[str, str], ...]:
        """Id and nickname of each child; none while the diary is locked or cannot be read."""
        if not self._needs.desk.can_keep:
            return ()
        from thop_desktop.store.children import Children

        try:
            found = Children(self._needs.keeper.vault).all()
        except WorldError:
            return ()
        return tuple((child.id, child.alias) for child in found)

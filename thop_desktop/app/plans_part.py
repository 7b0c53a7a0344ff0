"""Plannen: the article's instruments, filled in by the carer."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from thop_desktop.app.desk_part import DeskPart
from thop_desktop.app.once import Once
from thop_desktop.app.part import Makers
from thop_desktop.languages import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.app.worksheet_part import WorksheetPart
    from thop_desktop.instruments.instrument import Instrument
    from thop_desktop.store.pattern_stretches import Feeling
    from thop_desktop.store.vault import Vault
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.plan_desk import PlanDesk
    from thop_desktop.ui.plan_rooms import PlanRooms
    from thop_desktop.ui.plan_sources import Estimate, Offer, PlanSources

Found = TypeVar("Found")


class PlansPart(DeskPart["PlanDesk"]):
    """The plans that are made, and their pages."""

    # The places of plans hold ids only, so the way back to them stays.
    refreshed_rooms = ("plans", "plan-fill", "plan")

    def __init__(
        self,
        shared: Shared,
        access: AccessPart,
        worksheet: WorksheetPart,
        stop_words: Callable[[], frozenset[str]],
        sentences: Callable[[Look], QWidget | None],
    ) -> None:
        """Begin without a plan.

        Args:
            shared: what every part works with.
            access: the way into the diary.
            worksheet: what others show of the last estimate.
            stop_words: words in lower case that tell nothing.
            sentences: the plans of one sentence; None while the diary is locked.

        Attributes:
            desk: the plan at hand; it outlives pages.
            sources: what the open diary can give to plans, and what is shipped for them.
        """
        super().__init__(shared, access, self._make_desk, _unkept)
        self._worksheet = worksheet
        self._stop_words, self._sentences = stop_words, sentences
        self.sources: Once[PlanSources] = Once(self._make_sources)
        self._instrument_in = lru_cache(self._load)
        # One look at a time.
        self._pages: Callable[[Look], PlanRooms] = lru_cache(maxsize=1)(self._make_pages)

    def makers(self, look: Look) -> Makers:
        """The overview, filling in, and reading."""
        return {
            "plans": lambda: self._pages(look).overview(),
            "plan-fill": lambda: self._pages(look).fill(),
            "plan": lambda: self._pages(look).read(),
        }

    def today(self, look: Look) -> QWidget | None:
        """What the start page shows of plans; None while the diary is locked."""
        return self._pages(look).today() if self._access.open_keeper is not None else None

    def instrument(self, instrument_id: str) -> Instrument:
        """An instrument by its id, in the language of the interface if there is one.

        Raises:
            ContentError: it cannot be read.
        """
        return self._instrument_in(self._language, instrument_id)

    def title(self, instrument_id: str) -> str:
        """What an instrument is called; "" where that cannot be read."""
        from thop_desktop.errors import ContentError

        try:
            return self.instrument(instrument_id).title
        except ContentError:
            return ""

    def _make_desk(self) -> PlanDesk:
        from thop_desktop.ui.plan_desk import PlanDesk

        shared = self._shared
        return PlanDesk(
            lambda: self._access.open_keeper,
            shared.clock,
            lambda error: shared.dialogs().tell(error),
        )

    def _make_sources(self) -> PlanSources:
        from thop_desktop.instruments.ideas import load_ideas
        from thop_desktop.instruments.ladder import load_proposals
        from thop_desktop.ui.plan_notes import PlanNotes
        from thop_desktop.ui.plan_sources import PlanSources

        shared, resources = self._shared, self._shared.resources
        ideas_in = lru_cache(lambda language: load_ideas(resources, language))
        proposals_in = lru_cache(lambda language: load_proposals(resources, language))
        notes = PlanNotes(
            self._access.keeper,
            shared.clock,
            lambda error: shared.dialogs().tell(error),
            lambda: None if (draft := self.desk().current) is None else draft.child,
        )
        return PlanSources(
            offers=self._offers,
            estimate=self._estimate,
            energy=self._energy,
            notes=notes,
            ideas=lambda: ideas_in(self._language),
            proposals=lambda: proposals_in(self._language),
        )

    def _make_pages(self, look: Look) -> PlanRooms:
        from thop_desktop.ui.plan_rooms import PlanNeeds, PlanRooms

        shared = self._shared
        return PlanRooms(
            look,
            PlanNeeds(
                instrument=self.instrument,
                desk=self.desk(),
                keeper=self._access.keeper(),
                sources=self.sources(),
                dialogs=shared.dialogs,
                paper=shared.paper,
                book=shared.book,
                clock=shared.clock,
                go=shared.go,
                present=lambda: shared.window.history.present,
                in_other_language=lambda: shared.told_in.is_other(Subject.INSTRUMENTS),
                sentences=lambda: self._sentences(look),
            ),
        )

    @property
    def _language(self) -> str:
        return self._shared.told_in.of(Subject.INSTRUMENTS)

    def _load(self, language: str, instrument_id: str) -> Instrument:
        from thop_desktop.instruments.reading import load_instrument

        return load_instrument(self._shared.resources, language, instrument_id)

    @property
    def _may_take(self) -> bool:
        """Whether the plan at hand may take something of the diary: not where it outlives that."""
        desk = self.desk()
        draft = desk.current
        return desk.can_keep and (draft is None or not desk.is_loose(draft.id))

    def _offers(self, source: str) -> tuple[Offer, ...]:
        from thop_desktop.instruments.reading import WORTH_IT
        from thop_desktop.ui.plan_from_patterns import recent_conflicts, risk_moments

        if not self._may_take:
            return ()
        today, draft = self._shared.clock().date(), self.desk().current
        child = None if draft is None else draft.child
        if source == "conflict":
            noted = self.title(WORTH_IT)  # how what was noted in the moment begins
            return self._of_diary(lambda vault: recent_conflicts(vault, child, noted)) or ()
        words = self._stop_words()
        return self._of_diary(lambda vault: risk_moments(vault, today, words, child)) or ()

    def _energy(self) -> tuple[Feeling, ...]:
        from thop_desktop.ui.plan_from_patterns import recent_energy

        today = self._shared.clock().date()
        return self._of_diary(lambda vault: recent_energy(vault, today)) or ()

    def _estimate(self) -> Estimate | None:
        from thop_desktop.ui.plan_sources import Estimate

        told = self._worksheet.last_estimate() if self._may_take else None
        if told is None:
            return None
        last = told[1]
        draft = self.desk().current
        if draft is not None and draft.child and last.child not in (None, draft.child):
            return None  # it tells about another child
        return Estimate(last.band.id, last.day, last.alias)

    def _of_diary(self, ask: Callable[[Vault], Found]) -> Found | None:
        """What the open diary says; None while it is locked or cannot be read."""
        from thop_desktop.errors import WorldError

        keeper = self._access.open_keeper
        if keeper is None:
            return None
        try:
            return ask(keeper.vault)
        except WorldError:
            return None


def _unkept() -> str:
    return QCoreApplication.translate("Unsaved", "There is a plan that has not been saved")

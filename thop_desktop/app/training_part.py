"""Practising ASSO: rounds of exercises, and situations of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from thop_desktop.app.once import Once
from thop_desktop.app.part import Makers, Part
from thop_desktop.languages import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.links_part import LinksPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.app.worksheet_part import WorksheetPart
    from thop_desktop.content.own_situation import PracticeStep
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.own_situation_memory import PracticeMemory
    from thop_desktop.ui.own_situation_rooms import OwnSituationRooms
    from thop_desktop.ui.training_desk import TrainingDesk
    from thop_desktop.ui.training_rooms import TrainingRooms


class TrainingPart(Part):
    """The round at hand, the situation at hand, and the pages for both."""

    private_rooms = (
        "practice", "practice-own", "practice-round", "practice-progress", "diary-practice",
    )  # fmt: skip

    def __init__(
        self, shared: Shared, access: AccessPart, links: LinksPart, worksheet: WorksheetPart
    ) -> None:
        """Begin without a round.

        Args:
            shared: what every part works with.
            access: the way into the diary.
            links: tells of danger, and when the diary locks.
            worksheet: gives the last estimate, which situations are chosen by.

        Attributes:
            desk: the round of practising at hand; it outlives pages.
            memory: what is practised with a situation of one's own.
        """
        self._shared, self._access = shared, access
        self._links, self._worksheet = links, worksheet
        self.desk: Once[TrainingDesk] = Once(self._make_desk)
        self.memory: Once[PracticeMemory] = Once(self._make_memory)
        # One look at a time.
        self._pages: Callable[[Look], TrainingRooms] = lru_cache(maxsize=1)(self._make_pages)

    def makers(self, look: Look) -> Makers:
        """Practising in rounds and together, and with a situation of one's own."""
        return {
            "practice": lambda: self._pages(look).start(),
            "practice-round": lambda: self._pages(look).round(),
            "practice-together": lambda: self._pages(look).together(),
            "practice-progress": lambda: self._pages(look).progress(),
            "practice-kinds": lambda: self._pages(look).kinds(),
            "practice-own": lambda: self._own_situation(look).alone(),
            "diary-practice": lambda: self._situation_of_entry(look),
        }

    def forget(self) -> None:
        """Nothing of a round or of a situation stays in memory."""
        if (memory := self.memory.made) is not None:
            memory.forget()
        if (desk := self.desk.made) is not None:
            desk.forget()

    def needs(self) -> tuple[str, ...]:
        """The need that situations are chosen by; none when that was switched off."""
        told = self._worksheet.last_estimate()
        return (told[1].band.id,) if told and self.desk().kept.is_by_need() else ()

    def _need_words(self) -> str:
        """Why situations are chosen by a need; "" when they are not."""
        told = self._worksheet.last_estimate()
        if told is None:
            return ""
        from thop_desktop.ui.worksheet_today import reason_words

        return reason_words(*told)

    def _situation_of_entry(self, look: Look) -> QWidget:
        rooms = self._own_situation(look)
        way_in = self._access.way_in(look)
        return way_in.behind(lambda: rooms.of_entry(self._access.keeper()))()

    def _make_desk(self) -> TrainingDesk:
        from thop_desktop.ui.training_content import TrainingContent
        from thop_desktop.ui.training_desk import TrainingDesk

        shared = self._shared
        return TrainingDesk(
            TrainingContent(shared.resources, lambda: shared.told_in.of(Subject.PRACTICE)),
            lambda: self._access.keeper.made,
            shared.clock,
            lambda error: shared.dialogs().tell(error),
            self.needs,
            self._links.tells_of_danger,
        )

    def _make_memory(self) -> PracticeMemory:
        from thop_desktop.ui.own_situation_memory import PracticeMemory

        return PracticeMemory()

    def _make_pages(self, look: Look) -> TrainingRooms:
        from thop_desktop.ui.training_rooms import TrainingRooms

        shared = self._shared
        return TrainingRooms(
            look,
            self.desk(),
            practice_steps=self._steps,
            book=shared.book,
            paper=shared.paper,
            go=shared.go,
            retarget=shared.window.history.retarget,
            need=self._need_words,
            in_other_language=lambda: shared.told_in.is_other(Subject.PRACTICE),
            ways=self._links.ways(),
        )

    def _own_situation(self, look: Look) -> OwnSituationRooms:
        from thop_desktop.ui.own_situation_rooms import OwnSituationRooms

        shared = self._shared
        return OwnSituationRooms(
            look=look,
            steps=self._steps,
            memory=self.memory(),
            go=shared.go,
            tells_of_danger=lambda text: self.desk().is_danger(text),
            word_tells_of_danger=self._links.tells_of_danger,
            check=lambda number, text: self.desk().check_own(number, text),
            ways=self._links.ways(),
            dialogs=shared.dialogs,
            clock=shared.clock,
            forget_room=shared.window.forget_room,
        )

    def _steps(self) -> Sequence[PracticeStep]:
        from thop_desktop.content.own_situation import load_practice_steps

        language = self._shared.told_in.of(Subject.OWN_SITUATION)
        return load_practice_steps(self._shared.resources, language)

"""Makes the pages to practise with a situation of one's own: told here, or from an entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from thop_desktop.content.own_situation import PracticeStep
    from thop_desktop.trainer.checker import Signal
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.own_situation_memory import PracticeMemory
    from thop_desktop.ui.place import Place
    from thop_desktop.ui.suggestion_ways import DiaryWays


@dataclass(frozen=True)
class OwnSituationRooms:
    """Knows how to make them; the page is imported when it is first opened.

    Attributes:
        look: theme and text size.
        steps: the four steps of ASSO.
        memory: what is practised just now.
        go: opens a place.
        tells_of_danger: whether what is told alone may be about danger.
        word_tells_of_danger: whether a word in an entry tells of danger.
        check: what stands out in a sentence, by the number of its step.
        ways: tells when the diary is about to be locked.
        dialogs: the door for questions and errors.
        clock: tells the local time.
        forget_room: lets a page be made anew when it is next opened.
    """

    look: Look
    steps: Callable[[], Sequence[PracticeStep]]
    memory: PracticeMemory
    go: Callable[[Place], object]
    tells_of_danger: Callable[[str], bool]
    word_tells_of_danger: Callable[[str], bool]
    check: Callable[[int, str], Sequence[Signal]]
    ways: DiaryWays
    dialogs: Callable[[], Door]
    clock: Callable[[], datetime]
    forget_room: Callable[[str], object]

    def alone(self) -> QWidget:
        """With what the user tells there."""
        from thop_desktop.ui.own_situation_page import OwnSituationPage

        page = OwnSituationPage(
            self.look,
            self.steps(),
            self.memory,
            go=self.go,
            tells_of_danger=self.tells_of_danger,
            check=self.check,
        )
        self.ways.locking.connect(page.forget)
        return page

    def of_entry(self, keeper: Keeper) -> QWidget:
        """With the situation of an entry.

        Args:
            keeper: the door of a diary that is open.
        """
        from thop_desktop.ui.diary_guard import DiaryGuard
        from thop_desktop.ui.own_situation_diary import SituationsOfEntries
        from thop_desktop.ui.own_situation_page import OwnSituationPage

        situations = SituationsOfEntries(
            keeper.vault,
            DiaryGuard(self.dialogs()),
            self.clock,
            changed=lambda: self.forget_room("diary"),
        )
        page = OwnSituationPage(
            self.look,
            self.steps(),
            self.memory,
            go=self.go,
            tells_of_danger=self.word_tells_of_danger,
            check=self.check,
            situation_of=situations.get,
            keep=situations.keep,
        )
        keeper.locking.connect(page.forget)
        return page

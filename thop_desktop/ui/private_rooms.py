"""Makes the pages of what is private: the way into the diary, and the diary itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thop_desktop.store.filters import Filters
from thop_desktop.ui.diary_names import DiaryWords
from thop_desktop.ui.door import Door
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.keeper import DiaryState, Keeper, Task
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.content.own_situation import PracticeStep
    from thop_desktop.trainer.checker import Signal
    from thop_desktop.ui.own_situation_memory import PracticeMemory
    from thop_desktop.ui.profiles_desk import ProfilesDesk
    from thop_desktop.writing.personal import PersonalFinder


class PrivateRooms:
    """Knows how to make them, by what can be done with the diary now."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Callable[[], Door],
        paper: Callable[[], SheetPaper],
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        figures: Callable[[], Figures],
        retarget: Callable[[str], object],
        diary_words: Callable[[], DiaryWords],
        stop_words: Callable[[], frozenset[str]],
        practice_steps: Callable[[], Sequence[PracticeStep]],
        practice_memory: PracticeMemory,
        forget_room: Callable[[str], object],
        forget_rooms: Callable[[], object],
        check_own: Callable[[int, str], Sequence[Signal]],
        profiles: ProfilesDesk,
    ) -> None:
        """Take what the pages need.

        Args:
            look: theme and text size.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            paper: where a text can go besides the screen.
            clock: tells the local time.
            go: opens a place.
            figures: drawings in this look.
            retarget: the present place shows something else.
            diary_words: beginnings for an entry, and what the areas are.
            stop_words: words that tell nothing by themselves.
            practice_steps: the four steps of ASSO.
            practice_memory: what is practised just now.
            forget_room: lets a page be made anew when it is next opened.
            forget_rooms: the same for all pages of the diary but the present one, and the way back.
            check_own: what stands out in a sentence of an own situation, by the number of its step.
            profiles: which diary the door leads to.
        """
        self._look = look
        self._keeper = keeper
        self._dialogs = dialogs
        self._paper = paper
        self._clock = clock
        self._go = go
        self._figures = figures
        self._retarget = retarget
        self._diary_words = diary_words
        self._stop_words = cache(stop_words)
        self._asked: Filters | None = None
        self._practice_steps = practice_steps
        self._practice_memory = practice_memory
        self._forget_room = forget_room
        self._forget_rooms = forget_rooms
        self._check_own = check_own
        self._profiles = profiles

    def has_diary(self) -> bool:
        """Whether there is a diary."""
        return self._keeper.state is not DiaryState.ABSENT

    def diary(self) -> QWidget:
        """The diary, or the way into it."""
        if before := self._before():
            return before
        from thop_desktop.ui.diary_page import DiaryPage

        return DiaryPage(
            self._look,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
            retarget=self._retarget,
            words=self._diary_words(),
            take_asked=self._take_asked,
        )

    def practice(self) -> QWidget:
        """Practising with the situation of an entry."""
        if before := self._before():
            return before
        from thop_desktop.ui.diary_guard import DiaryGuard
        from thop_desktop.ui.own_situation_diary import SituationsOfEntries
        from thop_desktop.ui.own_situation_page import OwnSituationPage

        sources = self._diary_words().sources
        situations = SituationsOfEntries(
            self._keeper.vault,
            DiaryGuard(self._dialogs()),
            self._clock,
            changed=lambda: self._forget_room("diary"),
        )
        page = OwnSituationPage(
            self._look,
            self._practice_steps(),
            self._practice_memory,
            go=self._go,
            tells_of_danger=sources.tells_of_danger if sources else lambda _text: False,
            check=self._check_own,
            situation_of=situations.get,
            keep=situations.keep,
        )
        self._keeper.locking.connect(page.forget)
        return page

    def choose(self) -> QWidget:
        """Which diary is meant; a recovery code that is not on paper yet comes first."""
        if self._keeper.code is not None and (before := self._before()):
            return before
        from thop_desktop.ui.profiles_page import ProfilesPage

        return ProfilesPage(self._look, self._profiles, self._dialogs(), go=self._go)

    def manage(self) -> QWidget:
        """Passphrase, recovery code, backups and removal; when it is locked, the way in."""
        if before := self._before():
            return before
        from thop_desktop.ui.manage_diary_page import ManageDiaryPage

        return ManageDiaryPage(
            self._look,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
            profiles=self._profiles,
        )

    def children(self) -> QWidget:
        """The children that are written about; when it is locked, the way in."""
        if before := self._before():
            return before
        from thop_desktop.ui.children_page import ChildrenPage

        return ChildrenPage(
            self._look,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
            forget_rooms=self._forget_rooms,
        )

    def erase(self) -> QWidget:
        """What can be erased; when it is locked, the way in."""
        if before := self._before():
            return before
        from thop_desktop.ui.erase_page import ErasePage

        return ErasePage(
            self._look,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
            forget_rooms=self._forget_rooms,
        )

    def take_along(self) -> QWidget:
        """What leaves the diary on purpose; when it is locked, the way in."""
        if before := self._before():
            return before
        if not self._keeper.machine.export_allowed:
            from thop_desktop.ui.export_off_page import ExportOffPage

            return ExportOffPage(self._look, self._go)
        from thop_desktop.ui.export_page import ExportPage

        return ExportPage(
            self._look,
            self._keeper,
            self._dialogs(),
            self._paper(),
            clock=self._clock,
            go=self._go,
            finder=self._finder,
            stop_words=self._stop_words,
        )

    def bring_in(self) -> QWidget:
        """What comes in from other files; when it is locked, the way in."""
        if before := self._before():
            return before
        from thop_desktop.ui.import_page import ImportPage

        return ImportPage(
            self._look,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
            came_in=self._forget_rooms,
        )

    def restore(self) -> QWidget:
        """Putting an earlier diary back; where there is a diary, that is said."""
        keeper = self._keeper
        restoring = keeper.state is DiaryState.BUSY and keeper.task is Task.RESTORING
        from thop_desktop.ui.restore_page import AlreadyPage, RestorePage

        if keeper.state is not DiaryState.ABSENT and not restoring:
            return AlreadyPage(self._look, self._go)
        return RestorePage(self._look, keeper, self._dialogs(), go=self._go)

    def _finder(self) -> PersonalFinder | None:
        from thop_desktop.errors import ContentError

        tools = self._diary_words().tools
        if tools is None:
            return None
        try:
            return tools.finder
        except ContentError:
            return None  # it can be done by hand

    def patterns(self) -> QWidget:
        """What shows in many entries; when it is locked, the way in."""
        if before := self._before():
            return before
        from thop_desktop.ui.patterns_page import PatternsPage

        sources = self._diary_words().sources
        return PatternsPage(
            self._look,
            self._keeper,
            self._dialogs(),
            clock=self._clock,
            go=self._go,
            show_entries=self._show_entries,
            stop_words=self._stop_words,
            title_of=sources.title_of if sources else lambda _page: "",
        )

    def plans(self) -> QWidget:
        """The plans of one sentence, of a diary that is open."""
        from thop_desktop.ui.diary_guard import DiaryGuard
        from thop_desktop.ui.plan_list import PlanList

        return PlanList(self._look, self._keeper, DiaryGuard(self._dialogs()), self._clock)

    def _show_entries(self, filters: Filters) -> None:
        self._asked = filters
        self._go(Place("diary"))

    def _take_asked(self) -> Filters | None:
        asked, self._asked = self._asked, None
        return asked

    def way_in(self) -> QWidget | None:
        """What comes before any page that needs the open diary, or None when nothing does."""
        return self._before()

    def _before(self) -> QWidget | None:
        """What comes before any page of the open diary, or None when nothing does."""
        keeper = self._keeper
        if keeper.code is not None:
            from thop_desktop.ui.sheet_page import SheetPage

            return SheetPage(self._look, keeper, self._dialogs(), self._paper(), clock=self._clock)
        if keeper.state is DiaryState.OPEN:
            return None
        if self._profiles.asks_first:
            return self.choose()
        busy_making = keeper.state is DiaryState.BUSY and keeper.task is Task.MAKING
        if keeper.state is DiaryState.ABSENT or busy_making:
            from thop_desktop.ui.make_diary_page import MakeDiaryPage

            return MakeDiaryPage(
                self._look,
                keeper,
                self._dialogs(),
                lambda: self._go(Place("diary-restore")),
                lambda: self._go(Place("diary-choose")),
                are_others=self._profiles.are_others,
            )
        from thop_desktop.ui.unlock_page import UnlockPage

        return UnlockPage(self._look, keeper, self._dialogs(), go=self._go, figures=self._figures())

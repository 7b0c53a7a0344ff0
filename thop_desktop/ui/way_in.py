"""Makes the pages that come before the open diary: which one, making it, opening it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thop_desktop.ui.keeper import DiaryState, Keeper, Task
from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.figures import Figures
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.paper import SheetPaper
    from thop_desktop.ui.profiles_desk import ProfilesDesk


@dataclass(frozen=True)
class WayIn:
    """Knows which page comes first, by what can be done with the diary now.

    Attributes:
        look: theme and text size.
        keeper: the diary's door.
        profiles: which diary the door leads to.
        dialogs: the door for questions and errors.
        paper: where a text can go besides the screen.
        figures: drawings in this look.
        clock: tells the local time.
        go: opens a place.
    """

    look: Look
    keeper: Keeper
    profiles: ProfilesDesk
    dialogs: Callable[[], Door]
    paper: Callable[[], SheetPaper]
    figures: Callable[[], Figures]
    clock: Callable[[], datetime]
    go: Callable[[Place], object]

    def has_diary(self) -> bool:
        """Whether there is a diary."""
        return self.keeper.state is not DiaryState.ABSENT

    def before(self) -> QWidget | None:
        """What comes before any page of the open diary, or None when nothing does."""
        keeper = self.keeper
        if keeper.code is not None:
            from thop_desktop.ui.sheet_page import SheetPage

            return SheetPage(self.look, keeper, self.dialogs(), self.paper(), clock=self.clock)
        if keeper.state is DiaryState.OPEN:
            return None
        if self.profiles.asks_first:
            return self.choose()
        if keeper.state is DiaryState.ABSENT or self._is_busy_with(Task.MAKING):
            return self._make()
        from thop_desktop.ui.unlock_page import UnlockPage

        return UnlockPage(self.look, keeper, self.dialogs(), go=self.go, figures=self.figures())

    def behind(self, make: Callable[[], QWidget]) -> Callable[[], QWidget]:
        """Makes a page of the open diary, or the way in.

        Args:
            make: makes the page; only called while the diary is open.
        """
        return lambda: self.before() or make()

    def choose(self) -> QWidget:
        """Which diary is meant; a recovery code that is not on paper yet comes first."""
        if self.keeper.code is not None and (before := self.before()):
            return before
        from thop_desktop.ui.profiles_page import ProfilesPage

        return ProfilesPage(self.look, self.profiles, self.dialogs(), go=self.go)

    def restore(self) -> QWidget:
        """Putting an earlier diary back; where there is a diary, that is said."""
        from thop_desktop.ui.restore_page import AlreadyPage, RestorePage

        if self.has_diary() and not self._is_busy_with(Task.RESTORING):
            return AlreadyPage(self.look, self.go)
        return RestorePage(self.look, self.keeper, self.dialogs(), go=self.go)

    def _make(self) -> QWidget:
        from thop_desktop.ui.make_diary_page import MakeDiaryPage

        return MakeDiaryPage(
            self.look,
            self.keeper,
            self.dialogs(),
            lambda: self.go(Place("diary-restore")),
            lambda: self.go(Place("diary-choose")),
            are_others=self.profiles.are_others,
        )

    def _is_busy_with(self, task: Task) -> bool:
        return self.keeper.state is DiaryState.BUSY and self.keeper.task is task

"""The parts of the program, each with what it needs of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thop_desktop.app.access_part import AccessPart
from thop_desktop.app.book_part import BookPart
from thop_desktop.app.diary_part import DiaryPart
from thop_desktop.app.help_part import HelpPart
from thop_desktop.app.links_part import LinksPart
from thop_desktop.app.locking_part import LockingPart
from thop_desktop.app.plans_part import PlansPart
from thop_desktop.app.settings_part import SettingsPart
from thop_desktop.app.training_part import TrainingPart
from thop_desktop.app.worksheet_part import WorksheetPart
from thop_desktop.app.worth_part import WorthPart
from thop_desktop.ui.rooms import Rooms

if TYPE_CHECKING:
    from thop_desktop.app.part import Part
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.rooms import Actions


class Parts:
    """All of them; they are made when the first page is."""

    def __init__(self, shared: Shared, actions: Actions) -> None:
        """Make them; hardly any does something before it is asked to.

        Args:
            shared: what every part works with.
            actions: what pages can ask of the program as a whole.
        """
        self.access = AccessPart(shared, lambda: self.all)
        self.locking = LockingPart(shared, self.access)
        self.worksheet = WorksheetPart(shared, self.access)
        self.links = LinksPart(
            shared, self.access, self.worksheet.note, lambda one: self.plans.title(one)
        )
        self.training = TrainingPart(shared, self.access, self.links, self.worksheet)
        self.diary = DiaryPart(shared, self.access, self.links)
        self.plans = PlansPart(
            shared, self.access, self.worksheet, self.diary.stop_words, self.diary.plans
        )
        self.book = BookPart(
            shared,
            actions,
            ways=self.links.ways,
            plans=self.plans.today,
            worksheet=self.worksheet.today,
        )
        self.help = HelpPart(shared)
        self.worth = WorthPart(shared, self.access)
        self.settings = SettingsPart(shared, actions, self.access, self.locking.settings)
        # They hear of the diary in this order. It must be remembered where the user is before
        # any page is gone, and a page must be left before what it shows is forgotten.
        self.all: tuple[Part, ...] = (
            self.locking, self.access, self.links, self.worksheet, self.training,
            self.diary, self.plans, self.book, self.help, self.worth, self.settings,
        )  # fmt: skip

    def rooms(self, look: Look) -> Rooms:
        """The pages of all parts, in a look."""
        makers = {name: make for part in self.all for name, make in part.makers(look).items()}
        return Rooms(look, makers)

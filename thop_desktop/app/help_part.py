"""Whom to call, and what to do in a hard moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thop_desktop.app.part import Makers, Part
from thop_desktop.languages import Subject
from thop_desktop.store.own_numbers import OwnNumbers

if TYPE_CHECKING:
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.help_rooms import HelpRooms
    from thop_desktop.ui.look import Look


class HelpPart(Part):
    """Works without a diary, and knows nothing of one."""

    def __init__(self, shared: Shared) -> None:
        """Read nothing yet.

        Args:
            shared: what every part works with.
        """
        self._shared = shared
        self._own_numbers = OwnNumbers(shared.start.home)

    def makers(self, look: Look) -> Makers:
        """The numbers, and the hard moment."""
        return {
            "help": lambda: self._pages(look).help(),
            "now": lambda: self._pages(look).now(),
        }

    def _pages(self, look: Look) -> HelpRooms:
        from thop_desktop.ui.help_rooms import HelpRooms

        shared = self._shared
        machine = shared.start.machine
        return HelpRooms(
            look=look,
            resources=shared.resources,
            language=shared.told_in.of(Subject.HELP),
            now_language=shared.told_in.of(Subject.NOW),
            own_numbers=self._own_numbers,
            of_machine=machine.own_numbers if machine else (),
            dialogs=shared.dialogs,
            paper=shared.paper,
            go=shared.go,
        )

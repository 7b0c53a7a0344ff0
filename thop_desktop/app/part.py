"""What a part of the program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look

Makers = Mapping[str, "Callable[[], QWidget]"]


class Part:
    """The pages of one subject, and what becomes of it when the diary opens and locks.

    A part says only what is special about it; by itself it has no pages and holds nothing.

    Attributes:
        private_rooms: rooms that show other things while the diary is open. Once it is locked
            nothing of them stays on a page, and no way back leads to them.
        refreshed_rooms: rooms that are shown anew then; the way back to them tells nothing.
    """

    private_rooms: tuple[str, ...] = ()
    refreshed_rooms: tuple[str, ...] = ()

    def makers(self, _look: Look) -> Makers:
        """Name of each room → what makes its page in a look."""
        return {}

    def follow(self, keeper: Keeper) -> None:
        """The diary's door is there now."""
        keeper.locking.connect(self.forget)

    def save(self) -> bool:
        """Save what is unsaved; returns whether all of it is saved."""
        return True

    def forget(self) -> None:
        """The diary is about to be locked: what it keeps does not stay in memory."""

    def may_drop(self) -> bool:
        """Whether somebody else may come; asks where something would be gone."""
        return True

    def drop(self) -> None:
        """Somebody else comes: nothing stays in memory."""
        self.forget()

"""The way in and out of the diary: its door, which diary that leads to, and leaving it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from thop_desktop.app.once import Once
from thop_desktop.app.part import Makers, Part
from thop_desktop.ui.place import Place
from thop_desktop.ui.spoken import say

if TYPE_CHECKING:
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.profiles_desk import ProfilesDesk
    from thop_desktop.ui.way_in import WayIn


class AccessPart(Part):
    """Opens, changes and locks the one diary at a time, and tells all parts of it."""

    private_rooms = ("diary-choose", "diary-restore")

    def __init__(self, shared: Shared, parts: Callable[[], Sequence[Part]]) -> None:
        """Think of no diary yet.

        Args:
            shared: what every part works with.
            parts: all parts, this one too, in the order in which they hear of the diary.

        Attributes:
            keeper: the diary's door; made when the diary is first thought of.
            profiles: which diary the door leads to.
        """
        self._shared, self._parts = shared, parts
        self.keeper: Once[Keeper] = Once(self._make_keeper)
        self.profiles: Once[ProfilesDesk] = Once(self._make_profiles)
        # One look at a time.
        self.way_in: Callable[[Look], WayIn] = lru_cache(maxsize=1)(self._make_way_in)

    def makers(self, look: Look) -> Makers:
        """Choosing a diary, and putting an earlier one back."""
        return {
            "diary-choose": lambda: self.way_in(look).choose(),
            "diary-restore": lambda: self.way_in(look).restore(),
        }

    @property
    def open_keeper(self) -> Keeper | None:
        """The door of the diary while it is open, else None."""
        keeper = self.keeper.made
        return keeper if keeper is not None and keeper.is_open else None

    @property
    def all_private_rooms(self) -> tuple[str, ...]:
        """The private rooms of all parts."""
        return tuple(room for part in self._parts() for room in part.private_rooms)

    def lock(self) -> None:
        """Lock the diary, if it is open and nothing unsaved would be lost."""
        if (keeper := self.keeper.made) is not None and self.may_leave():
            keeper.lock()

    def save_all(self) -> bool:
        """Save what is unsaved in any part; returns whether all of it is saved."""
        # All are saved, whatever comes of the first.
        saved = [part.save() for part in self._parts()]
        return all(saved)

    def save(self) -> bool:
        """Save what the pages of the diary hold."""
        keeper = self.open_keeper
        return keeper is None or keeper.save_all()

    def may_leave(self) -> bool:
        """Whether the diary may go away: all of it is saved, or the user lets the rest go."""
        if self.open_keeper is None or self.save_all():
            return True
        title = QCoreApplication.translate("Unsaved", "What you just wrote is not saved yet")
        text = QCoreApplication.translate(
            "Unsaved", "Saving does not work just now. If you go on, it will be gone."
        )
        verbs = [
            QCoreApplication.translate("Unsaved", "Stay here"),
            QCoreApplication.translate("Unsaved", "Let it go"),
        ]
        return self._shared.dialogs().ask(title, text, verbs) == 1

    def follow(self, keeper: Keeper) -> None:
        """Show what fits whenever the diary opens or locks."""
        from thop_desktop.ui.keeper import DiaryState

        window, profiles = self._shared.window, self.profiles()
        keeper.changed.connect(lambda: window.offer_lock(offered=keeper.state is DiaryState.OPEN))
        keeper.entered.connect(profiles.entered)
        keeper.removed.connect(profiles.removed)
        keeper.entered.connect(self._refresh_rooms)
        keeper.code_made.connect(self._refresh_rooms)
        keeper.locked.connect(self._leave_rooms)
        # Who can open it stands beside what was written.
        keeper.access_changed.connect(lambda: window.forget_room("diary"))

    def forget_rooms(self) -> None:
        """Children changed or something was erased: no page and no way back shows what was."""
        window = self._shared.window
        for room in self.all_private_rooms:
            window.history.forget(room)
            if room != window.history.present.room:
                window.forget_room(room)

    def end(self) -> None:
        """The program ends."""
        if (keeper := self.keeper.made) is not None:
            keeper.close()

    def _leave_rooms(self) -> None:
        """Nothing that was private stays on a page or in the way back."""
        window = self._shared.window
        for room in self.all_private_rooms:
            window.history.forget(room)
        self._refresh_rooms()
        if window.history.present.room not in self.all_private_rooms:
            # Elsewhere the page that asks for the passphrase says so.
            say(window, QCoreApplication.translate("UnlockPage", "Your diary is locked"))

    def _refresh_rooms(self) -> None:
        for part in self._parts():
            for room in (*part.private_rooms, *part.refreshed_rooms):
                self._shared.window.refresh(room)

    def _may_turn(self) -> bool:
        """Whether somebody else may come: nothing is unsaved, or the user lets it go."""
        return self.may_leave() and all(part.may_drop() for part in self._parts())

    def _drop_everybody(self) -> None:
        """Another diary is meant: nothing of the one before, or of who was there, stays."""
        for part in self._parts():
            part.drop()
        self._shared.window.begin_anew(Place("diary"))

    def _make_keeper(self) -> Keeper:
        from thop_desktop.ui.beside import Beside
        from thop_desktop.ui.keeper import Keeper

        start = self._shared.start
        folder, is_own = self.profiles().start()
        keeper = Keeper(folder, start.clock, Beside(), start.vault_cost)
        keeper.is_own_folder = is_own
        keeper.machine = start.machine or keeper.machine
        for part in self._parts():
            part.follow(keeper)
        return keeper

    def _make_profiles(self) -> ProfilesDesk:
        from thop_desktop.ui.profiles_desk import ProfilesDesk

        shared = self._shared
        desk = ProfilesDesk(shared.start.home, shared.preferences, self.keeper, self._may_turn)
        desk.turned.connect(self._drop_everybody)
        desk.renamed.connect(self.forget_rooms)
        return desk

    def _make_way_in(self, look: Look) -> WayIn:
        from thop_desktop.ui.way_in import WayIn

        shared = self._shared
        return WayIn(
            look=look,
            keeper=self.keeper(),
            profiles=self.profiles(),
            dialogs=shared.dialogs,
            paper=shared.paper,
            figures=Once(lambda: shared.figures(look)),
            clock=shared.clock,
            go=shared.go,
        )

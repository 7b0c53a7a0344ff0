"""One tap that notes something of a plan in the diary, and takes that back."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from thop_desktop.errors import WorldError
from thop_desktop.store.children import Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.own_time import keepable
from thop_desktop.ui.diary_door import DiaryState
from thop_desktop.ui.keeper import Keeper

Result = TypeVar("Result")


class PlanNotes:
    """Writes entries into the diary while it is open."""

    def __init__(
        self,
        keeper: Callable[[], Keeper | None],
        clock: Callable[[], datetime],
        tell: Callable[[WorldError], object],
        child: Callable[[], str | None] = lambda: None,
    ) -> None:
        """Take where to write.

        Args:
            keeper: the diary's door; None while nobody has thought of a diary.
            clock: tells the local time.
            tell: says what went wrong outside the program.
            child: id of the child that the plan at hand is about, or None.
        """
        self._keeper, self._clock, self._tell, self._child = keeper, clock, tell, child

    @property
    def state(self) -> DiaryState:
        """Whether the diary can be written in, or opened, or is not there."""
        keeper = self._keeper()
        return DiaryState.ABSENT if keeper is None else keeper.state

    def add(self, kind: Kind, text: str, *, area: Area | None = None) -> str:
        """Note it, about the plan's child or else the only one.

        Returns:
            The id of the entry; "" when it could not be written.
        """
        now = self._clock()

        def write(keeper: Keeper) -> str:
            children = Children(keeper.vault).all()
            only = children[0].id if len(children) == 1 else None
            entry = Entry(
                at=keepable(now), text=text, kind=kind, area=area, child=self._child() or only
            )
            return Diary(keeper.vault).add(entry, now).id

        return self._attempt(write) or ""

    def has(self, entry_id: str) -> bool:
        """Whether the entry is still in the diary; while that is locked it counts as such."""

        def look(keeper: Keeper) -> bool:
            try:
                return Diary(keeper.vault).get(entry_id).deleted is None
            except KeyError:
                return False

        return bool(entry_id) and self._attempt(look) is not False

    def take_back(self, entry_id: str) -> bool:
        """Throw the entry away; returns whether it is gone now."""

        def throw_away(keeper: Keeper) -> bool:
            with suppress(KeyError):  # somebody threw it away before
                Diary(keeper.vault).delete(entry_id, self._clock())
            return True

        return self._attempt(throw_away) is True

    def _attempt(self, act: Callable[[Keeper], Result]) -> Result | None:
        keeper = self._keeper()
        if keeper is None or not keeper.is_open:
            return None
        try:
            return act(keeper)
        except WorldError as error:
            self._tell(error)
            return None

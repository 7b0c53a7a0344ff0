"""The plan that is being made, and the way to those that the diary keeps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from thop_desktop.errors import WorldError
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.instruments.reading import INSTRUMENTS
from thop_desktop.store.plan import Plan, PlanVersion
from thop_desktop.store.plans import Plans
from thop_desktop.store.values import make_id
from thop_desktop.ui.diary_guard import TellOnce
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.plan_draft import LOOK_AGAIN, PlanDraft, draft_of, plan_of

# Words that are typed are saved after a pause of so many milliseconds.
PAUSE_MS = 1000
Result = TypeVar("Result")


class PlanDesk(QObject):
    """Holds plans in memory; with an open diary each is kept there as it is made.

    It outlives pages, so nothing is lost when theme, size or language change. Without a diary what
    was made stays in memory until the program closes.

    Signals:
        saved: takes whether all that was told is in the diary now.
    """

    saved = Signal(bool)

    def __init__(
        self,
        keeper: Callable[[], Keeper | None],
        clock: Callable[[], datetime],
        tell: Callable[[WorldError], object],
        make_id: Callable[[], str] = make_id,
    ) -> None:
        """Begin without a plan.

        Args:
            keeper: the diary's door; None while nobody has thought of a diary.
            clock: tells the local time.
            tell: says what went wrong outside the program.
            make_id: makes an id that nothing else has.

        Attributes:
            current: the plan at hand, or None.
            is_kept: whether it is in the diary.
            locked_away: id of the instrument that was being filled in when the diary locked, or "".
        """
        super().__init__()
        self._keeper, self._clock, self._make_id = keeper, clock, make_id
        self._guard = TellOnce(tell)
        self.current: PlanDraft | None = None
        self.is_kept = False
        self._is_unsaved = False
        self._sitting = clock()
        self.locked_away = ""
        # What no diary keeps, by its id, in the order in which it was begun.
        self._loose: dict[str, PlanDraft] = {}
        # Takes the last removal back.
        self._erased: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)

    @property
    def can_keep(self) -> bool:
        """Whether there is an open diary to keep plans in."""
        keeper = self._keeper()
        return keeper is not None and keeper.is_open and keeper.code is None

    @property
    def today(self) -> date:
        """The local day."""
        return self._clock().date()

    def begin(self, instrument: str, filled: Filled | None = None) -> PlanDraft:
        """Begin a plan; where one was begun and not made ready, go on with that.

        Args:
            instrument: id of the instrument.
            filled: what it begins with; then it is always another one.
        """
        self.save()
        waiting = None if filled else next(iter(self.drafts(instrument)), None)
        if waiting is not None:
            return self._take_up(waiting)
        now = self._clock()
        new = PlanDraft(self._make_id(), instrument, Filled(), now, now)
        draft = self._take_up(new, is_new=True)
        if filled:
            self.change(filled)
        return self.current or draft

    def open(self, plan_id: str) -> PlanDraft | None:
        """Take up a plan; None when there is none to be had."""
        if self.current is not None and plan_id in ("", self.current.id):
            return self.current
        self.save()
        found = self.get(plan_id)
        return None if found is None else self._take_up(found)

    def get(self, plan_id: str) -> PlanDraft | None:
        """A plan to look at: the one at hand for "", or one that is kept or in memory."""
        if self.current is not None and plan_id in ("", self.current.id):
            return self.current
        return self._loose.get(plan_id) or self._find(plan_id)

    def change(self, filled: Filled, *, soon: bool = False) -> None:
        """Let the plan at hand say this; an empty one is not kept before it says something.

        Args:
            filled: all that it says.
            soon: it is kept after a pause, because more words follow; else at once.
        """
        if self.current is None or filled == self.current.filled:
            return
        self._put(replace(self.current, filled=filled, changed=self._clock()))
        if soon:
            self._timer.start()
        else:
            self.save()

    def about(self, child: str | None) -> None:
        """Say whom the plan at hand is about."""
        if self.current is not None and child != self.current.child:
            self._put(replace(self.current, child=child))
            self.save()

    def finish(self, instrument: Instrument) -> PlanDraft | None:
        """The plan at hand is ready; None without one.

        The day to look again is what was filled in, or else so many days from now as the
        instrument says. A plan that was looked back on is not asked about again.
        """
        draft = self.current
        if draft is None:
            return None
        wished = draft.filled.day(LOOK_AGAIN)
        if draft.is_draft:
            usual = self.today + timedelta(days=instrument.look_again_days)
            day = wished or (usual if instrument.look_again_days else None)
        elif draft.is_to_look_at(self.today):
            day = wished if wished and wished > self.today else None
        else:
            day = wished or draft.look_again_on
        self._put(replace(draft, is_draft=False, look_again_on=day))
        self.save()
        return self.current

    def save(self) -> bool:
        """Keep now what is not kept yet; returns whether nothing of the diary's is unsaved."""
        self._timer.stop()
        draft = self.current
        if draft is None or not self._is_unsaved:
            return True
        if draft.id in self._loose or not self.can_keep:
            self.saved.emit(False)
            return not self.is_kept
        now = self._clock()
        if not self.is_kept:
            if draft.filled.is_empty:
                return True
            kept = self._attempt(lambda plans: plans.add(plan_of(draft), now))
        else:
            try:
                kept = self._attempt(
                    lambda plans: plans.change(plan_of(draft), now, sitting=self._sitting)
                )
            except KeyError:  # it was erased together with the child
                self._empty()
                return True
        self._is_unsaved = kept is None
        if kept is not None:
            self.is_kept = True
        self.saved.emit(not self._is_unsaved)
        return not self._is_unsaved

    def keep(self, plan_id: str) -> bool:
        """Keep in the open diary what is in memory only; returns whether it is there."""
        loose = self._loose.get(plan_id)
        if loose is None or not self.can_keep:
            return False
        now = self._clock()
        if self._attempt(lambda plans: plans.add(plan_of(loose), now)) is None:
            return False
        del self._loose[plan_id]
        if self.current is not None and self.current.id == plan_id:
            self.current, self.is_kept, self._is_unsaved = loose, True, False
        self.saved.emit(True)
        return True

    def all(self) -> tuple[PlanDraft, ...]:
        """What is in memory only, and what the open diary keeps, latest first."""
        kept: tuple[PlanDraft, ...] = ()
        if self.can_keep:
            found = self._attempt(lambda plans: plans.by_kinds(INSTRUMENTS))
            kept = tuple(map(draft_of, found or ()))
        loose = tuple(draft for draft in self._loose.values() if not draft.filled.is_empty)
        return tuple(sorted((*loose, *kept), key=lambda draft: draft.begun, reverse=True))

    def drafts(self, instrument: str) -> tuple[PlanDraft, ...]:
        """What waits to be gone on with, latest first."""
        return tuple(
            draft for draft in self.all() if draft.is_draft and draft.instrument == instrument
        )

    def to_look_at(self) -> tuple[PlanDraft, ...]:
        """The kept plans whose day to look again has come, oldest day first."""
        found = [draft for draft in self.all() if draft.is_to_look_at(self.today)]
        return tuple(sorted(found, key=lambda draft: draft.look_again_on or date.max))

    def is_loose(self, plan_id: str) -> bool:
        """Whether it is in memory only."""
        return plan_id in self._loose

    def look_again_on(self, plan_id: str, day: date | None) -> bool:
        """Set the day to come back to a plan; returns whether that went well."""
        return self._change(plan_id, lambda draft: replace(draft, look_again_on=day))

    def end(self, plan_id: str) -> bool:
        """A plan is done with; returns whether that went well."""
        return self._change(plan_id, lambda draft: replace(draft, done=self._clock()))

    def take_up_again(self, plan_id: str) -> bool:
        """A plan is not done with after all; returns whether that went well."""
        return self._change(plan_id, lambda draft: replace(draft, done=None))

    def erase(self, plan_id: str) -> bool:
        """Remove a plan, from memory and the diary; returns whether it is gone.

        `put_back` takes that back, until something else is removed or the diary locks.
        """
        self.save()
        is_current = self.current is not None and self.current.id == plan_id
        loose = self._loose.pop(plan_id, None)
        if loose is not None:
            self._erased = lambda: self._loose.update({plan_id: loose})
        elif not is_current or self.is_kept:
            erased = self._attempt(lambda plans: _erase(plans, plan_id)) if self.can_keep else None
            if erased is None:
                return False
            self._erased = lambda: self._attempt(lambda plans: plans.add(erased, self._clock()))
        if is_current:
            self._empty()
        return True

    @property
    def can_put_back(self) -> bool:
        """Whether something was removed that can come back."""
        return self._erased is not None

    def put_back(self) -> None:
        """Take the last removal back."""
        erased, self._erased = self._erased, None
        if erased is not None:
            erased()

    def versions(self, plan_id: str) -> tuple[PlanVersion, ...]:
        """What a kept plan said before, newest first."""
        if not self.can_keep or plan_id in self._loose:
            return ()
        return self._attempt(lambda plans: _versions(plans, plan_id)) or ()

    def restore_version(self, plan_id: str, number: int) -> bool:
        """Let a plan say again what it said before; returns whether that went well."""
        self.save()
        now = self._clock()
        kept = self._attempt(lambda plans: plans.restore_version(plan_id, number, now))
        if kept is not None and self.current is not None and self.current.id == plan_id:
            self._take_up(draft_of(kept))
        return kept is not None

    def forget(self) -> None:
        """The diary is about to be locked: nothing of it stays in memory.

        A plan that was made without a diary is not the diary's; it stays until the program closes.
        """
        self.save()
        self._erased = None
        if self.current is not None and self.current.id not in self._loose:
            self.locked_away = self.current.instrument if self.is_kept else ""
            self._empty()

    @property
    def holds_unkept(self) -> bool:
        """Whether there is something in memory that is nowhere else."""
        return any(not draft.filled.is_empty for draft in self._loose.values())

    def drop(self) -> None:
        """Somebody else is there: nothing stays in memory, kept or not."""
        self.forget()
        self._loose.clear()
        self._empty()

    def _take_up(self, draft: PlanDraft, *, is_new: bool = False) -> PlanDraft:
        """Have it at hand; whatever is neither new nor loose came from the diary."""
        self.current, self.locked_away = draft, ""
        self._sitting = self._clock()
        self.is_kept = not is_new and draft.id not in self._loose
        self._is_unsaved = False
        return draft

    def _put(self, draft: PlanDraft) -> None:
        self.current, self._is_unsaved = draft, True
        if draft.id in self._loose or not (self.is_kept or self.can_keep):
            self._loose[draft.id] = draft

    def _change(self, plan_id: str, change: Callable[[PlanDraft], PlanDraft]) -> bool:
        self.save()
        draft = self.get(plan_id)
        if draft is None:
            return False
        changed = change(draft)
        if plan_id in self._loose:
            self._loose[plan_id] = changed
        elif self._attempt(lambda plans: plans.change(plan_of(changed), self._clock())) is None:
            return False
        if self.current is not None and self.current.id == plan_id:
            self.current = changed
        return True

    def _empty(self) -> None:
        self._timer.stop()
        self.current = None
        self.is_kept = self._is_unsaved = False

    def _find(self, plan_id: str) -> PlanDraft | None:
        if not plan_id or not self.can_keep:
            return None

        def find(plans: Plans) -> PlanDraft | None:
            try:
                return draft_of(plans.get(plan_id))
            except KeyError:
                return None

        return self._attempt(find)

    def _attempt(self, act: Callable[[Plans], Result]) -> Result | None:
        """What comes of it; a failure of the world is told once, not at every word."""
        keeper = self._keeper()
        if keeper is None:
            return None
        return self._guard.attempt(lambda: act(Plans(keeper.vault)))


def _erase(plans: Plans, plan_id: str) -> Plan | None:
    try:
        return plans.erase(plan_id)
    except KeyError:
        return None


def _versions(plans: Plans, plan_id: str) -> tuple[PlanVersion, ...]:
    try:
        return plans.versions(plan_id)
    except KeyError:
        return ()

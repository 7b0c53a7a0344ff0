"""The worksheet that is being filled in, and the way to those that the diary keeps."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from thop_desktop.errors import WorldError
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.values import make_id
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.ui.diary_guard import TellOnce
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.worksheet_draft import Draft, draft_of
from thop_desktop.worksheet.answers import Answers
from thop_desktop.worksheet.comparison import Filled, Verdict, compare, first_day_again
from thop_desktop.worksheet.keeping import to_kept_over

# In the private settings: what the user who fills in is called.
RATER = "worksheet-rater"
# Where a child can be seen; kept by these names.
SETTINGS = ("home", "group", "school", "elsewhere")
# Words that are typed are saved after a pause of so many milliseconds.
PAUSE_MS = 1000
__all__ = ["SETTINGS", "Draft", "WorksheetDesk"]


class WorksheetDesk(QObject):
    """Holds one worksheet in memory; with an open diary it is kept there at every answer.

    It outlives pages, so nothing is lost when theme, size or language change.

    Signals:
        saved: takes whether all that was answered is in the diary now.
    """

    saved = Signal(bool)

    def __init__(
        self,
        keeper: Callable[[], Keeper],
        clock: Callable[[], datetime],
        tell: Callable[[WorldError], object],
        make_id: Callable[[], str] = make_id,
    ) -> None:
        """Begin without a worksheet.

        Args:
            keeper: the diary's door.
            clock: tells the local time.
            tell: says what went wrong outside the program.
            make_id: makes an id that nothing else has.

        Attributes:
            current: the worksheet at hand, or None.
            is_kept: whether it is in the diary.
        """
        super().__init__()
        self._keeper, self._clock, self._make_id = keeper, clock, make_id
        # A failure of the world is told once, not at every answer.
        self._attempt = TellOnce(tell).attempt
        self.current: Draft | None = None
        self.is_kept = False
        self._is_unsaved = False
        self._before: Mapping[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)

    @property
    def can_keep(self) -> bool:
        """Whether there is an open diary to keep worksheets in."""
        keeper = self._keeper()
        return keeper.is_open and keeper.code is None

    @property
    def needs_keeping(self) -> bool:
        """Whether the worksheet at hand could be kept and is not."""
        return self.current is not None and not self.is_kept and self.can_keep

    def begin(
        self, child: str | None = None, rater: str = "", setting: str = "", reason: str = ""
    ) -> Draft:
        """Begin another worksheet; what was not kept of the one before is gone.

        Args:
            child: id of the child it is about, or None.
            rater: who answers; remembered in the diary for the next time.
            setting: where the child was seen.
            reason: why so soon after the last one, or "".
        """
        self.save()
        now = self._clock()
        self._before = {}
        self.current = draft = Draft(
            self._make_id(), Answers(), child, rater.strip(), setting, now, reason=reason.strip()
        )
        self.is_kept = False
        self.keep()
        return draft

    def change(self, answers: Answers, *, soon: bool = False) -> None:
        """Let the worksheet at hand have these answers.

        Args:
            answers: all of them.
            soon: they are kept after a pause, because more words follow; else at once.
        """
        if self.current is None:
            return
        still = tuple(
            name for name in self.current.unread
            if name not in answers.calm or name not in answers.tense
        )  # fmt: skip
        self.current = replace(self.current, answers=answers, unread=still)
        self._is_unsaved = self.is_kept
        if soon:
            self._timer.start()
        else:
            self.save()

    def finish(self) -> Draft | None:
        """The worksheet at hand is finished, with all that was left open; None without one."""
        if self.current is None:
            return None
        if self.current.finished is None:
            self.current = replace(self.current, finished=self._clock())
            self._is_unsaved = self.is_kept
        self.save()
        return self.current

    def keep(self, child: str | None = None, rater: str = "", setting: str = "") -> bool:
        """Keep the worksheet at hand in the open diary; returns whether it is there.

        Args:
            child: id of the child it is about, where that was not said yet.
            rater: who answers, likewise.
            setting: where the child was seen, likewise.
        """
        if self.current is None or self.is_kept or not self.can_keep:
            return self.is_kept
        self.current = draft = replace(
            self.current,
            child=self.current.child or child,
            rater=self.current.rater or rater.strip(),
            setting=self.current.setting or setting,
        )
        vault = self._vault
        added = self._attempt(lambda: Worksheets(vault).add(self._kept(draft), self._clock()))
        self.is_kept = added is not None
        if self.is_kept:
            self._attempt(lambda: PrivateSettings(vault).set(RATER, draft.rater))
        self.saved.emit(self.is_kept)
        return self.is_kept

    def save(self) -> bool:
        """Keep now what is not kept yet; returns whether nothing of the diary's is unsaved."""
        self._timer.stop()
        draft = self.current
        if draft is None or not self.is_kept or not self._is_unsaved:
            return True
        if self._keeper().is_open:
            vault, now = self._vault, self._clock()
            try:
                changed = self._attempt(lambda: Worksheets(vault).change(self._kept(draft), now))
            except KeyError:  # it was erased together with the child
                self._empty()
                return True
            self._is_unsaved = changed is None
        self.saved.emit(not self._is_unsaved)
        return not self._is_unsaved

    def open(self, worksheet_id: str) -> Draft | None:
        """Take up a worksheet that the diary keeps; None when there is none to be had."""
        if self.current is not None and worksheet_id in ("", self.current.id):
            return self.current
        self.save()
        kept = self._find(worksheet_id)
        if kept is None:
            return None
        self._before, self.is_kept, self._is_unsaved = kept.answers, True, False
        self.current = draft_of(kept)
        return self.current

    def is_at_hand(self, worksheet_id: str) -> bool:
        """Whether it is in memory, so that no diary is needed to show it."""
        return self.current is not None and self.current.id == worksheet_id

    def get(self, worksheet_id: str) -> Draft | None:
        """A worksheet to look at: the one at hand for "", or one that the diary keeps."""
        if self.current is not None and worksheet_id in ("", self.current.id):
            return self.current
        kept = self._find(worksheet_id)
        return None if kept is None else draft_of(kept)

    def kept(self) -> tuple[Draft, ...]:
        """The finished worksheets in the open diary, latest first; none while it is locked."""
        finished = [draft for draft in self._all() if draft.finished is not None]
        return tuple(sorted(finished, key=lambda draft: (draft.day, draft.begun), reverse=True))

    def drafts(self) -> tuple[Draft, ...]:
        """What waits in the open diary to be gone on with, latest first."""
        return tuple(draft for draft in self._all() if draft.finished is None)

    def erase(self, worksheet_id: str) -> bool:
        """Remove a worksheet for ever, from memory and the diary; returns whether it is gone."""
        is_current = self.current is not None and self.current.id == worksheet_id
        if (not is_current or self.is_kept) and self._find(worksheet_id) is not None:
            vault = self._vault
            if self._attempt(lambda: Worksheets(vault).erase(worksheet_id)) is None:
                return False
        if is_current:
            self._empty()
        return True

    def repeat_from(self, child: str | None, rater: str, setting: str) -> date | None:
        """The day from which such a worksheet can be compared with the last one.

        Returns:
            None when there is nothing to wait for; always without a child.
        """
        if child is None:
            return None
        today = self._clock().date()
        new = Filled(Answers(), rater, setting, today)
        days = [
            first_day_again(one.day) for one in self.kept()
            if one.child == child and compare(one.filled, new, ()).verdict is Verdict.TOO_SOON
        ]  # fmt: skip
        return max(days, default=None)

    def last_rater(self) -> str:
        """Who filled in the last one, as the diary remembers; "" while it is locked."""
        if not self.can_keep:
            return ""
        told = self._attempt(lambda: PrivateSettings(self._vault).get(RATER, ""))
        return told if isinstance(told, str) else ""

    def forget(self) -> None:
        """The diary is about to be locked: nothing that it keeps stays in memory.

        A worksheet that was never kept is not the diary's; it stays until the program closes.
        """
        self.save()
        if self.is_kept:
            self._empty()

    @property
    def holds_unkept(self) -> bool:
        """Whether there is a worksheet in memory that is nowhere else."""
        return self.current is not None and not self.is_kept

    def drop(self) -> None:
        """Somebody else is there: nothing stays in memory, kept or not."""
        self.forget()
        self._empty()

    def _empty(self) -> None:
        self._timer.stop()
        self.current, self._before = None, {}
        self.is_kept = self._is_unsaved = False

    @property
    def _vault(self) -> Any:
        return self._keeper().vault

    def _all(self) -> tuple[Draft, ...]:
        if not self.can_keep:
            return ()
        kept = self._attempt(lambda: Worksheets(self._vault).all())
        return tuple(map(draft_of, kept or ()))

    def _find(self, worksheet_id: str) -> Worksheet | None:
        if not worksheet_id or not self.can_keep:
            return None

        def find() -> Worksheet | None:
            try:
                return Worksheets(self._vault).get(worksheet_id)
            except KeyError:
                return None

        return self._attempt(find)

    def _kept(self, draft: Draft) -> Worksheet:
        return Worksheet(
            answers=to_kept_over(self._before, draft.answers, draft.reason),
            child=draft.child,
            rater=draft.rater,
            setting=draft.setting,
            draft=draft.finished is None,
            finished=draft.finished,
            id=draft.id,
            begun=draft.begun,
        )

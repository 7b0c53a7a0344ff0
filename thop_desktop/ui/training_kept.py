"""What practising keeps in the diary when the user says so: a plan for tomorrow, and own words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.own_time import keepable
from thop_desktop.store.plan_sentences import Happened, PlanSentence, PlanSentences
from thop_desktop.store.private_settings import PrivateSettings

# In the private settings: id of the plan to ask about, and the day of its making or asking.
PLAN, PLAN_DAY = "training-plan", "training-plan-day"
# Whether situations follow the need of the last estimate; on unless it was switched off.
BY_NEED = "training-by-need"
Returned = TypeVar("Returned")


class Attempt(Protocol):
    """Does what may fail, and tells of a failure."""

    def __call__(self, act: Callable[[], Returned]) -> Returned | None:
        """What comes of it, or None."""


@dataclass(frozen=True)
class KeptWords:
    """Reads and writes them; only while the diary is open.

    Attributes:
        attempt: does what may fail.
        vault: gives the open diary.
        clock: tells the local time.
    """

    attempt: Attempt
    vault: Callable[[], Any]
    clock: Callable[[], datetime]

    def keep_plan(self, condition: str, said: str) -> bool:
        """Keep a plan of one sentence, to be asked about the next time."""
        now = self.clock()

        def keep() -> bool:
            plan = PlanSentences(self.vault()).add(condition, said, None, now)
            self._settings.set(PLAN, plan.id)
            self._settings.set(PLAN_DAY, now.date().isoformat())
            return True

        return self.attempt(keep) is True

    def plan_to_ask(self) -> PlanSentence | None:
        """The plan of last time, when it is another day and it was not asked about today."""
        return self.attempt(self._plan_to_ask)

    def say_used(self, plan: PlanSentence, *, used: bool) -> None:
        """Take whether the plan was used at home; "not yet" is asked again another day."""
        now = self.clock()

        def keep() -> None:
            if used:
                PlanSentences(self.vault()).look_back(plan.id, Happened.YES, "", now)
                self._settings.remove(PLAN)
            self._settings.set(PLAN_DAY, now.date().isoformat())

        self.attempt(keep)

    def keep_texts(self, texts: tuple[tuple[str, str], ...]) -> bool:
        """Keep what was written as an entry of the diary."""
        now = self.clock()
        heading = QCoreApplication.translate("TrainingEnd", "Practised with ASSO")
        lines = [f"{name}: {' '.join(text.split())}" for name, text in texts]
        entry = Entry(at=keepable(now), text="\n\n".join([f"## {heading}", *lines]), tags=("asso",))
        return self.attempt(lambda: Diary(self.vault()).add(entry, now)) is not None

    def is_by_need(self) -> bool:
        """Whether situations follow the need of the last estimate."""
        return self.attempt(lambda: self._settings.get(BY_NEED, True)) is not False

    def set_by_need(self, *, by_need: bool) -> None:
        """Let situations follow it, or not."""
        self.attempt(lambda: self._settings.set(BY_NEED, by_need))

    @property
    def _settings(self) -> PrivateSettings:
        return PrivateSettings(self.vault())

    def _plan_to_ask(self) -> PlanSentence | None:
        plan_id, day = self._settings.get(PLAN), self._settings.get(PLAN_DAY, "")
        if not isinstance(plan_id, str) or not _is_before(day, self.clock().date()):
            return None
        current = PlanSentences(self.vault()).current()
        return next((one for one in current if one.id == plan_id and one.happened is None), None)


def _is_before(day: object, today: date) -> bool:
    try:
        return date.fromisoformat(str(day)) < today
    except ValueError:
        return True

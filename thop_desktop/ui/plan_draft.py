"""One filled instrument as the window knows it."""

from dataclasses import dataclass
from datetime import date, datetime

from thop_desktop.instruments.filled import Filled
from thop_desktop.store.plan import Plan
from thop_desktop.store.values import Json

# A field of this name says when to look again.
LOOK_AGAIN = "look-again"


@dataclass(frozen=True)
class PlanDraft:
    """A plan that is being made, or was.

    Attributes:
        id: its name for ever.
        instrument: id of the instrument that it is made with.
        filled: what was told.
        begun: when it was begun.
        changed: when it was last changed.
        is_draft: it is not called ready yet.
        child: id of the child it is about, or None.
        look_again_on: the day to come back to it, or None.
        done: when it was done with, or None.
        author: id of who began it, or None.
    """

    id: str
    instrument: str
    filled: Filled
    begun: datetime
    changed: datetime
    is_draft: bool = True
    child: str | None = None
    look_again_on: date | None = None
    done: datetime | None = None
    author: str | None = None

    def is_to_look_at(self, today: date) -> bool:
        """Whether the day has come to look back on it."""
        waits = not self.is_draft and self.done is None
        return waits and self.look_again_on is not None and self.look_again_on <= today


def draft_of(plan: Plan) -> PlanDraft:
    """A plan as the diary keeps it, as far as it can be read."""
    begun = plan.made or plan.changed
    changed = plan.changed or begun
    assert begun is not None  # noqa: S101 - whatever the diary keeps has a time
    assert changed is not None  # noqa: S101
    return PlanDraft(
        id=plan.id,
        instrument=plan.kind,
        filled=Filled.from_kept(plan.body),
        begun=begun,
        changed=changed,
        is_draft=plan.draft,
        child=plan.child,
        look_again_on=plan.look_again_on,
        done=plan.done,
        author=plan.author,
    )


def plan_of(draft: PlanDraft) -> Plan:
    """It as the diary keeps it."""
    body: dict[str, Json] = draft.filled.to_kept()
    return Plan(
        kind=draft.instrument,
        body=body,
        child=draft.child,
        look_again_on=draft.look_again_on,
        done=draft.done,
        draft=draft.is_draft,
        id=draft.id,
        made=draft.begun,
    )

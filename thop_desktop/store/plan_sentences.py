"""Plans of one sentence: if this happens, then I do that; and looking back on them later."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from thop_desktop.store.database import Store
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.values import Json, make_id

KIND = "if-then"
LOOK_AGAIN_AFTER = timedelta(days=14)


class Happened(StrEnum):
    """Whether the plan helped."""

    YES = "yes"
    SOMETIMES = "sometimes"
    NO = "no"


@dataclass(frozen=True)
class PlanSentence:
    """A plan of one sentence.

    Attributes:
        condition: what comes after "if".
        action: what comes after "then".
        child: id of the child it is about, or None.
        look_again_on: the day to ask whether it helped, or None.
        happened: what was answered then, or None.
        helped: what helped, in the carer's words, or "".
        id: its name for ever; "" until it is kept.
    """

    condition: str
    action: str
    child: str | None = None
    look_again_on: date | None = None
    happened: Happened | None = None
    helped: str = ""
    id: str = ""


class PlanSentences:
    """Keeps plans of one sentence among the other plans."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        self._plans = Plans(store, make_id)

    def add(self, condition: str, action: str, child: str | None, now: datetime) -> PlanSentence:
        """Keep a new one, to look back on in two weeks.

        Args:
            condition: what comes after "if".
            action: what comes after "then".
            child: id of the child it is about, or None.
            now: the local time.

        Raises:
            KeyError: there is no such child.
            ValueError: a half of the sentence is missing.
        """
        halves = " ".join(condition.split()), " ".join(action.split())
        if not all(halves):
            raise ValueError("half a sentence")
        plan = Plan(
            KIND,
            body={"if": halves[0], "then": halves[1]},
            child=child,
            look_again_on=now.date() + LOOK_AGAIN_AFTER,
        )
        kept = _from_plan(self._plans.add(plan, now))
        assert kept is not None  # noqa: S101  it was made right here
        return kept

    def current(self) -> tuple[PlanSentence, ...]:
        """Those that are not done with, newest first."""
        plans = (plan for plan in self._plans.all(KIND) if plan.done is None)
        return tuple(one for plan in plans if (one := _from_plan(plan)) is not None)

    def finish(self, plan_id: str, now: datetime) -> None:
        """It is done with.

        Raises:
            KeyError: there is no such plan.
        """
        self._plans.change(replace(self._plans.get(plan_id), done=now), now)

    def reopen(self, plan_id: str, now: datetime) -> None:
        """Take `finish` back.

        Raises:
            KeyError: there is no such plan.
        """
        self._plans.change(replace(self._plans.get(plan_id), done=None), now)

    def erase(self, plan_id: str) -> Plan:
        """Remove it for ever.

        Returns:
            What `restore` takes.

        Raises:
            KeyError: there is no such plan.
        """
        return self._plans.erase(plan_id)

    def restore(self, erased: Plan, now: datetime) -> None:
        """Take `erase` back.

        Raises:
            KeyError: its child was erased meanwhile.
        """
        self._plans.add(erased, now)

    def look_back(self, plan_id: str, happened: Happened, helped: str, now: datetime) -> None:
        """Keep whether it was done and what helped; it is not asked again.

        Raises:
            KeyError: there is no such plan.
        """
        plan = self._plans.get(plan_id)
        former = plan.body if isinstance(plan.body, Mapping) else {}
        told: dict[str, Json] = {"happened": happened.value, "helped": " ".join(helped.split())}
        self._plans.change(replace(plan, body={**former, **told}, look_again_on=None), now)


def _from_plan(plan: Plan) -> PlanSentence | None:
    """The sentence of a plan; None when it is of another form, such as one from a later version."""
    body = plan.body
    if not isinstance(body, Mapping):
        return None
    condition, action = _text(body, "if"), _text(body, "then")
    if not condition or not action:
        return None
    happened = _text(body, "happened")
    return PlanSentence(
        condition=condition,
        action=action,
        child=plan.child,
        look_again_on=plan.look_again_on,
        happened=Happened(happened) if happened in set(Happened) else None,
        helped=_text(body, "helped"),
        id=plan.id,
    )


def _text(body: Mapping[str, Json], name: str) -> str:
    value = body.get(name, "")
    return value if isinstance(value, str) else ""

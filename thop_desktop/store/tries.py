"""Small things that the carer wants to try this week, kept among the plans."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from thop_desktop.store.database import Store
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.values import make_id

KIND = "try"
LOOK_AGAIN_AFTER = timedelta(days=7)


@dataclass(frozen=True)
class KeptTry:
    """Something to try.

    Attributes:
        name: id of it in the worksheet's form.
        text: what to do, as it was worded when it was chosen.
        child: id of the child it is for, or None.
        look_again_on: the day to ask whether to go on, or None.
        id: its name for ever.
    """

    name: str
    text: str
    child: str | None
    look_again_on: date | None
    id: str


class Tries:
    """Keeps what is tried now; what is let go stays among the plans as done."""

    def __init__(self, store: Store, make_id: Callable[[], str] = make_id) -> None:
        """Take where to keep them, and what makes an id that nothing else has."""
        self._plans = Plans(store, make_id)

    def current(self) -> tuple[KeptTry, ...]:
        """Those that are not done with, newest first."""
        plans = (plan for plan in self._plans.all(KIND) if plan.done is None)
        return tuple(one for plan in plans if (one := _from_plan(plan)) is not None)

    def choose(
        self, chosen: Sequence[tuple[str, str]], child: str | None, now: datetime
    ) -> tuple[KeptTry, ...]:
        """Let exactly these be tried with a child; others of it are done with.

        Args:
            chosen: id and text of each.
            child: id of the child, or None.
            now: the local time.

        Returns:
            What is tried with this child now.

        Raises:
            KeyError: there is no such child.
        """
        names = {name for name, _text in chosen}
        tried = {one.name: one for one in self.current() if one.child == child}
        for name, one in tried.items():
            if name not in names:
                self.finish(one.id, now)
        for name, text in chosen:
            if name not in tried:
                self._add(name, text, child, now)
        return tuple(one for one in self.current() if one.child == child)

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

    def another_week(self, plan_id: str, now: datetime) -> None:
        """Go on with it, and ask again in a week.

        Raises:
            KeyError: there is no such plan.
        """
        again = now.date() + LOOK_AGAIN_AFTER
        self._plans.change(replace(self._plans.get(plan_id), look_again_on=again), now)

    def _add(self, name: str, text: str, child: str | None, now: datetime) -> None:
        plan = Plan(
            KIND,
            body={"try": name, "text": text},
            child=child,
            look_again_on=now.date() + LOOK_AGAIN_AFTER,
        )
        self._plans.add(plan, now)


def _from_plan(plan: Plan) -> KeptTry | None:
    """The try of a plan; None when it is of another form, such as one from a later version."""
    body = plan.body
    if not isinstance(body, Mapping):
        return None
    name, text = body.get("try"), body.get("text")
    if not isinstance(name, str) or not isinstance(text, str) or not text:
        return None
    return KeptTry(name, text, plan.child, plan.look_again_on, plan.id)

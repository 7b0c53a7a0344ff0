"""What was practised, as the log keeps it: never what was written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from thop_desktop.trainer.schedule import Json
from thop_desktop.trainer.skills import Kind, Skill
from thop_desktop.trainer.steps import Step


@dataclass(frozen=True)
class Done:
    """An exercise that was done.

    Attributes:
        skill: what was practised.
        kind: the kind of exercise.
        situation: id of the situation; "" for one of the user's own.
        at: when.
        rating: how it went by the user's own account, from 1 (again) to 4 (easy).
        steps: the steps that it was about, as `rounds.Next` tells.
    """

    skill: Skill
    kind: Kind
    situation: str
    at: datetime
    rating: int
    steps: tuple[Step, ...] = ()

    def details(self) -> dict[str, Json]:
        """What the log keeps of it beside the skill, the time and the rating."""
        return {
            "kind": self.kind.value,
            "situation": self.situation,
            "steps": [step.value for step in self.steps],
        }


def from_log(skill: str, at: datetime, rating: int, details: Json) -> Done | None:
    """What a line of the log stands for, or None when it is of something else, or of newer make."""
    if not isinstance(details, Mapping):
        return None
    situation, steps = details.get("situation"), details.get("steps")
    try:
        return Done(
            skill=Skill(skill),
            kind=Kind(str(details.get("kind"))),
            situation=situation if isinstance(situation, str) else "",
            at=at,
            rating=rating,
            steps=tuple(Step(str(one)) for one in steps) if isinstance(steps, list) else (),
        )
    except ValueError:
        return None

"""A round of practising as values: how far somebody is, and the same as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass

from thop_desktop.store.values import Json
from thop_desktop.trainer.exercise import Exercise
from thop_desktop.trainer.rounds import Next, Reason, is_over
from thop_desktop.trainer.situations import Situations
from thop_desktop.trainer.skills import Kind, Skill, Stage
from thop_desktop.trainer.steps import Step

Texts = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Round:
    """How far somebody is.

    Attributes:
        kinds: of the exercises that are done.
        texts: what was written in those, each with what it was for.
        at_hand: the exercise at hand; None at the end.
        answer: what was answered to it so far.
        written: what was written in it, each with what it is for.
        is_told: whether it was said what fits, or shown what to compare with.
    """

    kinds: tuple[Kind, ...] = ()
    texts: Texts = ()
    at_hand: Next | None = None
    answer: tuple[str, ...] = ()
    written: Texts = ()
    is_told: bool = False

    @property
    def is_last(self) -> bool:
        """Whether the exercise at hand is the last one."""
        return self.at_hand is None or is_over((*self.kinds, self.at_hand.kind))


@dataclass(frozen=True)
class Shown:
    """The exercise at hand.

    Attributes:
        exercise: what is asked.
        number: of the exercise in the round, from 1.
        is_last: whether the round ends with it.
        reason: why it comes now.
        for_need: whether its situation fits the need of the last estimate.
        answer: what was answered so far.
        is_told: whether it was said what fits, or shown what to compare with.
    """

    exercise: Exercise
    number: int
    is_last: bool
    reason: Reason
    for_need: bool
    answer: tuple[str, ...]
    is_told: bool


@dataclass(frozen=True)
class Finished:
    """A round that is done.

    Attributes:
        number: how many exercises it had.
        texts: what was written in it, each with what it was for.
    """

    number: int
    texts: Texts


def to_json(one: Round) -> dict[str, Json]:
    """A round as anything that JSON can hold."""
    at = one.at_hand
    told: dict[str, Json] = {
        "kinds": [kind.value for kind in one.kinds],
        "texts": [list(pair) for pair in one.texts],
        "answer": list(one.answer),
        "written": [list(pair) for pair in one.written],
        "told": one.is_told,
    }
    if at is not None:
        told["at"] = {
            "skill": at.skill.value,
            "kind": at.kind.value,
            "situation": at.situation.id if at.situation is not None else "",
            "steps": [step.value for step in at.steps],
            "stage": at.stage.value,
            "reason": at.reason.value,
            "need": at.for_need,
            "seed": str(at.seed),
        }
    return told


def from_json(told: Json, situations: Situations) -> Round | None:
    """The round that a value stands for; None when it is of something else, or of newer make."""
    if not isinstance(told, dict):
        return None
    try:
        return Round(
            kinds=tuple(Kind(str(kind)) for kind in _items(told, "kinds")),
            texts=_pairs(told, "texts"),
            at_hand=_next(told.get("at"), situations),
            answer=tuple(str(one) for one in _items(told, "answer")),
            written=_pairs(told, "written"),
            is_told=told.get("told") is True,
        )
    except (KeyError, TypeError, ValueError):
        return None


def _items(told: Mapping[str, Json], name: str) -> list[Json]:
    value = told.get(name)
    return value if isinstance(value, list) else []


def _pairs(told: Mapping[str, Json], name: str) -> Texts:
    pairs = (pair for pair in _items(told, name) if isinstance(pair, list) and len(pair) == 2)
    return tuple((str(pair[0]), str(pair[1])) for pair in pairs)


def _next(told: Json, situations: Situations) -> Next:
    if not isinstance(told, dict):
        raise TypeError(told)
    kind = Kind(str(told["kind"]))
    situation = situations.get(str(told["situation"]))
    if situation is None and kind is not Kind.OWN:
        raise KeyError(told["situation"])
    return Next(
        skill=Skill(str(told["skill"])),
        kind=kind,
        situation=situation,
        steps=tuple(Step(str(step)) for step in _items(told, "steps")),
        stage=Stage(str(told["stage"])),
        reason=Reason(str(told["reason"])),
        for_need=told.get("need") is True,
        seed=int(str(told["seed"])),
    )

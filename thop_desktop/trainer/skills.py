"""What is practised: facets of ASSO, each of which returns with other situations."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from thop_desktop.trainer.steps import Step


class Kind(StrEnum):
    """A kind of exercise."""

    NAME = "name"
    RECOGNISE = "recognise"
    ORDER = "order"
    CHOOSE = "choose"
    REWRITE = "rewrite"
    COMPLETE = "complete"
    WRITE = "write"
    REPLY = "reply"
    SAFETY = "safety"
    WORTH = "worth"
    OWN = "own"


class Stage(StrEnum):
    """How much help there is: an example first, then one gap, then writing freely.

    Worked examples help beginners and then fade (Sweller & Cooper 1985; Renkl & Atkinson 2003).
    """

    EXAMPLE = "example"
    COMPLETE = "complete"
    WRITE = "write"


class Skill(StrEnum):
    """One facet, in the order in which they are met."""

    SEEN = "seen"
    WORTH = "worth"
    GUESS = "guess"
    SAFETY = "safety"
    FACT = "fact"
    FIRST_SENTENCE = "first-sentence"
    DOABLE = "doable"
    NAMING = "naming"
    ORDER = "order"
    UNDERSTOOD = "understood"
    REPLY = "reply"
    ALL_FOUR = "all-four"
    OWN = "own"


@dataclass(frozen=True)
class Facet:
    """How a skill is practised.

    Attributes:
        step: the step it belongs to, or None when it is about more than one.
        kinds: stage → the kinds of exercise that practise it; they take turns.
    """

    step: Step | None
    kinds: Mapping[Stage, tuple[Kind, ...]]


def _facet(
    step: Step | None,
    example: tuple[Kind, ...],
    complete: tuple[Kind, ...] = (),
    write: tuple[Kind, ...] = (),
) -> Facet:
    kinds = {
        Stage.EXAMPLE: example,
        Stage.COMPLETE: complete or example,
        Stage.WRITE: write or complete or example,
    }
    return Facet(step, MappingProxyType(kinds))


FACETS: Mapping[Skill, Facet] = MappingProxyType(
    {
        Skill.SEEN: _facet(
            Step.CONNECT, (Kind.RECOGNISE,), (Kind.REWRITE, Kind.COMPLETE), (Kind.WRITE,)
        ),
        Skill.WORTH: _facet(None, (Kind.WORTH,)),
        Skill.GUESS: _facet(Step.SENSE, (Kind.RECOGNISE,), (Kind.COMPLETE,), (Kind.WRITE,)),
        Skill.SAFETY: _facet(None, (Kind.SAFETY,)),
        Skill.FACT: _facet(Step.STRUCTURE, (Kind.RECOGNISE,), (Kind.COMPLETE,), (Kind.WRITE,)),
        Skill.FIRST_SENTENCE: _facet(
            Step.CONNECT, (Kind.CHOOSE,), (Kind.CHOOSE, Kind.COMPLETE), (Kind.CHOOSE, Kind.WRITE)
        ),
        Skill.DOABLE: _facet(Step.START, (Kind.RECOGNISE,), (Kind.COMPLETE,), (Kind.WRITE,)),
        Skill.NAMING: _facet(None, (Kind.NAME,)),
        Skill.ORDER: _facet(None, (Kind.ORDER,)),
        Skill.UNDERSTOOD: _facet(Step.SENSE, (Kind.RECOGNISE,), (Kind.COMPLETE,), (Kind.WRITE,)),
        Skill.REPLY: _facet(None, (Kind.REPLY,)),
        Skill.ALL_FOUR: _facet(None, (Kind.ORDER,), (Kind.COMPLETE,), (Kind.WRITE,)),
        Skill.OWN: _facet(None, (Kind.OWN,)),
    }
)

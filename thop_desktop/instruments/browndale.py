"""Sorts what a carer and a child clash about: Limit, Routine, Anchorpoint, or not yet clear.

The three areas are those of Browndale, as the article tells them (claims 2.2.BRO.07 to .22). How
answers lead to one is ours, and only suggests: the carer decides.
"""

from dataclasses import dataclass
from enum import StrEnum

from thop_desktop.instruments.filled import Told


class Area(StrEnum):
    """Where something is put by the carer."""

    LIMIT = "limit"
    ROUTINE = "routine"
    ANCHORPOINT = "anchorpoint"
    UNCLEAR = "unclear"


class Answer(StrEnum):
    """What can be said to a question."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Argument(StrEnum):
    """Why something may belong somewhere; its words stand with the instrument, under this id."""

    SAFETY_TOUCHED = "safety-touched"
    SAFETY_PERHAPS = "safety-perhaps"
    PART_OF_DAY = "part-of-day"
    PERHAPS_PART_OF_DAY = "perhaps-part-of-day"
    WANTS_TO_TELL = "wants-to-tell"
    PERHAPS_WANTS_TO_TELL = "perhaps-wants-to-tell"
    TOUCHES_NEITHER = "touches-neither"
    MAY_BE_WORTH_IT = "may-be-worth-it"


@dataclass(frozen=True)
class Side:
    """One side of it.

    Attributes:
        area: what speaks for it; UNCLEAR for what speaks for none of the three.
        arguments: why, the strongest first.
    """

    area: Area
    arguments: tuple[Argument, ...]


@dataclass(frozen=True)
class Suggestion:
    """Where something seems to belong.

    Attributes:
        area: where; UNCLEAR when there are two sides to it.
        sides: what speaks for what; two or more when it is unclear, else one.
    """

    area: Area
    sides: tuple[Side, ...]


# The parts of a row that hold the answers, and the one in which the carer decides.
SAFETY, ROUTINE, SIGNAL, CHOSEN = "safety", "routine", "signal", "area"
# How the words for what it seems are named, beside those of the arguments.
SEEMS = "seems-"


def suggest_for(row: Told) -> Suggestion | None:
    """What the answers in a row point to; None while one is missing that it depends on."""
    return suggest(_answer(row, SAFETY), _answer(row, ROUTINE), _answer(row, SIGNAL))


def suggest(
    safety: Answer | None, routine: Answer | None, signal: Answer | None
) -> Suggestion | None:
    """What three answers point to.

    Safety goes first: behaviour that touches it always asks attention. An Anchorpoint is only what
    lies outside the other two. Doubt is not decided; it gives both sides.

    Args:
        safety: whether it touches somebody's safety, or that of the house.
        routine: whether it belongs to a fixed part of the day.
        signal: whether the child is not as usual, and the carer wonders what is behind it.

    Returns:
        None while an answer is missing that it depends on.
    """
    if safety is None:
        return None
    if safety is Answer.YES:
        return _seems(Side(Area.LIMIT, (Argument.SAFETY_TOUCHED,)))
    sides = _without_safety(routine, signal)
    if sides is None:
        return None
    if safety is Answer.UNSURE:
        sides = (Side(Area.LIMIT, (Argument.SAFETY_PERHAPS,)), *sides)
    return _seems(*sides)


def option_ids() -> frozenset[str]:
    """Ids of all words that the instrument must have for this."""
    return frozenset(Argument) | {SEEMS + area for area in Area}


def _without_safety(routine: Answer | None, signal: Answer | None) -> tuple[Side, ...] | None:
    """What there is to say of it when safety does not decide."""
    if routine is None:
        return None
    if routine is Answer.YES:
        return (Side(Area.ROUTINE, (Argument.PART_OF_DAY,)),)
    if signal is None:
        return None
    other = _outside_both(signal)
    if routine is Answer.UNSURE:
        return (Side(Area.ROUTINE, (Argument.PERHAPS_PART_OF_DAY,)), *other)
    return other


def _outside_both(signal: Answer) -> tuple[Side, ...]:
    neither = Argument.TOUCHES_NEITHER
    if signal is Answer.NO:
        return (
            Side(Area.ANCHORPOINT, (neither,)),
            Side(Area.UNCLEAR, (Argument.MAY_BE_WORTH_IT,)),
        )
    why = Argument.WANTS_TO_TELL if signal is Answer.YES else Argument.PERHAPS_WANTS_TO_TELL
    return (Side(Area.ANCHORPOINT, (why, neither)),)


def _seems(*sides: Side) -> Suggestion:
    return Suggestion(sides[0].area if len(sides) == 1 else Area.UNCLEAR, sides)


def _answer(row: Told, name: str) -> Answer | None:
    text = row.text(name)
    return Answer(text) if text in set(Answer) else None

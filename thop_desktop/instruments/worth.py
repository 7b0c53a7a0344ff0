"""Whether something is worth a conflict, in the moment itself.

Claims 2.2.BRO.08 (a Limit always asks attention), 2.2.BRO.13 and .14 (keep a Routine smooth, and
give way), 2.2.BRO.22 and .23 (else the child may win for now), 2.2.CON.01 (some things are worth
it). The order of the questions is ours.
"""

from enum import StrEnum

from thop_desktop.instruments.filled import Filled


class Verdict(StrEnum):
    """What to do with it; its words stand with the instrument, under this id."""

    LIMIT = "limit"
    ROUTINE = "routine"
    WORTH = "worth"
    LET_GO = "let-go"


# The fields that hold the answers, and the one that holds what came of them.
SAFETY, ROUTINE, MATTERS, VERDICT = "safety", "routine", "matters", "verdict"
QUESTIONS = (SAFETY, ROUTINE, MATTERS)
# What a yes to each of them comes to.
OUTCOMES = (Verdict.LIMIT, Verdict.ROUTINE, Verdict.WORTH)
YES, NO = "yes", "no"


def verdict(filled: Filled) -> Verdict | None:
    """What the answers come to; None while one is missing."""
    for question, when_yes in zip(QUESTIONS, OUTCOMES, strict=True):
        answer = filled.text(question)
        if answer == YES:
            return when_yes
        if answer != NO:
            return None
    return Verdict.LET_GO


def with_verdict(filled: Filled) -> Filled:
    """The same with what its answers come to, so that what depends on it is shown."""
    return filled.with_value(VERDICT, verdict(filled) or "")

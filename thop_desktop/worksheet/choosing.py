"""What a click on a card means, given what was chosen before."""

from dataclasses import dataclass
from enum import Enum

from thop_desktop.worksheet.answers import Answer, Answers, Band, Pick, Special, State

MOST = 2


class Note(Enum):
    """What has to be said about a choice."""

    NOTHING = "nothing"
    TOO_FAR = "too-far"
    TOO_MANY = "too-many"


@dataclass(frozen=True)
class Choice:
    """What came of a click.

    Attributes:
        answer: what is chosen now, or None when nothing is.
        note: what has to be said; then the new card took the place of what was chosen.
    """

    answer: Answer | None
    note: Note = Note.NOTHING


def choose(before: Answer | None, card: Band) -> Choice:
    """A click on a card: it joins a neighbour, takes the place of others, or is let go again.

    Args:
        before: what was chosen in this state and domain.
        card: the card that was clicked on.
    """
    if not isinstance(before, Pick):
        return Choice(Pick((card,)))
    if card in before.bands:
        left = tuple(band for band in before.bands if band is not card)
        return Choice(Pick(left) if left else None)
    if len(before.bands) >= MOST:
        return Choice(Pick((card,)), Note.TOO_MANY)
    if abs(card - before.bands[0]) == 1:
        return Choice(Pick((*before.bands, card)))
    return Choice(Pick((card,)), Note.TOO_FAR)


def choose_special(before: Answer | None, answer: Special) -> Choice:
    """A click on an answer that is no card: it stands alone, and is let go again."""
    return Choice(None if before is answer else answer)


def open_states(answers: Answers, domain: str) -> tuple[State, ...]:
    """The states in which a domain has no answer yet."""
    return tuple(state for state in State if domain not in answers.of(state))

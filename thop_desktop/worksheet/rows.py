"""What was answered, domain by domain, as tables and pictures of it need it."""

from dataclasses import dataclass
from enum import Enum

from thop_desktop.worksheet.answers import Answer, Band, Pick, Read, Special, State
from thop_desktop.worksheet.form import Domain, Form


class Missing(Enum):
    """Why there is no answer."""

    NOT_ANSWERED = "not-answered"
    UNREAD = "unread"


Told = Answer | Missing


@dataclass(frozen=True)
class Row:
    """One domain.

    Attributes:
        domain: which.
        calm: the answer when all is calm, or why there is none.
        tense: the same when it gets hard.
        example: the carer's own line, or "".
    """

    domain: Domain
    calm: Told
    tense: Told
    example: str = ""

    def of(self, state: State) -> Told:
        """The answer of one state."""
        return self.calm if state is State.CALM else self.tense

    def is_marked(self, state: State) -> bool:
        """Whether the card chosen in a state can have another cause, which a specialist knows."""
        told = self.of(state)
        return isinstance(told, Pick) and bool(set(told.bands) & set(self.domain.see_specialist))


def rows_of(form: Form, read: Read) -> tuple[Row, ...]:
    """Every domain of the form in order; answers to domains that it does not have are left out."""
    answers = read.answers

    def told(state: State, name: str) -> Told:
        missing = Missing.UNREAD if name in read.unread else Missing.NOT_ANSWERED
        return answers.of(state).get(name, missing)

    return tuple(
        Row(
            domain,
            told(State.CALM, domain.id),
            told(State.TENSE, domain.id),
            " ".join(answers.examples.get(domain.id, "").split()),
        )
        for domain in form.domains
    )


def middle_of(told: Told) -> float | None:
    """Where an answer lies, in bands from 1 to 6; None when it is no card."""
    return told.middle if isinstance(told, Pick) else None


def bands_of(told: Told) -> tuple[Band, ...]:
    """The bands of the cards that were chosen; none when there is no card."""
    return told.bands if isinstance(told, Pick) else ()


def place_words(form: Form, told: Told) -> str:
    """The names of the bands that were chosen; "" when there is no card."""
    return " / ".join(form.advice[band].name for band in bands_of(told))


def special_words(form: Form, told: Told) -> str:
    """The answer that chose no card, as it was asked; "" for a card or for no answer."""
    return form.words[told.value] if isinstance(told, Special) else ""


def cards_of(row: Row, state: State) -> tuple[str, ...]:
    """The cards that were chosen in a state: one, two neighbours, or none."""
    return tuple(row.domain.cards[band] for band in bands_of(row.of(state)))

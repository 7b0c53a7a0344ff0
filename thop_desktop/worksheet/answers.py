"""What can be answered in the worksheet, and how it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

# Raised when older programs could misread what newer ones keep.
VERSION = 1
# What is kept of a worksheet besides the version; each is there, even when empty.
PARTS = ("calm", "tense", "examples", "stops")


class State(StrEnum):
    """How the child was seen; the article tells the outside from the inside (claim 3.08)."""

    CALM = "calm"
    TENSE = "tense"


class Band(IntEnum):
    """One of six bands, from young to grown; a name for a need, never for an age."""

    BODY = 1
    STILL_THERE = 2
    SELF_AND_NO = 3
    TOGETHER = 4
    FAIR = 5
    OWN_WAY = 6

    @property
    def id(self) -> str:
        """Its name in resources/worksheet and in what is kept."""
        return self.name.lower().replace("_", "-")

    @staticmethod
    def of(name: str) -> "Band":
        """The band of an id.

        Raises:
            KeyError: there is none.
        """
        return BANDS[name]


BANDS: Mapping[str, Band] = MappingProxyType({band.id: band for band in Band})


class Special(StrEnum):
    """An answer that chooses no card.

    ALONE is behaviour that can look grown but lets nobody in (claims 1.14, 3.08, 3.CTRL.02): it
    belongs to the outside, and is no band.
    """

    UNKNOWN = "unknown"
    ALONE = "alone"


@dataclass(frozen=True)
class Pick:
    """One card, or two that are neighbours.

    Attributes:
        bands: their bands, from young to grown.

    Raises:
        ValueError: there are none, more than two, or two that are not neighbours.
    """

    bands: tuple[Band, ...]

    def __post_init__(self) -> None:
        """Put them in order, and refuse what cannot be."""
        # The only way to set what is frozen.
        object.__setattr__(self, "bands", tuple(sorted(set(self.bands))))
        if not self.bands or self.bands[-1] - self.bands[0] != len(self.bands) - 1:
            raise ValueError(f"{self.bands} are not one card or two neighbours")
        if len(self.bands) > 2:
            raise ValueError(f"{len(self.bands)} cards")

    @property
    def middle(self) -> float:
        """Where it lies, in bands: the number of the card, or halfway between two."""
        return sum(self.bands) / len(self.bands)


Answer = Pick | Special


@dataclass(frozen=True)
class Answers:
    """All that was answered so far.

    Attributes:
        calm: id of a domain → the answer when all is calm.
        tense: the same when it gets hard.
        examples: id of a domain → a line of the carer's own.
        stops: id of a stop question → whether it applies; what was not asked is left out.
    """

    calm: Mapping[str, Answer] = field(default_factory=dict)
    tense: Mapping[str, Answer] = field(default_factory=dict)
    examples: Mapping[str, str] = field(default_factory=dict)
    stops: Mapping[str, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Take copies, so that they stay what they are."""
        for name in ("calm", "tense", "examples", "stops"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    def of(self, state: State) -> Mapping[str, Answer]:
        """The answers of one state."""
        return self.calm if state is State.CALM else self.tense

    def applies(self, stop: str) -> bool:
        """Whether a stop question applies; not when it was not asked."""
        return self.stops.get(stop, False)

    def with_answer(self, state: State, domain: str, answer: Answer | None) -> "Answers":
        """The same with another answer in one place; None takes it away."""
        changed = {**self.of(state), domain: answer}
        kept = {name: one for name, one in changed.items() if one is not None}
        return Answers(
            kept if state is State.CALM else self.calm,
            kept if state is State.TENSE else self.tense,
            self.examples,
            self.stops,
        )

    def with_example(self, domain: str, text: str) -> "Answers":
        """The same with another example; an empty one is left out."""
        examples = {name: one for name, one in self.examples.items() if name != domain}
        if text.strip():
            examples[domain] = text
        return Answers(self.calm, self.tense, examples, self.stops)

    def with_stop(self, stop: str, *, applies: bool) -> "Answers":
        """The same with another answer to a stop question."""
        return Answers(self.calm, self.tense, self.examples, {**self.stops, stop: applies})


@dataclass(frozen=True)
class Read:
    """Answers as they came out of the diary.

    Attributes:
        answers: all that could be read.
        unread: ids of domains of which an answer could not be.
        newer: a newer program wrote it, so something may be missing.
        damaged: a whole part of it could not be read, so something may be missing.
    """

    answers: Answers
    unread: tuple[str, ...] = ()
    newer: bool = False
    damaged: bool = False


def to_kept(answers: Answers) -> dict[str, Any]:
    """The answers in the form in which they are kept: anything that JSON can hold."""
    return {
        "version": VERSION,
        **{
            state.value: {name: _to_kept(one) for name, one in answers.of(state).items()}
            for state in State
        },
        "examples": dict(answers.examples),
        "stops": dict(answers.stops),
    }


def from_kept(kept: Mapping[str, Any]) -> Read:
    """What `to_kept` told, as far as it can be read; what cannot is left out and named."""
    unread: list[str] = []
    states = {state: _state(kept.get(state.value, {}), unread) for state in State}
    examples, stops = kept.get("examples"), kept.get("stops")
    version = kept.get("version", VERSION)
    return Read(
        Answers(
            states[State.CALM],
            states[State.TENSE],
            {n: t for n, t in _items(examples) if isinstance(t, str)},
            {n: a for n, a in _items(stops) if isinstance(a, bool)},
        ),
        tuple(dict.fromkeys(unread)),
        newer=not isinstance(version, int) or version > VERSION,
        damaged=bool(kept) and not all(isinstance(kept.get(part), Mapping) for part in PARTS),
    )


def _to_kept(answer: Answer) -> str | list[str]:
    return [band.id for band in answer.bands] if isinstance(answer, Pick) else answer.value


def _state(kept: object, unread: list[str]) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for domain, told in _items(kept):
        try:
            answers[domain] = _answer(told)
        except (KeyError, ValueError, TypeError):
            unread.append(domain)
    return answers


def _answer(told: object) -> Answer:
    if isinstance(told, str):
        return Special(told)
    if not isinstance(told, Sequence):
        raise TypeError(told)
    return Pick(tuple(Band.of(str(name)) for name in told))


def _items(kept: object) -> list[tuple[str, Any]]:
    return list(kept.items()) if isinstance(kept, Mapping) else []

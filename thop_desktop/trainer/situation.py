"""A situation to practise with, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from thop_desktop.trainer.steps import Step


class Setting(StrEnum):
    """Where it happens."""

    HOME = "home"
    GROUP = "group"
    SCHOOL = "school"
    OUTING = "outing"
    STAYING = "staying"


class Area(StrEnum):
    """What it touches (claims 2.2.BRO.08-15); a conflict is one that is worth having."""

    LIMIT = "limit"
    ROUTINE = "routine"
    ANCHORPOINT = "anchorpoint"
    CONFLICT = "conflict"


class Tone(StrEnum):
    """How a model answer sounds."""

    WARM = "warm"
    PLAIN = "plain"
    LIGHT = "light"


class Flaw(StrEnum):
    """The one thing that is wrong in a sentence."""

    WHY = "why"
    QUESTION = "question"
    JUDGEMENT = "judgement"
    INSTRUCTION_EARLY = "instruction_early"
    THREAT = "threat"
    DENIES_FEELING = "denies_feeling"
    SARCASM = "sarcasm"
    VAGUE = "vague"
    NO_EXPECTATION = "no_expectation"
    LONG = "long"


class Reaction(StrEnum):
    """What the child may do next."""

    SILENT = "silent"
    SHOUTS = "shouts"
    JOKES = "jokes"
    WALKS_OFF = "walks_off"


@dataclass(frozen=True)
class Model:
    """An answer in four steps, to compare with.

    Attributes:
        tone: how it sounds.
        lines: step → what is said or done.
    """

    tone: Tone
    lines: Mapping[Step, str]

    def of(self, step: Step) -> str:
        """What is said or done for a step."""
        return self.lines[step]


@dataclass(frozen=True)
class Flawed:
    """An answer for one step with one thing that is wrong.

    Attributes:
        step: for which step it was meant.
        text: what is said.
        kind: what is wrong.
        wrong: the same in words, and why; about the sentence, never about a person.
        claims: ids of the article's claims that it rests on.
    """

    step: Step
    text: str
    kind: Flaw
    wrong: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class First:
    """A first sentence that is better left for another; its parts are as in `Flawed`."""

    text: str
    kind: Flaw
    wrong: str


@dataclass(frozen=True)
class Naming:
    """A word for what the child shows (claims 3.BEN).

    Attributes:
        text: said without wanting anything by it.
        steered: the same, used to steer.
        wrong: why that steers.
    """

    text: str
    steered: str
    wrong: str


@dataclass(frozen=True)
class Rewrite:
    """A judgement, and what is seen instead."""

    judgement: str
    seen: str


@dataclass(frozen=True)
class Situation:
    """A moment in which somebody must react. Made up: nobody's child.

    Attributes:
        id: its name for ever, and its file's.
        title: a few words.
        setting: where it happens.
        age: how old the child is, in years.
        area: what it touches.
        area_reason: why, and what speaks for another area where that is unclear.
        see: what can be seen and heard up to the moment to react.
        feelings: what the child may feel or need; guesses, two.
        safety: what to look at first, and what to do first if it is not safe.
        safety_first: whether something comes before ASSO.
        limit_reaction: what comes first then; "" otherwise.
        needs: ids of the worksheet's bands that it practises for.
        claims: ids of the article's claims that it rests on.
        model: two answers of different tone.
        replies: what to say or do next, by what the child does.
        flawed: three answers for a step with one thing that is wrong.
        first: three first sentences that are better left for another.
        naming: a word for what the child shows.
        rewrite: a judgement, and what is seen instead.
    """

    id: str
    title: str
    setting: Setting
    age: int
    area: Area
    area_reason: str
    see: str
    feelings: tuple[str, ...]
    safety: str
    safety_first: bool
    limit_reaction: str
    needs: tuple[str, ...]
    claims: tuple[str, ...]
    model: tuple[Model, ...]
    replies: Mapping[Reaction, str]
    flawed: tuple[Flawed, ...]
    first: tuple[First, ...]
    naming: Naming
    rewrite: Rewrite

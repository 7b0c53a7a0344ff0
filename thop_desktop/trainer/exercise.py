"""An exercise as values: all that a page needs to show it. Nothing in it is a grade."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thop_desktop.trainer.situation import Reaction, Situation
from thop_desktop.trainer.skills import Kind
from thop_desktop.trainer.steps import Step


@dataclass(frozen=True)
class Line:
    """What is said or done for a step."""

    step: Step
    text: str


@dataclass(frozen=True)
class Option:
    """One of the answers to choose from.

    Attributes:
        id: its name within the exercise.
        text: what it says.
        right: whether it is the one.
        why: why it is, or what is wrong with it; one or two kind sentences.
    """

    id: str
    text: str
    right: bool
    why: str


@dataclass(frozen=True)
class Exercise:
    """What every kind has.

    Attributes:
        kind: which one.
        situation: what it is about; None only for a situation of the user's own.
        question: what is asked.
        hint: what helps with it, in a line; "" for nothing.
        first: what comes before ASSO here, because of safety; "" for nothing.
        example: a worked example of all four steps to read first; empty without one.
        claims: ids of the article's claims that it rests on.
    """

    kind: Kind
    situation: Situation | None
    question: str
    hint: str
    first: str
    example: tuple[Line, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Choosing(Exercise):
    """Choose the one answer that is right: recognise, choose, safety, worth.

    Attributes:
        shown: the sentence that the question is about; "" when it is about the situation.
        options: the answers, in the order in which they are shown; one is right.
        after: what is told after either answer; "" for nothing.
    """

    shown: str
    options: tuple[Option, ...]
    after: str

    @property
    def right(self) -> Option:
        """The one that is right."""
        return next(option for option in self.options if option.right)


@dataclass(frozen=True)
class Ordering(Exercise):
    """Put lines in the order of the steps.

    Attributes:
        shuffled: the lines as they are shown; never in the right order.
        right: the lines in the order of the steps.
        why: step → why it stands where it stands.
    """

    shuffled: tuple[Line, ...]
    right: tuple[Line, ...]
    why: Mapping[Step, str]

    def is_right(self, lines: Sequence[Line]) -> bool:
        """Whether lines are in the order of the steps."""
        return tuple(lines) == self.right


@dataclass(frozen=True)
class Ask:
    """Something to write.

    Attributes:
        step: the step that it is for; None when it belongs to none of the four.
        label: what stands above the field.
        models: what to compare with afterwards, in other tones; empty for an own situation.
        caution: a line that is better left for another, told afterwards; "" for none.
        why: what is wrong with that line.
    """

    step: Step | None
    label: str
    models: tuple[str, ...]
    caution: str = ""
    why: str = ""


@dataclass(frozen=True)
class Writing(Exercise):
    """Write one line or more: name, rewrite, complete, write, reply, own.

    Attributes:
        shown: what the question is about beside the situation; "" for nothing.
        given: lines that are there already, in the order of the steps.
        asks: what to write, in the order of the steps.
        reaction: what the child does then, for a reply.
    """

    shown: str
    given: tuple[Line, ...]
    asks: tuple[Ask, ...]
    reaction: Reaction | None = None

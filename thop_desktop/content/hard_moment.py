"""The hard moment: safety first, then four steps, then who to call."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.data_files import read_table


@dataclass(frozen=True)
class Step:
    """One of the four steps of ASSO, with something to say."""

    letter: str
    name: str
    text: str
    example: str


@dataclass(frozen=True)
class HardMoment:
    """All words of the page, from the question of safety to the closing line.

    Attributes:
        kicker: small line above the question.
        question: whether everyone is safe.
        lead: one calming line.
        safe: words on the button for yes.
        unsafe: words on the button for no.
        unsafe_title: heading of the answer to no.
        unsafe_lines: what to do then, in order.
        steps: the four steps of ASSO.
        closing: what to do when nothing works now.
        call_title: heading above the numbers.
    """

    kicker: str
    question: str
    lead: str
    safe: str
    unsafe: str
    unsafe_title: str
    unsafe_lines: tuple[str, ...]
    steps: tuple[Step, ...]
    closing: str
    call_title: str


def load_hard_moment(resources: Path, language: str) -> HardMoment:
    """Read the words for a hard moment.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    data = read_table(resources / "now" / f"{language}.toml")
    unsafe = data.table("unsafe_answer")
    return HardMoment(
        kicker=data.filled("kicker"),
        question=data.filled("question"),
        lead=data.filled("lead"),
        safe=data.filled("safe"),
        unsafe=data.filled("unsafe"),
        unsafe_title=unsafe.filled("title"),
        unsafe_lines=unsafe.texts("lines"),
        steps=tuple(
            Step(
                entry.filled("letter"),
                entry.filled("name"),
                entry.filled("text"),
                entry.filled("example"),
            )
            for entry in data.tables("step")
        ),
        closing=data.table("closing").filled("text"),
        call_title=data.filled("call_title"),
    )

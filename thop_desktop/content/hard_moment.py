"""What helps in a hard moment: safety, four steps, and when to let go."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.content.library import read_toml
from thop_desktop.errors import ContentError


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
        worth: short lines on whether this is worth a conflict.
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
    worth: tuple[str, ...]
    closing: str
    call_title: str


def load_hard_moment(resources: Path, language: str) -> HardMoment:
    """Read the words for a hard moment.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    file = resources / "now" / f"{language}.toml"
    data = read_toml(file)
    try:
        return HardMoment(
            kicker=data["kicker"],
            question=data["question"],
            lead=data["lead"],
            safe=data["safe"],
            unsafe=data["unsafe"],
            unsafe_title=data["unsafe_answer"]["title"],
            unsafe_lines=tuple(data["unsafe_answer"]["lines"]),
            steps=tuple(
                Step(entry["letter"], entry["name"], entry["text"], entry["example"])
                for entry in data["step"]
            ),
            worth=tuple(entry["text"] for entry in data["worth"]),
            closing=data["closing"]["text"],
            call_title=data["call_title"],
        )
    except KeyError as error:
        raise ContentError(file, 1, f"{error} must be given") from error

"""What a user is told before the first start."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.data_files import read_table


@dataclass(frozen=True)
class GatePoint:
    """One thing to know before beginning.

    Attributes:
        icon: name of an icon.
        title: a few words.
        text: one to seven short sentences.
        claims: ids of the article's claims that it tells.
    """

    icon: str
    title: str
    text: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Gate:
    """The whole of it, with the words on the two ways out."""

    title: str
    lead: str
    points: tuple[GatePoint, ...]
    accept: str
    later: str
    again: str


def load_gate(resources: Path, language: str) -> Gate:
    """Read the gate's text.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    data = read_table(resources / "gate" / f"{language}.toml")
    points = tuple(
        GatePoint(
            entry.filled("icon"), entry.filled("title"), entry.filled("text"), entry.texts("claims")
        )
        for entry in data.tables("point")
    )
    return Gate(
        title=data.filled("title"),
        lead=data.filled("lead"),
        points=points,
        accept=data.filled("accept"),
        later=data.filled("later"),
        again=data.filled("again"),
    )

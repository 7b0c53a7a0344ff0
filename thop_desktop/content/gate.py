"""What a user is told before the first start."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.content.library import read_toml
from thop_desktop.errors import ContentError


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
    file = resources / "gate" / f"{language}.toml"
    data = read_toml(file)
    try:
        points = tuple(
            GatePoint(entry["icon"], entry["title"], entry["text"], tuple(entry["claims"]))
            for entry in data["point"]
        )
        return Gate(
            data["title"], data["lead"], points, data["accept"], data["later"], data["again"]
        )
    except KeyError as error:
        raise ContentError(file, 1, f"{error} must be given") from error

"""The four steps of ASSO for practising with a situation of one's own, as data of a language."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.data_files import read_table


@dataclass(frozen=True)
class PracticeStep:
    """One step.

    Attributes:
        letter: its letter in ASSO.
        name: as the article calls it.
        asks: what it asks, in one line.
        checks: what to look for in one's own words afterwards.
        example: what somebody might say, shown afterwards.
        claims: ids of the article's claims that it rests on.
        scene: what the example is about, in a sentence; the same in every step.
    """

    letter: str
    name: str
    asks: str
    checks: tuple[str, ...]
    example: str
    claims: tuple[str, ...]
    scene: str


def load_practice_steps(resources: Path, language: str) -> tuple[PracticeStep, ...]:
    """Read the steps of a language, in order.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    table = read_table(resources / "practice" / f"{language}.toml")
    scene = table.filled("scene")
    return tuple(
        PracticeStep(
            letter=entry.filled("letter"),
            name=entry.filled("name"),
            asks=entry.filled("asks"),
            checks=entry.texts("checks"),
            example=entry.filled("example"),
            claims=entry.texts("claims"),
            scene=scene,
        )
        for entry in table.tables("step")
    )


def as_heading_and_lines(title: str, words: tuple[tuple[str, str], ...]) -> str:
    """What was practised, to stand below what an entry says.

    Args:
        title: a heading.
        words: the name of each step and what was written for it; those without are left out.
    """
    lines = [f"{name}: {' '.join(text.split())}" for name, text in words if text.strip()]
    return "\n\n".join([f"## {title}", *lines])

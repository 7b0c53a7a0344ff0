"""Help to keep apart what happened, what was felt and what was done, as data of a language."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.data_files import read_table


@dataclass(frozen=True)
class Apart:
    """One of the things to keep apart.

    Attributes:
        id: the same in every language.
        word: what it is, in one word.
        heading: to write under.
        question: what to ask oneself.
        example: an answer that was made up.
    """

    id: str
    word: str
    heading: str
    question: str
    example: str


@dataclass(frozen=True)
class WritingGuide:
    """The whole of it.

    Attributes:
        parts: what to keep apart, in order.
        guess: what is no fact, and how to write it after all.
    """

    parts: tuple[Apart, ...]
    guess: str


def load_writing_guide(resources: Path, language: str) -> WritingGuide:
    """Read the help of a language.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    data = read_table(resources / "diary" / f"{language}.toml")
    parts = tuple(
        Apart(
            entry.filled("id"),
            entry.filled("word"),
            entry.filled("heading"),
            entry.filled("question"),
            entry.filled("example"),
        )
        for entry in data.tables("apart")
    )
    return WritingGuide(parts, " ".join(data.table("guess").filled("text").split()))

"""Lines with misspelt words, and what is made of them.

python -m tests.writing.spelling_lines
"""

import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from thop_desktop import paths
from thop_desktop.writing.spelling import Speller
from thop_desktop.writing.tools import WritingTools

FILE = Path(__file__).parent / "spelling_texts_en.toml"
LABEL = re.compile(r"\{([^>}]*)>([^}]*)\}")


@dataclass(frozen=True)
class Figures:
    """How the marks of all lines compare with the labels.

    Attributes:
        words: how many words there are.
        wanted: those that are no word at all.
        marked: those of them that were marked.
        extra: words that were marked and are right.
        suggested: those marked for which the right word was suggested.
    """

    words: int
    wanted: tuple[str, ...]
    marked: tuple[str, ...]
    extra: tuple[str, ...]
    suggested: tuple[str, ...]


def measured(speller: Speller) -> Figures:
    """Let a speller read all lines."""
    lines: list[str] = tomllib.loads(FILE.read_text(encoding="utf-8"))["lines"]
    words = 0
    wanted: list[str] = []
    marked: list[str] = []
    extra: list[str] = []
    suggested: list[str] = []
    for line in lines:
        labels = {wrong: right for wrong, right in LABEL.findall(line) if wrong != right}
        text = LABEL.sub(r"\1", line)
        words += len(text.split())
        wanted += labels
        for start, end in speller.misspelt(text):
            word = text[start:end]
            (marked if word in labels else extra).append(word)
            if word in labels and labels[word] in speller.suggestions(word):
                suggested.append(word)
    return Figures(words, tuple(wanted), tuple(marked), tuple(extra), tuple(suggested))


if __name__ == "__main__":
    found = WritingTools(paths.resources(), "nl", spelled="en").speller()
    if found is not None:
        sys.stdout.write(f"{measured(found)}\n")

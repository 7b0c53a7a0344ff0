"""Makes tests/data/article_runs.txt: the fingerprints of every run of nine words of the article.

The pages retell the article in their own words. To hold them against it, its text need not be
here: a fingerprint tells whether a run is the same, and gives no word back. Make it anew with

    python -m tests.support.make_article_runs ARTICLE.txt
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

RUNS_FILE = Path(__file__).parent.parent / "data" / "article_runs.txt"
RUN_LENGTH = 9
FINGERPRINT_BYTES = 6
# Titles and formal names cannot be said in other words.
FORMAL_NAMES = re.compile(
    "|".join(
        (
            "Therapeutische Gezinshuizen,? werken met de Browndale Methodiek",
            "Niet volmaakt maar goed genoeg",
            "Richtlijn Problematische Gehechtheid",
            "Integratieve Therapie voor Gehechtheid en Gedrag",
            "TNO Child Health Leiden",
            "Aansluiten,? Sensitief reageren,? Structureren en Op gang helpen",
        )
    ),
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Run:
    """Nine words in a row, without regard to capitals, digits and punctuation.

    Attributes:
        words: the words, with single spaces.
        position: where they start in the text.
    """

    words: str
    position: int

    @property
    def fingerprint(self) -> str:
        """What stands for the run where its words should not be."""
        return blake2b(self.words.encode(), digest_size=FINGERPRINT_BYTES).hexdigest()


def runs(text: str) -> Iterator[Run]:
    """Every run of nine words of a text; formal names are passed over as if they were not there."""
    named = [match.span() for match in FORMAL_NAMES.finditer(text)]
    words = [
        match
        for match in WORD.finditer(text)
        if not any(start <= match.start() < end for start, end in named)
    ]
    for first in range(len(words) - RUN_LENGTH + 1):
        nine = words[first : first + RUN_LENGTH]
        yield Run(" ".join(match[0].lower() for match in nine), nine[0].start())


def write_runs(text: str, file: Path) -> int:
    """Write the fingerprints of a text, in an order that says nothing; returns how many."""
    fingerprints = sorted({run.fingerprint for run in runs(text)})
    lines = "".join(f"{fingerprint}\n" for fingerprint in fingerprints)
    file.write_text(lines, encoding="ascii", newline="\n")
    return len(fingerprints)


def read_runs(file: Path) -> frozenset[str]:
    """The fingerprints in a file."""
    return frozenset(file.read_text(encoding="ascii").split())


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the file from the article named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.make_article_runs")
    parser.add_argument("article", type=Path)
    given = parser.parse_args(arguments)
    number = write_runs(given.article.read_text(encoding="utf-8"), RUNS_FILE)
    sys.stdout.write(f"{number} runs of {RUN_LENGTH} words in {RUNS_FILE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

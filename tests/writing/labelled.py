"""The labelled lines, and how much of them a finder finds."""

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from thop_desktop.writing.personal import Finding, Kind

LABEL = re.compile(r"\{(\w+):([^}]*)\}")
FILES = {
    "nl": Path(__file__).parent / "personal_texts.toml",
    "en": Path(__file__).parent / "personal_texts_en.toml",
}


@dataclass(frozen=True)
class Labelled:
    """A text, and what should be found in it."""

    text: str
    findings: frozenset[Finding]


@dataclass(frozen=True)
class Score:
    """How many were found rightly, wrongly, and not at all; a wrong place counts as both."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / (self.right + self.missed)


def labelled(part: str, language: str = "nl") -> tuple[Labelled, ...]:
    """The texts of a part, "tuning" or "held_out", in a language."""
    lines: Sequence[str] = tomllib.loads(FILES[language].read_text(encoding="utf-8"))[part]
    return tuple(_read(line) for line in lines)


def score(
    find: Callable[[str], Iterable[Finding]], texts: Iterable[Labelled], kind: Kind | None = None
) -> Score:
    """Compare what is found with what should be; places must be exact.

    Args:
        find: finds in a text.
        texts: what to find in.
        kind: only count findings of this kind.
    """
    right = wrong = missed = 0
    for text in texts:
        found = {one for one in find(text.text) if kind in (None, one.kind)}
        wanted = {one for one in text.findings if kind in (None, one.kind)}
        right += len(found & wanted)
        wrong += len(found - wanted)
        missed += len(wanted - found)
    return Score(right, wrong, missed)


def _read(line: str) -> Labelled:
    plain, findings, last = "", set(), 0
    for label in LABEL.finditer(line):
        plain += line[last : label.start()]
        start = len(plain)
        plain += label[2]
        findings.add(Finding(start, len(plain), Kind(label[1])))
        last = label.end()
    return Labelled(plain + line[last:], frozenset(findings))

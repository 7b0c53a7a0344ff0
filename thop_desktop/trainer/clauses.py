"""Splits a line of words into clauses, and puts aside those in which the writer only guesses.

The lines are those of `language.py`: each word stands as " " classes "/" stem "/" form.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

COMMA = " ,"
MARK = re.compile(r"(?: [.?!,])+$")


@dataclass(frozen=True)
class Clauses:
    """How clauses are told apart.

    Attributes:
        begins: found where a new clause begins, besides at a comma.
        supposed: found in a clause that says what the child may feel, want or think.
        not_supposed: found in a clause that is no guess, whatever else stands in it.
        tag: found in a clause that makes the one before it a guess.
        goes_on: found where a clause begins that belongs to the guess before it.
    """

    begins: re.Pattern[str]
    supposed: re.Pattern[str]
    not_supposed: re.Pattern[str]
    tag: re.Pattern[str]
    goes_on: re.Pattern[str]

    def of(self, line: str) -> tuple[str, ...]:
        """The clauses of a line, without the commas between them and the marks at its end."""
        parts = (MARK.sub("", part).removeprefix(COMMA) for part in self._parts(line))
        return tuple(part for part in parts if part)

    def outside(self, line: str, masked: str) -> str:
        """The line with every clause that is a guess put behind one word.

        Args:
            line: a sentence.
            masked: the word that stands for what is put aside.
        """
        parts = self._parts(line)
        told = []
        before = False
        for part, after in zip(parts, [*parts[1:], ""], strict=True):
            bare = MARK.sub("", part)
            if not bare:
                told.append(part)
                continue
            begun = bare.removeprefix(COMMA)
            guess = (
                self.supposed.search(bare) is not None
                or self.tag.search(MARK.sub("", after).removeprefix(COMMA)) is not None
                or (before and self.goes_on.match(begun) is not None)
            )
            before = guess and self.not_supposed.search(begun) is None
            comma = COMMA if bare.startswith(COMMA) else ""
            told.append(f"{comma}{masked}{part[len(bare) :]}" if before else part)
        return "".join(told)

    def _parts(self, line: str) -> list[str]:
        """The line in pieces; a comma stands at the beginning of the piece after it."""
        places = {found.start() for found in self.begins.finditer(line)}
        places |= {found.start() for found in re.finditer(COMMA + "(?= )", line)}
        places.discard(0)
        bounds = [0, *sorted(places), len(line)]
        return [line[start:end] for start, end in pairwise(bounds)]

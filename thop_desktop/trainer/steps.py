"""The four steps of ASSO (claim 3.ASSO.01)."""

from enum import StrEnum


class Step(StrEnum):
    """One step; its letter is unlike the article's for the third, which would be a second S."""

    CONNECT = "connect"
    SENSE = "sense"
    STRUCTURE = "structure"
    START = "start"

    @property
    def letter(self) -> str:
        """A, S, T (Structureren) or O."""
        return LETTERS[self]

    @staticmethod
    def of_letter(letter: str) -> "Step":
        """The step of a letter, in either case.

        Raises:
            KeyError: it is none of the four.
        """
        return {told: step for step, told in LETTERS.items()}[letter.upper()]


LETTERS = {Step.CONNECT: "A", Step.SENSE: "S", Step.STRUCTURE: "T", Step.START: "O"}

"""What was measured, and how it is told."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEADS = ("what", "figure", "n", "floor", "ratio", "target", "verdict")


class NotMeasuredError(Exception):
    """Something could not be measured; the message says why, in one line."""


@dataclass(frozen=True)
class Target:
    """A limit that a figure, or its ratio to the floor, should stay within.

    Attributes:
        limit: the most it may be.
        of_ratio: it is about the ratio, not about the figure itself.
        aim: what is hoped for beyond the limit, or None.
    """

    limit: float
    of_ratio: bool = False
    aim: float | None = None


@dataclass(frozen=True)
class Figure:
    """One line of the report.

    Attributes:
        what: what was measured.
        value: the figure.
        n: how many measurements it comes from.
        unit: its unit.
        floor: the same of what could hardly be less, or None.
        ratio: figure to floor, where it is not simply the quotient of the two.
        target: what it should stay within, or None when it is told for information.
    """

    what: str
    value: float
    n: int
    unit: str = "ms"
    floor: float | None = None
    ratio: float | None = None
    target: Target | None = None

    def cells(self) -> tuple[str, ...]:
        """The columns of its line."""
        ratio = self._ratio()
        return (
            self.what,
            _number(self.value, self.unit),
            str(self.n),
            _number(self.floor, self.unit) if self.floor is not None else "",
            f"{ratio:.2f} x" if ratio is not None else "",
            self._wanted(),
            self._verdict(),
        )

    def _ratio(self) -> float | None:
        if self.ratio is None and self.floor:
            return self.value / self.floor
        return self.ratio

    def _wanted(self) -> str:
        if self.target is None:
            return ""
        limit, aim = self.target.limit, self.target.aim
        wanted = f"{limit:.2f} x" if self.target.of_ratio else f"{limit:g} {self.unit}"
        return wanted if aim is None else f"{wanted}, aim {aim:.2f}"

    def _verdict(self) -> str:
        if self.target is None:
            return ""
        judged = self._ratio() if self.target.of_ratio else self.value
        if judged is None or judged > self.target.limit:
            return "misses"
        if self.target.aim is not None and judged > self.target.aim:
            return "holds, not the aim"
        return "holds"


def percentile_95(values: Sequence[float]) -> float:
    """The value that 95 of 100 stay under."""
    return statistics.quantiles(values, n=20)[-1]


def table(figures: Iterable[Figure]) -> str:
    """The figures below each other, numbers to the right."""
    lines = [HEADS, *(figure.cells() for figure in figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    texts = [
        "  ".join(
            cell.ljust(width) if column in (0, 6) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    return "\n".join([texts[0], "-" * sum(widths, 2 * len(widths) - 2), *texts[1:]])


def _number(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if value < 10 else f"{value:.0f} {unit}"

"""What the picture of a worksheet is made of: its data, its dots, and the signs beside words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.look import Look
from thop_desktop.worksheet.answers import State
from thop_desktop.worksheet.scoring import Range

# Half the width of a dot, in pixels at 100 %.
DOT = 7


@dataclass(frozen=True)
class ChartRow:
    """One domain.

    Attributes:
        title: its name.
        calm: where the calm answer lies, in bands from 1 to 6, or None.
        tense: the same for the tense one.
        note: what is said of answers that have no place, or "".
        ranges: state → where most lies, where that belongs to this row alone.
    """

    title: str
    calm: float | None = None
    tense: float | None = None
    note: str = ""
    ranges: Mapping[State, Range] = field(default_factory=dict)


@dataclass(frozen=True)
class Chart:
    """All that the picture shows.

    Attributes:
        title: what it is, for screen readers.
        told: the same in words, for screen readers.
        bands: names of the six bands.
        rows: the domains in order.
        ranges: state → where most of its answers lie; a state without a range is left out.
        joined: rows whose dots are joined by a line to those of the row below them.
        needs: what the name of each band stands for, to be told where the name is pointed at.
    """

    title: str
    told: str
    bands: tuple[str, ...]
    rows: tuple[ChartRow, ...]
    ranges: Mapping[State, Range] = field(default_factory=dict)
    joined: frozenset[int] = frozenset()
    needs: tuple[str, ...] = ()

    def has_range(self, state: State) -> bool:
        """Whether a range of a state is shown anywhere."""
        return state in self.ranges or any(state in row.ranges for row in self.rows)


@dataclass(frozen=True)
class Sign:
    """What stands in the picture for what.

    Attributes:
        state: the state whose dot or ground it is.
        words: what it means.
        of_range: it is the ground, else the dot.
    """

    state: State
    words: str
    of_range: bool = False


def grey_of(look: Look) -> QColor:
    """A ground that can be told from a card in each theme, and on which dots stand out."""
    return look.colour("rail" if look.theme.dark and not look.theme.strong else "hover")


def paint_dot(painter: QPainter, look: Look, middle: QPointF, radius: float, state: State) -> None:
    """The dot of a state: closed for tense, open for calm."""
    painter.setPen(QPen(look.colour("main"), 2.2))
    painter.setBrush(look.colour("main" if state is State.TENSE else "surface"))
    painter.drawEllipse(middle, radius - 1.1, radius - 1.1)


class Dot(QWidget):
    """The dot of a state, beside the words that explain it; screen readers pass it by."""

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look, self._state = look, state
        self.setFixedSize(look.space(2 * DOT + 2), look.space(2 * DOT + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        paint_dot(painter, self._look, middle, self._look.space(DOT), self._state)


class RangeSign(QWidget):
    """How the range of a state is drawn, beside the words that explain it."""

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look, self._state = look, state
        self.setFixedSize(look.space(26), look.space(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state is State.TENSE:
            painter.setBrush(grey_of(look))
            painter.setPen(QPen(look.colour("edge"), 1))
        else:
            painter.setPen(QPen(look.colour("edge"), 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -2), 4, 4)

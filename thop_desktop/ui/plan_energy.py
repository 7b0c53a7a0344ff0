"""The carer's energy through the last weeks, as the diary has it: as a line, or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.store.entry import HIGHEST, LOWEST
from thop_desktop.store.pattern_stretches import Feeling
from thop_desktop.ui.cards import Card
from thop_desktop.ui.diary_names import energy_names
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import placed, point
from thop_desktop.ui.pattern_names import day_words, feeling_words, stretch_words
from thop_desktop.ui.pattern_table_view import PatternTable
from thop_desktop.ui.pattern_tables import told_feelings
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.turn_button import TurnButton

if TYPE_CHECKING:
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot

# In pixels at 100 %.
DOT, HEIGHT = 5, 132


class PlanEnergy(QWidget):
    """The line in a plan, while the diary is open and there is one.

    Attributes:
        is_empty: there is none; then nothing at all is shown.
        line: the line, or None.
        table: the same as a table, once it was wanted.
    """

    def __init__(self, context: PlanContext, field: Field, _slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._look = look = context.look
        self._energies = context.sources.energy()
        self.is_empty = not self._energies
        self.line: EnergyLine | None = None
        self.table: PatternTable | None = None
        if self.is_empty:
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.space(4))
        card = Card(look)
        self._column = card.column
        card.column.addWidget(Label(look, field.label, "text-strong"))
        if field.help:
            card.column.addWidget(Label(look, field.help, "text", "quiet"))
        card.column.addSpacing(look.space(8))
        self.line = EnergyLine(look, self._energies)
        card.column.addWidget(self.line)
        self._turn_button = TurnButton(look, self.turn, title=field.label)
        card.column.addWidget(self._turn_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card)

    def turn(self) -> None:
        """Show the table instead of the line, or the line again."""
        if self.line is None:
            return
        if self.table is None:
            words = told_feelings(self._energies, "energies", by_month=False)
            self.table = PatternTable(self._look, words)
            self._column.insertWidget(self._column.indexOf(self.line), self.table)
            self.table.hide()
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.line.setVisible(not as_table)
        self._turn_button.tell(as_table=as_table)

    def forget_private(self) -> None:
        """Nothing of the diary stays."""
        self._energies = ()
        if self.line is not None:
            self.line.forget()
        if self.table is not None:
            self.table.clear()


class EnergyLine(QWidget):
    """A dot for each week in which something was told; weeks without one leave the line open."""

    spoken_role = Role.Chart

    def __init__(self, look: Look, energies: Sequence[Feeling]) -> None:
        """Draw the energy of some weeks, oldest first."""
        super().__init__()
        self._look, self._energies = look, tuple(energies)
        self._font = look.font("small")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(QCoreApplication.translate("PlanEnergy", "Your energy by week"))
        self.setAccessibleDescription(energy_words(self._energies))

    def forget(self) -> None:
        """Let nothing be left of the diary."""
        self._energies = ()
        self.setAccessibleDescription("")
        self.update()

    def sizeHint(self) -> QSize:
        """Low: it stands beside something else."""
        line = QFontMetrics(self._font).lineSpacing()
        return QSize(self._look.space(360), self._look.space(HEIGHT) + line)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(self._look.space(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale, the line and the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_scale(painter)
        self._paint_weeks(painter)
        points = [self._point(at) for at in range(len(self._energies))]
        look = self._look
        painter.setPen(QPen(look.colour("main"), 2))
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        painter.setBrush(look.colour("main"))
        painter.setPen(QPen(look.colour("surface"), 2))
        radius = look.space(DOT)
        for dot in points:
            if dot is not None:
                painter.drawEllipse(dot, radius, radius)

    @property
    def _left(self) -> int:
        """Where the weeks begin, right of the names."""
        metrics, names = QFontMetrics(self._font), energy_names()
        widest = max(metrics.horizontalAdvance(names[at]) for at in (LOWEST, 3, HIGHEST))
        return widest + self._look.space(14)

    def _y(self, energy: float) -> float:
        """How far down an energy lies."""
        line = QFontMetrics(self._font).lineSpacing()
        top, bottom = line / 2, self.height() - line * 1.5 - self._look.space(8)
        return bottom - (energy - LOWEST) / (HIGHEST - LOWEST) * (bottom - top)

    def _x(self, at: int) -> float:
        """How far the middle of a week lies from where lines begin."""
        return self._left + (at + 0.5) * self._column

    @property
    def _column(self) -> float:
        return (self.width() - self._left) / max(1, len(self._energies))

    def _point(self, at: int) -> QPointF | None:
        middle = self._energies[at].middle
        return None if middle is None else point(self._x(at), self._y(middle), self.width())

    def _paint_scale(self, painter: QPainter) -> None:
        look, names = self._look, energy_names()
        line = QFontMetrics(self._font).lineSpacing()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for energy in range(LOWEST, HIGHEST + 1):
            y = self._y(energy)
            painter.setPen(QPen(look.colour("hairline"), 1))
            area = placed(QRectF(self._left, y, self.width() - self._left, 0), self.width())
            painter.drawLine(area.topLeft(), area.topRight())
            if energy in (LOWEST, 3, HIGHEST):
                painter.setPen(look.colour("quiet"))
                area = QRectF(0, y - line / 2, self._left - look.space(8), line)
                painter.drawText(placed(area, self.width()), right, names[energy])

    def _paint_weeks(self, painter: QPainter) -> None:
        """The first day of weeks, of as many as there is room for."""
        if not self._energies:
            return
        metrics = QFontMetrics(self._font)
        words = [day_words(one.first) for one in self._energies]
        widest = max(map(metrics.horizontalAdvance, words)) + self._look.space(10)
        every = max(1, -(-widest // max(1, int(self._column))))
        painter.setPen(self._look.colour("quiet"))
        top = self.height() - metrics.lineSpacing()
        # Counted from the end: the present week is always named.
        for at in range(len(words) - 1, -1, -every):
            width = metrics.horizontalAdvance(words[at])
            x = min(self._x(at) - width / 2, self.width() - width)
            area = QRectF(max(0.0, x), top, width + 2, metrics.lineSpacing())
            painter.drawText(placed(area, self.width()), Qt.AlignmentFlag.AlignLeft, words[at])


def energy_words(energies: Sequence[Feeling]) -> str:
    """The same in words: each week in which something was told."""
    return ". ".join(
        f"{stretch_words(one.first, one.last, by_month=False)}: "
        f"{feeling_words('energies', one.middle)}"
        for one in energies
        if one.middle is not None
    )

"""Choosing up to three small things to try this week."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.worksheet.form import Try

MOST = 3
BOX = 20


class CheckRow(KeyFocus, QCheckBox):
    """A sentence with a box before it; all of it can be clicked on."""

    def __init__(self, look: Look, text: str, *, checked: bool = False) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setChecked(checked)
        row = QHBoxLayout(self)
        side = look.space(14)
        row.setContentsMargins(side + look.space(BOX + 12), look.space(12), side, look.space(12))
        self._words = Label(look, text, "text")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._words, 1)
        self.toggled.connect(lambda _on: self.update())

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802
        """All of it is the button, not its box alone."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """What the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """A narrow row is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else super().heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the box, and a tick in it."""
        look, painter = self._look, QPainter(self)
        on = self.isChecked()
        area = QRectF(self.rect())
        ground, edge = ("main-soft", "main") if on else ("surface", "hairline")
        if self.underMouse() and self.isEnabled() and not on:
            edge = "main-mid"
        paint_ground(painter, area, look.colour(ground), look.colour(edge), BOX_RADIUS)
        side = look.space(BOX)
        box = QRectF(look.space(14), (self.height() - side) / 2, side, side)
        paint_ground(painter, box, look.colour("main" if on else "surface"),
                     look.colour("main" if on else "edge"), 5)  # fmt: skip
        if on:
            painter.setPen(QPen(look.colour("on-main"), 2.4))
            corners = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.30))
            points = [QPointF(box.left() + side * x, box.top() + side * y) for x, y in corners]
            painter.drawPolyline(points)


class TriesPart(QWidget):
    """What can be tried, of which three may be chosen; each click tells what is chosen now."""

    def __init__(
        self,
        look: Look,
        tries: Sequence[Try],
        chosen: frozenset[str],
        choose: Callable[[tuple[Try, ...]], object],
        words: str,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            tries: what is offered.
            chosen: ids of what is chosen already.
            choose: takes what is chosen, after each click.
            words: what becomes of it.
        """
        super().__init__()
        self._tries, self._choose = tries, choose
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        column.addWidget(Label(look, words, "body", "quiet"))
        self.rows = {one.id: CheckRow(look, one.text, checked=one.id in chosen) for one in tries}
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.space(8))
        for row in self.rows.values():
            row.toggled.connect(self._changed)
        column.addWidget(holder)
        self.count = Label(look, "", "text", "quiet")
        column.addWidget(self.count)
        self._columns = 0
        self.set_narrow(narrow=False)
        self._tell()

    @property
    def chosen(self) -> tuple[Try, ...]:
        """What is chosen now."""
        return tuple(one for one in self._tries if self.rows[one.id].isChecked())

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the rows in one column, or in two."""
        columns = 1 if narrow else 2
        if columns == self._columns:
            return
        self._columns = columns
        for row in self.rows.values():
            self._grid.removeWidget(row)
        for at, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def _changed(self, _on: bool) -> None:
        self._tell()
        self._choose(self.chosen)

    def _tell(self) -> None:
        number = len(self.chosen)
        full = number >= MOST
        for row in self.rows.values():
            row.setEnabled(row.isChecked() or not full)
        words = self.tr("Three is enough for one week.") if full else self.tr(
            "%n of three chosen", "", number
        )  # fmt: skip
        self.count.set_words(words)

"""The bar below a step: back, stop for now, on."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins

GAP = 16
SIDE, TOP, BOTTOM = 32, 10, 12
# The columns of the grid; two of them only keep others apart.
BACK, APART, STOP, ROOM, ON = range(5)


class StepFoot(QWidget):
    """Always in sight, so that nobody has to look for the way on."""

    def __init__(self, look: Look, width: int) -> None:
        """Make it without buttons.

        Args:
            look: fonts, colours and measures.
            width: how wide the column above it is at most, in pixels.
        """
        super().__init__()
        self._look = look
        self._row = row = QHBoxLayout(self)
        self.set_aside(0)
        middle = QWidget()
        middle.setMaximumWidth(width)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self._grid = QGridLayout(middle)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(look.space(4))
        self._grid.setColumnStretch(ROOM, 1)
        self.back: Button | None = None
        self.stop: Button | None = None
        self.on: Button | None = None

    def offer(
        self,
        back: tuple[str, Callable[[], object]] | None,
        stop: tuple[str, Callable[[], object]],
        on: tuple[str, Callable[[], object]] | None,
        on_name: str = "",
    ) -> None:
        """Put the buttons in, each its words and what it does.

        Args:
            back: to the step before, where there is one.
            stop: for now.
            on: to the next step.
            on_name: more words of that one for who listens.
        """
        if back is not None:
            self.back = Button(self._look, *back, icon="arrow-left")
        self.stop = Button(self._look, *stop, kind="link")
        if on is not None:
            self.on = Button(self._look, *on, kind="primary", name=on_name)
        self.arrange()

    def set_aside(self, pixels: int) -> None:
        """Leave room at the right, as wide as the scroll bar above."""
        left, top, right, bottom = (self._look.space(n) for n in (SIDE, TOP, SIDE, BOTTOM))
        self._row.setContentsMargins(margins(left, top, right + pixels, bottom))

    def arrange(self) -> None:
        """All on one line; where that is too long, the way to stop below, or each by itself."""
        if self.stop is None:
            return
        gap = self._look.space(GAP)
        around = self._row.contentsMargins()
        room = self.width() - 2 * min(around.left(), around.right())
        ends = [button for button in (self.back, self.on) if button is not None]
        both = sum(button.sizeHint().width() for button in ends) + gap * max(0, len(ends) - 1)
        left = Qt.AlignmentFlag.AlignLeft
        if both + gap + self.stop.sizeHint().width() <= room:
            places = {self.back: (0, BACK), self.stop: (0, STOP), self.on: (0, ON)}
        elif both <= room:
            places = {self.back: (0, BACK), self.stop: (1, BACK), self.on: (0, ON)}
        else:
            places = {self.on: (1, BACK), self.back: (2, BACK), self.stop: (3, BACK)}
        self._grid.setColumnMinimumWidth(APART, gap if self.back and both <= room else 0)
        for button, (row, column) in places.items():
            if button is not None:
                across = ON + 1 if row else 1
                self._grid.addWidget(button, row, column, 1, across, left)

    def resizeEvent(self, event: object) -> None:
        """Arrange the buttons for the width."""
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above, on paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("paper"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._look.colour("hairline"))

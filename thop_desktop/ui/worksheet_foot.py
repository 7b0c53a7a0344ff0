"""The bar below a step of the worksheet: back, stop for now, on."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look

# Narrower than so many letters, the way to stop stands on a line of its own.
NARROW_EMS = 40


class WorksheetFoot(QWidget):
    """Always in sight, so that nobody has to look for the way on."""

    def __init__(self, look: Look, width: int) -> None:
        """Make it without buttons.

        Args:
            look: fonts, colours and measures.
            width: how wide the column above it is at most, in pixels.
        """
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (32, 10, 32, 12)))
        middle = QWidget()
        middle.setMaximumWidth(width)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self._grid = QGridLayout(middle)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(4))
        self._grid.setColumnStretch(2, 1)
        self._stop: Button | None = None

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
            button = Button(self._look, *back, icon="arrow-left")
            self._grid.addWidget(button, 0, 0)
        self._stop = Button(self._look, *stop, kind="link")
        if on is not None:
            button = Button(self._look, *on, kind="primary", name=on_name)
            self._grid.addWidget(button, 0, 3)
        self.arrange()

    def arrange(self) -> None:
        """Put the way to stop beside the others, or below them."""
        if self._stop is None:
            return
        em = self._look.points("body") * 96 / 72
        if self.width() / em < NARROW_EMS:
            self._grid.addWidget(self._stop, 1, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._stop, 0, 1)

    def resizeEvent(self, event: object) -> None:
        """Arrange the buttons for the width."""
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above, on paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("paper"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._look.colour("hairline"))

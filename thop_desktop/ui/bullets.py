"""Sentences of a list, each behind a dot."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins, placed

# Pixels at 100 %: of a dot, and of the room before a sentence.
DOT, INDENT = 4, 16


class Bullets(QWidget):
    """Sentences below each other, each behind a dot, which is painted and never read."""

    def __init__(self, look: Look, texts: Sequence[str], style: str = "body") -> None:
        super().__init__()
        self._colour = look.colour("quiet")
        self._size = look.space(DOT)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(look.space(INDENT), 0, 0, 0))
        column.setSpacing(look.space(6))
        self._labels = [Label(look, text, style) for text in texts]
        for label in self._labels:
            column.addWidget(label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each dot halfway its sentence's first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        for label in self._labels:
            top = label.y() + (label.fontMetrics().height() - self._size) / 2
            dot = QRectF(self._size, top, self._size, self._size)
            painter.drawEllipse(placed(dot, self.width()))

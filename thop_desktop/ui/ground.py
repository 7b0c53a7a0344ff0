"""The rounded ground that cards, boxes and buttons stand on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

BOX_RADIUS = 12


def paint_ground(
    painter: QPainter, area: QRectF, ground: QColor, edge: QColor, radius: float
) -> None:
    """Fill a rounded rectangle and draw its hairline just inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

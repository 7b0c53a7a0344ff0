"""The rounded ground that cards, boxes and buttons stand on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

BOX_RADIUS = 12


def paint_ground(
    painter: QPainter,
    area: QRectF,
    ground: QColor,
    edge: QColor,
    radius: float,
    *,
    width: float = 1,
) -> None:
    """Fill a rounded rectangle and draw its edge, so many pixels wide, just inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(ground)
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)

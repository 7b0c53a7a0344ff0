"""The landscape on the start page: ornament only."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.cards import CARD_RADIUS
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look

NAME = "art-evening"


class Art(QWidget):
    """Fills its area with the drawing, cropped, with round corners at the right."""

    def __init__(self, look: Look, figures: Figures) -> None:
        super().__init__()
        self._drawing = figures.drawing(NAME)
        self.setFixedWidth(look.space(296))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as large as covers the area."""
        area = QRectF(self.rect())
        size = self._drawing.defaultSize()
        if size.isEmpty():
            return
        factor = max(area.width() / size.width(), area.height() / size.height())
        drawn = QRectF(0, 0, size.width() * factor, size.height() * factor)
        drawn.moveCenter(area.center())
        drawn.moveBottom(area.bottom())
        clip = QPainterPath()
        # Wider than the area at the left, so that only the right corners are round.
        clip.addRoundedRect(area.adjusted(-CARD_RADIUS, 0, 0, 0), CARD_RADIUS, CARD_RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        self._drawing.render(painter, drawn)

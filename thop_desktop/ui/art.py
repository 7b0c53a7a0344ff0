"""The landscape on the start page: ornament only."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.cards import CARD_RADIUS
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored

NAME = "art-evening"


class Art(QWidget):
    """Fills its area with the drawing, cropped, with round corners at its outer side or on top."""

    def __init__(self, look: Look, figures: Figures, *, on_top: bool = False) -> None:
        """Make it.

        Args:
            look: theme and text size.
            figures: where the drawing comes from.
            on_top: it is the upper part of a card, not the part beside its words.
        """
        super().__init__()
        self._drawing = figures.drawing(NAME)
        self._on_top = on_top
        if on_top:
            self.setFixedHeight(look.space(160))
        else:
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
        if not self._on_top:
            drawn.moveBottom(area.bottom())
        clip = QPainterPath()
        # Larger than the area at one side, so that only the corners of the other are round.
        beyond, below = (0, CARD_RADIUS) if self._on_top else (CARD_RADIUS, 0)
        left, right = (0, beyond) if is_mirrored() else (-beyond, 0)
        clip.addRoundedRect(area.adjusted(left, 0, right, below), CARD_RADIUS, CARD_RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        self._drawing.render(painter, drawn)

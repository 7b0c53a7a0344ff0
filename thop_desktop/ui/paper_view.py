"""Pages of paper on the screen, as they will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from thop_desktop.ui.look import Look
from thop_desktop.ui.paper_layout import MARGIN_MM, SCREEN_DPI, Sheets
from thop_desktop.ui.spoken import Role

A4_MM = (210.0, 297.0)
GAP = 16
MILLIMETRE = SCREEN_DPI / 25.4
PAPER, EDGE = QColor("#ffffff"), QColor("#cfc6b8")


class PaperView(QWidget):
    """Draws the pages below each other, as wide as there is room; only those in sight cost time.

    Screen readers get the words of all pages as its description; the Tab key comes to it.
    """

    spoken_role = Role.Document

    def __init__(self, sheets: Sheets, look: Look) -> None:
        """Take the pages, and the look in which they were laid out."""
        super().__init__()
        self._sheets, self._look = sheets, look
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(sheets.document.toPlainText())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(round(A4_MM[0] * MILLIMETRE))

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._sheets.pages

    @property
    def words(self) -> str:
        """What stands on them."""
        return self._sheets.document.toPlainText()

    def forget(self) -> None:
        """Show nothing any more, and remember nothing."""
        self._sheets.document.clear()
        self.setAccessibleDescription("")
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A narrow page is a low one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all pages are at a width."""
        page = width * A4_MM[1] / A4_MM[0]
        return round(self._sheets.pages * page + (self._sheets.pages - 1) * GAP)

    def sizeHint(self) -> QSize:
        """As wide as paper, where there is room."""
        width = round(A4_MM[0] * MILLIMETRE)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the height that the width asks for."""
        super().resizeEvent(event)
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page_height = self.width() * A4_MM[1] / A4_MM[0]
        scale = self.width() / (A4_MM[0] * MILLIMETRE)
        for number in range(1, self._sheets.pages + 1):
            top = (number - 1) * (page_height + GAP)
            area = QRectF(0, top, self.width(), page_height)
            if not area.intersects(QRectF(event.rect())):
                continue
            painter.setPen(QPen(EDGE, 1))
            painter.setBrush(PAPER)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.save()
            painter.translate(0, top)
            painter.scale(scale, scale)
            margin = MARGIN_MM * MILLIMETRE
            painter.translate(margin, margin)
            self._sheets.paint(painter, number, self._look)
            painter.restore()
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.colour("main"), 3))
                painter.drawRect(area.adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

"""A sentence with a box to tick before it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy

from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins, placed

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
        # A box of Qt's is never narrower than its words on one line: in a narrow window these rows
        # would claim more than there is, and what holds them would be reckoned too low.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        side = look.space(14)
        before = side + look.space(BOX + 12)
        row.setContentsMargins(margins(before, look.space(12), side, look.space(12)))
        self._words = Label(look, text, "text")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        toned = self._words.palette()
        group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText
        toned.setColor(group, role, look.colour("quiet"))
        self._words.setPalette(toned)
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
        on, can = self.isChecked(), self.isEnabled()
        area = QRectF(self.rect())
        ground, edge = ("main-soft", "main") if on and can else ("surface", "hairline")
        if self.underMouse() and can and not on:
            edge = "main-mid"
        paint_ground(painter, area, look.colour(ground), look.colour(edge), BOX_RADIUS)
        side = look.space(BOX)
        box = QRectF(look.space(14), (self.height() - side) / 2, side, side)
        box = placed(box, self.width())
        filled = "main" if can else "quiet"
        paint_ground(painter, box, look.colour(filled if on else "surface"),
                     look.colour(filled if on else "edge"), 5)  # fmt: skip
        if on:
            painter.setPen(QPen(look.colour("on-main" if can else "surface"), 2.4))
            corners = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.30))
            points = [QPointF(box.left() + side * x, box.top() + side * y) for x, y in corners]
            painter.drawPolyline(points)

"""The marks of a picture as painted buttons: cells of a grid, and bars."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from thop_desktop.ui.ground import paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored, placed, point
from thop_desktop.ui.pattern_marks import Mark
from thop_desktop.ui.pattern_tables import NOTHING
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.themes import Theme, contrast

CELL_RADIUS, BAR_RADIUS = 6, 5
# The width of the dot in the corner of a cell.
DOT = 8
GROUNDS = {"main": "main-mid", "accent-edge": "accent-soft"}
# How much of the theme's main colour is in each step: between the last two of a dark theme no
# colour of a number would be seen well enough.
LIGHT_STEPS, DARK_STEPS = (0.14, 0.30, 0.48, 0.66, 0.92), (0.12, 0.24, 0.36, 0.78, 0.95)


def heat(theme: Theme, step: int) -> QColor:
    """The ground of a step, from 0 (least) to 4."""
    share = (DARK_STEPS if theme.dark else LIGHT_STEPS)[step]
    low, high = QColor(theme.surface), QColor(theme.main)
    channels = (
        round(one + (other - one) * share)
        for one, other in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*channels)


def words_on(theme: Theme, ground: QColor) -> QColor:
    """The colour of words that is seen best on a ground."""
    best = max(theme.ink, theme.on_main, key=lambda words: contrast(words, ground.name()))
    return QColor(best)


def step_of(count: int, share: float) -> int:
    """The step of a count above 0; few are few, also where nothing is more."""
    steps = len(LIGHT_STEPS)
    most = round(count / share)
    return count - 1 if most <= steps else ceil(steps * share) - 1


class MarkButton(KeyFocus, QAbstractButton):
    """A mark that can be chosen with the arrow keys or the mouse, and opened.

    Signals:
        chosen: it was clicked, or the keyboard came to it.
        opened: Enter was pressed on it, or it was clicked twice.
        moved: an arrow key was pressed; columns and rows to go.
    """

    spoken_role = Role.Button
    chosen = Signal()
    opened = Signal()
    moved = Signal(int, int)

    def __init__(self, look: Look, mark: Mark, among: str = "") -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            mark: what it shows.
            among: what marks with the same title it belongs to, for who does not see where it
                stands; "" where there is one of each.
        """
        super().__init__()
        self._look, self.mark = look, mark
        self.setCheckable(True)
        self.setFont(look.font("text-strong"))
        self.setText(mark.text)
        title = f"{mark.title}, {among}" if among else mark.title
        self.setAccessibleName(f"{title}: {self._told()}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: self.chosen.emit())

    def nextCheckState(self) -> None:
        """Whoever shows what is behind it marks it; a click alone does not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go on, Enter opens."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            columns, rows = steps[key]
            self.moved.emit(-columns if is_mirrored() else columns, rows)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click opens."""
        self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Dim when the pointer leaves."""
        self.update()
        super().leaveEvent(event)

    def _told(self) -> str:
        return self.mark.counted

    def _paint_choice(self, painter: QPainter, area: QRectF, radius: float) -> None:
        if not self.isChecked() and not self.underMouse():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("ink" if self.isChecked() else "main"), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


class HeatCell(MarkButton):
    """A cell of a grid, the darker the more there is; its number stands in it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the number."""
        look, mark = self._look, self.mark
        painter = QPainter(self)
        area = QRectF(self.rect())
        ground = look.colour("paper")
        if mark.count:
            ground = heat(look.theme, step_of(mark.count, mark.share))
        paint_ground(painter, area, ground, look.colour("hairline"), CELL_RADIUS)
        self._paint_choice(painter, area, CELL_RADIUS)
        painter.setFont(self.font())
        painter.setPen(words_on(look.theme, ground))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, mark.text)
        if mark.beside:
            self._paint_dot(painter, area)

    def _paint_dot(self, painter: QPainter, area: QRectF) -> None:
        """The mark of what else was there, in the corner."""
        look = self._look
        painter.setBrush(look.colour("main"))
        painter.setPen(QPen(look.colour("surface"), 1.5))
        radius, inset = look.space(DOT) / 2, look.space(DOT)
        corner = point(area.width() - inset, inset, self.width())
        painter.drawEllipse(corner, radius, radius)

    def _told(self) -> str:
        told = super()._told()
        return f"{told}, {self.mark.beside}" if self.mark.beside else told

    def sizeHint(self) -> QSize:
        """Large enough for two figures and a finger."""
        return QSize(self._look.space(40), self._look.space(44))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.mark.text or "0")
        return QSize(width + self._look.space(6), self._look.space(40))


class BarCell(MarkButton):
    """A bar, the longer the more there is; its number stands behind it."""

    def __init__(self, look: Look, mark: Mark, among: str = "", edge: str = "main") -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            mark: what it shows.
            among: see `MarkButton`.
            edge: the colour around the bar; its ground is the soft one that goes with it.
        """
        super().__init__(look, mark, among)
        self._colours = GROUNDS[edge], edge
        # Kept free behind the longest bar; the same for all bars of one scale.
        self.room = QFontMetrics(self.font()).horizontalAdvance(mark.text) if mark.count else 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the words."""
        look, mark = self._look, self.mark
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = look.space(8)
        inset = look.space(6)
        longest = max(0, self.width() - 2 * inset - gap - self.room)
        length = round(longest * mark.share)
        height = self.height() - 2 * inset
        if length:
            ground, edge = (look.colour(role) for role in self._colours)
            bar = QRectF(QPointF(inset, inset), QSize(length, height).toSizeF())
            paint_ground(painter, placed(bar, self.width()), ground, edge, BAR_RADIUS)
        self._paint_choice(painter, QRectF(self.rect()), CELL_RADIUS)
        painter.setFont(self.font())
        painter.setPen(look.colour("ink" if mark.count else "quiet"))
        left = inset + length + (gap if length else 0)
        area = placed(QRectF(self.rect()).adjusted(left, 0, 0, 0), self.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        if not mark.count:
            flags |= int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area, flags, mark.text)

    def sizeHint(self) -> QSize:
        """Room for words and something of a bar."""
        return QSize(self._look.space(160), self._look.space(36))

    def minimumSizeHint(self) -> QSize:
        """Room for the words at least."""
        advance, mark = QFontMetrics(self.font()).horizontalAdvance, self.mark
        parts = [mark.text] if mark.count else mark.text.split()
        words = max(map(advance, parts), default=0)
        return QSize(words + self._look.space(24 if mark.count else 8), self._look.space(36))

    def _told(self) -> str:
        told, text = self.mark.counted, self.mark.text
        return told if text in (str(self.mark.count), NOTHING, told) else f"{text}, {told}"

"""A card of the worksheet that can be chosen: some words on a ground, and a round mark."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.lines import Lines, lay_out
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored, point

MARK = 18
LINE = 1.3
LEAST_WIDTH = 96
STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -100,
    Qt.Key.Key_End: 100,
}
PLAIN_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class WorksheetCard(KeyFocus, QCheckBox):
    """Told to screen readers as something to tick, with the name of its column.

    A chosen card differs by its mark and its edge, not by colour alone. The mark is a ring for the
    calm column and a dot for the tense one, as in the picture of the result.

    Signals:
        stepped: an arrow key wants the card so many further; far over the end is the last.
        reached: the keyboard is here now.
    """

    stepped = Signal(int)
    reached = Signal()

    def __init__(
        self,
        look: Look,
        words: str,
        column: str,
        on_click: Callable[[], object],
        *,
        filled: bool,
        small: bool = False,
        hint: str = "",
    ) -> None:
        """Make it, not chosen.

        Args:
            look: fonts, colours and measures.
            words: what the child does then.
            column: name of the column, told with the words.
            on_click: called without arguments.
            filled: whether the mark of a chosen one is a dot, else a ring.
            small: for answers that are no card: less high, and without ground.
            hint: more words for who hovers or listens.
        """
        super().__init__(words)
        self._look, self._filled, self._small = look, filled, small
        self.setFont(look.font("text"))
        self.setAccessibleName(f"{column}: {words}")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._on_click = on_click
        self.clicked.connect(lambda _checked=False: on_click())

    def nextCheckState(self) -> None:
        """The column says what is chosen; a click alone does not."""

    def hitButton(self, spot: QPoint) -> bool:  # noqa: N802
        """All of it can be clicked on."""
        return self.rect().contains(spot)

    def hasHeightForWidth(self) -> bool:
        """A narrow card is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width."""
        return round(self._lines(width).height) + 2 * self._pad

    def sizeHint(self) -> QSize:
        """Wide enough to read; the column decides."""
        width = self._look.space(LEAST_WIDTH * 3)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words wrap, so it can be narrow."""
        return QSize(self._look.space(LEAST_WIDTH), self._look.space(MARK) + 2 * self._pad)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go along the column; with a modifier they mean something else."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() in PLAIN_KEYS:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the column, which lets Tab come back here."""
        super().focusInEvent(event)
        self.reached.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Dim when the pointer leaves."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark and words."""
        look, chosen, lit = self._look, self.isChecked(), self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            paint_ground(
                painter, QRectF(self.rect()), look.colour("main-soft"), look.colour("main"),
                BOX_RADIUS,
            )  # fmt: skip
        elif not self._small or lit:
            ground, edge = ("hover", "edge") if lit else ("surface", "hairline")
            paint_ground(
                painter, QRectF(self.rect()), look.colour(ground), look.colour(edge), BOX_RADIUS
            )
        self._paint_mark(painter, chosen=chosen, lit=lit)
        painter.setPen(look.colour("quiet" if self._small and not chosen else "ink"))
        lines = self._lines(self.width())
        left = self._side if is_mirrored() else self._words_left
        lines.layout.draw(painter, QPointF(left, self._pad))

    def _paint_mark(self, painter: QPainter, *, chosen: bool, lit: bool) -> None:
        look, side = self._look, self._look.icon_size(MARK).width()
        line = QFontMetricsF(self.font()).lineSpacing() * LINE
        middle = point(self._side + side / 2, self._pad + line / 2, self.width())
        painter.setPen(QPen(look.colour("main" if chosen or lit else "edge"), 2))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(middle, side / 2 - 1, side / 2 - 1)
        if not chosen:
            return
        if self._filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("main"))
            painter.drawEllipse(middle, side * 0.26, side * 0.26)
        else:
            painter.setPen(QPen(look.colour("main"), 2.5))
            painter.drawEllipse(middle, side * 0.2, side * 0.2)

    def _lines(self, width: int) -> Lines:
        room = width - self._words_left - self._side
        step = QFontMetricsF(self.font()).lineSpacing() * LINE
        return lay_out(self.text(), self.font(), room, step)

    @property
    def _pad(self) -> int:
        return self._look.space(5 if self._small else 7)

    @property
    def _side(self) -> int:
        return self._look.space(12)

    @property
    def _words_left(self) -> int:
        return self._side + self._look.icon_size(MARK).width() + self._look.space(12)

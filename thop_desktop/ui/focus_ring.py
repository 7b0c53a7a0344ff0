"""A ring outside the control that has the keyboard, over everything, moving nothing."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from thop_desktop.ui.ground import BOX_RADIUS
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look

GAP = 3
WIDTH = 2
FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Follows the keyboard focus within one window.

    It shows for buttons and choices that were reached by keyboard; fields thicken their own edge.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._colour = look.colour("main")
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        app.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along with the control and everything around it."""
        if event.type() in FOLLOWED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, WIDTH))
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, BOX_RADIUS, BOX_RADIUS)

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._widget = None
        window = self.parentWidget()
        if now is None or window is None or now is window or not window.isAncestorOf(now):
            self.hide()
            return
        self._widget = now
        step: QWidget | None = now
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def _place(self) -> None:
        widget, window = self._widget, self.parentWidget()
        if window is None or not isinstance(widget, QAbstractButton) or not widget.isVisible():
            self.hide()
            return
        if isinstance(widget, KeyFocus) and not widget.reached_by_keys:
            self.hide()
            return
        corner = widget.mapTo(window, QPoint(0, 0))
        area = QRect(corner, widget.size()).adjusted(-GAP, -GAP, GAP, GAP)
        seen = area & _in_sight(widget, window)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(area)
        self.setMask(QRegion(seen.translated(-area.topLeft())))
        self.show()
        self.raise_()


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    """Where in the window a ring may be seen: beyond the edge of what scrolls is something else."""
    seen = window.rect()
    step: QWidget | None = widget
    while step is not None and step is not window:
        above = step.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is step:
            seen &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
        step = above
    return seen

"""Rounded grounds for what belongs together, still or to click on."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import Role

CARD_RADIUS = 14
SHADOW_DEPTH = 3
# Words on the right of a row are left out where fewer letters than this fit beside them.
LEAST_LETTERS = 34


class Card(QFrame):
    """A ground in one of the theme's colours: "surface" by default, or a soft one.

    A raised card has a faint shadow below it in the light theme.
    """

    def __init__(
        self, look: Look, ground: str = "surface", edge: str = "hairline", *, raised: bool = False
    ) -> None:
        super().__init__()
        self._ground, self._edge = look.colour(ground), look.colour(edge)
        self._raised = raised and not look.theme.dark
        self.column = QVBoxLayout(self)
        side = look.space(20)
        # Room for the shadow is kept below only, so that card and title share one left edge.
        self.column.setContentsMargins(side, look.space(16), side, look.space(16) + SHADOW_DEPTH)
        self.column.setSpacing(look.space(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, ground and hairline."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -SHADOW_DEPTH)
        if self._raised:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for depth in range(SHADOW_DEPTH, 0, -1):
                painter.setBrush(QColor(60, 45, 20, 8))
                painter.drawRoundedRect(
                    area.translated(QPointF(0, depth)), CARD_RADIUS, CARD_RADIUS
                )
        paint_ground(painter, area, self._ground, self._edge, CARD_RADIUS)


class RowCard(KeyFocus, QAbstractButton):
    """A row that opens something: icon, small line above, main line, and a word at the right."""

    spoken_role = Role.Button

    def __init__(
        self,
        look: Look,
        title: str,
        on_click: Callable[[], object],
        *,
        icon: str = "",
        above: str = "",
        below: str = "",
        action: str = "",
    ) -> None:
        super().__init__()
        self._look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(title)
        self.setAccessibleName(as_sentences(title, below, above))
        self.setAccessibleDescription(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: on_click())
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (20, 12, 20, 12)))
        row.setSpacing(look.space(16))
        if icon:
            row.addWidget(IconLabel(look, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        for text, style, tone in (
            (above, "small", "quiet"),
            (title, "strong", "ink"),
            (below, "text", "quiet"),
        ):
            if text:
                words.addWidget(Label(look, text, style, tone))
        # Rows beside each other may differ in height: more lines stay together at the top, a title
        # alone stands in the middle, as what is beside it does.
        words.addStretch(1)
        if not above and not below:
            words.insertStretch(0, 1)
        row.addLayout(words, 1)
        # The whole row is the button: what the words on the right say can be left out.
        self._action = Label(look, action, "text-strong", "main", wrap=False) if action else None
        if self._action is not None:
            row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(look.space(56))
        # A button is never higher than it would like to be; narrow words need more than that.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, lit when the pointer is over it."""
        lit = self.underMouse() or self.isDown()
        paint_ground(
            QPainter(self),
            QRectF(self.rect()),
            self._look.colour("main-soft" if lit else "surface"),
            self._look.colour("main-mid" if lit else "hairline"),
            BOX_RADIUS,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave all the room to the words where there is little."""
        super().resizeEvent(event)
        if self._action is not None:
            least = self._look.text_width("strong", LEAST_LETTERS) + self._action.sizeHint().width()
            self._action.setVisible(event.size().width() >= least)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Dim when the pointer leaves."""
        self.update()

    def sizeHint(self) -> QSize:
        """What the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()


def as_sentences(*parts: str) -> str:
    """What is told one after another, with a full stop where a part has no end of its own."""
    told = ""
    for part in filter(None, parts):
        between = "" if not told else " " if told.endswith(tuple(".?!…")) else ". "
        told += between + part
    return told

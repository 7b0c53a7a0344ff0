"""Fields for one sentence each, with the letter of its step, and what is said of it below."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.trainer.checker import Signal as Finding
from thop_desktop.ui.ground import paint_ground
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.training_signals import SignalLines
from thop_desktop.ui.writing_field import WritingField

BADGE = 32
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Badge(QWidget):
    """The letter of a step in a circle; screen readers hear the name beside it."""

    def __init__(self, look: Look, letter: str) -> None:
        super().__init__()
        self._look, self._letter = look, letter
        side = look.space(BADGE)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and letter."""
        look, painter = self._look, QPainter(self)
        area = QRectF(self.rect())
        ground, edge = look.colour("main-soft"), look.colour("main-mid")
        paint_ground(painter, area, ground, edge, self.width() / 2)
        painter.setFont(look.font("heading"))
        painter.setPen(look.colour("main"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._letter)


class SentenceField(WritingField):
    """A field for a sentence: Enter goes on, Shift and Enter begin a line.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in RETURN and not shifted:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class SentenceBox(QWidget):
    """A name, a field, and below it what the checker says.

    Signals:
        changed: something was typed.
        entered: Enter was pressed in the field.
        cursor_at: where the cursor is, and in which field.
    """

    changed = Signal()
    entered = Signal()
    cursor_at = Signal(QWidget, QRect)

    def __init__(
        self,
        look: Look,
        name: str,
        asks: str,
        check: Callable[[str], tuple[Finding, ...]] | None,
        *,
        letter: str = "",
        lines: int = 2,
    ) -> None:
        """Make it empty.

        Args:
            look: fonts, colours and measures.
            name: of the step, or what is asked.
            asks: what the step asks, in one line; or "".
            check: gives the checker's signals for a text; None where nothing is to be said of it.
            letter: of the step, or "".
            lines: how many the field shows at least.
        """
        super().__init__()
        self._check = check
        self._quiet = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(14))
        if letter:
            row.addWidget(Badge(look, letter), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.space(4))
        head = Label(look, name, "strong")
        column.addWidget(head)
        if asks:
            column.addWidget(Label(look, asks, "text", "quiet"))
        self.field = SentenceField(look, name, style="body", lines=lines)
        self.field.setObjectName("side")
        self.field.setAccessibleDescription(asks)
        head.setBuddy(self.field)
        column.addWidget(self.field)
        self.lines = SignalLines(look)
        column.addWidget(self.lines)
        row.addLayout(column, 1)
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._entered)
        self.field.cursor_at.connect(lambda spot: self.cursor_at.emit(self.field, spot))

    @property
    def text(self) -> str:
        """What was written."""
        return self.field.text.strip()

    def show_text(self, text: str) -> None:
        """Show what was written before."""
        self._quiet = True
        self.field.show_text(text)
        self._quiet = False

    def look_at_it(self) -> tuple[Finding, ...]:
        """Show what the checker says of the sentence; nothing while it is empty."""
        if not self.text or self._check is None:
            self.lines.forget()
            return ()
        found = self._check(self.text)
        none = self.tr("Nothing stands out. That need not mean it is right. Compare for yourself.")
        self.lines.show_signals(found, none)
        return found

    def forget(self) -> None:
        """Let nothing be left."""
        self._quiet = True
        self.field.forget()
        self.lines.forget()
        self._quiet = False

    def _typed(self) -> None:
        if not self._quiet:
            # What was said is of the words before.
            self.lines.forget()
            self.changed.emit()

    def _entered(self) -> None:
        self.look_at_it()
        self.entered.emit()

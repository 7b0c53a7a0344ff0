"""A field for one line that goes on below where it is long; Enter leads to what comes after."""

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette

from thop_desktop.ui.look import Look
from thop_desktop.ui.writing_field import WritingField

NO_LIMIT = 16_777_215


class LineField(WritingField):
    """Holds no line ends, whatever is pasted.

    Signals:
        entered: Enter was pressed.
        emptied: Backspace was pressed where there is nothing left.
    """

    entered = Signal()
    emptied = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Make it empty.

        Args:
            look: fonts and measures.
            name: for screen readers.
        """
        super().__init__(look, name, style="body", lines=1)
        self.setObjectName("side")
        # The room of a line lies below its letters: a single one would stand too high.
        self.setViewportMargins(0, look.space(4), 0, 0)
        self._around += look.space(3)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _words_height(self) -> int:
        """What stands in an empty field must be read whole too."""
        words = super()._words_height()
        if self.toPlainText() or not self.placeholderText():
            return words
        area = QRect(0, 0, max(1, self.viewport().width()), NO_LIMIT)
        flags = Qt.TextFlag.TextWordWrap
        shown = self.fontMetrics().boundingRect(area, flags, self.placeholderText())
        return max(words, shown.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt draws the first line of what stands in an empty field; the others are drawn here."""
        super().paintEvent(event)
        first = round(self.document().size().height())
        if self._words_height() <= first or self.toPlainText():
            return
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.setClipRect(area.adjusted(0, first, 0, 0))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area, Qt.TextFlag.TextWordWrap, self.placeholderText())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste the words on one line."""
        if not source.hasText():
            return
        line = QMimeData()
        line.setText(" ".join(source.text().split()))
        super().insertFromMimeData(line)

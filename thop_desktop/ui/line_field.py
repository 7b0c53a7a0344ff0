"""A field for one line that goes on below where it is long; Enter leads to what comes after."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent

from thop_desktop.ui.look import Look
from thop_desktop.ui.writing_field import WritingField


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
        self.setViewportMargins(0, look.space(1), 0, 0)
        self._around += look.space(1)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste the words on one line."""
        if not source.hasText():
            return
        line = QMimeData()
        line.setText(" ".join(source.text().split()))
        super().insertFromMimeData(line)

"""A small window with the report of a self-check, where there is no terminal to write it to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.start_trouble import look_at_start

SIZE = (720, 560)


class ReportWindow(QDialog):
    """Words that can be read, copied and closed; they are in the language of the report."""

    def __init__(self, look: Look, text: str, copy: str, close: str) -> None:
        """Take the report, and the words on the two buttons."""
        super().__init__()
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.resize(*(look.space(side) for side in SIZE))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(n) for n in (28, 24, 28, 20)))
        column.setSpacing(look.space(16))
        self.words = QPlainTextEdit(text)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFont(look.font("body"))
        self.words.setAccessibleName(text.partition("\n")[0])
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addStretch(1)
        self.copy = Button(look, copy, self._copy)
        self.close_button = Button(look, close, self.accept, kind="primary")
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setDefault(True)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())


def show_report(app: QApplication, text: str, copy: str, close: str) -> None:
    """Show a report until it is closed."""
    window = ReportWindow(look_at_start(app), text, copy, close)
    window.exec()
    window.deleteLater()

"""Making a plan of one sentence: if this happens, then I do that."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

LINES = 3
LONGEST = 240


class PlanForm(QWidget):
    """Two short fields, the first of them begun already."""

    def __init__(
        self,
        look: Look,
        condition: str,
        keep: Callable[[str, str], bool],
        close: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts and measures.
            condition: the beginning of what comes after "if".
            keep: keeps the two halves of the sentence, and tells whether that went well.
            close: called when it is no longer needed.
        """
        super().__init__()
        self._keep, self._close = keep, close
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        self.condition = _Field(look, self.tr("If"))
        self.action = _Field(look, self.tr("then"))
        self.condition.setPlainText(f"{condition} " if condition else "")
        self.condition.moveCursor(QTextCursor.MoveOperation.End)
        self.action.setPlaceholderText(self.tr("I go and sit with them quietly"))
        for words, field in ((self.tr("If"), self.condition), (self.tr("then"), self.action)):
            label = Label(look, words, "text-strong")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(look.space(6))
        self.advice = Label(look, self.tr("Small is enough."), "small", "quiet")
        column.addWidget(self.advice)
        buttons = QWidget()
        flow = Flow(buttons, look.space(8))
        self.keep_button = Button(look, self.tr("Keep this plan"), self.keep, kind="primary")
        flow.addWidget(self.keep_button)
        self.leave_button = Button(look, self.tr("Never mind"), self._close, kind="quiet")
        flow.addWidget(self.leave_button)
        column.addSpacing(look.space(6))
        column.addWidget(buttons)
        self._before = self._typed()

    def focus(self) -> None:
        """Let the writing begin, where the sentence goes on."""
        self.condition.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep it, once both halves are there."""
        halves = [
            " ".join(field.toPlainText()[:LONGEST].split())
            for field in (self.condition, self.action)
        ]
        if not all(halves):
            self.advice.set_words(self.tr("Both halves are needed: if …, then …"))
            empty = self.condition if not halves[0] else self.action
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._keep(halves[0], halves[1]):
            self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape:
            typed = self._typed() != self._before
            leave_form(typed=typed, leave=self._close, verb=self.leave_button)
        else:
            super().keyPressEvent(event)

    def _typed(self) -> tuple[str, str]:
        return self.condition.toPlainText(), self.action.toPlainText()


class _Field(QPlainTextEdit):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setFont(look.font("body"))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        height = QFontMetrics(self.font()).lineSpacing() * LINES
        self.setFixedHeight(height + look.space(28))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

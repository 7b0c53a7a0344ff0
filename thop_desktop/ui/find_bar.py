"""Finding words within the page at hand."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from thop_desktop.ui.article_view import ArticleView
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class FindBar(QFrame):
    """A field with its count, steps to and fro, and a way out (Esc).

    Signals:
        closed: the user is done.
    """

    closed = Signal()

    def __init__(self, look: Look, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (24, 8, 24, 8)))
        row.setSpacing(look.space(8))
        self.field = QLineEdit()
        self.field.setFont(look.font("body"))
        self.field.setPlaceholderText(self.tr("Find in this page"))
        self.field.setAccessibleName(self.tr("Find in this page"))
        self.field.setMaximumWidth(look.space(360))
        self.field.textChanged.connect(self._search)
        self._count = Label(look, "", "text", "quiet", wrap=False)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        for icon, name, step in (
            ("caret-up", self.tr("Previous"), -1),
            ("caret-down", self.tr("Next"), 1),
        ):
            row.addWidget(
                Button(
                    look, "", partial(self.step, step), kind="quiet", icon=icon, name=name,
                    hint=name,
                )
            )  # fmt: skip
        done = self.tr("Close")
        row.addWidget(
            Button(look, "", self.close_bar, kind="quiet", icon="x", name=done, hint=done)
        )
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with the cursor in the field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def close_bar(self) -> None:
        """Hide the bar and what was found."""
        self._view.find_all("")
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place."""
        number = self._view.step_hit(step)
        if number:
            self._tell(
                self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(self._hits))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter goes on, with Shift back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self._hits = self._view.find_all(words)
        if not words:
            self._tell("")
        elif self._hits:
            self.step(1)
        else:
            self._tell(self.tr("Not on this page"))

    def _tell(self, text: str) -> None:
        self._count.set_words(text)

"""The second time that something is asked: by typing a word, which no slip of the hand does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look

LONGEST = 60


def is_meant(typed: str, name: str, word: str) -> bool:
    """Whether somebody typed the name of what is meant, or the word, to say that they mean it."""
    said = " ".join(typed.split()).casefold()
    return bool(said) and said in (" ".join(name.split()).casefold(), word.casefold())


class TypedWord(QWidget):
    """A field, a button that acts only when the right word stands in it, and a way back."""

    def __init__(
        self,
        look: Look,
        *,
        asked: str,
        wrong: str,
        verb: str,
        keep: str,
        accepts: Callable[[str], bool],
        act: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            asked: what to type.
            wrong: what is said of another word.
            verb: on the button that acts.
            keep: on the one that leaves all as it is.
            accepts: whether what was typed is right.
            act: called when it is.
            leave: called by who would rather keep it.
        """
        super().__init__()
        self._accepts, self._act, self._leave = accepts, act, leave
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        label = Label(look, asked, "text-strong")
        self.field = QLineEdit()
        self.field.setFont(look.font("body"))
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumHeight(look.space(44))
        self.field.setAccessibleName(asked)
        label.setBuddy(self.field)
        self._wrong = SaidLabel(look, wrong, "text-strong", "accent")
        self._wrong.hide()
        self.field.textChanged.connect(lambda _text: self._wrong.hide())
        self.field.returnPressed.connect(self.try_it)
        for widget in (label, self.field, self._wrong):
            column.addWidget(widget)
        column.addSpacing(look.space(8))
        verbs = QWidget()
        flow = Flow(verbs, look.space(12))
        self.keep_button = Button(look, keep, leave)
        for button in (
            Button(look, verb, self.try_it, kind="warm", icon="trash"), self.keep_button,
        ):  # fmt: skip
            flow.addWidget(button)
        column.addWidget(verbs)

    def try_it(self) -> None:
        """Act, if the right word was typed."""
        if self._accepts(self.field.text()):
            self._act()
            return
        self._wrong.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape:
            typed = bool(self.field.text())
            leave_form(typed=typed, leave=self._leave, verb=self.keep_button)
        else:
            super().keyPressEvent(event)

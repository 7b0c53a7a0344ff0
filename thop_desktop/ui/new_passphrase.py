"""The fields for a new passphrase: typed twice, with how hard it is to guess."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.beside import Beside
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.strength_words import StrengthWords


class NewPassphrase(QWidget):
    """A weak one is allowed, and explained; an empty one, or two that differ, are not.

    Signals:
        entered: Enter was pressed in the last field.
    """

    entered = Signal()

    def __init__(
        self,
        look: Look,
        beside: Beside,
        own_words: Callable[[], Sequence[str]],
        *,
        of_file: bool = False,
        called: str = "",
    ) -> None:
        """Make the fields.

        Args:
            look: theme and text size.
            beside: where a passphrase is judged.
            own_words: what others know, such as the name of the diary.
            of_file: it is for a file, where it is called a password, and guessed faster.
            called: what it is called, where another stands beside it; "" for the usual.
        """
        super().__init__()
        self._of_file = of_file
        first, again = called or self.tr("Passphrase"), self.tr("The same passphrase again")
        if of_file:
            first, again = self.tr("Password"), self.tr("The same password again")
        self.first, self.again = SecretField(look, first), SecretField(look, again)
        self._strength = StrengthWords(look, beside, own_words, of_file=of_file)
        self._wrong = SaidLabel(look, "", "text-strong", "accent")
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        for field in (self.first, self.again):
            label = Label(look, field.accessibleName(), "text-strong")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.first:
                column.addWidget(self._strength)
                column.addSpacing(look.space(16))
        column.addWidget(self._wrong)
        self.first.textChanged.connect(self._typed)
        self.again.textChanged.connect(lambda _text: self._wrong.hide())
        self.first.returnPressed.connect(lambda: self.again.setFocus(Qt.FocusReason.TabFocusReason))
        self.again.returnPressed.connect(self.entered)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.first.text()

    @property
    def is_judged(self) -> bool:
        """Whether what is said fits what was typed."""
        return self._strength.is_judged

    def is_ready(self) -> bool:
        """Whether it can be used; says what is the matter when not, and puts the keyboard there."""
        if not self.first.text():
            words = self.tr("Think of a passphrase first.")
            if self._of_file:
                words = self.tr("Think of a password first.")
            self._say(words, self.first)
            return False
        if self.first.text() != self.again.text():
            self._say(self.tr("The two are not the same. Type the second one again."), self.again)
            return False
        return True

    def forget(self) -> None:
        """Empty everything."""
        self.first.forget()
        self.again.forget()
        self._strength.forget()
        self._wrong.hide()

    def _typed(self, text: str) -> None:
        self._wrong.hide()
        self._strength.judge(text)

    def _say(self, words: str, field: SecretField) -> None:
        self._wrong.set_words(words)
        self._wrong.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

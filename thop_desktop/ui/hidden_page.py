"""What is seen instead of the window's rooms when somebody should not see them: plain paper."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.spoken import Role

WIDTH = 420
A_SECOND_MS = 1000
LONGEST_WAIT_SECONDS = 30


class HiddenPage(QWidget):
    """The program's name, how to go on, and a field where that needs the passphrase."""

    spoken_role = Role.Pane

    def __init__(self, look: Look, name: str, key: str, go_on: Callable[[], object]) -> None:
        """Make it.

        Args:
            look: fonts and colours.
            name: the program's.
            key: the key that goes on, as Qt writes it; "" for none.
            go_on: called when somebody wants to go on.
        """
        super().__init__()
        self._look, self._key, self._go_on = look, key, go_on
        self._waiting = self._wrong_tries = 0
        self._asks = self._is_busy = False
        self.setObjectName("hidden")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = Label(look, "", "text", "quiet")
        self.field = SecretField(look, self.tr("Passphrase"))
        self.field.returnPressed.connect(go_on)
        self._said = SaidLabel(look, "", "text", "accent")
        self.button = Button(look, self.tr("Go on"), go_on, kind="primary")
        self._lay_out(name)
        self._second = QTimer(self)
        self._second.setInterval(A_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self.ask(needed=False)

    @property
    def asks(self) -> bool:
        """Whether the passphrase is needed to go on."""
        return self._asks

    @property
    def can_try(self) -> bool:
        """Whether something was typed that may be tried now."""
        return bool(self.field.text()) and not self._waiting and not self._is_busy

    def ask(self, *, needed: bool) -> None:
        """Ask for the passphrase, or for no more than the key."""
        self._asks = needed
        self.field.setVisible(needed)
        self._said.setVisible(bool(self._said.text()))
        self._words.set_words(self._how())
        self.focus()

    def focus(self) -> None:
        """Put the keyboard where it belongs."""
        where = self.field if self._asks else self
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_busy(self) -> None:
        """The passphrase is being tried."""
        self._is_busy = True
        self._say(self.tr("One moment."))

    def say_wrong(self) -> None:
        """It was another one; each wrong try waits longer."""
        self._is_busy = False
        self._wrong_tries += 1
        self._waiting = min(LONGEST_WAIT_SECONDS, 2 ** (self._wrong_tries - 1))
        self._second.start()
        self._say_waiting()
        self.field.selectAll()
        self.focus()

    def forget(self) -> None:
        """Let nothing of what was typed be left."""
        self.field.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain paper over everything."""
        QPainter(self).fillRect(self.rect(), self._look.colour("paper"))

    def _how(self) -> str:
        key = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
        if self._asks:
            return self.tr("Type your passphrase to go on.")
        return self.tr("Press %1 to go on.").replace("%1", key) if key else ""

    def _count_down(self) -> None:
        self._waiting = max(0, self._waiting - 1)
        if self._waiting:
            self._say_waiting()
        else:
            self._second.stop()
            self._say("")

    def _say_waiting(self) -> None:
        wrong = self.tr("This is not the passphrase.")
        wait = self.tr("Try again in %n second(s).", "", self._waiting)
        self._say(f"{wrong} {wait}")

    def _say(self, words: str) -> None:
        self._said.set_words(words)
        self._said.setVisible(bool(words))

    def _lay_out(self, name: str) -> None:
        look = self._look
        middle = QWidget()
        middle.setMaximumWidth(look.space(WIDTH))
        column = QVBoxLayout(middle)
        column.setSpacing(look.space(12))
        column.addWidget(Label(look, name, "display"))
        for widget in (self._words, self.field, self._said):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        down = QVBoxLayout(self)
        margins = (look.space(n) for n in (32, 36, 32, 36))
        down.setContentsMargins(*margins)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)

"""A field for a passphrase: hidden, and shown for a moment when the user wants to see it."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored, margins

# Long enough for any sentence, and short enough to handle.
LONGEST = 500


class SecretField(QLineEdit):
    """Hides what is typed; a button within it shows it, and hides it again.

    Attributes:
        is_busy: something is being done to what it holds; who listens is told after that.
        was_shown: it has been in sight. Before that Qt tells of its caret, and a screen reader
            takes that for the keyboard, and says nothing when the keyboard really comes.
        read_instead: what a screen reader reads of it; None until it asks, and once it is emptied.
    """

    is_busy = was_shown = False
    read_instead: QLineEdit | None = None

    @staticmethod
    def spoken_as(field: "SecretField") -> QAccessibleInterface | None:
        """See `spoken`; elsewhere than on Linux what Qt tells of such a field can stand."""
        if sys.platform != "linux":
            return None
        from thop_desktop.ui.spoken_secret import SpokenSecret

        return SpokenSecret(field)

    def __init__(self, look: Look, name: str) -> None:
        """Make an empty field.

        Args:
            look: theme and text size.
            name: what a screen reader calls it.
        """
        super().__init__()
        self._look = look
        self._name = name
        self.setFont(look.font("body"))
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(look.space(44))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = Button(look, "", self.turn, kind="quiet", icon="eye")
        self.eye.setParent(self)
        self.eye.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTextMargins(margins(0, 0, self._room(), 0))
        self._name_eye()

    def turn(self) -> None:
        """Show what is typed, or hide it again."""
        self._show_words(shown=self.echoMode() is QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """Empty it, so that nothing of it can be called back; QLineEdit.clear could be undone."""
        if self.text() or self.isUndoAvailable() or self.isRedoAvailable():
            self.is_busy = True
            self.setText("")
            self.is_busy = False
        self._show_words(shown=False)

    def drop_read(self) -> None:
        """Let nothing be left of what a screen reader read."""
        if self.read_instead is not None:
            self.read_instead.deleteLater()
            self.read_instead = None

    def event(self, event: QEvent) -> bool:
        """Tell who listens of dots, and never of letters; see `spoken_secret`."""
        if self.is_busy or not QAccessible.isActive():
            return bool(super().event(event))
        before, self.is_busy = len(self.text()), True
        try:
            done = bool(super().event(event))
        finally:
            self.is_busy = False
        if isValid(self) and len(self.text()) != before:
            from thop_desktop.ui.spoken_secret import tell_typed

            tell_typed(self, before)
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it can be listened to."""
        super().showEvent(event)
        self.was_shown = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        side = self.height() - 8
        left = 4 if is_mirrored() else self.width() - self._room()
        self.eye.setGeometry(left, 4, self._room() - 4, side)

    def changeEvent(self, event: QEvent) -> None:
        """The button is of no use while nothing can be typed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange and not self.isEnabled():
            self._show_words(shown=False)

    def _show_words(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.drop_read()
        self.eye.setIcon(self._look.icon("eye-slash" if shown else "eye", "main"))
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        words = (
            QCoreApplication.translate("SecretField", "Show what I type")
            if hidden
            else QCoreApplication.translate("SecretField", "Hide what I type")
        )
        self.eye.setAccessibleName(f"{words}: {self._name}")
        self.eye.setToolTip(words)

    def _room(self) -> int:
        return self._look.space(48)

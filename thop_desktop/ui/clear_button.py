"""A button that empties a field. Qt's own is small and grey, whatever the theme and size."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored, margins

AROUND = 4


class ClearButton(Button):
    """Stands where the words of a field end, while there are any; Escape does the same."""

    def __init__(self, look: Look, field: QLineEdit) -> None:
        """Make the button, after the field has its own margins.

        Args:
            look: its icon and measures.
            field: what it stands in and empties.
        """
        name = QCoreApplication.translate("ClearButton", "Clear the field")
        super().__init__(look, "", field.clear, kind="quiet", icon="x", name=name, hint=name)
        self.setParent(field)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._field, self._empty = field, field.textMargins()
        self._written = self._empty + margins(0, 0, self.sizeHint().width() + AROUND, 0)
        field.installEventFilter(self)
        field.textChanged.connect(self._show_for)
        self._show_for(field.text())

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Stay at its place when the field gets another size."""
        if isinstance(field, QLineEdit) and event.type() == QEvent.Type.Resize:
            width = self.sizeHint().width()
            left = AROUND if is_mirrored() else field.width() - width - AROUND
            self.setGeometry(left, AROUND, width, field.height() - 2 * AROUND)
        return False

    def _show_for(self, text: str) -> None:
        """What stands in an empty field has all of its width."""
        self._field.setTextMargins(self._written if text else self._empty)
        self.setVisible(bool(text))

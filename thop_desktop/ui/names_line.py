"""A quiet line below a text in which names or numbers stand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say


class NamesLine(QWidget):
    """Tells of them without a word of theirs, with a way to see them and a way to let them be."""

    def __init__(
        self, look: Look, show_next: Callable[[], object], allow: Callable[[], object]
    ) -> None:
        """Make it, hidden.

        Args:
            look: fonts and colours.
            show_next: selects the next one.
            allow: lets all of them stay.
        """
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space(12), 0, 0)
        row.setSpacing(look.space(10))
        row.addWidget(IconLabel(look, "eye-slash", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.space(4))
        self._text = text = self.tr("There may be a name or number here. Better to use a nickname.")
        column.addWidget(Label(look, text, "text", "quiet"))
        ways = QWidget()
        flow = Flow(ways, look.space(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        ways.setSizePolicy(policy)
        self.show_button = Button(look, self.tr("Show me where"), show_next, kind="quiet")
        self.allow_button = Button(look, self.tr("This can stay"), allow, kind="quiet")
        for button in (self.show_button, self.allow_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        column.addWidget(ways)
        row.addLayout(column, 1)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Who listens hears of it as it comes."""
        super().showEvent(event)
        if not event.spontaneous():
            say(self, self._text)

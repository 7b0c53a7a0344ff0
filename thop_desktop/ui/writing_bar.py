"""The bar below an entry: letters in bold, lists, undoing, and throwing away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look


class WritingBar(QFrame):
    """Small quiet buttons.

    Signals:
        bold_wanted, list_wanted, undo_wanted, redo_wanted, delete_wanted: what they are for.
    """

    bold_wanted = Signal()
    list_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Make the buttons."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space(6), 0, look.space(8))
        row.setSpacing(look.space(4))
        for icon, name, wanted in (
            ("text-b", self.tr("Bold"), self.bold_wanted),
            ("list-bullets", self.tr("List"), self.list_wanted),
            ("arrow-counter-clockwise", self.tr("Undo"), self.undo_wanted),
            ("arrow-clockwise", self.tr("Do again"), self.redo_wanted),
        ):
            row.addWidget(
                Button(look, "", wanted.emit, kind="quiet", icon=icon, name=name, hint=name)
            )
            if icon == "list-bullets":
                row.addSpacing(look.space(12))
        row.addStretch(1)
        row.addWidget(
            Button(look, self.tr("Throw away"), self.delete_wanted.emit, kind="quiet", icon="trash")
        )

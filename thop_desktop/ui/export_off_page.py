"""In the place of Neem iets mee, where whoever manages the computer has switched that off."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.machine_words import off_words
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place


class ExportOffPage(Page):
    """Says why nothing can leave the diary here, and what still can be done."""

    def __init__(self, look: Look, go: Callable[[Place], object]) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            go: opens a place.
        """
        super().__init__(look, self.tr("Take something with you"), lead=off_words())
        words = self.tr(
            "Here nothing from the diary becomes a file or goes to the printer. You can still "
            "write and read. Do you need a sheet for a talk? Ask whoever manages this computer."
        )
        self.gap(12)
        self.add(measured(look, Label(look, words)), 0)
        self._back = Button(
            look, self.tr("To the diary"), lambda: go(Place("diary")), kind="primary",
            icon="arrow-left",
        )  # fmt: skip
        self.gap(16)
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The way back."""
        return self._back

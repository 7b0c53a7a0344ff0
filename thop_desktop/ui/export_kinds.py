"""The first step of taking something along: what it is for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from thop_desktop.report.leaving import Form
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page

ICONS = {
    Form.SHEET: "chats-circle",
    Form.MARKDOWN: "text-aa",
    Form.JSON: "copy",
    Form.CSV: "list-bullets",
    Form.FULL: "notebook",
}


class ExportKinds(Page):
    """A card for each form; a click goes on."""

    def __init__(self, look: Look, choose: Callable[[Form], object]) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            choose: takes what was chosen.
        """
        super().__init__(
            look,
            self.tr("Take something with you"),
            lead=self.tr("What do you want to take out of your diary?"),
        )
        words = {
            Form.SHEET: (
                self.tr("A talk sheet"),
                self.tr("A few entries on paper, for a talk with a professional. As PDF."),
            ),
            Form.FULL: (
                self.tr("Everything"),
                self.tr("Your whole diary in one file, to bring into a diary again later."),
            ),
            Form.MARKDOWN: (
                self.tr("Text"),
                self.tr("Entries as text, to read or to go on writing in. As Markdown."),
            ),
            Form.CSV: (
                self.tr("A table"),
                self.tr("Entries row by row, for Excel or LibreOffice (CSV)."),
            ),
            Form.JSON: (
                self.tr("For another program"),
                self.tr("Entries with all their fields. As JSON."),
            ),
        }
        self.gap(20)
        self.cards: dict[Form, RowCard] = {}
        for form, (title, below) in words.items():
            card = RowCard(look, title, partial(choose, form), icon=ICONS[form], below=below)
            self.cards[form] = card
            self.add(card, 10)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The first card."""
        return self.cards[Form.SHEET]

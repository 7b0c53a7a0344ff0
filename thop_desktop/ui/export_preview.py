"""The fourth step of a talk sheet: its pages as they will be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.export_words import sheet_foot, sheet_title
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.paper import SheetPaper


class ExportPreview(Page):
    """Shows the pages; from here they go to a printer or a file."""

    def __init__(
        self,
        look: Look,
        html: str,
        paper: SheetPaper,
        children: int = 1,
        *,
        save: Callable[[], object],
        back: Callable[[], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            html: the sheet.
            paper: where it can go.
            children: how many children are on it.
            save: goes on to a file.
            back: goes to the step before.
        """
        super().__init__(look, self.tr("Your talk sheet"))
        self._html, self._paper = html, paper
        self.gap(8)
        self.column.addWidget(
            Button(look, self.tr("Back"), back, kind="quiet", icon="arrow-left"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.gap(8)
        row = QWidget()
        flow = Flow(row, look.space(12))
        self.save_button = Button(
            look, self.tr("Save as PDF"), save, kind="primary", icon="file-arrow-down"
        )
        flow.addWidget(self.save_button)
        self.print_button = Button(look, self.tr("Print"), self.print_out, icon="printer")
        flow.addWidget(self.print_button)
        self.add(row, 16)
        if children > 1:
            words = self.tr("%n child(ren) are on this sheet. Is that right?", "", children)
            self.add(Label(look, words, "text-strong"), 16)
        self.preview = paper.preview(html, sheet_foot())
        self.add(self.preview, 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The button that saves."""
        return self.save_button

    def pdf(self) -> bytes:
        """The sheet as PDF, in memory only."""
        return self._paper.pdf(self._html, sheet_title(), sheet_foot())

    def print_out(self) -> None:
        """Print the sheet, after asking how; the job's name tells nothing of it."""
        if self._html:
            self._paper.print_sheet(self._html, sheet_title(), sheet_foot())

    def forget(self) -> None:
        """Let nothing of the sheet be left."""
        self._html = ""
        forget = getattr(self.preview, "forget", None)
        if forget is not None:
            forget()

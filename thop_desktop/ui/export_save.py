"""The last step: where the file goes, whether it is locked, and that it is there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.report.leaving import Form
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.save_part import SavePart, Write


class ExportSave(Page):
    """Says what will happen before a file is written, writes it, and says where it is."""

    def __init__(
        self,
        look: Look,
        form: Form,
        summary: str,
        beside: Beside,
        dialogs: Door,
        *,
        write: Callable[[], Write],
        choose: Callable[[], Path | None],
        back: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """Make the page, which asks for a place first.

        Args:
            look: theme and text size.
            form: what the file will be.
            summary: what goes along, in a sentence or two.
            beside: where the file is written.
            dialogs: the door for questions.
            write: prepares the writing, in the window's thread.
            choose: lets the user choose where to.
            back: goes to the step before.
            leave: goes to the diary.
        """
        super().__init__(look, self.tr("Save a file"))
        self.gap(8)
        back_button = Button(look, self.tr("Back"), back, kind="quiet", icon="arrow-left")
        self.column.addWidget(back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.gap(12)
        self.part = SavePart(
            look,
            form,
            beside,
            dialogs,
            write=write,
            choose=choose,
            back=back,
            leave=(self.tr("To the diary"), leave, "notebook"),
            summary=summary,
            is_going=lambda going: back_button.setVisible(not going),
        )
        self.add(measured(look, self.part), 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """What comes first in the part that is shown."""
        return self.part.first_focus()

    def forget(self) -> None:
        """Stop what goes on, and let nothing private be left."""
        self.part.forget()

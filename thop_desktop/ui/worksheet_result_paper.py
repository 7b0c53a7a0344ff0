"""The sheet of a worksheet leaves the vault: first it is said what that means."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from thop_desktop.report.leaving import Form
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.door import Door
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.save_part import SavePart, Write, pdf_writer
from thop_desktop.ui.worksheet_result_words import sheet_file_name, sheet_title


class SheetSaving:
    """Saves the sheet below the button that asks for it, with a password or without one.

    Attributes:
        part: what to put on the page; hidden until a place was chosen.
    """

    def __init__(
        self,
        look: Look,
        beside: Beside,
        dialogs: Door,
        paper: SheetPaper,
        html: Callable[[], str],
    ) -> None:
        """Make its part.

        Args:
            look: theme and text size.
            beside: where the file is written.
            dialogs: the door for questions and errors.
            paper: makes a PDF of the sheet, in memory.
            html: the sheet as it is by then.
        """
        self._dialogs, self._paper, self._html = dialogs, paper, html
        self.part = SavePart(
            look,
            Form.SHEET,
            beside,
            dialogs,
            write=self._writer,
            choose=self._choose,
            back=self.hide,
            leave=(QCoreApplication.translate("WorksheetPaper", "Ready"), self.hide, ""),
        )
        self.part.hide()

    def begin(self) -> None:
        """Ask where, and go on to the warning."""
        if self.part.work.busy:
            return
        self.part.choose_place()
        if self.part.file is not None:
            self.part.show()
            self.part.focus_first()

    def hide(self) -> None:
        """Ask nothing any more."""
        self.part.forget()
        self.part.hide()

    def _writer(self) -> Write:
        return pdf_writer(self._paper.pdf(self._html(), sheet_title(), sheet_title()))

    def _choose(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return self._dialogs.choose_file_to_save(
            QCoreApplication.translate("WorksheetPaper", "Save the worksheet"),
            Path(folder) / f"{sheet_file_name()}.pdf",
            "PDF (*.pdf)",
        )

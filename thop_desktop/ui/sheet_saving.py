"""A sheet leaves the vault: first it is said what that means."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from thop_desktop.report.leaving import Form
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.door import Door
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.save_part import SavePart, Write, pdf_writer


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
        *,
        title: str,
        ask: str,
        file_name: str,
    ) -> None:
        """Make its part.

        Args:
            look: theme and text size.
            beside: where the file is written.
            dialogs: the door for questions and errors.
            paper: makes a PDF of the sheet, in memory.
            html: the sheet as it is by then.
            title: of the file; it stands at the foot of its pages.
            ask: heads the question where to save it.
            file_name: what the file is called at first, without its ending.
        """
        self._dialogs, self._paper, self._html = dialogs, paper, html
        self._title, self._ask, self._file_name = title, ask, file_name
        self.part = SavePart(
            look,
            Form.SHEET,
            beside,
            dialogs,
            write=self._writer,
            choose=self._choose,
            back=self.hide,
            leave=(QCoreApplication.translate("SheetSaving", "Done"), self.hide, ""),
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
        return pdf_writer(self._paper.pdf(self._html(), self._title, self._title))

    def _choose(self) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        file = Path(folder) / f"{self._file_name}.pdf"
        return self._dialogs.choose_file_to_save(self._ask, file, "PDF (*.pdf)")

"""The sheet of a worksheet leaves the vault: first it is said what that means."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from thop_desktop.errors import NotSavedError
from thop_desktop.report.out_file import save_whole
from thop_desktop.ui.door import Door
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.worksheet_result_words import sheet_file_name, sheet_title


def save_sheet(html: str, dialogs: Door, paper: SheetPaper) -> None:
    """Ask where, say that nobody needs a passphrase to read it there, and write it.

    Args:
        html: the sheet.
        dialogs: the door for questions and errors.
        paper: makes a PDF of it, in memory.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    file = dialogs.choose_file_to_save(
        QCoreApplication.translate("WorksheetPaper", "Save the worksheet"),
        Path(folder) / f"{sheet_file_name()}.pdf",
        "PDF (*.pdf)",
    )
    if file is None:
        return
    text = QCoreApplication.translate(
        "WorksheetPaper",
        "It goes to the folder %1. Whoever can open that folder can read it without a passphrase.",
    ).replace("%1", str(file.parent))
    verbs = [
        QCoreApplication.translate("WorksheetPaper", "Save without a passphrase"),
        QCoreApplication.translate("WorksheetPaper", "Do not save"),
    ]
    if (
        dialogs.ask(
            QCoreApplication.translate("WorksheetPaper", "This file is not encrypted"), text, verbs
        )
        != 0
    ):
        return
    try:
        save_whole(file, paper.pdf(html, sheet_title(), sheet_title()))
    except NotSavedError as error:
        dialogs.tell(error)

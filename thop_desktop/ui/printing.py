"""Puts a text on paper: into a PDF file or to a printer, with page numbers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSizeF, QStandardPaths
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from thop_desktop.errors import NotSavedError
from thop_desktop.report.out_file import save_whole
from thop_desktop.ui.door import Door
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import Draw
from thop_desktop.ui.paper_layout import SCREEN_DPI, fits_one_page, lay_out, page_layout

PDF_DPI = 300


def pdf_of(html: str, title: str, look: Look, figures: Figures, foot: str = "") -> bytes:
    """A text as PDF on A4, in memory only.

    Args:
        html: the text.
        title: title of the file.
        look: for paper: light, 100 %.
        figures: drawings in that same look.
        foot: what stands at the foot of each page, instead of the title.
    """
    return _written(title, lambda writer: put_on_paper(html, foot or title, writer, look, figures))


def pdf_drawn(draw: Draw, title: str, look: Look, figures: Figures) -> bytes:
    """A page that is drawn by hand as PDF on A4, in memory only; see `pdf_of`."""
    return _written(title, lambda writer: draw_on_paper(draw, writer, look, figures))


def _written(title: str, put: Callable[[QPdfWriter], None]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Thop Desktop")
    writer.setResolution(PDF_DPI)
    put(writer)
    buffer.close()
    return bytes(buffer.data().data())


def save_pdf(html: str, title: str, file: Path, look: Look, figures: Figures) -> None:
    """Write a text as PDF on A4; the file appears whole or not at all.

    Args:
        html: the text.
        title: title of the file and of its foot line.
        file: where to write.
        look: for paper: light, 100 %.
        figures: drawings in that same look.

    Raises:
        NotSavedError: the file cannot be written.
    """
    save_whole(file, pdf_of(html, title, look, figures))


def put_on_paper(
    html: str, foot: str, device: QPagedPaintDevice, look: Look, figures: Figures
) -> None:
    """Paint a text page by page, each with a foot and the page number."""
    device.setPageLayout(page_layout())
    sheets = lay_out(html, foot, look, figures, device.pageLayout())
    painter = QPainter(device)
    ratio = device.logicalDpiX() / SCREEN_DPI
    for number in range(1, sheets.pages + 1):
        painter.save()
        painter.scale(ratio, ratio)
        sheets.paint(painter, number, look)
        painter.restore()
        if number < sheets.pages:
            device.newPage()
    painter.end()


def draw_on_paper(draw: Draw, device: QPagedPaintDevice, look: Look, figures: Figures) -> None:
    """Let a single page be drawn, with the margins that other pages have."""
    device.setPageLayout(page_layout())
    area = device.pageLayout().paintRectPixels(round(SCREEN_DPI))
    painter = QPainter(device)
    ratio = device.logicalDpiX() / SCREEN_DPI
    painter.scale(ratio, ratio)
    draw(painter, QSizeF(area.size()), look, figures)
    painter.end()


class DialogPaper:
    """Sends texts to PDF or a printer after asking the user where and how."""

    def __init__(self, dialogs: Door, look: Look, figures: Figures, window: QWidget) -> None:
        """Take the door for questions, and a look and drawings fit for paper."""
        self._dialogs = dialogs
        self._look = look
        self._figures = figures
        self._window = window

    def save(self, html: str, title: str) -> None:
        """Save a text as PDF, after asking where; says so when that fails."""
        self._save(title, lambda: pdf_of(html, title, self._look, self._figures))

    def save_drawn(self, draw: Draw, title: str) -> None:
        """Save a page that is drawn, likewise."""
        self._save(title, lambda: pdf_drawn(draw, title, self._look, self._figures))

    def _save(self, title: str, made: Callable[[], bytes]) -> None:
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        file = self._dialogs.choose_file_to_save(
            QCoreApplication.translate("Printing", "Save as PDF"),
            folder / f"{file_name(title)}.pdf",
            "PDF (*.pdf)",
        )
        if file is None:
            return
        try:
            save_whole(file, made())
        except NotSavedError as error:
            self._dialogs.tell(error)
        else:
            self._dialogs.tell_saved(file)

    def pdf(self, html: str, title: str, foot: str) -> bytes:
        """A text as PDF, in memory only."""
        return pdf_of(html, title, self._look, self._figures, foot)

    def fits_one_page(self, html: str) -> bool:
        """Whether a text that is to be one page is, at least in the smallest letters."""
        return fits_one_page(html, self._look, self._figures)

    def preview(self, html: str, foot: str) -> QWidget:
        """The pages as they will be, to be looked at."""
        from thop_desktop.ui.paper_view import PaperView

        return PaperView(lay_out(html, foot, self._look, self._figures), self._look)

    def print_out(self, html: str, title: str) -> None:
        """Print a text, after asking how."""
        self.print_sheet(html, title, title)

    def print_sheet(self, html: str, title: str, foot: str) -> None:
        """Print a text with a foot of its own, after asking how."""
        self._print(
            title, lambda printer: put_on_paper(html, foot, printer, self._look, self._figures)
        )

    def print_drawn(self, draw: Draw, title: str) -> None:
        """Print a page that is drawn, after asking how."""
        self._print(title, lambda device: draw_on_paper(draw, device, self._look, self._figures))

    def _print(self, title: str, put: Callable[[QPagedPaintDevice], None]) -> None:
        # Loaded only here: printing support costs time at every start otherwise.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            put(printer)


def file_name(title: str) -> str:
    """A title as a name that every file system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in title)
    return " ".join(kept.split())[:80] or "thop"

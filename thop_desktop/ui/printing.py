"""Puts a text on paper: into a PDF file or to a printer, with page numbers."""

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRectF,
    QStandardPaths,
    Qt,
)
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QWidget

from thop_desktop.errors import NotSavedError
from thop_desktop.ui.article_document import build_document
from thop_desktop.ui.boxes import paint_boxes
from thop_desktop.ui.door import Door
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look

MARGIN_MM = 20.0
FOOT_MM = 8.0
# The document is laid out in screen pixels and painted larger; 96 is what Qt's points assume.
SCREEN_DPI = 96.0
PDF_DPI = 300


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
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Thop Desktop")
    writer.setResolution(PDF_DPI)
    put_on_paper(html, title, writer, look, figures)
    buffer.close()
    try:
        file.write_bytes(buffer.data().data())
    except OSError as error:
        raise NotSavedError(file, error.strerror or "") from error


def put_on_paper(
    html: str, title: str, device: QPagedPaintDevice, look: Look, figures: Figures
) -> None:
    """Paint a text page by page, each with a foot of title and page number."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    paper = device.pageLayout().paintRectPixels(round(SCREEN_DPI))
    width = float(paper.width())
    foot_height = FOOT_MM / 25.4 * SCREEN_DPI
    height = paper.height() - foot_height
    document = build_document(html, look, figures)
    document.setPageSize(QRectF(0, 0, width, height).size())
    pages = document.pageCount()
    painter = QPainter(device)
    ratio = device.logicalDpiX() / SCREEN_DPI
    for number in range(1, pages + 1):
        painter.save()
        painter.scale(ratio, ratio)
        area = QRectF(0, (number - 1) * height, width, height)
        painter.save()
        painter.translate(0, -area.top())
        painter.setClipRect(area)
        paint_boxes(painter, document, look)
        document.drawContents(painter, area)
        painter.restore()
        foot = QCoreApplication.translate("Printing", "%1 · page %2 of %3")
        painter.setPen(look.colour("quiet"))
        font = look.font("small")
        font.setPixelSize(11)
        painter.setFont(font)
        painter.drawText(
            QRectF(0, height, width, foot_height),
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
            foot.replace("%1", title).replace("%2", str(number)).replace("%3", str(pages)),
        )
        painter.restore()
        if number < pages:
            device.newPage()
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
            save_pdf(html, title, file, self._look, self._figures)
        except NotSavedError as error:
            self._dialogs.tell(error)

    def print_out(self, html: str, title: str) -> None:
        """Print a text, after asking how."""
        # Loaded only here: printing support costs time at every start otherwise.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            put_on_paper(html, title, printer, self._look, self._figures)


def file_name(title: str) -> str:
    """A title as a name that every file system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in title)
    return " ".join(kept.split())[:80] or "thop"

"""Puts a text on paper: into a PDF file or to a printer, with page numbers."""

from dataclasses import dataclass, field
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
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QWidget

from thop_desktop.errors import NotSavedError
from thop_desktop.report.out_file import save_whole
from thop_desktop.ui.article_document import build_document
from thop_desktop.ui.boxes import paint_boxes
from thop_desktop.ui.door import Door
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper_tables import (
    Marks,
    end_of_first_row,
    first_line,
    marks_of,
    push_row,
    row_of,
    shape_lists,
    shape_tables,
)

MARGIN_MM = 20.0
FOOT_MM = 8.0
# The document is laid out in screen pixels and painted larger; 96 is what Qt's points assume.
SCREEN_DPI = 96.0
FOOT_HEIGHT = FOOT_MM / 25.4 * SCREEN_DPI
PDF_DPI = 300
# Pages of a text whose headings are looked after.
MOST_KEPT_TOGETHER = 20
# Letters that are given other shapes by what stands beside them lose their names in a PDF.
ALTERNATES = QFont.Tag("calt")


@dataclass(frozen=True)
class Sheets:
    """A text laid out for A4, in pixels of the screen.

    Attributes:
        document: the text.
        width: of the part of a page that is written on.
        height: of that part, without the foot.
        pages: how many there are.
        foot: what stands at the foot of each, before its number.
        marks: lines and dots beside the words.
    """

    document: QTextDocument
    width: float
    height: float
    pages: int
    foot: str
    marks: Marks = field(default_factory=Marks)

    def paint(self, painter: QPainter, number: int, look: Look) -> None:
        """Paint a page with its foot, the corner of what is written on at the painter's origin.

        Args:
            painter: scaled to pixels of the screen.
            number: of the page, from 1.
            look: as the text was laid out.
        """
        area = QRectF(0, (number - 1) * self.height, self.width, self.height)
        painter.save()
        painter.translate(0, -area.top())
        painter.setClipRect(area)
        paint_boxes(painter, self.document, look)
        self.marks.paint(painter, area, look)
        context = QAbstractTextDocumentLayout.PaintContext()
        # Lines that only touch the page belong to the one before, or to the next.
        context.clip = area.adjusted(0, 1, 0, -1)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        foot = QCoreApplication.translate("Printing", "%1 · page %2 of %3")
        painter.setPen(look.colour("quiet"))
        font = look.font("small")
        font.setPixelSize(11)
        font.setFeature(ALTERNATES, 0)
        painter.setFont(font)
        painter.drawText(
            QRectF(0, self.height, self.width, FOOT_HEIGHT),
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
            foot.replace("%1", self.foot).replace("%2", str(number)).replace("%3", str(self.pages)),
        )


def lay_out(
    html: str, foot: str, look: Look, figures: Figures, layout: QPageLayout | None = None
) -> Sheets:
    """Lay a text out for paper.

    Args:
        html: the text.
        foot: what stands at the foot of each page.
        look: for paper: light, 100 %.
        figures: drawings in that same look.
        layout: of the pages, as the printer has it; A4 by default.
    """
    paper = (layout or page_layout()).paintRectPixels(round(SCREEN_DPI))
    width, height = float(paper.width()), paper.height() - FOOT_HEIGHT
    document = build_document(html, look, figures)
    font = document.defaultFont()
    font.setFeature(ALTERNATES, 0)
    document.setDefaultFont(font)
    tables, dotted = shape_tables(document), shape_lists(document)
    document.setPageSize(QRectF(0, 0, width, height).size())
    _keep_together(document, tables, height)
    marks = marks_of(document, tables, dotted, height)
    return Sheets(document, width, height, document.pageCount(), foot, marks)


def _keep_together(document: QTextDocument, tables: tuple[QTextTable, ...], height: float) -> None:
    """Let no heading stand at the end of a page, and no first line or row be cut by it.

    Two paragraphs after a heading must begin on its page, for often the first is a small line; of a
    table, its first row. Qt itself cuts lines below a table, and leaves a page blank where one is
    told to begin anew there; so what must go on is pushed down.
    """
    if document.pageCount() > MOST_KEPT_TOGETHER:
        return  # each change lays all of it out again
    block, follows_heading = document.begin(), False
    while block.isValid():
        row = row_of(block, tables)
        if row is not None:
            push_row(document, *row, height)
        is_heading = block.blockFormat().headingLevel() > 0
        last = block.next().next() if is_heading and not follows_heading else block
        if is_heading and last.isValid():
            last = end_of_first_row(last)
        if last.isValid() and (
            _page_of(document, block, height) != _page_of(document, last, height)
            or _is_cut(document, block, height)
        ):
            top = document.documentLayout().blockBoundingRect(block).top()
            style = QTextBlockFormat()
            style.setTopMargin(block.blockFormat().topMargin() + height - top % height)
            QTextCursor(block).mergeBlockFormat(style)
            # Left to itself, Qt moves what is below as it is, over the ends of pages.
            document.markContentsDirty(0, document.characterCount())
        follows_heading = is_heading
        block = block.next()


def _is_cut(document: QTextDocument, block: QTextBlock, height: float) -> bool:
    """Whether the first line of a paragraph lies across the end of a page."""
    if QTextCursor(block).currentTable() is not None or not block.layout().lineCount():
        return False
    first = first_line(document, block) + 1
    return first // height != (first + block.layout().lineAt(0).height() - 2) // height


def _page_of(document: QTextDocument, block: QTextBlock, height: float) -> int:
    return int((first_line(document, block) + 1) // height)


def page_layout() -> QPageLayout:
    """A4, with the same margin all around."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )


def pdf_of(html: str, title: str, look: Look, figures: Figures, foot: str = "") -> bytes:
    """A text as PDF on A4, in memory only.

    Args:
        html: the text.
        title: title of the file.
        look: for paper: light, 100 %.
        figures: drawings in that same look.
        foot: what stands at the foot of each page, instead of the title.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Thop Desktop")
    writer.setResolution(PDF_DPI)
    put_on_paper(html, foot or title, writer, look, figures)
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

    def pdf(self, html: str, title: str, foot: str) -> bytes:
        """A text as PDF, in memory only."""
        return pdf_of(html, title, self._look, self._figures, foot)

    def preview(self, html: str, foot: str) -> QWidget:
        """The pages as they will be, to be looked at."""
        from thop_desktop.ui.paper_view import PaperView

        return PaperView(lay_out(html, foot, self._look, self._figures), self._look)

    def print_out(self, html: str, title: str) -> None:
        """Print a text, after asking how."""
        self.print_sheet(html, title, title)

    def print_sheet(self, html: str, title: str, foot: str) -> None:
        """Print a text with a foot of its own, after asking how."""
        # Loaded only here: printing support costs time at every start otherwise.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            put_on_paper(html, foot, printer, self._look, self._figures)


def file_name(title: str) -> str:
    """A title as a name that every file system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in title)
    return " ".join(kept.split())[:80] or "thop"

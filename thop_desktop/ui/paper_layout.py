"""Lays a text out for paper: pages with a foot, nothing cut or parted that belongs together."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from thop_desktop.report.house_plan_sheet import MAY_BREAK, ONE_PAGE
from thop_desktop.ui.article_document import build_document
from thop_desktop.ui.boxes import paint_boxes
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import beginning
from thop_desktop.ui.paper_tables import (
    Marks,
    end_of_first_part,
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
# Pages of a text whose headings are looked after.
MOST_KEPT_TOGETHER = 20
# Lines for writing by hand that are left out where that saves a page.
LEFT_OUT = (2, 4)
# Sizes of a text that is to fit on one page, from what is read from a metre away to the smallest.
SIZES = tuple(twentieths / 20 for twentieths in range(32, 17, -1))
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
        is_numbered: whether the number stands at the foot.
    """

    document: QTextDocument
    width: float
    height: float
    pages: int
    foot: str
    marks: Marks = field(default_factory=Marks)
    is_numbered: bool = True

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
        context = QAbstractTextDocumentLayout.PaintContext()
        # Lines that only touch the page belong to the one before, or to the next.
        context.clip = area.adjusted(0, 1, 0, -1)
        self.document.documentLayout().draw(painter, context)
        self.marks.paint(painter, area, look)
        painter.restore()
        numbered = QCoreApplication.translate("Printing", "%1 · page %2 of %3")
        foot = numbered if self.is_numbered else "%1"
        painter.setPen(look.colour("quiet"))
        font = look.font("small")
        font.setPixelSize(11)
        font.setFeature(ALTERNATES, 0)
        painter.setFont(font)
        painter.drawText(
            QRectF(0, self.height, self.width, FOOT_HEIGHT),
            Qt.AlignmentFlag.AlignBottom | beginning(),
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
    size = _size(layout or page_layout())
    if ONE_PAGE in html:
        return _on_one_page(html, foot, look, figures, size)
    sheets = _laid_out(html, foot, look, figures, size)
    if sheets.pages > 1 and _lines_to_write(sheets.document) is not None:
        for left_out in LEFT_OUT:
            fewer = _laid_out(html, foot, look, figures, size, left_out)
            if fewer.pages < sheets.pages:
                return fewer
    return sheets


def fits_one_page(html: str, look: Look, figures: Figures) -> bool:
    """Whether a text that is to be one page is, at least in the smallest letters; see `lay_out`."""
    return _at_size(html, "", look, figures, _size(page_layout()), SIZES[-1]).pages == 1


def _size(layout: QPageLayout) -> tuple[float, float]:
    """Width and height of what is written on, in pixels of the screen, without the foot."""
    paper = layout.paintRectPixels(round(SCREEN_DPI))
    return float(paper.width()), paper.height() - FOOT_HEIGHT


def _on_one_page(
    html: str, foot: str, look: Look, figures: Figures, size: tuple[float, float]
) -> Sheets:
    """The text as large as one page has room for; when the smallest is too large, on more pages."""
    at = bisect_left(
        SIZES, True, key=lambda by: _at_size(html, foot, look, figures, size, by).pages == 1
    )
    return _at_size(html, foot, look, figures, size, SIZES[min(at, len(SIZES) - 1)])


def _at_size(
    html: str, foot: str, look: Look, figures: Figures, size: tuple[float, float], by: float
) -> Sheets:
    """The text at a size, without the line breaks that it may have where that saves a page."""
    for break_by in ("<br/>", " – "):
        told = html.replace(MAY_BREAK, break_by)
        sheets = _laid_out(told, foot, look.resized(by), figures, size)
        if sheets.pages == 1:
            return replace(sheets, is_numbered=False)
    return sheets


def _laid_out(
    html: str,
    foot: str,
    look: Look,
    figures: Figures,
    size: tuple[float, float],
    left_out: int = 0,
) -> Sheets:
    """The pages, with some of the lines to write on left out."""
    width, height = size
    document = build_document(html, look, figures)
    font = document.defaultFont()
    font.setFeature(ALTERNATES, 0)
    document.setDefaultFont(font)
    to_write = _lines_to_write(document)
    if to_write is not None and left_out:
        to_write.removeRows(0, min(left_out, to_write.rows() - 1))
    tables, dotted = shape_tables(document), shape_lists(document)
    document.setPageSize(QRectF(0, 0, width, height).size())
    _keep_together(document, tables, height)
    marks = marks_of(document, tables, dotted, height)
    return Sheets(document, width, height, document.pageCount(), foot, marks)


def _lines_to_write(document: QTextDocument) -> QTextTable | None:
    """A table with one column is for writing by hand; a box has one row."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.columns() == 1 and frame.rows() > 1:
            return frame
    return None


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
            last = end_of_first_part(document, last, height)
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

"""Tables and lists on paper: a hairline below each row, rows kept whole, dots with some room."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
)

from thop_desktop.ui.look import Look

# Pixels of the screen: below a table, from the words of a row to its line, from a dot to its words.
BELOW_TABLE, TO_LINE, TO_DOT, DOT = 16.0, 7.0, 12.0, 4.0
# A row that is higher than this part of a page may be cut: kept whole it would leave a hole.
HIGHEST_ROW = 0.5
# A table that is lower than this part of a page is kept whole.
LOW_TABLE = 0.3


@dataclass(frozen=True)
class Marks:
    """What is painted beside the words, in the document's own coordinates.

    Attributes:
        lines: below rows.
        dots: middles of the dots before the items of lists.
    """

    lines: tuple[QLineF, ...] = ()
    dots: tuple[QPointF, ...] = ()

    def paint(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """Paint those within an area.

        Args:
            painter: in the document's coordinates.
            area: a page.
            look: as the text was laid out.
        """
        painter.save()
        painter.setPen(QPen(look.colour("edge"), 0.6))
        for line in self.lines:
            if area.top() <= line.y1() < area.bottom():
                painter.drawLine(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("ink"))
        for dot in self.dots:
            if area.top() <= dot.y() < area.bottom():
                painter.drawEllipse(dot, DOT / 2, DOT / 2)
        painter.restore()


def shape_tables(document: QTextDocument) -> tuple[QTextTable, ...]:
    """Take the frames of tables away, which no two programs draw alike; returns those tables."""
    ruled = tuple(table for table in _tables(document.rootFrame()) if table.format().border() > 0)
    for table in ruled:
        outside = table.format()
        outside.setBorder(0)
        outside.setBorderCollapse(False)
        outside.setBottomMargin(BELOW_TABLE)
        table.setFormat(outside)
    return ruled


def shape_lists(document: QTextDocument) -> tuple[QTextBlock, ...]:
    """Take Qt's own dots away, which touch the words; returns the paragraphs that had one."""
    dotted = []
    block = document.begin()
    while block.isValid():
        listed = block.textList()
        if listed is not None and listed.format().style() == QTextListFormat.Style.ListDisc:
            dotted.append(block)
        block = block.next()
    for block in dotted:
        style = QTextListFormat(block.textList().format())
        style.setStyle(QTextListFormat.Style.ListStyleUndefined)
        block.textList().setFormat(style)
    return tuple(dotted)


def marks_of(
    document: QTextDocument,
    tables: tuple[QTextTable, ...],
    dotted: tuple[QTextBlock, ...],
    height: float,
) -> Marks:
    """Where lines and dots are, when all is in its place.

    Args:
        document: laid out.
        tables: those with a line below each row.
        dotted: paragraphs with a dot before them.
        height: of a page.
    """
    lines = [line for table in tables for line in _lines(document, table, height)]
    dots = [_dot(document, block) for block in dotted if block.layout().lineCount()]
    return Marks(tuple(lines), tuple(dots))


def row_of(block: QTextBlock, tables: tuple[QTextTable, ...]) -> tuple[QTextTable, int] | None:
    """The table and row that a paragraph is the first of; None for any other."""
    for table in tables:
        cell = table.cellAt(block.position())
        if cell.isValid() and cell.column() == 0 and cell.firstCursorPosition().block() == block:
            return table, cell.row()
    return None


def push_row(document: QTextDocument, table: QTextTable, row: int, height: float) -> bool:
    """Let a row that is cut by the end of a page begin on the next one; returns whether it was.

    What is pushed is what is below the row before: Qt itself then leaves room for the heads.
    """
    top, bottom = row_area(document, table, row)
    is_cut = (top + 1) // height != (bottom - 2) // height
    if row <= table.format().headerRowCount() or not is_cut or bottom - top > HIGHEST_ROW * height:
        return False
    for column in range(table.columns()):
        cell = table.cellAt(row - 1, column)
        style = QTextTableCellFormat(cell.format().toTableCellFormat())
        style.setBottomPadding(table.format().cellPadding() + height - top % height)
        cell.setFormat(style)
    document.markContentsDirty(0, document.characterCount())
    return True


def row_area(document: QTextDocument, table: QTextTable, row: int) -> tuple[float, float]:
    """Where the words of a row begin and end."""
    tops, bottoms = [], []
    layout = document.documentLayout()
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        tops.append(first_line(document, first))
        bottoms.append(layout.blockBoundingRect(last).bottom())
    return min(tops), max(bottoms)


def first_line(document: QTextDocument, block: QTextBlock) -> float:
    """How far down the first line of a paragraph is; Qt may have moved it within its paragraph."""
    top = document.documentLayout().blockBoundingRect(block).top()
    return top + (block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0)


def end_of_first_part(document: QTextDocument, block: QTextBlock, height: float) -> QTextBlock:
    """Of a paragraph within a table, the last one that belongs on the page of its heading.

    That is the end of the first row; of a low table, the end of it all.
    """
    table = QTextCursor(block).currentTable()
    row = 0 if table is None else table.format().headerRowCount()
    if table is None or table.rows() <= row:
        return block
    last = table.rows() - 1
    top, bottom = row_area(document, table, 0)[0], row_area(document, table, last)[1]
    row = last if bottom - top < LOW_TABLE * height else row
    return table.cellAt(row, table.columns() - 1).lastCursorPosition().block()


def _lines(document: QTextDocument, table: QTextTable, height: float) -> Iterator[QLineF]:
    """A line below each row, and below the heads wherever they stand again."""
    left, right = _sides(document, table)
    heads = table.format().headerRowCount()
    areas = [row_area(document, table, row) for row in range(table.rows())]
    for row, (top, bottom) in enumerate(areas):
        page = (top + 1) // height
        begins_page = row > heads and page != (areas[row - 1][1] - 2) // height
        if heads and begins_page:
            to_heads = areas[heads][0] - areas[heads - 1][1] - TO_LINE
            yield QLineF(left, top - to_heads, right, top - to_heads)
        yield QLineF(left, bottom + TO_LINE, right, bottom + TO_LINE)


def _sides(document: QTextDocument, table: QTextTable) -> tuple[float, float]:
    """From where to where the words of a table reach."""
    width = document.pageSize().width()
    if table.format().width().rawValue() > 0:
        return 0.0, width
    if table.format().alignment() & Qt.AlignmentFlag.AlignRight:
        first = table.cellAt(0, 0).firstCursorPosition().block()
        return document.documentLayout().blockBoundingRect(first).left(), width
    layout, last = document.documentLayout(), table.columns() - 1
    cells = (table.cellAt(row, last) for row in range(table.rows()))
    blocks = (cell.firstCursorPosition().block() for cell in cells)
    return 0.0, max(layout.blockBoundingRect(block).right() for block in blocks)


def _dot(document: QTextDocument, block: QTextBlock) -> QPointF:
    line = block.layout().lineAt(0)
    area = document.documentLayout().blockBoundingRect(block)
    middle = line.y() + line.ascent() - line.ascent() * 0.3
    from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    x = area.right() + TO_DOT if from_right else area.left() + line.x() - TO_DOT
    return QPointF(x, area.top() + middle)


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)

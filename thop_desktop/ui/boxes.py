"""The boxes within a text: found in the document, painted behind the words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QTextBlockFormat,
    QTextDocument,
    QTextTable,
    QTextTableCellFormat,
)

from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.look import Look

ANCHOR = "box:"


@dataclass(frozen=True)
class BoxStyle:
    """How a kind of box looks: roles of the theme's colours, and an icon."""

    ground: str
    edge: str
    ink: str
    icon: str


STYLES = {
    "home": BoxStyle("surface", "hairline", "main", "house-line"),
    "group": BoxStyle("surface", "hairline", "main", "users-three"),
    "try": BoxStyle("main-soft", "main-mid", "main", "lightbulb"),
    "caution": BoxStyle("careful-soft", "careful-edge", "careful", "warning"),
}
ICON = 20


def shape_boxes(document: QTextDocument, look: Look) -> None:
    """Give every box in a document its padding and margins."""
    for table, _kind in boxes(document):
        outside = table.format()
        outside.setTopMargin(look.space(8))
        outside.setBottomMargin(look.space(8))
        outside.setCellPadding(0)
        outside.setCellSpacing(0)
        outside.setBorder(0)
        table.setFormat(outside)
        cell = table.cellAt(0, 0)
        inside = QTextTableCellFormat(cell.format().toTableCellFormat())
        side = look.space(20)
        before = side + look.icon_size(ICON).width() + look.space(12)
        from_right = _is_from_right(table)
        inside.setLeftPadding(side if from_right else before)
        inside.setRightPadding(before if from_right else side)
        inside.setTopPadding(look.space(14))
        inside.setBottomPadding(look.space(14))
        cell.setFormat(inside)
        last = QTextBlockFormat()
        last.setBottomMargin(0)
        cell.lastCursorPosition().mergeBlockFormat(last)


def paint_boxes(painter: QPainter, document: QTextDocument, look: Look) -> None:
    """Paint ground, edge and icon of every box, in the document's own coordinates."""
    for table, kind in boxes(document):
        style = STYLES[kind]
        area = _area(document, table)
        if not painter.clipBoundingRect().isEmpty() and not area.intersects(
            painter.clipBoundingRect()
        ):
            continue
        paint_ground(painter, area, look.colour(style.ground), look.colour(style.edge), BOX_RADIUS)
        side = look.icon_size(ICON).width()
        icon = look.pixmap(style.icon, style.ink, ICON)
        corner = area.topLeft()
        left = corner.x() + look.space(20)
        if _is_from_right(table):
            left = area.right() - look.space(20) - side
        spot = QRectF(left, corner.y() + look.space(14), side, side)
        painter.drawPixmap(spot, icon, QRectF(icon.rect()))


def _area(document: QTextDocument, table: QTextTable) -> QRectF:
    """The ground of a box, reckoned from its words: Qt places a table's own rectangle wrongly."""
    layout, cell = document.documentLayout(), table.cellAt(0, 0)
    padding = cell.format().toTableCellFormat()
    first = layout.blockBoundingRect(cell.firstCursorPosition().block())
    last = layout.blockBoundingRect(cell.lastCursorPosition().block())
    return QRectF(
        first.left() - padding.leftPadding(),
        first.top() - padding.topPadding(),
        document.textWidth() if document.textWidth() > 0 else document.pageSize().width(),
        last.bottom() + padding.bottomPadding() - first.top() + padding.topPadding(),
    )


def boxes(document: QTextDocument) -> Iterator[tuple[QTextTable, str]]:
    """Every box of a document with its kind; ordinary tables are passed over."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            kind = _kind(frame)
            if kind in STYLES:
                yield frame, kind


def _is_from_right(table: QTextTable) -> bool:
    """Whether the words in it are written from right to left, as their letters tell."""
    block = table.cellAt(0, 0).firstCursorPosition().block()
    return block.textDirection() == Qt.LayoutDirection.RightToLeft


def _kind(table: QTextTable) -> str:
    block = table.cellAt(0, 0).firstCursorPosition().block()
    iterator = block.begin()
    while not iterator.atEnd():
        for name in iterator.fragment().charFormat().anchorNames():
            if name.startswith(ANCHOR):
                return name.removeprefix(ANCHOR)
        iterator += 1
    return ""

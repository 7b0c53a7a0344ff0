"""The dots before the items of lists, in a text on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextDocument

from thop_desktop.ui.look import Look

# Of the indent, which is `article_document`'s, and of the height of a small letter.
FROM_WORDS, ACROSS = 0.55, 0.5


def paint_dots(
    painter: QPainter, document: QTextDocument, dotted: Iterable[QTextBlock], look: Look
) -> None:
    """Paint a dot before each item: small, and half as high as a small letter.

    Args:
        painter: in the document's own coordinates.
        document: laid out.
        dotted: the items, whose own dots were taken away; see `paper_tables.shape_lists`.
        look: colours.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("ink"))
    shown = painter.clipBoundingRect()
    for block in dotted:
        area = document.documentLayout().blockBoundingRect(block)
        if not block.layout().lineCount() or (not shown.isEmpty() and not shown.intersects(area)):
            continue
        line = block.layout().lineAt(0)
        letter = QFontMetricsF(block.begin().fragment().charFormat().font()).xHeight()
        apart = document.indentWidth() * FROM_WORDS
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(
            area.right() + apart if from_right else area.left() + line.x() - apart,
            area.top() + line.y() + line.ascent() - letter / 2,
        )
        painter.drawEllipse(middle, letter * ACROSS / 2, letter * ACROSS / 2)
    painter.restore()

"""What is placed in pixels lies the other way round in a window that is written from the right.

Qt mirrors layouts, scroll bars and alignments by itself, and texts follow their own letters. It
does not mirror margins, nor what is painted by hand, nor the columns of a table in a text.
"""

import re
import unicodedata

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QTextOption

# One row of a table, its cells, and what is no words in it.
ROW = re.compile(r"(<tr\b[^>]*>)(.*?)(</tr>)", re.DOTALL)
CELL = re.compile(r"<(t[dh])\b.*?</\1>", re.DOTALL)
TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
TAG = re.compile(r"<[^>]*>|&\w+;")
STRONG, FROM_RIGHT = frozenset({"L", "R", "AL"}), frozenset({"R", "AL"})


def is_mirrored() -> bool:
    """Whether the window is written from right to left."""
    return QGuiApplication.isRightToLeft()


def across(x: float, width: float) -> float:
    """How far from the left something lies that is x pixels from where lines begin.

    Args:
        x: in pixels.
        width: of the whole, in pixels.
    """
    return width - x if is_mirrored() else x


def placed(area: QRectF, width: float) -> QRectF:
    """An area on the other side where the window is mirrored.

    Args:
        area: as it lies where lines begin at the left.
        width: of what it lies in, in pixels, from 0.
    """
    if not is_mirrored():
        return area
    return QRectF(width - area.x() - area.width(), area.y(), area.width(), area.height())


def point(x: float, y: float, width: float) -> QPointF:
    """A point that lies x pixels from where lines begin; see `across`."""
    return QPointF(across(x, width), y)


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins in pixels, those at the sides told as where lines begin and where they end."""
    return QMargins(end, top, start, bottom) if is_mirrored() else QMargins(start, top, end, bottom)


def lines_begin() -> QTextOption:
    """For words painted in a row: each begins where lines of the window do."""
    begin = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    # A text in other letters than the window keeps its own order of words, and would else begin
    # at the other side of its row.
    return QTextOption(begin | Qt.AlignmentFlag.AlignAbsolute)


def is_from_right(text: str) -> bool:
    """Whether a text is written from right to left, as its first letter tells."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in STRONG), "L") in FROM_RIGHT


def turn_tables(html: str) -> str:
    """A text in which the columns of each table stand in the order of its own letters."""
    return TABLE.sub(_turned, html)


def _turned(table: re.Match[str]) -> str:
    if not is_from_right(TAG.sub("", table[0])):
        return table[0]
    return ROW.sub(_turn_row, table[0])


def _turn_row(row: re.Match[str]) -> str:
    cells = [cell[0] for cell in CELL.finditer(row[2])]
    return row[1] + "".join(reversed(cells)) + row[3]

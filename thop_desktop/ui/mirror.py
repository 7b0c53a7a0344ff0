"""What is placed in pixels lies the other way round in a window that is written from the right.

Qt mirrors layouts, scroll bars and alignments by itself, and texts follow their own letters. It
does not mirror margins, nor what is painted by hand, nor the columns of a table in a text.
"""

import re
import unicodedata
from itertools import groupby

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QDateTimeEdit

# What parts words from those before and behind them.
BEFORE, BEHIND = re.compile(r"^([:;,.·–]*\s)?"), re.compile(r"\s*$")
# A paragraph; one row of a table, its cells, and what is no words in it.
PARAGRAPH = re.compile(r"<(p|h[1-6])\b([^>]*>.*?</\1>)", re.DOTALL)
ROW = re.compile(r"(<tr\b[^>]*>)(.*?)(</tr>)", re.DOTALL)
CELL = re.compile(r"<(t[dh])\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>|&\w+;")
# Figures in groups, such as the number of a telephone, addresses that begin with figures, and days
# in Latin letters.
NUMBER = re.compile(r"\d+(?: \d+)+|\d+\.[a-z]{2,}|\d+ [A-Za-z]+ \d{4}")
# What somebody types for the computer.
CODE = re.compile(r"(?<=<code>)(.*?)(?=</code>)", re.DOTALL)
# Where the path of a folder begins.
PATH = re.compile(r"(?<!\S)(?=/\w)")
# Between these, words keep an order of their own: from the left, or as their first letter has it.
ISOLATE, OWN_ISOLATE, END_ISOLATE = "\u2066", "\u2068", "\u2069"
# What follows this begins as a letter does that is written from the left.
FROM_LEFT_MARK, FROM_RIGHT_MARK = "\u200e", "\u200f"
MARKS = re.compile(f"[{ISOLATE}{OWN_ISOLATE}{END_ISOLATE}{FROM_LEFT_MARK}]")
FROM_RIGHT = frozenset({"R", "AL"})


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


def lines_begin(words: str = "", *, follow: bool = True) -> QTextOption:
    """For words that are painted: they begin where lines of the window do.

    Args:
        words: what is painted.
        follow: their own letters say in which order they stand, as for what somebody wrote; else
            the window does, where they have any of its letters.
    """
    option = QTextOption()
    if is_mirrored():
        # Else what begins with a name in other letters would begin at the other side.
        option.setAlignment(beginning())
        if not follow:
            from_right = any(map(_is_from_right, words))
            option.setTextDirection(
                Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
            )
    return option


def keep_order(field: QDateTimeEdit) -> None:
    """Let a field show day, month and year, or hours and minutes, as their own words have them.

    In a mirrored window Qt turns the parts round, and 19:10 would be 10:19. Call it before the
    field has its format.
    """
    if is_mirrored():
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def is_written_from_right(html: str) -> bool:
    """Whether a text is in a script that is written from right to left.

    Most of its letters are; or the first, as in a heading of the window's own above what somebody
    wrote in another script.
    """
    kinds = [unicodedata.bidirectional(letter) for letter in TAG.sub("", html)]
    letters = [kind in FROM_RIGHT for kind in kinds if kind == "L" or kind in FROM_RIGHT]
    return 2 * sum(letters) > len(letters) or (is_mirrored() and letters[:1] == [True])


def turned(html: str) -> str:
    """A text that is written from right to left, with the columns of its tables in that order.

    Qt itself knows the direction of paragraphs and lists, and not of tables. What is typed for
    the computer keeps its own.
    """
    html = CODE.sub(rf"{ISOLATE}\1{END_ISOLATE}", ROW.sub(_turn_row, html))
    html = PARAGRAPH.sub(_keep_paragraph, html)
    words_and_tags = re.split(f"({TAG.pattern})", html)
    return "".join(part if TAG.fullmatch(part) else keep_numbers(part) for part in words_and_tags)


def keep_numbers(words: str) -> str:
    """Words in which the groups of a telephone number stay in their order among other letters.

    The path of a folder keeps its first stroke.
    """
    return PATH.sub(FROM_LEFT_MARK, NUMBER.sub(rf"{ISOLATE}\g<0>{END_ISOLATE}", words))


def number_beside(number: str) -> str:
    """A number with a full stop that stands by itself before a line, as it is to be shown."""
    return f"{FROM_RIGHT_MARK}{number}" if is_mirrored() else number


def without_marks(words: str) -> str:
    """Words to copy, without what told in which order they are shown."""
    return MARKS.sub("", words)


def own_order(words: str) -> str:
    """What somebody wrote, or the name of a file, as it is to stand in a sentence of the window.

    Else its full stop would go to the other side where its letters and those of the window do not
    go the same way.
    """
    return f"{OWN_ISOLATE}{words}{END_ISOLATE}" if is_mirrored() and words else words


def beginning() -> Qt.AlignmentFlag:
    """Where lines of the window begin, for who cannot tell: a painter, or a field of `keep_order`.

    A layout puts such a field at the side where the field's own lines begin.
    """
    begin = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    return begin | Qt.AlignmentFlag.AlignAbsolute


def _keep_paragraph(paragraph: re.Match[str]) -> str:
    """Without any letter from the right it keeps its order, and begins where the others do.

    So do words in other letters among its own, such as what somebody wrote behind a word in bold.
    """
    parts = re.split(f"({TAG.pattern})", paragraph[0])
    kinds = {n: _has_from_right(parts[n]) for n in range(0, len(parts), 2)}
    written = [number for number, from_right in kinds.items() if from_right is not None]
    if not any(kinds.values()):
        return f'<{paragraph[1]} dir="ltr" align="right"{paragraph[2]}'
    for from_right, run in groupby(written, kinds.__getitem__):
        numbers = list(run)
        if not from_right and ISOLATE not in parts[numbers[0]]:
            first, last = numbers[0], numbers[-1]
            parts[first] = BEFORE.sub(rf"\g<0>{ISOLATE}", parts[first], count=1)
            parts[last] = BEHIND.sub(rf"{END_ISOLATE}\g<0>", parts[last], count=1)
    return "".join(parts)


def _turn_row(row: re.Match[str]) -> str:
    cells = [cell[0] for cell in CELL.finditer(row[2])]
    return row[1] + "".join(reversed(cells)) + row[3]


def _has_from_right(words: str) -> bool | None:
    """Whether any letter is from the right; None where there is no letter."""
    if not any(map(str.isalpha, words)):
        return None
    return any(map(_is_from_right, words))


def _is_from_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in FROM_RIGHT

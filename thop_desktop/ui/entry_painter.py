"""Paints the rows of the diary's list, with the layouts of their texts kept."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from thop_desktop.content.snippets import Snippet
from thop_desktop.store.entry import Entry
from thop_desktop.ui.diary_rows import Line
from thop_desktop.ui.ground import BOX_RADIUS
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored, lines_begin

# More than fit on any screen.
KEPT = 200
SNIPPET_LINES = 2
ELLIPSIS = "…"


@dataclass(frozen=True)
class RowState:
    """How a row stands out.

    Attributes:
        open: it is the entry that is shown beside the list.
        current: the arrow keys have come to it.
        hovered: the pointer is over it.
    """

    open: bool = False
    current: bool = False
    hovered: bool = False


@dataclass(frozen=True)
class _Laid:
    """The texts of a row, ready to be drawn, and where."""

    texts: tuple[tuple[QTextLayout, QPointF, str], ...]
    time: str
    time_width: float


class EntryPainter:
    """Draws days and entries; all rows of a kind are equally high."""

    def __init__(self, look: Look, line: Callable[[Entry], Line]) -> None:
        """Take the look, and what an entry shows of itself."""
        self._look = look
        self._line = line
        self._kept: OrderedDict[tuple[str, object, int], _Laid] = OrderedDict()
        self._fonts = {name: look.font(name) for name in ("strong", "text", "small", "label")}
        self._metrics = {name: QFontMetricsF(font) for name, font in self._fonts.items()}
        self._pad = look.space(12)
        self._side = look.space(14)
        self._gap = look.space(3)
        self.heading_height = round(self._height("label")) + look.space(30)
        self.row_height = round(
            self._height("strong") + SNIPPET_LINES * self._height("text") + self._height("small")
            + 2 * self._gap + 2 * self._pad
        ) + look.space(4)  # fmt: skip

    def forget(self) -> None:
        """Keep no texts any more."""
        self._kept.clear()

    def paint_heading(self, painter: QPainter, area: QRect, words: str) -> None:
        """Draw the name of a day."""
        painter.setFont(self._fonts["label"])
        painter.setPen(self._look.colour("quiet"))
        inside = area.adjusted(self._side, 0, -self._side, -self._look.space(6))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        metrics = self._metrics["label"]
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, flags, shown)

    def paint_entry(self, painter: QPainter, area: QRect, entry: Entry, state: RowState) -> None:
        """Draw an entry, on a ground where it stands out."""
        look = self._look
        if state.open or state.current or state.hovered:
            ground = "main-soft" if state.open else "hover" if state.hovered else "paper"
            painter.setBrush(look.colour(ground))
            edge = (
                look.colour("main") if state.open or state.current else Qt.GlobalColor.transparent
            )
            painter.setPen(QPen(edge, 2 if state.current else 1))
            inside = QRectF(area).adjusted(1, 1, -1, -1 - look.space(4))
            painter.drawRoundedRect(inside, BOX_RADIUS, BOX_RADIUS)
        laid = self._laid(entry, area.width())
        corner = QPointF(area.left() + self._side, area.top() + self._pad)
        for layout, offset, colour in laid.texts:
            painter.setPen(look.colour(colour))
            layout.draw(painter, corner + offset)
        painter.setFont(self._fonts["small"])
        painter.setPen(look.colour("quiet"))
        left = area.right() - self._side - laid.time_width
        if is_mirrored():
            left = area.left() + self._side
        painter.drawText(QPointF(left, corner.y() + self._metrics["strong"].ascent()), laid.time)

    def _height(self, style: str) -> float:
        return self._metrics[style].height() * 1.08

    def _laid(self, entry: Entry, width: int) -> _Laid:
        key = (entry.id, entry.changed, width)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        laid = self._lay_out(self._line(entry), width - 2 * self._side)
        self._kept[key] = laid
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return laid

    def _lay_out(self, line: Line, width: float) -> _Laid:
        time_width = self._metrics["small"].horizontalAdvance(line.time)
        title_width = width - time_width - self._look.space(8)
        y, texts = 0.0, []
        for snippet, style, colour, room, most in (
            (line.title, "strong", "ink", title_width, 1),
            (line.snippet, "text", "quiet", width, SNIPPET_LINES),
            (Snippet(line.note), "small", "quiet", width, 1),
        ):
            if not snippet.text:
                continue
            layout, lines = self._text(snippet, style, room, most)
            texts.append((layout, QPointF(width - room if is_mirrored() else 0, y), colour))
            y += lines * self._height(style) + self._gap
        return _Laid(tuple(texts), line.time, time_width)

    def _text(
        self, snippet: Snippet, style: str, width: float, most: int
    ) -> tuple[QTextLayout, int]:
        """So many lines of a text at most, cut off with an ellipsis where it is longer."""
        text = snippet.text
        lines = _broken(self._layout(text, style), width)
        if len(lines) > most:
            head, tail = _units_cut(text, lines[most - 1])
            metrics = self._metrics[style]
            fitting = metrics.elidedText(tail, Qt.TextElideMode.ElideRight, width)
            # A full stop before it would be a fourth dot.
            text = head + fitting.removesuffix(ELLIPSIS).rstrip(" .,;:") + ELLIPSIS
        layout = self._layout(text, style)
        layout.setFormats(self._formats(text, snippet))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        number = 0
        while number < most:
            one = layout.createLine()
            if not one.isValid():
                break
            one.setLineWidth(width)
            one.setPosition(QPointF(0, number * self._height(style)))
            number += 1
        layout.endLayout()
        return layout, max(1, number)

    def _layout(self, text: str, style: str) -> QTextLayout:
        layout = QTextLayout(text, self._fonts[style])
        option = lines_begin()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        return layout

    def _formats(self, text: str, snippet: Snippet) -> list[QTextLayout.FormatRange]:
        style = QTextCharFormat()
        style.setBackground(self._look.colour("mark"))
        style.setForeground(self._look.colour("ink"))
        style.setFontUnderline(True)  # a ground alone would be colour alone
        made = []
        for start, end in snippet.marks:
            if text[start:end] != snippet.text[start:end]:
                continue  # it was cut off
            one = QTextLayout.FormatRange()
            # Qt counts in UTF-16 units, in which an emoji takes two.
            one.start, one.length = _units(text[:start]), _units(text[start:end])
            one.format = style
            made.append(one)
        return made


def _broken(layout: QTextLayout, width: float) -> list[int]:
    """Where the first lines of a text begin, in UTF-16 units."""
    lines: list[int] = []
    layout.beginLayout()
    while len(lines) <= SNIPPET_LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        lines.append(line.textStart())
    layout.endLayout()
    return lines


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _units_cut(text: str, units: int) -> tuple[str, str]:
    """A text cut in two at a number of UTF-16 units."""
    data = text.encode("utf-16-le", "surrogatepass")
    head, tail = data[: 2 * units], data[2 * units :]
    return head.decode("utf-16-le", "surrogatepass"), tail.decode("utf-16-le", "surrogatepass")

"""The sheet of the guide: what matters most, drawn on one page of paper."""

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QTextDocument,
)

from thop_desktop.content.render import inline
from thop_desktop.content.user_guide import UserGuide, load_guide
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.guide_text import PRINT
from thop_desktop.ui.look import BODY_LINE, SERIF, Look
from thop_desktop.ui.mirror import beginning, is_written_from_right, placed
from thop_desktop.ui.paper import DrawnPaper
from thop_desktop.ui.paper_layout import ALTERNATES

NAME = "Therapeutisch Opvoeden"
ART = "art-evening"
ART_HEIGHT, SIDE, PAD, GAP, LINE, FOOT = 122.0, 18.0, 11.0, 12.0, 34.0, 14.0
FOOT_LETTERS = 11
SECTION = re.compile(r"^#### (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class _Part:
    title: str
    html: str


def take_sheet(way: str, folder: Path, paper: DrawnPaper) -> None:
    """Print the sheet or save it as PDF; of a guide that cannot be read there is no such link.

    Args:
        way: the link that was chosen; see `guide_text`.
        folder: where the guide is.
        paper: where it goes.
    """
    guide = load_guide(folder)
    title = f"{NAME} - {guide.title}"
    take = paper.print_drawn if way == PRINT else paper.save_drawn
    take(Sheet(guide).draw, title)


class Sheet:
    """What stands on the sheet: the hard moment first, then small boxes, then room to write."""

    def __init__(self, guide: UserGuide) -> None:
        """Take the marked part of the guide."""
        lead, *pieces = SECTION.split(guide.sheet)
        self._lead = inline(lead.strip())
        parts = [
            _Part(title, inline(body.strip()))
            for title, body in zip(pieces[::2], pieces[1::2], strict=True)
        ]
        self._first, *self._small = parts[:-1]
        self._to_write = parts[-1]

    def draw(self, painter: QPainter, size: QSizeF, look: Look, figures: Figures) -> None:
        """Draw it from the painter's origin on; see `paper.Draw`."""
        width = size.width()
        top = self._draw_head(painter, width, look, figures)
        top = self._draw_boxes(painter, [self._first], top, width, look, warm=True)
        for index in range(0, len(self._small), 2):
            row = self._small[index : index + 2]
            top = self._draw_boxes(painter, row, top, width, look, warm=False)
        self._draw_lines(painter, top, size, look)
        font = _plain(look, "small")
        # In pixels, for a painter takes points for those of its device, and it is enlarged already.
        font.setPixelSize(FOOT_LETTERS)
        painter.setFont(font)
        painter.setPen(look.colour("quiet"))
        painter.drawText(
            QRectF(0, size.height() - FOOT, width, FOOT),
            Qt.AlignmentFlag.AlignBottom | beginning(),
            QCoreApplication.translate(
                "GuideSheet", "The program makes no connection to the internet."
            ),
        )

    def _draw_head(self, painter: QPainter, width: float, look: Look, figures: Figures) -> float:
        drawing = figures.drawing(ART)
        area = QRectF(0, 0, width, ART_HEIGHT)
        full = QSizeF(drawing.defaultSize())
        if not full.isEmpty():
            factor = max(area.width() / full.width(), area.height() / full.height())
            drawn = QRectF(QPointF(), full * factor)
            drawn.moveCenter(area.center())
            clip = QPainterPath()
            clip.addRoundedRect(area, BOX_RADIUS, BOX_RADIUS)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(clip)
            drawing.render(painter, drawn)
            painter.restore()
        head = _document(
            f'<p style="font-family:{_serif()}; font-size:{look.points("display"):.1f}pt;'
            f' margin-bottom:4px">{escape(NAME)}</p><p style="font-family:{_serif()};'
            f" font-size:{look.points('lead'):.1f}pt; font-style:italic;"
            f' color:{look.colour("quiet").name()}">{self._lead}</p>',
            width,
            look,
        )
        _put(painter, head, QPointF(0, ART_HEIGHT + GAP), look)
        return ART_HEIGHT + GAP + head.size().height() + GAP

    def _draw_boxes(
        self,
        painter: QPainter,
        parts: list[_Part],
        top: float,
        width: float,
        look: Look,
        *,
        warm: bool,
    ) -> float:
        """Boxes side by side, as high as the highest; returns where the next ones begin."""
        each = (width - GAP * (len(parts) - 1)) / len(parts)
        ink = look.colour("accent" if warm else "main").name()
        words = [
            _document(
                f'<p style="font-family:{_serif()}; font-size:{look.points("heading"):.1f}pt;'
                f' font-weight:700; color:{ink}; margin-bottom:4px">{escape(part.title)}</p>'
                f"{_body(part.html, look)}",
                each - 2 * SIDE,
                look,
            )
            for part in parts
        ]
        height = max(one.size().height() for one in words) + 2 * PAD
        ground, edge = ("accent-soft", "accent-edge") if warm else ("surface", "hairline")
        for number, one in enumerate(words):
            area = placed(QRectF(number * (each + GAP), top, each, height), width)
            paint_ground(painter, area, look.colour(ground), look.colour(edge), BOX_RADIUS)
            _put(painter, one, area.topLeft() + QPointF(SIDE, PAD), look)
        return top + height + GAP

    def _draw_lines(self, painter: QPainter, top: float, size: QSizeF, look: Look) -> None:
        """Room to write by hand, as many lines as fit."""
        words = _document(
            f'<p style="font-family:{_serif()}; font-size:{look.points("heading"):.1f}pt;'
            f' font-weight:700; margin-bottom:2px">{escape(self._to_write.title)}</p>'
            f"{_body(self._to_write.html, look)}",
            size.width(),
            look,
        )
        _put(painter, words, QPointF(0, top + GAP / 2), look)
        line = top + GAP / 2 + words.size().height() + LINE
        painter.setPen(QPen(look.colour("edge"), 1))
        while line < size.height() - 2 * FOOT:
            painter.drawLine(QPointF(0, line), QPointF(size.width(), line))
            line += LINE


def _serif() -> str:
    return ", ".join(f"'{family}'" for family in SERIF)


def _plain(look: Look, style: str) -> QFont:
    font = look.font(style)
    font.setFeature(ALTERNATES, 0)
    return font


def _body(html: str, look: Look) -> str:
    line = look.line_percent("body", BODY_LINE)
    return f'<p style="line-height:{line}%; margin-top:0px; margin-bottom:0px">{html}</p>'


def _document(html: str, width: float, look: Look) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_plain(look, "body"))
    document.setDefaultStyleSheet("p { margin-top: 0px; margin-bottom: 0px; }")
    if is_written_from_right(html):
        html = f'<body dir="rtl">{html}</body>'
    document.setHtml(html)
    document.setTextWidth(width)
    return document


def _put(painter: QPainter, document: QTextDocument, at: QPointF, look: Look) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(context.palette.ColorRole.Text, look.colour("ink"))
    painter.save()
    painter.translate(at)
    document.documentLayout().draw(painter, context)
    painter.restore()

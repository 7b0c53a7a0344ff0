"""Words in lines with room between them, without a whole document for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from thop_desktop.ui.mirror import lines_begin


@dataclass(frozen=True)
class Lines:
    """Words that were laid out at a width, all in pixels.

    Attributes:
        layout: what can be drawn.
        width: of the longest line.
        height: of all lines together.
    """

    layout: QTextLayout
    width: float
    height: float


def lay_out(
    words: str,
    font: QFont,
    width: float,
    step: float,
    option: QTextOption | None = None,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> Lines:
    """Break words into lines, each with the words in the middle of its height.

    Args:
        words: plain text without line breaks.
        font: what they are set in.
        width: room for a line, in pixels.
        step: from one line to the next, in pixels.
        option: how lines are aligned; where those of the window begin when None.
        formats: parts that look otherwise.
    """
    layout = QTextLayout(words, font)
    layout.setTextOption(option or lines_begin())
    if formats:
        layout.setFormats(list(formats))
    down = (step - QFontMetricsF(font).height()) / 2
    height = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height + down))
        height += step
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Lines(layout, widest, height)

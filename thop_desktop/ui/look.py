"""How everything looks: one theme at one text size, handed to each page that draws."""

import sys
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from thop_desktop.ui.mirror import is_mirrored
from thop_desktop.ui.themes import Theme

SERIF = ("Palatino Linotype", "Palatino", "P052", "Georgia", "serif")
# Inter only where it is installed; Windows and macOS keep their own interface font.
SANS = () if sys.platform in ("win32", "darwin") else ("Inter",)
# A point is a 96th of an inch everywhere but on macOS, where it is a 72nd.
POINT = 96 / 72 if sys.platform == "darwin" else 1.0
# How much of a change in text size the white space follows.
SPACE_SHARE = 0.75
# Icons that point along the line, or show lines: they look the other way where lines begin at the
# right. Pictures of things stay as they are.
ALONG = frozenset(
    {
        *("arrow-left", "arrow-right", "caret-left", "caret-right", "arrow-counter-clockwise"),
        *("arrow-clockwise", "list", "list-bullets", "list-checks", "trend-up"),
    }
)
READING_LINE = 1.55
BODY_LINE = 1.5
# Letters, spaces and punctuation as Dutch text mixes them: average character width lies.
SAMPLE = "Je kind zoekt je soms pas op als jij even niet kijkt, en loopt dan weer weg."


@dataclass(frozen=True)
class Type:
    """A style of lettering.

    Attributes:
        points: size at 100 % text size.
    """

    points: float
    serif: bool = False
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False


TYPES = {
    "display": Type(25, serif=True),
    "title": Type(20, serif=True),
    "lead": Type(15.5, serif=True, italic=True),
    "heading": Type(15, serif=True, weight=QFont.Weight.Bold),
    "reading": Type(13.5, serif=True),
    "body": Type(11),
    "strong": Type(11, weight=QFont.Weight.DemiBold),
    "text": Type(10.5),
    "text-strong": Type(10.5, weight=QFont.Weight.DemiBold),
    "label": Type(10, weight=QFont.Weight.Medium),
    "small": Type(9.5),
}


class Look:
    """A theme at a text size, with the fonts, icons and measures that follow from them."""

    def __init__(self, theme: Theme, scale: float, icons: Path, system_font: QFont) -> None:
        """Take a theme and a text size.

        Args:
            theme: the colours.
            scale: text size, 1.0 is 100 %.
            icons: folder with the icons as SVG.
            system_font: the system's own interface font, used for controls.
        """
        self.theme = theme
        self.scale = scale
        self._icons = icons
        self._system_families = system_font.families()
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def resized(self, by: float) -> "Look":
        """The same theme with text of another size: `by` times this one."""
        other = copy(self)
        other.scale = self.scale * by
        other._pixmaps = {}
        return other

    @cached_property
    def sans_families(self) -> list[str]:
        """Families for controls, the preferred one first."""
        return [*SANS, *self._system_families]

    def font(self, style: str) -> QFont:
        """The font of a style in TYPES, at this text size."""
        kind = TYPES[style]
        font = QFont()
        font.setFamilies(list(SERIF) if kind.serif else self.sans_families)
        font.setPointSizeF(self.points(style))
        font.setWeight(kind.weight)
        font.setItalic(kind.italic)
        return font

    def points(self, style: str) -> float:
        """Size of a style in points, at this text size."""
        return TYPES[style].points * POINT * self.scale

    def space(self, pixels: float) -> int:
        """White space or a measure of a control, grown with the text size."""
        return round(pixels * (1 + SPACE_SHARE * (self.scale - 1)))

    def line_percent(self, style: str, line: float) -> int:
        """Line height for Qt's rich text: `line` is in ems, Qt wants percents of line spacing."""
        font = self.font(style)
        metrics = QFontMetricsF(font)
        em = font.pointSizeF() * metrics.fontDpi() / 72
        return round(100 * line * em / metrics.lineSpacing())

    def text_width(self, style: str, characters: float) -> int:
        """Width in pixels of so many characters of ordinary Dutch text."""
        metrics = QFontMetricsF(self.font(style))
        return round(metrics.horizontalAdvance(SAMPLE) / len(SAMPLE) * characters)

    def colour(self, role: str) -> QColor:
        """The theme's colour for a role such as "main" or "on-main"."""
        return QColor(getattr(self.theme, role.replace("-", "_")))

    def icon(self, name: str, role: str = "quiet", size: int = 18) -> QIcon:
        """An icon in one of the theme's colours."""
        return QIcon(self.pixmap(name, role, size))

    def pixmap(self, name: str, role: str = "quiet", size: int = 18) -> QPixmap:
        """An icon as a picture, sharp on the screen at hand.

        Args:
            name: file name without its ending.
            role: role of the colour.
            size: width and height in pixels at 100 % text size.
        """
        ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        turned = name in ALONG and is_mirrored()
        key = (name, role, size, ratio, turned)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(
                name, role, self.icon_size(size).width(), ratio, turned=turned
            )
        return self._pixmaps[key]

    def icon_size(self, size: int = 18) -> QSize:
        """Size in pixels of an icon at this text size."""
        side = round(size * self.scale)
        return QSize(side, side)

    def _drawn(self, name: str, role: str, side: int, ratio: float, *, turned: bool) -> QPixmap:
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        try:
            drawing = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
        except OSError:
            return pixmap  # the words beside it say the same
        coloured = drawing.replace("currentColor", self.colour(role).name())
        painter = QPainter(pixmap)
        if turned:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap

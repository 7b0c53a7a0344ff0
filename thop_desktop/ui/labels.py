"""Words on a page: labels in the theme's styles of lettering."""

import re
from html import escape
from math import ceil, sqrt

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from thop_desktop.ui.lines import Lines, lay_out
from thop_desktop.ui.look import BODY_LINE, Look
from thop_desktop.ui.mirror import is_mirrored, keep_numbers, lines_begin
from thop_desktop.ui.spoken import Role, say

# All running text; headlines stand closer.
WRAPPED_STYLES = frozenset({"body", "text", "lead", "reading", "small", "strong", "text-strong"})
# Headlines, and how deep they are to who listens.
HEADLINES = {"display": 1, "title": 2, "heading": 2}
# Every kind of space but the one that keeps two words together.
SPACES = re.compile(r"[^\S\u00a0]+")
# Where a layout asks how wide words would like to be: in letters, and as a shape.
LINE_LETTERS, SHAPE = 80, 5


class Label(QLabel):
    """A piece of text in one style, wrapped where it is running text.

    Screen readers read it as text; it can be selected with the mouse when `selectable`. Running
    text that cannot be selected is laid out and drawn here: a rich text in a QLabel would be a
    whole document, and five times as slow.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        style: str = "body",
        tone: str = "ink",
        *,
        wrap: bool = True,
        selectable: bool = False,
        heads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            text: what it says.
            style: of lettering.
            tone: role of its colour.
            wrap: whether it goes on below where there is no room.
            selectable: whether it can be selected with the mouse.
            heads: whether it stands above something, where its style is that of a headline.
            parent: what it stands in.
        """
        super().__init__(parent)
        self._look = look
        self._percent = (
            look.line_percent(style, BODY_LINE) if wrap and style in WRAPPED_STYLES else 0
        )
        if wrap and is_mirrored() and not selectable and not self._percent:
            # From the right a QLabel leaves room for the space at the end of a broken line.
            self._percent = 100
        self._drawn = bool(self._percent) and not selectable
        # Before it is named: a screen reader asks what it is as soon as it has a name.
        self.spoken_level = HEADLINES.get(style, 0) if heads else 0
        self.spoken_role = Role.Heading if self.spoken_level else None
        self._strong: tuple[str, str] = ("", "")
        # Layouts ask for the same widths many times over.
        self._laid_out: dict[int, Lines] = {}
        self._heights: dict[int, int] = {}
        self.setFont(look.font(style))
        # Within a button it would otherwise take the button's colour, whatever its tone.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        if tone != "ink":
            # By palette, not by style sheet: sheets are matched against every label at each start.
            toned = self.palette()
            toned.setColor(QPalette.ColorRole.WindowText, look.colour(tone))
            self.setPalette(toned)
        self.setWordWrap(wrap)
        if not self._drawn and is_mirrored():
            # Of itself a QLabel lets what is in other letters begin at the other side.
            begin = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(begin | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            # Without this a wrapped label claims a width of its own liking.
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(self._drawn)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.set_words(text)

    def set_words(self, text: str, strong: str = "", tone: str = "ink") -> None:
        """Show another text, plain, in the same style.

        Args:
            text: the words.
            strong: the first of them, to stand out; only where words wrap and cannot be selected.
            tone: the colour of those.
        """
        self.setAccessibleName(text)
        self._strong = (strong, tone)
        self._forget_lines()
        if self._percent and not self._drawn:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'<p style="line-height:{self._percent}%; margin:0">{escape(text)}</p>')
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(SPACES.sub(" ", text) if self._drawn else text)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Wrapped words are higher where it is narrow."""
        return self._drawn or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width, in pixels."""
        if not self._drawn:
            return super().heightForWidth(width)
        if width not in self._heights:
            around = self._around()
            height = ceil(self._lines(width - around.width()).height)
            self._heights[width] = height + around.height()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A shape that is pleasant to read; layouts mostly decide otherwise."""
        if not self._drawn:
            return super().sizeHint()
        full = int(QFontMetricsF(self.font()).horizontalAdvance("x") * LINE_LETTERS)
        lines = self._lines(full)
        lines = self._lines(min(full, int(sqrt(SHAPE * lines.height * lines.width))))
        width = ceil(lines.width) + self._around().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        if not self._drawn:
            return super().minimumSizeHint()
        lines = self._lines(0)
        least = QFontMetricsF(self.font()).lineSpacing() if self.text() else 0
        return QSize(ceil(lines.width), ceil(least)) + self._around()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew after another font or direction."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._forget_lines()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        if not self._drawn:
            super().paintEvent(event)
            return
        inner = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = self._lines(inner.width())
        top = inner.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (inner.height() - ceil(lines.height)) // 2)
        lines.layout.draw(painter, QPointF(inner.left(), top))

    def _forget_lines(self) -> None:
        self._laid_out.clear()
        self._heights.clear()

    def _around(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines(self, width: int) -> Lines:
        """The words at a width."""
        if width not in self._laid_out:
            font = self.font()
            step = ceil(QFontMetricsF(font).lineSpacing()) * self._percent / 100
            option = lines_begin(self.text(), follow=False)
            aligned = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            if aligned & Qt.AlignmentFlag.AlignHCenter:
                option.setAlignment(aligned)
            if width > 0:
                # A word that is wider than its column goes on below: that is better than cut off.
                option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            formats = self._formats()
            words = keep_numbers(self.text()) if is_mirrored() else self.text()
            self._laid_out[width] = lay_out(words, font, width, step, option, formats)
        return self._laid_out[width]

    def _formats(self) -> list[QTextLayout.FormatRange]:
        strong, tone = self._strong
        if not strong or not self.text().startswith(strong):
            return []
        one = QTextLayout.FormatRange()
        shown = keep_numbers(strong) if is_mirrored() else strong
        one.start, one.length = 0, len(shown)
        one.format = QTextCharFormat()
        one.format.setFontWeight(QFont.Weight.Bold)
        one.format.setForeground(self._look.colour(tone))
        return [one]


class SaidLabel(Label):
    """Words that come when something has changed: who listens hears them as they come."""

    def showEvent(self, event: QShowEvent) -> None:
        """Say them."""
        super().showEvent(event)
        if not event.spontaneous():
            say(self, self.accessibleName())

    def set_words(self, text: str, strong: str = "", tone: str = "ink") -> None:
        """Show other words, and say them where they are in sight."""
        super().set_words(text, strong, tone)
        if self.isVisible():
            say(self, self.accessibleName())


class IconLabel(QLabel):
    """An icon that only decorates: screen readers pass it by."""

    decorates = True

    def __init__(self, look: Look, name: str, role: str = "main", size: int = 20) -> None:
        super().__init__()
        self.setPixmap(look.pixmap(name, role, size))
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(look.icon_size(size).width())

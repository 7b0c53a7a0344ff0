"""The picture of a worksheet: a line for each domain, two dots on it, grey where most lies."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import across, placed
from thop_desktop.ui.profile_marks import DOT, Chart, ChartRow, grey_of, paint_dot
from thop_desktop.ui.spoken import Role
from thop_desktop.worksheet.answers import Band, State
from thop_desktop.worksheet.scoring import Range

BANDS = len(Band)
WRAP = int(Qt.TextFlag.TextWordWrap)
GAP, BAND_RADIUS, ROW_RANGE = 4, 10, 30


class ProfileChart(QWidget):
    """Paints a chart at any width; where there is little room, names stand above their lines."""

    spoken_role = Role.Chart

    def __init__(self, look: Look, chart: Chart) -> None:
        super().__init__()
        self._look, self.chart = look, chart
        self._title_font, self._small = look.font("text"), look.font("small")
        self._bold = look.font("small")
        self._bold.setWeight(QFont.Weight.DemiBold)
        # Layouts ask for the height again and again; letters are measured once.
        self._heights: dict[int, tuple[int, list[int]]] = {}
        self._widest_word = self._measure_words()
        self._names_width = self._measure_names()
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.told)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A narrow picture is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        head, rows = self._measured(width)
        return head + sum(rows) + self._look.space(8)

    def sizeHint(self) -> QSize:
        """As high as its rows at the width it has."""
        return QSize(self._look.space(480), self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(0, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Tell what the name of a band stands for, where it is pointed at."""
        if isinstance(event, QHelpEvent):
            told = self.need_at(QPointF(event.pos()))
            if told:
                QToolTip.showText(event.globalPos(), told, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def need_at(self, place: QPointF) -> str:
        """What the name at a place stands for; "" where there is none."""
        x = across(place.x(), self.width())
        at = int((x - self._left(self.width())) // self._column(self.width()))
        is_head = 0 <= place.y() < self._measured(self.width())[0]
        return self.chart.needs[at] if is_head and 0 <= at < len(self.chart.needs) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bands, lines, dots and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, heights = self._measured(self.width())
        self._paint_heads(painter, head)
        self._paint_ranges(painter, head)
        tops = [head + sum(heights[:at]) for at in range(len(heights))]
        for row, top, height in zip(self.chart.rows, tops, heights, strict=True):
            self._paint_row_ranges(painter, row, self._line_of(top, height))
        if self.chart.joined and not self.is_stacked:
            self._paint_joints(painter, tops, heights)
        for row, top, height in zip(self.chart.rows, tops, heights, strict=True):
            self._paint_row(painter, row, float(top), height)

    @property
    def is_stacked(self) -> bool:
        """Whether names stand above their lines."""
        return self._stacked(self.width())

    def _stacked(self, width: int) -> bool:
        """Names stand above their lines where the names of bands would have too little room."""
        return width < BANDS * (self._widest_word + self._look.space(8)) + self._names_width

    def _measure_words(self) -> int:
        metrics = QFontMetrics(self._bold)
        words = (word for name in self.chart.bands for word in name.split())
        return max(metrics.horizontalAdvance(word) for word in words)

    def is_upright(self, width: int) -> bool:
        """Whether names of bands have too little even so, and are written from bottom to top.

        Args:
            width: of the picture, in pixels.
        """
        return self._column(width) < self._widest_word + self._look.space(4)

    def _measure_names(self) -> int:
        metrics = QFontMetrics(self._title_font)
        widest = max((metrics.horizontalAdvance(row.title) for row in self.chart.rows), default=0)
        return widest + self._look.space(20)

    def _left(self, width: int) -> int:
        return 0 if self._stacked(width) else self._names_width

    def _column(self, width: int) -> float:
        return (width - self._left(width)) / BANDS

    def _x(self, place: float) -> float:
        width = self.width()
        return across(self._left(width) + (place - 0.5) * self._column(width), width)

    def _wrapped(self, font: QFont, text: str, width: float) -> int:
        box = QFontMetrics(font).boundingRect(0, 0, max(1, int(width)), 10_000, WRAP, text)
        return box.height()

    def _measured(self, width: int) -> tuple[int, list[int]]:
        """The height of the heads and of each row at a width."""
        if width not in self._heights:
            self._heights[width] = self._measure_head(width), self._measure_rows(width)
        return self._heights[width]

    def _measure_head(self, width: int) -> int:
        if self.is_upright(width):
            metrics = QFontMetrics(self._bold)
            return max(map(metrics.horizontalAdvance, self.chart.bands)) + self._look.space(14)
        room = self._column(width) - self._look.space(6)
        highest = max(self._wrapped(self._bold, name, room) for name in self.chart.bands)
        return highest + self._look.space(10)

    def _measure_rows(self, width: int) -> list[int]:
        look = self._look
        if self._stacked(width):
            return [
                sum(self._words_heights(row, width)) + look.space(42) for row in self.chart.rows
            ]
        return [
            max(look.space(38), sum(self._words_heights(row, width)) + look.space(14))
            for row in self.chart.rows
        ]

    def _words_room(self, width: int) -> int:
        return width if self._stacked(width) else self._left(width) - self._look.space(12)

    def _words_heights(self, row: ChartRow, width: int) -> tuple[int, int]:
        """Of the title and of the note of a row."""
        room = self._words_room(width)
        note = self._wrapped(self._small, row.note, room) if row.note else 0
        return self._wrapped(self._title_font, row.title, room), note

    def _paint_heads(self, painter: QPainter, height: int) -> None:
        look = self._look
        shown = [self.chart.ranges, *(row.ranges for row in self.chart.rows)]
        lit = {
            band
            for ranges in shown
            for told in ranges.values()
            for band in Band
            if told.low <= band <= told.high
        }
        column = self._column(self.width())
        for band, name in zip(Band, self.chart.bands, strict=True):
            painter.setFont(self._bold if band in lit else self._small)
            painter.setPen(look.colour("ink" if band in lit else "quiet"))
            if self.is_upright(self.width()):
                self._paint_upright(painter, name, self._x(band), height - look.space(6))
                continue
            area = QRectF(self._x(band) - column / 2, 0, column, height - look.space(6))
            inside = area.adjusted(look.space(3), 0, -look.space(3), 0)
            flags = WRAP | int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignBottom)
            painter.drawText(inside, flags, name)

    def _paint_upright(self, painter: QPainter, name: str, x: float, bottom: float) -> None:
        painter.save()
        painter.translate(x, bottom)
        painter.rotate(-90)
        line = QFontMetrics(painter.font()).lineSpacing()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, -line / 2, bottom, line), flags, name)
        painter.restore()

    def _paint_ranges(self, painter: QPainter, top: int) -> None:
        """The ground of the whole picture: the edges of the bands, and where most lies."""
        look = self._look
        bottom = self.height() - look.space(2)
        painter.setPen(QPen(look.colour("hairline"), 1, Qt.PenStyle.DotLine))
        for edge in range(BANDS + 1):
            x = self._x(edge + 0.5)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if self.is_stacked:
            return  # there they lie behind the dots only, and leave the words free
        for state, inset in ((State.TENSE, 1.0), (State.CALM, 4.0)):
            if told := self.chart.ranges.get(state):
                self._paint_range(painter, state, told, top + inset, bottom - top - 2 * inset)

    def _paint_range(
        self, painter: QPainter, state: State, told: Range, top: float, height: float
    ) -> None:
        """The tense one is filled, the calm one a broken line: no colour is needed to tell."""
        look, column = self._look, self._column(self.width())
        inset = 1.0 if state is State.TENSE else 4.0
        left = self._left(self.width()) + (told.low - 1) * column + inset
        area = QRectF(left, top, column * (told.high - told.low + 1) - 2 * inset, height)
        area = placed(area, self.width())
        if state is State.TENSE:
            painter.setBrush(grey_of(look))
            painter.setPen(QPen(look.colour("edge"), 1))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("edge"), 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, BAND_RADIUS, BAND_RADIUS)

    def _paint_row(self, painter: QPainter, row: ChartRow, top: float, height: int) -> None:
        look, width = self._look, self.width()
        title, note = self._words_heights(row, width)
        room = self._words_room(width)
        words_top = top + look.space(4) if self.is_stacked else top + (height - title - note) / 2
        painter.setFont(self._title_font)
        painter.setPen(look.colour("ink"))
        painter.drawText(placed(QRectF(0, words_top, room, title), width), WRAP, row.title)
        if row.note:
            painter.setFont(self._small)
            painter.setPen(look.colour("quiet"))
            area = QRectF(0, words_top + title, room, note)
            painter.drawText(placed(area, width), WRAP, row.note)
        self._paint_dots(painter, row, self._line_of(top, height))

    def _paint_row_ranges(self, painter: QPainter, row: ChartRow, y: float) -> None:
        for state, tall in ((State.TENSE, ROW_RANGE), (State.CALM, ROW_RANGE - 6)):
            told = row.ranges.get(state)
            if told is None and self.is_stacked:
                told = self.chart.ranges.get(state)
            if told:
                high = float(self._look.space(tall))
                self._paint_range(painter, state, told, y - high / 2, high)

    def _line_of(self, top: float, height: int) -> float:
        """How far down the dots of a row lie."""
        if self._stacked(self.width()):
            return top + height - self._look.space(17)
        return top + height / 2

    def _places(self, row: ChartRow) -> dict[State, float]:
        """How far from the left the dots of a row lie; beside each other where they are equal."""
        radius = self._look.space(DOT)
        told = {State.TENSE: row.tense, State.CALM: row.calm}
        places = {state: self._x(place) for state, place in told.items() if place is not None}
        if len(places) == 2 and abs(places[State.CALM] - places[State.TENSE]) < 2 * radius + GAP:
            middle, apart = sum(places.values()) / 2, radius + GAP / 2
            first = State.TENSE if places[State.TENSE] <= places[State.CALM] else State.CALM
            places = {state: middle + (-apart if state is first else apart) for state in places}
        return places

    def _paint_joints(self, painter: QPainter, tops: Sequence[int], heights: Sequence[int]) -> None:
        """Lines between the dots of each state; whole for tense, broken for calm."""
        styles = {State.TENSE: Qt.PenStyle.SolidLine, State.CALM: Qt.PenStyle.DashLine}
        for state, style in styles.items():
            points = [
                QPointF(places[state], self._line_of(top, height)) if state in places else None
                for row, top, height in zip(self.chart.rows, tops, heights, strict=True)
                for places in (self._places(row),)
            ]
            painter.setPen(QPen(self._look.colour("main"), 1.4, style))
            for at, (upper, lower) in enumerate(pairwise(points)):
                if at in self.chart.joined and upper and lower:
                    painter.drawLine(upper, lower)

    def _paint_dots(self, painter: QPainter, row: ChartRow, y: float) -> None:
        look, places = self._look, self._places(row)
        if len(places) == 2 and not row.ranges:
            painter.setPen(QPen(look.colour("edge"), 2))
            painter.drawLine(*(QPointF(x, y) for x in places.values()))
        for state, x in places.items():
            paint_dot(painter, look, QPointF(x, y), look.space(DOT), state)

"""A table of words that wrap, as high as it needs to be; the page around it scrolls."""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from thop_desktop.ui.look import Look
from thop_desktop.ui.pattern_tables import WordedTable

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SHEET = Template("""
QHeaderView { background: ${surface}; border: none; }
QHeaderView::section { background: ${surface}; color: ${quiet}; border: none;
  border-bottom: 1px solid ${hairline}; padding: 4px 4px 4px ${left}px;
  font-size: ${points}pt; font-weight: 600; }
QTableView { background: ${surface}; border: none; }
QTableView::item { border-bottom: 1px solid ${hairline}; padding: 4px; }
QTableView::item:selected { background: ${main_soft}; color: ${ink};
  border: 2px solid ${main}; padding: 2px; }
""")
# Before the words of a cell: its padding, and what Qt adds to that.
LEFT_OF_WORDS = 7
# Qt reckons that words have a little more room than it leaves them in the end.
NARROWER = 8
COLOURS = ("surface", "quiet", "hairline", "main", "main_soft", "ink")
LEAST_ROW = 34
# Between the parts of a head, each of which gets a line.
BETWEEN = " · "


class WordTable(QTableWidget):
    """Rows are as high as their words at the width of the table."""

    def __init__(self, look: Look, table: WordedTable, *, of_numbers: bool = False) -> None:
        """Fill it.

        Args:
            look: fonts, colours and measures.
            table: what stands in it.
            of_numbers: whether all columns but the first hold numbers: those are as wide as the
                words above them, and the first one has the rest. Else all are equally wide.
        """
        super().__init__(len(table.rows), len(table.headers))
        self._look, self._of_numbers = look, of_numbers
        self.setAccessibleName(table.title)
        self.setAccessibleDescription(table.note)
        between = " " if of_numbers else BETWEEN
        heads = [head.replace(between, "\n") for head in table.headers]
        for column, head in enumerate(heads):
            above = QTableWidgetItem(head)
            above.setTextAlignment(self._side(column))
            self.setHorizontalHeaderItem(column, above)
        self.setFont(look.font("text"))
        self.horizontalHeader().setFont(look.font("text-strong"))
        self.horizontalHeader().setDefaultAlignment(LEFT)
        for row, words in enumerate(table.rows):
            for column, word in enumerate(words):
                item = QTableWidgetItem(word)
                item.setTextAlignment(self._side(column))
                self.setItem(row, column, item)
        self.verticalHeader().hide()
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        metrics = QFontMetricsF(header.font())
        self._least = self._least_columns(table, heads, metrics)
        most = max(len(head.splitlines()) for head in heads)
        # Left to itself it cuts the feet of letters off.
        header.setFixedHeight(round(most * metrics.lineSpacing()) + look.space(16))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(look.space(LEAST_ROW))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, look.colour("surface"))
        self.setPalette(colours)
        named = {name: look.colour(name.replace("_", "-")).name() for name in COLOURS}
        # A style sheet takes the font of heads away, so it has to give it again.
        points = f"{look.points('text'):.2f}"
        self.setStyleSheet(SHEET.substitute(named, left=str(LEFT_OF_WORDS), points=points))
        self.viewport().installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, let words wrap anew, and be as high as they need."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        # Left to itself Qt stretches columns later, and rows would have the height of before.
        self._share(event.size().width(), NARROWER)
        self.resizeRowsToContents()
        self._share(event.size().width())
        self.setFixedHeight(self._whole_height())

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(self._look.space(400), self._whole_height())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(0, self._whole_height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def least_width(self) -> int:
        """Narrower than that, in pixels, it is scrolled sideways: no word in it is cut off."""
        return sum(self._least)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return RIGHT if self._of_numbers and column else LEFT

    def _least_columns(
        self, table: WordedTable, heads: Sequence[str], metrics: QFontMetricsF
    ) -> list[int]:
        """The least width of each column: for its head, and for the longest word beside numbers."""
        room = self._look.space(20)
        least = [
            round(max(map(metrics.horizontalAdvance, head.splitlines()))) + room for head in heads
        ]
        if not self._of_numbers:
            return [max(least)] * len(least)
        words = (word for row in table.rows for word in row[0].split())
        least[0] = max(least[0], round(max(map(metrics.horizontalAdvance, words))) + room)
        return least

    def _share(self, width: int, narrower: int = 0) -> None:
        """Give each column its part of a width, or a little less."""
        each, rest = divmod(width, self.columnCount())
        for column, least in enumerate(self._least):
            if self._of_numbers:
                mine = width - sum(self._least[1:]) if column == 0 else least
            else:
                mine = each + (1 if column < rest else 0)
            self.setColumnWidth(column, max(least, mine) - narrower)

    def _whole_height(self) -> int:
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if self.horizontalHeader().length() > self.width() else 0
        return int(self.horizontalHeader().height() + self.verticalHeader().length() + room + 4)

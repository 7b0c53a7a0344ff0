"""A pattern as a real table, for who would rather read than look."""

from string import Template

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from thop_desktop.ui.look import Look
from thop_desktop.ui.pattern_tables import WordedTable

SHEET = Template("""
QHeaderView { background: ${surface}; border: none; }
QHeaderView::section { background: ${surface}; color: ${quiet}; border: none;
  border-bottom: 1px solid ${edge}; padding: 4px 7px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: ${edge}; border-radius: 4px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; width: 0; }
QTableView { background: ${surface}; border: none; }
QTableView::item { border-bottom: 1px solid ${hairline}; padding: 4px; }
QTableView::item:selected { background: ${main_soft}; color: ${ink};
  border: 2px solid ${main}; padding: 2px; }
""")


class PatternTable(QTableWidget):
    """As high as its rows; the page around it scrolls."""

    def __init__(self, look: Look, table: WordedTable) -> None:
        """Fill it."""
        super().__init__(len(table.rows), len(table.headers))
        self.setAccessibleName(table.title)
        self.setAccessibleDescription(table.note)
        self.setFont(look.font("text"))
        for row, words in enumerate(table.rows):
            for column, word in enumerate(words):
                item = QTableWidgetItem(word)
                item.setTextAlignment(self._side(table, column))
                self.setItem(row, column, item)
        for column, name in enumerate(table.headers):
            head = QTableWidgetItem(name)
            head.setFont(look.font("text-strong"))
            head.setTextAlignment(self._side(table, column))
            self.setHorizontalHeaderItem(column, head)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._colour(look)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look.space(26))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultSectionSize(look.space(34))
        self.horizontalHeader().setFixedHeight(look.space(34))
        self._rows_height = look.space(34) * (len(table.rows) + 1) + 4
        self.setFixedHeight(self._rows_height)
        self.viewport().installEventFilter(self)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, and is then scrolled sideways."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the last row clear of the bar that scrolls sideways."""
        super().resizeEvent(event)
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self._rows_height + more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _side(table: WordedTable, column: int) -> Qt.AlignmentFlag:
        """Numbers stand below each other, and what stands between them too."""
        has_numbers = column > 0 and any(row[column].isdigit() for row in table.rows)
        side = Qt.AlignmentFlag.AlignRight if has_numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _colour(self, look: Look) -> None:
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, look.colour("surface"))
        self.setPalette(colours)
        self.setStyleSheet(
            SHEET.substitute(
                {
                    name: look.colour(name.replace("_", "-")).name()
                    for name in ("surface", "quiet", "hairline", "edge", "main", "main_soft", "ink")
                }
            )
        )

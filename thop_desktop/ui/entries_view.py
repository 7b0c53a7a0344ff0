"""The diary's list: a view that stays quick however many rows there are."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from thop_desktop.store.entry import Entry
from thop_desktop.ui.entries_model import EntriesModel
from thop_desktop.ui.entry_painter import EntryPainter, RowState
from thop_desktop.ui.list_geometry import ListGeometry

Index = QModelIndex | QPersistentModelIndex
# So many rows below what can be seen are read before somebody comes there.
AHEAD = 40
Move = QAbstractItemView.CursorAction
STEPS = {Move.MoveUp: -1, Move.MovePrevious: -1, Move.MoveDown: 1, Move.MoveNext: 1}


class EntriesView(QListView):
    """Shows days and entries; the arrow keys move, Enter and a click open.

    QListView itself asks every row for its height, each time that rows are added. Here all
    headings are equally high and all entries too, so a place is reckoned and nothing is asked.

    Signals:
        chosen: an entry was opened; its id.
    """

    chosen = Signal(str)

    def __init__(self, rows: EntriesModel, painter: EntryPainter) -> None:
        """Take the model and what paints its rows."""
        super().__init__()
        self._rows = rows
        self._painter = painter
        self._geometry = ListGeometry(painter.heading_height, painter.row_height)
        self._hovered = -1
        self._open = ""
        self.setModel(rows)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.entered.connect(self._hover)
        self.viewportEntered.connect(lambda: self._hover(QModelIndex()))

    @property
    def open_id(self) -> str:
        """The entry that is shown beside the list; "" for none."""
        return self._open

    def show_open(self, entry_id: str) -> None:
        """Mark the entry that is shown beside the list; "" for none."""
        self._open = entry_id
        number = self._rows.number_of(entry_id) if entry_id else None
        if number is not None:
            self.setCurrentIndex(self._rows.index(number))
        self.viewport().update()

    def see_all(self) -> None:
        """Take the number of rows from the model."""
        self._geometry.set_rows(self._rows.rowCount(), self._rows.headings)

    def sizeHint(self) -> QSize:
        """One entry is to be seen at least."""
        return QSize(super().sizeHint().width(), self._painter.row_height)

    def minimumSizeHint(self) -> QSize:
        """Part of one, where filters are open above it in a low window."""
        return QSize(super().minimumSizeHint().width(), self._painter.row_height // 3)

    def doItemsLayout(self) -> None:  # noqa: N802
        """Nothing has to be laid out."""
        self.see_all()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:  # noqa: N802
        """Let the scroll bar know how much there is."""
        self.see_all()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(self._painter.row_height // 3)
        bar.setRange(0, max(0, self._geometry.height - page))

    def visualRect(self, index: Index) -> QRect:  # noqa: N802
        """Where a row is to be seen."""
        if not index.isValid() or index.row() >= self._geometry.count:
            return QRect()
        top = self._geometry.top(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._geometry.row_height(index.row()))

    def indexAt(self, spot: QPoint) -> QModelIndex:  # noqa: N802
        """The row under a spot."""
        number = self._geometry.row_at(spot.y() + self.verticalScrollBar().value())
        return self._rows.index(number) if number >= 0 else QModelIndex()

    def scrollTo(  # noqa: N802
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, with its day where that is just above."""
        if not index.isValid():
            return
        number = index.row()
        top = self._geometry.top(number)
        end = top + self._geometry.row_height(number)
        if number and self._rows.is_heading(number - 1):
            top = self._geometry.top(number - 1)
        bar = self.verticalScrollBar()
        if top < bar.value() or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif end > bar.value() + self.viewport().height():
            bar.setValue(end - self.viewport().height())

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where the arrow keys lead; never to a day."""
        now = self.currentIndex().row()
        last = self._rows.rowCount() - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._painter.row_height - 1)
        if action in STEPS:
            number, step = now + STEPS[action], STEPS[action]
        elif action == Move.MovePageDown:
            number, step = min(last, now + page), 1
        elif action == Move.MovePageUp:
            number, step = max(0, now - page), -1
        elif action == Move.MoveEnd:
            number, step = last, -1
        elif action == Move.MoveHome:
            number, step = 0, 1
        else:
            return self.currentIndex()
        for way in (step, -step):
            at = number
            while 0 <= at <= last:
                if not self._rows.is_heading(at):
                    return self._rows.index(at)
                at += way
        return self.currentIndex()

    def horizontalOffset(self) -> int:  # noqa: N802
        """It never scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802
        """No row is."""
        return False

    def setSelection(  # noqa: N802
        self, area: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """One entry at most is chosen."""
        index = self.indexAt(area.center())
        chosen = QItemSelection()
        if index.isValid() and not self._rows.is_heading(index.row()):
            chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """What has to be painted anew."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def scrollContentsBy(self, right: int, down: int) -> None:  # noqa: N802
        """Show what has come into sight, and read on in time."""
        self.viewport().update()
        self._read_on()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that can be seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.verticalScrollBar().value()
        number = self._geometry.row_at(offset + max(0, event.rect().top()))
        with_keys = self.hasFocus()
        while 0 <= number < self._geometry.count:
            area = self.visualRect(self._rows.index(number))
            if area.top() > event.rect().bottom():
                break
            row = self._rows.row(number)
            if isinstance(row, Entry):
                current = with_keys and number == self.currentIndex().row()
                state = RowState(row.id == self._open, current, number == self._hovered)
                self._painter.paint_entry(painter, area, row, state)
            elif row is not None:
                self._painter.paint_heading(painter, area, str(self._rows.index(number).data()))
            number += 1
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Qt itself does not do so everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, typed: str) -> None:  # noqa: N802
        """Letters find nothing here: that would read the whole diary."""

    def leaveEvent(self, event: object) -> None:
        """Dim when the pointer leaves."""
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = index.row() if index.isValid() else -1
        self.viewport().update()

    def _read_on(self) -> None:
        end = self.verticalScrollBar().value() + self.viewport().height()
        height = self._geometry.height - AHEAD * self._painter.row_height
        if end > height and self._rows.canFetchMore(QModelIndex()):
            self._rows.fetchMore(QModelIndex())
            self.updateGeometries()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._rows.row(index.row())
            if isinstance(row, Entry):
                self.chosen.emit(row.id)

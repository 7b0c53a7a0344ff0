"""The list of what a search found, in groups, with the found words marked."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from thop_desktop.content.snippets import Snippet
from thop_desktop.ui.cards import as_sentences
from thop_desktop.ui.ground import BOX_RADIUS
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored, lines_begin, placed
from thop_desktop.ui.place import Place
from thop_desktop.ui.spoken import say

Index = QModelIndex | QPersistentModelIndex


NOTHING = Snippet("")


@dataclass(frozen=True)
class Row:
    """A line of the list: the name of a group, or something found.

    Attributes:
        title: words with marks.
        snippet: context with marks; empty for the name of a group.
        note: small line below.
        icon: name of an icon.
        place: where it leads; None for the name of a group.
    """

    title: Snippet
    snippet: Snippet = NOTHING
    note: str = ""
    icon: str = ""
    place: Place | None = None


class ResultsModel(QAbstractListModel):
    """The rows, for the view and for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def replace(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return as_sentences(row.title.text, row.snippet.text, row.note)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names of groups cannot be chosen."""
        if self.rows[index.row()].place is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ResultsList(QListView):
    """Shows rows; the search field moves through it with the arrow keys.

    Signals:
        chosen: a row was opened; its Place.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows = ResultsModel()
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, the first thing found chosen."""
        self._rows.replace(rows)
        self.scrollToTop()
        first = next((i for i, row in enumerate(rows) if row.place), None)
        if first is not None:
            self.setCurrentIndex(self._rows.index(first))

    def step(self, step: int) -> None:
        """Choose the next (1) or previous (-1) thing found."""
        number = self.currentIndex().row() + step
        while 0 <= number < self._rows.rowCount():
            if self._rows.rows[number].place:
                self.setCurrentIndex(self._rows.index(number))
                if number <= 1:
                    self.scrollToTop()
                # The keyboard stays in the field: a screen reader would not follow.
                say(self, str(self._rows.index(number).data(Qt.ItemDataRole.AccessibleTextRole)))
                return
            number += step

    def open_current(self) -> None:
        """Open what is chosen."""
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            place = self._rows.rows[index.row()].place
            if place:
                self.chosen.emit(place)


class _Delegate(QStyledItemDelegate):
    """Paints a row: icon, title, snippet and note, on a ground when it is chosen."""

    def __init__(self, look: Look, parent: ResultsList) -> None:
        super().__init__(parent)
        self._look = look
        self._pad = look.space(12)
        self._left = self._pad + look.icon_size().width() + look.space(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 0
        if row.place is None:
            return QSize(width, self._look.space(26) + self._line("text-strong"))
        height = 2.0 * self._pad
        for style, snippet in self._parts(row):
            height += self._laid_out(snippet, style, width)[1]
        return QSize(width, round(height + self._look.space(4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.place is None:
            painter.setFont(self._look.font("text-strong"))
            painter.setPen(self._look.colour("quiet"))
            text_area = area.adjusted(self._pad, 0, -self._pad, -self._look.space(4))
            painter.drawText(text_area, Qt.AlignmentFlag.AlignBottom, row.title.text)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._look.colour("main-soft" if chosen else "hover"))
            edge = self._look.colour("main") if chosen else Qt.GlobalColor.transparent
            painter.setPen(QPen(edge, 1.5))
            ground = QRectF(area).adjusted(1, 1, -1, -1 - self._look.space(4))
            painter.drawRoundedRect(ground, BOX_RADIUS, BOX_RADIUS)
        top = float(area.top() + self._pad)
        icon = self._look.pixmap(row.icon, "main")
        side = self._look.icon_size().width()
        spot = placed(QRectF(self._pad, top + 1, side, side), area.width())
        painter.drawPixmap(spot.topLeft() + QPointF(area.left(), 0), icon)
        left = area.left() + (self._pad if is_mirrored() else self._left)
        for style, snippet in self._parts(row):
            layout, height = self._laid_out(snippet, style, area.width())
            painter.setPen(self._look.colour("ink" if style == "strong" else "quiet"))
            layout.draw(painter, QPointF(left, top))
            top += height
        painter.restore()

    def _parts(self, row: Row) -> tuple[tuple[str, Snippet], ...]:
        parts = (("strong", row.title), ("text", row.snippet), ("small", Snippet(row.note)))
        return tuple(part for part in parts if part[1].text)

    def _line(self, style: str) -> int:
        return round(self._look.points(style) * 96 / 72 * 1.4)

    def _laid_out(self, snippet: Snippet, style: str, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(snippet.text, self._look.font(style))
        option = lines_begin()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats([self._marked(snippet.text, *mark) for mark in snippet.marks])
        layout.beginLayout()
        height = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width - self._left - self._pad)
            line.setPosition(QPointF(0, height))
            height += self._line(style)
        layout.endLayout()
        return layout, height + self._look.space(2)

    def _marked(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        # Qt counts in UTF-16 units, in which an emoji takes two.
        marked.start = _units(text[:start])
        marked.length = _units(text[start:end])
        style = QTextCharFormat()
        style.setBackground(self._look.colour("mark"))
        style.setForeground(self._look.colour("ink"))
        style.setFontUnderline(True)  # a ground alone would be colour alone
        marked.format = style
        return marked


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _row(index: Index) -> Row:
    model = index.model()
    assert isinstance(model, ResultsModel)  # noqa: S101
    return model.rows[index.row()]

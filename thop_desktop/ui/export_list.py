"""The entries that can go along, each with a box to tick; smooth however many there are."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from thop_desktop.report.picked import Picked
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_rows import Line, line_of
from thop_desktop.ui.entries_model import EntriesModel, Index
from thop_desktop.ui.entries_view import EntriesView
from thop_desktop.ui.entry_painter import EntryPainter, RowState
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored

BOX, ROOM = 18, 34
# Of the height of a row: enough for the first line, so that box and title stand beside each other.
TOP = 12


class PickModel(EntriesModel):
    """Days and entries, with what is ticked of them."""

    def __init__(
        self,
        today: Callable[[], date],
        line: Callable[[Entry], Line],
        takes: Callable[[str], bool],
        words: tuple[str, str],
    ) -> None:
        """Begin empty.

        Args:
            today: tells the day.
            line: what an entry shows of itself.
            takes: whether the entry of an id goes along.
            words: what a screen reader says of one that does, and of one that does not.
        """
        super().__init__(today, line)
        self._takes, self._words = takes, words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says, and whether it is ticked."""
        row = self.row(index.row()) if index.isValid() else None
        if not isinstance(row, Entry):
            return super().data(index, role)
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self._takes(row.id)
            return (Qt.CheckState.Checked if on else Qt.CheckState.Unchecked).value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._words[0] if self._takes(row.id) else self._words[1]
            return f"{said}. {super().data(index, role)}"
        return super().data(index, role)


class PickPainter(EntryPainter):
    """Draws a box before each entry."""

    def __init__(
        self, look: Look, line: Callable[[Entry], Line], takes: Callable[[str], bool]
    ) -> None:
        """Take the look, what an entry shows, and whether the one of an id goes along."""
        super().__init__(look, line)
        self._colours, self._takes = look, takes

    def paint_entry(self, painter: QPainter, area: QRect, entry: Entry, state: RowState) -> None:
        """Draw the box, and the entry beside it."""
        look = self._colours
        room, side = look.space(ROOM), look.space(BOX)
        beside = area.adjusted(0, 0, -room, 0) if is_mirrored() else area.adjusted(room, 0, 0, 0)
        super().paint_entry(painter, beside, entry, state)
        left = area.left() + look.space(8)
        if is_mirrored():
            left = area.left() + area.width() - look.space(8) - side
        box = QRectF(left, area.top() + look.space(TOP), side, side)
        on = self._takes(entry.id)
        painter.setPen(QPen(look.colour("main" if on else "edge"), 2))
        painter.setBrush(look.colour("main" if on else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            check = look.pixmap("check", "on-main", BOX - 4)
            inner = box.adjusted(2, 2, -2, -2)
            painter.drawPixmap(inner, check, QRectF(check.rect()))


class PickList(EntriesView):
    """A click, Enter or the space bar ticks an entry, or takes the tick away."""

    def __init__(
        self,
        look: Look,
        diary: Diary,
        today: Callable[[], date],
        aliases: Callable[[], dict[str, str]],
        guard: DiaryGuard,
        changed: Callable[[], object],
    ) -> None:
        """Make it, empty.

        Args:
            look: fonts, colours and measures.
            diary: where the entries are.
            today: tells the day.
            aliases: what the children are called, by id.
            guard: tells when entries cannot be read.
            changed: called when something was ticked.
        """
        self.picked = Picked()
        self._diary, self._guard, self._changed = diary, guard, changed
        self._entries = PickModel(
            today,
            lambda entry: line_of(entry, aliases()),
            lambda entry_id: self.picked.takes(entry_id),
            (self.tr("Goes with you"), self.tr("Stays here")),
        )
        self._drawn = PickPainter(
            look,
            lambda entry: line_of(entry, aliases()),
            lambda entry_id: self.picked.takes(entry_id),
        )
        super().__init__(self._entries, self._drawn)
        self.setAccessibleName(self.tr("Entries to take with you"))
        self.chosen.connect(self.turn)

    @property
    def count(self) -> int:
        """How many rows there are, as far as they are known."""
        return self._entries.rowCount()

    @property
    def full_height(self) -> int:
        """How high it would be with all rows that are known."""
        last = self.visualRect(self._entries.index(self.count - 1))
        return last.bottom() + 1 + self.verticalScrollBar().value()

    def show_picked(self, picked: Picked) -> None:
        """Show the entries of its filters, with these ticked."""
        self.picked = picked
        filters, diary = picked.filters, self._diary

        def load(before: int | None, limit: int) -> tuple[Entry, ...]:
            return self._guard.attempt(lambda: diary.newest(limit, before, filters)) or ()

        self._drawn.forget()
        self._entries.show(load)
        self.updateGeometries()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def turn(self, entry_id: str) -> None:
        """Tick an entry, or take the tick away."""
        self.picked = self.picked.turned(entry_id)
        self._see_again()

    def turn_all(self, *, on: bool) -> None:
        """Tick all of them, or none."""
        self.picked = Picked(self.picked.filters, all_but=on)
        self._see_again()

    def forget(self) -> None:
        """Let nothing be left of any entry."""
        self.picked = Picked()
        self._entries.forget()
        self._drawn.forget()
        self.updateGeometries()

    def _see_again(self) -> None:
        self.viewport().update()
        current = self.currentIndex()
        if current.isValid():
            self._entries.dataChanged.emit(current, current)
        self._changed()

"""The model of the diary's list: it reads a page at a time, and forgets what is far away."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from thop_desktop.store.entry import Entry
from thop_desktop.ui.diary_names import heading_of
from thop_desktop.ui.diary_rows import Line, Row, rows_of

Index = QModelIndex | QPersistentModelIndex
# Gives the entries after a place: `load(before, limit)`.
Load = Callable[[int | None, int], tuple[Entry, ...]]

PAGE = 40
# Pages whose entries are kept in memory; of the others only where they are.
KEPT_PAGES = 20
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class _Page:
    """Where a page of entries is in the list.

    Attributes:
        start: its first row.
        rows: how many rows it has.
        entries: how many of them are entries.
        before: the place of the entry above it, or None.
        last_day: the day of that entry.
        end: the place of its last entry.
        end_day: the day of that entry.
    """

    start: int
    rows: int
    entries: int
    before: int | None
    last_day: date | None
    end: int | None
    end_day: date


class EntriesModel(QAbstractListModel):
    """Days and entries, newest first."""

    def __init__(self, today: Callable[[], date], line: Callable[[Entry], Line]) -> None:
        """Begin empty.

        Args:
            today: tells the day.
            line: what an entry shows of itself.
        """
        super().__init__()
        self._today = today
        self._line = line
        self._load: Load = lambda _before, _limit: ()
        self._pages: list[_Page] = []
        self._kept: OrderedDict[int, list[Row]] = OrderedDict()
        self._complete = True
        self.headings: list[int] = []

    def show(self, load: Load, *, whole: bool = False) -> None:
        """Show other entries, the first page of them at once.

        Args:
            load: gives them.
            whole: it gives all of them at the first call.
        """
        self._restart(load)
        self._grow()
        self._complete = self._complete or whole
        self.endResetModel()

    def reload(self, least: int) -> None:
        """Read everything again, at least so many rows of it if there are."""
        self._restart(self._load)
        while self._grow() and self.rowCount() < least:
            pass
        self.endResetModel()

    def forget(self) -> None:
        """Show nothing, and know of nothing any more."""
        self._restart(lambda _before, _limit: ())
        self._complete = True
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows are known by now."""
        if parent.isValid() or not self._pages:
            return 0
        return self._pages[-1].start + self._pages[-1].rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if isinstance(row, date):
            return heading_of(row, self._today())
        line = self._line(row)
        return line.title.text if role == Qt.ItemDataRole.DisplayRole else line.spoken

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days cannot be chosen."""
        if not index.isValid() or self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Whether there may be more below."""
        return not self._complete

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Read one more page."""
        page = None if self._complete else self._next_page()
        if page is None:
            return
        where, rows = page
        self.beginInsertRows(NOWHERE, where.start, where.start + where.rows - 1)
        self._take(where, rows)
        self.endInsertRows()

    def is_heading(self, number: int) -> bool:
        """Whether a row is a day."""
        place = bisect_left(self.headings, number)
        return place < len(self.headings) and self.headings[place] == number

    def row(self, number: int) -> Row | None:
        """A day or an entry; read again when it was forgotten, None when it is gone since."""
        page = self._page_of(number)
        rows = self._rows_of(page)
        place = number - self._pages[page].start
        return rows[place] if place < len(rows) else None

    def number_of(self, entry_id: str) -> int | None:
        """The row of an entry, if it is in memory now."""
        for page, rows in self._kept.items():
            for place, row in enumerate(rows):
                if isinstance(row, Entry) and row.id == entry_id:
                    return self._pages[page].start + place
        return None

    def replace(self, entry: Entry) -> bool:
        """Let an entry show what it says now; returns whether it still stands at its place."""
        number = self.number_of(entry.id)
        if number is None:
            return False
        page = self._page_of(number)
        place = number - self._pages[page].start
        former = self._kept[page][place]
        if not isinstance(former, Entry) or former.place != entry.place:
            return False
        self._kept[page][place] = entry
        index = self.index(number)
        self.dataChanged.emit(index, index)
        return True

    def _restart(self, load: Load) -> None:
        """Begin a reset that the caller ends."""
        self.beginResetModel()
        self._load = load
        self._pages = []
        self._kept.clear()
        self.headings = []
        self._complete = False

    def _grow(self) -> bool:
        """Read one more page during a reset; returns whether there may be more."""
        page = self._next_page()
        if page is not None:
            self._take(*page)
        return not self._complete

    def _next_page(self) -> tuple[_Page, list[Row]] | None:
        last = self._pages[-1] if self._pages else None
        before = last.end if last else None
        last_day = last.end_day if last else None
        entries = self._load(before, PAGE)
        self._complete = len(entries) < PAGE
        if not entries:
            return None
        rows = rows_of(entries, last_day)
        end, end_day = entries[-1].place, entries[-1].at.date()
        return _Page(
            self.rowCount(), len(rows), len(entries), before, last_day, end, end_day
        ), rows  # fmt: skip

    def _take(self, page: _Page, rows: list[Row]) -> None:
        self._pages.append(page)
        self._keep(len(self._pages) - 1, rows)
        self.headings += [
            page.start + place for place, row in enumerate(rows) if isinstance(row, date)
        ]

    def _keep(self, page: int, rows: list[Row]) -> None:
        self._kept[page] = rows
        while len(self._kept) > KEPT_PAGES:
            self._kept.popitem(last=False)

    def _page_of(self, number: int) -> int:
        return bisect_right(self._pages, number, key=lambda page: page.start) - 1

    def _rows_of(self, number: int) -> list[Row]:
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        page = self._pages[number]
        rows = rows_of(self._load(page.before, page.entries), page.last_day)
        self._keep(number, rows)
        return rows

"""The left side of the diary: the list, and what leads to it."""

from collections.abc import Callable
from datetime import date
from enum import Enum

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters
from thop_desktop.store.stems import Stems
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_rows import Line, line_of
from thop_desktop.ui.empty_state import EmptyState
from thop_desktop.ui.entries_model import EntriesModel, Load
from thop_desktop.ui.entries_view import EntriesView
from thop_desktop.ui.entry_painter import EntryPainter
from thop_desktop.ui.filters_bar import ALL
from thop_desktop.ui.found_words import FoundWords
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins
from thop_desktop.ui.spoken import say

# Rows that are read again at once after a change further up.
MOST_RELOADED = 1200


class Shown(Enum):
    """Which entries the list shows."""

    ALL = "all"
    ON_THIS_DAY = "on this day"
    THROWN_AWAY = "thrown away"


class EntriesList(QWidget):
    """Shows entries that are asked for, and says so where there are none.

    Signals:
        chosen: an entry was opened; its id.
        new_wanted: there is nothing yet, and somebody wants to begin.
        all_wanted: nothing was found, and somebody wants to see everything again.
    """

    chosen = Signal(str)
    new_wanted = Signal()
    all_wanted = Signal()

    def __init__(
        self,
        look: Look,
        diary: Diary,
        today: Callable[[], date],
        aliases: Callable[[], dict[str, str]],
        guard: DiaryGuard,
    ) -> None:
        """Make it, empty.

        Args:
            look: fonts, colours and measures.
            diary: where the entries are.
            today: tells the day.
            aliases: what the children are called, by id.
            guard: tells when entries cannot be read.
        """
        super().__init__()
        self._diary, self._today, self._aliases, self._guard = diary, today, aliases, guard
        self.shown = Shown.ALL
        self._is_forgotten = False
        self._typed, self._filters = "", ALL
        self._found: FoundWords | None = None
        self._stems: Stems | None = None
        self.model = EntriesModel(today, self._line)
        self._painter = EntryPainter(look, self._line)
        self.view = EntriesView(self.model, self._painter)
        self.view.setAccessibleName(self.tr("Entries"))
        self.view.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(*(look.space(n) for n in (12, 0, 4, 8))))
        column.setSpacing(look.space(4))
        self.back = Button(
            look, self.tr("All entries"), self.show_all, kind="quiet", icon="arrow-left"
        )
        self._title = Label(look, "", "heading")
        self._title.setContentsMargins(margins(look.space(14), look.space(4), 0, 0))
        self._note = Label(look, "", "small", "quiet")
        self._note.setContentsMargins(margins(look.space(14), 0, 0, 0))
        self.earlier = Button(
            look,
            self.tr("On this day in earlier years"),
            self.show_on_this_day,
            kind="quiet",
            icon="clock",
        )
        self.empty = EmptyState(look)
        self.thrown = Button(
            look, self.tr("Thrown away"), self.show_thrown_away, kind="quiet", icon="trash"
        )
        column.addSpacing(look.space(8))
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.back, 0, left)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self.earlier, 0, left)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.thrown, 0, left)
        self.earlier.hide()
        self.thrown.hide()

    def show_all(self) -> None:
        """Show the diary, as far as the search and the filters let it."""
        self._show(Shown.ALL)

    def show_on_this_day(self) -> None:
        """Show what was written on this day of earlier years."""
        self._show(Shown.ON_THIS_DAY)

    def show_thrown_away(self) -> None:
        """Show what can still be put back."""
        self._show(Shown.THROWN_AWAY)

    def look_for(self, typed: str, filters: Filters) -> None:
        """Show what is searched for."""
        self._typed, self._filters = typed, filters
        self._found = None
        if typed.strip():
            if self._stems is None:
                self._stems = Stems()
            self._found = FoundWords(typed, self._stems.of)
        self._painter.forget()
        self._show(Shown.ALL)
        if self._is_narrowed:
            say(self, self._found_words())

    def reload(self) -> None:
        """Read again what is shown, and stay where it is scrolled to."""
        bar = self.view.verticalScrollBar()
        scroll = bar.value()
        rows = scroll // self._painter.row_height + 2 * (bar.pageStep() // 10)
        self.model.reload(min(rows, MOST_RELOADED))
        self._look_again()
        bar.setValue(scroll)

    def update_entry(self, entry: Entry, *, moved: bool) -> None:
        """Let an entry show what it says now.

        Args:
            entry: the entry as it is kept.
            moved: it stands elsewhere than before, as a new one does.
        """
        if self.shown is not Shown.ALL:
            return
        # What is not in memory now is read anew when it comes into sight.
        self.model.replace(entry)
        if moved:
            self.reload()
            number = self.model.number_of(entry.id)
            if number is not None:
                self.view.scrollTo(self.model.index(number))

    def show_open(self, entry_id: str) -> None:
        """Mark the entry that is open beside the list; "" for none."""
        self.view.show_open(entry_id)

    def lacks(self, entry_id: str) -> bool:
        """Whether an entry is not among what is searched for; "" is no entry, and lacks nowhere."""
        if not entry_id or self.shown is not Shown.ALL or not self._is_narrowed:
            return False
        entry = self._guard.attempt(lambda: self._diary.get(entry_id))
        if entry is None or entry.place is None:
            return False
        found = self._load()(entry.place + 1, 1)
        return not found or found[0].id != entry_id

    def focus_first(self) -> None:
        """Let the arrow keys go on from the first entry."""
        index = self.view.moveCursor(EntriesView.CursorAction.MoveHome, Qt.KeyboardModifier(0))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_focus(self) -> QWidget | None:
        """The list, or what can be done where it is empty; None when that is nothing."""
        return self.view if self.model.rowCount() else self.empty.button

    def open_first(self) -> None:
        """Open the first entry of the list."""
        for number in range(min(2, self.model.rowCount())):
            row = self.model.row(number)
            if isinstance(row, Entry):
                self.chosen.emit(row.id)
                return

    def look_for_more(self) -> None:
        """See whether there is anything from earlier years, or thrown away."""
        QTimer.singleShot(0, self, self._look_for_more)

    def forget(self) -> None:
        """Let nothing be left of any entry."""
        self._is_forgotten = True
        self._typed, self._found, self._stems = "", None, None
        self.model.forget()
        self._painter.forget()
        self.view.show_open("")
        self.view.updateGeometries()

    def _look_for_more(self) -> None:
        plain = self.shown is Shown.ALL and not self._is_narrowed
        earlier = plain and self._read(lambda: self._diary.on_this_day(self._today(), 1, ALL))
        self.earlier.setVisible(bool(earlier))
        thrown = self.shown is Shown.ALL and self._read(self._thrown_away)
        self.thrown.setVisible(bool(thrown))

    @property
    def _is_narrowed(self) -> bool:
        return bool(self._typed.strip()) or self._filters != ALL

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.model.show(self._load(), whole=shown is not Shown.ALL)
        self._look_again()
        self.view.verticalScrollBar().setValue(0)
        titles = {
            Shown.ALL: "",
            Shown.ON_THIS_DAY: self.tr("On this day in earlier years"),
            Shown.THROWN_AWAY: self.tr("Thrown away"),
        }
        notes = {
            Shown.ALL: "",
            Shown.ON_THIS_DAY: "",
            Shown.THROWN_AWAY: self.tr("After 30 days an entry is really gone."),
        }
        self._title.set_words(titles[shown])
        self._note.set_words(notes[shown])
        self._title.setVisible(bool(titles[shown]))
        self._note.setVisible(bool(notes[shown]))
        self.back.setVisible(shown is not Shown.ALL)
        self._look_for_more() if shown is not Shown.ALL else self.look_for_more()
        if had_focus:  # the button that led here may be gone
            (self.first_focus() or self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _found_words(self) -> str:
        """How many entries were found, as far as they were looked for."""
        found = self.model.rowCount() - len(self.model.headings)
        if self.model.canFetchMore(QModelIndex()):
            return self.tr("More than %n found.", "", found)
        return self.tr("%n found.", "", found) if found else self.tr("Nothing found.")

    def _look_again(self) -> None:
        self.view.updateGeometries()
        self.view.viewport().update()
        is_empty = self.model.rowCount() == 0
        self.view.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        if not is_empty:
            return
        if self.shown is Shown.THROWN_AWAY:
            self.empty.say(self.tr("Nothing was thrown away."))
        elif self.shown is Shown.ON_THIS_DAY:
            self.empty.say(self.tr("Nothing was written on this day."))
        elif self._is_narrowed:
            verb = self.tr("Show all entries")
            self.empty.say(self.tr("Nothing found."), verb, self.all_wanted.emit)
        else:
            words = self.tr("What you write will appear here.")
            self.empty.say(words, self.tr("Write your first entry"), self.new_wanted.emit)

    def _load(self) -> Load:
        diary, typed, filters, read = self._diary, self._typed, self._filters, self._read
        if self.shown is Shown.ON_THIS_DAY:
            return lambda _before, _limit: read(
                lambda: diary.on_this_day(self._today(), filters=ALL)
            )
        if self.shown is Shown.THROWN_AWAY:
            return lambda _before, _limit: read(self._thrown_away)
        if typed.strip():
            return lambda before, limit: read(lambda: diary.search(typed, limit, before, filters))
        return lambda before, limit: read(lambda: diary.newest(limit, before, filters))

    def _thrown_away(self) -> tuple[Entry, ...]:
        return self._diary.thrown_away(archived=self._filters.archived)

    def _read(self, act: Callable[[], tuple[Entry, ...]]) -> tuple[Entry, ...]:
        if self._is_forgotten:
            return ()  # what was put off until now comes too late
        return self._guard.attempt(act) or ()

    def _line(self, entry: Entry) -> Line:
        return line_of(entry, self._aliases(), self._found)

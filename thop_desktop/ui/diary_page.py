"""Dagboek: the list of what was written, and beside it the entry that is open."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry
from thop_desktop.store.filters import Filters
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.ui.archived_notice import archived_notice
from thop_desktop.ui.diary_bar import DiaryBar, hairline
from thop_desktop.ui.diary_children import DiaryChildren
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_names import DiaryWords
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.diary_side import WIDTH, DiarySide
from thop_desktop.ui.door import Door
from thop_desktop.ui.entries_list import EntriesList, Shown
from thop_desktop.ui.entry_desk import EntryDesk
from thop_desktop.ui.entry_fields import FieldSources
from thop_desktop.ui.filters_bar import FiltersBar
from thop_desktop.ui.keeper import DiaryState, Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.people_words import shown_people, written_by
from thop_desktop.ui.place import Place
from thop_desktop.ui.retention_notice import RetentionNotice
from thop_desktop.ui.search_refresh import SearchRefresh
from thop_desktop.ui.suggestion_entries import entries_of
from thop_desktop.ui.suggestion_ways import page_of_anchor
from thop_desktop.ui.thrown_away import KEPT_DAYS
from thop_desktop.ui.undo_bar import UndoBar
from thop_desktop.ui.writing_help import WritingHelp

NEW = "new"
# Narrower than so many letters, list and entry are two steps.
NARROW_EMS = 58


class DiaryPage(QWidget):
    """Finds and opens entries; all of it goes through the open vault."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        retarget: Callable[[str], object] = lambda _target: None,
        words: DiaryWords | None = None,
        take_asked: Callable[[], Filters | None] = lambda: None,
        tell_time: Callable[[], float] = monotonic,
    ) -> None:
        """Make the page of a diary that is open.

        Args:
            look: theme and text size.
            keeper: the diary's door; what is unsaved is saved before it locks.
            dialogs: the door for questions and errors.
            clock: tells the local time.
            go: opens a place.
            retarget: the present place shows something else: a new entry that was kept.
            words: beginnings for an entry, and the explanation of the areas.
            take_asked: gives the entries that another page asked to be shown, once.
            tell_time: seconds that never go back.
        """
        super().__init__()
        self.title = self.tr("Diary")
        self.setObjectName("page")
        self.setAccessibleName(self.title)
        self.setStyleSheet(diary_sheet(look))
        self._look, self._keeper = look, keeper
        self._clock, self._go, self._retarget = clock, go, retarget
        self._take_asked = take_asked
        self._diary = Diary(keeper.vault)
        self._guard = DiaryGuard(dialogs)
        self._children = DiaryChildren(Children(keeper.vault), self._guard, clock)
        self._people = shown_people(keeper.vault)
        self._was_shown = self._is_locked = False
        self._words = words or DiaryWords()
        sources = FieldSources(
            children=self._children.all,
            alias=self._children.alias,
            add_child=self._children.add,
            tags=lambda start: self._guard.attempt(lambda: self._diary.tags(start)) or (),
            words=self._words,
            who=lambda entry: written_by(entry, self._people),
        )
        self.bar = DiaryBar(look)
        self.filters = FiltersBar(
            look, sources.words, self._today, self._who_can_be_filtered, lambda: sources.tags(""),
            lambda: bool(self._children.archived), lambda: self._people,
        )  # fmt: skip
        self.list = EntriesList(look, self._diary, self._today, self._names, self._guard)
        self.side = DiarySide(look, self.list, self._days)
        self.desk = EntryDesk(
            look, self._diary, sources, self._guard, clock=clock, tell_time=tell_time,
            archived_notice=self._archived_notice, helps=self._writing_help(sources),
        )  # fmt: skip
        self.undo_bar = UndoBar(look, self._restore)
        self.notice = RetentionNotice(look, keeper.vault, self._guard, clock=clock, go=go)
        self._lay_out()
        self._connect()
        self._guard.attempt(self._purge)
        self.refresh = SearchRefresh(self._refresh_search, self)
        self.list.show_all()
        self.desk.show_nothing()

    def show_place(self, place: Place) -> None:
        """Open an entry, a new one, or the diary as it was left."""
        first, self._was_shown = not self._was_shown, True
        page = page_of_anchor(place)
        asked = self._take_asked()
        if asked is not None:
            self._show_asked(asked)
        elif place.target == NEW:
            if self.list.shown is not Shown.ALL:
                self.list.show_all()  # a new entry is to be seen in it
            self.desk.begin()
            if page:
                self._begin_about(page)
        elif place.target:
            self.desk.open(place.target)
        elif page:
            self._show_entries_about(page)
        elif first:
            self.desk.open_draft()
        elif self._is_narrow:
            self.desk.close_entry()

    def _names(self) -> dict[str, str]:
        """What the children are called, and the people where there are several."""
        return {**self._children.aliases, **self._people}

    def _show_asked(self, filters: Filters) -> None:
        self._close_calendar()
        self.desk.close_entry()
        self.bar.field.clear()
        self.bar.filters.setChecked(True)
        self.filters.take(filters)
        self.arrange()

    def scroll_position(self) -> int:
        """How far the list is scrolled; the window asks it whenever this place is left.

        So what is unsaved is saved while the way back can still be told where it leads.
        """
        self.desk.autosave.flush()
        return self.list.view.verticalScrollBar().value()

    def first_focus(self) -> QWidget:
        """The words of the entry, or else the list."""
        return self.desk.first_focus() or self.list.first_focus() or self.bar.field

    def find_within(self) -> None:
        """Search in the diary."""
        if self._is_narrow:
            self.desk.close_entry()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def print_out(self) -> None:
        """What leaves the diary does so elsewhere, on purpose."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and entry beside each other, or one after the other."""
        super().resizeEvent(event)
        self.arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides the page, what was written is kept."""
        super().hideEvent(event)
        if self._keeper.state is DiaryState.OPEN and not self._is_locked:
            self.desk.autosave.flush()

    def _writing_help(self, sources: FieldSources) -> WritingHelp | None:
        """What marks names and misspelt words, knowing those of this diary."""
        if sources.words.tools is None:
            return None
        settings = PrivateSettings(self._keeper.vault)
        return WritingHelp(
            sources.words.tools,
            settings,
            self._guard,
            lambda: self._children.aliases.values(),
            lambda: sources.tags(""),
        )

    def _save_all(self) -> bool:
        """Save what is unsaved, and tell whether all is saved; a page that is gone has nothing."""
        return not isValid(self) or self.desk.autosave.flush()

    def arrange(self) -> None:
        """Show what there is room for."""
        narrow, entry = self._is_narrow, not self.desk.is_empty
        finds = not narrow or not entry
        self.side.setVisible(finds)
        self.side.set_narrow(narrow=narrow)
        self._place_notice(narrow=narrow)
        self._line.setVisible(not narrow)
        self._right.setVisible(not narrow or entry)
        field_width = 0 if narrow else self._look.space(WIDTH - 32)
        self.bar.arrange(finds=finds, goes_back=narrow and entry, field_width=field_width)
        self.filters.setVisible(finds and self.bar.filters.isChecked())

    def _place_notice(self, *, narrow: bool) -> None:
        """Above everything, or where there is little room above the list alone."""
        in_side = self.side.isAncestorOf(self.notice)
        if narrow and not in_side:
            self.side.put_above(self.notice)
        elif in_side and not narrow:
            self._column.insertWidget(0, self.notice)

    def lock_up(self) -> None:
        """Save what is unsaved, then let nothing private be left in any widget."""
        if self._is_locked:
            return
        self.desk.forget()
        self.refresh.stop()
        self._is_locked = True
        self._close_calendar()
        self.bar.field.blockSignals(True)
        self.bar.field.setText("")  # clearing it would leave what can be undone
        self.filters.forget()
        self.undo_bar.forget()
        self.list.forget()
        self._children.forget()
        self._people = {}

    @property
    def _is_narrow(self) -> bool:
        em = self._look.points("body") * 96 / 72
        return self.width() / em < NARROW_EMS

    def _today(self) -> date:
        return self._clock().date()

    def _refresh_search(self, most: int) -> int:
        return self._diary.refresh_search(most) if self._keeper.is_open else 0

    def _purge(self) -> None:
        if self._diary.thrown_away():
            self._diary.purge(self._clock(), timedelta(days=KEPT_DAYS))

    def _begin_about(self, page: str) -> None:
        """A new entry as it fits to a page of the book."""
        way, form = self._words.way(page), self.desk.form
        template = form.template(way.template)
        if template is not None:
            form.begin_with(template)
        if way.area:
            form.fields.set(area=Area(way.area))

    def _show_entries_about(self, page: str) -> None:
        """The entries that belong to a page of the book."""
        self._show_asked(entries_of(self._words.way(page)))

    def _find(self) -> None:
        self._close_calendar()
        self.list.look_for(self.bar.field.text(), self.filters.filters)
        self.list.show_open(self.desk.open_id)
        self._apart.setVisible(self.list.lacks(self.desk.open_id))

    def _show_everything(self) -> None:
        self.bar.field.clear()
        self.filters.clear()

    def _was_kept(self, entry: Entry, moved: bool) -> None:
        self.list.update_entry(entry, moved=moved)
        if entry.id != self.list.view.open_id:
            self.list.show_open(entry.id)
            if not self._is_locked:
                self._retarget(entry.id)

    def _was_left(self, entry: Entry | None) -> None:
        if entry is None:
            self.list.reload()
            self.list.look_for_more()
        else:
            self.list.update_entry(entry, moved=False)

    def _was_thrown_away(self, entry_id: str) -> None:
        self.list.reload()
        self.list.look_for_more()
        if entry_id:
            self.undo_bar.offer(entry_id)
        self._retarget("")
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, entry_id: str) -> None:
        self.undo_bar.forget()
        if self._guard.attempt(lambda: self._diary.undelete(entry_id)) is not None:
            self.desk.show_nothing()
            self.list.show_all()
            self._go(Place("diary", entry_id))

    def _who_can_be_filtered(self) -> Sequence[Child]:
        return self._children.all(archived=self.filters.filters.archived)

    def _archived_notice(self, entry: Entry) -> QWidget | None:
        child = entry.child or ""
        if child not in self._children.archived:
            return None
        return archived_notice(
            self._look, self._children.alias(child), lambda: self._take_out(child)
        )

    def _take_out(self, child_id: str) -> None:
        if self._children.take_out(child_id):
            self.desk.form.set_read_only(None)
            self.filters.take(self.filters.filters)

    def _switched(self) -> None:
        self.list.show_open(self.desk.open_id)
        self._apart.setVisible(not self._is_locked and self.list.lacks(self.desk.open_id))
        nothing_there = self.list.model.rowCount() == 0
        words = self.tr("Choose an entry from the list, or begin a new one.")
        self.desk.nothing.say("" if nothing_there else words)
        self.arrange()

    def _toggle_filters(self) -> None:
        if not self.bar.filters.isChecked():
            self.filters.clear()
        self.arrange()

    def _toggle_calendar(self) -> None:
        if not self.bar.calendar.isChecked():
            self._close_calendar()
            return
        self.filters.close_panel()
        self.side.open_calendar(self._today())

    def _close_calendar(self) -> None:
        self.bar.calendar.setChecked(False)
        self.side.close_calendar()

    def _days(self, first: date, last: date) -> dict[date, int]:
        archived = self.filters.filters.archived
        filters = Filters(first=first, last=last, archived=archived)
        return self._guard.attempt(lambda: self._diary.days_with_entries(filters)) or {}

    def _choose_day(self, day: date) -> None:
        self._close_calendar()
        self.bar.filters.setChecked(True)
        self.filters.choose_day(day)
        self.arrange()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.bar.typed.connect(self._find)
        self.bar.down.connect(self.list.focus_first)
        self.bar.entered.connect(self.list.open_first)
        self.bar.filters_wanted.connect(self._toggle_filters)
        self.bar.calendar_wanted.connect(self._toggle_calendar)
        self.bar.new_wanted.connect(lambda: self._go(Place("diary", NEW)))
        self.bar.place_wanted.connect(self._go)
        self.bar.list_wanted.connect(lambda: self._go(Place("diary")))
        self.filters.changed.connect(self._find)
        self.list.chosen.connect(lambda entry_id: self._go(Place("diary", entry_id)))
        self.list.new_wanted.connect(lambda: self._go(Place("diary", NEW)))
        self.list.all_wanted.connect(self._show_everything)
        self.side.day_chosen.connect(self._choose_day)
        self.desk.kept.connect(self._was_kept)
        self.desk.left.connect(self._was_left)
        self.desk.thrown_away.connect(self._was_thrown_away)
        self.desk.restore_wanted.connect(self._restore)
        self.desk.switched.connect(self._switched)
        self.desk.form.strip.wanted.connect(self._go)
        self._keeper.locking.connect(self.lock_up)
        self._keeper.save_all = self._save_all

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = hairline(self._look)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side, 1)
        row.addWidget(self._line)
        self._right = QWidget()
        opened = QVBoxLayout(self._right)
        opened.setContentsMargins(0, 0, 0, 0)
        opened.setSpacing(0)
        words = self.tr("This entry does not match what you are looking for.")
        self._apart = Label(self._look, words, "text", "quiet")
        self._apart.setContentsMargins(*(self._look.space(n) for n in (28, 12, 28, 0)))
        self._apart.hide()
        opened.addWidget(self._apart)
        opened.addWidget(self.desk, 1)
        row.addWidget(self._right, 1000)
        column.addWidget(self.notice)
        column.addWidget(self.bar)
        column.addWidget(self.filters)
        column.addLayout(row, 1)
        column.addWidget(self.undo_bar)

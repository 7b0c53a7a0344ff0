"""The right side of the diary: the entry that is open, saved while it is written."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from thop_desktop.errors import WorldError
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.ui.autosave import Autosave, SaveState
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.empty_state import EmptyState
from thop_desktop.ui.entry_fields import FieldSources
from thop_desktop.ui.entry_form import EntryForm
from thop_desktop.ui.entry_writer import EntryWriter
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say
from thop_desktop.ui.thrown_away import ThrownAway
from thop_desktop.ui.unsaved_notice import unsaved_notice
from thop_desktop.ui.writing_help import WritingHelp


class EntryDesk(QStackedWidget):
    """Opens, begins, keeps, undoes and throws away one entry at a time.

    Signals:
        kept: the entry was saved; it, and whether it stands elsewhere in the diary than before.
        left: the entry was closed; it, or None when it ended up empty and is gone.
        thrown_away: the entry was thrown away; its id, "" when it was never kept.
        restore_wanted: a thrown-away entry should come back; its id.
        switched: another entry is shown, or none.
    """

    kept = Signal(object, bool)
    left = Signal(object)
    thrown_away = Signal(str)
    restore_wanted = Signal(str)
    switched = Signal()

    def __init__(
        self,
        look: Look,
        diary: Diary,
        sources: FieldSources,
        guard: DiaryGuard,
        *,
        clock: Callable[[], datetime],
        tell_time: Callable[[], float],
        archived_notice: Callable[[Entry], QWidget | None] = lambda _entry: None,
        helps: WritingHelp | None = None,
    ) -> None:
        """Make it with nothing open.

        Args:
            look: theme and text size.
            diary: where entries are kept.
            sources: what the fields offer.
            guard: tells when the diary cannot be read.
            clock: tells the local time.
            tell_time: seconds that never go back.
            archived_notice: says why an entry can only be read; None when it can be changed.
            helps: marks names and misspelt words, or None.
        """
        super().__init__()
        self._archived_notice = archived_notice
        self._look, self._diary, self._guard, self._clock = look, diary, guard, clock
        beginnings = [template.text for template in sources.words.templates]
        self.writer = EntryWriter(diary, clock, beginnings)
        self.autosave = Autosave(self._save, tell_time, self)
        self._helps = helps
        if helps is not None:
            helps.setParent(self)
        self.form = EntryForm(look, sources, helps)
        self.thrown = ThrownAway(look, self.restore_wanted.emit)
        self.nothing = EmptyState(look)
        for widget in (self.nothing, self.form, self.thrown):
            self.addWidget(widget)
        self.form.typed.connect(self.autosave.touch)
        self.form.set.connect(self._keep_at_once)
        self.form.undo_wanted.connect(lambda: self._step(self.writer.undo))
        self.form.redo_wanted.connect(lambda: self._step(self.writer.redo))
        self.form.bar.delete_wanted.connect(self.throw_away)
        self.autosave.told.connect(self._show_mark)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is open."""
        return self.currentWidget() is self.nothing

    @property
    def open_id(self) -> str:
        """The id of the entry that is open; "" for a new one, or none."""
        if self.currentWidget() is self.thrown:
            return self.thrown.entry_id
        return self.writer.entry.id if self.writer.entry else ""

    def begin(self) -> None:
        """Open a new entry; one in which nothing was written yet is new enough."""
        is_new = self.writer.entry is not None and not self.writer.is_kept
        if self.leave(keep_new=True) and not (is_new and self.writer.entry is not None):
            self.form.show_entry(self.writer.begin(), self._today(), new=True)
            self.form.set_read_only(None)
            self._show_form()

    def open(self, entry_id: str, *, at_end: bool = False) -> None:
        """Open an entry; what is open is saved first, and stays if that cannot be done."""
        if entry_id == self.open_id or not self.leave():
            return
        try:
            entry = self._guard.attempt(lambda: self.writer.open(entry_id))
        except KeyError:
            entry = None  # it is gone since; the way back led here
        if entry is None:
            self.show_nothing()
        elif entry.deleted is not None:
            self.writer.entry = None
            self.thrown.show_entry(entry, self._today())
            self.setCurrentWidget(self.thrown)
            self.switched.emit()
        else:
            self.form.show_entry(entry, self._today())
            self.form.set_read_only(self._archived_notice(entry))
            if at_end:
                self.form.text.moveCursor(self.form.text.textCursor().MoveOperation.End)
            self._show_form()

    def open_draft(self) -> None:
        """Go on with what was being written when the diary was last closed, if anything was."""
        draft = self._guard.attempt(self.writer.draft)
        if draft is not None:
            self.open(draft.id, at_end=True)

    def close_entry(self) -> None:
        """Open nothing."""
        if self.leave():
            self.show_nothing()

    def leave(self, *, keep_new: bool = False) -> bool:
        """Save and close the entry.

        Args:
            keep_new: a new entry without a word stays open.

        Returns:
            False when it could not be saved, and must stay open.
        """
        if not self.autosave.flush():
            return False
        before = self.writer.entry
        if before is None or (keep_new and not self.writer.is_kept):
            return True
        try:
            kept = self.writer.finish()
        except WorldError as error:
            self.writer.entry = before
            self.say_unsaved(error)
            return False
        self.autosave.begin_anew()
        if before.id:
            self.left.emit(kept)
        return True

    def throw_away(self) -> None:
        """Throw the entry away."""
        entry = self.writer.entry
        if entry is None or self.form.is_read_only:
            return
        if entry.id:
            # What was just typed goes with it, and comes back with it.
            self.autosave.flush()
            try:
                self._diary.delete(entry.id, self._clock())
            except WorldError as error:
                self.say_unsaved(error)
                return
        self.autosave.begin_anew()
        self.writer.entry = None
        self.show_nothing()
        self.thrown_away.emit(entry.id)

    def show_nothing(self) -> None:
        """Show no entry; nothing of the last one is left."""
        self.form.forget()
        self.thrown.forget()
        self.setCurrentWidget(self.nothing)
        self.switched.emit()

    def forget(self) -> None:
        """Save what is unsaved, then let nothing be left of it: the diary is being locked."""
        self.autosave.flush()
        self.autosave.begin_anew()
        self.writer.entry = None
        self.show_nothing()
        if self._helps is not None:
            self._helps.forget()

    def _today(self) -> date:
        return self._clock().date()

    def _show_form(self) -> None:
        self.autosave.begin_anew()
        self.setCurrentWidget(self.form)
        self.switched.emit()

    def _save(self, step: bool) -> bool:
        """Keep what the form says; tells on the page when that cannot be done."""
        entry = self.writer.entry
        if entry is None or self.form.is_read_only:
            return True
        try:
            kept = self.writer.keep(self.form.said(entry), step=step)
        except WorldError as error:
            self.say_unsaved(error)
            return False
        self.form.put_unsaved(None)
        if kept is not None:
            self.form.fields.take(kept)
            self.form.strip.show_entry(kept)
            self.kept.emit(kept, kept.place != entry.place)
        return True

    def say_unsaved(self, error: WorldError) -> None:
        """Say on the page that what stands there is not saved, and why."""
        if not self.form.has_unsaved:
            card = unsaved_notice(self._look, error, self.autosave.flush, self._copy_words)
            self.form.put_unsaved(card)
            say(card, card.told)

    def _copy_words(self) -> None:
        """What stands here, for somebody who cannot save it; it leaves the clipboard by itself."""
        entry = self.writer.entry
        if entry is not None:
            said = self.form.said(entry)
            texts = (said.text, said.before, said.did, said.outcome)
            QGuiApplication.clipboard().setText("\n\n".join(filter(None, texts)))

    def _show_mark(self, state: SaveState) -> None:
        # An entry in which nothing stands is not kept, so it is not called saved.
        known = state is not SaveState.SAVED or self.writer.is_kept
        self.form.when.mark.show_state(state if known else SaveState.NOTHING)

    def _keep_at_once(self) -> None:
        """A property was chosen: saved at once, as a step of its own."""
        self.autosave.pace.break_off()
        self.autosave.touch()
        if self.autosave.flush():
            self.autosave.pace.break_off()
            self.form.forget_steps()
            self.writer.settle_steps()

    def _step(self, step: Callable[[], Entry | None]) -> None:
        """Undo or do again beyond what the text itself remembers."""
        if self.form.is_read_only or not self.autosave.flush():
            return
        before = self.writer.entry
        entry = self._guard.attempt(step)
        if entry is not None and before is not None:
            self.form.show_again(entry)
            self.autosave.begin_anew(SaveState.SAVED)
            self.kept.emit(entry, entry.place != before.place)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard belongs; None when nothing is open."""
        if self.currentWidget() is self.form:
            return self.form.text
        return self.thrown.button if self.currentWidget() is self.thrown else None

    def focus(self) -> None:
        """Put the keyboard there."""
        widget = self.first_focus()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

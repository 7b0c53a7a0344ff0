"""An entry on paper: when it was, what belongs to it, and the words themselves."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from thop_desktop.content.diary_templates import Template
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.ui.beginnings import Beginnings
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.entry_fields import EntryFields, FieldSources
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins
from thop_desktop.ui.notice_place import NoticePlace
from thop_desktop.ui.story_fields import NAMES, StoryFields
from thop_desktop.ui.suggestion_strip import SuggestionStrip
from thop_desktop.ui.when_row import WhenRow
from thop_desktop.ui.writing_aids import WritingAids
from thop_desktop.ui.writing_bar import WritingBar
from thop_desktop.ui.writing_field import WritingField
from thop_desktop.ui.writing_help import WritingHelp

# Characters of text on a line, where there is room.
MEASURE = 70


class EntryForm(QWidget):
    """Shows one entry and tells of each change; it keeps nothing itself.

    Signals:
        typed: words were changed.
        set: a property or the time was changed.
        undo_wanted, redo_wanted: beyond what the text itself remembers.
    """

    typed = Signal()
    set = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, look: Look, sources: FieldSources, helps: WritingHelp | None = None) -> None:
        """Make it without an entry.

        Args:
            look: fonts and measures.
            sources: what the fields offer.
            helps: marks names and misspelt words, or None.
        """
        super().__init__()
        self._look = look
        self._words = sources.words
        self._today = date.min
        self._quiet = False
        self.when = WhenRow(look)
        self._who = sources.who
        self.by_whom = Label(look, "", "small", "quiet")
        self.fields = EntryFields(look, sources)
        self.text = WritingField(look, self.tr("What happened"), helps=helps)
        self.text.setObjectName("writing")
        self.story = StoryFields(look, helps)
        self.bar = WritingBar(look)
        fields = (self.text, *self.story.fields.values())
        self.aids = WritingAids(look, self.bar, fields, helps, sources.words.guide, self)
        self._unsaved, self._too_much = NoticePlace(), NoticePlace()
        self._read_only = NoticePlace()
        self._beginnings = Beginnings(look, sources.words.templates, self.begin_with)
        self.strip = SuggestionStrip(look, sources.words.suggester)
        self._lay_out()
        self.text.textChanged.connect(self._typed)
        self.story.changed.connect(self._typed)
        self.fields.changed.connect(self._set)
        self.when.chosen.connect(lambda at: self.fields.set(at=at))
        self.fields.story_wanted.connect(self._ask_for_story)
        for field in (self.text, *self.story.fields.values()):
            field.cursor_at.connect(partial(self._follow, field))
            field.too_much.connect(self._say_too_much)
            field.undo_beyond.connect(self.undo_wanted)
            field.redo_beyond.connect(self.redo_wanted)
        self.bar.bold_wanted.connect(lambda: self.field_at_hand().toggle_bold())
        self.bar.heading_wanted.connect(lambda: self.field_at_hand().toggle_heading())
        self.bar.list_wanted.connect(lambda: self.field_at_hand().toggle_list())
        self.bar.undo_wanted.connect(lambda: self.field_at_hand().undo_step())
        self.bar.redo_wanted.connect(lambda: self.field_at_hand().redo_step())
        self._at_hand = self.text

    def show_entry(self, entry: Entry, today: date, *, new: bool = False) -> None:
        """Show an entry, from its beginning; a new one offers ways to begin."""
        self._quiet = True
        self._today = today
        self._at_hand = self.text
        self.when.close_field()
        self._unsaved.put(None)
        self._too_much.put(None)
        self.fields.show_entry(entry)
        self.text.show_text(entry.text)
        self.story.show_entry(entry)
        self._hint(None)
        self.when.show_moment(entry.at, today)
        self.strip.show_entry(entry)
        self._show_who(entry)
        self._beginnings.setVisible(new and bool(self._words.templates))
        self.scroller.verticalScrollBar().setValue(0)
        self.aids.begin()
        self._quiet = False

    def show_again(self, entry: Entry) -> None:
        """Show what the same entry says after it was undone or done again."""
        self._quiet = True
        if self.text.text != entry.text:
            self.text.show_text(entry.text)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.fields.show_entry(entry)
        self.story.show_entry(entry)
        self.when.show_moment(entry.at, self._today)
        self.strip.show_entry(entry)
        self._show_who(entry)
        self._quiet = False

    def said(self, kept: Entry) -> Entry:
        """What the entry says now.

        Args:
            kept: the entry as it is kept, for all that is not shown here.
        """
        shown = self.fields.entry
        texts = {name: self.story.fields[name].text for name in NAMES}
        return replace(
            kept,
            at=shown.at,
            kind=shown.kind,
            child=shown.child,
            area=shown.area,
            mood=shown.mood,
            energy=shown.energy,
            tags=shown.tags,
            text=self.text.text,
            before=texts["before"],
            did=texts["did"],
            outcome=texts["outcome"],
        )

    def template(self, name: str) -> Template | None:
        """A way to begin, by its id."""
        return self._words.template(name)

    def begin_with(self, template: Template) -> None:
        """Begin a new entry in a certain way."""
        self._beginnings.hide()
        self.fields.set(kind=Kind(template.kind))
        if template.text and not self.text.text.strip():
            self.text.setPlainText(template.text)
            cursor = self.text.textCursor()
            # On the empty line below the first heading.
            cursor.movePosition(cursor.MoveOperation.NextBlock)
            self.text.setTextCursor(cursor)
        self._hint(template)
        self.story.ask_for(tuple(name for name in template.fields if name in NAMES))
        panel = next((name for name in template.fields if name not in NAMES), "")
        if panel:
            self.fields.open_panel(panel)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_unsaved(self) -> bool:
        """Whether it is told that something could not be saved."""
        return self._unsaved.is_shown

    def put_unsaved(self, notice: Callout | None) -> None:
        """Tell that something could not be saved, or, with None, that it could after all."""
        self._unsaved.put(notice)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._read_only.is_shown

    def set_read_only(self, why: QWidget | None) -> None:
        """Let nothing be changed, and show a card that says why; None lets all be changed again."""
        self._read_only.put(why)
        for field in (self.text, *self.story.fields.values()):
            field.setReadOnly(why is not None)
        for part in (self.when, self.fields):
            part.setEnabled(why is None)
        self.bar.setVisible(why is None)
        self.when.mark.setVisible(why is None)
        self.aids.rest(resting=why is not None)

    def forget_steps(self) -> None:
        """The text can no longer be undone in its own field."""
        for field in (self.text, *self.story.fields.values()):
            field.document().clearUndoRedoStacks()

    def forget(self) -> None:
        """Let nothing of an entry be left in any field."""
        self._quiet = True
        self.when.forget()
        self._unsaved.put(None)
        self._too_much.put(None)
        self.set_read_only(None)
        self.aids.forget()
        self.text.forget()
        self.story.forget()
        self.fields.show_entry(None)
        self.strip.show_entry(None)
        self._show_who(None)
        self._quiet = False

    def field_at_hand(self) -> WritingField:
        """The field in which somebody writes, or wrote last."""
        for field in (self.text, *self.story.fields.values()):
            if field.hasFocus():
                self._at_hand = field
        return self._at_hand

    def _show_who(self, entry: Entry | None) -> None:
        words = "" if entry is None else self._who(entry)
        self.by_whom.set_words(words)
        self.by_whom.setVisible(bool(words))

    def _typed(self) -> None:
        if self._quiet:
            return
        self.field_at_hand()
        self.aids.typed()
        if self._beginnings.isVisible() and not self.text.document().isEmpty():
            self._beginnings.hide()
        self.typed.emit()

    def _set(self) -> None:
        self.when.show_moment(self.fields.entry.at, self._today)
        self.aids.begin()
        if not self._quiet:
            self.set.emit()

    def _hint(self, template: Template | None) -> None:
        usual = self.tr("What happened? What did you feel? What did you do?")
        self.text.setPlaceholderText(template.hint if template and template.hint else usual)

    def _ask_for_story(self) -> None:
        hidden = [name for name in NAMES if name not in self.story.shown]
        self.story.ask_for(NAMES if hidden else ())
        if hidden:
            field = self.story.fields[hidden[0]]
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_too_much(self) -> None:
        title = self.tr("This is too much for one entry")
        text = self.tr(
            "Nothing was pasted. Paste a smaller part, or spread it over several entries."
        )
        self._too_much.put(Callout(self._look, "careful", title, text))

    def _follow(self, field: WritingField, cursor: QRect) -> None:
        """Keep the cursor in sight: the field is as high as its text, the page scrolls."""
        if field.hasFocus():
            spot = field.mapTo(self._body, cursor.center())
            self.scroller.ensureVisible(spot.x(), spot.y(), 0, self._look.space(48))

    def _lay_out(self) -> None:
        look = self._look
        self._body = QWidget()
        self._body.setObjectName("column")
        centred = QHBoxLayout(self._body)
        centred.setContentsMargins(margins(*(look.space(n) for n in (40, 24, 32, 24))))
        middle = QWidget()
        middle.setMaximumWidth(look.text_width("reading", MEASURE))
        centred.addWidget(middle, 1000)
        centred.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.when)
        column.addWidget(self.by_whom)
        column.addSpacing(look.space(8))
        column.addWidget(self.fields)
        column.addSpacing(look.space(12))
        column.addWidget(self._read_only)
        column.addWidget(self._unsaved)
        column.addWidget(self._too_much)
        column.addSpacing(look.space(8))
        if self.aids.panel is not None:
            column.addWidget(self.aids.panel)
            column.addSpacing(look.space(8))
        column.addWidget(self.text)
        column.addWidget(self.story)
        column.addWidget(self.aids.line)
        column.addWidget(self._beginnings)
        column.addWidget(self.strip)
        column.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroller, 1)
        below = QHBoxLayout()
        below.setContentsMargins(margins(look.space(36), 0, look.space(32), 0))
        self.bar.setMaximumWidth(look.text_width("reading", MEASURE))
        below.addWidget(self.bar, 1000)
        below.addStretch(1)
        outer.addLayout(below)

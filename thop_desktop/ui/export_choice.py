"""The second step: which entries go along, and what else stands on a talk sheet."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from thop_desktop.report.leaving import Form
from thop_desktop.report.picked import Picked
from thop_desktop.report.talk_sheet import MOST_ENTRIES
from thop_desktop.store.children import Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Kind
from thop_desktop.store.filters import Filters
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.day_edit import day_edit, shown_day
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_names import kind_names
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.export_draft import ExportDraft
from thop_desktop.ui.export_list import PickList
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins
from thop_desktop.ui.page import Page

LIST_HEIGHT, QUESTIONS_HEIGHT = 400, 120
# Of the window's height: what the list may take; only a longer one scrolls within the page.
LIST_PART = 0.75
# The days of each period before today; None is the whole diary.
PERIODS: dict[str, int | None] = {"weeks": 27, "months": 90, "year": 364, "all": None, "own": 27}
OF_CHILDREN = frozenset(Kind) - {Kind.ABOUT_ME}


class ExportChoice(Page):
    """Period, child and kinds, and the list of what fits; on a sheet questions and patterns too."""

    def __init__(
        self,
        look: Look,
        draft: ExportDraft,
        guard: DiaryGuard,
        *,
        on: Callable[[], object],
        back: Callable[[], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            draft: the choices so far; changed along.
            guard: tells when entries cannot be read.
            on: goes to the next step.
            back: goes to the step before.
        """
        is_sheet = draft.form is Form.SHEET
        self.questions: QPlainTextEdit | None = None
        super().__init__(look, self.tr("Which entries?"))
        self.setStyleSheet(diary_sheet(look))
        self._draft, self._guard, self._on = draft, guard, on
        self._diary = Diary(draft.vault)
        self.column.addWidget(
            Button(look, self.tr("Something else"), back, kind="quiet", icon="arrow-left"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.gap(12)
        if is_sheet:
            self._add_questions()
        # What a carer wrote about themselves goes along only where that is chosen.
        self._filters = Filters(kinds=OF_CHILDREN if is_sheet else frozenset())
        self._add_filters()
        self.gap(12)
        self._add_list()
        if is_sheet:
            self.gap(16)
            self._add_patterns()
        self.gap(20)
        self._note = SaidLabel(look, "", "text-strong", "accent")
        self._note.hide()
        self.add(self._note)
        self.on_button = Button(
            look, self.tr("Go on"), self.go_on, kind="primary", icon="arrow-right"
        )
        self.column.addWidget(self.on_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.choose_period("weeks" if is_sheet else "all")

    def first_focus(self) -> QWidget:
        """The questions, or the period."""
        return self.questions or self.periods.buttons["weeks"]

    def choose_period(self, name: str) -> None:
        """Show the entries of a period."""
        today = self._draft.today()
        self._own.setVisible(name == "own")
        for value, button in self.periods.buttons.items():
            button.setChecked(value == name)
        if name == "own":
            first, last = (shown_day(field) for field in (self.first, self.last))
            self._filter(first=min(first, last), last=max(first, last))
            return
        days = PERIODS[name]
        first_day = None if days is None else today - timedelta(days=days)
        self._filter(first=first_day, last=None if days is None else today)

    def go_on(self) -> None:
        """Keep the choices, and go to the next step; says so where nothing can come of them."""
        draft = self._draft
        draft.picked = self.list.picked
        if self.questions is not None:
            draft.questions = self.questions.toPlainText()
        count = self._guard.attempt(draft.count)
        if count is None:
            return
        if draft.form is Form.SHEET and count > MOST_ENTRIES:
            words = self.tr("This is too much for one talk. Choose at most %1 entries.")
            self._say(words.replace("%1", str(MOST_ENTRIES)))
        elif count or self._says_more:
            self._on()
        else:
            self._say(self.tr("Choose at least one entry."))

    def arrange(self) -> None:
        """Let the list be as high as fits."""
        self._set_height()

    def forget(self) -> None:
        """Let nothing private be left."""
        self.list.forget()
        if self.questions is not None:
            self.questions.setPlainText("")  # which also forgets what could be undone

    @property
    def _says_more(self) -> bool:
        """Whether there is something on the sheet besides entries."""
        draft = self._draft
        return draft.form is Form.SHEET and bool(draft.questions.strip() or draft.with_patterns)

    def _say(self, words: str) -> None:
        self._note.set_words(words)
        self._note.show()

    def _add_questions(self) -> None:
        look = self.look
        self.questions = QPlainTextEdit()
        self.questions.setFont(look.font("body"))
        self.questions.setTabChangesFocus(True)
        self.questions.setFixedHeight(look.space(QUESTIONS_HEIGHT))
        name = self.tr("What do you want to talk about? This comes first.")
        self.questions.setAccessibleName(name)
        self.questions.setPlainText(self._draft.questions)
        label = Label(look, name, "text-strong")
        label.setBuddy(self.questions)
        self.add(label, 4)
        self.add(self.questions, 20)

    def _add_filters(self) -> None:
        look = self.look
        names = {
            "weeks": self.tr("Last 4 weeks"),
            "months": self.tr("Last 3 months"),
            "year": self.tr("Last year"),
            "all": self.tr("Whole diary"),
            "own": self.tr("From … to …"),
        }
        options = [Option(value, words) for value, words in names.items()]
        self.periods = Choices(look, self.tr("Period"), options, frozenset(), self._period_chosen)
        self._labelled(self.tr("Period"), self.periods)
        self._add_own_period()
        children = self._guard.attempt(Children(self._draft.vault).all) or ()
        self.child = Choices(
            look,
            self.tr("Child"),
            [Option(child.id, child.alias) for child in children],
            frozenset(),
            lambda chosen: self._filter(child=next(iter(chosen), None)),
        )
        if children:
            self._labelled(self.tr("Child"), self.child)
        if len(children) > 1:
            words = self.tr("If you choose no child, entries about all children are included.")
            self.add(Label(look, words, "text", "quiet"), 12)
        self.kinds = Choices(
            look,
            self.tr("Type"),
            [Option(kind, words) for kind, words in kind_names().items()],
            self._filters.kinds,
            lambda chosen: self._filter(kinds=frozenset(map(Kind, map(str, chosen)))),
            several=True,
        )
        self._labelled(self.tr("Type"), self.kinds)

    def _labelled(self, words: str, choices: QWidget) -> None:
        self.add(Label(self.look, words, "text-strong"), 4)
        self.add(choices, 12)

    def _add_own_period(self) -> None:
        self._own = QWidget()
        flow = Flow(self._own, self.look.space(8))
        today = self._draft.today()
        self.first = self._day_field(self.tr("From"), today - timedelta(days=27), flow)
        self.last = self._day_field(self.tr("To"), today, flow)
        self.add(self._own, 12)
        self._own.hide()
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _day: self.choose_period("own"))

    def _day_field(self, name: str, day: date, flow: Flow) -> QDateEdit:
        field = day_edit(self.look, day, name)
        field.setMinimumWidth(self.look.text_width("body", 22))
        label = Label(self.look, name, "label", "quiet", wrap=False)
        label.setBuddy(field)
        named = QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.space(8))
        row.addWidget(label)
        row.addWidget(field)
        flow.addWidget(named)
        return field

    def _add_list(self) -> None:
        look = self.look
        head = QWidget()
        flow = Flow(head, look.space(8))
        self._count = Label(look, "", "text-strong", wrap=False)
        flow.addWidget(self._count)
        for words, act in (
            (self.tr("Tick all"), lambda: self.list.turn_all(on=True)),
            (self.tr("Tick none"), lambda: self.list.turn_all(on=False)),
        ):
            button = Button(look, words, act, kind="quiet")
            self._count.setMinimumHeight(button.sizeHint().height())
            flow.addWidget(button)
        self.add(head, 4)
        self.list: PickList = PickList(
            look,
            self._diary,
            self._draft.today,
            lambda: self._draft.aliases,
            self._guard,
            self._show_count,
        )
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        frame = Card(look)
        column = frame.column
        column.setContentsMargins(margins(*(look.space(n) for n in (8, 4, 4, 8))))
        column.addWidget(self.list)
        self.empty = Label(look, self.tr("There are no entries here."), "body", "quiet")
        column.addWidget(self.empty)
        self.add(frame, 0)

    def _add_patterns(self) -> None:
        draft = self._draft

        def turn(on: bool) -> None:
            draft.with_patterns = on

        words = self.tr("Add the patterns, if there are enough entries")
        self.patterns = CheckRow(self.look, words, checked=draft.with_patterns)
        self.patterns.toggled.connect(turn)
        self.add(self.patterns, 0)

    def _period_chosen(self, chosen: frozenset[Hashable]) -> None:
        self.choose_period(str(next(iter(chosen), "all")))

    def _filter(self, **changes: object) -> None:
        """Show other entries, all of them ticked."""
        self._note.hide()
        self._filters = replace(self._filters, **changes)  # type: ignore[arg-type]
        self.list.show_picked(Picked(self._filters))
        self._set_height()
        self.list.setVisible(self.list.count > 0)
        self.empty.setVisible(self.list.count == 0)
        self._show_count()

    def _set_height(self) -> None:
        most = max(self.look.space(LIST_HEIGHT), round(self.height() * LIST_PART))
        self.list.setFixedHeight(max(1, min(self.list.full_height, most)))

    def _show_count(self) -> None:
        self._note.hide()
        picked = self.list.picked
        of = self._guard.attempt(lambda: self._diary.count(picked.filters)) or 0
        count = self._guard.attempt(lambda: picked.count(self._diary)) or 0
        words = self.tr("%1 of %2 entries").replace("%1", str(count)).replace("%2", str(of))
        self._count.set_words(words)

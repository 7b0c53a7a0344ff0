"""Erasing what need not be kept any longer: of one child, or from before a day."""

from collections.abc import Callable
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.erasing import Erasing
from thop_desktop.store.retention import months_later
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.day_edit import day_edit
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.door import Door
from thop_desktop.ui.erase_done import EraseDone
from thop_desktop.ui.erase_form import EraseForm, ToErase
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place

# In front of a day, in the target of a place; else that is the id of a child.
BEFORE = "before:"
EARLIEST = QDate(1970, 1, 2)
# Entries that name a child are counted up to here.
MOST_NAMED = 500


def before(day: date) -> Place:
    """The place where all from before a day can be erased."""
    return Place("diary-erase", f"{BEFORE}{day.isoformat()}")


class ErasePage(Page):
    """First asks what; then says what goes with it, and asks twice more."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        forget_rooms: Callable[[], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for questions and errors.
            clock: tells the local time.
            go: opens a place.
            forget_rooms: lets pages of the diary be made anew, and no way back lead to what is
                gone.
        """
        super().__init__(look, "")
        self.setStyleSheet(diary_sheet(look))
        self.title = self.tr("Erase")
        self.setAccessibleName(self.title)
        self._keeper, self._dialogs, self._clock, self._go = keeper, dialogs, clock, go
        self._forget_rooms = forget_rooms
        self._guard = DiaryGuard(dialogs)
        self._children, self._erasing = Children(keeper.vault), Erasing(keeper.vault)
        self._body: QWidget | None = None
        self._first: QWidget = self
        self._target: str | None = None
        self.form: EraseForm | None = None
        self.day: QDateEdit | None = None
        # Else a column that wraps would be given the height of one that does not.
        self.column.addStretch(1)
        keeper.locking.connect(self.forget)

    def show_place(self, place: Place) -> None:
        """Show what can be erased, or what goes with a child or a day."""
        if place.target != self._target or not place.target:
            self._guard.attempt(lambda: self._show(place.target))
        super().show_place(place)

    def first_focus(self) -> QWidget:
        """The way back."""
        return self._first

    def forget(self) -> None:
        """Let nothing of the diary be left on the page."""
        self._target, self.form, self.day, self._first = None, None, None, self
        if self._body is not None:
            self._body.hide()
            self._body.setParent(None)
            self._body.deleteLater()
            self._body = None

    def _show(self, target: str) -> None:
        self.forget()
        self._target = target
        if target.startswith(BEFORE):
            day = date.fromisoformat(target.removeprefix(BEFORE))
            column = self._begin(self.tr("Erase what is older"), Place("diary-erase"))
            self._ask(column, self._of_before(day))
            return
        try:
            child = self._children.get(target) if target else None
        except KeyError:
            child = None  # it is gone since; a way back led here
        if child is not None:
            title = self.tr("Erase %1").replace("%1", child.alias)
            self._ask(self._begin(title, Place("diary-children")), self._of_child(child))
        else:
            self._offer(self._begin(self.tr("Erase what you no longer need"), Place("diary")))

    def _begin(self, title: str, back: Place) -> QVBoxLayout:
        """A new body with a title and a way back."""
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        names = {
            "diary": self.tr("To the diary"),
            "diary-children": self.tr("To the children"),
            "diary-erase": self.tr("Choose something else"),
        }
        column.addWidget(Label(self.look, title, "display"))
        column.addSpacing(self.look.space(8))
        self._first = Button(
            self.look, names[back.room], lambda: self._go(back), kind="link", icon="arrow-left"
        )
        column.addWidget(self._first, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertWidget(0, self._body)
        return column

    def _offer(self, column: QVBoxLayout) -> None:
        """What can be erased."""
        look, today = self.look, self._clock().date()
        lead = self.tr(
            "You choose what goes. On the next page you see how much that is, before anything "
            "happens."
        )
        column.addSpacing(look.space(8))
        column.addLayout(measured(look, Label(look, lead, "body", "quiet")))
        self._heading(column, self.tr("Everything from before a certain day"))
        for months, words in (
            (6, self.tr("Older than half a year")),
            (12, self.tr("Older than a year")),
            (24, self.tr("Older than two years")),
        ):
            day = months_later(today, -months)
            below = self.tr("Everything from before %1").replace("%1", day_words(day))
            column.addWidget(RowCard(look, words, partial(self._go, before(day)), below=below))
            column.addSpacing(look.space(8))
        column.addSpacing(look.space(8))
        column.addWidget(Label(look, self.tr("Or before another day"), "text-strong"))
        column.addSpacing(look.space(4))
        column.addWidget(self._other_day(today))
        children = (*self._children.all(), *self._children.all(archived=True))
        if not children:
            return
        self._heading(column, self.tr("Everything about one child"))
        numbers = self._erasing.entries_by_child()
        for child in children:
            number = numbers.get(child.id, 0)
            column.addWidget(
                RowCard(
                    look, child.alias, partial(self._go, Place("diary-erase", child.id)),
                    below=self.tr("%n entry(s)", "", number),
                )
            )  # fmt: skip
            column.addSpacing(look.space(8))

    def _other_day(self, today: date) -> QWidget:
        look = self.look
        year_ago = months_later(today, -12)
        self.day = day_edit(look, year_ago, self.tr("Another day"))
        self.day.setDateRange(EARLIEST, QDate(today.year, today.month, today.day))
        self.day.setMinimumWidth(look.text_width("body", 24))
        self.day.setMinimumHeight(look.space(40))
        row = QWidget()
        flow = Flow(row, look.space(8))
        flow.addWidget(self.day)
        flow.addWidget(Button(look, self.tr("See how much that is"), self._take_day))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        return row

    def _take_day(self) -> None:
        if self.day is not None:
            chosen = self.day.date()
            self._go(before(date(chosen.year(), chosen.month(), chosen.day())))

    def _heading(self, column: QVBoxLayout, words: str) -> None:
        column.addSpacing(self.look.space(28))
        column.addWidget(Label(self.look, words, "heading"))
        column.addSpacing(self.look.space(8))

    def _ask(self, column: QVBoxLayout, what: ToErase) -> None:
        if what.gone.is_nothing and not what.name:
            column.addSpacing(self.look.space(20))
            words = self.tr("There is nothing from before that day.")
            column.addWidget(Label(self.look, words, "body"))
            return
        self.form = EraseForm(self.look, self._keeper, self._dialogs, what, self._clock)
        self.form.erased.connect(partial(self._was_erased, what))
        column.addLayout(measured(self.look, self.form))

    def _of_child(self, child: Child) -> ToErase:
        gone = self._erasing.of_child(child.id)
        named = Diary(self._keeper.vault).search(child.alias, MOST_NAMED)
        others = sum(entry.child != child.id for entry in named)
        by_word = self.tr("Entries in which you name %1 without choosing the child.")
        if others:
            by_word = self.tr(
                "%n entry(s) in which you name %1 without choosing the child.", "", others
            )
        return ToErase(
            gone=gone,
            also=(self.tr("The nickname %1 itself").replace("%1", child.alias),),
            remains=(by_word.replace("%1", child.alias),),
            question=self.tr("Erase %1, with everything that belongs to them?").replace(
                "%1", child.alias
            ),
            verb=self.tr("Erase %1").replace("%1", child.alias),
            name=child.alias,
            done=self.tr("The entries about this child are gone."),
            after=self.tr("Did you name the child elsewhere? That is still there."),
            erase=partial(self._erasing.erase_child, child.id),
        )

    def _of_before(self, day: date) -> ToErase:
        start = datetime.combine(day, time.min, self._clock().tzinfo)
        words = day_words(day)
        return ToErase(
            gone=self._erasing.before(start),
            also=(),
            remains=(
                self.tr("Everything from %1 onwards").replace("%1", words),
                self.tr("The children, by their nicknames"),
            ),
            question=self.tr("Erase everything from before %1?").replace("%1", words),
            verb=self.tr("Erase all this"),
            name="",
            done=self.tr("It is gone."),
            after="",
            erase=partial(self._erasing.erase_before, start),
        )

    def _was_erased(self, what: ToErase) -> None:
        """Say so; and show how it goes with the backups."""
        replacing = self.form is not None and self.form.backups.is_to_delete
        self._forget_rooms()
        self.forget()
        column = self._begin(what.done, Place("diary"))
        self._target = ""
        if what.after:
            column.addSpacing(self.look.space(12))
            column.addWidget(Label(self.look, what.after, "body"))
        done = EraseDone(self.look, self._keeper, replacing=replacing)
        column.addLayout(measured(self.look, done))
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

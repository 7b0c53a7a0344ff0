"""What was chosen to do together this week: noted in the diary in one tap, or another chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.ideas import Chosen, chosen, monday_of, with_entry
from thop_desktop.instruments.reading import GOOD_MOMENTS
from thop_desktop.store.entry import Kind
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card, RowCard
from thop_desktop.ui.columns import empty
from thop_desktop.ui.diary_door import DiaryState
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_draft import PlanDraft
from thop_desktop.ui.plan_notes import PlanNotes

DAYS_IN_WEEK = 7


class IdeaCard(Card):
    """The idea, and what can be done with it."""

    def __init__(
        self,
        look: Look,
        idea: Chosen,
        notes: PlanNotes | None,
        *,
        noted: Callable[[str], object],
        another: Callable[[], object],
        go: Callable[[Place], object],
        another_words: str = "",
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            idea: what was chosen.
            notes: writes into the diary; None where nothing can be noted.
            noted: takes the id of the entry that tells of it; "" when that was taken back.
            another: lets another be chosen.
            go: opens a place.
            another_words: what the button for that says; "" for the usual.
        """
        super().__init__(look, "main-soft", "main-mid")
        self._look, self._idea, self._notes = look, idea, notes
        self._noted, self._go = noted, go
        self.column.addWidget(Label(look, idea.words, "strong"))
        if idea.how:
            self.column.addWidget(Label(look, idea.how, "text"))
        self._said = Label(look, "", "text", "quiet")
        self.column.addWidget(self._said)
        self.column.addSpacing(look.space(8))
        below = QWidget()
        flow = Flow(below, look.space(12))
        self.note_button = Button(look, self.tr("It worked: note it"), self.note, icon="check")
        self.back_button = Button(
            look, self.tr("Take it out again"), self.take_back, kind="link",
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        words = another_words or self.tr("Choose another")
        self.another_button = Button(look, words, another, kind="link")
        for button in (self.note_button, self.back_button, self.another_button):
            flow.addWidget(button)
        self.column.addWidget(below)
        # It may have been thrown away in the diary meanwhile.
        self._say(idea.entry if notes is None or notes.has(idea.entry) else "")

    def note(self) -> None:
        """Note it in the diary, or open the diary first."""
        if self._notes is None:
            return
        if self._notes.state is not DiaryState.OPEN:
            self._go(Place("diary"))
            return
        text = self.tr("It worked: %1").replace("%1", self._idea.words)
        entry = self._notes.add(Kind.CONTACT, text)
        if entry:
            self._turn(entry)
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> None:
        """It was not so after all."""
        if self._notes is not None and self._notes.take_back(self._entry):
            self._turn("")
            self.note_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, entry: str) -> None:
        self._say(entry)
        self._noted(entry)

    def _say(self, entry: str) -> None:
        self._entry = entry
        state = DiaryState.ABSENT if self._notes is None else self._notes.state
        self.back_button.setVisible(bool(entry) and state is DiaryState.OPEN)
        self.note_button.setVisible(not entry and state is not DiaryState.ABSENT)
        words = ""
        if entry:
            words = self.tr("It is in your diary as a good moment.")
        elif state is DiaryState.ABSENT:
            words = self.tr("Without a diary nothing is noted.")
        elif state is not DiaryState.OPEN:
            words = self.tr("Your diary is locked. To note this, open it first.")
        self._said.set_words(words)
        self._said.setVisible(bool(words))


class PlanWeekIdea(QWidget):
    """On the start page: this week's idea, or a quiet way to a new one after last week's."""

    def __init__(
        self,
        look: Look,
        desk: PlanDesk,
        notes: PlanNotes,
        keeper: Keeper,
        *,
        go: Callable[[Place], object],
    ) -> None:
        """Make it; it is hidden where there is nothing to show.

        Args:
            look: fonts, colours and measures.
            desk: the way to the plans.
            notes: writes into the diary.
            keeper: the diary's door; when it locks, nothing is left here.
            go: opens a place.
        """
        super().__init__()
        self._look, self._desk, self._notes, self._go = look, desk, notes, go
        self.card: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.space(20))
        column.setSpacing(look.space(8))
        self._column = column
        keeper.locking.connect(self.forget)
        self._show()

    def forget(self) -> None:
        """The diary is being locked: let nothing be left."""
        empty(self._column)
        self.card = None
        self.hide()

    def _show(self) -> None:
        found = self._found()
        if found is None:
            self.hide()
            return
        draft, idea = found
        heading = QCoreApplication.translate("PlanWeekIdea", "Something small for this week")
        self._column.addWidget(Label(self._look, heading, "text-strong", "quiet"))
        if idea.is_of_week(self._desk.today):
            self.card = IdeaCard(
                self._look, idea, self._notes, noted=partial(self._noted, draft.id),
                another=lambda: self._go(_place_of(draft)), go=self._go,
                another_words=self.tr("Change"),
            )  # fmt: skip
        else:
            self.card = RowCard(
                self._look,
                self.tr("Choose something small again"),
                lambda: self._go(Place("plan-fill", GOOD_MOMENTS)),
                icon="sun",
                above=self.tr("Last week: %1").replace("%1", idea.words),
                action=self.tr("View"),
            )
        self._column.addWidget(self.card)

    def _found(self) -> tuple[PlanDraft, Chosen] | None:
        """The choice of this week or the last; older ones are over."""
        found = _latest(self._desk) if self._desk.can_keep else None
        if found is None:
            return None
        days = (monday_of(self._desk.today) - found[1].monday).days
        return found if days in (0, DAYS_IN_WEEK) else None

    def _noted(self, plan_id: str, entry: str) -> None:
        draft = self._desk.open(plan_id)
        if draft is not None:
            self._desk.change(with_entry(draft.filled, entry))


def plan_of_week(desk: PlanDesk) -> PlanDraft | None:
    """The plan that has the choice of this week, or None: whoever comes again finds that."""
    found = _latest(desk)
    return found[0] if found is not None and found[1].is_of_week(desk.today) else None


def _latest(desk: PlanDesk) -> tuple[PlanDraft, Chosen] | None:
    """The newest choice, of whatever week."""
    found = [
        (draft, idea)
        for draft in desk.all()
        if draft.instrument == GOOD_MOMENTS and draft.done is None
        if (idea := chosen(draft.filled)) is not None
    ]
    return max(found, key=lambda one: one[1].monday, default=None)


def _place_of(draft: PlanDraft) -> Place:
    """Where a plan is filled in."""
    return Place("plan-fill", GOOD_MOMENTS if draft.is_draft else f"plan:{draft.id}")

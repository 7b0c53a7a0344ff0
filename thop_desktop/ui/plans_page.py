"""Plannen: what can be made, what waits, and what was made before."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.instruments.instrument import Group, Instrument
from thop_desktop.instruments.reading import WORTH_IT
from thop_desktop.instruments.showing import step_reached
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card, RowCard
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.keeper import DiaryState, Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_draft import PlanDraft
from thop_desktop.ui.plan_fill_page import BACK
from thop_desktop.ui.plan_fill_page import ROOM as FILL
from thop_desktop.ui.plan_read_page import ROOM as READ
from thop_desktop.ui.spoken import say

FEW = 4


class PlansPage(Page):
    """Made anew each time; it shows what can be done now."""

    def __init__(
        self,
        look: Look,
        instruments: Sequence[Instrument],
        desk: PlanDesk,
        keeper: Keeper,
        *,
        aliases: Mapping[str, str],
        go: Callable[[Place], object],
        in_other_language: bool = False,
        sentences: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            instruments: in the order of the overview.
            desk: the way to all plans.
            keeper: the diary's door.
            aliases: what each child is called, by its id; none while the diary is locked.
            go: opens a place.
            in_other_language: the interface is in a language that they do not exist in.
            sentences: the plans of one sentence, while the diary is open.
        """
        super().__init__(
            look,
            self.tr("Plans"),
            lead=self.tr("From reading to doing: short pages that you fill in step by step."),
        )
        self.setStyleSheet(diary_sheet(look))
        self._instruments = {one.id: one for one in instruments}
        self._desk, self._keeper, self._aliases, self._go = desk, keeper, aliases, go
        self._first: QWidget | None = None
        if in_other_language:
            words = self.tr("These pages are in Dutch for now.")
            self.add(Label(look, words, "small", "quiet"), 0)
        self.gap(16)
        if desk.can_put_back:
            self._add_put_back()
        if not desk.can_keep:
            self._add_not_kept()
        made = [one for one in desk.all() if one.instrument in self._instruments]
        waiting = [one for one in made if one.is_draft]
        to_look_at = [one for one in made if one.is_to_look_at(desk.today)]
        others = [one for one in made if one not in waiting and one not in to_look_at]
        for draft in to_look_at:
            self._add_to_look_at(draft)
        for draft in waiting:
            self._add_waiting(draft)
        if others:
            self.heading(self.tr("Your plans"))
        self._others = QVBoxLayout()
        self._others.setSpacing(look.space(8))
        self.add(self._others, 0)
        self._add_others(others)
        self._add_instruments()
        if sentences is not None:  # it has a heading of its own, and hides when there are none
            self.gap(24)
            self.add(sentences, 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """What waits, or else the first instrument."""
        return self._first or self

    def _add_put_back(self) -> None:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(Label(look, self.tr("Thrown away."), "text", wrap=False))
        back = Button(
            look, self.tr("Put it back"), self._put_back, kind="quiet",
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        row.addWidget(back)
        row.addStretch(1)
        self._first = back
        self.add(row, 14)
        QTimer.singleShot(0, back, lambda: say(self, self.tr("Thrown away.")))

    def _put_back(self) -> None:
        self._desk.put_back()
        say(self, self.tr("It is back."))
        self._go(Place("plans"))

    def _add_not_kept(self) -> None:
        look, absent = self.look, self._keeper.state is DiaryState.ABSENT
        words = self.tr(
            "You can fill in everything and print it. Close the program, and it is gone. "
            "Until then whoever sits here can read it."
        )
        card = Callout(look, "main", self.tr("Nothing is kept"), words)
        verb = self.tr("Start a diary") if absent else self.tr("Open your diary")
        door = Button(look, verb, lambda: self._go(Place("diary")), kind="link")
        card.words.addWidget(door, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(card, 14)

    def _add_to_look_at(self, draft: PlanDraft) -> None:
        instrument = self._instruments[draft.instrument]
        question = instrument.look_again or instrument.sheet
        card = self._card(question, self._told(draft), instrument.sheet)
        self._add_verbs(
            card,
            question,
            (self.tr("Look back"), lambda: self._go(Place(FILL, BACK + draft.id))),
            (self.tr("Read it"), lambda: self._go(Place(READ, draft.id))),
        )
        self.add(card, 12)

    def _add_waiting(self, draft: PlanDraft) -> None:
        instrument = self._instruments[draft.instrument]
        card = self._card(instrument.title, self._told(draft), self.tr("You were working on this"))
        self._add_verbs(
            card,
            instrument.title,
            (self.tr("Go on"), lambda: self._go_on(draft)),
            (self.tr("Throw away"), lambda: self._throw_away(draft)),
        )
        self.add(card, 12)

    def _card(self, title: str, told: str, above: str = "") -> Card:
        card = Card(self.look, raised=True)
        if above:
            card.column.addWidget(Label(self.look, above, "small", "quiet"))
        card.column.addWidget(Label(self.look, title, "strong"))
        card.column.addWidget(Label(self.look, told, "text", "quiet"))
        card.column.addSpacing(self.look.space(6))
        return card

    def _add_verbs(self, card: Card, title: str, *verbs: tuple[str, Callable[[], object]]) -> None:
        """Buttons below each other; who hears one alone hears of which card it is."""
        row = QHBoxLayout()
        row.setSpacing(self.look.space(12))
        for number, (words, act) in enumerate(verbs):
            kind = "link" if number else ("plain" if self._first else "primary")
            button = Button(self.look, words, act, kind=kind, name=f"{words}: {title}")
            row.addWidget(button)
            self._first = self._first or button
        row.addStretch(1)
        card.column.addLayout(row)

    def _told(self, draft: PlanDraft) -> str:
        """Whom it is about, when it was changed, and whether it is kept."""
        changed = day_words(draft.changed.astimezone().date())
        parts = [self._aliases.get(draft.child or "", ""), changed]
        if self._desk.is_loose(draft.id):
            parts.append(self.tr("not kept anywhere"))
        return " · ".join(part for part in parts if part)

    def _add_instruments(self) -> None:
        look = self.look
        titles = {
            Group.NOW: self.tr("In the moment"),
            Group.AHEAD: self.tr("Looking ahead"),
            Group.CLOSER: self.tr("Closer together"),
            Group.CARERS: self.tr("You, and the people who help you think"),
        }
        for group, title in titles.items():
            found = [one for one in self._instruments.values() if one.group is group]
            if not found:
                continue
            self.heading(title)
            for one in sorted(found, key=lambda one: one.order):
                minutes = self.tr("%n minute(s)", "", one.minutes)
                card = RowCard(
                    look,
                    one.title,
                    partial(self._begin, one.id),
                    icon=one.icon,
                    below=one.lead,
                    action=minutes,
                )
                self._first = self._first or card
                self.add(card, 8)

    def _add_others(self, others: Sequence[PlanDraft], first: int = FEW) -> None:
        look = self.look
        for draft in others[:first]:
            instrument = self._instruments[draft.instrument]
            finished = self.tr("finished")
            card = RowCard(
                look,
                instrument.sheet,
                partial(self._go, Place(READ, draft.id)),
                icon=instrument.icon,
                below=self._told(draft) + (f" · {finished}" if draft.done else ""),
                action=self.tr("Read"),
            )
            self._others.addWidget(card)
        rest = others[first:]
        if rest:
            more = Button(look, self.tr("Show all plans"), lambda: None, kind="link")

            def show_rest() -> None:
                more.hide()
                self._add_others(rest, len(rest))

            more.clicked.connect(show_rest)
            self._others.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _begin(self, instrument: str) -> None:
        if instrument == WORTH_IT:  # for the moment itself: it has a page of its own, and no plan
            self._go(Place("worth"))
            return
        self._show(self._desk.begin(instrument))

    def _go_on(self, draft: PlanDraft) -> None:
        self._show(self._desk.open(draft.id) or draft)

    def _show(self, draft: PlanDraft) -> None:
        """Where it was stopped; the place names that step, so that the way back leads on to it."""
        step = step_reached(self._instruments[draft.instrument], draft.filled)
        self._go(Place(FILL, draft.instrument, step.id))

    def _throw_away(self, draft: PlanDraft) -> None:
        if self._desk.erase(draft.id):
            self._go(Place("plans"))

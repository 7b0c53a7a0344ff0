"""The start of the trainer: one button, and below it what else there is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.plan_sentences import PlanSentence
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card, RowCard
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_words import sentence_of
from thop_desktop.ui.training_desk import TrainingDesk
from thop_desktop.ui.training_words import TrainingWords


class TrainingStartPage(Page):
    """The first useful exercise is one button away."""

    def __init__(
        self,
        look: Look,
        desk: TrainingDesk,
        words: TrainingWords,
        *,
        go: Callable[[Place], object],
        need: Callable[[], str],
        print_sheet: Callable[[bool], object],
        in_other_language: bool,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            desk: the round at hand, and what is due.
            words: what skills are called.
            go: opens a place.
            need: why situations follow the last estimate, in a sentence; "" without one.
            print_sheet: prints situations, with the answers or without.
            in_other_language: the interface is in a language that the trainer does not exist in.
        """
        super().__init__(
            look,
            self.tr("Practise ASSO"),
            lead=self.tr("Practise in peace what you could say later, in your own words."),
        )
        self.setStyleSheet(diary_sheet(look))
        self._desk, self._words, self._go = desk, words, go
        self._need, self._print = need, print_sheet
        self.gap(20)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(0)
        self._holder: QWidget | None = None
        self.button: Button | None = None
        self.column.addLayout(self._place)
        self._show()
        if in_other_language:
            note = self.tr("The situations are in Dutch for now.")
            self.add(Label(look, note, "small", "quiet"), 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The button that begins a round."""
        return self.button or self

    def begin(self) -> None:
        """Begin a round, or go on with the one that waits."""
        self._desk.begin()
        self._go(Place("practice-round"))

    def forget(self) -> None:
        """Let nothing of the diary be left: it is being locked."""
        self._put(None)

    def _show(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.space(8))
        plan = self._desk.kept.plan_to_ask() if self._desk.can_keep else None
        if plan is not None:
            column.addWidget(self._used_card(plan))
            column.addSpacing(self.look.space(8))
        column.addWidget(self._round_card())
        column.addSpacing(self.look.space(16))
        column.addWidget(Label(self.look, self.tr("Or choose yourself"), "text-strong", "quiet"))
        for row in self._rows():
            column.addWidget(row)
        column.addSpacing(self.look.space(12))
        column.addWidget(self._print_part())
        self._put(holder)

    def _round_card(self) -> Card:
        look, desk = self.look, self._desk
        card = Card(look, raised=True)
        column = card.column
        column.setSpacing(look.space(6))
        side = look.space(28)
        column.setContentsMargins(side, look.space(24), side, look.space(26))
        left = desk.is_left
        title = (
            self.tr("Your round is waiting")
            if left
            else self.tr("A round of three to five minutes")
        )
        column.addWidget(Label(look, title, "title"))
        words = self.tr("Small exercises, one at a time. You can stop at any moment.")
        column.addWidget(Label(look, words, "body", "quiet"))
        if desk.can_keep:
            self._add_due(column)
            self._add_need(column)
        else:
            note = self.tr(
                "Without an open diary you can practise too. Then nothing is remembered."
            )
            column.addWidget(Label(look, note, "text", "quiet"))
        column.addSpacing(look.space(14))
        verb = self.tr("Go on") if left else self.tr("Begin")
        self.button = Button(look, verb, self.begin, kind="primary")
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _add_due(self, column: QVBoxLayout) -> None:
        """What comes today, in a line; how much waits besides is told to nobody."""
        look, skills = self.look, self._desk.due_today
        if skills:
            names = [self._words.words.skills[skill] for skill in skills[:3]]
            told = self.tr("For today: %1.").replace("%1", "; ".join(_small(names)))
        else:
            told = self.tr("Nothing is planned for today. You can still practise.")
        column.addWidget(Label(look, told, "text", "quiet"))

    def _add_need(self, column: QVBoxLayout) -> None:
        reason = self._need()
        if not reason:
            return
        look, by_need = self.look, self._desk.kept.is_by_need()
        words = (
            self.tr("The situations fit what you filled in last.")
            if by_need
            else self.tr("The situations are a mix of everything.")
        )
        column.addSpacing(look.space(6))
        column.addWidget(Label(look, f"{words} {reason}" if by_need else words, "text", "quiet"))
        verb = (
            self.tr("Practise with a mix") if by_need
            else self.tr("Practise what fits the last worksheet")
        )  # fmt: skip
        switch = Button(look, verb, partial(self._switch, by_need=not by_need), kind="link")
        column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)

    def _switch(self, *, by_need: bool) -> None:
        self._desk.kept.set_by_need(by_need=by_need)
        self._show()

    def _used_card(self, plan: PlanSentence) -> Card:
        """Whether the plan of last time was of use: practising at home counts most."""
        look = self.look
        card = Card(look, "main-soft", "main-mid")
        card.column.setSpacing(look.space(8))
        card.column.addWidget(Label(look, self.tr("Did you use it at home?"), "strong"))
        card.column.addWidget(Label(look, sentence_of(plan)))
        buttons = QWidget()
        flow = Flow(buttons, look.space(8))
        flow.addWidget(Button(look, self.tr("Yes"), partial(self._say_used, plan, used=True)))
        flow.addWidget(Button(look, self.tr("Not yet"), partial(self._say_used, plan, used=False)))
        card.column.addWidget(buttons)
        return card

    def _say_used(self, plan: PlanSentence, *, used: bool) -> None:
        self._desk.kept.say_used(plan, used=used)
        self._show()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self) -> list[RowCard]:
        look = self.look
        rows = [
            ("practice-own", "note-pencil", self.tr("A situation of your own"),
             self.tr("What happened to you, step by step")),
            ("practice-together", "users-three", self.tr("Practise together"),
             self.tr("The two of you at the table, or with the team")),
            ("practice-kinds", "list-bullets", self.tr("Choose an exercise"),
             self.tr("Eleven kinds, from choosing to writing")),
            ("practice-progress", "trend-up", self.tr("How it goes"),
             self.tr("What goes well, and what you want to practise")),
        ]  # fmt: skip
        return [
            RowCard(
                look, title, partial(self._go, Place(room)), icon=icon, below=below,
                action=self.tr("Open"),
            )
            for room, icon, title, below in rows
        ]  # fmt: skip

    def _print_part(self) -> QWidget:
        look = self.look
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        for words, answers in (
            (self.tr("Print situations"), False),
            (self.tr("Print them with answers"), True),
        ):
            act = partial(self._print, answers)
            link = Button(look, words, act, kind="link", icon="printer")
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _put(self, holder: QWidget | None) -> None:
        if self._holder is not None:
            self._holder.hide()
            self._place.removeWidget(self._holder)
            self._holder.setParent(None)
            self._holder.deleteLater()
        self._holder = holder
        self.button = self.button if holder is not None else None
        if holder is not None:
            self._place.addWidget(holder)
            if self.isVisible():
                holder.show()


def _small(names: list[str]) -> list[str]:
    """Within a sentence, names begin small."""
    return [name[:1].lower() + name[1:] for name in names]

"""The plans of one sentence on the start page, while the diary is open."""

from collections.abc import Callable, Hashable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.store.plan_sentences import Happened, PlanSentence, PlanSentences
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.plan_words import happened_names, looked_back_words, sentence_of
from thop_desktop.ui.spoken import say

MOST_SHOWN = 5
LONGEST = 240


class PlanList(QWidget):
    """Shows each plan with what can be done with it; after two weeks it asks whether it helped."""

    def __init__(
        self, look: Look, keeper: Keeper, guard: DiaryGuard, clock: Callable[[], datetime]
    ) -> None:
        """Make it of a diary that is open.

        Args:
            look: theme and text size.
            keeper: the diary's door; when it locks, nothing is left here.
            guard: tells when plans cannot be read or kept.
            clock: tells the local time.
        """
        super().__init__()
        self.setStyleSheet(diary_sheet(look))
        self._look, self._guard, self._clock = look, guard, clock
        self._plans = PlanSentences(keeper.vault)
        self._undo: Callable[[], object] | None = None
        self._undo_words = ""
        self._undo_button: Button | None = None
        self._shows_all = False
        self._answers: dict[str, Happened] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(8))
        keeper.locking.connect(self.forget)
        self._show()

    def forget(self) -> None:
        """Let nothing be left of any plan: the diary is being locked."""
        self._undo, self._answers = None, {}
        self._empty()
        self.hide()

    def _show(self) -> None:
        self._empty()
        plans = self._guard.attempt(self._plans.current) or ()
        if not plans and not self._undo:
            self.hide()
            return
        if self.parentWidget() is not None:  # or it would be a window of its own
            self.show()
        heading = self.tr("Your plans in one sentence")
        self._column.addWidget(Label(self._look, heading, "text-strong", "quiet"))
        if self._undo:
            self._add_undo()
        shown = plans if self._shows_all else plans[:MOST_SHOWN]
        for plan in shown:
            self._column.addWidget(self._card(plan))
        if len(shown) < len(plans):
            words = self.tr("Show all plans")
            more = Button(self._look, words, self._show_all, kind="quiet")
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._shows_all = True
        self._show()

    def _card(self, plan: PlanSentence) -> Card:
        look = self._look
        card = Card(look)
        card.column.setSpacing(look.space(6))
        card.column.addWidget(Label(look, sentence_of(plan)))
        if words := looked_back_words(plan):
            card.column.addWidget(Label(look, words, "text", "quiet"))
        if plan.look_again_on is not None and plan.look_again_on <= self._clock().date():
            self._add_question(card, plan)
        buttons = QWidget()
        flow = Flow(buttons, look.space(8))
        for words, act in (
            (self.tr("Done with this plan"), partial(self._finish, plan)),
            (self.tr("Throw away"), partial(self._erase, plan)),
        ):
            name = f"{words}: {sentence_of(plan)}"
            flow.addWidget(Button(look, words, act, kind="quiet", name=name))
        card.column.addWidget(buttons)
        return card

    def _add_question(self, card: Card, plan: PlanSentence) -> None:
        look = self._look
        card.column.addSpacing(look.space(8))
        question = self.tr("Did this plan help?")
        card.column.addWidget(Label(look, question, "text-strong"))
        options = [Option(value, words) for value, words in happened_names().items()]
        answered = self._answers.get(plan.id)
        chosen: frozenset[Hashable] = frozenset({answered} - {None})
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.space(8))
        field = QLineEdit()
        field.setFont(look.font("body"))
        field.setMaxLength(LONGEST)
        field.setPlaceholderText(self.tr("What helped? A few words are enough."))
        field.setAccessibleName(self.tr("What helped?"))

        def keep() -> None:
            self._look_back(plan, field.text())

        field.returnPressed.connect(keep)
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(field, 1)
        row.addWidget(Button(look, self.tr("Keep"), keep))
        inside.addLayout(row)
        holder.setVisible(answered is not None)

        def choose(values: frozenset[Hashable]) -> None:
            value = next(iter(values), None)
            if isinstance(value, Happened):
                self._answers[plan.id] = value
            else:
                self._answers.pop(plan.id, None)
            holder.setVisible(value is not None)

        card.column.addWidget(Choices(look, question, options, chosen, choose))
        card.column.addWidget(holder)

    def _look_back(self, plan: PlanSentence, helped: str) -> None:
        answer = self._answers.pop(plan.id)
        self._guard.attempt(lambda: self._plans.look_back(plan.id, answer, helped, self._clock()))
        self._show()

    def _finish(self, plan: PlanSentence) -> None:
        def finish() -> bool:
            self._plans.finish(plan.id, self._clock())
            return True

        if self._guard.attempt(finish):
            self._offer(self.tr("Done."), lambda: self._plans.reopen(plan.id, self._clock()))

    def _erase(self, plan: PlanSentence) -> None:
        erased = self._guard.attempt(lambda: self._plans.erase(plan.id))
        if erased is not None:
            self._offer(self.tr("Thrown away."), lambda: self._plans.restore(erased, self._clock()))

    def _offer(self, words: str, undo: Callable[[], object]) -> None:
        self._undo_words, self._undo = words, undo
        self._show()
        if self._undo_button is not None:
            self._undo_button.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, words)

    def _add_undo(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.space(12))
        row.addWidget(Label(self._look, self._undo_words, "text", wrap=False))
        button = self._undo_button = Button(
            self._look, self.tr("Put it back"), self._take_back, kind="quiet",
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        row.addWidget(button)
        row.addStretch(1)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._column.addWidget(holder)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._guard.attempt(undo)
        self._show()
        say(self, self.tr("It is back."))

    def _empty(self) -> None:
        self._undo_button = None
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

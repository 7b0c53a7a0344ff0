"""Steps from far to near: chosen from what is proposed, put in order, and some of one's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.ladder import (
    CONSENT,
    DRAFT,
    FIELD,
    FROM_ARTICLE,
    FROM_US,
    STOP,
    SUBJECT,
    Rung,
    add_own,
    always,
    move,
    remove,
    stand_at,
    standing_at,
    words_of,
)
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card
from thop_desktop.ui.columns import column_in, empty
from thop_desktop.ui.labels import Label
from thop_desktop.ui.line_field import LineField
from thop_desktop.ui.measure import measured
from thop_desktop.ui.plan_ladder_step import LadderStep, StepActions, sign_row
from thop_desktop.ui.spoken import say

if TYPE_CHECKING:
    from thop_desktop.instruments.filled import Filled
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot

MOST = 8


class PlanLadder(QWidget):
    """The chosen steps on top, with consent and signs to stop at each; below what is proposed."""

    def __init__(self, context: PlanContext, field: Field, _slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._context, self._look, self._field = context, context.look, field
        self._most = field.most or MOST
        proposals = context.sources.proposals()
        assert proposals is not None  # noqa: S101 - shipped with the program
        self._proposals = proposals
        self._removed: Filled | None = None
        # By id: the buttons of a chosen step, and the button of one that is proposed.
        self.steps: dict[str, LadderStep] = {}
        self.choose_buttons: dict[str, Button] = {}
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(12))
        top = Callout(look, "careful", always(field, STOP), always(field, CONSENT), "hand-palm")
        column.addWidget(top)
        self._chosen = column_in(column, look.space(10))
        self.undo_button = Button(
            look, self.tr("Put it back"), self.put_back, kind="link", icon="arrow-counter-clockwise"
        )
        column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.space(8))
        self._proposed = column_in(column, look.space(10))
        column.addSpacing(look.space(8))
        self._add_own(column)
        self._show()

    def first_focus(self) -> QWidget:
        """The first step that can be chosen, or else the field for one of one's own."""
        return next(iter(self.choose_buttons.values()), self.own)

    def forget_private(self) -> None:
        """Nothing of the diary stays."""
        self._removed = None
        empty(self._chosen)
        self.steps = {}

    def choose(self, rung: Rung) -> None:
        """Take a step that is proposed."""
        self._put(self._proposals.add(self._filled(), rung))
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def add_own(self) -> None:
        """Take the step that was written in the field."""
        if not self.own.text.strip():
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._put(add_own(self._filled(), self.own.text))
        self.own.show_text("")
        fields = list(self.steps.values())[-1].fields
        fields[CONSENT].setFocus(Qt.FocusReason.OtherFocusReason)

    def shift(self, row_id: str, by: int) -> None:
        """Put a step so many places on."""
        self._put(move(self._filled(), row_id, by))
        self.steps[row_id].focus_move(by)

    def remove(self, row_id: str) -> None:
        """Take a step away; it can be put back."""
        before = self._filled()
        self._put(remove(before, row_id))
        self._removed = before
        self.undo_button.show()
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, self.tr("Removed."))

    def put_back(self) -> None:
        """Take that back."""
        if self._removed is not None:
            rows = self._removed.rows(FIELD)
            self._put(self._filled().with_rows(FIELD, rows))
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            say(self, self.tr("It is back."))

    def stand(self, row_id: str) -> None:
        """Say that this is the step where the family is, or that it is not."""
        is_there = standing_at(self._filled()) == row_id
        self._put(stand_at(self._filled(), "" if is_there else row_id))
        self.steps[row_id].here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filled(self) -> Filled:
        return self._context.filled()

    def _write(self, row_id: str, sign: str, words: str) -> None:
        """What was written at a step of one's own."""
        row = self._filled().row(FIELD, row_id).with_value(sign, words)
        self._context.put(self._filled().with_row(FIELD, row), True)

    def _put(self, filled: Filled) -> None:
        self._context.put(filled, False)
        self._show()

    def _show(self) -> None:
        self._removed = None
        self.undo_button.hide()
        empty(self._chosen)
        rows = self._filled().rows(FIELD)
        actions = StepActions(self.stand, self.shift, self.remove, self._write)
        self.steps = {
            row.id: LadderStep(self._look, self._field, row, place, len(rows), actions)
            for place, row in enumerate(rows)
        }
        if not rows:
            words = self.tr("No step has been chosen yet. One or two are enough to begin with.")
            self._chosen.addLayout(measured(self._look, Label(self._look, words, "text", "quiet")))
        for step in self.steps.values():
            self._chosen.addWidget(step)
        self._show_proposed(len(rows) < self._most)

    def _show_proposed(self, has_room: bool) -> None:
        look, proposals = self._look, self._proposals
        empty(self._proposed)
        self.choose_buttons = {}
        self.own_part.setVisible(has_room)
        rungs = proposals.open_rungs(self._filled()) if has_room else ()
        if not rungs:
            return
        heading = self.tr("Proposals, from far away to closer")
        self._proposed.addWidget(Label(look, heading, "heading"))
        note = proposals.note(self._filled().text(SUBJECT))
        words = f"{always(self._field, DRAFT)} {note}".strip()
        self._proposed.addWidget(Callout(look, "main", words_of(self._field, DRAFT), words))
        for rung in rungs:
            self._proposed.addWidget(self._proposal(rung))

    def _proposal(self, rung: Rung) -> QWidget:
        look = self._look
        card = Card(look)
        card.column.addWidget(
            Label(
                look,
                words_of(self._field, FROM_ARTICLE if rung.claims else FROM_US),
                "small",
                "quiet",
            )
        )
        card.column.addWidget(Label(look, rung.words, "strong"))
        card.column.addSpacing(look.space(4))
        for sign, words in ((CONSENT, rung.consent), (STOP, rung.stop)):
            card.column.addLayout(sign_row(look, sign, words_of(self._field, sign), words))
        card.column.addSpacing(look.space(6))
        choose = self.tr("Choose this step")
        button = Button(
            look, choose, partial(self.choose, rung), icon="plus", name=f"{choose}: {rung.words}"
        )
        self.choose_buttons[rung.id] = button
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _add_own(self, column: QVBoxLayout) -> None:
        look, label = self._look, self.tr("Or write a step of your own")
        self.own_part = QWidget()
        part = QVBoxLayout(self.own_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(look.space(6))
        part.addLayout(measured(look, Label(look, label, "text-strong")))
        self.own = LineField(look, label)
        self.own.setPlaceholderText(self.tr("Agree on it with your specialist first"))
        self.own.entered.connect(self.add_own)
        part.addWidget(self.own)
        self.own_button = Button(look, self.tr("Add this step"), self.add_own, icon="plus")
        part.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.own_part)

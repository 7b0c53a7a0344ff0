"""The widget for each kind of thing to fill in; who adds a kind registers it in `_maker`."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.instrument import Field, Kind
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.labels import Label
from thop_desktop.ui.line_field import LineField
from thop_desktop.ui.writing_field import WritingField

if TYPE_CHECKING:
    from thop_desktop.ui.plan_slot import PlanContext, Slot

LINES = 3
TONES = {"plain": "main", "warning": "careful"}
# Makes the widget of a field.
Maker = Callable[["PlanContext", Field, "Slot"], QWidget]


def make_field(context: PlanContext, field: Field, slot: Slot) -> QWidget:
    """The widget that a field is filled in with, without its label.

    Args:
        context: what it may need.
        field: what is asked.
        slot: where its value is kept.
    """
    return _maker(field.kind)(context, field, slot)


def speaks_for_itself(field: Field) -> bool:
    """Whether the widget says the label itself, so that none is put above it."""
    return field.kind in (
        Kind.TICK, Kind.NOTE, Kind.RECALL, Kind.ENERGY, Kind.ANNOUNCE, Kind.BROWNDALE,
    )  # fmt: skip


def _maker(kind: Kind) -> Maker:
    """Imported when first needed: most instruments need few of them."""
    if kind is Kind.ROWS:
        from thop_desktop.ui.plan_rows import PlanRows

        return PlanRows
    if kind in (Kind.EACH, Kind.ITEMS):
        from thop_desktop.ui.plan_each import PlanEach

        return PlanEach
    if kind is Kind.DATE:
        from thop_desktop.ui.plan_date import PlanDate

        return PlanDate
    if kind is Kind.RECALL:
        from thop_desktop.ui.plan_recall import PlanRecall

        return PlanRecall
    plain: dict[Kind, Maker] = {
        Kind.LINE: _line,
        Kind.TEXT: _text,
        Kind.CHOICE: PlanChoice,
        Kind.CHOICES: PlanChoice,
        Kind.TICK: _tick,
        Kind.NOTE: _note,
    }
    return plain[kind] if kind in plain else _special(kind)


def _special(kind: Kind) -> Maker:
    """Those that belong to one instrument."""
    if kind is Kind.NEED:
        from thop_desktop.ui.plan_need import PlanNeed

        return PlanNeed
    if kind is Kind.ENERGY:
        from thop_desktop.ui.plan_energy import PlanEnergy

        return PlanEnergy
    if kind is Kind.ANNOUNCE:
        from thop_desktop.ui.plan_announce import PlanAnnounce

        return PlanAnnounce
    if kind is Kind.BROWNDALE:
        from thop_desktop.ui.plan_browndale import PlanBrowndale

        return PlanBrowndale
    if kind is Kind.IDEAS:
        from thop_desktop.ui.plan_ideas import PlanIdeas

        return PlanIdeas
    if kind is Kind.LADDER:
        from thop_desktop.ui.plan_ladder import PlanLadder

        return PlanLadder
    raise KeyError(kind)


class PlanLine(LineField):
    """One line."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `make_field`."""
        super().__init__(context.look, slot.name(field.label))
        self.setPlaceholderText(field.hint)
        self.show_text(slot.told().text(field.id))
        self.moveCursor(QTextCursor.MoveOperation.End)  # who changes it writes on
        self.textChanged.connect(lambda: slot.put(field.id, self.text, True))
        self.entered.connect(self.focusNextChild)


class PlanText(WritingField):
    """Some lines; it grows with what is written."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `make_field`."""
        super().__init__(context.look, slot.name(field.label), style="body", lines=LINES)
        self.setObjectName("side")
        self.setPlaceholderText(field.hint)
        self.show_text(slot.told().text(field.id))
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(lambda: slot.put(field.id, self.text, True))


class PlanChoice(QWidget):
    """Options of which one is chosen, or some; below them what follows from the choice."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `make_field`."""
        super().__init__()
        look = context.look
        self._field, self._slot = field, slot
        self._several = field.kind is Kind.CHOICES
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        told = slot.told()
        known = {option.id for option in field.options}
        chosen = told.texts(field.id) if self._several else (told.text(field.id),)
        self.choices = Choices(
            look,
            slot.name(field.label),
            [Option(option.id, option.words) for option in field.options],
            frozenset(known.intersection(chosen)),
            self._choose,
            several=self._several,
        )
        column.addWidget(self.choices)
        self._then = Label(look, "", "text", "quiet")
        column.addWidget(self._then)
        self._say_then(frozenset(known.intersection(chosen)))

    def first_focus(self) -> QWidget:
        """What is chosen, or else the first option."""
        buttons = list(self.choices.buttons.values())
        return next((button for button in buttons if button.isChecked()), buttons[0])

    def _choose(self, chosen: frozenset[Hashable]) -> None:
        ids = [option.id for option in self._field.options if option.id in chosen]
        value = ids if self._several else next(iter(ids), "")
        self._slot.put(self._field.id, value, False)
        self._say_then(frozenset(ids))

    def _say_then(self, chosen: frozenset[str]) -> None:
        said = [one.then for one in self._field.options if one.id in chosen and one.then]
        self._then.set_words(" ".join(said))
        self._then.setVisible(bool(said))


def _line(context: PlanContext, field: Field, slot: Slot) -> QWidget:
    return PlanLine(context, field, slot)


def _text(context: PlanContext, field: Field, slot: Slot) -> QWidget:
    return PlanText(context, field, slot)


def _tick(context: PlanContext, field: Field, slot: Slot) -> QWidget:
    row = CheckRow(context.look, field.label, checked=slot.told().is_ticked(field.id))
    row.setAccessibleName(slot.name(field.label))
    row.toggled.connect(lambda on: slot.put(field.id, on, False))
    return row


def _note(context: PlanContext, field: Field, _slot: Slot) -> QWidget:
    return Callout(context.look, TONES[field.tone], field.label, field.help)

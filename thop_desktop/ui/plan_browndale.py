"""What the answers about a clash point to, with what speaks for each side; the carer decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.browndale import CHOSEN, SEEMS, Area, Side, Suggestion, suggest_for
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.spoken import say

if TYPE_CHECKING:
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot


class PlanBrowndale(QWidget):
    """Comes when there is enough to go by, and changes with each answer."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._look, self._field, self._slot = context.look, field, slot
        self._names = _names_of_areas(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(context.look, "main-soft", "main-mid")
        card.column.setSpacing(context.look.space(4))
        column.addWidget(card)
        self._column = card.column
        self._shown: Suggestion | None = None
        self.labels: list[Label] = []
        self.show_what_fits()

    @property
    def is_empty(self) -> bool:
        """Whether there is not enough to go by yet."""
        return suggest_for(self._slot.told()) is None

    def show_what_fits(self) -> None:
        """Say what the answers point to now."""
        found = suggest_for(self._slot.told())
        if found == self._shown:
            return
        self.forget_private()
        self._shown = found
        if found is None:
            return
        self._say(self._words(SEEMS + found.area), "text-strong", "main")
        for side in found.sides:
            self._say_side(side, named=len(found.sides) > 1)
        words = " ".join(label.text() for label in self.labels)
        self.setAccessibleName(words)
        if self.isVisible():  # who listens does not see that it came
            say(self, words)

    def forget_private(self) -> None:
        """Say nothing any more."""
        self._shown = None
        self.setAccessibleName("")
        while self.labels:
            label = self.labels.pop()
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()

    def _say_side(self, side: Side, *, named: bool) -> None:
        told = " ".join(self._words(argument) for argument in side.arguments)
        name = self._names.get(side.area, "") if named and side.area is not Area.UNCLEAR else ""
        label = self._say(f"{name}: {told}" if name else told, "text")
        if name:
            label.set_words(f"{name}: {told}", f"{name}:")

    def _say(self, words: str, style: str, tone: str = "ink") -> Label:
        label = Label(self._look, words, style, tone)
        self._column.addWidget(label)
        self.labels.append(label)
        return label

    def _words(self, option_id: str) -> str:
        option = self._field.option(option_id)
        return option.words if option else ""


def _names_of_areas(context: PlanContext) -> dict[str, str]:
    """What the areas are called where the carer chooses one."""
    parts = (part for field in context.instrument.fields for part in field.parts)
    return {
        option.id: option.words for part in parts if part.id == CHOSEN for option in part.options
    }

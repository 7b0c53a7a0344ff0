"""A day: some weeks from now at one click, or any other."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.day_edit import day_edit, shown_day
from thop_desktop.ui.mirror import beginning
from thop_desktop.ui.plan_draft import LOOK_AGAIN

if TYPE_CHECKING:
    from collections.abc import Hashable

    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot

WEEKS = (2, 4, 12)
OTHER = "other"


class PlanDate(QWidget):
    """Nothing is chosen until somebody chooses; what is chosen can be let go again."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._field, self._slot, self._today = field, slot, context.today
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        chosen = slot.told().day(field.id)
        options = self._options(field.id == LOOK_AGAIN)
        known = {option.value for option in options}
        value = chosen.isoformat() if chosen else ""
        marked = {value if value in known else OTHER} if value else set()
        self.choices = Choices(
            look, slot.name(field.label), options, frozenset(marked), self._choose
        )
        column.addWidget(self.choices)
        day = chosen or self._today
        self.day = day_edit(look, day, slot.name(field.label), weekday=True)
        self.day.dateChanged.connect(self._typed)
        column.addWidget(self.day, 0, beginning())
        # Shown before it has its place, it would be a window of its own.
        self.day.setVisible(bool(chosen))

    def first_focus(self) -> QWidget:
        """The first of the choices."""
        return next(iter(self.choices.buttons.values()))

    def _options(self, ahead: bool) -> list[Option]:
        if not ahead:
            return [
                Option(self._today.isoformat(), self.tr("Today")),
                Option(OTHER, self.tr("Another day")),
            ]
        weeks = [
            Option(
                (self._today + timedelta(weeks=number)).isoformat(),
                self.tr("In %n week(s)", "", number),
            )
            for number in WEEKS
        ]
        return [*weeks, Option(OTHER, self.tr("Another day"))]

    def _choose(self, chosen: frozenset[Hashable]) -> None:
        value = next(iter(chosen), "")
        self.day.setVisible(bool(value))
        if value and value != OTHER:
            day = date.fromisoformat(str(value))
            blocked = self.day.blockSignals(True)
            self.day.setDate(QDate(day.year, day.month, day.day))
            self.day.blockSignals(blocked)
        self._slot.put(self._field.id, self._shown_day() if value else "", False)

    def _typed(self) -> None:
        self._slot.put(self._field.id, self._shown_day(), False)

    def _shown_day(self) -> str:
        return shown_day(self.day).isoformat()

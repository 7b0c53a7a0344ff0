"""Where the fields of a plan read and write, and what they may ask of the rest of the program."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from thop_desktop.instruments.filled import Filled, Told
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_sources import PlanSources


@dataclass(frozen=True)
class Slot:
    """Where a field keeps its value: in the plan itself, or in one of its rows.

    Attributes:
        told: gives the values there as they are now.
        put: keeps a value by name; `soon` when more words follow.
        about: what the row says, for who listens; "" in the plan itself.
    """

    told: Callable[[], Told]
    put: Callable[[str, Any, bool], object]
    about: str = ""

    def name(self, label: str) -> str:
        """What a control is called: its label, with the row that it belongs to."""
        return f"{label} ({self.about})" if self.about else label


@dataclass(frozen=True)
class PlanContext:
    """What a field may need.

    Attributes:
        look: theme and text size.
        instrument: what is filled in.
        filled: gives what was told so far.
        put: keeps all of it; `soon` when more words follow.
        sources: what the open diary can give; nothing while it is locked.
        clock: tells the local time.
        go: opens a place.
        looking_back: the carer looks back on it.
        made: takes each widget of a field once it is made.
    """

    look: Look
    instrument: Instrument
    filled: Callable[[], Filled]
    put: Callable[[Filled, bool], object]
    sources: PlanSources
    clock: Callable[[], datetime]
    go: Callable[[Place], object]
    looking_back: bool = False
    made: Callable[[QWidget], object] = lambda _widget: None

    @property
    def today(self) -> date:
        """The local day."""
        return self.clock().date()

    def whole(self) -> Slot:
        """Where a field of the plan itself keeps its value."""
        return Slot(
            self.filled,
            lambda name, value, soon: self.put(self.filled().with_value(name, value), soon),
        )

    def row(self, rows: str, row_id: str, about: str) -> Slot:
        """Where a part keeps its value in a row.

        Args:
            rows: id of the field whose rows they are.
            row_id: which row.
            about: what the row says.
        """

        def put(name: str, value: Any, soon: bool) -> None:
            filled = self.filled()
            row = filled.row(rows, row_id).with_value(name, value)
            self.put(filled.with_row(rows, row), soon)

        return Slot(lambda: self.filled().row(rows, row_id), put, about)

"""A list of short lines that the carer writes, or takes from the diary."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.instruments.filled import ID, WORDS, Row
from thop_desktop.store.values import make_id
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.columns import empty
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.line_field import LineField
from thop_desktop.ui.spoken import say

if TYPE_CHECKING:
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot
    from thop_desktop.ui.plan_sources import Offer

MOST = 12


class PlanRows(QWidget):
    """One field for each line; there is always one to write in. What is taken away comes back."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._context, self._field, self._slot = context, field, slot
        self._most = field.most or MOST
        self.fields: dict[str, LineField] = {}
        self._away: dict[str, Button] = {}
        self._removed: tuple[int, Row] | None = None
        # Asked once: to look through a diary at every letter takes too long.
        self._from_diary = self._ask_diary()
        self._offered: list[Offer] = []
        self.offer_buttons: list[Button] = []
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.space(8))
        column.addLayout(self._rows)
        below = QWidget()
        flow = Flow(below, look.space(12))
        add = field.add or self.tr("Add another one")
        self.add_button = Button(look, add, self.add, kind="link", icon="plus")
        flow.addWidget(self.add_button)
        self.undo_button = Button(
            look, self.tr("Put it back"), self.put_back, kind="link", icon="arrow-counter-clockwise"
        )
        flow.addWidget(self.undo_button)
        column.addWidget(below)
        self._offers = QWidget()
        self._offers_column = QVBoxLayout(self._offers)
        self._offers_column.setContentsMargins(0, look.space(8), 0, 0)
        self._offers_column.setSpacing(look.space(6))
        column.addWidget(self._offers)
        self._show_rows()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines as they are now."""
        return self._context.filled().rows(self._field.id)

    def first_focus(self) -> QWidget:
        """The first line that is empty, or else the first."""
        fields = list(self.fields.values())
        return next((field for field in fields if not field.text), fields[0])

    def add(self) -> None:
        """Begin another line."""
        unwritten = self._unwritten()
        if unwritten:
            self.fields[unwritten[-1]].setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(self.fields) < self._most:
            line = self._add_field(Row({ID: make_id()}))
            self._context.made(line)
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say_what_can_be_done()

    def take(self, words: str) -> None:
        """Put a line of the diary in."""
        at = [offer.words for offer in self._left()].index(words)
        unwritten = self._unwritten()
        if unwritten:
            self.fields[unwritten[0]].show_text(words)
            self._write(unwritten[0])
        elif len(self.fields) < self._most:
            row = Row({ID: make_id(), WORDS: words})
            self._put([*self.rows, row])
            self._add_field(row)
        self._say_what_can_be_done()
        # The button that was pressed is gone; the keyboard goes on to what takes its place.
        offers = [] if self._offers.isHidden() else self.offer_buttons
        after = [*offers[at:], *offers, *([] if self.add_button.isHidden() else [self.add_button])]
        next(iter(after), self.first_focus()).setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, row_id: str) -> None:
        """Take a line away, with all that was said of it; the keyboard goes to the one before."""
        rows = list(self.rows)
        above = max(0, list(self.fields).index(row_id) - 1)
        for place, row in enumerate(rows):
            if row.id == row_id:
                self._removed = (place, row)
                self._put([one for one in rows if one.id != row_id])
        self._show_rows()
        field = list(self.fields.values())[min(above, len(self.fields) - 1)]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.moveCursor(QTextCursor.MoveOperation.End)
        say(self, self.tr("Removed."))

    def put_back(self) -> None:
        """Take that back."""
        if self._removed is None:
            return
        place, row = self._removed
        self._removed = None
        rows = list(self.rows)
        self._put([*rows[:place], row, *rows[place:]])
        self._show_rows()
        self.fields[row.id].setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, self.tr("It is back."))

    def tell_whom(self) -> None:
        """The plan is about another child now: the diary has other lines for it."""
        self._from_diary = self._ask_diary()
        self._show_offers()

    def forget_private(self) -> None:
        """Nothing stays of the diary, and nothing that could be put back."""
        self._removed, self._from_diary = None, ()
        self._offered, self.offer_buttons = [], []
        empty(self._offers_column)

    def _show_rows(self) -> None:
        empty(self._rows)
        self.fields, self._away = {}, {}
        for row in self.rows or (Row({ID: make_id()}),):
            self._add_field(row)
        self._say_what_can_be_done()

    def _add_field(self, row: Row) -> LineField:
        look, field = self._context.look, self._field
        number = len(self.fields) + 1
        line = LineField(look, f"{field.label} ({number})")
        line.setPlaceholderText(field.hint if number == 1 else "")
        line.show_text(row.words)
        line.moveCursor(QTextCursor.MoveOperation.End)
        line.textChanged.connect(partial(self._write, row.id))
        line.entered.connect(self.add)
        line.emptied.connect(partial(self._remove_empty, row.id))
        self.fields[row.id] = line
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.space(4))
        beside.addWidget(line, 1)
        name = self.tr("Remove line %1").replace("%1", str(number))
        away = Button(
            look, "", partial(self.remove, row.id), kind="quiet", icon="x", name=name,
            hint=self.tr("Remove"),
        )  # fmt: skip
        beside.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self._away[row.id] = away
        self._rows.addWidget(holder)
        return line

    def _unwritten(self) -> list[str]:
        """Ids of the lines that say nothing yet."""
        return [row_id for row_id, field in self.fields.items() if not field.text.strip()]

    def _write(self, row_id: str) -> None:
        filled, name = self._context.filled(), self._field.id
        row = filled.row(name, row_id).with_value(WORDS, self.fields[row_id].text)
        self._put(filled.with_row(name, row).rows(name))

    def _put(self, rows: Sequence[Row]) -> None:
        """Keep the lines; one that never said anything is none."""
        said = [row for row in rows if set(row.values) - {ID}]
        self._slot.put(self._field.id, [dict(row.values) for row in said], True)
        self._say_what_can_be_done()

    def _remove_empty(self, row_id: str) -> None:
        if len(self.fields) > 1:
            self.remove(row_id)

    def _say_what_can_be_done(self) -> None:
        self.add_button.setVisible(len(self.fields) < self._most)
        self.undo_button.setVisible(self._removed is not None)
        self._show_offers()

    def _show_offers(self) -> None:
        """A button for each line of the diary that is not in the list yet."""
        left = self._left()
        if left != self._offered:
            self._offered, self.offer_buttons = left, []
            empty(self._offers_column)
            self._make_offers(left)
        self._offers.setVisible(bool(left) and len(self.fields) <= self._most)

    def _make_offers(self, left: list[Offer]) -> None:
        look = self._context.look
        self._offers_column.addWidget(Label(look, self._offer_title(), "label", "quiet"))
        for offer in left:
            words = f"{offer.words} · {offer.told}" if offer.told else offer.words
            name = self.tr("Put on the list: %1").replace("%1", words)
            button = Button(
                look, words, partial(self.take, offer.words), kind="link", icon="plus", name=name
            )
            self._offers_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.offer_buttons.append(button)

    def _ask_diary(self) -> tuple[Offer, ...]:
        source = self._field.take_from
        return self._context.sources.offers(source) if source else ()

    def _left(self) -> list[Offer]:
        """What the diary has that is not in the list yet."""
        taken = {row.words.strip() for row in self.rows}
        return [offer for offer in self._from_diary if offer.words not in taken]

    def _offer_title(self) -> str:
        if self._field.take_from == "conflict":
            return self.tr("From your diary: recent conflicts")
        return self.tr("From your diary: what happens most")

"""Choosing something small for this week: a few ideas at a time, or something of one's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.ideas import (
    GROUP,
    HOME,
    MINUTES,
    TOGETHER,
    Chosen,
    Idea,
    Wish,
    choose,
    choose_own,
    chosen,
    with_entry,
)
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.columns import column_in, empty
from thop_desktop.ui.labels import Label
from thop_desktop.ui.line_field import LineField
from thop_desktop.ui.measure import measured
from thop_desktop.ui.plan_week_idea import IdeaCard

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from thop_desktop.instruments.filled import Filled
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot


class PlanIdeas(QWidget):
    """What was chosen stands on top; until then, and for another, there are ideas."""

    def __init__(self, context: PlanContext, field: Field, _slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._context, self._look = context, context.look
        self._store = context.sources.ideas()
        self.wish = Wish()
        self._turn = 0
        self._is_choosing = False
        self.card: IdeaCard | None = None
        self.rows: list[RowCard] = []
        self.setAccessibleName(field.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.space(20))
        self._chosen = column_in(column, self._look.space(8))
        self._choosing = QWidget()
        column.addWidget(self._choosing)
        inside = QVBoxLayout(self._choosing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._look.space(10))
        for one in (self._need(), self._minutes(), self._place()):
            inside.addWidget(one)
            inside.addSpacing(self._look.space(6))
        self._list = column_in(inside, self._look.space(8))
        self.more_button = Button(
            self._look,
            self.tr("Other ideas"),
            self.show_others,
            kind="link",
            icon="arrows-clockwise",
        )
        inside.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(self._look.space(12))
        self._add_own(inside)
        self._show()

    @property
    def choice(self) -> Chosen | None:
        """What is chosen for this week, or None."""
        found = chosen(self._context.filled())
        return found if found is not None and found.is_of_week(self._context.today) else None

    def first_focus(self) -> QWidget:
        """What can be done with the choice, or else the first idea."""
        if self.card is not None and not self._is_choosing:
            return self.card.another_button
        return self.rows[0] if self.rows else self.own

    def forget_private(self) -> None:
        """Nothing of the diary stays."""
        empty(self._chosen)
        self.card = None

    def take(self, idea: Idea) -> None:
        """Choose an idea."""
        self._put(choose(self._context.filled(), idea, self._context.today))

    def take_own(self) -> None:
        """Choose what was written in the field."""
        if self.own.text.strip():
            self._put(choose_own(self._context.filled(), self.own.text, self._context.today))
            self.own.show_text("")

    def choose_another(self) -> None:
        """Show the ideas again; what was chosen stays until another is."""
        self._is_choosing = True
        self._show()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_others(self) -> None:
        """Show ideas that come after these."""
        self._turn += 1
        self._show_list()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, filled: Filled) -> None:
        self._context.put(filled, False)
        self._is_choosing = False
        self._show()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _noted(self, entry: str) -> None:
        self._context.put(with_entry(self._context.filled(), entry), False)

    def _show(self) -> None:
        choice = self.choice
        empty(self._chosen)
        self.card = None
        if choice is not None:
            self.card = IdeaCard(
                self._look, choice, self._context.sources.notes, noted=self._noted,
                another=self.choose_another, go=self._context.go,
            )  # fmt: skip
            self.card.another_button.setVisible(not self._is_choosing)
            self._chosen.addWidget(self.card)
        self._choosing.setVisible(choice is None or self._is_choosing)
        if not self._choosing.isHidden():
            self._show_list()

    def _show_list(self) -> None:
        empty(self._list)
        found = self._store.some(self.wish, self._context.today, self._turn)
        self.rows = [
            RowCard(
                self._look, idea.words, partial(self.take, idea), below=idea.how,
                action=self.tr("Choose"),
            )
            for idea in found
        ]  # fmt: skip
        for row in self.rows:
            self._list.addWidget(row)
        if not found:
            words = self.tr("There is no idea like that. Let one of your choices go.")
            self._list.addWidget(Label(self._look, words, "text", "quiet"))
        self.more_button.setVisible(len(self._store.fitting(self.wish)) > TOGETHER)

    def _wish(self, wish: Wish) -> None:
        self.wish, self._turn = wish, 0
        self._show_list()

    def _need(self) -> QWidget:
        options = [Option(need.id, need.name, need.words) for need in self._store.needs]
        return self._filter(
            self.tr("What your child needs"),
            options,
            lambda one: Wish(str(one or ""), self.wish.minutes, self.wish.place),
        )

    def _minutes(self) -> QWidget:
        options = [Option(n, self.tr("%n minute(s)", "", n)) for n in MINUTES]
        return self._filter(
            self.tr("How long it takes"),
            options,
            lambda one: Wish(self.wish.need, one if isinstance(one, int) else 0, self.wish.place),
        )

    def _place(self) -> QWidget:
        options = [Option(HOME, self.tr("At home")), Option(GROUP, self.tr("In a group home"))]
        return self._filter(
            self.tr("Where"),
            options,
            lambda one: Wish(self.wish.need, self.wish.minutes, str(one or "")),
        )

    def _filter(self, name: str, options: list[Option], wish: Callable[[object], Wish]) -> QWidget:
        """Choices below their name."""

        def choose(ids: frozenset[Hashable]) -> None:
            self._wish(wish(next(iter(ids), None)))

        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.space(4))
        column.addWidget(Label(self._look, name, "small", "quiet", wrap=False))
        column.addWidget(Choices(self._look, name, options, frozenset(), choose))
        return holder

    def _add_own(self, column: QVBoxLayout) -> None:
        look, label = self._look, self.tr("Or think of something yourself")
        column.addLayout(measured(look, Label(look, label, "text-strong")))
        self.own = LineField(look, label)
        self.own.setPlaceholderText(self.tr("For example: feed the ducks together"))
        self.own.entered.connect(self.take_own)
        column.addWidget(self.own)
        self.own_button = Button(look, self.tr("Choose this"), self.take_own)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)

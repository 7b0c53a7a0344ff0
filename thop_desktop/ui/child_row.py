"""A child in the list of children, with what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.store.children import Child
from thop_desktop.store.retention import months_later
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.vault_words import day_of


@dataclass(frozen=True)
class Act:
    """Something that can be done.

    Attributes:
        words: on its button.
        icon: name of the icon on it.
        do: does it.
    """

    words: str
    icon: str
    do: Callable[[], object]


class ChildRow(QFrame):
    """Nickname, age and number of entries; below it there is room for a form."""

    def __init__(
        self, look: Look, child: Child, number: int, now: datetime, acts: Sequence[Act]
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            child: who.
            number: how many entries are about it.
            now: the present moment.
            acts: what can be done about it.
        """
        super().__init__()
        self.child_id = child.id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.space(10), 0, look.space(10))
        self._column.setSpacing(look.space(4))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.space(8))
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(Label(look, child.alias, "strong"))
        entries = self.tr("%n entry(s)", "", number)
        below = " · ".join(part for part in (self._age_words(child, now), entries) if part)
        words.addWidget(Label(look, below, "text", "quiet"))
        self._row.addLayout(words, 1)
        holder = QWidget()
        buttons = Flow(holder, look.space(20))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.buttons = []
        for act in acts:
            name = f"{act.words}: {child.alias}"
            button = Button(look, act.words, act.do, kind="link", icon=act.icon, name=name)
            self.buttons.append(button)
            buttons.addWidget(button)
        self._row.addWidget(holder)
        self._column.addLayout(self._row)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the words, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def open_form(self, form: QWidget) -> None:
        """Show a form below the child."""
        self._column.addWidget(form)
        for button in self.buttons:
            button.setEnabled(False)

    def _age_words(self, child: Child, now: datetime) -> str:
        """How old the child is, or was when that was last said; "" when it was not."""
        if child.age is None:
            return ""
        words = self.tr("%n year(s) old", "", child.age)
        told = child.changed
        if told is None or now.date() < months_later(told.astimezone(now.tzinfo).date(), 12):
            return words
        return self.tr("%1 on %2").replace("%1", words).replace("%2", day_of(told))

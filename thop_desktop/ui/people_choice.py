"""Which of the people it is: their names as choices, none of them chosen at first."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from thop_desktop.errors import WorldError
from thop_desktop.store.key_slots import KeySlot, read_key_slots
from thop_desktop.ui.buttons import Choice
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.people_words import person_name


def people_of(folder: Path) -> tuple[KeySlot, ...]:
    """The people of a vault by name, which may be locked; nobody when that cannot be read."""
    try:
        return by_name(read_key_slots(folder).people)
    except WorldError:
        return ()


def by_name(people: Iterable[KeySlot]) -> tuple[KeySlot, ...]:
    """In an order that stays as it is when somebody chooses another passphrase."""
    return tuple(sorted(people, key=lambda slot: (slot.label.casefold(), slot.id)))


class PeopleChoice(QWidget):
    """A question above the names; nothing of the choice is kept when the part is gone.

    Signals:
        chosen: a name was chosen.
    """

    chosen = Signal()

    def __init__(self, look: Look, question: str) -> None:
        """Make it without names.

        Args:
            look: fonts and measures.
            question: what is asked.
        """
        super().__init__()
        self.setAccessibleName(question)
        self._look = look
        self._people: tuple[KeySlot, ...] = ()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.space(8))
        column.setSpacing(look.space(4))
        column.addWidget(Label(look, question, "text-strong"))
        # Below each other: a card reckons its height more surely so than with lines that break.
        self._names = QVBoxLayout()
        self._names.setSpacing(look.space(2))
        column.addLayout(self._names)
        self.choices: list[Choice] = []

    @property
    def several(self) -> bool:
        """Whether there is anything to choose."""
        return len(self._people) > 1

    @property
    def person(self) -> str:
        """The id of who was chosen, or of the only one; "" when nobody was."""
        if len(self._people) == 1:
            return self._people[0].id
        at = self._group.checkedId()
        return self._people[at].id if at >= 0 else ""

    def show_people(self, people: Sequence[KeySlot]) -> None:
        """Show these people, unless they stand there already."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        for choice in self.choices:
            self._group.removeButton(choice)
            choice.hide()
            choice.deleteLater()
        self.choices = []
        for number, slot in enumerate(people):
            # An ampersand would be taken for the mark of a key.
            choice = Choice(self._look, person_name(slot.label).replace("&", "&&"))
            choice.setAccessibleName(person_name(slot.label))
            self._group.addButton(choice, number)
            self._names.addWidget(choice)
            choice.clicked.connect(self.chosen)
            self.choices.append(choice)
        if self.choices:
            self.setFocusProxy(self.choices[0])

"""Cards with a telephone number, arranged in as many columns as fit."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


def number_card(
    look: Look,
    name: str,
    reach: str,
    when: str,
    note: str,
    action: tuple[str, Callable[[], object]] | None = None,
) -> Card:
    """A card: who, how to reach them in large letters, for what, and a small note.

    Args:
        look: theme and text size.
        name: who it is.
        reach: number or site; left out where it is "".
        when: for what, and when.
        note: age of the source, or that the user filled it in.
        action: words of a button and what it does.
    """
    card = Card(look)
    card.column.setSpacing(look.space(2))
    card.column.addWidget(Label(look, name, "text", "quiet"))
    if reach:
        label = Label(look, reach, "title", selectable=True, heads=False)
        label.setAccessibleName(f"{name}: {reach}")
        card.column.addWidget(label)
    if when:
        card.column.addWidget(Label(look, when, "text"))
    if action:
        card.column.addWidget(Button(look, action[0], action[1], kind="link"))
    if note:
        card.column.addSpacing(look.space(4))
        card.column.addWidget(Label(look, note, "small", "quiet"))
    card.column.addStretch(1)
    return card


class ColumnGrid(QGridLayout):
    """Widgets side by side in a number of columns that can change."""

    def __init__(self, look: Look, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = list(widgets)
        self._columns = 0
        self.setSpacing(look.space(12))
        self.set_columns(1)

    def set_columns(self, columns: int) -> None:
        """Arrange the widgets anew, row by row."""
        if columns == self._columns:
            return
        self._columns = columns
        # Qt itself would delete the items of widgets that are added again, behind Python's back:
        # Python then takes whatever comes to stand at their place in memory for them, and crashes.
        while self.count():
            self.takeAt(0)
        for index, widget in enumerate(self._widgets):
            self.addWidget(widget, index // columns, index % columns)
        for column in range(self.columnCount()):
            self.setColumnStretch(column, 1 if column < columns else 0)

"""Choosing up to three small things to try this week."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.worksheet.form import Try

MOST = 3


class TriesPart(QWidget):
    """What can be tried, of which three may be chosen; each click tells what is chosen now."""

    def __init__(
        self,
        look: Look,
        tries: Sequence[Try],
        chosen: frozenset[str],
        choose: Callable[[tuple[Try, ...]], object],
        words: str,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            tries: what is offered.
            chosen: ids of what is chosen already.
            choose: takes what is chosen, after each click.
            words: what becomes of it.
        """
        super().__init__()
        self._tries, self._choose = tries, choose
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        column.addWidget(Label(look, words, "body", "quiet"))
        self.rows = {one.id: CheckRow(look, one.text, checked=one.id in chosen) for one in tries}
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.space(8))
        for row in self.rows.values():
            row.toggled.connect(self._changed)
        column.addWidget(holder)
        self.count = Label(look, "", "text", "quiet")
        column.addWidget(self.count)
        self._columns = 0
        self.set_narrow(narrow=False)
        self._tell()

    @property
    def chosen(self) -> tuple[Try, ...]:
        """What is chosen now."""
        return tuple(one for one in self._tries if self.rows[one.id].isChecked())

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the rows in one column, or in two."""
        columns = 1 if narrow else 2
        if columns == self._columns:
            return
        self._columns = columns
        for row in self.rows.values():
            self._grid.removeWidget(row)
        for at, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def _changed(self, _on: bool) -> None:
        self._tell()
        self._choose(self.chosen)

    def _tell(self) -> None:
        number = len(self.chosen)
        full = number >= MOST
        for row in self.rows.values():
            row.setEnabled(row.isChecked() or not full)
        words = self.tr("Three is enough for one week.") if full else self.tr(
            "%n of 3 chosen", "", number
        )  # fmt: skip
        self.count.set_words(words)

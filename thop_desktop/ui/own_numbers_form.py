"""The form for the user's own telephone numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from thop_desktop.content.help_numbers import OwnNumberField
from thop_desktop.errors import NotSavedError
from thop_desktop.store.own_numbers import LONGEST, OwnNumbers
from thop_desktop.ui.door import Door
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class OwnNumbersForm(QWidget):
    """A field for each number; what is typed is kept when the field is left."""

    def __init__(
        self,
        look: Look,
        fields: Sequence[OwnNumberField],
        store: OwnNumbers,
        dialogs: Door,
    ) -> None:
        super().__init__()
        self._look = look
        self._store = store
        self._dialogs = dialogs
        self._saved = store.load()
        self._fields: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space(24))
        self._grid.setVerticalSpacing(look.space(4))
        self._cells: list[tuple[Label, QLineEdit, Label]] = []
        for field in fields:
            label = Label(look, field.label, "text-strong")
            edit = QLineEdit(self._saved.get(field.id, ""))
            edit.setFont(look.font("body"))
            edit.setMaxLength(LONGEST)
            edit.setAccessibleName(field.label)
            edit.setAccessibleDescription(field.hint)
            edit.editingFinished.connect(self.keep)
            label.setBuddy(edit)
            self._fields[field.id] = edit
            hint = Label(look, field.hint, "small", "quiet")
            hint.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._cells.append((label, edit, hint))
        self._mark = Label(look, self.tr("What you fill in is saved at once."), "small", "quiet")
        self.set_columns(2)

    def set_columns(self, columns: int) -> None:
        """Arrange the fields in so many columns."""
        for index, cell in enumerate(self._cells):
            row, column = divmod(index, columns)
            for line, widget in enumerate(cell):
                self._grid.addWidget(widget, row * 4 + line, column)
            self._grid.setRowMinimumHeight(row * 4 + 3, self._look.space(10))
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.addWidget(self._mark, 4 * len(self._cells), 0, 1, columns)

    @property
    def first_field(self) -> QLineEdit:
        """Where to begin."""
        return next(iter(self._fields.values()))

    def filled_in(self) -> list[tuple[str, str]]:
        """Label and number of every field that holds one."""
        return [
            (label.accessibleName(), edit.text().strip())
            for label, edit, _hint in self._cells
            if edit.text().strip()
        ]

    def keep(self) -> None:
        """Save what changed, and say quietly that it is saved."""
        now = {name: edit.text().strip() for name, edit in self._fields.items()}
        kept = {name: number for name, number in now.items() if number}
        if kept == self._saved:
            return
        try:
            self._store.save(kept)
        except NotSavedError as error:
            self._dialogs.tell(error)
            return
        self._saved = kept
        self._mark.set_words(self.tr("Saved"))

"""A child's nickname and age, to be given or changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.store.children import OLDEST, Child
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look

LONGEST = 40


class ChildForm(QWidget):
    """Two fields and two verbs; what cannot be kept is told below them."""

    def __init__(
        self,
        look: Look,
        child: Child | None,
        keep: Callable[[Child], str],
        leave: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            child: whose words stand there at first; None for a new one.
            keep: keeps a child; says why it could not, or "".
            leave: closes the form without keeping anything.
        """
        super().__init__()
        self._child, self._keep, self._leave = child, keep, leave
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(4), 0, look.space(12))
        column.setSpacing(look.space(4))
        self.alias = self._field(look, column, self.tr("Nickname"), look.space(320))
        self.alias.setMaxLength(LONGEST)
        advice = Label(look, self.tr("Choose a nickname, not the real name."), "small", "quiet")
        column.addWidget(advice)
        column.addSpacing(look.space(4))
        self.age = self._field(look, column, self.tr("Age in years, if you like"), look.space(96))
        self.age.setValidator(QIntValidator(0, OLDEST, self.age))
        self._problem = SaidLabel(look, "", "text-strong", "accent")
        self._problem.hide()
        column.addWidget(self._problem)
        column.addSpacing(look.space(8))
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(Button(look, self.tr("Save"), self.save, kind="primary"))
        self.rather_not = Button(look, self.tr("Never mind"), leave, kind="quiet")
        row.addWidget(self.rather_not)
        row.addStretch(1)
        column.addLayout(row)
        if child is not None:
            self.alias.setText(child.alias)
            self.age.setText("" if child.age is None else str(child.age))
        self._before = self._typed()

    def save(self) -> None:
        """Keep what stands there, if that can be."""
        alias, age = self.alias.text().strip(), self.age.text().strip()
        if not alias:
            self._say(self.tr("Give the child a nickname first."), self.alias)
            return
        if age and not 0 <= int(age) <= OLDEST:
            words = self.tr("Choose an age from 0 to %1.").replace("%1", str(OLDEST))
            self._say(words, self.age)
            return
        known = self._child.id if self._child is not None else ""
        problem = self._keep(Child(alias, int(age) if age else None, id=known))
        if problem:
            self._say(problem, self.alias)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape:
            typed = self._typed() != self._before
            leave_form(typed=typed, leave=self._leave, verb=self.rather_not)
        else:
            super().keyPressEvent(event)

    def _typed(self) -> tuple[str, str]:
        return self.alias.text(), self.age.text()

    def _say(self, words: str, field: QLineEdit) -> None:
        self._problem.set_words(words)
        self._problem.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _field(self, look: Look, column: QVBoxLayout, name: str, width: int) -> QLineEdit:
        label = Label(look, name, "text-strong")
        field = QLineEdit()
        field.setFont(look.font("body"))
        field.setMinimumHeight(look.space(40))
        field.setMaximumWidth(width)
        field.setAccessibleName(name)
        field.returnPressed.connect(self.save)
        field.textChanged.connect(lambda _text: self._problem.hide())
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return field

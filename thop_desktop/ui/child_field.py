"""Choosing whom an entry is about, or giving a child a nickname."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.store.children import Child
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

LONGEST = 40


class ChildField(QWidget):
    """The children by their nicknames, and a short form for another one."""

    def __init__(
        self,
        look: Look,
        children: Sequence[Child],
        chosen: str | None,
        choose: Callable[[str | None], object],
        add: Callable[[str], str],
    ) -> None:
        """Make it.

        Args:
            look: fonts and measures.
            children: who can be chosen.
            chosen: the id of the child it is about now, or None.
            choose: takes the id that is chosen, or None.
            add: keeps a nickname; says why it could not, or "".
        """
        super().__init__()
        self._choose = choose
        self._add = add
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self._choices: Choices | None = None
        self._more: Button | None = None
        if children:
            options = [Option(child.id, child.alias) for child in children]
            self._choices = Choices(
                look, self.tr("Child"), options, frozenset({chosen} - {None}), self._chosen
            )
            column.addWidget(Label(look, self.tr("Who is it about?"), "label", "quiet"))
            column.addWidget(self._choices)
            self._more = Button(
                look, self.tr("Another child"), self.open_form, kind="link", icon="plus"
            )
            column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.form = QWidget()
        below = QVBoxLayout(self.form)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(look.space(4))
        self.field = QLineEdit()
        self.field.setFont(look.font("body"))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("Nickname"))
        self.field.setAccessibleName(self.tr("Nickname of another child"))
        self.field.setMaximumWidth(look.space(240))
        self.field.returnPressed.connect(self._keep)
        title = self.tr("Add another child") if children else self.tr("Add a child")
        label = Label(look, title, "label", "quiet")
        label.setBuddy(self.field)
        below.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(self.field, 1000)
        row.addWidget(Button(look, self.tr("Add"), self._keep))
        row.addStretch(1)
        below.addLayout(row)
        advice = self.tr("Choose a nickname, not the real name.")
        self.advice = Label(look, advice, "small", "quiet")
        below.addWidget(self.advice)
        column.addWidget(self.form)
        self.form.setVisible(not children)

    def first_focus(self) -> QWidget:
        """The first child, or where one can be added."""
        buttons = self._choices.buttons.values() if self._choices else ()
        return next(iter(buttons), self.field)

    def open_form(self) -> None:
        """Let another child be added."""
        if self._more is not None:
            self._more.hide()
        self.form.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, chosen: frozenset[Hashable]) -> None:
        self._choose(next((str(one) for one in chosen), None))

    def _keep(self) -> None:
        alias = self.field.text().strip()
        if alias:
            problem = self._add(alias)
            if problem:
                self.advice.set_words(problem)
        else:
            self.field.setFocus()

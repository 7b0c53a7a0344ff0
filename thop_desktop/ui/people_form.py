"""The forms with which somebody joins the diary, or is called otherwise."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.store.people import LONGEST_NAME
from thop_desktop.store.people_access import tidy_name
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.new_passphrase import NewPassphrase
from thop_desktop.ui.page import lead_to


class NameForm(QWidget):
    """A name, which anybody with the file can read; and two verbs."""

    def __init__(
        self,
        look: Look,
        name: str,
        keep: Callable[[str], str],
        leave: Callable[[], object],
        keeper: Keeper | None = None,
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            name: what stands there at first.
            keep: takes the name; says why it cannot be, or "".
            leave: closes the form without keeping anything.
            keeper: for somebody who joins, and so types a passphrase; None for another name.
        """
        super().__init__()
        self._keep, self._leave, self._before = keep, leave, name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.space(8), 0, look.space(12))
        self._column.setSpacing(look.space(4))
        self.new: NewPassphrase | None = None
        if keeper is not None:
            self._explain(look)
        title = self.tr("Initials or a role") if keeper is None else self.tr("Who is it?")
        label = Label(look, title, "text-strong")
        self.name = QLineEdit(name)
        self.name.setFont(look.font("body"))
        self.name.setMinimumHeight(look.space(44))
        self.name.setMaximumWidth(look.space(360))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(title)
        label.setBuddy(self.name)
        self._column.addWidget(label)
        self._column.addWidget(self.name)
        advice = self.tr(
            "Initials or a role, such as ‘AB’ or ‘night shift’. Everyone who uses this "
            "computer can read it, without a passphrase."
        )
        self._column.addWidget(Label(look, advice, "text", "quiet"))
        self._problem = SaidLabel(look, "", "text-strong", "accent")
        self._problem.hide()
        self._column.addWidget(self._problem)
        if keeper is not None:
            self._column.addSpacing(look.space(12))
            self.new = NewPassphrase(look, keeper.beside, lambda: [self.name.text()])
            self.new.entered.connect(self.save)
            self._column.addWidget(self.new)
        self._column.addSpacing(look.space(8))
        self._add_verbs(look, joining=keeper is not None)
        self.name.textChanged.connect(lambda _text: self._problem.hide())
        self.name.returnPressed.connect(self._name_entered)

    def begin(self) -> None:
        """Put the keyboard in the field."""
        lead_to(self.name, self)
        self.name.selectAll()

    def save(self) -> None:
        """Keep what stands there, if that can be."""
        if not tidy_name(self.name.text()):
            self.say(self.tr("Give a name first."))
            return
        if self.new is not None and not self.new.is_ready():
            return
        if problem := self._keep(tidy_name(self.name.text())):
            self.say(problem)

    def say(self, words: str) -> None:
        """Say why it cannot be."""
        self._problem.set_words(words)
        self._problem.show()
        self.begin()

    def set_busy(self, *, busy: bool) -> None:
        """While it is being kept, nothing can be changed."""
        self._verbs.setVisible(not busy)
        self.name.setEnabled(not busy)
        if self.new is not None:
            self.new.setEnabled(not busy)
        if busy:
            self._busy.begin(self.tr("One moment, the passphrase is being saved."))
        else:
            self._busy.end()

    def forget(self) -> None:
        """Empty every field."""
        self.name.setText("")
        if self.new is not None:
            self.new.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape and self.name.isEnabled():
            leave_form(typed=self._is_typed(), leave=self._leave, verb=self.rather_not)
        else:
            super().keyPressEvent(event)

    def _is_typed(self) -> bool:
        new = "" if self.new is None else self.new.words + self.new.again.text()
        return self.name.text() != self._before or bool(new)

    def _explain(self, look: Look) -> None:
        words = self.tr(
            "Let the other person sit at the keyboard now. They choose a passphrase of their "
            "own; you do not need to know it. After that they can read and write everything in "
            "this diary."
        )
        self._column.addWidget(Label(look, words))
        self._column.addSpacing(look.space(8))

    def _add_verbs(self, look: Look, *, joining: bool) -> None:
        self._verbs = QWidget()
        row = Flow(self._verbs, look.space(8))
        words = self.tr("Give access") if joining else self.tr("Save my name")
        self.verb = Button(look, words, self.save, kind="primary" if joining else "plain")
        row.addWidget(self.verb)
        self.rather_not = Button(look, self.tr("Never mind"), self._leave, kind="quiet")
        row.addWidget(self.rather_not)
        self._busy = BusyLine(look)
        self._column.addWidget(self._verbs)
        self._column.addWidget(self._busy)

    def _name_entered(self) -> None:
        if self.new is None:
            self.save()
        else:
            self.new.first.setFocus(Qt.FocusReason.TabFocusReason)

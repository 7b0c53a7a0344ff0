"""Another passphrase in the place of the present one."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.errors import WorldError, WrongPassphraseError
from thop_desktop.store.access import change_passphrase, replace_passphrase
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.vault import Vault
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import ACCESS_CHANGED, Keeper
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.new_passphrase import NewPassphrase
from thop_desktop.ui.page import lead_to
from thop_desktop.ui.people_choice import PeopleChoice, by_name
from thop_desktop.ui.secret_field import SecretField


class PassphrasePart(QWidget):
    """A button that opens the form, and the form; open at once for who came by the code."""

    def __init__(self, look: Look, keeper: Keeper, dialogs: Door) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for errors.
        """
        super().__init__()
        self._keeper = keeper
        self._dialogs = dialogs
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        self._open = Button(look, self.tr("Choose a new passphrase"), self.open_form, icon="key")
        self._mark = Label(look, "", "text", "quiet")
        self._mark.hide()
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._mark)
        self._form = QWidget()
        column.addWidget(self._form)
        within = QVBoxLayout(self._form)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(look.space(4))
        self.old = SecretField(look, self.tr("Your current passphrase"))
        self._wrong = SaidLabel(look, "", "text-strong", "accent")
        self._wrong.hide()
        # Who came by the code has no present one to type.
        self._present = QWidget()
        present = QVBoxLayout(self._present)
        present.setContentsMargins(0, 0, 0, look.space(12))
        present.setSpacing(look.space(4))
        label = Label(look, self.old.accessibleName(), "text-strong")
        label.setBuddy(self.old)
        for widget in (label, self.old, self._wrong):
            present.addWidget(widget)
        within.addWidget(self._present)
        # Who came by the code says whose passphrase was forgotten, where there are several.
        self.whose = PeopleChoice(look, self.tr("Whose passphrase was forgotten?"))
        self.whose.show_people(by_name(keeper.vault.slots.people))
        self.whose.setVisible(keeper.came_by_code and self.whose.several)
        self._whose_missing = Label(
            look, self.tr("Choose first whose passphrase it is."), "text-strong", "accent"
        )
        self._whose_missing.hide()
        self.whose.chosen.connect(self._whose_missing.hide)
        within.addWidget(self.whose)
        within.addWidget(self._whose_missing)
        self._present.setVisible(not keeper.came_by_code)
        called = self.tr("New passphrase")
        self.new = NewPassphrase(look, keeper.beside, lambda: [keeper.name()], called=called)
        within.addWidget(self.new)
        within.addSpacing(look.space(12))
        self._save = Button(look, self.tr("Save the new passphrase"), self.save, kind="primary")
        self.rather_not = Button(look, self.tr("Never mind"), self.close_form, kind="quiet")
        self._busy = BusyLine(look)
        self._verbs = QWidget()
        flow = Flow(self._verbs, look.space(8))
        for button in (self._save, self.rather_not):
            flow.addWidget(button)
        within.addWidget(self._verbs)
        within.addWidget(self._busy)
        self.new.entered.connect(self.save)
        self.old.returnPressed.connect(
            lambda: self.new.first.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.old.textChanged.connect(lambda _text: self._wrong.hide())
        keeper.locking.connect(self.forget)
        self._form.setVisible(keeper.came_by_code)
        self._open.setVisible(not keeper.came_by_code)
        self.rather_not.setVisible(not keeper.came_by_code)

    @property
    def first_field(self) -> QWidget:
        """Where to begin."""
        return self.new.first if self._keeper.came_by_code else self.old

    def open_form(self) -> None:
        """Show the fields."""
        self._open.hide()
        self._mark.hide()
        for widget in (self._present, self.rather_not):
            widget.setVisible(not self._keeper.came_by_code)
        self._form.show()
        lead_to(self.first_field, self._form)

    def close_form(self) -> None:
        """Leave the passphrase as it is."""
        self.forget()
        self._form.hide()
        self._open.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape and self.rather_not.isVisible():
            typed = bool(self.old.text() or self.new.words or self.new.again.text())
            leave_form(typed=typed, leave=self.close_form, verb=self.rather_not)
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Let the new one take the place of the old one, when both were typed well."""
        by_code, old, cost = self._keeper.came_by_code, self.old.text(), self._keeper.cost
        if not by_code and not old:
            self.old.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        whose = self.whose.person
        if by_code and not whose:
            self._whose_missing.show()
            self.whose.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.new.is_ready():
            return
        new = Passphrase(self.new.words)

        def work(vault: Vault, now: datetime) -> datetime:
            if by_code:
                replace_passphrase(vault, whose, new, now, cost=cost)
            else:
                change_passphrase(vault, Passphrase(old), new, now, cost=cost)
            return now

        self._set_busy(busy=True)
        self._keeper.change(work, self._saved, self._failed)

    def forget(self) -> None:
        """Empty every field."""
        self.old.forget()
        self.new.forget()

    def _saved(self, when: datetime) -> None:
        PrivateSettings(self._keeper.vault).set(ACCESS_CHANGED, when.isoformat())
        self._keeper.came_by_code = False
        self._keeper.access_changed.emit()
        if not isValid(self):  # another theme was chosen meanwhile: there is another page now
            return
        self._set_busy(busy=False)
        self.close_form()
        self._mark.set_words(self.tr("Your new passphrase is saved."))
        self._mark.show()

    def _failed(self, error: WorldError) -> None:
        if not isValid(self):
            return
        self._set_busy(busy=False)
        if isinstance(error, WrongPassphraseError):
            words = self.tr("This is not your current passphrase. Check capitals and spaces.")
            self._wrong.set_words(words)
            self._wrong.show()
            self.old.setFocus(Qt.FocusReason.OtherFocusReason)
            self.old.selectAll()
        else:
            self._dialogs.tell(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._verbs.setVisible(not busy)
        self.old.setEnabled(not busy)
        self.new.setEnabled(not busy)
        if busy:
            self._busy.begin(self.tr("One moment, the new passphrase is being saved."))
        else:
            self._busy.end()

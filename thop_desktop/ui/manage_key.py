"""What remains possible after a leak, and a new key that ends it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.errors import WorldError
from thop_desktop.store.access import Remains, what_remains
from thop_desktop.store.key_slots import KeySlot, Passphrase
from thop_desktop.store.people_access import own_slot
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.swap import forget_replaced
from thop_desktop.store.vault import Vault
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import ACCESS_CHANGED, Keeper
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import lead_to
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.vault_words import VaultWords


class KeyPart(QWidget):
    """Explains it, then asks for the passphrase, then has the diary encrypted anew."""

    def __init__(
        self, look: Look, keeper: Keeper, dialogs: Door, clock: Callable[[], datetime]
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for questions and errors.
            clock: tells the local time.
        """
        super().__init__()
        self._look = look
        self._keeper = keeper
        self._dialogs = dialogs
        self._clock = clock
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        column.addWidget(
            Label(
                look,
                self.tr(
                    "Choose a new passphrase first. Anyone who knew the old one and has a copy of "
                    "the diary can still read that copy, and later ones too, until the diary gets "
                    "a new key."
                ),
            )
        )
        column.addSpacing(look.space(8))
        self._remains = Label(look, "", "text", "quiet")
        column.addWidget(self._remains)
        self._old = Button(look, self.tr("Replace the old backups"), self.replace_old)
        column.addWidget(self._old, 0, Qt.AlignmentFlag.AlignLeft)
        self._open = Button(
            look, self.tr("Give the diary a new key"), self.open_form, icon="lock-key"
        )
        column.addSpacing(look.space(4))
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._form = QWidget()
        column.addWidget(self._form)
        within = QVBoxLayout(self._form)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(look.space(4))
        within.addWidget(
            Label(
                look,
                self.tr("Everything is encrypted again, and you get a new recovery sheet."),
                "text",
                "quiet",
            )
        )
        within.addSpacing(look.space(8))
        self.passphrase = SecretField(look, self.tr("Your passphrase"))
        label = Label(look, self.passphrase.accessibleName(), "text-strong")
        label.setBuddy(self.passphrase)
        wrong = self.tr("This is not your passphrase. Check capitals and spaces.")
        self._wrong = SaidLabel(look, wrong, "text-strong", "accent")
        self._wrong.hide()
        self._go = Button(look, self.tr("Give the diary a new key"), self.renew)
        self.rather_not = Button(look, self.tr("Never mind"), self.close_form, kind="quiet")
        self._busy = BusyLine(look)
        self._verbs = QWidget()
        flow = Flow(self._verbs, look.space(8))
        for button in (self._go, self.rather_not):
            flow.addWidget(button)
        for widget in (label, self.passphrase, self._wrong):
            within.addWidget(widget)
        within.addSpacing(look.space(8))
        within.addWidget(self._verbs)
        within.addWidget(self._busy)
        self.passphrase.returnPressed.connect(self.renew)
        self.passphrase.textChanged.connect(lambda _text: self._wrong.hide())
        keeper.locking.connect(self.passphrase.forget)
        keeper.backups.changed.connect(self._show_remains)
        keeper.access_changed.connect(self._show_remains)
        self._form.hide()
        self._show_remains()
        self._show_trouble()

    def open_form(self) -> None:
        """Show the field."""
        self._open.hide()
        self._form.show()
        lead_to(self.passphrase, self._form)

    def close_form(self) -> None:
        """Leave the key as it is."""
        self.passphrase.forget()
        self._form.hide()
        self._open.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape and self.rather_not.isVisible():
            typed = bool(self.passphrase.text())
            leave_form(typed=typed, leave=self.close_form, verb=self.rather_not)
        else:
            super().keyPressEvent(event)

    def renew(self) -> None:
        """See whether the passphrase is right; if so, the diary gets a new key."""
        typed = Passphrase(self.passphrase.text())
        if not typed.words:
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def look_for(vault: Vault, _now: datetime) -> KeySlot | None:
            return own_slot(vault, typed)

        def found(slot: KeySlot | None) -> None:
            if not isValid(self):  # another theme was chosen meanwhile: it can be asked again
                return
            self._set_busy(busy=False)
            if slot is None:
                self._wrong.show()
                self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
                self.passphrase.selectAll()
            else:
                self._keeper.renew_key(slot.id, typed)

        self._set_busy(busy=True)
        self._keeper.change(look_for, found, self._failed)

    def replace_old(self) -> None:
        """Make new backups, and let go of all that an old secret opens."""
        answer = self._dialogs.ask(
            self.tr("Replace the old backups?"),
            self.tr(
                "The program makes a new backup first. Then it deletes the older ones, in the "
                "folders that are connected now. After that you can no longer go back to an "
                "earlier day."
            ),
            [self.tr("Leave them"), self.tr("Replace them")],
        )
        if answer == 1:
            for replaced in self._what_remains().replaced:
                forget_replaced(replaced)
            self._keeper.backups.renew(self._keeper.vault)

    def _what_remains(self) -> Remains:
        vault = self._keeper.vault
        changed = PrivateSettings(vault).get(ACCESS_CHANGED)
        if not isinstance(changed, str):
            return Remains((), ())
        return what_remains(vault, datetime.fromisoformat(changed))

    def _show_remains(self) -> None:
        if not self._keeper.is_open:
            return
        remains = self._what_remains()
        number = len(remains.backups) + len(remains.replaced)
        self._remains.set_words(
            self.tr("The old passphrase or code still opens %n backup(s) here.", "", number)
        )
        self._remains.setVisible(number > 0)
        self._old.setVisible(number > 0)

    def _show_trouble(self) -> None:
        """Why the last attempt did not succeed, if it did not."""
        error = self._keeper.renewing_trouble
        said = VaultWords(self).said_of(error) if error is not None else None
        if said is not None:
            self._remains.set_words(f"{said.title}. {said.text}")
            self._remains.show()

    def _failed(self, error: WorldError) -> None:
        if not isValid(self):
            return
        self._set_busy(busy=False)
        self._dialogs.tell(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._verbs.setVisible(not busy)
        self.passphrase.setEnabled(not busy)
        if busy:
            self._busy.begin(self.tr("One moment, your passphrase is being checked."))
        else:
            self._busy.end()

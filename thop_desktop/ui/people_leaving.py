"""Removing somebody from the diary, and what becomes of what they can still open."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.errors import WorldError
from thop_desktop.store.key_slots import KeySlot, Passphrase
from thop_desktop.store.people_access import (
    Removed,
    is_own_passphrase,
    removed,
    settle_removal,
    waited_for,
)
from thop_desktop.store.swap import forget_replaced
from thop_desktop.store.vault import Vault
from thop_desktop.ui.backup_words import BackupWords, breakable
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.door import Door
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import lead_to
from thop_desktop.ui.people_words import person_name
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.work_line import WorkLine


class LeavingForm(QWidget):
    """Says what removing means; asks for one's own passphrase; two verbs."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        slot: KeySlot,
        leave: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for errors.
            slot: whose is removed.
            leave: closes the form; everybody stays.
        """
        super().__init__()
        self._keeper, self._dialogs, self._slot, self._leave = keeper, dialogs, slot, leave
        name = person_name(slot.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(8), 0, look.space(12))
        column.setSpacing(look.space(8))
        waited = waited_for(keeper.vault, slot.id)
        self.passphrase = SecretField(look, self.tr("Your own passphrase"))
        wrong = self.tr("This is not your passphrase. Check capitals and spaces.")
        self._wrong = SaidLabel(look, wrong, "text-strong", "accent")
        self._busy = BusyLine(look)
        keep = self.tr("Understood") if waited else self.tr("Keep %1").replace("%1", name)
        self.keep_button = Button(look, keep, leave)
        if waited:
            column.addWidget(Label(look, self._wait_words(waited)))
            column.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
            self.passphrase.setParent(self)
            self.passphrase.hide()
            self._verbs = QWidget(self)
            return
        for words in self._what_it_means(name):
            column.addWidget(Label(look, words))
        label = Label(look, self.passphrase.accessibleName(), "text-strong")
        label.setBuddy(self.passphrase)
        self._wrong.hide()
        for widget in (label, self.passphrase, self._wrong):
            column.addWidget(widget)
        self._verbs = QWidget()
        self.verb = Button(look, self.tr("Remove %1").replace("%1", name), self.remove)
        _put_below_each_other(look, self._verbs, (self.verb, self.keep_button))
        column.addWidget(self._verbs)
        column.addWidget(self._busy)
        self.passphrase.returnPressed.connect(self.remove)
        self.passphrase.textChanged.connect(lambda _text: self._wrong.hide())

    def begin(self) -> None:
        """Put the keyboard in the field."""
        if not self.passphrase.isHidden():
            lead_to(self.passphrase, self)

    def remove(self) -> None:
        """See whether the passphrase is right; if so, they are removed."""
        typed = Passphrase(self.passphrase.text())
        if not typed.words:
            self.begin()
            return

        def look_at(vault: Vault, _now: datetime) -> bool:
            return is_own_passphrase(vault, typed)

        def looked(right: bool) -> None:
            if not isValid(self):  # another theme was chosen meanwhile: it can be asked again
                return
            self._set_busy(busy=False)
            if right:
                self._keeper.remove_person(self._slot.id, typed)
            else:
                self._wrong.show()
                self.begin()
                self.passphrase.selectAll()

        self._set_busy(busy=True)
        self._keeper.change(look_at, looked, self._failed)

    def forget(self) -> None:
        """Empty the field."""
        self.passphrase.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape and self.passphrase.isEnabled():
            typed = bool(self.passphrase.text())
            leave_form(typed=typed, leave=self._leave, verb=self.keep_button)
        else:
            super().keyPressEvent(event)

    def _what_it_means(self, name: str) -> tuple[str, ...]:
        return (
            self.tr(
                "The passphrase of %1 then no longer opens this diary. What %1 wrote stays, with "
                "the name beside it."
            ).replace("%1", name),
            self.tr(
                "Everything is encrypted again, with a new key. That is needed: anyone who "
                "could open the diary knew the old key. You get a new recovery sheet; the old "
                "one no longer works then."
            ),
            *self._of_others(),
            self.tr(
                "An old copy of the diary or of a backup can still be opened by %1. Afterwards you "
                "choose what happens to the backups here."
            ).replace("%1", name),
        )

    def _of_others(self) -> tuple[str, ...]:
        """Nothing where there are only two people."""
        if len(self._keeper.vault.slots.people) == 2:
            return ()
        return (self.tr("The others keep the passphrase that they have."),)

    def _wait_words(self, waited: tuple[str, ...]) -> str:
        words = self.tr(
            "That cannot be done yet. %1 was given access with an older version of this "
            "program. Let %1 open the diary once with their own passphrase, then it can be "
            "done. Is that not possible? Remove %1 first, and give them access again later."
        )
        return words.replace("%1", ", ".join(map(person_name, waited)))

    def _failed(self, error: WorldError) -> None:
        if isValid(self):
            self._set_busy(busy=False)
            self._dialogs.tell(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._verbs.setVisible(not busy)
        self.passphrase.setEnabled(not busy)
        if busy:
            self._busy.begin(self.tr("One moment, your passphrase is being checked."))
        else:
            self._busy.end()


class LeftCard(Card):
    """What somebody who was removed can still open, until it is decided what becomes of it."""

    def __init__(self, look: Look, keeper: Keeper, settled: Callable[[], object]) -> None:
        """Make it; there is somebody who was removed.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            settled: it was decided.
        """
        super().__init__(look, "careful-soft", "careful-edge")
        self._look, self._keeper, self._settled = look, keeper, settled
        self._words = BackupWords(self)
        self.column.setSpacing(look.space(8))
        self._title = Label(look, "", "strong", "careful")
        self._said = Label(look, "")
        self._list = Label(look, "", "text", "quiet")
        self._work = WorkLine(look, keeper.backups.stop)
        self._trouble = SaidLabel(look, "", "text-strong", "accent")
        self._verbs = QWidget()
        self.replace_button = Button(
            look, self.tr("Make a new one and delete the old ones"), self.replace
        )
        self.keep_button = Button(look, self.tr("Keep them"), self.keep)
        _put_below_each_other(look, self._verbs, (self.replace_button, self.keep_button))
        for widget in (
            self._title, self._said, self._list, self._trouble, self._work, self._verbs,
        ):  # fmt: skip
            self.column.addWidget(widget)
        keeper.backups.changed.connect(self.show_it)
        keeper.backups.progressed.connect(self._work.show_progress)
        self.show_it()

    def replace(self) -> None:
        """Make a new backup in each folder that is there, and let go of the older ones."""
        told = self._told()
        for former in told.replaced if told is not None else ():
            forget_replaced(former)
        self._keeper.backups.renew(self._keeper.vault)

    def keep(self) -> None:
        """Leave all as it is."""
        settle_removal(self._keeper.vault)
        self._settled()

    def show_it(self) -> None:
        """Show what there is now; nothing is left to decide when they can open nothing."""
        if not isValid(self) or not self._keeper.is_open:
            return
        told, rounds = self._told(), self._keeper.backups
        if told is None:
            return
        self._verbs.setVisible(not rounds.busy)
        if rounds.busy:
            self._work.begin(self._words.going_on(rounds.work), can_stop=True)
            return
        self._work.end()
        if not told.number and not told.out_of_reach:
            settle_removal(self._keeper.vault)
            self._settled()
            return
        self._show(told)

    def _show(self, told: Removed) -> None:
        name, rounds = person_name(told.name), self._keeper.backups
        self._title.set_words(self.tr("%1 can no longer open the diary").replace("%1", name))
        if told.number:
            words = self.tr("But %1 can open %n old backup(s), with the passphrase of that time.",
                            "", told.number)  # fmt: skip
        else:
            words = self.tr("The backups here were replaced: %1 can open none of them.")
        self._said.set_words(words.replace("%1", name))
        folders = dict.fromkeys(one.file.parent for one in told.backups)
        lines = [
            f"{breakable(str(folder))}: "
            + self._words.those([one for one in told.backups if one.file.parent == folder])
            for folder in folders
        ]
        away = self.tr(
            "The folder %1 is not connected. What is in it can still be opened. Connect it, and "
            "choose again."
        )
        lines += [away.replace("%1", breakable(str(folder))) for folder in told.out_of_reach]
        self._list.set_words("\n".join(lines))
        failed = self._words.not_well(rounds.last) if rounds.last and rounds.last.failed else ""
        self._trouble.set_words(failed)
        self._trouble.setVisible(bool(failed))
        self.keep_button.set_words(
            self.tr("Keep them") if told.number else self.tr("Leave it like this"), with_icon=False
        )

    def _told(self) -> Removed | None:
        return removed(self._keeper.vault)


def _put_below_each_other(look: Look, place: QWidget, buttons: Iterable[Button]) -> None:
    """Names may be long: beside each other the verbs would not fit in a narrow window."""
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.space(8))
    for button in buttons:
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

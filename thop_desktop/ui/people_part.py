"""Who can open this diary: the people, letting one more in, another name, and removing somebody."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.errors import WorldError
from thop_desktop.store import people
from thop_desktop.store.key_slots import KeySlot, Passphrase
from thop_desktop.store.people_access import add_person, is_taken, removed, rename_person
from thop_desktop.store.vault import Vault
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.people_choice import by_name
from thop_desktop.ui.people_form import NameForm
from thop_desktop.ui.people_leaving import LeavingForm, LeftCard
from thop_desktop.ui.people_row import PersonRow
from thop_desktop.ui.people_words import person_name


class PeoplePart(QWidget):
    """One form at a time is open, below whom it is about."""

    def __init__(self, look: Look, keeper: Keeper, dialogs: Door) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for errors.
        """
        super().__init__()
        self._look, self._keeper, self._dialogs = look, keeper, dialogs
        self.form: NameForm | LeavingForm | None = None
        self.left: LeftCard | None = None
        self.rows: list[PersonRow] = []
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(4))
        self._intro = Label(look, "")
        self._column.addWidget(self._intro)
        self._left_place, self._people = QVBoxLayout(), QVBoxLayout()
        self._people.setSpacing(0)
        self._left_place.setContentsMargins(0, look.space(8), 0, look.space(8))
        self._column.addLayout(self._left_place)
        self._column.addLayout(self._people)
        self.add_button = Button(
            look, self.tr("Give someone else access"), self.open_adding, icon="plus"
        )
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._mark = Label(look, "", "text", "quiet")
        self._mark.hide()
        self._column.addWidget(self._mark)
        self._add_place = QVBoxLayout()
        self._column.addLayout(self._add_place)
        keeper.locking.connect(self.forget)
        keeper.access_changed.connect(self.show_people)
        self.show_people()

    def set_narrow(self, *, narrow: bool) -> None:
        """Put buttons below the words where there is less room."""
        self._narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow=narrow)

    def show_people(self) -> None:
        """Show who can open it now."""
        if not isValid(self) or not self._keeper.is_open:
            return
        self.close_form()
        vault = self._keeper.vault
        everybody = vault.slots.people
        self._intro.set_words(self._intro_words(len(everybody)))
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for slot in by_name(everybody):
            is_you = slot.id == vault.person
            is_alone = len(everybody) == 1 and self._is_called_as_diary(slot)
            row = PersonRow(
                self._look,
                slot,
                self._button(slot, is_you=is_you),
                is_you=is_you,
                is_alone=is_you and is_alone,
                advice=self._advice(slot) if is_you and not is_alone else "",
            )
            row.set_narrow(narrow=self._narrow)
            self.rows.append(row)
            self._people.addWidget(row)
        self._show_left()

    def open_adding(self) -> None:
        """Show the form for somebody who joins."""
        self.close_form()
        self.form = NameForm(self._look, "", self._add, self.close_form, self._keeper)
        self.add_button.hide()
        self._add_place.addWidget(self.form)
        self._show_form()

    def open_renaming(self, slot: KeySlot) -> None:
        """Show the form for another name."""
        self.close_form()
        self.form = NameForm(self._look, slot.label, self._rename, self.close_form)
        self._row_of(slot).column.addWidget(self.form)
        self._show_form()

    def open_leaving(self, slot: KeySlot) -> None:
        """Show what removing somebody means."""
        self.close_form()
        self.form = LeavingForm(self._look, self._keeper, self._dialogs, slot, self.close_form)
        self._row_of(slot).column.addWidget(self.form)
        self._show_form()

    def close_form(self) -> None:
        """Close the form that is open, if there is one."""
        if self.form is not None:
            form, self.form = self.form, None
            form.forget()
            form.hide()
            form.deleteLater()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark.hide()
        self.add_button.show()

    def forget(self) -> None:
        """Empty every field."""
        if isValid(self) and self.form is not None:
            self.form.forget()

    def _show_form(self) -> None:
        # It stands in the page by now, so it does not become a window of its own.
        if self.form is not None:
            self.form.show()
            self.form.begin()

    def _is_called_as_diary(self, slot: KeySlot) -> bool:
        """Whether the name is the diary's, as that of whoever made it is at first."""
        return slot.label.strip() in ("", self._keeper.name())

    def _advice(self, slot: KeySlot) -> str:
        """What helps who is called as the diary is, which may be meant so."""
        if not self._is_called_as_diary(slot):
            return ""
        return self.tr(
            "You have the same name as the diary. "
            "Choose another name if that does not say who you are."
        )

    def _row_of(self, slot: KeySlot) -> PersonRow:
        return next(row for row in self.rows if row.person == slot.id)

    def _button(self, slot: KeySlot, *, is_you: bool) -> Button | None:
        name = person_name(slot.label)
        if is_you:
            words = self.tr("Another name")
            return Button(
                self._look, words, lambda: self.open_renaming(slot),
                kind="link", icon="pencil-simple", name=f"{words}: {name}",
            )  # fmt: skip
        if not self._keeper.vault.person:
            return None  # who came by the code chooses a passphrase first
        words = self.tr("Remove access")
        return Button(
            self._look, words, lambda: self.open_leaving(slot),
            kind="link", icon="trash", name=f"{words}: {name}",
        )  # fmt: skip

    def _intro_words(self, number: int) -> str:
        if number == 1:
            return self.tr(
                "Only you can open this diary now. Do you keep it together, with a partner or a "
                "small team? Then give everybody a passphrase of their own. The recovery sheet "
                "belongs to all of you."
            )
        return self.tr(
            "Everybody has a passphrase of their own, and the recovery sheet belongs to all "
            "of you. What is written shows who wrote it."
        )

    def _show_left(self) -> None:
        if self.left is not None:
            self.left.hide()
            self.left.deleteLater()
            self.left = None
        if removed(self._keeper.vault) is not None:
            self.left = LeftCard(self._look, self._keeper, self._settled)
            if removed(self._keeper.vault) is not None:
                self._left_place.addWidget(self.left)

    def _settled(self) -> None:
        """A moment later, because the card that tells of it goes away."""
        if self.left is not None:
            self.left.hide()
        self._say(self.tr("That is arranged."))

    def _rename(self, name: str) -> str:
        vault = self._keeper.vault
        if is_taken(vault, name, vault.person):
            return self.tr("Somebody else has that name. Choose another one.")
        try:
            rename_person(vault, vault.person, name)
        except WorldError as error:
            self._dialogs.tell(error)
            return ""
        self._keeper.access_changed.emit()
        return ""

    def _add(self, name: str) -> str:
        form = self.form
        if is_taken(self._keeper.vault, name):
            return self.tr("Somebody else has that name. Choose another one.")
        if not isinstance(form, NameForm) or form.new is None:
            return ""
        words, cost = Passphrase(form.new.words), self._keeper.cost

        def work(vault: Vault, now: datetime) -> KeySlot:
            return add_person(vault, name, words, now, cost=cost)

        form.set_busy(busy=True)
        self._keeper.change(work, self._added, self._failed)
        return ""

    def _added(self, slot: KeySlot) -> None:
        try:
            people.note(self._keeper.vault)
        except WorldError as error:
            self._dialogs.tell(error)
        self._keeper.access_changed.emit()
        if isValid(self):
            words = self.tr("%1 can open the diary now, with the passphrase that was just typed.")
            self._say(words.replace("%1", person_name(slot.label)))

    def _failed(self, error: WorldError) -> None:
        if isValid(self) and isinstance(self.form, NameForm):
            self.form.set_busy(busy=False)
        self._dialogs.tell(error)

    def _say(self, words: str) -> None:
        self._mark.set_words(words)
        self._mark.show()

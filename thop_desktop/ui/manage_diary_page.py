"""All that keeps the diary safe: passphrase, recovery code, backups, a new key, and removal."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.store.access import renew_recovery_code
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.vault import Vault
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import SHEET_CONFIRMED, Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.manage_backups import BackupsPart
from thop_desktop.ui.manage_key import KeyPart
from thop_desktop.ui.manage_passphrase import PassphrasePart
from thop_desktop.ui.manage_removal import RemovalPart
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.people_part import PeoplePart
from thop_desktop.ui.place import Place
from thop_desktop.ui.place_note import diary_note
from thop_desktop.ui.profiles_desk import ProfilesDesk
from thop_desktop.ui.profiles_name import NamePart


class ManageDiaryPage(Page):
    """One part below the other; what is dangerous stands last and asks first."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        profiles: ProfilesDesk,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for questions and errors.
            clock: tells the local time.
            go: opens a place.
            profiles: gives the diary its name, and knows the others.
        """
        super().__init__(look, self.tr("Manage the diary"))
        self._kicker = Label(look, keeper.name(), "label", "quiet")
        self.column.insertWidget(0, self._kicker)
        self._kicker.setHidden(not keeper.name())
        self._keeper = keeper
        self._dialogs = dialogs
        self.gap(8)
        back = Button(
            look, self.tr("To the diary"), lambda: go(Place("diary")), kind="link",
            icon="arrow-left",
        )  # fmt: skip
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._first: QWidget = back
        if keeper.came_by_code:
            self.gap(16)
            advice = Callout(
                look,
                "main",
                self.tr("Choose a new passphrase"),
                self.tr(
                    "You came in with the recovery code. Choose a passphrase that you will "
                    "remember. The one that you forgot then no longer opens the diary."
                ),
                "key",
            )
            self.add(measured(look, advice), 0)
            keeper.access_changed.connect(advice.hide)
        self.heading(self.tr("Passphrase"))
        self.passphrase = PassphrasePart(look, keeper, dialogs)
        self.add(measured(look, self.passphrase), 0)
        self.heading(self.tr("Who can open this diary"))
        self.people = PeoplePart(look, keeper, dialogs)
        self.add(measured(look, self.people), 0)
        self.heading(self.tr("Recovery code"))
        self._add_code()
        if (note := diary_note(look, keeper.folder)) is not None:
            self.gap(16)
            self.add(measured(look, note), 0)
        self.heading(self.tr("Backups"))
        self.backups = BackupsPart(look, keeper, dialogs, clock)
        self.add(measured(look, self.backups), 0)
        self.heading(self.tr("Name of the diary"))
        self.name = NamePart(look, profiles, keeper.name(), dialogs, go=go)
        self.add(measured(look, self.name), 0)
        profiles.renamed.connect(self._show_name)
        self.heading(self.tr("The children"))
        words = self.tr("Nicknames, the archive, and erasing all about one child.")
        self.add(measured(look, Label(look, words)), 8)
        children = Button(
            look, self.tr("To the children"), lambda: go(Place("diary-children")),
            icon="users-three",
        )  # fmt: skip
        self.column.addWidget(children, 0, Qt.AlignmentFlag.AlignLeft)
        self.heading(self.tr("When somebody knows your passphrase"))
        self.key = KeyPart(look, keeper, dialogs, clock)
        self.add(measured(look, self.key), 0)
        self.heading(self.tr("Remove the diary"))
        self.removal = RemovalPart(look, keeper, dialogs)
        self.add(measured(look, self.removal), 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """Where a new passphrase is typed when one is needed; else the way back."""
        return self.passphrase.first_field if self._keeper.came_by_code else self._first

    def arrange(self) -> None:
        """Put buttons below names where there is less room."""
        self.people.set_narrow(narrow=self.narrow)

    def _show_name(self) -> None:
        self._kicker.set_words(self._keeper.name())
        self._kicker.setVisible(bool(self._keeper.name()))

    def make_sheet(self) -> None:
        """Make a new recovery code, and show it."""
        keeper, label = self._keeper, self._keeper.name()

        def renew(vault: Vault, now: datetime) -> RecoveryCode:
            return renew_recovery_code(vault, now, label=label)

        answer = self._dialogs.ask(
            self.tr("Make a new sheet?"),
            self.tr("The code on the old sheet will no longer open this diary."),
            [self.tr("Keep the old one"), self.tr("Make a new sheet")],
        )
        if answer == 1:
            self._sheet_button.setEnabled(False)
            keeper.change(renew, keeper.show_code, self._dialogs.tell)

    def _add_code(self) -> None:
        if PrivateSettings(self._keeper.vault).get(SHEET_CONFIRMED) is True:
            words = self.tr(
                "Your recovery code is on paper. Have you lost the sheet, or did somebody see "
                "it? Then make a new one."
            )
        else:
            words = self.tr(
                "It is not certain that your recovery code is on paper. To be on the safe side, "
                "make a new sheet."
            )
        self.add(measured(self.look, Label(self.look, words)), 8)
        self._sheet_button = Button(
            self.look, self.tr("Make a new recovery sheet"), self.make_sheet, icon="printer"
        )
        self.column.addWidget(self._sheet_button, 0, Qt.AlignmentFlag.AlignLeft)

"""The backups of the diary: which there are, one more, and a second folder for them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.backup_files import Backup
from thop_desktop.store.opening import default_backup_folders
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.ui.backup_words import BackupWords, breakable
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import BACKUP_FOLDER, Keeper
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.machine_words import held_words
from thop_desktop.ui.manage_erased import ErasedPart
from thop_desktop.ui.place_note import backup_words
from thop_desktop.ui.vault_words import VaultWords
from thop_desktop.ui.work_line import WorkLine


class BackupsPart(QWidget):
    """Says which backups there are, and makes one on request."""

    def __init__(
        self, look: Look, keeper: Keeper, dialogs: Door, clock: Callable[[], datetime]
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for the choice of a folder.
            clock: tells the local time.
        """
        super().__init__()
        self._look = look
        self._keeper = keeper
        self._dialogs = dialogs
        self._clock = clock
        self._words = BackupWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        column.addWidget(
            Label(
                look,
                self.tr(
                    "Every day that you use the diary, the program makes a backup. It is "
                    "encrypted, like the diary itself. A second folder, on a USB stick for "
                    "instance, helps if this computer breaks down."
                ),
            )
        )
        column.addSpacing(look.space(8))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.space(8))
        column.addLayout(self._list)
        self._work = WorkLine(look, keeper.backups.stop)
        self._result = Label(look, "", "text")
        self._trouble = SaidLabel(look, "", "text", "accent")
        for widget in (self._work, self._result, self._trouble):
            column.addWidget(widget)
        column.addSpacing(look.space(8))
        self._now = Button(look, self.tr("Make a backup now"), self.make, icon="arrows-clockwise")
        self._check = Button(look, self.tr("Check the backups"), self.check, icon="check")
        self._choose = Button(look, "", self.choose_folder)
        self._drop = Button(
            look, self.tr("Stop using a second folder"), self.drop_folder, kind="quiet"
        )
        buttons = QWidget()
        flow = Flow(buttons, look.space(8))
        for button in (self._now, self._check, self._choose, self._drop):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addSpacing(look.space(8))
        self.erased = ErasedPart(look, keeper, dialogs)
        column.addWidget(self.erased)
        keeper.backups.changed.connect(self.show_them)
        keeper.backups.progressed.connect(self._work.show_progress)
        self.show_them()

    def make(self) -> None:
        """Make a backup in every folder that is there."""
        self._keeper.backups.now(self._keeper.vault)

    def check(self) -> None:
        """Read every backup that can be reached, from end to end."""
        self._keeper.backups.check(self._keeper.vault)

    def choose_folder(self) -> None:
        """Let the user choose a second folder, and make a backup in it."""
        folder = self._dialogs.choose_folder(self.tr("A second folder for backups"))
        if folder is None:
            return
        self._keep(folder)
        self.make()

    def drop_folder(self) -> None:
        """Forget the second folder; what is in it stays."""
        self._keep(None)
        self.show_them()

    def show_them(self) -> None:
        """Show which backups there are, and how the last round went."""
        if not self._keeper.is_open:
            return
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        vault, rounds = self._keeper.vault, self._keeper.backups
        there = rounds.there(vault)
        for folder in vault.backup_folders:
            own = [backup for backup in there if backup.file.parent == folder]
            self._list.addWidget(self._folder_words(folder, own))
        has_second = len(vault.backup_folders) > 1
        is_held = self._keeper.machine.backup_folder is not None
        self._choose.setVisible(not is_held)
        self._choose.set_words(
            self.tr("Choose another second folder")
            if has_second
            else self.tr("Choose a second folder"),
            with_icon=False,
        )
        self._drop.setVisible(has_second and not is_held)
        for button in (self._now, self._check, self._choose):
            button.setEnabled(not rounds.busy)
        if rounds.busy:
            self._work.begin(self._words.going_on(rounds.work), can_stop=True)
        else:
            self._work.end()
        self._say(self._result, "" if rounds.busy else self._result_words())
        self._say(self._trouble, "" if rounds.busy else self._trouble_words())
        self.erased.show_them()

    def _result_words(self) -> str:
        """What came of the last work."""
        rounds = self._keeper.backups
        if rounds.was_stopped:
            return self._words.stopped(rounds.work)
        return self._words.found_well(rounds.checked) if rounds.checked else ""

    def _trouble_words(self) -> str:
        """What did not go well in it; said here only, and quietly."""
        rounds = self._keeper.backups
        if rounds.trouble is not None:
            said = VaultWords(self).said_of(rounds.trouble)
            return f"{said.title}. {said.text}" if said is not None else ""
        if rounds.checked is not None:
            return self._words.found_wrong(rounds.checked)
        return self._words.not_well(rounds.last)

    @staticmethod
    def _say(label: Label, words: str) -> None:
        label.set_words(words)
        label.setVisible(bool(words))

    def _folder_words(self, folder: Path, own: list[Backup]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = str(folder)
        if folder == default_backup_folders(self._keeper.folder)[0]:
            title = self.tr("In the folder of the diary")
        else:
            title = self.tr("In the second folder")
        column.addWidget(Label(self._look, title, "text-strong"))
        column.addWidget(Label(self._look, breakable(name), "small", "quiet", selectable=True))
        column.addWidget(Label(self._look, self._words.those(own), "text"))
        is_second = folder != default_backup_folders(self._keeper.folder)[0]
        if is_second and self._keeper.machine.backup_folder is not None:
            column.addWidget(Label(self._look, held_words(), "small", "quiet"))
        if is_second and (told := backup_words(folder)):
            column.addWidget(Label(self._look, told, "text", "careful"))
        return part

    def _keep(self, folder: Path | None) -> None:
        vault = self._keeper.vault
        own = default_backup_folders(vault.folder)
        if folder is None or folder in own:
            PrivateSettings(vault).remove(BACKUP_FOLDER)
            vault.backup_folders = own
        else:
            PrivateSettings(vault).set(BACKUP_FOLDER, str(folder))
            vault.backup_folders = (*own, folder)

"""The backups of the diary: which there are, one more, and a second folder for them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from thop_desktop.store.backup_files import Backup
from thop_desktop.store.opening import default_backup_folders
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import BACKUP_FOLDER, Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.vault_words import moment_of

# More would be a list to scroll through; the rest is counted.
MOST_SHOWN = 3


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        column.addWidget(
            Label(
                look,
                self.tr(
                    "Every day that you use the diary, the program makes a backup, encrypted like "
                    "the diary itself. A second folder, on a stick perhaps, helps when this "
                    "computer breaks down."
                ),
            )
        )
        column.addSpacing(look.space(8))
        self._list = QVBoxLayout()
        self._list.setSpacing(look.space(8))
        column.addLayout(self._list)
        self._busy = BusyLine(look)
        self._trouble = Label(look, "", "text", "accent")
        column.addWidget(self._busy)
        column.addWidget(self._trouble)
        column.addSpacing(look.space(8))
        self._now = Button(look, self.tr("Make a backup now"), self.make, icon="arrows-clockwise")
        self._choose = Button(look, "", self.choose_folder)
        self._drop = Button(
            look, self.tr("No second folder any more"), self.drop_folder, kind="quiet"
        )
        column.addWidget(self._now, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(4))
        for button in (self._choose, self._drop):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(look.space(4))
        column.addLayout(row)
        keeper.backups.changed.connect(self.show_them)
        self.show_them()

    def set_narrow(self, *, narrow: bool) -> None:
        """Put buttons below each other, or side by side."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def make(self) -> None:
        """Make a backup in every folder that is there."""
        self._keeper.backups.now(self._keeper.vault)

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
        self._choose.set_words(
            self.tr("Choose another second folder")
            if has_second
            else self.tr("Choose a second folder"),
            with_icon=False,
        )
        self._drop.setVisible(has_second)
        self._now.setEnabled(not rounds.busy)
        if rounds.busy:
            self._busy.begin(self.tr("A backup is being made. You can go on working."))
        else:
            self._busy.end()
        trouble = "" if rounds.busy else self._trouble_words()
        self._trouble.set_words(trouble)
        self._trouble.setVisible(bool(trouble))

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
        shown = [moment_of(backup.made) for backup in own[:MOST_SHOWN]]
        if not own:
            words = self.tr("There are none here yet, or the folder is not connected.")
        else:
            words = " · ".join(shown)
            if more := len(own) - len(shown):
                older = self.tr("and %n older one(s)", "", more)
                words = f"{words} · {older}"
        column.addWidget(Label(self._look, words, "text"))
        return part

    def _trouble_words(self) -> str:
        """What did not go well in the last round; said here only, and quietly."""
        last = self._keeper.backups.last
        if last is None:
            return ""
        if last.failed:
            words = self.tr("The last backup in %1 did not succeed. Try it again here.")
            return words.replace("%1", str(last.failed[0][0]))
        if last.missing:
            words = self.tr("The folder %1 was not connected, so there is no new backup in it.")
            return words.replace("%1", str(last.missing[0]))
        return ""

    def _keep(self, folder: Path | None) -> None:
        vault = self._keeper.vault
        own = default_backup_folders(vault.folder)
        if folder is None or folder in own:
            PrivateSettings(vault).remove(BACKUP_FOLDER)
            vault.backup_folders = own
        else:
            PrivateSettings(vault).set(BACKUP_FOLDER, str(folder))
            vault.backup_folders = (*own, folder)


def breakable(path: str) -> str:
    """A path that may be broken between its parts, so that a long one keeps within the page."""
    zero_width_space = "\N{ZERO WIDTH SPACE}"
    return path.replace("/", f"/{zero_width_space}").replace("\\", f"\\{zero_width_space}")

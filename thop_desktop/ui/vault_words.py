"""What is said when the diary cannot be opened, read or written, and the ways out."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from thop_desktop.errors import (
    BackupDamagedError,
    CannotLockError,
    ClockMovedBackError,
    DatabaseDamagedError,
    DiskFullError,
    FileInTheWayError,
    FolderReadOnlyError,
    KeySlotsDamagedError,
    MistypedCodeError,
    NewerVersionError,
    NoVaultError,
    OldSlotError,
    VaultExistsError,
    VaultInUseError,
    WorldError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.ui.day_words import day_words


class Way(Enum):
    """What the user can do about it."""

    TRY_AGAIN = "try again"
    RESTORE_SLOTS = "restore slots"
    RESTORE = "restore"
    SALVAGE = "salvage"
    CHOOSE_BACKUP = "choose backup"
    OPEN_ANYWAY = "open anyway"


@dataclass(frozen=True)
class Said:
    """What is said of one failure.

    Attributes:
        title: what is the matter, in a few words.
        text: what it means, and that nothing is lost where that is so.
        ways: what can be done, the best first, with the verb for each.
    """

    title: str
    text: str
    ways: tuple[tuple[Way, str], ...] = ()


def day_of(moment: datetime) -> str:
    """A day as the language of the interface writes it."""
    return day_words(moment.astimezone().date())


def moment_of(moment: datetime) -> str:
    """A day and a time, likewise."""
    local = moment.astimezone()
    return f"{day_of(moment)}, {QLocale().toString(local.time(), 'HH:mm')}"  # type: ignore[call-overload]


class VaultWords(QObject):
    """Knows a sentence and ways out for each failure of the diary."""

    def said_of(self, error: WorldError) -> Said | None:
        """What is said of a failure; None when it has nothing to do with the diary."""
        match error:
            case WrongPassphraseError():
                return Said(
                    self.tr("This is not the passphrase"),
                    self.tr("Check capitals and spaces, and try again."),
                )
            case WrongRecoveryCodeError():
                return Said(
                    self.tr("This code does not open this diary"),
                    self.tr(
                        "It belongs to another diary, or it is an old one. "
                        "Look for the sheet with the latest date."
                    ),
                )
            case MistypedCodeError():
                return self._mistyped(error)
            case KeySlotsDamagedError():
                return self._slots_damaged(error)
            case DatabaseDamagedError():
                return self._database_damaged(error)
            case BackupDamagedError():
                return Said(
                    self.tr("This backup cannot be used"),
                    self.tr(
                        "The file is damaged, or it is not a backup of a diary. Your diary was "
                        "not touched."
                    ),
                    (self._choose(),),
                )
            case FileInTheWayError():
                return Said(
                    self.tr("Nothing can be saved here"),
                    self.tr(
                        "The place for your diary has to be a folder, and %1 is a file. "
                        "Give that file another name, or ask whoever manages this computer."
                    ).replace("%1", str(error.file)),
                    (self._again(),),
                )
        return self._of_the_folder(error)

    def _of_the_folder(self, error: WorldError) -> Said | None:
        again = (self._again(),)
        match error:
            case NewerVersionError():
                return Said(
                    self.tr("This diary was used with a newer version"),
                    self.tr(
                        "Nothing was changed in it. Install the newest version of this program, "
                        "then your diary opens again."
                    ),
                    again,
                )
            case OldSlotError():
                return Said(
                    self.tr("Somebody has to open the diary first"),
                    self.tr(
                        "Let %1 open the diary once with their own passphrase. After that it can "
                        "get a new key."
                    ).replace("%1", ", ".join(filter(None, error.labels)) or self.tr("the other")),
                )
            case VaultInUseError():
                return Said(self.tr("Your diary is already open"), self._holder(error), again)
            case CannotLockError():
                return Said(
                    self.tr("This disk cannot keep two programs apart"),
                    self.tr(
                        "In %1 two programs could write in your diary at the same time. That could "
                        "damage it, so it stays closed. Put the folder on a disk of this computer, "
                        "or ask whoever manages it."
                    ).replace("%1", str(error.folder)),
                    again,
                )
            case FolderReadOnlyError():
                return Said(
                    self.tr("Nothing can be saved in this folder"),
                    self.tr(
                        "The program may not write in %1. What was saved before is safe. "
                        "Ask whoever manages this computer for help, then try again."
                    ).replace("%1", str(error.folder)),
                    again,
                )
            case DiskFullError():
                return Said(
                    self.tr("The disk is full"),
                    self.tr(
                        "What was saved before is safe. Make some room on the disk, and try again."
                    ),
                    again,
                )
            case ClockMovedBackError():
                return Said(
                    self.tr("The clock of this computer seems to be wrong"),
                    self.tr(
                        "It says %1, but your diary was last used on %2. If the clock is right, "
                        "just open it. Otherwise set the clock first."
                    )
                    .replace("%1", moment_of(error.now))
                    .replace("%2", moment_of(error.last_used)),
                    ((Way.OPEN_ANYWAY, self.tr("Open it all the same")),),
                )
            case NoVaultError():
                return Said(
                    self.tr("Your diary is not here any more"),
                    self.tr(
                        "The folder %1 is gone or empty. Perhaps it was moved, or it is on a disk "
                        "that is not connected. Look for it there, and try again."
                    ).replace("%1", str(error.folder)),
                    again,
                )
            case VaultExistsError():
                return Said(
                    self.tr("There is a diary here already"),
                    self.tr("Close the program and open it again. Then you can open that diary."),
                )
        return None

    def _mistyped(self, error: MistypedCodeError) -> Said:
        if error.group is None:
            where = self.tr(
                "Compare all groups with your sheet. There are seven, of four characters."
            )
        else:
            where = self.tr("Check group %1 of the seven.").replace("%1", str(error.group))
        return Said(self.tr("There is a typing mistake in this code"), where)

    def _slots_damaged(self, error: KeySlotsDamagedError) -> Said:
        title = self.tr("The file with the keys of your diary is damaged")
        if error.backup is None:
            return Said(
                title,
                self.tr(
                    "What you wrote may still be intact. In the folder of the diary there is no "
                    "good backup. Do you have one somewhere else, on a USB stick for instance?"
                ),
                (self._choose(), self._again()),
            )
        return Said(
            title,
            self.tr(
                "What you wrote may still be intact. The keys can be taken from a backup, with "
                "the passphrase of that time. Nothing that you wrote since then is lost."
            ),
            (
                (Way.RESTORE_SLOTS, self._put_back(error.backup, slots=True)),
                self._choose(),
            ),
        )

    def _database_damaged(self, error: DatabaseDamagedError) -> Said:
        title = self.tr("The file of your diary is damaged")
        salvage = (Way.SALVAGE, self.tr("Save what can still be read"))
        if error.backup is None:
            return Said(
                title,
                self.tr(
                    "Your passphrase or code is right. In the folder of the diary there is no "
                    "good backup. Do you have one somewhere else, on a USB stick for instance?"
                ),
                (self._choose(), salvage),
            )
        return Said(
            title,
            self.tr(
                "Your passphrase or code is right. A backup brings the diary back as it was "
                "then. The damaged one is kept beside it."
            ),
            (
                (Way.RESTORE, self._put_back(error.backup, slots=False)),
                salvage,
                self._choose(),
            ),
        )

    def _holder(self, error: VaultInUseError) -> str:
        if not error.computer:
            return self.tr("Close it in the other window or program, and try again.")
        words = self.tr("It is open on the computer %1. Close it there, and try again.")
        return words.replace("%1", error.computer)

    def _put_back(self, backup: Path, *, slots: bool) -> str:
        # Loading the database takes a tenth of a second, and every page that prints needs the rest.
        from thop_desktop.store.backup_files import read_backup

        try:
            day = day_of(read_backup(backup).made)
        except BackupDamagedError:
            return self.tr("Put the backup back")
        words = (
            self.tr("Put the keys of %1 back") if slots else self.tr("Put the backup of %1 back")
        )
        return words.replace("%1", day)

    def _choose(self) -> tuple[Way, str]:
        return Way.CHOOSE_BACKUP, self.tr("Choose another backup")

    def _again(self) -> tuple[Way, str]:
        return Way.TRY_AGAIN, self.tr("Try again")

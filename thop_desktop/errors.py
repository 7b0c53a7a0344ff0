"""The failures of the world that a user can be told about; anything else is our own bug."""

from datetime import datetime
from enum import Enum
from pathlib import Path


class WorldError(Exception):
    """Something outside the program is not as it must be; the message is for a person to read."""


class ResourcesMissingError(WorldError):
    """The folder with pages and pictures is not where the program was put."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The folder with the pages is missing: {folder}")
        self.folder = folder


class ContentError(WorldError):
    """A page or data file under resources/ is not well formed.

    Attributes:
        file: the file at fault.
        line: its line, counted from 1.
        reason: what is wrong, for whoever edits the file.
    """

    def __init__(self, file: Path, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


class NotSavedError(WorldError):
    """A file could not be written: disk full, folder missing or not ours.

    Attributes:
        file: what could not be written.
    """

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class DataFolderError(WorldError):
    """The folder for what is kept cannot be made, or cannot be written to.

    Attributes:
        folder: the folder for what is kept.
        reason: what the system says of it.
        file: the file that stands where a folder is wanted, or None.
    """

    def __init__(
        self, folder: Path, reason: str, file: Path | None = None, advice: str = ""
    ) -> None:
        way = f"There is a file in the place of the folder: {file}." if file else advice
        super().__init__(f"Nothing can be kept in {folder}: {reason}. {way}".rstrip())
        self.folder = folder
        self.reason = reason
        self.file = file


class PortableFolderError(DataFolderError):
    """The program is to keep everything beside itself, and that folder cannot be written to."""

    def __init__(self, folder: Path, reason: str, file: Path | None = None) -> None:
        super().__init__(
            folder,
            reason,
            file,
            "This is a portable copy. Take away the write protection, or copy the program to "
            "another folder. Without the file named portable it keeps things in your own folder.",
        )


class Unusable(Enum):
    """Why nothing can be brought in from a file or folder."""

    GONE = "it is not there, or not any more"
    UNREADABLE = "it may not be read, or the disk does not give it"
    EMPTY = "there is nothing in it"
    TOO_LARGE = "it is larger than is read"
    OTHER_KIND = "it is of a kind that is not known"
    NOT_TEXT = "it is text in a way of writing that is not known"
    CONTROL_CHARACTER = "there is a character in it that no text has"
    CUT_OFF = "its end is missing"
    NOT_WELL_FORMED = "it is not written as its kind is"
    NO_SUCH_DATE = "there is a date that cannot be"
    NOTHING_FOUND = "it is of a known kind, and no entry is in it"
    LOCKED = "another passphrase opens it"
    NEWER = "a newer version of the program made it"
    CHANGED = "it was changed while it was read"


class IntakeError(WorldError):
    """Nothing was brought in from a file or folder, because of what is in it or how it is.

    Attributes:
        file: the file or folder.
        why: what is the matter.
        line: the line at fault, counted from 1, or 0.
        found: what stands there, such as a date; or what would be allowed; or "".
    """

    def __init__(self, file: Path, why: Unusable, line: int = 0, found: str = "") -> None:
        where = f":{line}" if line else ""
        super().__init__(f"{file}{where}: {why.value} {found}".rstrip())
        self.file = file
        self.why = why
        self.line = line
        self.found = found


class VaultError(WorldError):
    """A vault cannot be opened, read or written as it should.

    Attributes:
        folder: the folder of the vault.
    """

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(reason)
        self.folder = folder


class NoVaultError(VaultError):
    """There is no vault in this folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, f"There is no diary in {folder}.")


class VaultExistsError(VaultError):
    """There is a vault in this folder already, or what is left of one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, f"There is a diary in {folder} already.")


class WrongPassphraseError(VaultError):
    """The key slots are whole, and no passphrase slot opens with these words."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "This is not the passphrase of this diary.")


class WrongRecoveryCodeError(VaultError):
    """The code was typed without a mistake, and is not the one of this vault."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "This recovery code belongs to another diary, or is an old one.")


class MistypedCodeError(WorldError):
    """A recovery code has a typing mistake: its check letter does not fit.

    Attributes:
        group: the group with the mistake, counted from 1, or None when that cannot be told.
    """

    def __init__(self, group: int | None = None) -> None:
        where = "" if group is None else f" Look at group {group}."
        super().__init__(f"There is a typing mistake in this recovery code.{where}")
        self.group = group


class KeySlotsDamagedError(VaultError):
    """The file with the key slots is missing or damaged; the database may be whole.

    Attributes:
        backup: the newest backup whose key slots are whole, or None.
    """

    def __init__(self, folder: Path, backup: Path | None = None) -> None:
        advice = f"It can be taken from the backup {backup}." if backup else "There is no backup."
        super().__init__(folder, f"The file with the keys of this diary is damaged. {advice}")
        self.backup = backup


class DatabaseDamagedError(VaultError):
    """The key is right, and the database is missing or damaged.

    Attributes:
        backup: the newest backup that looks whole, or None.
    """

    def __init__(self, folder: Path, backup: Path | None = None) -> None:
        advice = f"The newest backup is {backup}." if backup else "There is no backup."
        super().__init__(folder, f"The file with the diary itself is damaged. {advice}")
        self.backup = backup


class BackupDamagedError(WorldError):
    """A backup file is not whole, or is no backup at all.

    Attributes:
        file: the backup.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(f"This backup is damaged or not a backup: {file}")
        self.file = file


class NewerVersionError(VaultError):
    """The vault was made or used by a newer version of the program; it was left untouched."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder, "This diary was used with a newer version of the program. Install that one."
        )


class OldSlotError(VaultError):
    """A new key cannot be sealed to somebody whose slot is from before that was possible.

    Attributes:
        labels: whose slots; each gets the new form when their passphrase opens the vault.
    """

    def __init__(self, folder: Path, labels: tuple[str, ...]) -> None:
        who = ", ".join(labels)
        super().__init__(folder, f"First open this diary once with the passphrase of {who}.")
        self.labels = labels


class VaultInUseError(VaultError):
    """Another process has the vault open.

    Attributes:
        computer: name of the computer that it runs on, or "".
        process: its number there, or 0.
        since: when it opened the vault, or None.
    """

    def __init__(
        self,
        folder: Path,
        computer: str = "",
        process: int = 0,
        since: datetime | None = None,
    ) -> None:
        who = f" (process {process} on {computer})" if computer else ""
        super().__init__(folder, f"This diary is open in another window or program{who}.")
        self.computer = computer
        self.process = process
        self.since = since


class CannotLockError(VaultError):
    """Locks do not work where the vault lies, so two could write to it at the same time."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder,
            f"In {folder} nothing keeps two programs from writing at the same time. "
            "Put the diary on a disk of this computer.",
        )


class FolderReadOnlyError(VaultError):
    """The folder of the vault cannot be written to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, f"Nothing can be saved in {folder}.")


class FileInTheWayError(VaultError):
    """The folder of the vault cannot be made, because a file stands there.

    Attributes:
        file: that file.
    """

    def __init__(self, folder: Path, file: Path) -> None:
        super().__init__(folder, f"Nothing can be saved in {folder}: {file} is a file.")
        self.file = file


class DiskFullError(VaultError):
    """There is no room to write; what was saved before is whole."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "The disk is full. What was saved before is safe.")


class ClockMovedBackError(VaultError):
    """The computer's clock is earlier than the last time the vault was used.

    Attributes:
        now: what the clock says.
        last_used: when the vault was last used, by the clock of then.
    """

    def __init__(self, folder: Path, now: datetime, last_used: datetime) -> None:
        super().__init__(
            folder,
            f"The clock says {now:%Y-%m-%d %H:%M}, but this diary was used later than that:"
            f" {last_used:%Y-%m-%d %H:%M}.",
        )
        self.now = now
        self.last_used = last_used

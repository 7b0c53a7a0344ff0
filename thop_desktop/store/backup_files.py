"""Backup files: both parts of a vault in one file, which only a secret of then opens.

A ZIP file without compression: the database as encrypted as ever, the key slots, and a few words
about them. docs/vault.md describes it.
"""

import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from thop_desktop.errors import BackupDamagedError, KeySlotsDamagedError, NewerVersionError
from thop_desktop.store.durable import make_private_file, sync_folder
from thop_desktop.store.key_slots import FILE_NAME as KEY_SLOTS
from thop_desktop.store.key_slots import KeySlots
from thop_desktop.store.progress import Steps
from thop_desktop.store.swap import DATABASE, PARTS

SUFFIX = ".thopbackup"
ABOUT = "about.json"
FORMAT = 1
# What a run that was cut off leaves behind; the next one throws it away.
UNFINISHED = ".making-"
LARGEST_ABOUT = 10_000
CHUNK = 1 << 20
# All that zipfile raises when bytes are not what they should be.
MISFITS = (
    zipfile.BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True)
class Backup:
    """A backup file.

    Attributes:
        file: where it is.
        vault_id: whose it is.
        made: when, as an aware time.
    """

    file: Path
    vault_id: str
    made: datetime


def pack(
    folder: Path,
    database: Path,
    slots: KeySlots,
    made: datetime,
    check: Callable[[Path], object] | None = None,
) -> Backup:
    """Write a backup file, whole or not at all.

    Args:
        folder: where to.
        database: a database that nobody writes to.
        slots: what opens it.
        made: the present moment.
        check: looks at the file before it gets its name; what it raises ends it.

    Raises:
        OSError: there is no room, or writing is not allowed.
    """
    when = made.astimezone(UTC)
    file = folder / f"{slots.vault_id[:8]}-{when:%Y-%m-%dT%H%M%S%f}Z{SUFFIX}"
    about = {"format": FORMAT, "vault": slots.vault_id, "made": when.isoformat()}
    beside = folder / f"{UNFINISHED}{file.name}"
    make_private_file(beside)
    try:
        with beside.open("wb") as out:
            with zipfile.ZipFile(out, "w") as parts:
                parts.writestr(ABOUT, json.dumps(about))
                parts.writestr(KEY_SLOTS, slots.to_bytes())
                parts.write(database, DATABASE)
            out.flush()
            os.fsync(out.fileno())
        if check is not None:
            check(beside)
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(folder)
    return Backup(file, slots.vault_id, when)


def read_backup(file: Path) -> Backup:
    """What a backup says of itself.

    Raises:
        BackupDamagedError: it is none, or cannot be read.
    """
    with _reading(file), _parts(file) as parts:
        if parts.getinfo(ABOUT).file_size > LARGEST_ABOUT:
            raise BackupDamagedError(file)
        about = json.loads(parts.read(ABOUT))
        made = datetime.fromisoformat(about["made"])
        if made.tzinfo is None or about["format"] != FORMAT:
            raise BackupDamagedError(file)
        return Backup(file, str(about["vault"]), made)


def read_slots(file: Path, folder: Path) -> KeySlots:
    """The key slots in a backup.

    Args:
        file: the backup.
        folder: the vault that they are for, to name in errors.

    Raises:
        BackupDamagedError: they cannot be read.
        NewerVersionError: they were written by a newer version.
    """
    with _reading(file), _parts(file) as parts:
        return KeySlots.from_bytes(parts.read(KEY_SLOTS), folder)


def unpack(file: Path, folder: Path, steps: Steps | None = None) -> None:
    """Take both parts out of a backup; each is checked against its checksum.

    Args:
        file: the backup.
        folder: where to.
        steps: takes a step for every piece, as long as that is in bytes.

    Raises:
        BackupDamagedError: a part is missing or damaged.
        OSError: there is no room, or writing is not allowed.
    """
    for name in PARTS:
        make_private_file(folder / name)
        with (folder / name).open("wb") as out:
            for chunk in _chunks(file, name):
                out.write(chunk)
                if steps is not None:
                    steps.take(len(chunk))
            out.flush()
            os.fsync(out.fileno())


def backups(folders: Iterable[Path], vault_id: str = "") -> tuple[Backup, ...]:
    """The backups in these folders, the newest first; what is no backup is passed over.

    Args:
        folders: where to look; one that is missing has none.
        vault_id: whose; everybody's when empty.
    """
    found = []
    for folder in folders:
        for file in folder.glob(f"*{SUFFIX}"):
            if file.name.startswith(UNFINISHED):  # written, and perhaps not yet on the disk
                continue
            try:
                backup = read_backup(file)
            except BackupDamagedError:
                continue
            if not vault_id or backup.vault_id == vault_id:
                found.append(backup)
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def unreadable_backups(folders: Iterable[Path], vault_id: str) -> tuple[Path, ...]:
    """The files that bear the name of a backup of this vault and do not read as one.

    Args:
        folders: where to look; one that is missing has none.
        vault_id: whose.
    """
    found = []
    for folder in folders:
        for file in sorted(folder.glob(f"{vault_id[:8]}-*{SUFFIX}")):
            try:
                read_backup(file)
            except BackupDamagedError:
                found.append(file)
    return tuple(found)


def newest_backup(folders: Sequence[Path], vault_id: str = "") -> Path | None:
    """The newest backup whose parts both read as they were written, or None."""
    for backup in backups(folders, vault_id):
        try:
            with _reading(backup.file), _parts(backup.file) as parts:
                whole = parts.testzip() is None
            read_slots(backup.file, backup.file.parent)
        except (BackupDamagedError, NewerVersionError):
            continue
        if whole:
            return backup.file
    return None


def forget_unfinished(folder: Path) -> None:
    """Throw away what a backup that was cut off left behind."""
    for left in folder.glob(f"{UNFINISHED}*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _chunks(file: Path, name: str) -> Iterator[bytes]:
    """A part of a backup, piece by piece; what goes wrong where it is written stays apart."""
    with _reading(file), _parts(file) as parts, parts.open(name) as part:
        if parts.getinfo(name).file_size > file.stat().st_size:
            raise BackupDamagedError(file)
        while chunk := part.read(CHUNK):
            yield chunk


@contextmanager
def _parts(file: Path) -> Iterator[zipfile.ZipFile]:
    """The parts of a backup, none of them compressed.

    One changed bit can say that a part is; what unpacks it then fails in ways of its own.
    """
    with zipfile.ZipFile(file) as parts:
        if any(part.compress_type != zipfile.ZIP_STORED for part in parts.infolist()):
            raise BackupDamagedError(file)
        yield parts


@contextmanager
def _reading(file: Path) -> Iterator[None]:
    """Whatever is wrong with the bytes of a backup is one error."""
    try:
        yield
    except (KeySlotsDamagedError, *MISFITS) as error:
        raise BackupDamagedError(file) from error

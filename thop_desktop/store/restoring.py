"""Back from a backup: into a new place first, checked, and only then in the place of the vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from thop_desktop.errors import BackupDamagedError, DatabaseDamagedError
from thop_desktop.store import cipher, durable
from thop_desktop.store.backup_files import read_slots, unpack
from thop_desktop.store.holder import hold
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import FILE_NAME, KeySlots, Secret
from thop_desktop.store.opening import check_identity, check_version, unlocked
from thop_desktop.store.progress import Progress, Steps
from thop_desktop.store.swap import DATABASE, finish_swap, new_incoming, no_rest, swap_in

# Each page is unpacked, its authentication checked, and what stands on it.
TIMES_READ = 3


def restore(
    file: Path, folder: Path, secret: Secret, now: datetime, progress: Progress | None = None
) -> Path:
    """Let a backup be the vault in this folder; what was there is kept beside it.

    Args:
        file: the backup.
        folder: the vault, which must be locked; it need not exist.
        secret: what opened the vault when the backup was made.
        now: the present moment.
        progress: is told how much is done and of how much; what it raises ends it, and the vault
            is what it was. Once the backup takes its place it is asked no more.

    Returns:
        the folder with the vault that was replaced; it does not exist when there was none.

    Raises:
        BackupDamagedError: it is not whole; the vault was not touched.
        WrongPassphraseError, WrongRecoveryCodeError: the secret does not open this backup.
        NewerVersionError: made by a newer version.
        VaultInUseError: somebody has the vault open.
        DiskFullError, FolderReadOnlyError: the folder cannot be worked in.
    """
    with _alone_in(folder, now):
        incoming = new_incoming(folder)
        size = _size_of(file)
        steps = Steps(progress, TIMES_READ * size)
        steps.take()
        unpack(file, incoming, steps)
        slots = read_slots(file, folder)
        key = unlocked(slots, secret, folder)
        try:
            steps.take()
            check_backup(incoming / DATABASE, key, slots, file, steps)
            steps.finish()
        finally:
            key.wipe()
        return swap_in(folder, now)


def restore_key_slots(file: Path, folder: Path, secret: Secret, now: datetime) -> None:
    """Take only the key slots out of a backup, for a vault whose own are missing or damaged.

    Nothing that was written since the backup is lost. A passphrase that was changed since then is
    what it was before.

    Args:
        file: the backup.
        folder: the vault, which must be locked.
        secret: what opened the vault when the backup was made.
        now: the present moment.

    Raises:
        BackupDamagedError: the slots in it are not whole.
        WrongPassphraseError, WrongRecoveryCodeError: the secret does not open them.
        DatabaseDamagedError: they do not open this database: it is damaged, got another key since
            then, or belongs to another vault. Restore the whole backup instead.
        VaultInUseError, DiskFullError, FolderReadOnlyError: see `restore`.
    """
    with _alone_in(folder, now):
        if not cipher.is_there(folder / DATABASE):
            raise DatabaseDamagedError(folder, file)
        slots = read_slots(file, folder)
        key = unlocked(slots, secret, folder)
        try:
            with cipher.plain_failures(folder):
                database = cipher.connect(folder / DATABASE, key, slots.database_salt)
                try:
                    check_identity(database, slots, folder)
                finally:
                    cipher.close(database)
        except DatabaseDamagedError as error:
            raise DatabaseDamagedError(folder, file) from error
        finally:
            key.wipe()
        durable.write_whole(folder / FILE_NAME, slots.to_bytes())


@contextmanager
def _alone_in(folder: Path, now: datetime) -> Iterator[None]:
    """Hold a folder while something in it is replaced."""
    with durable.plain_failures(folder):
        durable.make_private_folder(folder)
        held = hold(folder, now)
        try:
            finish_swap(folder)
            with no_rest(folder):
                yield
        finally:
            held.release()


def check_backup(
    database_file: Path, key: DatabaseKey, slots: KeySlots, file: Path, steps: Steps
) -> None:
    """Check every page of what was unpacked from a backup.

    Args:
        database_file: the database from it.
        key: what opens that.
        slots: the key slots from it.
        file: the backup itself, to name in errors.
        steps: goes on for twice the length of the database, in bytes.

    Raises:
        BackupDamagedError: it is not whole.
        NewerVersionError: made by a newer version.
    """
    folder = database_file.parent
    try:
        with cipher.plain_failures(folder):
            size = database_file.stat().st_size
            database = cipher.connect(database_file, key, slots.database_salt, mode="immutable")
            try:
                check_identity(database, slots, folder)
                check_version(database, folder)
                steps.take(size)
                whole = cipher.examine(database, step=steps.take).whole
                steps.take(size)
            finally:
                cipher.close(database)
    except DatabaseDamagedError as error:
        raise BackupDamagedError(file) from error
    if not whole:
        raise BackupDamagedError(file)


def _size_of(file: Path) -> int:
    """The length of a file in bytes; 0 when it cannot be told."""
    try:
        return file.stat().st_size
    except OSError:
        return 0  # what unpacks it says what is the matter

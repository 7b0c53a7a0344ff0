"""The way into a vault: making one, and opening one with a passphrase or a recovery code."""

import secrets
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from thop_desktop.errors import (
    ClockMovedBackError,
    DatabaseDamagedError,
    DiskFullError,
    FolderReadOnlyError,
    KeySlotsDamagedError,
    NewerVersionError,
    NoVaultError,
    VaultExistsError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store import cipher, durable, people
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.backups import write_backup
from thop_desktop.store.holder import hold
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import (
    FILE_NAME,
    ChangedSlotsError,
    KeySlot,
    KeySlots,
    Opened,
    Passphrase,
    Secret,
    read_key_slots,
)
from thop_desktop.store.meta import MADE, VAULT_ID, last_used, meta, note_use, set_meta
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.stretching import LEAST_COST, SALT_LENGTH, Cost, measured_cost
from thop_desktop.store.swap import DATABASE, MARKER, PARTS, finish_swap, new_incoming, swap_in
from thop_desktop.store.torn import check_whole, was_not_closed
from thop_desktop.store.vault import Vault

# Clocks are set right now and then; that much is no reason to alarm anybody.
CLOCK_TOLERANCE = timedelta(minutes=10)


def default_backup_folders(folder: Path) -> tuple[Path, ...]:
    """Where the backups of a vault are when nothing else was chosen."""
    return (folder / "backups",)


def is_vault(folder: Path) -> bool:
    """Whether a folder holds a vault, or at least one of its two parts."""
    return any((folder / name).exists() for name in (*PARTS, MARKER))


def create_vault(
    folder: Path,
    passphrase: Passphrase,
    now: datetime,
    *,
    label: str = "",
    cost: Cost | None = None,
    backup_folders: Sequence[Path] | None = None,
) -> tuple[Vault, RecoveryCode]:
    """Make a new vault.

    Args:
        folder: where; it is made, for its owner alone.
        passphrase: what will open it.
        now: the present moment.
        label: whose it is; it can be read without the passphrase.
        cost: of trying a passphrase; measured on this machine when not given.
        backup_folders: where backups go; a folder within the vault's own when not given.

    Returns:
        the open vault, and the recovery code that opens it too. The code is nowhere else.

    Raises:
        ValueError: the passphrase is empty.
        VaultExistsError: there is one.
        DiskFullError, FolderReadOnlyError, VaultInUseError: it cannot be made here.
    """
    if not passphrase.words:
        raise ValueError("an empty passphrase protects nothing")
    folders = default_backup_folders(folder) if backup_folders is None else backup_folders
    with ExitStack() as undo, durable.plain_failures(folder):
        durable.make_private_folder(folder)
        held = hold(folder, now)
        undo.callback(held.release)
        finish_swap(folder)
        if is_vault(folder):
            raise VaultExistsError(folder)
        undo.callback(_unmake, folder)
        key, code, vault_id = DatabaseKey.random(), RecoveryCode.random(), secrets.token_hex(16)
        undo.callback(key.wipe)
        salt = secrets.token_bytes(SALT_LENGTH)
        slots = KeySlots(vault_id, salt, ()).with_binder()
        of_passphrase = KeySlot.lock_pair(
            key, passphrase, slots, now=now, cost=cost or measured_cost(), label=label
        )
        # 131 random bits need no slow guessing.
        of_code = KeySlot.lock_pair(key, code, slots, now=now, cost=LEAST_COST, label=label)
        slots = slots.with_slot(of_passphrase).with_slot(of_code).signed(key)
        incoming = new_incoming(folder)
        with cipher.new_database(incoming / DATABASE, key, salt) as database:
            MIGRATIONS.apply(database)
            with database.atomic():
                set_meta(database, {VAULT_ID: vault_id, MADE: now.isoformat()})
                note_use(database, now)
                people.keep_names(database, [(of_passphrase.id, label)])
        durable.write_whole(incoming / FILE_NAME, slots.to_bytes())
        swap_in(folder, now)
        vault = Vault(folder, held, key, slots, now, folders, of_passphrase.id)
        undo.pop_all()
    return vault, code


def open_vault(
    folder: Path,
    secret: Secret,
    now: datetime,
    *,
    accept_clock: bool = False,
    backup_folders: Sequence[Path] | None = None,
    migrations: Migrations = MIGRATIONS,
    person: str = "",
) -> Vault:
    """Open a vault; stretching the passphrase takes about a second.

    A slot of form 1 becomes one of form 2 when its passphrase or code opened the vault.

    It may be called in another thread than the one that uses the vault afterwards.

    Args:
        folder: the vault.
        secret: a passphrase or a recovery code.
        now: the present moment.
        accept_clock: open it although the clock was moved back.
        backup_folders: where backups are; a folder within the vault's own when not given.
        migrations: what brings an older vault up to date.
        person: the id of the slot to try first; all others come after it, each at its own cost.

    Raises:
        NoVaultError: there is none here.
        WrongPassphraseError, WrongRecoveryCodeError: the slots are whole and do not open.
        KeySlotsDamagedError: the slots are missing or damaged; a backup may have them.
        DatabaseDamagedError: the secret is right, the database is not; a backup may have it.
        NewerVersionError: made by a newer version; nothing was touched.
        VaultInUseError: another process holds it.
        ClockMovedBackError: the clock says an earlier time than the last use.
        FolderReadOnlyError, DiskFullError: the folder cannot be worked in.
    """
    if not is_vault(folder):
        raise NoVaultError(folder)
    folders = default_backup_folders(folder) if backup_folders is None else backup_folders
    with ExitStack() as undo, durable.plain_failures(folder):
        may_be_torn = was_not_closed(folder)
        held = hold(folder, now)
        undo.callback(held.release)
        finish_swap(folder)
        opened = open_slots(folder, secret, folders, person)
        undo.callback(opened.key.wipe)
        slots = opened.slots
        who = opened.slot.id if opened.slot in slots.people else ""
        vault = Vault(folder, held, opened.key, slots, now, folders, who)
        undo.pop_all()
        undo.callback(vault.abandon)
        with vault.read() as database:
            check_identity(database, slots, folder)
            check_version(database, folder, migrations)
            if may_be_torn:
                check_whole(database, folder, newest_backup(folders, slots.vault_id))
            waiting = bool(migrations.pending(database))
            used = last_used(database)
        if used is not None and now < used - CLOCK_TOLERANCE and not accept_clock:
            raise ClockMovedBackError(folder, now, used)
        if waiting:
            _migrate(vault, migrations, now)
        # The vault opens without either: a disk that is full is told of when something is written.
        with suppress(DiskFullError, FolderReadOnlyError):
            _bring_up_to_date(vault, opened)
            people.note(vault)
        undo.pop_all()
    return vault


def unlock(
    folder: Path, secret: Secret, backup_folders: Sequence[Path]
) -> tuple[DatabaseKey, KeySlots]:
    """The key of a vault, and the slots that it comes from.

    Raises:
        WrongPassphraseError, WrongRecoveryCodeError, KeySlotsDamagedError, NewerVersionError,
        DatabaseDamagedError: see `open_vault`.
    """
    opened = open_slots(folder, secret, backup_folders)
    return opened.key, opened.slots


def open_slots(
    folder: Path, secret: Secret, backup_folders: Sequence[Path], person: str = ""
) -> Opened:
    """What a secret gives of a vault.

    Raises:
        WrongPassphraseError, WrongRecoveryCodeError, KeySlotsDamagedError, NewerVersionError,
        DatabaseDamagedError: see `open_vault`.
    """
    try:
        slots = read_key_slots(folder)
    except KeySlotsDamagedError as error:
        raise KeySlotsDamagedError(folder, newest_backup(backup_folders)) from error
    if not cipher.is_there(folder / DATABASE):
        raise DatabaseDamagedError(folder, newest_backup(backup_folders, slots.vault_id))
    try:
        return opened_by(slots, secret, folder, person)
    except KeySlotsDamagedError as error:
        raise KeySlotsDamagedError(folder, newest_backup(backup_folders, slots.vault_id)) from error


def unlocked(slots: KeySlots, secret: Secret, folder: Path) -> DatabaseKey:
    """The key that a secret gives.

    Raises:
        WrongPassphraseError, WrongRecoveryCodeError, KeySlotsDamagedError: see `opened_by`.
    """
    return opened_by(slots, secret, folder).key


def opened_by(slots: KeySlots, secret: Secret, folder: Path, person: str = "") -> Opened:
    """What a secret gives.

    Raises:
        WrongPassphraseError, WrongRecoveryCodeError: it opens none of these slots.
        KeySlotsDamagedError: it does, and the list around its slot was changed.
    """
    try:
        opened = slots.open(secret, person)
    except ChangedSlotsError as error:
        raise KeySlotsDamagedError(folder) from error
    if opened is None and isinstance(secret, Passphrase):
        raise WrongPassphraseError(folder)
    if opened is None:
        raise WrongRecoveryCodeError(folder)
    return opened


def check_identity(database: Database, slots: KeySlots, folder: Path) -> None:
    """See that slots and database belong together; the first thing that is read.

    Raises:
        DatabaseDamagedError: they do not, or this is no vault at all.
    """
    if not database.table("meta").exists() or meta(database, VAULT_ID) != slots.vault_id:
        raise DatabaseDamagedError(folder)


def check_version(database: Database, folder: Path, migrations: Migrations = MIGRATIONS) -> None:
    """See that no newer program has had this database.

    Raises:
        NewerVersionError: it was migrated further than this program knows.
    """
    done = {migration.name for migration in migrations.applied(database)}
    waiting = {migration.name for migration in migrations.pending(database)}
    known = {migration.name for migration in migrations._migrations}
    if done - (known - waiting):
        raise NewerVersionError(folder)


def _unmake(folder: Path) -> None:
    """Leave nothing of a new vault that nobody has the recovery code of."""
    with suppress(OSError):
        for name in (MARKER, *PARTS):
            (folder / name).unlink(missing_ok=True)
        finish_swap(folder)


def _migrate(vault: Vault, migrations: Migrations, now: datetime) -> None:
    """Bring an older vault up to date, after a backup of how it was."""
    there = [folder for folder in vault.backup_folders if folder.is_dir()]
    write_backup(vault, (*there, *default_backup_folders(vault.folder))[0], now)
    with vault.read() as database:
        migrations.apply(database)


def _bring_up_to_date(vault: Vault, opened: Opened) -> None:
    """Give a slot of form 1 a pair of keys, now that its secret was typed."""
    if opened.slot.pair is None:
        slots = vault.slots.with_binder()
        slot = opened.slot.with_pair(opened.key, opened.stretched, slots)
        vault.keep_slots(slots.with_slot(slot, instead_of=slot.id))

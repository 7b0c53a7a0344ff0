"""What still reads of a damaged database, saved into a new one that takes its place."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store import cipher, durable
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.holder import hold
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import FILE_NAME, KeySlots, Secret
from thop_desktop.store.meta import LAST_USED, TABLE, VAULT_ID, set_meta
from thop_desktop.store.opening import default_backup_folders, unlock
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.swap import DATABASE, finish_swap, new_incoming, no_rest, swap_in


@dataclass(frozen=True)
class Salvaged:
    """What was saved.

    Attributes:
        rows: how many rows of each table.
        replaced: the folder with the damaged vault, which is kept.
    """

    rows: Mapping[str, int]
    replaced: Path


def salvage(folder: Path, secret: Secret, now: datetime) -> Salvaged:
    """Save what still reads, and let it be the vault; the damaged one is kept beside it.

    A backup, where there is one, holds more; this is for what was written since, or when there is
    none.

    Args:
        folder: the vault, which must be locked.
        secret: what opens it.
        now: the present moment.

    Raises:
        WrongPassphraseError, WrongRecoveryCodeError: the slots are whole and do not open.
        KeySlotsDamagedError: without the slots there is no key; take them from a backup first.
        DatabaseDamagedError: not even the list of tables reads; nothing was changed.
        VaultInUseError, DiskFullError, FolderReadOnlyError: see `opening.open_vault`.
    """
    backup_folders = default_backup_folders(folder)
    with durable.plain_failures(folder):
        held = hold(folder, now)
        try:
            finish_swap(folder)
            key, slots = unlock(folder, secret, backup_folders)
            with no_rest(folder):
                incoming = new_incoming(folder)
                try:
                    rows = _save(folder, incoming / DATABASE, key, slots, now)
                except DatabaseDamagedError as error:
                    backup = newest_backup(backup_folders, slots.vault_id)
                    raise DatabaseDamagedError(folder, backup) from error
                finally:
                    key.wipe()
                durable.write_whole(incoming / FILE_NAME, slots.to_bytes())
                return Salvaged(rows, swap_in(folder, now))
        finally:
            held.release()


def _save(
    folder: Path, target: Path, key: DatabaseKey, slots: KeySlots, now: datetime
) -> dict[str, int]:
    """Make a database of what reads."""

    def damaged() -> Database:
        return cipher.connect(folder / DATABASE, key, slots.database_salt, mode="ro")

    with cipher.new_database(target, key, slots.database_salt) as new:
        MIGRATIONS.apply(new)
        rows = _copy(damaged, new, folder)
        with new.atomic():
            set_meta(new, {VAULT_ID: slots.vault_id, LAST_USED: now.isoformat()})
    return rows


def _copy(damaged: Callable[[], Database], new: Database, folder: Path) -> dict[str, int]:
    """Copy every row that reads, table by table.

    Raises:
        DatabaseDamagedError: not even the names of the tables read.
    """
    own = {TABLE, MIGRATIONS.migrations_table}  # these the new database has already
    with cipher.plain_failures(folder), closing(damaged()) as database:
        there = {name: columns for name, columns in cipher.tables(database) if name not in own}
    rows: dict[str, int] = {}
    # A row may be saved before, or without, the row that it belongs to.
    new.conn.execute("PRAGMA foreign_keys = OFF")
    with cipher.plain_failures(folder), new.atomic():
        for name, columns in cipher.tables(new):
            if name in there:
                common = [column for column in columns if column in there[name]]
                rows[name] = _copy_table(damaged, new, name, common)
        _let_go_of_orphans(new)
    return rows


def _copy_table(
    damaged: Callable[[], Database], new: Database, name: str, columns: Sequence[str]
) -> int:
    names = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" for _column in columns)
    insert = f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({places})'  # noqa: S608
    return sum(
        new.conn.execute(insert, row).rowcount
        for row in cipher.rows_that_read(damaged, name, columns)
    )


def _let_go_of_orphans(new: Database) -> None:
    """Where what a row belongs to was lost: keep the row alone if it can be, else let it go."""
    for name, rowid, _parent, number in new.conn.execute("PRAGMA foreign_key_check").fetchall():
        links = new.conn.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
        column = next(link[3] for link in links if link[0] == number)
        facts = new.conn.execute(f'PRAGMA table_info("{name}")').fetchall()
        may_be_alone = any(fact[1] == column and not fact[3] for fact in facts)
        alone = f'UPDATE "{name}" SET "{column}" = NULL WHERE rowid = ?'  # noqa: S608
        gone = f'DELETE FROM "{name}" WHERE rowid = ?'  # noqa: S608
        new.conn.execute(alone if may_be_alone else gone, [rowid])

"""Backups of an open vault: made, checked after writing, and thinned out over time."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from thop_desktop.errors import BackupDamagedError, VaultError
from thop_desktop.store import cipher, durable
from thop_desktop.store.backup_files import (
    UNFINISHED,
    Backup,
    backups,
    forget_unfinished,
    pack,
    unpack,
)
from thop_desktop.store.progress import Progress, Steps
from thop_desktop.store.rotation import is_due, to_keep
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

FAILURES = (VaultError, BackupDamagedError, OSError)


@dataclass(frozen=True)
class Round:
    """What came of a round of backups.

    Attributes:
        made: the new ones.
        missing: folders that are not there now, such as a stick that is not plugged in.
        failed: folders in which it went wrong, and why.
    """

    made: tuple[Backup, ...] = ()
    missing: tuple[Path, ...] = ()
    failed: tuple[tuple[Path, Exception], ...] = ()


def back_up_when_due(vault: Vault, now: datetime, progress: Progress | None = None) -> Round:
    """Make today's backup in every folder that has none yet, and thin out the older ones.

    The folder within the vault's own is made; any other must be there. It may run in a thread of
    its own, while the vault is written to.

    Args:
        vault: what to back up.
        now: the present moment, in the zone whose days count.
        progress: is told how much is done and of how much; what it raises ends the round.
    """

    def when_due(folder: Path) -> Iterator[Backup]:
        there = backups([folder], vault.vault_id)
        if is_due((backup.made for backup in there), now):
            yield write_backup(vault, folder, now, progress)
            thin_out(vault, folder, now)

    return _round(vault, when_due)


def write_backup(
    vault: Vault, folder: Path, now: datetime, progress: Progress | None = None
) -> Backup:
    """Make a backup, then open it and check every page of it.

    Args:
        vault: what to back up.
        folder: where to; it is made when it is missing.
        now: the present moment.
        progress: is told how much is done and of how much; what it raises ends it, and nothing is
            left.

    Raises:
        DiskFullError, FolderReadOnlyError: it cannot be written there.
        DatabaseDamagedError: the vault itself does not read.
        BackupDamagedError: what was written is not what is read back; nothing of it is left.
        NoVaultError: the vault is not here just now; nothing is made in its place.
    """
    vault.see_that_it_is_here()
    with durable.plain_failures(folder):
        durable.make_private_folder(folder)
        forget_unfinished(folder)
        work = folder / f"{UNFINISHED}parts"
        durable.make_private_folder(work)
        try:
            copy = work / DATABASE
            # Half of the work is copying, the other half reading it back.
            with (
                cipher.new_database(copy, vault.key, vault.slots.database_salt) as target,
                vault.second_connection() as source,
            ):
                cipher.copy_database(source, target, _part_of(progress, 0))
            check = partial(_check, vault, work, _part_of(progress, 1))
            return pack(folder, copy, vault.slots, now, check)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def thin_out(vault: Vault, folder: Path, now: datetime) -> None:
    """Let go of the backups of this vault that the schedule no longer keeps."""
    there = backups([folder], vault.vault_id)
    kept = to_keep((backup.made for backup in there), now)
    let_go(backup for backup in there if backup.made not in kept)


def back_up_everywhere(vault: Vault, now: datetime, progress: Progress | None = None) -> Round:
    """Make a backup in every folder that is there, whether it is time for one or not."""

    def one_more(folder: Path) -> Iterator[Backup]:
        yield write_backup(vault, folder, now, progress)

    return _round(vault, one_more)


def renew_backups(
    vault: Vault,
    now: datetime,
    progress: Progress | None = None,
    *,
    written: datetime | None = None,
) -> Round:
    """Make a new backup in every folder that is there, and let go of older ones in it.

    After a leak: what was known before opens none of the new ones. After something was erased: it
    stands in none of them.

    Args:
        vault: what to back up.
        now: the present moment.
        progress: is told how much is done and of how much; what it raises ends the round.
        written: let go only of those made since then, because what was erased was not written
            before; of all when it is None.
    """

    def instead_of_the_old(folder: Path) -> Iterator[Backup]:
        old = backups([folder], vault.vault_id)
        new = write_backup(vault, folder, now, progress)
        yield new
        let_go(
            one for one in old if one.file != new.file and (written is None or one.made >= written)
        )

    return _round(vault, instead_of_the_old)


def let_go(old: Iterable[Backup]) -> None:
    """Delete backups; one that is gone already is no matter."""
    for backup in old:
        backup.file.unlink(missing_ok=True)


def that_may_hold(
    made: Iterable[Backup], written: datetime, erased: datetime
) -> tuple[Backup, ...]:
    """The backups in which something that was erased may still stand.

    Args:
        made: all backups of the vault.
        written: when it was first written.
        erased: when it was erased for good.
    """
    return tuple(backup for backup in made if written <= backup.made <= erased)


def _round(vault: Vault, make: Callable[[Path], Iterator[Backup]]) -> Round:
    """Make backups in every folder that is there; what fails in one is no matter in the next."""
    made: list[Backup] = []
    missing: list[Path] = []
    failed: list[tuple[Path, Exception]] = []
    for folder in vault.backup_folders:
        if not _is_there(vault, folder):
            missing.append(folder)
            continue
        try:
            made.extend(make(folder))
        except FAILURES as error:
            failed.append((folder, error))
    return Round(tuple(made), tuple(missing), tuple(failed))


def _is_there(vault: Vault, folder: Path) -> bool:
    """Whether backups can go there now; the folder within the vault's own is made when needed."""
    return folder.is_dir() or vault.folder in folder.parents


def _part_of(progress: Progress | None, half: int) -> Progress | None:
    """What tells `progress` of the first half of some work (0) or the second (1)."""
    if progress is None:
        return None
    return lambda done, of: progress(half * of + done, 2 * of)


def _check(vault: Vault, work: Path, progress: Progress | None, file: Path) -> None:
    """Read a backup as if it were to be restored."""
    read_back = work / "read-back"
    durable.make_private_folder(read_back)
    steps = Steps(progress, file.stat().st_size)
    unpack(file, read_back, steps)
    with cipher.plain_failures(work):
        database = cipher.connect(
            read_back / DATABASE, vault.key, vault.slots.database_salt, mode="immutable"
        )
    try:
        if not cipher.examine(database, step=steps.take).whole:
            raise BackupDamagedError(file)
        steps.finish()
    finally:
        cipher.close(database)

"""Reads backups from end to end, to know that they would bring the diary back."""

import shutil
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from thop_desktop.errors import BackupDamagedError, NewerVersionError
from thop_desktop.store import durable
from thop_desktop.store.backup_files import (
    UNFINISHED,
    Backup,
    backups,
    read_slots,
    unpack,
    unreadable_backups,
)
from thop_desktop.store.opening import default_backup_folders
from thop_desktop.store.progress import Progress, Steps
from thop_desktop.store.restoring import TIMES_READ, check_backup
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault


class Verdict(Enum):
    """What the check of a backup found.

    Attributes:
        WHOLE: every page reads and is what was written.
        UNOPENED: its bytes are as they were written; what stands in them opens only with what
            opened the diary then, before it got a new key, or with a newer program.
        DAMAGED: it would not bring the diary back.
    """

    WHOLE = "whole"
    UNOPENED = "unopened"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Checked:
    """What came of checking the backups of a vault.

    Attributes:
        found: each backup with its verdict, the newest first.
        unreadable: files that have the name of a backup and say nothing of themselves.
        missing: folders that are not there now, such as a stick that is not plugged in.
    """

    found: tuple[tuple[Backup, Verdict], ...] = ()
    unreadable: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()

    @property
    def damaged(self) -> tuple[Path, ...]:
        """The files that would not bring the diary back."""
        bad = tuple(one.file for one, verdict in self.found if verdict is Verdict.DAMAGED)
        return (*bad, *self.unreadable)


def check_backups(vault: Vault, progress: Progress | None = None) -> Checked:
    """Read every backup that can be reached, as if it were to be restored.

    Nothing in the vault or in a backup is changed. It may run in a thread of its own, while the
    vault is written to. Each backup is unpacked, as encrypted as it is, beside the backups of the
    vault's own folder, and thrown away after it was read.

    Args:
        vault: whose backups.
        progress: is told how much is done and of how much; what it raises ends it, and nothing is
            left.

    Raises:
        DiskFullError, FolderReadOnlyError: there is no room to unpack them.
    """
    there = backups(vault.backup_folders, vault.vault_id)
    sizes = {backup.file: _size_of(backup.file) for backup in there}
    found = []
    done, total = 0, sum(sizes.values())
    for backup in there:
        size = sizes[backup.file]
        steps = Steps(_within(progress, done, size, total), TIMES_READ * size)
        found.append((backup, _verdict(vault, backup, steps)))
        done += size
    missing = tuple(
        folder
        for folder in vault.backup_folders
        if not folder.is_dir() and vault.folder not in folder.parents
    )
    unreadable = unreadable_backups(vault.backup_folders, vault.vault_id)
    return Checked(tuple(found), unreadable, missing)


def _within(progress: Progress | None, before: int, size: int, total: int) -> Progress | None:
    """What tells `progress` of one backup among all."""
    if progress is None:
        return None
    return lambda done, of: progress(before + size * done // of, max(1, total))


def _verdict(vault: Vault, backup: Backup, steps: Steps) -> Verdict:
    own = default_backup_folders(vault.folder)[0]
    work = own / f"{UNFINISHED}check"
    with durable.plain_failures(own):
        shutil.rmtree(work, ignore_errors=True)  # of a check that was killed
        durable.make_private_folder(work)
        try:
            steps.take()
            unpack(backup.file, work, steps)
            slots = read_slots(backup.file, work)
            if slots.database_salt != vault.slots.database_salt:
                return Verdict.UNOPENED
            check_backup(work / DATABASE, vault.key, slots, backup.file, steps)
            steps.finish()
        except NewerVersionError:
            return Verdict.UNOPENED
        except BackupDamagedError:
            return Verdict.DAMAGED
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return Verdict.WHOLE


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0  # it is gone since; unpacking it says so

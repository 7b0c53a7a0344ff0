"""What a vault goes through besides writing, each to be cut off anywhere."""

import hashlib
import os
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault, reopen
from thop_desktop.store import key_slots
from thop_desktop.store.access import change_passphrase, renew_key, slot_of
from thop_desktop.store.backup_files import backups
from thop_desktop.store.backups import renew_backups, write_backup
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import default_backup_folders, open_vault
from thop_desktop.store.people_access import add_person, remove_person, settle_removal
from thop_desktop.store.restoring import restore, restore_key_slots
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.stretching import LEAST_COST, Cost
from thop_desktop.store.vault import Vault

Step = Callable[[], object]
THIRD_PASSPHRASE = Passphrase("drie maal is scheepsrecht")


def stretch_quickly(patch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases without any effort, in this process.

    Hundreds of openings would each cost most of their time there, and what is proven with them is
    what stands on the disk. Vaults made so are read by processes that stretch so.
    """
    patch.setattr(key_slots, "stretch", _quickly)


def _quickly(secret: bytes, salt: bytes, _cost: Cost) -> bytes:
    return hashlib.sha256(salt + secret).digest()


def create(folder: Path, _step: Step) -> None:
    """Make a vault, in a folder whose parent is not there either."""
    make_vault(folder)


def change(folder: Path, _step: Step) -> None:
    """Change the passphrase."""
    vault = reopen(folder)
    change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)


def new_key(folder: Path, step: Step) -> None:
    """Encrypt everything anew."""
    renew(reopen(folder), step)


def renew(vault: Vault, step: Step) -> None:
    """Encrypt everything anew, for whoever has the passphrase."""
    slot = slot_of(vault.slots, PASSPHRASE)
    assert slot is not None
    renew_key(
        vault, {slot.id: PASSPHRASE}, NOW, cost=LEAST_COST, progress=lambda _done, _all: step()
    )


def remove_other(folder: Path, step: Step) -> None:
    """Remove the other person, and replace the backups that they can open."""
    vault = reopen(folder)
    remove_person(
        vault,
        next(slot.id for slot in vault.slots.people if slot.id != vault.person),
        PASSPHRASE,
        NOW,
        progress=lambda _done, _all: step(),
    )
    renew_backups(vault, NOW + timedelta(minutes=1), lambda _done, _all: step())
    settle_removal(vault)


def join(folder: Path, _step: Step) -> None:
    """Let one more person in."""
    add_person(reopen(folder), "Cor", THIRD_PASSPHRASE, NOW, cost=LEAST_COST)


def migrate(folder: Path, step: Step) -> None:
    """Open it with a program that has one more migration."""
    open_vault(folder, PASSPHRASE, NOW, migrations=later_migrations(step))


def later_migrations(step: Step) -> Migrations:
    """Today's migrations, and one more of several statements."""
    later = Migrations(MIGRATIONS.name)
    later._migrations.extend(MIGRATIONS._migrations)

    @later()
    def m9999_later(database: Database) -> None:
        for statement in (
            "CREATE TABLE later (number INTEGER PRIMARY KEY, length INTEGER NOT NULL) STRICT",
            "INSERT INTO later SELECT moment, length(text) FROM entries",
            "ALTER TABLE plans ADD COLUMN later INTEGER",
            "UPDATE plans SET later = made",
        ):
            step()
            database.conn.execute(statement)
        step()

    return later


def back_up(folder: Path, step: Step) -> None:
    """Make one more backup."""
    vault = reopen(folder)
    write_backup(vault, vault.backup_folders[0], NOW, lambda _done, _all: step())


def bring_back(folder: Path, _step: Step) -> None:
    """Restore the oldest backup."""
    restore(_oldest(folder), folder, PASSPHRASE, NOW)


def bring_slots_back(folder: Path, _step: Step) -> None:
    """Restore only the key slots."""
    restore_key_slots(_oldest(folder), folder, PASSPHRASE, NOW)


def _oldest(folder: Path) -> Path:
    return backups(default_backup_folders(folder))[-1].file


OPERATIONS: dict[str, Callable[[Path, Step], None]] = {
    one.__name__: one
    for one in (
        create,
        change,
        new_key,
        remove_other,
        join,
        migrate,
        back_up,
        bring_back,
        bring_slots_back,
    )
}
# Each makes a file, a folder or a name, lets go of one, or waits for the disk.
CALLS = ("open", "mkdir", "replace", "rename", "unlink", "remove", "rmdir", "fsync")


def step_before_calls(patch: pytest.MonkeyPatch, step: Step) -> None:
    """Take a step before everything that Python does to files."""

    def stepping(call: Callable[..., Any], *values: Any, **named: Any) -> Any:
        step()
        return call(*values, **named)

    for name in CALLS:
        patch.setattr(os, name, partial(stepping, getattr(os, name)))

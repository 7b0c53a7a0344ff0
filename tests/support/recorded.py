"""A process that takes a vault through all that it goes through in its life, to be recorded.

    python -m tests.support.recorded PLACE

It says on standard output what it begins and what is done, in the order in which the recording
will find it between the writes.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.numbered import write_numbered
from tests.support.operations import renew, stretch_quickly
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault
from thop_desktop.store.access import change_passphrase
from thop_desktop.store.backup_files import backups
from thop_desktop.store.backups import write_backup
from thop_desktop.store.opening import open_vault
from thop_desktop.store.restoring import restore
from thop_desktop.store.stretching import LEAST_COST

# Below a folder that is not there yet either.
VAULT = Path("home", "vault")
BEGUN, DONE = "begun", "done"
CREATE, BACKUP, RESTORE, LOCK = "create", "backup", "restore", "lock"
CHANGE, CHANGE_BACK, RENEW = "change", "change back", "renew"
# More than fill the file beside the database, which is emptied into it at a thousand pages.
MANY, FEW = 60, 6
# Until when it is at most, by the clock that it is given.
LONGEST = timedelta(minutes=1)


def main(place: Path) -> None:
    """Go through it all."""
    folder = place / VAULT
    with _saying(CREATE):
        vault, _code = make_vault(folder)
    for number in range(1, MANY):
        with _saying(f"{number}"):
            write_numbered(vault, number)
    with _saying(BACKUP):
        write_backup(vault, vault.backup_folders[0], NOW)
    with _saying(CHANGE):
        change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    for number in range(MANY, MANY + FEW):
        with _saying(f"{number}"):
            write_numbered(vault, number)
    with _saying(LOCK):
        vault.lock(NOW)
    vault = open_vault(folder, OTHER_PASSPHRASE, NOW)
    with _saying(CHANGE_BACK):
        change_passphrase(vault, OTHER_PASSPHRASE, PASSPHRASE, NOW, cost=LEAST_COST)
    with _saying(RENEW):
        renew(vault, lambda: None)
    for number in range(MANY + FEW, MANY + 2 * FEW):
        with _saying(f"{number}"):
            write_numbered(vault, number)
    with _saying(LOCK):
        vault.lock(NOW)
    with _saying(RESTORE):
        restore(backups([folder / "backups"])[0].file, folder, PASSPHRASE, NOW + LONGEST)
    vault = open_vault(folder, PASSPHRASE, NOW + LONGEST)
    for number in range(MANY + 2 * FEW, MANY + 3 * FEW):
        with _saying(f"{number}"):
            write_numbered(vault, number)


@contextmanager
def _saying(what: str) -> Iterator[None]:
    """Say that something begins, and that it is done."""
    _say(BEGUN, what)
    yield
    _say(DONE, what)


def _say(how: str, what: str) -> None:
    os.write(sys.stdout.fileno(), f"{how} {what}\n".encode())


if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as patch:
        stretch_quickly(patch)
        main(Path(sys.argv[1]))

"""A vault that is copied while it is open: the copy is whole as of some moment, or says it is not.

A program for backups or a cloud copies one file after the other while the diary goes on. What it
gets may be of different moments. It must never be told as something that was not written.
"""

import random
import shutil
from collections import Counter
from pathlib import Path

from tests.support.numbered import assert_whole, numbers_in, write_numbered
from tests.support.proof import times
from tests.support.vaults import NOW, PASSPHRASE, make_locked_vault, reopen, stretched_once
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store import cipher
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.backups import write_backup
from thop_desktop.store.holder import HOLDER_NAME, LOCK_NAME
from thop_desktop.store.restoring import restore
from thop_desktop.store.vault import Vault

COPIES = times(quick=12, ci=60, full=300)
SEED = 8
DATABASE, LOG = "diary.sqlite3", "diary.sqlite3-wal"
NAMES = (DATABASE, LOG, "keyslots.json", LOCK_NAME, HOLDER_NAME)
# Usually the log is brought into the database after a thousand pages.
OFTEN = "PRAGMA wal_autocheckpoint = 30"
MOST_BETWEEN = 6


def is_whole_or_says_so(copy: Path, before: set[int], written: set[int]) -> str:
    """Open a copy and read all of it; how that went."""
    try:
        vault = reopen(copy)
    except DatabaseDamagedError:
        return "told at the door"
    try:
        with vault.read() as database:
            if not cipher.examine(database, search_too=True).whole:
                return "told by the check"
            found = numbers_in(database)
    except DatabaseDamagedError:
        return "told when read"
    finally:
        vault.abandon()
    assert before <= found <= written, (before, found, written)
    return "whole"


def copied(folder: Path, target: Path, names: list[str], between: list[int], vault: Vault) -> None:
    """Copy file by file, and write so many more numbers before each."""
    target.mkdir()
    for name, more in zip(names, between, strict=True):
        for _ in range(more):
            write_numbered(vault, next_number(vault))
        if (folder / name).exists():
            shutil.copy(folder / name, target / name)


def next_number(vault: Vault) -> int:
    with vault.read() as database:
        return max(numbers_in(database), default=0) + 1


def numbers_of(vault: Vault) -> set[int]:
    with vault.read() as database:
        return numbers_in(database)


def test_a_copy_is_whole_or_says_that_it_is_not(tmp_path: Path) -> None:
    chance, went = random.Random(SEED), Counter[str]()  # noqa: S311
    folder = tmp_path / "vault"
    with stretched_once():
        make_locked_vault(folder)
        vault = reopen(folder)
        with vault.read() as database:
            database.conn.execute(OFTEN)
        for number in range(COPIES):
            before = numbers_of(vault)
            names = chance.sample(NAMES, len(NAMES))
            between = [chance.randrange(MOST_BETWEEN) for _ in names]
            copied(folder, tmp_path / "copy", names, between, vault)
            went[is_whole_or_says_so(tmp_path / "copy", before, numbers_of(vault))] += 1
            shutil.rmtree(tmp_path / "copy")
            if number % 20 == 19:  # else it grows and grows
                vault.lock(NOW)
                shutil.rmtree(folder)
                make_locked_vault(folder)
                vault = reopen(folder)
                with vault.read() as database:
                    database.conn.execute(OFTEN)
        assert_whole(vault, numbers_of(vault))
        vault.lock(NOW)
    assert went["whole"], went
    assert COPIES < 60 or len(went) > 1, went


def test_a_copy_at_one_moment_holds_all_that_was_written_and_disturbs_nobody(
    tmp_path: Path,
) -> None:
    folder, copy = tmp_path / "vault", tmp_path / "copy"
    with stretched_once():
        make_locked_vault(folder)
        vault = reopen(folder)
        for number in range(1, 6):
            write_numbered(vault, number)
        shutil.copytree(folder, copy)
        # The lock is of the original; the copy is a diary of its own.
        other = reopen(copy)
        write_numbered(other, 6)
        assert_whole(other, range(1, 7))
        other.lock(NOW)
        assert_whole(vault, range(1, 6))
        vault.lock(NOW)


def test_the_backups_in_a_torn_copy_bring_the_diary_back(tmp_path: Path) -> None:
    folder, copy = tmp_path / "vault", tmp_path / "copy"
    with stretched_once():
        make_locked_vault(folder)
        vault = reopen(folder)
        write_numbered(vault, 1)
        write_backup(vault, folder / "backups", NOW)
        shutil.copytree(folder, copy)
        write_numbered(vault, 2)
        vault.lock(NOW)
        # As torn as can be: the log of then beside nothing of the database.
        (copy / DATABASE).write_bytes(b"")
        assert is_whole_or_says_so(copy, {1}, {1, 2}) != "whole"
        backup = newest_backup([copy / "backups"])
        assert backup is not None
        restore(backup, copy, PASSPHRASE, NOW)
        restored = reopen(copy)
        assert_whole(restored, {1})
        restored.lock(NOW)

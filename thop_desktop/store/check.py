"""For people who look after machines: python -m thop_desktop.store.check PROFILE_FOLDER.

Asks for the passphrase (or reads a line from standard input), opens the vault without writing
anything, and prints one line for each check. Exit status 0: whole; 1: damaged; 2: cannot open.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from getpass import getpass
from pathlib import Path

from sqlite_utils import Database

from thop_desktop.errors import (
    DatabaseDamagedError,
    KeySlotsDamagedError,
    MistypedCodeError,
    NoVaultError,
    WorldError,
    WrongPassphraseError,
)
from thop_desktop.store import cipher
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.key_slots import Passphrase, Secret
from thop_desktop.store.opening import (
    check_identity,
    check_version,
    default_backup_folders,
    is_vault,
    unlock,
)
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.swap import DATABASE, MARKER

WHOLE, DAMAGED, CANNOT_OPEN = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a vault; returns the exit status."""
    parser = ArgumentParser(prog="python -m thop_desktop.store.check", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder with diary.sqlite3")
    folder: Path = parser.parse_args(arguments).folder
    try:
        return _check(folder, _typed())
    except KeySlotsDamagedError as error:
        _say(f"damaged: {error}")
        return DAMAGED
    except DatabaseDamagedError:
        backup = newest_backup(default_backup_folders(folder))
        _say(f"damaged: {DatabaseDamagedError(folder, backup)}")
        return DAMAGED
    except WorldError as error:
        _say(f"cannot open: {error}")
        return CANNOT_OPEN


def _typed() -> str:
    if sys.stdin.isatty():
        return getpass("Passphrase or recovery code: ")
    return sys.stdin.readline().rstrip("\r\n")


def _check(folder: Path, typed: str) -> int:
    if not is_vault(folder):
        raise NoVaultError(folder)
    if (folder / MARKER).exists():
        _say("a restore was cut off; opening the diary once in the program finishes it")
    backup_folders = default_backup_folders(folder)
    secret: Secret = Passphrase(typed)
    try:
        key, slots = unlock(folder, secret, backup_folders)
    except WrongPassphraseError:
        try:
            secret = RecoveryCode.parse(typed)
        except MistypedCodeError:
            raise WrongPassphraseError(folder) from None
        key, slots = unlock(folder, secret, backup_folders)
    _say("key slots: whole")
    file = folder / DATABASE
    # What was written last may be beside the database: another process has it open, or had it when
    # it was cut off.
    index, log = (file.with_name(f"{DATABASE}-{ending}") for ending in ("shm", "wal"))
    mode = "immutable"
    if index.exists():
        mode = "look"
    elif log.exists() and log.stat().st_size:
        mode = "ro"  # only here a file is left beside it, an index that is made anew every time
    with cipher.plain_failures(folder):
        database = cipher.connect(file, key, slots.database_salt, mode=mode)
        try:
            check_identity(database, slots, folder)
            check_version(database, folder)
            return _report(database)
        finally:
            cipher.close(database)
            key.wipe()


def _report(database: Database) -> int:
    health = cipher.examine(database, search_too=True)
    for name, problems in (
        ("encryption", health.cipher),
        ("database", health.structure),
        ("search index", health.search),
    ):
        _say(f"{name}: {'; '.join(problems) if problems else 'whole'}")
    return WHOLE if health.whole else DAMAGED


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":  # pragma: no cover - tests run it as a process of its own
    sys.exit(main())

"""Whether a diary would be locked well, and found in again: tried with one that is thrown away.

It goes through the same doors as the real diary, and never touches that one.
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from thop_desktop.errors import DatabaseDamagedError, WrongPassphraseError
from thop_desktop.selfcheck.finding import Finding
from thop_desktop.store import cipher
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault, open_vault
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

# Not what the clock says, which another check judges.
WHEN = datetime(2026, 1, 1, tzinfo=UTC)
RIGHT, WRONG = Passphrase("selfcheck right"), Passphrase("selfcheck wrong")
# Found by another form of it than the one that was written.
WRITTEN, SOUGHT, ELSEWHERE = "Samen pannenkoeken gebakken.", "pannenkoek", "fietsen"


def check_vault(place: Path) -> tuple[Finding, Finding]:
    """Make a diary, write, search, lock it, and try to read it without the passphrase.

    Args:
        place: a folder to do it in; what is left there may be deleted.

    Returns:
        what was found of the cipher and of the full-text search.

    Raises:
        WorldError: the folder or its disk does not allow it.
    """
    folder = place / "diary"
    vault, _code = create_vault(folder, RIGHT, WHEN, cost=LEAST_COST)
    salt = vault.slots.database_salt
    try:
        search = _check_search(vault)
    finally:
        vault.lock(WHEN)
    return _check_cipher(folder, salt), search


def _check_search(vault: Vault) -> Finding:
    diary = Diary(vault)
    diary.add(Entry(at=WHEN, text=WRITTEN), WHEN)
    found = [entry.text for entry in diary.search(SOUGHT, 2)]
    ok = found == [WRITTEN] and not diary.search(ELSEWHERE, 2)
    return Finding("search", ok, "search-finds" if ok else "search-wrong", {"found": len(found)})


def _check_cipher(folder: Path, salt: bytes) -> Finding:
    file = folder / DATABASE
    failed = [
        name
        for name, holds in (
            ("plain words on the disk", not _shows_words(folder)),
            ("opens without a key", not _opens_plain(file)),
            ("opens with a wrong key", not _opens_with(file, DatabaseKey.random(), salt)),
            ("opens with a wrong passphrase", not _opens_by(folder, WRONG)),
            ("does not open with the right passphrase", _opens_by(folder, RIGHT)),
        )
        if not holds
    ]
    told = "cipher-leaks" if failed else "cipher-locks"
    return Finding("cipher", not failed, told, {"failed": tuple(failed)})


def _shows_words(folder: Path) -> bool:
    """Whether what was written can be read in a file as it is."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return any(WRITTEN.encode() in file.read_bytes() for file in files)


def _opens_plain(file: Path) -> bool:
    """Whether it can be read as a database without a cipher."""
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as database:
            database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError:
        return False
    return True


def _opens_with(file: Path, key: DatabaseKey, salt: bytes) -> bool:
    """Whether a key opens it."""
    try:
        with (
            cipher.plain_failures(file.parent),
            closing(cipher.connect(file, key, salt, mode="immutable")) as database,
        ):
            database.conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except DatabaseDamagedError:
        return False
    return True


def _opens_by(folder: Path, passphrase: Passphrase) -> bool:
    """Whether a passphrase opens it, and it says what was written."""
    try:
        vault = open_vault(folder, passphrase, WHEN)
    except WrongPassphraseError:
        return False
    try:
        return [entry.text for entry in Diary(vault).newest(2)] == [WRITTEN]
    finally:
        vault.lock(WHEN)

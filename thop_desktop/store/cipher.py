"""The database behind the vault: the only file that knows of sqlcipher3.

SQLCipher 4 with its own settings, opened with a raw key. What is set here and why is told in
docs/vault.md.
"""

import ctypes
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]
from sqlite_utils import Database

from thop_desktop.errors import (
    DatabaseDamagedError,
    DiskFullError,
    FolderReadOnlyError,
    VaultInUseError,
)
from thop_desktop.store.durable import make_private_file, sync_file
from thop_desktop.store.key import DatabaseKey

# Beside the database while it is open; whole and needed after a crash.
COMPANIONS = ("-wal", "-shm", "-journal")
BUSY_SECONDS = 5.0
PAGES_A_STEP = 256
LOWEST_ROWID, HIGHEST_ROWID = -(2**63), 2**63 - 1
# Ranges that are tried of one table; some seconds of work where all of them fail.
MOST_RANGES = 1000
PRIMARY = 0xFF
# So often somebody can end a check; some milliseconds of work.
INSTRUCTIONS_A_STEP = 20_000
CHUNK = 1 << 20
# How a file is opened. "ro" writes nothing into the database, yet may write into the file with
# -shm beside it; "look" does not do that either, and wants that file to be there; "immutable" does
# without it, for a database that is whole by itself.
MODES = {
    "rw": "mode=rw",
    "ro": "mode=ro",
    "look": "mode=ro&readonly_shm=1",
    "immutable": "immutable=1",
}
SETTINGS = (
    "temp_store = MEMORY",  # nothing of a query in a temporary file
    "secure_delete = ON",  # what is deleted is overwritten, within the encrypted pages too
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "foreign_keys = ON",
    "cache_size = -20000",  # KiB: filters over a large diary read twice as fast
)
# A commit is on the disk when it returns; a crash costs nothing that was committed.
DURABLE = ("journal_mode = WAL", "synchronous = FULL")
NO_ROOM = frozenset({driver.SQLITE_FULL})
NOT_ALLOWED = frozenset({driver.SQLITE_READONLY, driver.SQLITE_CANTOPEN, driver.SQLITE_PERM})
IN_USE = frozenset({driver.SQLITE_BUSY, driver.SQLITE_LOCKED})
CODES = {
    "attempt to write a readonly database": driver.SQLITE_READONLY,
    "database disk image is malformed": driver.SQLITE_CORRUPT,
    "database is locked": driver.SQLITE_BUSY,
    "database or disk is full": driver.SQLITE_FULL,
    "disk I/O error": driver.SQLITE_IOERR,
}
DAMAGED = frozenset({driver.SQLITE_CORRUPT, driver.SQLITE_NOTADB})


@dataclass(frozen=True)
class Health:
    """What the checks of a database found.

    Attributes:
        cipher: pages whose authentication fails, in SQLCipher's words.
        structure: what SQLite finds wrong.
        search: what the full-text index finds wrong.
    """

    cipher: tuple[str, ...] = ()
    structure: tuple[str, ...] = ()
    search: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not (self.cipher or self.structure or self.search)


def is_there(file: Path) -> bool:
    """Whether a file has anything in it: an empty one SQLite takes for a new database, to fill."""
    return file.exists() and file.stat().st_size > 0


def connect(file: Path, key: DatabaseKey, salt: bytes, *, mode: str = "rw") -> Database:
    """Open a database file, without writing anything.

    The connection may be handed to another thread, and is used by one thread at a time.

    Args:
        file: the database.
        key: its key.
        salt: its salt, which a new database gets too.
        mode: one of `MODES`.
    """
    db = _open(file, key, salt, mode)
    try:
        for setting in (*SETTINGS, *(DURABLE if mode == "rw" else ())):
            db.conn.execute(f"PRAGMA {setting}")
    except BaseException:
        if mode == "rw":
            leave(db, file, key, salt)
        else:
            close(db)
        raise
    return db


@contextmanager
def new_database(file: Path, key: DatabaseKey, salt: bytes) -> Iterator[Database]:
    """Make a database, and have all of it on the disk in one file afterwards.

    Raises:
        DiskFullError, FolderReadOnlyError: it cannot be made there.
    """
    make_private_file(file)
    with plain_failures(file.parent):
        database = connect(file, key, salt)
        try:
            yield database
            database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            close(database)
    sync_file(file)


@contextmanager
def plain_failures(folder: Path) -> Iterator[None]:
    """Turn what the driver raises into errors that can be told.

    Raises:
        DatabaseDamagedError: pages are not what was written.
        DiskFullError: there is no room.
        FolderReadOnlyError: writing is not allowed.
        VaultInUseError: another process has a lock on it.
    """
    try:
        yield
    except driver.Error as error:
        # A copy that fails has no code, only words.
        code = getattr(error, "sqlite_errorcode", CODES.get(str(error), driver.SQLITE_ERROR))
        if code & PRIMARY in NO_ROOM:
            raise DiskFullError(folder) from error
        if code & PRIMARY == driver.SQLITE_IOERR:
            # The driver does not tell whether it came of reading or of writing.
            failure = DiskFullError if _files_read(folder) else DatabaseDamagedError
            raise failure(folder) from error
        if code & PRIMARY in NOT_ALLOWED:
            raise FolderReadOnlyError(folder) from error
        if code & PRIMARY in IN_USE:
            raise VaultInUseError(folder) from error
        if code & PRIMARY in DAMAGED or "malformed" in str(error):
            raise DatabaseDamagedError(folder) from error
        raise


def copy_database(
    source: Database, target: Database, progress: Callable[[int, int], object] | None = None
) -> None:
    """Copy a database while it is in use, with SQLite's online backup.

    Args:
        source: what to copy.
        target: an empty database, with any key.
        progress: is told pages done and pages in all; what it raises ends the copying.
    """

    def step(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    source.conn.backup(target.conn, pages=PAGES_A_STEP, progress=step)


def examine(
    db: Database, *, search_too: bool = False, step: Callable[[], object] = lambda: None
) -> Health:
    """Check every page, the structure, and full-text indexes against what they index.

    Args:
        db: an open database; nothing is written to it.
        search_too: the indexes too. Their check wants a database that it could write to, so it
            gets a copy in memory.
        step: called now and then; what it raises ends the check.
    """
    step()
    cipher = _problems(db, "PRAGMA cipher_integrity_check")
    if cipher and _reads(db):
        # It looks at the file alone. After a power cut pages may be torn there that stand whole
        # in the log beside it, from where they are read until they are written anew.
        cipher = ()
    with _stepping(db, step):
        structure = tuple(line for line in _problems(db, "PRAGMA integrity_check") if line != "ok")
    return Health(cipher, structure, _search_problems(db) if search_too else ())


def close(db: Database) -> None:
    """Close a connection, whatever state it is in."""
    with suppress(driver.Error):
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
    with suppress(driver.Error):
        db.conn.close()


def reads_whole(db: Database) -> bool:
    """Whether every page that was read so far is what was written.

    For one that is not, SQLCipher hands out zeros. Mostly that makes no sense to SQLite, which then
    raises; but the end of a long text may be zeros, and is handed on without a word.
    """
    return bool(db.conn.execute("PRAGMA cipher_status").fetchone() == ("1",))


def leave(db: Database, file: Path, key: DatabaseKey, salt: bytes) -> None:
    """Close a connection, and leave the files as they are.

    When the last connection closes, SQLite brings what a crash left in the log into the database.
    It cannot when that last one may only read. A damaged database must not be written to.
    """
    log = file.with_name(f"{file.name}-wal")
    if not (log.exists() and log.stat().st_size):
        close(db)
        return
    reader = _open(file, key, salt, "ro")
    with suppress(driver.Error):  # it has its lock on the file then, also if it cannot read
        reader.conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    close(db)
    close(reader)


def abandon(db: Database) -> None:
    """Never close a connection: other files stand where its own were.

    On closing, SQLite deletes the log by its name, which by now is the log of those others. So it
    stays as it is until the process ends.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(db.conn))


def tidy(db: Database) -> None:
    """Bring everything into the one database file, as far as that is possible now."""
    with suppress(driver.Error):
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def tables(db: Database) -> list[tuple[str, list[str]]]:
    """The ordinary tables with their columns, in the order in which they were made.

    What SQLite keeps for itself and for the full-text index is left out.
    """
    names = db.conn.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    ).fetchall()
    order = {row[0]: row[1] for row in db.conn.execute("SELECT name, rowid FROM sqlite_schema")}
    found = [
        (name, [row[1] for row in db.conn.execute(f'PRAGMA table_info("{name}")')])
        for (name,) in names
    ]
    return sorted(found, key=lambda table: order[table[0]])


def rows_that_read(
    connect_again: Callable[[], Database], table: str, columns: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    """Every row of a table that can still be read, in no particular order.

    A range is read from both ends up to what does not read; what lies between is halved and tried
    again, so many times that a few damaged pages hide no more than what stood on them.

    Args:
        connect_again: opens the database. SQLCipher reads nothing more through a connection that
            came upon a damaged page.
        table: its name.
        columns: the names of those to read.
    """
    names = ", ".join(f'"{column}"' for column in columns)
    ranges = deque([(LOWEST_ROWID, HIGHEST_ROWID)])
    for _attempt in range(MOST_RANGES):
        if not ranges:
            return
        low, high = ranges.popleft()
        for order in ("ASC", "DESC"):
            sql = (
                f'SELECT rowid, {names} FROM "{table}"'  # noqa: S608
                f" WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}"
            )
            db = connect_again()
            try:
                for rowid, *values in db.conn.execute(sql, [low, high]):
                    if not reads_whole(db):
                        break
                    yield tuple(values)
                    low, high = (rowid + 1, high) if order == "ASC" else (low, rowid - 1)
                else:
                    break
            except driver.Error:
                continue
            finally:
                close(db)
        else:
            if low < high:
                middle = (low + high) // 2
                ranges += [(low, middle), (middle + 1, high)]


@contextmanager
def _stepping(db: Database, step: Callable[[], object]) -> Iterator[None]:
    """Take a step now and then while the database works; what a step raises ends that too."""
    raised: list[BaseException] = []

    def take() -> int:
        try:
            step()
        except BaseException as error:  # noqa: BLE001 - the driver would only say "interrupted"
            raised.append(error)
        return len(raised)

    with suppress(driver.Error):  # one that is closed is not whole, which is for others to say
        db.conn.set_progress_handler(take, INSTRUCTIONS_A_STEP)
    try:
        yield
        take()
    finally:
        with suppress(driver.Error):
            db.conn.set_progress_handler(None, 0)
        if raised:
            raise raised[0]


def _reads(db: Database) -> bool:
    """Whether every page can be read."""
    try:
        with _copy_in_memory(db):
            return reads_whole(db)
    except driver.Error:
        return False


def _open(file: Path, key: DatabaseKey, salt: bytes, mode: str) -> Database:
    connection = driver.connect(
        f"{file.absolute().as_uri()}?{MODES[mode]}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
    )
    # Its own lines on stderr would tell of a wrong key or of damage before we do.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.set_key(f"x'{key.bytes.hex()}{salt.hex()}'")
    return Database(connection, execute_plugins=False)


def _files_read(folder: Path) -> bool:
    """Whether the system reads every byte of what is in a folder."""
    try:
        for file in folder.iterdir():
            if file.is_file():
                with file.open("rb") as data:
                    while data.read(CHUNK):
                        pass
    except OSError:
        return False
    return True


def _search_problems(db: Database) -> tuple[str, ...]:
    try:
        with _copy_in_memory(db) as copy:
            indexes = copy.execute("SELECT name FROM pragma_table_list WHERE type = 'virtual'")
            for (name,) in indexes.fetchall():
                copy.execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except driver.Error as error:
        return (str(error),)
    return ()


@contextmanager
def _copy_in_memory(db: Database) -> Iterator[Any]:
    copy = driver.connect(":memory:", isolation_level=None)
    # SQLCipher copies only between databases that are both encrypted.
    copy.set_key(DatabaseKey.random().bytes.hex())
    try:
        db.conn.backup(copy)
        yield copy
    finally:
        copy.close()


def _problems(db: Database, check: str) -> tuple[str, ...]:
    try:
        return tuple(str(row[0]) for row in db.conn.execute(check))
    except driver.Error as error:
        return (str(error),)

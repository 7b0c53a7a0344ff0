"""A vault that nobody closed: after a crash it is whole, a copy that was made meanwhile may not be.

What copies files one after the other, such as a cloud's program, gets them as they were at
different moments. Each page in them is right by itself, so no key and no checksum tells.
"""

from pathlib import Path

from sqlite_utils import Database

from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store.holder import HOLDER_NAME
from thop_desktop.store.swap import DATABASE

LOG = f"{DATABASE}-wal"


def was_not_closed(folder: Path) -> bool:
    """Whether the files are those of an open vault; to be asked before it is held."""
    log = folder / LOG
    return (folder / HOLDER_NAME).exists() or (log.exists() and log.stat().st_size > 0)


def check_whole(database: Database, folder: Path, backup: Path | None) -> None:
    """See that all parts of a database belong together; nothing is written.

    Args:
        database: an open one.
        folder: its vault.
        backup: what to name when it is not whole.

    Raises:
        DatabaseDamagedError: it is not.
    """
    structure = database.conn.execute("PRAGMA integrity_check(1)").fetchall()
    strays = database.conn.execute("PRAGMA foreign_key_check").fetchone()
    if structure != [("ok",)] or strays is not None:
        raise DatabaseDamagedError(folder, backup)

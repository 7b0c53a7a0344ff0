"""An open database with the tables of the vault, without the vault around it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]
from sqlite_utils import Database

from thop_desktop.store.schema import MIGRATIONS


class OpenDatabase:
    """Hands out one database, in memory or in a file, as the vault does."""

    person = ""

    def __init__(self, file: Path | None = None) -> None:
        """Take the file; without one it is in memory."""
        connection = driver.connect(str(file or ":memory:"), isolation_level=None)
        self.db = Database(connection, execute_plugins=False)
        for setting in ("foreign_keys = ON", "secure_delete = ON", "trusted_schema = OFF"):
            self.db.conn.execute(f"PRAGMA {setting}")
        MIGRATIONS.apply(self.db)

    def close(self) -> None:
        """Close the database."""
        self.db.close()

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction."""
        self.db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield self.db
        except BaseException:
            self.db.conn.execute("ROLLBACK")
            raise
        self.db.conn.execute("COMMIT")

    @contextmanager
    def read(self) -> Iterator[Database]:
        """The database, for reading."""
        yield self.db

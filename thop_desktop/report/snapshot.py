"""The diary as it was at one moment, to be read beside the window while it is written on."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from sqlite_utils import Database

from thop_desktop.store.vault import Vault


class Snapshot:
    """A store that can only be read."""

    person = ""

    def __init__(self, database: Database) -> None:
        """Take a connection; what is in the database now is what will be read."""
        self._database = database
        database.conn.execute("BEGIN")
        database.conn.execute("SELECT count(*) FROM meta").fetchone()  # from here on it stands

    def read(self) -> AbstractContextManager[Database]:
        """The database, for reading."""
        return nullcontext(self._database)

    def write(self) -> AbstractContextManager[Database]:
        """There is no writing here.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError("what leaves the vault changes nothing in it")


@contextmanager
def snapshot(vault: Vault) -> Iterator[Snapshot]:
    """The present moment of an open vault, on a connection of its own."""
    with vault.second_connection() as database:
        made = Snapshot(database)
        try:
            yield made
        finally:
            database.conn.execute("ROLLBACK")

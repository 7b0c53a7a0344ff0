"""Programs of other versions, as far as a vault can tell: those that know fewer or more steps."""

from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from thop_desktop.store import cipher
from thop_desktop.store.key_slots import Secret
from thop_desktop.store.opening import unlock
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

FIRST_STEP = MIGRATIONS._migrations[0].name
Step = Callable[[Database], None]


# What every step since the first made, undone from the last one on.
UNDONE = (
    "DROP TABLE plan_versions",
    "ALTER TABLE plans DROP COLUMN worded",
    "ALTER TABLE plans DROP COLUMN editor",
    "ALTER TABLE plans DROP COLUMN author",
    "ALTER TABLE plans DROP COLUMN draft",
    "ALTER TABLE entry_versions DROP COLUMN editor",
    "DROP INDEX entries_by_author",
    "ALTER TABLE entries DROP COLUMN editor",
    "ALTER TABLE entries DROP COLUMN author",
    "DROP TABLE people",
    "DROP INDEX entries_when",
)


def make_oldest(vault: Vault) -> None:
    """Bring the database of an open vault back to how the first version made it."""
    with vault.write() as database:
        for statement in UNDONE:
            database.conn.execute(statement)
        database.conn.execute("DELETE FROM _sqlite_migrations WHERE name > ?", [FIRST_STEP])


def steps_taken(folder: Path, secret: Secret) -> set[str]:
    """The steps that the database of a vault has had, read without taking another."""
    key, slots = unlock(folder, secret, ())
    database = cipher.connect(folder / DATABASE, key, slots.database_salt)
    try:
        rows = database.conn.execute("SELECT name FROM _sqlite_migrations").fetchall()
    finally:
        cipher.close(database)
        key.wipe()
    return {name for (name,) in rows}


def later_version() -> Migrations:
    """What a version to come may know: one step more, that adds a table."""
    migrations = _version(MIGRATIONS._migrations)

    @migrations(name="m9001_moods")
    def add_moods(database: Database) -> None:
        """Add a table."""
        database.conn.execute("CREATE TABLE moods (name TEXT)")

    return migrations


def files_of(folder: Path) -> dict[str, bytes]:
    """What stands in every file below a folder; not in those that say nothing once it is closed."""
    passing = {"vault.lock", f"{DATABASE}-wal", f"{DATABASE}-shm"}
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.name not in passing
    }


def _version(known: list) -> Migrations:  # type: ignore[type-arg]
    migrations = Migrations(MIGRATIONS.name)
    for step in known:
        migrations(name=step.name)(step.fn)
    return migrations

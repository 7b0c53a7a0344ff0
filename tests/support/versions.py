"""Programs of other versions, as far as a vault can tell: those that know fewer or more steps."""

from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.swap import DATABASE

Step = Callable[[Database], None]


def oldest_version() -> Migrations:
    """What the first version knew: the first step, and nothing since."""
    return _version(MIGRATIONS._migrations[:1])


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

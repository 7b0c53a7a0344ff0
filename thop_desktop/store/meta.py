"""What a database says of itself: whose it is, and when it was last used."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlite_utils import Database

TABLE = "meta"
VAULT_ID, MADE, LAST_USED = "vault_id", "made", "last_used"


def set_meta(database: Database, values: Mapping[str, str]) -> None:
    """Write down what a database says of itself."""
    database.table(TABLE).upsert_all(
        ({"name": name, "value": value} for name, value in values.items()), pk="name"
    )


def meta(database: Database, name: str) -> str:
    """What a database says of itself under this name, or ""."""
    row = database.conn.execute(f"SELECT value FROM {TABLE} WHERE name = ?", [name]).fetchone()  # noqa: S608
    return str(row[0]) if row else ""


def note_use(database: Database, used: datetime) -> None:
    """Remember when the vault was used, unless a later time is remembered already."""
    before = last_used(database)
    if before is None or used > before:
        set_meta(database, {LAST_USED: used.astimezone(UTC).isoformat()})


def last_used(database: Database) -> datetime | None:
    """When the vault was last used, by the clock of then."""
    text = meta(database, LAST_USED)
    return datetime.fromisoformat(text) if text else None

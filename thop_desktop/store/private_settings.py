"""Settings that tell something of the user, and so live in the vault."""

from thop_desktop.store.database import Store
from thop_desktop.store.values import Json, clean, from_json, to_json

# They belong to one vault on one computer, and not to the person: they do not travel.
OF_THIS_VAULT = frozenset({"backup-folder", "access-changed", "sheet-confirmed", "person-removed"})


class PrivateSettings:
    """Keeps values by name."""

    def __init__(self, store: Store) -> None:
        """Take where to keep them."""
        self._store = store

    def get(self, name: str, default: Json = None) -> Json:
        """The value of a name; the default when there is none."""
        with self._store.read() as db:
            row = db.conn.execute(
                "SELECT value FROM private_settings WHERE name = ?", [clean(name)]
            ).fetchone()
            return default if row is None else from_json(row[0])

    def all(self) -> dict[str, Json]:
        """Every value by its name."""
        with self._store.read() as db:
            rows = db.conn.execute("SELECT name, value FROM private_settings ORDER BY name")
            return {name: from_json(value) for name, value in rows}

    def set(self, name: str, value: Json) -> None:
        """Keep a value under a name, instead of the one that it had.

        Raises:
            TypeError: it holds something that JSON has no word for.
            ValueError: the name is empty, or the value holds a number that is not finite or too
                large, or nests too deep.
        """
        if not name:
            raise ValueError("a setting without a name")
        text = to_json(value)
        with self._store.write() as db:
            db.conn.execute(
                "INSERT INTO private_settings(name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [clean(name), text],
            )

    def remove(self, name: str) -> None:
        """Forget a value; nothing happens when there is none."""
        with self._store.write() as db:
            db.conn.execute("DELETE FROM private_settings WHERE name = ?", [clean(name)])

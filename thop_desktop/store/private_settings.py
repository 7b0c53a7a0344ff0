"""Settings that tell something of the user, and so live in the vault."""

from thop_desktop.store.database import Store
from thop_desktop.store.values import Json, clean, from_json, to_json


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

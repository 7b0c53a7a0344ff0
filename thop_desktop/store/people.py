"""The people of a vault, and what they are called; also those who left, beside what they wrote."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlite_utils import Database

from thop_desktop.store.database import Store
from thop_desktop.store.values import clean

if TYPE_CHECKING:
    from thop_desktop.store.vault import Vault

# What is kept of a name; a label of a slot may be longer.
LONGEST_NAME = 60


class People:
    """Reads and keeps names by the id of the person, which is that of their key slot."""

    def __init__(self, store: Store) -> None:
        """Take where to keep them."""
        self._store = store

    def all(self) -> dict[str, str]:
        """Every name by its id, also of those who left; "" for who has none yet."""
        with self._store.read() as db:
            return _all(db)

    def shown(self) -> dict[str, str]:
        """The same, as far as it is shown: nothing of one person alone."""
        everybody = self.all()
        return everybody if len(everybody) > 1 else {}

    def name_all(self, names: Iterable[tuple[str, str]]) -> None:
        """Keep names by their ids, instead of those that were there."""
        with self._store.write() as db:
            keep_names(db, names)

    def forget_without_entries(self, person: str) -> None:
        """Forget who left and wrote nothing; who wrote something stays beside it."""
        with self._store.write() as db:
            db.conn.execute(
                "DELETE FROM people WHERE id = ?1"
                " AND NOT EXISTS (SELECT 1 FROM entries WHERE author = ?1 OR editor = ?1)",
                [clean(person)],
            )


def keep_names(db: Database, names: Iterable[tuple[str, str]]) -> None:
    """The same within a transaction."""
    db.conn.executemany(
        "INSERT INTO people(id, name) VALUES (?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        [(clean(person), clean(name)) for person, name in names],
    )


def note(vault: "Vault") -> None:
    """See that everybody who can open a vault is among its people, under the name of today."""
    kept = People(vault).all()
    now = {slot.id: clean(slot.label) for slot in vault.slots.people}
    if any(kept.get(person) != name for person, name in now.items()):
        People(vault).name_all(now.items())


def _all(db: Database) -> dict[str, str]:
    return dict(db.conn.execute("SELECT id, name FROM people ORDER BY rowid").fetchall())

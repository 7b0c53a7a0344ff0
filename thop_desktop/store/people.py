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

# Where people are named; only the first is found in an index.
NAMED = (
    ("entries", "author"),
    ("entries", "editor"),
    ("entry_versions", "editor"),
    ("plans", "author"),
    ("plans", "editor"),
    ("plan_versions", "editor"),
)


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

    def forget_without_entries(self, people: Iterable[str]) -> None:
        """Forget those who left and of whom nothing is there; who wrote something stays named."""
        with self._store.read() as db:
            nothing = [person for person in people if not _is_named(db, person)]
        if nothing:
            with self._store.write() as db:
                db.conn.executemany(
                    "DELETE FROM people WHERE id = ?", [(clean(person),) for person in nothing]
                )


def keep_names(db: Database, names: Iterable[tuple[str, str]]) -> None:
    """The same within a transaction."""
    db.conn.executemany(
        "INSERT INTO people(id, name) VALUES (?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        [(clean(person), clean(name)) for person, name in names],
    )


def note(vault: "Vault") -> None:
    """See that everybody who can open a vault is among its people, under the name of today.

    Of those who left, only who is named beside an entry stays: the others were erased with theirs.
    """
    kept = People(vault).all()
    now = {slot.id: clean(slot.label) for slot in vault.slots.people}
    if any(kept.get(person) != name for person, name in now.items()):
        People(vault).name_all(now.items())
    if gone := kept.keys() - now.keys():
        People(vault).forget_without_entries(gone)


def _is_named(db: Database, person: str) -> bool:
    """Whether an entry or a plan names somebody, as it is or as it was before."""
    return any(
        db.conn.execute(
            f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1",  # noqa: S608
            [clean(person)],
        ).fetchone()
        for table, column in NAMED
    )


def _all(db: Database) -> dict[str, str]:
    return dict(db.conn.execute("SELECT id, name FROM people ORDER BY rowid").fetchall())

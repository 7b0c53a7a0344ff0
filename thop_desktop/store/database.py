"""What the other modules of the store ask of the vault, so that they need not know it."""

from contextlib import AbstractContextManager
from typing import Protocol

from sqlite_utils import Database


class Store(Protocol):
    """Hands out the open database; what goes wrong in it comes as a type of `errors`."""

    @property
    def person(self) -> str:
        """The id of whoever is in, which is that of a key slot; "" when that is not known."""

    def write(self) -> AbstractContextManager[Database]:
        """One transaction: kept as a whole, or not at all when an exception leaves it."""

    def read(self) -> AbstractContextManager[Database]:
        """The database for reading only."""

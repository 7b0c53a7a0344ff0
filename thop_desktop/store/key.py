"""The key of the database, in memory that can be overwritten."""

import secrets

LENGTH = 32


class DatabaseKey:
    """32 random bytes.

    Python copies bytes as it likes, so wiping is a best effort; docs/vault.md says how far it goes.
    """

    def __init__(self, key: bytes | bytearray) -> None:
        if len(key) != LENGTH:
            raise ValueError("a database key has 32 bytes")
        self._key = bytearray(key)

    @classmethod
    def random(cls) -> "DatabaseKey":
        """A new key."""
        return cls(secrets.token_bytes(LENGTH))

    @property
    def bytes(self) -> bytes:
        """A copy of the key."""
        if not any(self._key):
            raise ValueError("this key was wiped")
        return bytes(self._key)

    def wipe(self) -> None:
        """Overwrite the key."""
        for place in range(LENGTH):
            self._key[place] = 0

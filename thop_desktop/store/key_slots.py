"""The file with the key slots: each slot holds the database key, locked with one secret.

docs/vault.md describes the format for those who have no copy of this program.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from thop_desktop.errors import KeySlotsDamagedError, NewerVersionError
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.passphrase import normalise
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import SALT_LENGTH, Cost, stretch

FILE_NAME = "keyslots.json"
FORMAT = 1
LARGEST_BYTES = 1_000_000
ID_LENGTH, NONCE_LENGTH, LOCKED_LENGTH = 16, 12, 48
# More than any version will ever ask: such a slot was tampered with, to exhaust the memory.
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 4 * 1024 * 1024, 1000, 64
# Argon2id asks for that much.
LEAST_KIB_A_LANE = 8


class SlotKind(StrEnum):
    """What a slot is opened with."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True)
class Passphrase:
    """Words that somebody thought of.

    Attributes:
        words: as they were typed.
    """

    words: str = field(repr=False)

    @property
    def secret(self) -> bytes:
        """What the key is stretched from."""
        return normalise(self.words)


Secret = Passphrase | RecoveryCode


@dataclass(frozen=True)
class KeySlot:
    """One way to open a vault.

    Attributes:
        id: 16 hexadecimal digits, to tell slots apart.
        kind: what it is opened with.
        label: whose it is, in the user's words; it can be read without any secret.
        made: when.
        cost: how dear one try is.
        salt: 16 random bytes.
        nonce: 12 random bytes.
        locked_key: the database key under AES-256-GCM, with its tag: 48 bytes.
    """

    id: str
    kind: SlotKind
    label: str
    made: datetime
    cost: Cost
    salt: bytes
    nonce: bytes
    locked_key: bytes

    @classmethod
    def lock(
        cls,
        key: DatabaseKey,
        secret: Secret,
        vault_id: str,
        *,
        now: datetime,
        cost: Cost,
        label: str = "",
    ) -> "KeySlot":
        """Lock a database key with a secret."""
        kind = SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY
        slot = cls(
            id=secrets.token_hex(ID_LENGTH // 2),
            kind=kind,
            label=label,
            made=now,
            cost=cost,
            salt=secrets.token_bytes(SALT_LENGTH),
            nonce=secrets.token_bytes(NONCE_LENGTH),
            locked_key=b"",
        )
        locked = _aes(secret, slot).encrypt(slot.nonce, key.bytes, slot.bound_to(vault_id))
        return replace(slot, locked_key=locked)

    def unlock(self, secret: Secret, vault_id: str) -> DatabaseKey | None:
        """The database key, or None when the secret is not the one of this slot."""
        from cryptography.exceptions import InvalidTag

        aes = _aes(secret, self)
        try:
            return DatabaseKey(aes.decrypt(self.nonce, self.locked_key, self.bound_to(vault_id)))
        except InvalidTag:
            return None

    def fields(self) -> dict[str, Any]:
        """Its own fields as JSON values: all but the nonce and the locked key."""
        return {
            "id": self.id,
            "kind": str(self.kind),
            "label": self.label,
            "made": self.made.isoformat(),
            "argon2id": {**asdict(self.cost), "salt": self.salt.hex()},
        }

    def bound_to(self, vault_id: str) -> bytes:
        """What is authenticated with the key: so no slot can be changed, or moved to a vault."""
        return _canonical({"vault": vault_id, **self.fields()})


@dataclass(frozen=True)
class KeySlots:
    """All ways to open one vault.

    Attributes:
        vault_id: 32 hexadecimal digits, the same as within the database.
        database_salt: the first 16 bytes of the database file that the key belongs to.
        slots: in the order in which they were made.
    """

    vault_id: str
    database_salt: bytes
    slots: tuple[KeySlot, ...]

    def unlock(self, secret: Secret) -> DatabaseKey | None:
        """The database key; None when the secret opens none of the slots of its kind."""
        kind = SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY
        for slot in self.slots:
            if slot.kind is kind and (key := slot.unlock(secret, self.vault_id)) is not None:
                return key
        return None

    def with_slot(self, slot: KeySlot, *, instead_of: str = "") -> "KeySlots":
        """With a slot more, or with it in the place of the slot with that id."""
        kept = tuple(one for one in self.slots if one.id != instead_of)
        return replace(self, slots=(*kept, slot))

    def without(self, slot_id: str) -> "KeySlots":
        """Without one slot.

        Raises:
            ValueError: no passphrase slot would be left, or there is no such slot.
        """
        kept = tuple(one for one in self.slots if one.id != slot_id)
        if len(kept) == len(self.slots):
            raise ValueError(f"no slot {slot_id}")
        if not any(one.kind is SlotKind.PASSPHRASE for one in kept):
            raise ValueError("the last passphrase cannot be removed")
        return replace(self, slots=kept)

    def to_bytes(self) -> bytes:
        """The file: JSON in one canonical form, with a checksum over all the rest.

        The checksum keeps damage apart from a wrong passphrase. It is no defence against people:
        what they change is caught when the key is unlocked.
        """
        body: dict[str, Any] = {
            "format": FORMAT,
            "vault": self.vault_id,
            "salt": self.database_salt.hex(),
            "slots": [
                {**slot.fields(), "nonce": slot.nonce.hex(), "key": slot.locked_key.hex()}
                for slot in self.slots
            ],
        }
        return _canonical({**body, "checksum": _checksum(body)}) + b"\n"

    @classmethod
    def from_bytes(cls, data: bytes, folder: Path) -> "KeySlots":
        """Read the file.

        Args:
            data: its bytes.
            folder: the vault, to name in errors.

        Raises:
            KeySlotsDamagedError: not one byte may differ from what was written.
            NewerVersionError: it is whole, and of a later format.
        """
        try:
            body = json.loads(data)
            checksum = body.pop("checksum")
            whole = checksum == _checksum(body) and data == (
                _canonical({**body, "checksum": checksum}) + b"\n"
            )
            if not whole:
                raise KeySlotsDamagedError(folder)
            if body["format"] > FORMAT:
                raise NewerVersionError(folder)
            return cls(
                vault_id=body["vault"],
                database_salt=_bytes(body["salt"], SALT_LENGTH),
                slots=tuple(_slot(values) for values in body["slots"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise KeySlotsDamagedError(folder) from error


def read_key_slots(folder: Path) -> KeySlots:
    """Read the key slots of a vault.

    Raises:
        KeySlotsDamagedError: the file is missing, cannot be read or is damaged.
        NewerVersionError: it was written by a newer version.
    """
    file = folder / FILE_NAME
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise KeySlotsDamagedError(folder)
        data = file.read_bytes()
    except OSError as error:
        raise KeySlotsDamagedError(folder) from error
    return KeySlots.from_bytes(data, folder)


def _slot(values: Mapping[str, Any]) -> KeySlot:
    argon2id = values["argon2id"]
    cost = Cost(argon2id["memory_kib"], argon2id["passes"], argon2id["lanes"])
    if not (
        LEAST_KIB_A_LANE * cost.lanes <= cost.memory_kib <= MOST_MEMORY_KIB
        and 0 < cost.passes <= MOST_PASSES
        and 0 < cost.lanes <= MOST_LANES
    ):
        raise ValueError("no cost that this program would ask")
    return KeySlot(
        id=values["id"],
        kind=SlotKind(values["kind"]),
        label=values["label"],
        made=datetime.fromisoformat(values["made"]),
        cost=cost,
        salt=_bytes(argon2id["salt"], SALT_LENGTH),
        nonce=_bytes(values["nonce"], NONCE_LENGTH),
        locked_key=_bytes(values["key"], LOCKED_LENGTH),
    )


def _bytes(text: str, length: int) -> bytes:
    data = bytes.fromhex(text)
    if len(data) != length:
        raise ValueError(f"{length} bytes were expected")
    return data


def _aes(secret: Secret, slot: KeySlot) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(stretch(secret.secret, slot.salt, slot.cost))


def _checksum(body: Mapping[str, Any]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _canonical(values: Mapping[str, Any]) -> bytes:
    """The one way in which values are written: sorted, without blanks, ASCII only."""
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode("ascii")

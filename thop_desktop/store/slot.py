"""One key slot: its fields, and how the database key is locked in it, in either form."""

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from thop_desktop.store import people_keys
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.people_keys import BINDER_LENGTH, Pair, Sealed
from thop_desktop.store.secret import Secret, SlotKind, kind_of
from thop_desktop.store.slots_file import canonical, exact_bytes
from thop_desktop.store.stretching import SALT_LENGTH, Cost

if TYPE_CHECKING:
    from thop_desktop.store.key_slots import KeySlots

ID_LENGTH, NONCE_LENGTH, LOCKED_LENGTH = 16, 12, 48
# More than any version will ever ask: such a slot was tampered with, to exhaust the memory.
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 4 * 1024 * 1024, 1000, 64
# Argon2id asks for that much.
LEAST_KIB_A_LANE = 8


@dataclass(frozen=True)
class Slot:
    """One way to open a vault, as it stands in the file; what stretches secrets is in KeySlot.

    Attributes:
        id: 16 hexadecimal digits, to tell slots apart.
        kind: what it is opened with.
        label: whose it is, in the user's words; it can be read without any secret.
        made: when.
        cost: how dear one try is.
        salt: 16 random bytes.
        nonce: 12 random bytes.
        locked_key: the database key under AES-256-GCM, with its tag: 48 bytes.
        pair: what form 2 has besides; None in form 1.
    """

    id: str
    kind: SlotKind
    label: str
    made: datetime
    cost: Cost
    salt: bytes
    nonce: bytes
    locked_key: bytes
    pair: Pair | None = None

    @classmethod
    def empty(cls, secret: Secret, *, now: datetime, cost: Cost, label: str) -> Self:
        """A new slot for a secret, with no key in it yet."""
        return cls(
            id=secrets.token_hex(ID_LENGTH // 2),
            kind=kind_of(secret),
            label=label,
            made=now,
            cost=cost,
            salt=secrets.token_bytes(SALT_LENGTH),
            nonce=secrets.token_bytes(NONCE_LENGTH),
            locked_key=b"",
        )

    def with_key(self, key: DatabaseKey, stretched: bytes, vault_id: str) -> Self:
        """The same slot in form 1, with a database key in it.

        Args:
            key: the database key.
            stretched: what the secret was stretched to with this slot's salt and cost.
            vault_id: the vault that it is of.
        """
        locked = _aes(stretched).encrypt(self.nonce, key.bytes, self.bound_to(vault_id))
        return replace(self, locked_key=locked)

    def with_pair(self, key: DatabaseKey, stretched: bytes, slots: "KeySlots") -> Self:
        """The same slot in form 2, with a new pair of keys and the same secret.

        Args:
            key: the database key.
            stretched: what the secret was stretched to with this slot's salt and cost.
            slots: those that it will be one of; they have a binder.
        """
        private = people_keys.new_private()
        pair = Pair(people_keys.public_of(private), b"", b"")
        slot = replace(self, nonce=secrets.token_bytes(NONCE_LENGTH), pair=pair)
        bound_to = slot.bound_to(slots.vault_id)
        locked = _aes(stretched).encrypt(slot.nonce, private + slots.binder, bound_to)
        return replace(slot, pair=replace(pair, locked=locked)).sealed(key, slots.vault_id)

    def sealed(self, key: DatabaseKey, vault_id: str) -> Self:
        """The same slot of form 2 with another database key; nobody need type the secret.

        Raises:
            ValueError: it is of form 1.
        """
        if self.pair is None:
            raise ValueError("a slot of form 1 takes no other key without its secret")
        sealed = people_keys.seal(key.bytes, self.pair.public, self.bound_to(vault_id))
        pair = replace(self.pair, sealed_by=sealed.sealed_by)
        return replace(self, pair=pair, locked_key=sealed.key)

    def open(self, stretched: bytes, vault_id: str) -> tuple[DatabaseKey, bytes] | None:
        """The database key and the binder, which is empty in form 1; None when it does not open.

        Args:
            stretched: what a secret was stretched to with this slot's salt and cost.
            vault_id: the vault that it is of.
        """
        from cryptography.exceptions import InvalidTag

        bound_to = self.bound_to(vault_id)
        locked = self.locked_key if self.pair is None else self.pair.locked
        try:
            held = _aes(stretched).decrypt(self.nonce, locked, bound_to)
        except InvalidTag:
            return None
        if self.pair is None:
            return DatabaseKey(held), b""
        private, binder = held[:-BINDER_LENGTH], held[-BINDER_LENGTH:]
        key = people_keys.unseal(Sealed(self.pair.sealed_by, self.locked_key), private, bound_to)
        return None if key is None else (DatabaseKey(key), binder)

    def fields(self) -> dict[str, Any]:
        """Its own fields as JSON values: all but the nonce and the locked key."""
        values: dict[str, Any] = {
            "id": self.id,
            "kind": str(self.kind),
            "label": self.label,
            "made": self.made.isoformat(),
            "argon2id": {**asdict(self.cost), "salt": self.salt.hex()},
        }
        return values if self.pair is None else {**values, "public": self.pair.public.hex()}

    def bound_to(self, vault_id: str) -> bytes:
        """What is authenticated with the key: so no slot can be changed, or moved to a vault.

        The label is not, in form 2: it can be another without the secret. The list guards it.
        """
        fields = self.fields()
        if self.pair is not None:
            del fields["label"]
        return canonical({"vault": vault_id, **fields})

    def values(self) -> dict[str, Any]:
        """All of it as JSON values."""
        values = {**self.fields(), "nonce": self.nonce.hex(), "key": self.locked_key.hex()}
        if self.pair is None:
            return values
        more = {"private": self.pair.locked.hex(), "sealed_by": self.pair.sealed_by.hex()}
        return {**values, **more}

    @classmethod
    def from_values(cls, values: Mapping[str, Any]) -> Self:
        """The slot that `values` told.

        Raises:
            ValueError, KeyError, TypeError: they are not those of a slot, or it asks for a cost
                that this program never asks.
        """
        argon2id = values["argon2id"]
        cost = Cost(argon2id["memory_kib"], argon2id["passes"], argon2id["lanes"])
        if not (
            LEAST_KIB_A_LANE * cost.lanes <= cost.memory_kib <= MOST_MEMORY_KIB
            and 0 < cost.passes <= MOST_PASSES
            and 0 < cost.lanes <= MOST_LANES
        ):
            raise ValueError("no cost that this program would ask")
        return cls(
            id=values["id"],
            kind=SlotKind(values["kind"]),
            label=values["label"],
            made=datetime.fromisoformat(values["made"]),
            cost=cost,
            salt=exact_bytes(argon2id["salt"], SALT_LENGTH),
            nonce=exact_bytes(values["nonce"], NONCE_LENGTH),
            locked_key=exact_bytes(values["key"], LOCKED_LENGTH),
            pair=_pair(values) if "public" in values else None,
        )


def _pair(values: Mapping[str, Any]) -> Pair:
    return Pair(
        public=exact_bytes(values["public"], people_keys.PUBLIC_LENGTH),
        locked=exact_bytes(values["private"], people_keys.LOCKED_PAIR_LENGTH),
        sealed_by=exact_bytes(values["sealed_by"], people_keys.PUBLIC_LENGTH),
    )


def _aes(stretched: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(stretched)

"""The file with the key slots: each slot holds the database key, locked with one secret.

A slot of form 1 is the key under the secret itself. One of form 2 has a pair of keys under the
secret, and the database key sealed to that pair: so it can get another database key while nobody
types the secret. docs/vault.md describes the format for those who have no copy of this program.
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
from thop_desktop.store import people_keys
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.passphrase import normalise
from thop_desktop.store.people_keys import BINDER_LENGTH, BOUND_LENGTH, Pair, Sealed
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import SALT_LENGTH, Cost, stretch

FILE_NAME = "keyslots.json"
FORMAT = 2
# What a file is that holds slots of form 1 only: a program of then can read it.
OLD_FORMAT = 1
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


class ChangedSlotsError(Exception):
    """A secret opens its slot, and somebody without any secret changed the list around it."""


@dataclass(frozen=True)
class Opened:
    """What a secret gives.

    Attributes:
        key: the database key.
        slot: the slot that it opened.
        slots: all of them, with what they have in common.
        stretched: what the secret was stretched to.
    """

    key: DatabaseKey
    slot: "KeySlot"
    slots: "KeySlots"
    stretched: bytes = field(repr=False)


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
        """Lock a database key with a secret, in a slot of form 1."""
        slot = cls._empty(secret, now=now, cost=cost, label=label)
        stretched = stretch(secret.secret, slot.salt, slot.cost)
        locked = _aes(stretched).encrypt(slot.nonce, key.bytes, slot.bound_to(vault_id))
        return replace(slot, locked_key=locked)

    @classmethod
    def lock_pair(
        cls,
        key: DatabaseKey,
        secret: Secret,
        slots: "KeySlots",
        *,
        now: datetime,
        cost: Cost,
        label: str = "",
        slot_id: str = "",
    ) -> "KeySlot":
        """A slot of form 2, with a new pair of keys.

        Args:
            key: the database key.
            secret: what will open the slot.
            slots: those that it will be one of; they have a binder.
            now: the present moment.
            cost: of trying the secret.
            label: whose it is.
            slot_id: the id that it takes over; a new one when empty.
        """
        slot = cls._empty(secret, now=now, cost=cost, label=label)
        slot = replace(slot, id=slot_id or slot.id)
        return slot.with_pair(key, stretch(secret.secret, slot.salt, slot.cost), slots)

    @classmethod
    def _empty(cls, secret: Secret, *, now: datetime, cost: Cost, label: str) -> "KeySlot":
        kind = SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY
        return cls(
            id=secrets.token_hex(ID_LENGTH // 2),
            kind=kind,
            label=label,
            made=now,
            cost=cost,
            salt=secrets.token_bytes(SALT_LENGTH),
            nonce=secrets.token_bytes(NONCE_LENGTH),
            locked_key=b"",
        )

    def with_pair(self, key: DatabaseKey, stretched: bytes, slots: "KeySlots") -> "KeySlot":
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

    def sealed(self, key: DatabaseKey, vault_id: str) -> "KeySlot":
        """The same slot of form 2 with another database key; nobody need type the secret.

        Raises:
            ValueError: it is of form 1.
        """
        if self.pair is None:
            raise ValueError("a slot of form 1 takes no other key without its secret")
        sealed = people_keys.seal(key.bytes, self.pair.public, self.bound_to(vault_id))
        pair = replace(self.pair, sealed_by=sealed.sealed_by)
        return replace(self, pair=pair, locked_key=sealed.key)

    def unlock(self, secret: Secret, vault_id: str) -> DatabaseKey | None:
        """The database key, or None when the secret is not the one of this slot."""
        found = self.open(stretch(secret.secret, self.salt, self.cost), vault_id)
        return None if found is None else found[0]

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
        return _canonical({"vault": vault_id, **fields})

    def values(self) -> dict[str, Any]:
        """All of it as JSON values."""
        values = {**self.fields(), "nonce": self.nonce.hex(), "key": self.locked_key.hex()}
        if self.pair is None:
            return values
        more = {"private": self.pair.locked.hex(), "sealed_by": self.pair.sealed_by.hex()}
        return {**values, **more}


@dataclass(frozen=True)
class KeySlots:
    """All ways to open one vault.

    Attributes:
        vault_id: 32 hexadecimal digits, the same as within the database.
        database_salt: the first 16 bytes of the database file that the key belongs to.
        slots: in the order in which they were made.
        bound: a nonce, and the binder locked with the database key over the whole list; empty as
            long as all slots are of form 1.
        binder: what slots of form 2 have in common; it is known once one of them was opened.
    """

    vault_id: str
    database_salt: bytes
    slots: tuple[KeySlot, ...]
    bound: bytes = field(default=b"", compare=False)
    binder: bytes = field(default=b"", repr=False, compare=False)

    @property
    def people(self) -> tuple[KeySlot, ...]:
        """The slots that are opened with a passphrase: each is a person's."""
        return tuple(slot for slot in self.slots if slot.kind is SlotKind.PASSPHRASE)

    def slot(self, slot_id: str) -> KeySlot | None:
        """The slot of an id, or None."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def unlock(self, secret: Secret) -> DatabaseKey | None:
        """The database key; None when the secret opens none of the slots of its kind.

        Raises:
            ChangedSlotsError: see `open`.
        """
        opened = self.open(secret)
        return None if opened is None else opened.key

    def open(self, secret: Secret, first: str = "") -> Opened | None:
        """What a secret gives; None when it opens none of the slots of its kind.

        Args:
            secret: a passphrase or a recovery code.
            first: the id of the slot to try first; every try takes as long as it costs.

        Raises:
            ChangedSlotsError: it opens a slot, and the list is not what was written.
        """
        kind = SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY
        for slot in sorted(self.slots, key=lambda slot: slot.id != first):
            if slot.kind is not kind:
                continue
            stretched = stretch(secret.secret, slot.salt, slot.cost)
            if (found := slot.open(stretched, self.vault_id)) is not None:
                key, of_slot = found
                return Opened(key, slot, self._with_binder(key, slot, of_slot), stretched)
        return None

    def _with_binder(self, key: DatabaseKey, slot: KeySlot, of_slot: bytes) -> "KeySlots":
        if not self.bound:
            return self
        binder = people_keys.unbind(self.bound, key.bytes, _canonical(self._values()))
        # Who has no secret can seal a key of their own to anybody, but does not know the binder.
        if binder is None or (slot.pair is not None and binder != of_slot):
            key.wipe()
            raise ChangedSlotsError
        return replace(self, binder=binder)

    def bound_by(self, key: DatabaseKey) -> "KeySlots":
        """The same as read from a file, with what they have in common: for who has the key already.

        Raises:
            ChangedSlotsError: the list is not what was written with that key.
        """
        if not self.bound:
            return self
        binder = people_keys.unbind(self.bound, key.bytes, _canonical(self._values()))
        if binder is None:
            raise ChangedSlotsError
        return replace(self, binder=binder)

    def with_binder(self) -> "KeySlots":
        """The same, with a binder if there is none yet."""
        return self if self.binder else replace(self, binder=people_keys.new_binder())

    def signed(self, key: DatabaseKey) -> "KeySlots":
        """The same, with the list as it is now locked with the database key.

        Raises:
            ValueError: there is a slot of form 2, and what they have in common is not known.
        """
        if not self._has_pairs:
            return replace(self, bound=b"")
        if not self.binder:
            raise ValueError("what the slots have in common is not known")
        return replace(
            self, bound=people_keys.bind(self.binder, key.bytes, _canonical(self._values()))
        )

    def with_slot(self, slot: KeySlot, *, instead_of: str = "") -> "KeySlots":
        """With a slot more, or with it in the place of the slot with that id."""
        kept = tuple(one for one in self.slots if one.id != instead_of)
        return replace(self, slots=(*kept, slot), bound=b"")

    def renamed(self, slot_id: str, label: str) -> "KeySlots":
        """With another label on one slot of form 2.

        Raises:
            ValueError: there is no such slot, or it is of form 1.
        """
        slot = self.slot(slot_id)
        if slot is None or slot.pair is None:
            raise ValueError(f"no slot {slot_id} takes another label")
        other = replace(slot, label=label)
        renamed = tuple(other if one.id == slot_id else one for one in self.slots)
        return replace(self, slots=renamed, bound=b"")

    def with_shared_label(self, label: str) -> "KeySlots":
        """With another label on the recovery code; of form 1 it takes none without the code."""
        codes = [one for one in self.slots if one.kind is SlotKind.RECOVERY]
        slots = self
        for code in codes:
            if code.pair is not None:
                slots = slots.renamed(code.id, label)
        return slots

    @property
    def shared_label(self) -> str:
        """What stands on the recovery code, which belongs to all: the name of the diary."""
        codes = (one.label for one in self.slots if one.kind is SlotKind.RECOVERY)
        return next(codes, next((one.label for one in self.slots), ""))

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
        return replace(self, slots=kept, bound=b"")

    def to_bytes(self) -> bytes:
        """The file: JSON in one canonical form, with a checksum over all the rest.

        The checksum keeps damage apart from a wrong passphrase. It is no defence against people:
        what they change is caught when the key is unlocked.
        """
        body = self._values()
        if self._has_pairs:
            if not self.bound:
                raise ValueError("this list was changed and not signed")
            body["bound"] = self.bound.hex()
        return _canonical({**body, "checksum": _checksum(body)}) + b"\n"

    @property
    def _has_pairs(self) -> bool:
        return any(slot.pair is not None for slot in self.slots)

    def _values(self) -> dict[str, Any]:
        return {
            "format": FORMAT if self._has_pairs else OLD_FORMAT,
            "vault": self.vault_id,
            "salt": self.database_salt.hex(),
            "slots": [slot.values() for slot in self.slots],
        }

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
            slots = cls(
                vault_id=body["vault"],
                database_salt=_bytes(body["salt"], SALT_LENGTH),
                slots=tuple(_slot(values) for values in body["slots"]),
                bound=_bytes(body["bound"], BOUND_LENGTH) if "bound" in body else b"",
            )
            # What is read is what is written again: nothing in it is passed over.
            if slots.to_bytes() != data:
                raise KeySlotsDamagedError(folder)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise KeySlotsDamagedError(folder) from error
        return slots


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
        pair=_pair(values) if "public" in values else None,
    )


def _pair(values: Mapping[str, Any]) -> Pair:
    return Pair(
        public=_bytes(values["public"], people_keys.PUBLIC_LENGTH),
        locked=_bytes(values["private"], people_keys.LOCKED_PAIR_LENGTH),
        sealed_by=_bytes(values["sealed_by"], people_keys.PUBLIC_LENGTH),
    )


def _bytes(text: str, length: int) -> bytes:
    data = bytes.fromhex(text)
    if len(data) != length:
        raise ValueError(f"{length} bytes were expected")
    return data


def _aes(stretched: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(stretched)


def _checksum(body: Mapping[str, Any]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _canonical(values: Mapping[str, Any]) -> bytes:
    """The one way in which values are written: sorted, without blanks, ASCII only."""
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode("ascii")

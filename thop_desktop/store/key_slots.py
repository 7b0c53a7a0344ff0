"""The list of key slots: each slot holds the database key, locked with one secret.

A slot of form 1 is the key under the secret itself. One of form 2 has a pair of keys under the
secret, and the database key sealed to that pair: so it can get another database key while nobody
types the secret. `slot` has one slot, `slots_file` the form of the file; docs/vault.md describes it
for those who have no copy of this program.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from thop_desktop.errors import KeySlotsDamagedError, NewerVersionError
from thop_desktop.store import people_keys
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.people_keys import BOUND_LENGTH
from thop_desktop.store.secret import Passphrase, Secret, SlotKind, kind_of
from thop_desktop.store.slot import Slot
from thop_desktop.store.slots_file import body_of, canonical, exact_bytes, with_checksum
from thop_desktop.store.stretching import SALT_LENGTH, Cost, stretch

__all__ = [
    "FILE_NAME",
    "FORMAT",
    "LARGEST_BYTES",
    "OLD_FORMAT",
    "ChangedSlotsError",
    "KeySlot",
    "KeySlots",
    "Opened",
    "Passphrase",
    "Secret",
    "SlotKind",
    "read_key_slots",
]

FILE_NAME = "keyslots.json"
FORMAT = 2
# What a file is that holds slots of form 1 only: a program of then can read it.
OLD_FORMAT = 1
LARGEST_BYTES = 1_000_000


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
class KeySlot(Slot):
    """One way to open a vault, made and tried with its secret; see Slot for its fields."""

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
        slot = cls.empty(secret, now=now, cost=cost, label=label)
        return slot.with_key(key, stretch(secret.secret, slot.salt, slot.cost), vault_id)

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
        slot = cls.empty(secret, now=now, cost=cost, label=label)
        slot = replace(slot, id=slot_id or slot.id)
        return slot.with_pair(key, stretch(secret.secret, slot.salt, slot.cost), slots)

    def unlock(self, secret: Secret, vault_id: str) -> DatabaseKey | None:
        """The database key, or None when the secret is not the one of this slot."""
        found = self.open(stretch(secret.secret, self.salt, self.cost), vault_id)
        return None if found is None else found[0]


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
        kind = kind_of(secret)
        for slot in sorted(self.slots, key=lambda slot: slot.id != first):
            if slot.kind is not kind:
                continue
            stretched = stretch(secret.secret, slot.salt, slot.cost)
            if (found := slot.open(stretched, self.vault_id)) is not None:
                key, of_slot = found
                try:
                    return Opened(key, slot, self.bound_by(key, of_slot), stretched)
                except ChangedSlotsError:
                    key.wipe()
                    raise
        return None

    def bound_by(self, key: DatabaseKey, of_slot: bytes = b"") -> "KeySlots":
        """The same as read from a file, with what they have in common.

        Args:
            key: the database key.
            of_slot: the binder that stood in the slot that was opened; b"" when that is of form 1,
                or for who has the key already.

        Raises:
            ChangedSlotsError: the list is not what was written with that key.
        """
        if not self.bound:
            return self
        binder = people_keys.unbind(self.bound, key.bytes, canonical(self._values()))
        # Who has no secret can seal a key of their own to anybody, but does not know the binder.
        if binder is None or (of_slot and binder != of_slot):
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
            self, bound=people_keys.bind(self.binder, key.bytes, canonical(self._values()))
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
        slots = self
        for one in self.slots:
            if one.kind is SlotKind.RECOVERY and one.pair is not None:
                slots = slots.renamed(one.id, label)
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
        """The file; see `slots_file.with_checksum`.

        Raises:
            ValueError: the list was changed and not signed.
        """
        body = self._values()
        if self._has_pairs:
            if not self.bound:
                raise ValueError("this list was changed and not signed")
            body["bound"] = self.bound.hex()
        return with_checksum(body)

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
            body = body_of(data)
            if body["format"] > FORMAT:
                raise NewerVersionError(folder)
            slots = cls(
                vault_id=body["vault"],
                database_salt=exact_bytes(body["salt"], SALT_LENGTH),
                slots=tuple(map(KeySlot.from_values, body["slots"])),
                bound=exact_bytes(body["bound"], BOUND_LENGTH) if "bound" in body else b"",
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

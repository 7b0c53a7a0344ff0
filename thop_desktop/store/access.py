"""Who can open a vault: other passphrases, new recovery codes, more people, and a new key.

Changing a passphrase rewrites one slot, not the database. Old backups keep the old slots: what was
known before still opens them. `renew_key` makes what is known worthless for the vault itself; those
who are not there to type their passphrase get the new key sealed to their own slot.
"""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from thop_desktop.errors import OldSlotError, WrongPassphraseError
from thop_desktop.store import cipher, durable
from thop_desktop.store.backup_files import Backup, backups
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import (
    FILE_NAME,
    KeySlot,
    KeySlots,
    Passphrase,
    Secret,
    SlotKind,
)
from thop_desktop.store.progress import Progress
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST, SALT_LENGTH, Cost, measured_cost
from thop_desktop.store.swap import (
    DATABASE,
    new_incoming,
    no_rest,
    replaced_vaults,
)
from thop_desktop.store.vault import Vault


def change_passphrase(
    vault: Vault, old: Passphrase, new: Passphrase, now: datetime, *, cost: Cost | None = None
) -> None:
    """Let a new passphrase take the place of an old one, of whoever is in.

    Their slot keeps its id and gets a new pair of keys: an old copy of it tells nothing of what is
    sealed to the new one.

    Raises:
        WrongPassphraseError: the old one does not open the slot of whoever is in.
        ValueError: the new one is empty.
        DiskFullError, FolderReadOnlyError: the old one still holds.
    """
    own = tuple(slot for slot in vault.slots.people if vault.person in ("", slot.id))
    slot = slot_of(replace(vault.slots, slots=own), old)
    if slot is None:
        raise WrongPassphraseError(vault.folder)
    _put(vault, new, now, slot.label, cost, slot.id)


def replace_passphrase(
    vault: Vault, slot_id: str, new: Passphrase, now: datetime, *, cost: Cost | None = None
) -> None:
    """Let a new passphrase take the place of one that was forgotten; that person is in then.

    For who came by the recovery code.

    Raises:
        ValueError: the new one is empty, or nobody has this slot.
        DiskFullError, FolderReadOnlyError: the old one still holds.
    """
    slot = next((slot for slot in vault.slots.people if slot.id == slot_id), None)
    if slot is None:
        raise ValueError(f"nobody has a slot {slot_id}")
    _put(vault, new, now, slot.label, cost, slot_id)
    vault.person = slot_id


def add_passphrase(
    vault: Vault, new: Passphrase, now: datetime, *, label: str, cost: Cost | None = None
) -> KeySlot:
    """Let one more person open the vault.

    Raises:
        ValueError: the passphrase is empty.
        DiskFullError, FolderReadOnlyError: nothing was changed.
    """
    return _put(vault, new, now, label, cost)


def renew_recovery_code(vault: Vault, now: datetime, *, label: str = "") -> RecoveryCode:
    """Make a new recovery code; every former one no longer opens the vault, whatever its label.

    There is one code, and it belongs to all. The label is the diary's name, which may have changed.

    Raises:
        DiskFullError, FolderReadOnlyError: the former one still holds.
    """
    code = RecoveryCode.random()
    slots = vault.slots.with_binder()
    # In form 2, so that it can bear another name of the diary later.
    made = KeySlot.lock_pair(vault.key, code, slots, now=now, cost=LEAST_COST, label=label)
    others = tuple(slot for slot in slots.slots if slot.kind is not SlotKind.RECOVERY)
    vault.keep_slots(replace(slots, slots=others).with_slot(made))
    return code


def remove_slot(vault: Vault, slot_id: str) -> None:
    """Let a passphrase or code open the vault no longer.

    Who had it may have the database key from before, and can open old backups: see `renew_key`.

    Raises:
        ValueError: it is the last passphrase, or there is no such slot.
        DiskFullError, FolderReadOnlyError: it is still there.
    """
    vault.keep_slots(vault.slots.without(slot_id))


def renew_key(
    vault: Vault,
    kept: Mapping[str, Secret],
    now: datetime,
    *,
    others: Collection[str] = (),
    cost: Cost | None = None,
    progress: Progress | None = None,
) -> RecoveryCode:
    """Encrypt the whole database anew with a new key, and have a new recovery code.

    After a leak, or when somebody is removed: whoever kept the old key or an old copy of the slots
    can no longer read what is written from now on. Old backups still open with what opened them.

    Args:
        vault: what to encrypt anew; it stays open, and nobody may write to it meanwhile.
        kept: secrets that go on opening the vault, by the id of their slot; these slots are made
            anew, so that an old copy of them opens nothing.
        now: the present moment.
        others: ids of slots that go on opening it too, with the secret that they have. All slots
            that are neither here nor in `kept` end. At least one passphrase must be in one of both.
        cost: of trying a passphrase; measured on this machine when not given.
        progress: is told pages done and pages in all; what it raises ends it without a change.

    Returns:
        the new recovery code; it is nowhere else.

    Raises:
        ValueError: no passphrase is kept, or one of the others has no passphrase slot.
        OldSlotError: one of the others has a slot that takes no new key; nothing was changed.
        WrongPassphraseError: a secret does not open its slot.
        DiskFullError, FolderReadOnlyError, DatabaseDamagedError: the vault is as it was.
    """
    for slot_id, secret in kept.items():
        # Each by itself: two people may have thought of the same words.
        of_id = tuple(slot for slot in vault.slots.slots if slot.id == slot_id)
        if slot_of(replace(vault.slots, slots=of_id), secret) is None:
            raise WrongPassphraseError(vault.folder)
    passphrases = {one: secret for one, secret in kept.items() if isinstance(secret, Passphrase)}
    people = {slot.id: slot for slot in vault.slots.people}
    if not set(others) <= people.keys():
        raise ValueError("only somebody who has a passphrase can be kept")
    if not passphrases and not others:
        raise ValueError("at least one passphrase must go on opening the vault")
    if old := [people[one].label for one in people if one in others and people[one].pair is None]:
        raise OldSlotError(vault.folder, tuple(old))
    key, code, salt = DatabaseKey.random(), RecoveryCode.random(), secrets.token_bytes(SALT_LENGTH)
    slots = replace(vault.slots, database_salt=salt, slots=()).with_binder()
    for slot_id, secret in passphrases.items():
        cost = cost or measured_cost()
        label = people[slot_id].label
        made = KeySlot.lock_pair(
            key, secret, slots, now=now, cost=cost, label=label, slot_id=slot_id
        )
        slots = slots.with_slot(made)
    for slot in people.values():
        if slot.id in others and slot.id not in passphrases:
            slots = slots.with_slot(slot.sealed(key, vault.vault_id))
    label = vault.slots.shared_label
    of_code = KeySlot.lock_pair(key, code, slots, now=now, cost=LEAST_COST, label=label)
    slots = slots.with_slot(of_code).signed(key)
    with durable.plain_failures(vault.folder), no_rest(vault.folder):
        incoming = new_incoming(vault.folder)
        with (
            cipher.new_database(incoming / DATABASE, key, salt) as target,
            vault.second_connection() as source,
        ):
            cipher.copy_database(source, target, progress)
        durable.write_whole(incoming / FILE_NAME, slots.to_bytes())
        vault.replace_with(key, slots, now)
    return code


@dataclass(frozen=True)
class Remains:
    """What somebody who knew an old passphrase or code can still do.

    Attributes:
        backups: made before the change; the old secret opens them.
        replaced: vaults that were replaced and are still kept, likewise.
    """

    backups: tuple[Backup, ...]
    replaced: tuple[Path, ...]

    def __str__(self) -> str:
        """One sentence."""
        return (
            "Who knew the old passphrase and has, or once had, a copy of this diary or of a backup"
            " can still read what is in that copy, and, until the diary gets a new key, a later"
            " copy of the diary too."
        )


def what_remains(vault: Vault, changed: datetime) -> Remains:
    """What an old secret still opens after it was changed or removed.

    `renew_key` ends it for the vault, `backups.renew_backups` for the backups that are here.

    Args:
        vault: the vault.
        changed: when the passphrase was changed or the person was removed.
    """
    old = backups(vault.backup_folders, vault.vault_id)
    return Remains(
        tuple(backup for backup in old if backup.made <= changed),
        tuple(replaced_vaults(vault.folder)),
    )


def slot_of(slots: KeySlots, secret: Secret) -> KeySlot | None:
    """The slot that a secret opens, or None."""
    for slot in slots.slots:
        is_passphrase = slot.kind is SlotKind.PASSPHRASE
        if is_passphrase is isinstance(secret, Passphrase) and (
            key := slot.unlock(secret, slots.vault_id)
        ):
            key.wipe()
            return slot
    return None


def _put(
    vault: Vault,
    new: Passphrase,
    now: datetime,
    label: str,
    cost: Cost | None,
    slot_id: str = "",
) -> KeySlot:
    """Keep a slot for a passphrase, instead of the one with that id."""
    if not new.words:
        raise ValueError("an empty passphrase protects nothing")
    slots = vault.slots.with_binder()
    made = KeySlot.lock_pair(
        vault.key,
        new,
        slots,
        now=now,
        cost=cost or measured_cost(),
        label=label,
        slot_id=slot_id,
    )
    vault.keep_slots(slots.with_slot(made, instead_of=slot_id))
    return made

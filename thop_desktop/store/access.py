"""Who can open a vault: other passphrases, new recovery codes, more people, and a new key.

Changing a passphrase rewrites one slot, not the database. Old backups keep the old slots: what was
known before still opens them. `renew_key` makes what is known worthless for the vault itself.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from thop_desktop.errors import WrongPassphraseError
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
    """Let a new passphrase take the place of an old one.

    Raises:
        WrongPassphraseError: the old one opens no slot.
        ValueError: the new one is empty.
        DiskFullError, FolderReadOnlyError: the old one still holds.
    """
    slot = slot_of(vault.slots, old)
    if slot is None:
        raise WrongPassphraseError(vault.folder)
    made = _locked(vault, new, now, slot.label, cost)
    vault.keep_slots(vault.slots.with_slot(made, instead_of=slot.id))


def add_passphrase(
    vault: Vault, new: Passphrase, now: datetime, *, label: str, cost: Cost | None = None
) -> KeySlot:
    """Let one more person open the vault.

    Raises:
        ValueError: the passphrase is empty.
        DiskFullError, FolderReadOnlyError: nothing was changed.
    """
    made = _locked(vault, new, now, label, cost)
    vault.keep_slots(vault.slots.with_slot(made))
    return made


def renew_recovery_code(vault: Vault, now: datetime, *, label: str = "") -> RecoveryCode:
    """Make a new recovery code; the one with the same label no longer opens the vault.

    Raises:
        DiskFullError, FolderReadOnlyError: the former one still holds.
    """
    code = RecoveryCode.random()
    made = KeySlot.lock(vault.key, code, vault.vault_id, now=now, cost=LEAST_COST, label=label)
    others = tuple(
        slot
        for slot in vault.slots.slots
        if slot.kind is not SlotKind.RECOVERY or slot.label != label
    )
    vault.keep_slots(replace(vault.slots, slots=(*others, made)))
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
    cost: Cost | None = None,
    progress: Progress | None = None,
) -> RecoveryCode:
    """Encrypt the whole database anew with a new key, and have a new recovery code.

    After a leak, or when somebody is removed: whoever kept the old key or an old copy of the slots
    can no longer read what is written from now on. Old backups still open with what opened them.

    Args:
        vault: what to encrypt anew; it stays open, and nobody may write to it meanwhile.
        kept: secrets that go on opening the vault, by the id of their slot; all others end. At
            least one must be a passphrase.
        now: the present moment.
        cost: of trying a passphrase; measured on this machine when not given.
        progress: is told pages done and pages in all; what it raises ends it without a change.

    Returns:
        the new recovery code; it is nowhere else.

    Raises:
        ValueError: no passphrase is kept.
        WrongPassphraseError: a secret does not open its slot.
        DiskFullError, FolderReadOnlyError, DatabaseDamagedError: the vault is as it was.
    """
    labels = {slot.id: slot.label for slot in vault.slots.slots}
    for slot_id, secret in kept.items():
        # Each by itself: two people may have thought of the same words.
        of_id = tuple(slot for slot in vault.slots.slots if slot.id == slot_id)
        if slot_of(replace(vault.slots, slots=of_id), secret) is None:
            raise WrongPassphraseError(vault.folder)
    passphrases = {one: secret for one, secret in kept.items() if isinstance(secret, Passphrase)}
    if not passphrases:
        raise ValueError("at least one passphrase must go on opening the vault")
    key, code, salt = DatabaseKey.random(), RecoveryCode.random(), secrets.token_bytes(SALT_LENGTH)
    slots = KeySlots(vault.vault_id, salt, ())
    new_cost = cost or measured_cost()
    for slot_id, secret in passphrases.items():
        made = KeySlot.lock(
            key, secret, vault.vault_id, now=now, cost=new_cost, label=labels[slot_id]
        )
        slots = slots.with_slot(made)
    first_label = labels[next(iter(passphrases))]
    of_code = KeySlot.lock(key, code, vault.vault_id, now=now, cost=LEAST_COST, label=first_label)
    slots = slots.with_slot(of_code)
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


def _locked(vault: Vault, new: Passphrase, now: datetime, label: str, cost: Cost | None) -> KeySlot:
    if not new.words:
        raise ValueError("an empty passphrase protects nothing")
    return KeySlot.lock(
        vault.key, new, vault.vault_id, now=now, cost=cost or measured_cost(), label=label
    )

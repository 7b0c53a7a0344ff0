"""Several people on one vault: who can open it, joining, another name, and leaving.

Each has a passphrase of their own, and knows no other's. The recovery code is one, and of all.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from thop_desktop.errors import (
    BackupDamagedError,
    KeySlotsDamagedError,
    NewerVersionError,
    VaultError,
    WrongPassphraseError,
)
from thop_desktop.store import people
from thop_desktop.store.access import add_passphrase, renew_key, slot_of
from thop_desktop.store.backup_files import Backup, backups, read_slots
from thop_desktop.store.key_slots import KeySlot, KeySlots, Passphrase, read_key_slots
from thop_desktop.store.people import LONGEST_NAME, People
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.progress import Progress
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import Cost
from thop_desktop.store.swap import replaced_vaults
from thop_desktop.store.values import Json
from thop_desktop.store.vault import Vault

# In the private settings: who was removed last, until it was decided what becomes of the backups.
PERSON_REMOVED = "person-removed"
# The same name as the diary's own door knows: whether the recovery code stands on paper.
SHEET_CONFIRMED = "sheet-confirmed"


@dataclass(frozen=True)
class Removed:
    """Somebody who was removed, and what they can still open.

    Attributes:
        id: of the slot that they had.
        name: what they were called.
        at: when.
        backups: those that can be reached now and have a key of before.
        replaced: former vaults that are still kept beside this one.
        out_of_reach: folders for backups that are not there now.
    """

    id: str
    name: str
    at: datetime
    backups: tuple[Backup, ...]
    replaced: tuple[Path, ...]
    out_of_reach: tuple[Path, ...]

    @property
    def number(self) -> int:
        """How many of those that can be reached they can open."""
        return len(self.backups) + len(self.replaced)


def tidy_name(name: str) -> str:
    """A name on one line, and not too long to be shown."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def is_taken(vault: Vault, name: str, by_other_than: str = "") -> bool:
    """Whether somebody else is called so already, in any capitals."""
    folded = tidy_name(name).casefold()
    return any(
        slot.label.casefold() == folded for slot in vault.slots.people if slot.id != by_other_than
    )


def add_person(
    vault: Vault, name: str, passphrase: Passphrase, now: datetime, *, cost: Cost | None = None
) -> KeySlot:
    """Let one more person open a vault, with a passphrase of their own.

    Their name is among those that the diary shows once `people.note` was called.

    Raises:
        ValueError: the name or the passphrase is empty, or somebody is called so.
        DiskFullError, FolderReadOnlyError: nothing was changed.
    """
    tidy = tidy_name(name)
    if not tidy or is_taken(vault, tidy):
        raise ValueError("everybody needs a name of their own")
    return add_passphrase(vault, passphrase, now, label=tidy, cost=cost)


def rename_person(vault: Vault, slot_id: str, name: str) -> None:
    """Let somebody be called otherwise, also beside what they wrote.

    Where the recovery code bears the same name, as when the diary was made under it, it follows:
    anybody who has the file can read it there.

    Raises:
        ValueError: the name is empty or somebody else's, there is no such person, or their slot is
            of form 1, which takes another name only with its passphrase.
        DiskFullError, FolderReadOnlyError: nothing was changed.
    """
    tidy = tidy_name(name)
    if not tidy or is_taken(vault, tidy, slot_id):
        raise ValueError("everybody needs a name of their own")
    before = vault.slots.slot(slot_id)
    slots = vault.slots.renamed(slot_id, tidy)
    if before is not None and before.label and before.label == slots.shared_label:
        slots = slots.with_shared_label(tidy)
    vault.keep_slots(slots)
    people.note(vault)


def rename_shared(vault: Vault, before: str, name: str) -> None:
    """Let the slots bear another name of the diary, so that nobody reads the old one there.

    The recovery code takes it; and one person alone, who was named as the diary is, goes on so.
    A code that an earlier version made keeps its name until there is a new code, or it is used.

    Args:
        vault: the vault.
        before: the name of the diary until now.
        name: its name from now on.

    Raises:
        DiskFullError, FolderReadOnlyError: nothing was changed.
    """
    slots, everybody = vault.slots.with_shared_label(name), vault.slots.people
    if len(everybody) == 1 and everybody[0].label == before and everybody[0].pair is not None:
        slots = slots.renamed(everybody[0].id, name)
    if slots != vault.slots:
        vault.keep_slots(slots)
        people.note(vault)


def own_slot(vault: Vault, passphrase: Passphrase) -> KeySlot | None:
    """The slot of whoever is in, when these words open it; with the recovery code, any slot."""
    own = tuple(slot for slot in vault.slots.people if vault.person in ("", slot.id))
    return slot_of(replace(vault.slots, slots=own), passphrase)


def is_own_passphrase(vault: Vault, passphrase: Passphrase) -> bool:
    """Whether these words are the passphrase of whoever is in."""
    return bool(vault.person) and own_slot(vault, passphrase) is not None


def waited_for(vault: Vault, leaving: str) -> tuple[str, ...]:
    """The names of those who must open the vault once before somebody can be removed.

    Args:
        vault: the vault.
        leaving: the id of whoever is to be removed.
    """
    return tuple(
        slot.label for slot in vault.slots.people if slot.pair is None and slot.id != leaving
    )


def remove_person(
    vault: Vault,
    slot_id: str,
    own: Passphrase,
    now: datetime,
    *,
    progress: Progress | None = None,
) -> RecoveryCode:
    """Let somebody open a vault no longer: it gets a new key, sealed to everybody else.

    Nothing of what they knew opens what is written from now on. What they wrote stays, under their
    name. It is noted first, so that whoever opens the vault after a crash is told what they can
    still open; `removed` passes over the note when they are there after all.

    Args:
        vault: it stays open, and nobody may write to it meanwhile.
        slot_id: who.
        own: the passphrase of whoever is in.
        now: the present moment.
        progress: is told pages done and pages in all; what it raises ends it without a change.

    Returns:
        the new recovery code; it is nowhere else.

    Raises:
        ValueError: it is whoever is in, or there is no such person.
        WrongPassphraseError: these words are not the own passphrase.
        OldSlotError: somebody else has a slot that takes no new key; nothing was changed.
        DiskFullError, FolderReadOnlyError, DatabaseDamagedError: the vault is as it was.
    """
    slot = vault.slots.slot(slot_id)
    if slot is None or slot not in vault.slots.people or slot_id == vault.person:
        raise ValueError("only somebody else can be removed")
    if not is_own_passphrase(vault, own):
        raise WrongPassphraseError(vault.folder)
    others = [one.id for one in vault.slots.people if one.id != slot_id]
    who: Json = {"id": slot_id, "name": slot.label, "at": now.isoformat()}
    with _noted(vault, {PERSON_REMOVED: who, SHEET_CONFIRMED: False}):
        code = renew_key(vault, {}, now, others=others, progress=progress)
    People(vault).forget_without_entries([slot_id])
    return code


def renew_for_all(
    vault: Vault, slot_id: str, passphrase: Passphrase, now: datetime, *, cost: Cost | None = None
) -> RecoveryCode:
    """Encrypt a vault anew after a leak; everybody who can open it goes on doing so.

    Args:
        vault: see `access.renew_key`.
        slot_id: the slot that is made anew with its passphrase.
        passphrase: what opens that slot.
        now: the present moment.
        cost: of trying the passphrase; measured on this machine when not given.

    Returns:
        the new recovery code; it is nowhere else.

    Raises:
        WrongPassphraseError: the passphrase does not open that slot.
        OldSlotError: somebody else has a slot that takes no new key; nothing was changed.
        DiskFullError, FolderReadOnlyError, DatabaseDamagedError: the vault is as it was.
    """
    others = [slot.id for slot in vault.slots.people if slot.id != slot_id]
    with _noted(vault, {SHEET_CONFIRMED: False}):
        return renew_key(vault, {slot_id: passphrase}, now, others=others, cost=cost)


def removed(vault: Vault) -> Removed | None:
    """Who was removed last, until `settle_removal`; None when there is nothing to decide."""
    told = PrivateSettings(vault).get(PERSON_REMOVED)
    if not isinstance(told, dict) or vault.slots.slot(str(told.get("id"))) is not None:
        return None
    gone, salt = str(told["id"]), vault.slots.database_salt
    there = [folder for folder in vault.backup_folders if folder.is_dir()]
    return Removed(
        id=gone,
        name=str(told["name"]),
        at=datetime.fromisoformat(str(told["at"])),
        backups=tuple(
            one
            for one in backups(there, vault.vault_id)
            if _has_former_key(partial(read_slots, one.file, vault.folder), salt)
        ),
        replaced=tuple(
            one
            for one in replaced_vaults(vault.folder)
            if _has_former_key(partial(read_key_slots, one), salt)
        ),
        out_of_reach=tuple(
            folder
            for folder in vault.backup_folders
            if not folder.is_dir() and vault.folder not in folder.parents
        ),
    )


def settle_removal(vault: Vault) -> None:
    """It was decided what becomes of what somebody who was removed can still open."""
    PrivateSettings(vault).remove(PERSON_REMOVED)


def _has_former_key(read: Callable[[], KeySlots], present: bytes) -> bool:
    """Whether a copy has another key than the vault has now; one that is damaged opens for nobody.

    With every new key comes a new salt, whatever the clock says. Whoever knew the key of then can
    open a copy also where they had no slot yet.
    """
    try:
        return read().database_salt != present
    except (BackupDamagedError, KeySlotsDamagedError, NewerVersionError):
        return False


@contextmanager
def _noted(vault: Vault, notes: Mapping[str, Json]) -> Iterator[None]:
    """Note something first, so that a crash does not hide it; and undo that when it went wrong.

    The code on the recovery sheet is of no use as soon as the key is new.
    """
    settings = PrivateSettings(vault)
    before = {name: settings.get(name) for name in notes}
    for name, value in notes.items():
        settings.set(name, value)
    try:
        yield
    except BaseException:
        if vault.is_open:
            _put_back(settings, before)
        raise


def _put_back(settings: PrivateSettings, before: Mapping[str, Json]) -> None:
    """Let the settings say what they said; a disk that is full lets them stand."""
    with suppress(VaultError):
        for name, value in before.items():
            if value is None:
                settings.remove(name)
            else:
                settings.set(name, value)

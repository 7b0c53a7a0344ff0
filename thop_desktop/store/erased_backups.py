"""Backups in which something that was erased may still stand, remembered until they are gone."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from thop_desktop.store.backup_files import Backup, backups
from thop_desktop.store.backups import that_may_hold
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.swap import replaced_vaults
from thop_desktop.store.vault import Vault

# Under this name in the private settings; two times, and nothing of what was erased.
NAME = "erased"


@dataclass(frozen=True)
class StillHolding:
    """Where something may still stand.

    Attributes:
        written: when the first of it was written.
        backups: the backups that can be reached now.
        replaced: vaults that were replaced by a restore and are still kept.
        missing: folders for backups that are not there now, such as a stick.
    """

    written: datetime
    backups: tuple[Backup, ...]
    replaced: tuple[Path, ...]
    missing: tuple[Path, ...]

    @property
    def is_somewhere(self) -> bool:
        """Whether it may stand anywhere that is known of."""
        return bool(self.backups or self.replaced or self.missing)


def holding(vault: Vault, written: datetime) -> StillHolding:
    """Where something stands that is still in the vault, or was until now.

    A backup that is dated in the future is among them: the clock was moved back since.

    Args:
        vault: the open vault.
        written: when the first of it was written.
    """
    there = backups(vault.backup_folders, vault.vault_id)
    return _holding(vault, written, tuple(one for one in there if one.made >= written))


def note_erased(vault: Vault, written: datetime, erased: datetime) -> None:
    """Remember that something was erased, together with what was before.

    Args:
        vault: the open vault.
        written: when the first of it was written.
        erased: the present moment.
    """
    before = _kept(vault)
    if before is not None:
        written, erased = min(written, before[0]), max(erased, before[1])
    told = {"written": written.isoformat(), "erased": erased.isoformat()}
    PrivateSettings(vault).set(NAME, told)


def still_holding(vault: Vault) -> StillHolding | None:
    """Where something that was erased earlier may still stand; None when nowhere."""
    kept = _kept(vault)
    if kept is None:
        return None
    there = that_may_hold(backups(vault.backup_folders, vault.vault_id), *kept)
    # The new one is never older than what was erased before it was made.
    found = _holding(vault, kept[0], tuple(one for one in there if one.made < kept[1]))
    return found if found.is_somewhere else None


def _holding(vault: Vault, written: datetime, there: tuple[Backup, ...]) -> StillHolding:
    missing = tuple(
        folder
        for folder in vault.backup_folders
        if not folder.is_dir() and vault.folder not in folder.parents
    )
    return StillHolding(written, there, tuple(replaced_vaults(vault.folder)), missing)


def _kept(vault: Vault) -> tuple[datetime, datetime] | None:
    told = PrivateSettings(vault).get(NAME)
    if not isinstance(told, dict):
        return None
    return datetime.fromisoformat(told["written"]), datetime.fromisoformat(told["erased"])

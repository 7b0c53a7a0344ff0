"""Vaults for tests: real ones, at the least cost that a vault may have."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault, open_vault
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.vault import Vault

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("paard batterij nietje")
OTHER_PASSPHRASE = Passphrase("zeven sloten tegelijk")


def make_vault(folder: Path) -> tuple[Vault, RecoveryCode]:
    """A new vault, open."""
    return create_vault(folder, PASSPHRASE, NOW, cost=LEAST_COST)


def make_locked_vault(folder: Path) -> RecoveryCode:
    """A new vault, locked; returns its recovery code."""
    vault, code = make_vault(folder)
    vault.lock(NOW)
    return code


def reopen(folder: Path) -> Vault:
    """An existing vault, open."""
    return open_vault(folder, PASSPHRASE, NOW)


def copy_of(folder: Path, target: Path) -> Path:
    """A copy of a locked vault: quicker than another one."""
    shutil.copytree(folder, target)
    return target

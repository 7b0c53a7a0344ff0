"""Vaults for tests: real ones, at the least cost that a vault may have."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest

from thop_desktop.store import key_slots
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault, open_vault
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.store.vault import Vault

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("paard batterij nietje")
OTHER_PASSPHRASE = Passphrase("zeven sloten tegelijk")


@contextmanager
def stretched_once() -> Iterator[None]:
    """Stretch each secret once, at 0.16 s, and not at every try and for every copy of a vault."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(key_slots, "stretch", lru_cache(stretch))
        yield


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

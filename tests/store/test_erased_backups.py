"""Where something that was erased may still stand."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.vaults import NOW, make_vault
from thop_desktop.store.backups import renew_backups, write_backup
from thop_desktop.store.erased_backups import NAME, holding, note_erased, still_holding
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.vault import Vault

DAY = timedelta(days=1)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """With backups of the last five days, and one that is dated in the future."""
    made, _code = make_vault(tmp_path / "vault")
    for days in (-3, 1, 2, 3, 4, 5):
        write_backup(made, made.backup_folders[0], NOW - days * DAY)
    yield made
    made.lock(NOW)


def days_of(backups: tuple[object, ...]) -> list[int]:
    return [(NOW - backup.made).days for backup in backups]  # type: ignore[attr-defined]


def test_what_is_in_the_vault_stands_in_every_backup_since_it_was_written(vault: Vault) -> None:
    assert days_of(holding(vault, NOW - 3 * DAY).backups) == [-3, 1, 2, 3]
    assert not holding(vault, NOW + 9 * DAY).is_somewhere


def test_after_erasing_it_stands_in_those_of_before(vault: Vault) -> None:
    assert still_holding(vault) is None
    note_erased(vault, NOW - 2 * DAY, NOW)
    found = still_holding(vault)
    assert found is not None
    assert days_of(found.backups) == [1, 2]


def test_what_was_erased_at_different_times_is_taken_together(vault: Vault) -> None:
    note_erased(vault, NOW - 2 * DAY, NOW)
    note_erased(vault, NOW - 4 * DAY, NOW - 3.5 * DAY)
    found = still_holding(vault)
    assert found is not None
    assert days_of(found.backups) == [1, 2, 3, 4]


def test_folders_that_are_missing_and_replaced_vaults_are_named(vault: Vault) -> None:
    stick = vault.folder.parent / "stick"
    vault.backup_folders = (*vault.backup_folders, stick)
    replaced = vault.folder / "replaced-20261101T100000000000Z"
    replaced.mkdir()
    note_erased(vault, NOW, NOW)
    found = still_holding(vault)
    assert found is not None
    assert (found.backups, found.replaced, found.missing) == ((), (replaced,), (stick,))
    stick.mkdir()
    replaced.rmdir()
    assert still_holding(vault) is None


def test_new_backups_are_not_among_them(vault: Vault) -> None:
    note_erased(vault, NOW - 9 * DAY, NOW)
    renew_backups(vault, NOW, written=NOW - 9 * DAY)
    assert still_holding(vault) is None


def test_nothing_of_what_was_erased_is_remembered(vault: Vault) -> None:
    note_erased(vault, NOW - DAY, NOW)
    told = PrivateSettings(vault).get(NAME)
    assert told == {"written": (NOW - DAY).isoformat(), "erased": NOW.isoformat()}

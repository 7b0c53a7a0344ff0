"""A diary on a stick that is pulled out while it is open: nothing that was saved is lost."""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.stick import Stick, stick_in
from tests.support.vaults import (
    NOW,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    make_locked_vault,
    make_vault,
    reopen,
)
from thop_desktop.errors import KeySlotsDamagedError, NoVaultError, VaultInUseError
from thop_desktop.store.access import change_passphrase
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import FILE_NAME, read_key_slots
from thop_desktop.store.opening import is_vault, open_vault
from thop_desktop.store.presence import Presence
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    with stick_in(tmp_path) as one:
        yield one


@pytest.fixture
def vault(stick: Stick) -> Iterator[Vault]:
    """An open vault on the stick, with something in it, and with that still in its log alone."""
    made, _code = make_vault(stick.folder)
    PrivateSettings(made).set("before", "saved")
    assert (stick.folder / f"{DATABASE}-wal").stat().st_size > 0
    yield made
    made.lock(NOW)


def settings(stick: Stick) -> dict[str, object]:
    """What a fresh look at the stick finds."""
    fresh = reopen(stick.folder)
    found = PrivateSettings(fresh).all()
    fresh.lock(NOW)
    return {name: found[name] for name in ("before", "after") if name in found}


def test_what_is_written_meanwhile_is_refused_and_goes_on_when_it_is_back(
    stick: Stick, vault: Vault
) -> None:
    stick.pull_out()
    for _time in range(2):
        with pytest.raises(NoVaultError):
            PrivateSettings(vault).set("after", "lost?")
        with pytest.raises(NoVaultError):
            PrivateSettings(vault).get("before")
    assert vault.is_open
    assert list(stick.mounted.iterdir()) == []

    stick.put_in()
    PrivateSettings(vault).set("after", "saved")
    assert PrivateSettings(vault).get("before") == "saved"
    vault.lock(NOW)
    assert settings(stick) == {"before": "saved", "after": "saved"}


def test_one_that_is_back_before_anybody_noticed_keeps_its_log(stick: Stick, vault: Vault) -> None:
    stick.pull_out()
    stick.put_in()
    PrivateSettings(vault).set("after", "saved")
    assert PrivateSettings(vault).get("before") == "saved"
    vault.lock(NOW)
    assert settings(stick) == {"before": "saved", "after": "saved"}


def test_locking_without_it_lets_go_and_all_that_was_saved_is_on_it(
    stick: Stick, vault: Vault
) -> None:
    stick.pull_out()
    vault.lock(NOW)
    assert not vault.is_open
    assert list(stick.mounted.iterdir()) == []
    with pytest.raises(NoVaultError):
        reopen(stick.folder)
    stick.put_in()
    assert settings(stick) == {"before": "saved"}


def test_locking_after_it_came_back_unnoticed_leaves_its_log_too(
    stick: Stick, vault: Vault
) -> None:
    stick.pull_out()
    stick.put_in()
    vault.lock(NOW)
    assert settings(stick) == {"before": "saved"}


def test_nothing_is_made_where_it_was(stick: Stick, vault: Vault) -> None:
    stick.pull_out()
    with pytest.raises(NoVaultError):
        write_backup(vault, vault.backup_folders[0], NOW)
    with pytest.raises(NoVaultError):
        vault.keep_slots(vault.slots)
    with pytest.raises(NoVaultError):
        change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    with pytest.raises(NoVaultError), vault.second_connection():
        pass
    assert list(stick.mounted.iterdir()) == []
    stick.put_in()
    vault.lock(NOW)
    assert settings(stick) == {"before": "saved"}


def test_another_stick_in_its_place_is_left_alone(
    stick: Stick, vault: Vault, tmp_path: Path
) -> None:
    stick.pull_out()
    make_locked_vault(stick.folder)  # as if it were another one
    with pytest.raises(NoVaultError):
        PrivateSettings(vault).set("after", "saved")
    vault.lock(NOW)
    assert settings(stick) == {}


def test_one_that_was_opened_elsewhere_meanwhile_waits(stick: Stick, vault: Vault) -> None:
    stick.pull_out()
    with pytest.raises(NoVaultError):
        PrivateSettings(vault).set("after", "saved")
    stick.put_in()
    other = reopen(stick.folder)
    with pytest.raises(VaultInUseError):
        PrivateSettings(vault).set("after", "saved")
    other.lock(NOW)
    PrivateSettings(vault).set("after", "saved")
    vault.lock(NOW)
    assert settings(stick) == {"before": "saved", "after": "saved"}


def test_another_passphrase_from_elsewhere_stays(stick: Stick, vault: Vault) -> None:
    stick.pull_out()
    with pytest.raises(NoVaultError):
        PrivateSettings(vault).get("before")
    stick.put_in()
    other = reopen(stick.folder)
    change_passphrase(other, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    other.lock(NOW)
    PrivateSettings(vault).set("after", "saved")
    vault.keep_slots(vault.slots)
    vault.lock(NOW)
    open_vault(stick.folder, OTHER_PASSPHRASE, NOW).lock(NOW)


def test_keys_that_were_changed_by_somebody_else_are_not_trusted(
    stick: Stick, vault: Vault
) -> None:
    stick.pull_out()
    with pytest.raises(NoVaultError):
        PrivateSettings(vault).get("before")
    stick.put_in()
    slots = read_key_slots(stick.folder)
    bound = bytes([slots.bound[0] ^ 1, *slots.bound[1:]])
    (stick.folder / FILE_NAME).write_bytes(replace(slots, bound=bound).to_bytes())
    with pytest.raises(KeySlotsDamagedError):
        PrivateSettings(vault).set("after", "saved")
    assert vault.is_open


def test_a_folder_that_is_deleted_while_it_is_open_is_told_at_the_next_word(tmp_path: Path) -> None:
    vault, _code = make_vault(tmp_path / "d")
    shutil.rmtree(tmp_path / "d")
    with pytest.raises(NoVaultError):
        PrivateSettings(vault).set("after", "saved")
    vault.lock(NOW)
    assert not is_vault(tmp_path / "d")
    assert not (tmp_path / "d").exists()


def test_a_disk_that_is_unplugged_while_its_folder_can_still_be_seen_is_gone(
    tmp_path: Path,
) -> None:
    file = tmp_path / DATABASE
    file.write_bytes(b"x")
    number = file.stat().st_dev
    device = tmp_path / f"{os.major(number)}:{os.minor(number)}"
    device.mkdir()
    presence = Presence(file, tmp_path)
    assert presence.is_same
    device.rmdir()
    assert not presence.is_same
    assert not presence.is_there


def test_where_a_file_has_another_number_at_every_look_its_name_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / DATABASE
    file.write_bytes(b"x")
    numbers = iter(range(1, 100))
    monkeypatch.setattr(
        "thop_desktop.store.presence._mark",
        lambda path: (1, next(numbers)) if path.exists() else (0, 0),
    )
    presence = Presence(file, tmp_path)
    assert presence.is_same
    file.unlink()
    assert not presence.is_same

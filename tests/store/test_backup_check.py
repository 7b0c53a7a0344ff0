"""The check of all backups: what it finds, and that it changes and leaves nothing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.vaults import NOW, PASSPHRASE, copy_of, make_locked_vault, stretched_once
from thop_desktop.errors import NewerVersionError
from thop_desktop.store import backup_check
from thop_desktop.store.access import renew_key, slot_of
from thop_desktop.store.backup_check import Checked, Verdict, check_backups
from thop_desktop.store.backups import write_backup
from thop_desktop.store.opening import open_vault
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.vault import Vault

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A locked vault to make copies of."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        make_locked_vault(folder)
        yield folder


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Iterator[Vault]:
    """A copy of it, open, with a second folder for backups that is not there."""
    folder = copy_of(made, tmp_path / "vault")
    folders = (folder / "backups", tmp_path / "stick")
    vault = open_vault(folder, PASSPHRASE, NOW, backup_folders=folders)
    yield vault
    vault.lock(NOW)


def own(vault: Vault) -> Path:
    return vault.backup_folders[0]


def verdicts(checked: Checked) -> list[Verdict]:
    return [verdict for _backup, verdict in checked.found]


def test_without_backups_there_is_nothing_to_find(vault: Vault, tmp_path: Path) -> None:
    assert check_backups(vault) == Checked(missing=(tmp_path / "stick",))


def test_whole_ones_are_found_whole_in_both_folders_and_nothing_is_left(
    vault: Vault, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    for number, folder in enumerate(vault.backup_folders):
        write_backup(vault, folder, NOW - number * DAY)
    before = {file: file.read_bytes() for file in vault.folder.rglob("*.thopbackup")}
    told: list[tuple[int, int]] = []
    checked = check_backups(vault, lambda done, of: told.append((done, of)))

    assert verdicts(checked) == [Verdict.WHOLE, Verdict.WHOLE]
    assert [backup.made for backup, _verdict in checked.found] == [NOW, NOW - DAY]
    assert checked.missing == checked.damaged == ()
    assert {file: file.read_bytes() for file in vault.folder.rglob("*.thopbackup")} == before
    assert len(list(own(vault).iterdir())) == 1
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("place", [0.5, 0.9])
def test_one_changed_byte_is_found(vault: Vault, place: float) -> None:
    damaged = write_backup(vault, own(vault), NOW)
    write_backup(vault, own(vault), NOW - DAY)
    data = bytearray(damaged.file.read_bytes())
    data[int(len(data) * place)] ^= 1
    damaged.file.write_bytes(data)
    checked = check_backups(vault)

    assert verdicts(checked) == [Verdict.DAMAGED, Verdict.WHOLE]
    assert checked.damaged == (damaged.file,)


def test_a_file_that_says_nothing_of_itself_is_named(vault: Vault) -> None:
    cut = write_backup(vault, own(vault), NOW)
    cut.file.write_bytes(cut.file.read_bytes()[:-100])
    (own(vault) / "brief.thopbackup").write_bytes(b"of somebody else")

    assert check_backups(vault) == Checked(
        unreadable=(cut.file,), missing=(vault.backup_folders[1],)
    )


def test_one_of_before_a_new_key_reads_but_is_not_looked_into(vault: Vault) -> None:
    write_backup(vault, own(vault), NOW)
    slot = slot_of(vault.slots, PASSPHRASE)
    assert slot is not None
    renew_key(vault, {slot.id: PASSPHRASE}, NOW + DAY, cost=LEAST_COST)
    write_backup(vault, own(vault), NOW + DAY)
    checked = check_backups(vault)

    assert verdicts(checked) == [Verdict.WHOLE, Verdict.UNOPENED]
    assert checked.damaged == ()


def test_one_of_a_newer_program_is_not_called_damaged(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_new(*_all: object) -> None:
        raise NewerVersionError(vault.folder)

    write_backup(vault, own(vault), NOW)
    monkeypatch.setattr(backup_check, "check_backup", too_new)

    assert verdicts(check_backups(vault)) == [Verdict.UNOPENED]


def test_one_that_vanishes_meanwhile_is_not_there(vault: Vault) -> None:
    for number in range(2):
        write_backup(vault, own(vault), NOW - number * DAY)
    older = sorted(own(vault).iterdir())[0]

    def take_away(_done: int, _of: int) -> None:
        older.unlink(missing_ok=True)

    assert check_backups(vault, take_away).damaged == (older,)


def test_one_that_is_gone_before_it_is_measured_is_not_there(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = write_backup(vault, own(vault), NOW)
    monkeypatch.setattr(backup_check, "backups", lambda *_all: (backup,))
    backup.file.unlink()

    assert check_backups(vault).damaged == (backup.file,)

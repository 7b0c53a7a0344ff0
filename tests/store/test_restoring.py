"""Back from a backup: checked first, then swapped, and what was there is kept for now."""

import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from tests.support.vaults import (
    NOW,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    copy_of,
    make_locked_vault,
    reopen,
    stretched_once,
)
from thop_desktop.errors import (
    BackupDamagedError,
    DatabaseDamagedError,
    KeySlotsDamagedError,
    NewerVersionError,
    VaultInUseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store.access import change_passphrase, renew_key
from thop_desktop.store.backups import write_backup
from thop_desktop.store.holder import hold
from thop_desktop.store.key_slots import FILE_NAME
from thop_desktop.store.meta import meta, set_meta
from thop_desktop.store.opening import is_vault, open_vault
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.restoring import restore, restore_key_slots
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE, PARTS, forget_replaced, replaced_vaults

LATER = NOW + timedelta(days=3)
Made = tuple[Path, RecoveryCode]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A locked vault to make copies of, with its code and one backup."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        code = make_locked_vault(folder)
        write(folder, "then")
        vault = reopen(folder)
        write_backup(vault, folder / "backups", NOW)
        vault.lock(NOW)
        write(folder, "now")
        yield folder, code


@pytest.fixture
def folder(made: Made, tmp_path: Path) -> Path:
    """A copy of the vault, locked."""
    return copy_of(made[0], tmp_path / "vault")


def write(folder: Path, text: str) -> None:
    """Write something into a locked vault."""
    vault = reopen(folder)
    with vault.write() as database:
        set_meta(database, {"text": text})
    vault.lock(NOW)


def text_in(folder: Path) -> str:
    """What was written into a vault."""
    vault = open_vault(folder, PASSPHRASE, LATER)
    with vault.read() as database:
        text = meta(database, "text")
    vault.abandon()
    return text


def the_backup(folder: Path) -> Path:
    """The one backup of a vault."""
    (file,) = (folder / "backups").iterdir()
    return file


def parts_in(folder: Path) -> dict[str, bytes]:
    """Both files of a vault."""
    return {name: (folder / name).read_bytes() for name in PARTS if (folder / name).exists()}


def remade(backup: Path, change: Callable[[bytearray], None]) -> None:
    """Change the database in a backup, and let the checksums of the ZIP file fit it again."""
    with zipfile.ZipFile(backup) as parts:
        inside = {name: bytearray(parts.read(name)) for name in parts.namelist()}
    change(inside[DATABASE])
    with zipfile.ZipFile(backup, "w") as out:
        for name, data in inside.items():
            out.writestr(name, bytes(data))


def flipped(place: int) -> Callable[[bytearray], None]:
    """A change of one bit."""

    def flip(data: bytearray) -> None:
        data[place] ^= 1

    return flip


def test_the_vault_is_what_it_was_then_and_what_was_there_is_kept(folder: Path) -> None:
    before = parts_in(folder)
    replaced = restore(the_backup(folder), folder, PASSPHRASE, LATER)

    assert text_in(folder) == "then"
    assert parts_in(replaced) == before
    assert replaced_vaults(folder) == [replaced]
    assert text_in(replaced) == "now"
    assert the_backup(folder).exists()

    forget_replaced(replaced)
    assert replaced_vaults(folder) == []
    assert text_in(folder) == "then"


def test_the_recovery_code_restores_it_too(folder: Path, made: Made) -> None:
    restore(the_backup(folder), folder, made[1], LATER)

    assert text_in(folder) == "then"


def test_into_a_new_folder_it_comes_without_anything_to_replace(
    folder: Path, tmp_path: Path
) -> None:
    new = tmp_path / "a" / "new"
    replaced = restore(the_backup(folder), new, PASSPHRASE, LATER)

    assert text_in(new) == "then"
    assert not replaced.exists()
    assert replaced_vaults(new) == []


def test_where_one_part_was_lost_it_is_whole_again(folder: Path) -> None:
    for name in PARTS:
        (folder / name).unlink()
        restore(the_backup(folder), folder, PASSPHRASE, LATER + timedelta(len(name)))

        assert text_in(folder) == "then"


def untouched(folder: Path, before: dict[str, bytes]) -> bool:
    """Whether a vault is as it was, nothing was kept aside, and nobody holds it."""
    hold(folder, NOW).release()
    return parts_in(folder) == before and replaced_vaults(folder) == []


def test_the_wrong_secret_leaves_the_vault_as_it_is(folder: Path) -> None:
    before = parts_in(folder)
    with pytest.raises(WrongPassphraseError):
        restore(the_backup(folder), folder, OTHER_PASSPHRASE, LATER)
    with pytest.raises(WrongRecoveryCodeError):
        restore(the_backup(folder), folder, RecoveryCode.random(), LATER)

    assert untouched(folder, before)


@pytest.mark.parametrize("place", [16, 100, 4000, -1, -3000], ids=str)
def test_a_page_that_is_damaged_in_the_backup_leaves_the_vault_as_it_is(
    folder: Path, place: int
) -> None:
    before, backup = parts_in(folder), the_backup(folder)
    remade(backup, flipped(place))

    with pytest.raises(BackupDamagedError) as caught:
        restore(backup, folder, PASSPHRASE, LATER)

    assert caught.value.file == backup
    assert untouched(folder, before)
    assert text_in(folder) == "now"


def test_the_salt_in_front_of_the_database_is_not_what_is_read(folder: Path) -> None:
    # It stands in the key slots too, and that is the one that counts.
    remade(the_backup(folder), flipped(0))
    restore(the_backup(folder), folder, PASSPHRASE, LATER)

    assert text_in(folder) == "then"


@pytest.mark.parametrize("length", [0, 100, 4096, 10_000])
def test_a_database_that_is_too_short_in_the_backup_does_too(folder: Path, length: int) -> None:
    before, backup = parts_in(folder), the_backup(folder)

    def cut(data: bytearray) -> None:
        del data[length:]

    remade(backup, cut)
    with pytest.raises(BackupDamagedError):
        restore(backup, folder, PASSPHRASE, LATER)

    assert untouched(folder, before)


@pytest.mark.parametrize("data", [b"", b"no backup at all"])
def test_what_is_no_backup_leaves_the_vault_as_it_is(folder: Path, data: bytes) -> None:
    before, backup = parts_in(folder), the_backup(folder)
    backup.write_bytes(data)

    for way in (restore, restore_key_slots):
        with pytest.raises(BackupDamagedError):
            way(backup, folder, PASSPHRASE, LATER)
    with pytest.raises(BackupDamagedError):
        restore(backup.with_name("missing"), folder, PASSPHRASE, LATER)

    assert untouched(folder, before)


def test_a_damaged_backup_makes_no_vault_in_a_new_folder(folder: Path, tmp_path: Path) -> None:
    backup = the_backup(folder)
    remade(backup, flipped(-1))
    with pytest.raises(BackupDamagedError):
        restore(backup, tmp_path / "new", PASSPHRASE, LATER)

    assert not is_vault(tmp_path / "new")


def test_a_backup_of_a_newer_version_is_refused(folder: Path) -> None:
    newer = Migrations(MIGRATIONS.name)
    for known in MIGRATIONS._migrations:
        newer(name=known.name)(known.fn)

    @newer()
    def m9001_later(database: Database) -> None:
        database.conn.execute("CREATE TABLE later (name TEXT)")

    before = parts_in(folder)
    later = copy_of(folder, folder.with_name("later"))
    vault = open_vault(later, PASSPHRASE, NOW, migrations=newer)
    backup = write_backup(vault, later / "new", LATER)
    vault.lock(NOW)

    with pytest.raises(NewerVersionError):
        restore(backup.file, folder, PASSPHRASE, LATER)
    assert untouched(folder, before)


def test_while_it_is_open_nothing_is_restored(folder: Path) -> None:
    vault = reopen(folder)
    for way in (restore, restore_key_slots):
        with pytest.raises(VaultInUseError):
            way(the_backup(folder), folder, PASSPHRASE, LATER)
    vault.lock(NOW)

    assert text_in(folder) == "now"


def test_lost_key_slots_come_back_and_nothing_that_was_written_since_is_lost(
    folder: Path, made: Made
) -> None:
    before = parts_in(folder)
    for secret in (PASSPHRASE, made[1]):
        (folder / FILE_NAME).unlink()
        with pytest.raises(KeySlotsDamagedError):
            reopen(folder)
        restore_key_slots(the_backup(folder), folder, secret, LATER)

        assert parts_in(folder)[FILE_NAME] == before[FILE_NAME]
        assert text_in(folder) == "now"


def test_with_key_slots_of_then_the_passphrase_is_that_of_then(folder: Path) -> None:
    vault = reopen(folder)
    change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    vault.lock(NOW)
    (folder / FILE_NAME).write_bytes(b"damaged")

    with pytest.raises(WrongPassphraseError):
        restore_key_slots(the_backup(folder), folder, OTHER_PASSPHRASE, LATER)
    assert (folder / FILE_NAME).read_bytes() == b"damaged"
    restore_key_slots(the_backup(folder), folder, PASSPHRASE, LATER)
    assert text_in(folder) == "now"


def test_key_slots_of_before_a_new_key_are_not_put_beside_the_database(folder: Path) -> None:
    vault = reopen(folder)
    slot_id = vault.slots.slots[0].id
    renew_key(vault, {slot_id: PASSPHRASE}, NOW, cost=LEAST_COST)
    vault.lock(NOW)
    before = parts_in(folder)

    with pytest.raises(DatabaseDamagedError) as caught:
        restore_key_slots(the_backup(folder), folder, PASSPHRASE, LATER)

    assert caught.value.backup == the_backup(folder)
    assert untouched(folder, before)


@pytest.mark.parametrize("left", [None, b"", bytes(8192)], ids=["missing", "empty", "zeros"])
def test_key_slots_are_not_put_beside_a_database_that_is_damaged_too(
    folder: Path, left: bytes | None
) -> None:
    (folder / FILE_NAME).unlink()
    (folder / DATABASE).unlink()
    if left is not None:
        (folder / DATABASE).write_bytes(left)
    before = parts_in(folder)

    with pytest.raises(DatabaseDamagedError) as caught:
        restore_key_slots(the_backup(folder), folder, PASSPHRASE, LATER)

    assert caught.value.backup == the_backup(folder)
    assert untouched(folder, before)

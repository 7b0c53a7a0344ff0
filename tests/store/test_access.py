"""Who can open a vault: new secrets do, former ones no more, and backups stay as they are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.vaults import (
    NOW,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    copy_of,
    make_locked_vault,
    stretched_once,
)
from thop_desktop.errors import (
    DatabaseDamagedError,
    DiskFullError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store import access, cipher
from thop_desktop.store.access import (
    add_passphrase,
    change_passphrase,
    remove_slot,
    renew_key,
    renew_recovery_code,
    slot_of,
    what_remains,
)
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import KeySlot, Passphrase, Secret, SlotKind, read_key_slots
from thop_desktop.store.meta import last_used, meta, set_meta
from thop_desktop.store.opening import open_vault
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.restoring import restore
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE, INCOMING, MARKER, replaced_vaults
from thop_desktop.store.vault import Vault

LATER = NOW + timedelta(days=3)
THIRD_PASSPHRASE = Passphrase("drie maal is scheepsrecht")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, RecoveryCode]]:
    """A locked vault to make copies of, with its code."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        yield folder, make_locked_vault(folder)


@pytest.fixture
def code(made: tuple[Path, RecoveryCode]) -> RecoveryCode:
    """The recovery code of the vault."""
    return made[1]


@pytest.fixture
def vault(made: tuple[Path, RecoveryCode], tmp_path: Path) -> Iterator[Vault]:
    """A copy of the vault, open."""
    vault = open_vault(copy_of(made[0], tmp_path / "vault"), PASSPHRASE, NOW)
    with vault.write() as database:
        set_meta(database, {"text": "kept"})
    yield vault
    vault.lock(NOW)


def opens(folder: Path, secret: Secret) -> bool:
    """Whether a secret opens a locked vault, and what was written is in it."""
    try:
        vault = open_vault(folder, secret, LATER)
    except (WrongPassphraseError, WrongRecoveryCodeError):
        return False
    with vault.read() as database:
        assert meta(database, "text") == "kept"
    vault.abandon()
    return True


def slot_id(vault: Vault, secret: Secret) -> str:
    """Which slot a secret opens."""
    slot = slot_of(vault.slots, secret)
    assert slot is not None
    return slot.id


def test_another_passphrase_takes_the_place_of_the_former(vault: Vault, code: RecoveryCode) -> None:
    before = (vault.folder / DATABASE).read_bytes()
    change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    after = (vault.folder / DATABASE).read_bytes()
    vault.lock(NOW)

    assert after == before  # one slot was written, not the database
    assert not opens(vault.folder, PASSPHRASE)
    assert opens(vault.folder, OTHER_PASSPHRASE)
    assert opens(vault.folder, code)


def test_the_former_passphrase_still_opens_the_backup_of_then(vault: Vault, tmp_path: Path) -> None:
    backup = write_backup(vault, vault.backup_folders[0], NOW)
    change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)

    restore(backup.file, tmp_path / "restored", PASSPHRASE, NOW)
    assert opens(tmp_path / "restored", PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        restore(backup.file, tmp_path / "restored", OTHER_PASSPHRASE, NOW)


def test_without_the_former_passphrase_nothing_is_changed(vault: Vault, code: RecoveryCode) -> None:
    before = vault.slots
    for not_it in (OTHER_PASSPHRASE, Passphrase(""), Passphrase(code.symbols)):
        with pytest.raises(WrongPassphraseError):
            change_passphrase(vault, not_it, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)

    assert read_key_slots(vault.folder) == vault.slots == before


def test_an_empty_passphrase_is_refused(vault: Vault) -> None:
    before = vault.slots
    with pytest.raises(ValueError, match="empty"):
        change_passphrase(vault, PASSPHRASE, Passphrase(""), NOW, cost=LEAST_COST)
    with pytest.raises(ValueError, match="empty"):
        add_passphrase(vault, Passphrase(""), NOW, label="Bea", cost=LEAST_COST)

    assert read_key_slots(vault.folder) == vault.slots == before


def test_the_cost_is_measured_when_none_is_given(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access, "measured_cost", lambda: replace(LEAST_COST, passes=4))

    assert add_passphrase(vault, OTHER_PASSPHRASE, NOW, label="Bea").cost.passes == 4
    change_passphrase(vault, PASSPHRASE, THIRD_PASSPHRASE, NOW)
    assert vault.slots.slots[-1].cost.passes == 4


def test_one_more_person_opens_it_until_removed(vault: Vault, code: RecoveryCode) -> None:
    added = add_passphrase(vault, OTHER_PASSPHRASE, NOW, label="Bea", cost=LEAST_COST)
    vault.lock(NOW)
    assert added.label == "Bea"
    assert opens(vault.folder, PASSPHRASE)
    assert opens(vault.folder, OTHER_PASSPHRASE)

    again = open_vault(vault.folder, PASSPHRASE, LATER)
    remove_slot(again, added.id)
    again.lock(LATER)
    assert opens(vault.folder, PASSPHRASE)
    assert not opens(vault.folder, OTHER_PASSPHRASE)
    assert opens(vault.folder, code)


def test_the_last_passphrase_cannot_be_removed(vault: Vault) -> None:
    before = vault.slots
    with pytest.raises(ValueError, match="last passphrase"):
        remove_slot(vault, slot_id(vault, PASSPHRASE))

    assert read_key_slots(vault.folder) == vault.slots == before


def test_a_new_recovery_code_takes_the_place_of_every_former_whatever_the_diary_was_called(
    vault: Vault, code: RecoveryCode
) -> None:
    before = renew_recovery_code(vault, NOW, label="Avonden")
    new = renew_recovery_code(vault, NOW, label="Mier")
    vault.lock(NOW)

    assert not opens(vault.folder, code)
    assert not opens(vault.folder, before)
    assert opens(vault.folder, new)
    assert opens(vault.folder, PASSPHRASE)


def test_a_secret_tells_its_own_slot(vault: Vault, code: RecoveryCode) -> None:
    slots = {slot.id: slot.kind for slot in vault.slots.slots}

    assert slots[slot_id(vault, PASSPHRASE)] is SlotKind.PASSPHRASE
    assert slots[slot_id(vault, code)] is SlotKind.RECOVERY
    assert slot_of(vault.slots, OTHER_PASSPHRASE) is None


def read_with(folder: Path, key: DatabaseKey, salt: bytes) -> None:
    """Read a database with a key, without any slots."""
    with cipher.plain_failures(folder):
        database = cipher.connect(folder / DATABASE, key, salt, mode="immutable")
        assert last_used(database) is not None
        cipher.close(database)


def test_a_new_key_ends_all_that_is_not_kept(vault: Vault, code: RecoveryCode) -> None:
    add_passphrase(vault, OTHER_PASSPHRASE, NOW, label="Bea", cost=LEAST_COST)
    old_key, old_salt = vault.key.bytes, vault.slots.database_salt
    read_with(vault.folder, vault.key, old_salt)
    new = renew_key(vault, {slot_id(vault, PASSPHRASE): PASSPHRASE}, NOW, cost=LEAST_COST)

    assert vault.is_open
    assert vault.key.bytes != old_key
    assert vault.slots.database_salt != old_salt
    with vault.write() as database:
        assert meta(database, "text") == "kept"
    assert vault.folder / INCOMING not in set(vault.folder.iterdir())
    assert replaced_vaults(vault.folder) == []  # what was encrypted with the old key is gone
    vault.lock(NOW)

    assert not opens(vault.folder, code)
    assert not opens(vault.folder, OTHER_PASSPHRASE)
    assert opens(vault.folder, new)
    assert opens(vault.folder, PASSPHRASE)
    with pytest.raises(DatabaseDamagedError):
        read_with(vault.folder, DatabaseKey(old_key), old_salt)


def test_everybody_who_is_kept_goes_on_under_the_same_label(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access, "measured_cost", lambda: LEAST_COST)
    bea = add_passphrase(vault, OTHER_PASSPHRASE, NOW, label="Bea", cost=LEAST_COST)
    kept: dict[str, Secret] = {
        bea.id: OTHER_PASSPHRASE,
        slot_id(vault, PASSPHRASE): PASSPHRASE,
    }
    renew_key(vault, kept, NOW)
    labels = [(slot.kind, slot.label) for slot in vault.slots.slots]
    vault.lock(NOW)

    assert labels == [
        (SlotKind.PASSPHRASE, "Bea"),
        (SlotKind.PASSPHRASE, ""),
        (SlotKind.RECOVERY, ""),
    ]
    assert opens(vault.folder, PASSPHRASE)
    assert opens(vault.folder, OTHER_PASSPHRASE)


def test_two_people_with_the_same_words_can_each_be_kept(vault: Vault) -> None:
    bea = add_passphrase(vault, PASSPHRASE, NOW, label="Bea", cost=LEAST_COST)
    renew_key(vault, {bea.id: PASSPHRASE}, NOW, cost=LEAST_COST)

    assert [slot.label for slot in vault.slots.people] == ["Bea"]


def as_it_was(vault: Vault, before: tuple[bytes, tuple[KeySlot, ...]]) -> bool:
    """Whether a vault that is open has its former key and slots, and can be used."""
    with vault.write() as database:
        assert meta(database, "text") == "kept"
    return (vault.key.bytes, vault.slots.slots) == before and read_key_slots(
        vault.folder
    ) == vault.slots


def test_a_new_key_wants_a_passphrase_that_opens(vault: Vault, code: RecoveryCode) -> None:
    before = vault.key.bytes, vault.slots.slots
    first = slot_id(vault, PASSPHRASE)
    wrong: list[dict[str, Secret]] = [
        {first: OTHER_PASSPHRASE},
        {first: PASSPHRASE, "0" * 16: PASSPHRASE},
        {slot_id(vault, code): PASSPHRASE},
        {first: PASSPHRASE, slot_id(vault, code): RecoveryCode.random()},
    ]
    for kept in wrong:
        with pytest.raises(WrongPassphraseError):
            renew_key(vault, kept, NOW, cost=LEAST_COST)
    none: list[dict[str, Secret]] = [{}, {slot_id(vault, code): code}]
    for kept in none:
        with pytest.raises(ValueError, match="at least one passphrase"):
            renew_key(vault, kept, NOW, cost=LEAST_COST)

    assert as_it_was(vault, before)


def test_a_new_key_that_is_cancelled_leaves_all_as_it_was(
    vault: Vault, code: RecoveryCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "PAGES_A_STEP", 10)
    before = vault.key.bytes, vault.slots.slots

    class CancelledError(Exception):
        pass

    def cancel(done: int, total: int) -> None:
        assert done <= total
        if done > 10:
            raise CancelledError

    with pytest.raises(CancelledError):
        renew_key(
            vault, {slot_id(vault, PASSPHRASE): PASSPHRASE}, NOW, cost=LEAST_COST, progress=cancel
        )

    assert as_it_was(vault, before)
    vault.lock(NOW)
    assert opens(vault.folder, code)
    assert not (vault.folder / INCOMING).exists()  # thrown away by whoever came next


@pytest.mark.parametrize(
    "step",
    ["thop_desktop.store.durable.write_whole", "thop_desktop.store.swap.write_whole"],
    ids=["the new slots", "the swap"],
)
def test_a_new_key_for_which_there_is_no_room_leaves_all_as_it_was(
    vault: Vault, code: RecoveryCode, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = vault.key.bytes, vault.slots.slots

    def no_room(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(step, no_room)
        with pytest.raises(DiskFullError):
            renew_key(vault, {slot_id(vault, PASSPHRASE): PASSPHRASE}, NOW, cost=LEAST_COST)

    assert as_it_was(vault, before)
    vault.lock(NOW)
    assert opens(vault.folder, code)
    assert not (vault.folder / MARKER).exists()


def test_what_an_old_secret_still_opens_is_told_in_one_sentence(vault: Vault) -> None:
    folder = vault.backup_folders[0]
    old = [write_backup(vault, folder, NOW - timedelta(days=day)) for day in range(2)]
    change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    write_backup(vault, folder, LATER)
    (vault.folder / "replaced-1").mkdir()
    remains = what_remains(vault, NOW)

    assert list(remains.backups) == old
    assert remains.replaced == (vault.folder / "replaced-1",)
    assert str(remains).endswith(".")
    assert str(remains).count(". ") == 0

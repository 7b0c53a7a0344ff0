"""The open vault: a transaction is all or nothing, and after locking nothing is left open."""

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]
from sqlite_utils import Database

from tests.support.vaults import NOW, PASSPHRASE, copy_of, make_locked_vault, reopen, stretched_once
from thop_desktop.errors import (
    DatabaseDamagedError,
    DiskFullError,
    FolderReadOnlyError,
    KeySlotsDamagedError,
    VaultInUseError,
)
from thop_desktop.store import cipher
from thop_desktop.store import vault as vault_module
from thop_desktop.store.holder import hold
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import KeySlots, read_key_slots
from thop_desktop.store.meta import last_used, meta, set_meta
from thop_desktop.store.opening import open_vault
from thop_desktop.store.swap import DATABASE, MARKER, new_incoming, replaced_vaults
from thop_desktop.store.vault import Vault

LATER = NOW + timedelta(hours=2)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A locked vault to make copies of."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        make_locked_vault(folder)
        yield folder


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Iterator[Vault]:
    """A copy of the vault, open; locked at the end if it is not yet."""
    vault = reopen(copy_of(made, tmp_path / "vault"))
    yield vault
    vault.lock(NOW)


def names(vault: Vault) -> set[str]:
    """The names of what was written by these tests."""
    with vault.read() as database:
        return names_in(database)


def names_in(database: Database) -> set[str]:
    """The same, through a given connection."""
    rows = database.conn.execute("SELECT name FROM meta WHERE value = 'x'").fetchall()
    return {name for (name,) in rows}


def note(database: Database, *noted: str) -> None:
    """Write something."""
    set_meta(database, dict.fromkeys(noted, "x"))


def setting(database: Database, name: str) -> Any:
    """A setting of the connection."""
    return database.conn.execute(f"PRAGMA {name}").fetchone()[0]


def test_what_is_written_is_read(vault: Vault) -> None:
    with vault.write() as database:
        note(database, "a", "b")
        assert names_in(database) == {"a", "b"}

    assert names(vault) == {"a", "b"}


@pytest.mark.parametrize("failure", [KeyError, KeyboardInterrupt, GeneratorExit])
def test_of_a_transaction_that_fails_nothing_is_kept(
    vault: Vault, failure: type[BaseException]
) -> None:
    with vault.write() as database:
        note(database, "before")

    def write_half() -> None:
        with vault.write() as database:
            note(database, "a")
            note(database, "b")
            raise failure

    with pytest.raises(failure):
        write_half()

    assert names(vault) == {"before"}
    with vault.write() as database:
        note(database, "after")
    assert names(vault) == {"before", "after"}


def write_nothing_after(database: Database, insert: str) -> None:
    """Write something, and then what the table does not take."""
    note(database, "a")
    database.conn.execute(f"{insert} meta VALUES ('none', NULL)")


def test_a_statement_that_fails_takes_the_whole_transaction_with_it(vault: Vault) -> None:
    with pytest.raises(driver.IntegrityError), vault.write() as database:
        write_nothing_after(database, "INSERT INTO")

    assert names(vault) == set()


def test_a_failure_that_ended_the_transaction_by_itself_is_raised_as_it_is(vault: Vault) -> None:
    with pytest.raises(driver.IntegrityError), vault.write() as database:
        write_nothing_after(database, "INSERT OR ROLLBACK INTO")

    assert names(vault) == set()


def test_a_transaction_within_another_is_a_mistake_of_ours_and_keeps_nothing(
    vault: Vault,
) -> None:

    def write_within_a_write() -> None:
        with vault.write() as database:
            note(database, "outer")
            with vault.write() as inner:
                note(inner, "inner")

    with pytest.raises(driver.OperationalError):
        write_within_a_write()

    assert names(vault) == set()


def test_within_a_transaction_it_may_be_read(vault: Vault) -> None:
    with vault.write() as database:
        note(database, "a")
        assert names(vault) == {"a"}


def test_a_second_connection_sees_what_was_committed_while_the_first_goes_on(
    vault: Vault,
) -> None:
    seen: list[set[str]] = []

    def look() -> None:
        with vault.second_connection() as database:
            seen.append(names_in(database))

    with vault.write() as database:
        note(database, "first")
    with vault.write() as database:
        note(database, "second")
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    look()

    assert seen == [{"first"}, {"first", "second"}]


def test_a_second_connection_cannot_write(vault: Vault) -> None:
    with pytest.raises(FolderReadOnlyError), vault.second_connection() as database:
        note(database, "a")

    assert names(vault) == set()


def test_a_locked_vault_says_so(vault: Vault) -> None:
    assert vault.is_open
    vault.lock(NOW)

    assert not vault.is_open
    for way in (vault.read, vault.write, vault.second_connection):
        with pytest.raises(RuntimeError, match="locked"), way():
            raise AssertionError("there is nothing to use")


def test_locking_twice_does_not_take_the_vault_from_the_next_one(vault: Vault) -> None:
    vault.lock(NOW)
    vault.lock(NOW)
    with hold(vault.folder, NOW):
        vault.lock(NOW)
        vault.abandon()
        with pytest.raises(VaultInUseError):
            hold(vault.folder, NOW)


def test_while_it_is_open_nobody_else_gets_in(vault: Vault) -> None:
    with pytest.raises(VaultInUseError):
        reopen(vault.folder)
    vault.lock(NOW)

    reopen(vault.folder).lock(NOW)


def test_locking_wipes_the_key(vault: Vault) -> None:
    key = vault.key
    assert any(key.bytes)
    vault.lock(NOW)

    with pytest.raises(ValueError, match="wiped"):
        _ = key.bytes


def test_after_locking_only_one_file_of_the_database_is_left(vault: Vault) -> None:
    with vault.write() as database:
        note(database, "a")
    assert (vault.folder / f"{DATABASE}-wal").exists()
    vault.lock(NOW)

    assert {file.name for file in vault.folder.iterdir()} == {
        DATABASE,
        "keyslots.json",
        "vault.lock",
    }


def test_the_database_file_is_encrypted_from_its_first_byte(vault: Vault) -> None:
    with vault.write() as database:
        note(database, "nobody may read this")
    vault.lock(NOW)
    data = (vault.folder / DATABASE).read_bytes()

    assert data[:16] == vault.slots.database_salt
    assert b"SQLite format" not in data
    assert b"nobody may" not in data


def test_the_settings_are_really_in_force(vault: Vault) -> None:
    in_memory, full = 2, 2
    with vault.read() as database:
        assert setting(database, "temp_store") == in_memory
        assert setting(database, "secure_delete") == 1
        assert setting(database, "journal_mode") == "wal"
        assert setting(database, "synchronous") == full
        assert setting(database, "foreign_keys") == 1
        assert setting(database, "trusted_schema") == 0
        assert setting(database, "cell_size_check") == 1
        assert setting(database, "cipher_status") == "1"
        assert setting(database, "cipher_page_size") == "4096"
    with vault.second_connection() as database:
        assert setting(database, "temp_store") == in_memory
        assert setting(database, "trusted_schema") == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_no_core_is_dumped_while_it_is_open(vault: Vault) -> None:
    import resource

    vault.lock(NOW)
    before = resource.getrlimit(resource.RLIMIT_CORE)
    some = 4096 if before[1] == resource.RLIM_INFINITY else before[1]
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (some, before[1]))
        again = reopen(vault.folder)
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
        again.lock(NOW)
        assert resource.getrlimit(resource.RLIMIT_CORE) == (some, before[1])

        # Also when it could not be opened at all.
        (vault.folder / DATABASE).write_bytes(bytes(8192))
        with pytest.raises(DatabaseDamagedError):
            reopen(vault.folder)
        assert resource.getrlimit(resource.RLIMIT_CORE) == (some, before[1])
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


def used(folder: Path) -> Any:
    """When a locked vault was last used."""
    vault = reopen_at_any_time(folder)
    with vault.read() as database:
        moment = last_used(database)
    vault.abandon()
    return moment


def reopen_at_any_time(folder: Path) -> Vault:
    """Open a vault whatever the clock said last."""
    return open_vault(folder, PASSPHRASE, NOW, accept_clock=True)


def test_when_it_was_last_used_is_noted(vault: Vault) -> None:
    vault.lock(LATER)
    assert used(vault.folder) == LATER


def test_when_it_was_last_used_never_goes_back(vault: Vault) -> None:
    vault.lock(LATER)
    reopen_at_any_time(vault.folder).lock(NOW - timedelta(days=400))

    assert used(vault.folder) == LATER


def test_a_write_notes_when_the_vault_was_opened(made: Path, tmp_path: Path) -> None:
    folder = copy_of(made, tmp_path / "vault")
    vault = open_vault(folder, PASSPHRASE, LATER)
    with vault.write() as database:
        note(database, "a")
    vault.abandon()

    assert used(folder) == LATER


def test_to_abandon_it_writes_nothing_more_and_lets_others_in(vault: Vault) -> None:
    with vault.write() as database:
        note(database, "a")
    database_file = vault.folder / DATABASE
    before = database_file.read_bytes()
    vault.abandon()

    assert not vault.is_open
    assert database_file.read_bytes() == before
    again = reopen(vault.folder)
    assert names(again) == {"a"}
    again.lock(NOW)


def test_damage_that_shows_while_it_is_open_is_told_and_not_written_over(vault: Vault) -> None:
    file = vault.folder / DATABASE
    with vault.write() as database:
        database.conn.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
            " INSERT INTO private_settings SELECT 'a' || i, json_quote(hex(randomblob(500))) FROM n"
        )
    vault.lock(NOW)
    data = bytearray(file.read_bytes())
    for place in range(len(data) // 2, len(data), 4096):
        data[place] ^= 1
    file.write_bytes(data)
    vault = reopen(vault.folder)

    with pytest.raises(DatabaseDamagedError) as caught, vault.read() as database:
        database.conn.execute("SELECT sum(length(value)) FROM private_settings").fetchall()
    vault.lock(LATER)

    assert caught.value.folder == vault.folder
    assert caught.value.backup is None
    assert file.read_bytes() == data


def test_meta_that_was_never_written_is_empty(vault: Vault) -> None:
    with vault.read() as database:
        assert meta(database, "nothing") == ""


def test_the_slots_are_replaced_in_the_file_and_in_memory(vault: Vault) -> None:
    fewer = replace(vault.slots, slots=vault.slots.slots[:1])
    vault.keep_slots(fewer)

    assert vault.slots == fewer
    assert read_key_slots(vault.folder) == fewer


def test_slots_that_cannot_be_written_change_nothing(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = vault.slots
    with monkeypatch.context() as patched:
        patched.setattr("thop_desktop.store.durable.write_whole", no_room)
        with pytest.raises(DiskFullError):
            vault.keep_slots(replace(before, slots=before.slots[:1]))

    assert vault.slots == before
    assert read_key_slots(vault.folder) == before


def no_room(*_all: object, **_more: object) -> None:
    """Stand in for something that writes."""
    raise OSError(28, "No space left on device")


def prepare_another(vault: Vault) -> tuple[DatabaseKey, KeySlots]:
    """Another database, ready to take the place of this one."""
    key, salt = DatabaseKey.random(), bytes(range(16))
    slots = replace(vault.slots, database_salt=salt).signed(key)
    incoming = new_incoming(vault.folder)
    with (
        cipher.new_database(incoming / DATABASE, key, salt) as target,
        vault.second_connection() as source,
    ):
        cipher.copy_database(source, target)
    (incoming / "keyslots.json").write_bytes(slots.to_bytes())
    return key, slots


def test_another_database_takes_its_place_and_the_vault_stays_open(vault: Vault) -> None:
    with vault.write() as database:
        note(database, "a")
    old_key = vault.key
    key, slots = prepare_another(vault)
    vault.replace_with(key, slots, NOW)

    assert names(vault) == {"a"}
    assert vault.key.bytes == key.bytes
    assert vault.slots == slots
    assert not replaced_vaults(vault.folder)
    with pytest.raises(ValueError, match="wiped"):
        _ = old_key.bytes
    with vault.write() as database:
        note(database, "b")


def test_when_the_swap_cannot_begin_the_vault_goes_on_as_it_was(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, slots = prepare_another(vault)
    before = vault.slots
    with monkeypatch.context() as patched:
        patched.setattr("thop_desktop.store.swap.write_whole", no_room)
        with pytest.raises(OSError, match="No space"):
            vault.replace_with(key, slots, NOW)

    assert vault.is_open
    assert vault.slots == before
    with vault.write() as database:
        note(database, "a")
    assert names(vault) == {"a"}


def test_when_the_swap_stops_halfway_the_vault_is_locked_and_the_next_opening_finishes_it(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, slots = prepare_another(vault)
    old_key = vault.key
    with monkeypatch.context() as patched:
        patched.setattr("thop_desktop.store.swap.finish_swap", no_room)
        with pytest.raises(OSError, match="No space"):
            vault.replace_with(key, slots, NOW)

    assert not vault.is_open
    assert (vault.folder / MARKER).exists()
    with pytest.raises(ValueError, match="wiped"):
        _ = old_key.bytes
    # The new database has another key, that these slots do not hold: it did come in.
    with pytest.raises(KeySlotsDamagedError):
        reopen(vault.folder)
    assert not (vault.folder / MARKER).exists()
    assert read_key_slots(vault.folder) == slots


def test_a_last_note_that_is_in_nobodys_power_to_write_does_not_keep_it_open(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(vault_module, "note_use", no_room)
        with pytest.raises(OSError, match="No space"):
            vault.lock(LATER)

    assert not vault.is_open
    hold(vault.folder, NOW).release()


def test_a_database_that_may_not_grow_is_told_as_a_full_disk_and_works_on_with_room(
    vault: Vault,
) -> None:
    def limit(pages: int) -> None:
        with vault.read() as database:
            database.conn.execute(f"PRAGMA max_page_count = {pages}")

    def write_much() -> None:
        with vault.write() as database:
            note(database, "a")
            set_meta(database, {"much": "y" * 1_000_000})

    limit(60)
    with pytest.raises(DiskFullError) as caught:
        write_much()
    assert caught.value.folder == vault.folder
    assert names(vault) == set()

    limit(2**30)
    write_much()
    assert names(vault) == {"a"}


def test_another_program_that_is_writing_is_told_and_nothing_is_lost(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.lock(NOW)
    with monkeypatch.context() as patched:
        patched.setattr(cipher, "BUSY_SECONDS", 0)  # do not wait for it
        again = reopen(vault.folder)
    other = cipher.connect(vault.folder / DATABASE, again.key, again.slots.database_salt)
    other.conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(VaultInUseError), again.write() as database:
        note(database, "a")
    cipher.close(other)  # which takes back what was begun
    with again.write() as database:
        note(database, "b")

    assert names(again) == {"b"}
    again.lock(NOW)


@pytest.mark.parametrize(
    ("folder", "told"),
    [("vault", DiskFullError), ("missing", DatabaseDamagedError)],
    ids=["all can be read", "not all can be read"],
)
def test_what_failed_between_disk_and_memory_is_told_by_whether_all_can_be_read(
    vault: Vault, tmp_path: Path, folder: str, told: type[Exception]
) -> None:
    (vault.folder / "backups").mkdir()
    with pytest.raises(told), cipher.plain_failures(tmp_path / folder):
        raise driver.OperationalError("disk I/O error")


def test_a_transaction_that_was_left_open_is_taken_back(vault: Vault) -> None:
    with vault.read() as database:
        database.conn.execute("BEGIN")
        note(database, "a")
    vault.abandon()

    again = reopen(vault.folder)
    assert names(again) == set()
    again.lock(NOW)


def test_a_database_that_vanished_does_not_keep_the_vault_open(vault: Vault) -> None:
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (vault.folder / name).unlink(missing_ok=True)
    vault.abandon()

    assert not vault.is_open
    hold(vault.folder, NOW).release()


@pytest.mark.parametrize("mode", cipher.MODES)
def test_with_a_key_that_was_wiped_nothing_is_opened(vault: Vault, mode: str) -> None:
    vault.lock(NOW)
    with pytest.raises(ValueError, match="wiped"):
        cipher.connect(vault.folder / DATABASE, vault.key, vault.slots.database_salt, mode=mode)


def test_what_cannot_be_read_at_all_is_not_found_whole(vault: Vault) -> None:
    key, salt = vault.key, vault.slots.database_salt
    database = cipher.connect(vault.folder / DATABASE, key, salt, mode="ro")
    assert cipher.examine(database, search_too=True).whole
    cipher.close(database)
    health = cipher.examine(database, search_too=True)

    assert health.cipher
    assert health.structure
    assert health.search

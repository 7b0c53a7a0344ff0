"""The way into a vault: with each of its secrets, or with the sentence that says why not."""

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
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
    make_vault,
    stretched_once,
)
from thop_desktop.errors import (
    ClockMovedBackError,
    DatabaseDamagedError,
    KeySlotsDamagedError,
    NewerVersionError,
    NoVaultError,
    VaultExistsError,
    VaultInUseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store import cipher, durable, key_slots, opening, swap
from thop_desktop.store import vault as vault_module
from thop_desktop.store.backup_files import backups
from thop_desktop.store.backups import write_backup
from thop_desktop.store.holder import hold
from thop_desktop.store.key_slots import FILE_NAME, Passphrase
from thop_desktop.store.opening import (
    CLOCK_TOLERANCE,
    create_vault,
    default_backup_folders,
    is_vault,
    open_vault,
)
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE, INCOMING, MARKER

TOMORROW = NOW + timedelta(days=1)
Made = tuple[Path, RecoveryCode]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A locked vault to make copies of, with its code."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        yield folder, make_locked_vault(folder)


@pytest.fixture
def folder(made: Made, tmp_path: Path) -> Path:
    """A copy of the vault, locked."""
    return copy_of(made[0], tmp_path / "vault")


def files_of(folder: Path) -> dict[str, bytes]:
    """What stands in the files of a vault; not in those that say nothing once it is closed."""
    passing = {"vault.lock", f"{DATABASE}-wal", f"{DATABASE}-shm"}
    files = (file for file in folder.iterdir() if file.is_file() and file.name not in passing)
    return {file.name: file.read_bytes() for file in files}


def nobody_holds(folder: Path) -> bool:
    """Whether the vault can be held."""
    hold(folder, NOW).release()
    return True


def later_version(*steps: Callable[[Database], None]) -> Migrations:
    """The migrations of a version to come."""
    migrations = Migrations(MIGRATIONS.name)
    for known in MIGRATIONS._migrations:
        migrations(name=known.name)(known.fn)
    for step in steps:
        migrations()(step)
    return migrations


def m9001_moods(database: Database) -> None:
    """Add a table."""
    database.conn.execute("CREATE TABLE moods (name TEXT)")
    database.conn.execute("INSERT INTO moods VALUES ('blij')")


def m9002_fails(database: Database) -> None:
    """Fail after half of the work."""
    database.conn.execute("CREATE TABLE weather (name TEXT)")
    database.conn.execute("DELETE FROM meta")
    raise KeyError("a mistake of ours")


def test_a_new_vault_is_open_and_says_whose_it_is(tmp_path: Path) -> None:
    vault, code = create_vault(
        tmp_path / "a" / "vault", PASSPHRASE, NOW, label="Ans", cost=LEAST_COST
    )
    with vault.read() as database:
        meta = dict(database.conn.execute("SELECT name, value FROM meta").fetchall())
        waiting = MIGRATIONS.pending(database)
    vault.lock(NOW)

    assert not waiting
    assert meta == {
        "vault_id": vault.vault_id,
        "made": NOW.isoformat(),
        "last_used": NOW.isoformat(),
    }
    assert [slot.label for slot in vault.slots.slots] == ["Ans", "Ans"]
    assert [slot.made for slot in vault.slots.slots] == [NOW, NOW]
    assert len(code.groups) == 7
    assert set(files_of(vault.folder)) == {DATABASE, FILE_NAME}
    assert vault.backup_folders == default_backup_folders(vault.folder)


def test_a_vault_opens_with_the_passphrase_and_with_the_code(folder: Path, made: Made) -> None:
    for secret in (PASSPHRASE, made[1]):
        vault = open_vault(folder, secret, NOW)
        with vault.read() as database:
            assert database.table("entries").count == 0
        vault.lock(NOW)


def test_the_cost_is_measured_when_none_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "measured_cost", lambda: LEAST_COST)
    vault, _code = create_vault(tmp_path / "vault", PASSPHRASE, NOW)
    vault.lock(NOW)

    assert vault.slots.slots[0].cost == LEAST_COST


def test_the_same_words_in_another_unicode_form_open_it(tmp_path: Path) -> None:
    vault, _code = create_vault(
        tmp_path / "vault", Passphrase("caf\u00e9"), NOW, cost=LEAST_COST
    )  # fmt: skip
    vault.lock(NOW)

    open_vault(tmp_path / "vault", Passphrase("cafe\u0301"), NOW).lock(NOW)


def test_a_vault_is_never_made_over_another(folder: Path) -> None:
    before = files_of(folder)

    with pytest.raises(VaultExistsError):
        create_vault(folder, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)

    assert files_of(folder) == before
    assert nobody_holds(folder)


@pytest.mark.parametrize("left", [DATABASE, FILE_NAME])
def test_nor_over_what_is_left_of_another(folder: Path, left: str) -> None:
    for name in {DATABASE, FILE_NAME} - {left}:
        (folder / name).unlink()

    with pytest.raises(VaultExistsError):
        create_vault(folder, PASSPHRASE, NOW, cost=LEAST_COST)

    assert set(files_of(folder)) == {left}


def test_an_empty_passphrase_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="empty"):
        create_vault(tmp_path / "vault", Passphrase(""), NOW, cost=LEAST_COST)

    assert list(tmp_path.iterdir()) == []


class Interrupted(BaseException):
    """What a key press or a full memory may raise anywhere."""


def interrupt(*_all: object, **_more: object) -> None:
    """Stand in for a step of the work, and never finish."""
    raise Interrupted


@pytest.mark.parametrize(
    ("module", "step"),
    [
        (opening, "MIGRATIONS"),
        (opening, "set_meta"),
        (opening, "new_incoming"),
        (opening, "swap_in"),
        (opening, "Vault"),
        (cipher, "sync_file"),
        (durable, "write_whole"),
        (swap, "write_whole"),
        (swap, "sync_folder"),
        (vault_module, "CoreDumps"),
        (key_slots, "replace"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__.rpartition(".")[2],
)
def test_a_vault_that_could_not_be_finished_is_none(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, step: str
) -> None:
    folder = tmp_path / "vault"
    with monkeypatch.context() as patched:
        patched.setattr(opening, "LEAST_COST", LEAST_COST)
        patched.setattr(key_slots, "stretch", lambda *_all: bytes(32))  # many vaults are made here
        patched.setattr(module, step, interrupt)
        with pytest.raises((Interrupted, AttributeError)):
            make_vault(folder)

    assert not is_vault(folder)
    assert not (folder / INCOMING).exists() or step == "sync_folder"
    assert nobody_holds(folder)


def test_where_there_is_no_vault_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("about something else", encoding="utf-8")
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NoVaultError):
            open_vault(folder, PASSPHRASE, NOW)

    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_another_passphrase_or_code_is_told_as_what_it_is(folder: Path) -> None:
    before = files_of(folder)
    with pytest.raises(WrongPassphraseError):
        open_vault(folder, OTHER_PASSPHRASE, NOW)
    with pytest.raises(WrongRecoveryCodeError):
        open_vault(folder, RecoveryCode.random(), NOW)

    assert files_of(folder) == before
    assert nobody_holds(folder)


def test_an_open_vault_is_not_opened_again(folder: Path) -> None:
    vault = open_vault(folder, PASSPHRASE, NOW)
    for another in (PASSPHRASE, OTHER_PASSPHRASE):
        with pytest.raises(VaultInUseError):
            open_vault(folder, another, NOW)
    vault.lock(NOW)

    open_vault(folder, PASSPHRASE, NOW).lock(NOW)


def with_backup(folder: Path) -> Path:
    """Make a backup of a locked vault."""
    vault = open_vault(folder, PASSPHRASE, NOW)
    backup = write_backup(vault, vault.backup_folders[0], NOW)
    vault.lock(NOW)
    return backup.file


@pytest.mark.parametrize("damage", ["missing", "changed"])
def test_damaged_slots_are_told_with_the_backup_that_has_them(folder: Path, damage: str) -> None:
    backup = with_backup(folder)
    (folder / FILE_NAME).unlink()
    if damage == "changed":
        (folder / FILE_NAME).write_bytes(b"{}")

    with pytest.raises(KeySlotsDamagedError) as caught:
        open_vault(folder, PASSPHRASE, NOW)

    assert caught.value.backup == backup
    assert nobody_holds(folder)


@pytest.mark.parametrize("damage", ["missing", "cut", "changed", "another's"])
def test_a_damaged_database_is_told_with_the_newest_backup(
    folder: Path, tmp_path: Path, damage: str
) -> None:
    backup = with_backup(folder)
    file = folder / DATABASE
    data = bytearray(file.read_bytes())
    data[1000] ^= 1
    file.unlink()
    if damage == "another's":
        make_locked_vault(tmp_path / "other")
        shutil.copy(tmp_path / "other" / DATABASE, file)
    elif damage != "missing":
        file.write_bytes(data if damage == "changed" else b"")
    before = files_of(folder)

    with pytest.raises(DatabaseDamagedError) as caught:
        open_vault(folder, PASSPHRASE, NOW)

    assert caught.value.backup == backup
    assert files_of(folder) == before
    assert nobody_holds(folder)


@pytest.mark.parametrize("log_is", ["newer", "of before", "gone"])
def test_a_page_that_became_zeros_is_damage_unless_it_is_newer_in_the_log(
    folder: Path, tmp_path: Path, log_is: str
) -> None:
    vault = open_vault(folder, PASSPHRASE, NOW)
    with vault.write() as database:
        database.conn.execute("INSERT INTO meta VALUES ('a', 'b')")
    crashed = copy_of(folder, tmp_path / "crashed")  # as a crash leaves it
    vault.lock(NOW)
    log = crashed / f"{DATABASE}-wal"
    frames = bytearray(log.read_bytes())
    page = int.from_bytes(frames[32:36])  # the number of the first page in it
    data = bytearray((crashed / DATABASE).read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    (crashed / DATABASE).write_bytes(data)
    if log_is == "of before":
        for frame in range(32, len(frames), 24 + 4096):
            frames[frame + 8] ^= 1  # the mark by which it belongs to this log
        log.write_bytes(frames)
    elif log_is == "gone":
        log.unlink()

    if log_is == "newer":
        open_vault(crashed, PASSPHRASE, NOW).lock(NOW)
    else:
        with pytest.raises(DatabaseDamagedError):
            open_vault(crashed, PASSPHRASE, NOW)


def test_a_database_that_belongs_to_other_slots_is_not_taken_for_this_one(folder: Path) -> None:
    vault = open_vault(folder, PASSPHRASE, NOW)
    with vault.write() as database:
        database.conn.execute("UPDATE meta SET value = 'x' WHERE name = 'vault_id'")
    vault.lock(NOW)

    with pytest.raises(DatabaseDamagedError):
        open_vault(folder, PASSPHRASE, NOW)


def test_a_vault_may_be_opened_in_one_thread_and_used_in_another(folder: Path) -> None:
    opened = []
    thread = threading.Thread(target=lambda: opened.append(open_vault(folder, PASSPHRASE, NOW)))
    thread.start()
    thread.join()
    (vault,) = opened
    with vault.write() as database:
        database.conn.execute("INSERT INTO meta VALUES ('a', 'b')")
    vault.lock(NOW)

    assert nobody_holds(folder)


def test_a_clock_that_was_moved_back_is_told_and_may_be_accepted(folder: Path) -> None:
    open_vault(folder, PASSPHRASE, NOW).lock(TOMORROW)
    early = TOMORROW - CLOCK_TOLERANCE - timedelta(seconds=1)

    with pytest.raises(ClockMovedBackError) as caught:
        open_vault(folder, PASSPHRASE, early)
    assert (caught.value.now, caught.value.last_used) == (early, TOMORROW)
    assert nobody_holds(folder)

    open_vault(folder, PASSPHRASE, TOMORROW - CLOCK_TOLERANCE).lock(early)
    open_vault(folder, PASSPHRASE, early, accept_clock=True).lock(early)
    with pytest.raises(ClockMovedBackError):
        open_vault(folder, PASSPHRASE, early)


def test_a_vault_that_does_not_say_when_it_was_used_opens(folder: Path) -> None:
    vault = open_vault(folder, PASSPHRASE, NOW)
    with vault.read() as database:
        database.conn.execute("DELETE FROM meta WHERE name = 'last_used'")
    vault.abandon()

    open_vault(folder, PASSPHRASE, datetime(2001, 1, 1, tzinfo=UTC)).lock(NOW)


def test_an_older_vault_is_brought_up_to_date_after_a_backup_of_how_it_was(folder: Path) -> None:
    newer = later_version(m9001_moods)
    vault = open_vault(folder, PASSPHRASE, TOMORROW, migrations=newer)
    with vault.read() as database:
        assert database.conn.execute("SELECT name FROM moods").fetchall() == [("blij",)]
        assert not newer.pending(database)
    (backup,) = backups(vault.backup_folders, vault.vault_id)
    vault.lock(TOMORROW)

    assert backup.made == TOMORROW
    open_vault(folder, PASSPHRASE, TOMORROW, migrations=newer).lock(TOMORROW)
    assert len(backups(vault.backup_folders)) == 1  # nothing was waiting any more


def test_the_backup_before_a_migration_goes_where_there_is_a_folder(
    made: Made, tmp_path: Path
) -> None:
    stick, not_plugged_in = tmp_path / "stick", tmp_path / "not plugged in"
    stick.mkdir()
    for number, (folders, where) in enumerate(
        [((not_plugged_in, stick), stick), ((not_plugged_in,), None), ((), None)]
    ):
        folder = copy_of(made[0], tmp_path / f"vault{number}")
        newer = later_version(m9001_moods)
        open_vault(folder, PASSPHRASE, NOW, migrations=newer, backup_folders=folders).lock(NOW)

        assert len(backups([where or folder / "backups"])) == 1
    assert not not_plugged_in.exists()


def test_a_migration_that_fails_leaves_the_vault_as_it_was_and_released(folder: Path) -> None:
    with pytest.raises(KeyError):
        open_vault(folder, PASSPHRASE, NOW, migrations=later_version(m9002_fails))

    assert nobody_holds(folder)
    vault = open_vault(folder, PASSPHRASE, NOW)
    with vault.read() as database:
        assert not database.table("weather").exists()
        assert database.table("meta").count == 3
    vault.lock(NOW)


def test_of_two_migrations_the_one_before_the_failure_stays(folder: Path) -> None:
    with pytest.raises(KeyError):
        open_vault(folder, PASSPHRASE, NOW, migrations=later_version(m9001_moods, m9002_fails))

    vault = open_vault(folder, PASSPHRASE, NOW, migrations=later_version(m9001_moods))
    with vault.read() as database:
        assert database.table("moods").count == 1
    vault.lock(NOW)


def test_no_migration_begins_without_its_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(opening, "write_backup", interrupt)
        with pytest.raises(Interrupted):
            open_vault(folder, PASSPHRASE, NOW, migrations=later_version(m9001_moods))

    assert nobody_holds(folder)
    open_vault(folder, PASSPHRASE, NOW).lock(NOW)  # not of a newer version


def test_a_vault_of_a_newer_version_is_refused_and_untouched(folder: Path) -> None:
    newer = later_version(m9001_moods)
    open_vault(folder, PASSPHRASE, NOW, migrations=newer).lock(NOW)
    before = files_of(folder)

    with pytest.raises(NewerVersionError):
        open_vault(folder, PASSPHRASE, TOMORROW)

    assert files_of(folder) == before
    assert len(backups(default_backup_folders(folder))) == 1
    assert nobody_holds(folder)


def test_slots_of_a_newer_version_are_refused_and_untouched(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slots = key_slots.read_key_slots(folder)
    with monkeypatch.context() as patched:
        patched.setattr(key_slots, "FORMAT", key_slots.FORMAT + 1)
        (folder / FILE_NAME).write_bytes(slots.to_bytes())
    before = files_of(folder)

    with pytest.raises(NewerVersionError):
        open_vault(folder, PASSPHRASE, NOW)

    assert files_of(folder) == before


def test_a_swap_that_was_cut_off_is_finished_at_the_door(folder: Path) -> None:
    incoming = swap.new_incoming(folder)
    (incoming / FILE_NAME).write_bytes((folder / FILE_NAME).read_bytes())
    (folder / DATABASE).replace(incoming / DATABASE)
    (folder / MARKER).write_text('{"replaced": "replaced-1", "keep": true}', encoding="utf-8")
    (folder / FILE_NAME).write_bytes(b"old")

    open_vault(folder, PASSPHRASE, NOW).lock(NOW)

    assert (folder / "replaced-1" / FILE_NAME).read_bytes() == b"old"
    assert set(files_of(folder)) == {DATABASE, FILE_NAME}

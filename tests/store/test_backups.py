"""Backups of an open vault: on schedule, read back before they count, and thinned out."""

import errno
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest

from tests.support.vaults import NOW, PASSPHRASE, copy_of, make_locked_vault, reopen, stretched_once
from thop_desktop.errors import BackupDamagedError, DatabaseDamagedError, DiskFullError
from thop_desktop.store import backups as backups_module
from thop_desktop.store import cipher
from thop_desktop.store.backup_files import (
    SUFFIX,
    UNFINISHED,
    Backup,
    backups,
    newest_backup,
    pack,
    read_slots,
    unpack,
)
from thop_desktop.store.backups import (
    Round,
    back_up_everywhere,
    back_up_when_due,
    let_go,
    renew_backups,
    that_may_hold,
    thin_out,
    write_backup,
)
from thop_desktop.store.cipher import Health
from thop_desktop.store.key_slots import KeySlots
from thop_desktop.store.meta import meta, set_meta
from thop_desktop.store.opening import open_vault
from thop_desktop.store.progress import Steps
from thop_desktop.store.restoring import restore
from thop_desktop.store.swap import DATABASE
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
    """A copy of the vault, open, with a second folder for backups that is not there yet."""
    folder = copy_of(made, tmp_path / "vault")
    folders = (folder / "backups", tmp_path / "stick")
    vault = open_vault(folder, PASSPHRASE, NOW, backup_folders=folders)
    yield vault
    vault.lock(NOW)


@pytest.fixture
def own(vault: Vault) -> Path:
    """The folder for backups within the vault's own."""
    return vault.backup_folders[0]


@pytest.fixture
def stick(vault: Vault) -> Path:
    """The second folder, now plugged in."""
    vault.backup_folders[1].mkdir()
    return vault.backup_folders[1]


def days(folder: Path) -> list[str]:
    """Of which days there are backups."""
    return [f"{backup.made:%m-%d}" for backup in backups([folder])]


def test_over_weeks_as_many_are_kept_as_the_schedule_says(vault: Vault, own: Path) -> None:
    for day in range(45):
        assert len(back_up_when_due(vault, NOW + day * DAY).made) == 1
        assert not back_up_when_due(vault, NOW + day * DAY + timedelta(hours=2)).made

    assert (NOW + 44 * DAY).date() == date(2027, 1, 8)
    week = ["01-08", "01-07", "01-06", "01-05", "01-04", "01-03", "01-02"]
    assert days(own) == [*week, "12-31", "12-27", "12-20", "11-30"]
    # Nothing else is left behind.
    assert len(list(own.iterdir())) == len(days(own))


def test_a_backup_holds_what_was_written_and_opens_with_the_passphrase(
    vault: Vault, own: Path, tmp_path: Path
) -> None:
    with vault.write() as database:
        set_meta(database, {"kept": "yes"})
    backup = write_backup(vault, own, NOW)
    with vault.write() as database:
        set_meta(database, {"kept": "changed afterwards"})

    restore(backup.file, tmp_path / "elsewhere", PASSPHRASE, NOW)
    restored = reopen(tmp_path / "elsewhere")
    with restored.read() as database:
        assert meta(database, "kept") == "yes"
    restored.lock(NOW)
    assert (backup.vault_id, backup.made) == (vault.vault_id, NOW)
    assert list(own.iterdir()) == [backup.file]


def test_the_day_begins_at_midnight_where_the_user_is(vault: Vault, own: Path) -> None:
    here = timezone(timedelta(hours=1))
    evening = NOW.replace(hour=22, minute=59).astimezone(here)

    assert back_up_when_due(vault, evening).made
    assert not back_up_when_due(vault, evening.replace(minute=59, second=59)).made
    assert back_up_when_due(vault, evening + timedelta(minutes=2)).made
    assert len(days(own)) == 2


def test_a_stick_that_is_not_plugged_in_is_told_and_not_made(vault: Vault, own: Path) -> None:
    done = back_up_when_due(vault, NOW)

    assert [backup.file.parent for backup in done.made] == [own]
    assert done.missing == (vault.backup_folders[1],)
    assert not done.failed
    assert not vault.backup_folders[1].exists()


def test_a_stick_that_is_plugged_in_later_gets_its_backup_then(vault: Vault, own: Path) -> None:
    back_up_when_due(vault, NOW)
    stick = vault.backup_folders[1]
    stick.mkdir()
    done = back_up_when_due(vault, NOW)

    assert [backup.file.parent for backup in done.made] == [stick]
    assert done.missing == ()
    assert back_up_when_due(vault, NOW) == Round()
    assert days(own) == days(stick) == ["11-25"]


def test_where_it_fails_is_told_and_the_other_folder_gets_its_backup(
    vault: Vault, own: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_there(folder: Path, *others: object) -> Backup:
        if folder == own:
            raise OSError(errno.ENOSPC, "No space left on device")
        return pack(folder, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(backups_module, "pack", full_there)
    done = back_up_when_due(vault, NOW)

    assert [backup.file.parent for backup in done.made] == [stick]
    ((folder, error),) = done.failed
    assert folder == own
    assert isinstance(error, DiskFullError)
    assert list(own.iterdir()) == []


def test_a_vault_that_is_damaged_gets_no_backup_and_keeps_those_it_has(
    vault: Vault, own: Path
) -> None:
    whole = write_backup(vault, own, NOW - DAY)
    vault.lock(NOW)
    file = vault.folder / DATABASE
    data = bytearray(file.read_bytes())
    data[-2000] ^= 1
    file.write_bytes(data)
    damaged = reopen(vault.folder)
    done = back_up_when_due(damaged, NOW)
    damaged.lock(NOW)

    ((folder, error),) = done.failed
    assert folder == own
    assert isinstance(error, DatabaseDamagedError)
    assert error.backup == whole.file
    assert list(own.iterdir()) == [whole.file]


def test_what_reads_back_differently_than_it_was_written_does_not_stay(
    vault: Vault, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def from_a_bad_disk(file: Path, folder: Path, _steps: Steps) -> None:
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
        unpack(file, folder)

    monkeypatch.setattr(backups_module, "unpack", from_a_bad_disk)
    with pytest.raises(BackupDamagedError):
        write_backup(vault, own, NOW)

    assert list(own.iterdir()) == []


def test_what_the_checks_find_wrong_does_not_stay(
    vault: Vault, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "examine", lambda _database, **_how: Health(structure=("wrong",)))
    with pytest.raises(BackupDamagedError):
        write_backup(vault, own, NOW)

    assert list(own.iterdir()) == []


def test_progress_is_told_and_ends_with_all_of_it(
    vault: Vault, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "PAGES_A_STEP", 10)  # more than one step of a small vault
    told: list[tuple[int, int]] = []
    write_backup(vault, own, NOW, lambda done, total: told.append((done, total)))

    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_it_is_cancelled_by_raising_and_nothing_is_left(
    vault: Vault, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "PAGES_A_STEP", 10)

    class CancelledError(Exception):
        pass

    def cancel(done: int, _total: int) -> None:
        if done > 10:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_backup(vault, own, NOW, cancel)
    assert list(own.iterdir()) == []
    with pytest.raises(CancelledError):
        back_up_when_due(vault, NOW, cancel)
    assert list(own.iterdir()) == []
    assert back_up_when_due(vault, NOW).made


def test_it_is_consistent_though_it_is_written_to_meanwhile(
    vault: Vault, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "PAGES_A_STEP", 10)
    written = 0

    def write(_done: int, _total: int) -> None:
        nonlocal written
        if written < 3:
            written += 1
            with vault.write() as database:
                set_meta(database, {"a": str(written), "b": str(written)})

    made: list[Backup] = []
    thread = threading.Thread(target=lambda: made.append(write_backup(vault, own, NOW, write)))
    thread.start()
    thread.join()
    restore(made[0].file, tmp_path / "elsewhere", PASSPHRASE, NOW)
    restored = reopen(tmp_path / "elsewhere")
    with restored.read() as database:
        assert meta(database, "a") == meta(database, "b") == "3"
    restored.lock(NOW)


def test_what_a_crash_left_of_an_earlier_attempt_is_thrown_away(vault: Vault, own: Path) -> None:
    (own / f"{UNFINISHED}parts").mkdir(parents=True)
    (own / f"{UNFINISHED}parts" / DATABASE).write_bytes(b"half")
    backup = write_backup(vault, own, NOW)

    assert list(own.iterdir()) == [backup.file]


def test_thinning_out_touches_nothing_of_anybody_else(vault: Vault, own: Path) -> None:
    (vault.folder / "small").write_bytes(b"for a backup file it is just bytes")
    own.mkdir()
    others = KeySlots("f" * 32, bytes(16), ())
    long_ago = [NOW - number * DAY for number in range(300, 310)]
    kept = [pack(own, vault.folder / "small", others, made).file for made in long_ago]
    for made in long_ago:
        pack(own, vault.folder / "small", vault.slots, made)
    letter = own / f"letter{SUFFIX}"
    letter.write_bytes(b"no backup")
    thin_out(vault, own, NOW)

    left = {backup.file for backup in backups([own], vault.vault_id)}
    assert 0 < len(left) < 10
    assert set(own.iterdir()) == {*kept, letter, *left}
    assert newest_backup([own], vault.vault_id) is not None


def test_after_a_leak_all_backups_that_are_here_are_made_anew(
    vault: Vault, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = vault.backup_folders[1]
    for day in range(3):
        write_backup(vault, own, NOW - day * DAY)  # the first at the very same moment
    done = renew_backups(vault, NOW)

    assert done.missing == (missing,)
    assert backups(vault.backup_folders) == done.made
    assert [backup.made for backup in done.made] == [NOW]

    monkeypatch.setattr(backups_module, "pack", no_room)
    missing.mkdir()
    failed = renew_backups(vault, NOW + DAY)
    assert [folder for folder, _error in failed.failed] == [own, missing]
    assert failed.made == ()
    assert backups(vault.backup_folders) == done.made  # none is let go before there is a new one


def test_after_erasing_only_backups_that_may_hold_it_are_made_anew(vault: Vault, own: Path) -> None:
    for day in range(4):
        write_backup(vault, own, NOW - day * DAY)
    done = renew_backups(vault, NOW + DAY, written=NOW - 1.5 * DAY)

    assert [backup.made for backup in done.made] == [NOW + DAY]
    assert days(own) == ["11-26", "11-23", "11-22"]


def test_one_more_is_made_everywhere_whatever_the_day(vault: Vault, own: Path, stick: Path) -> None:
    back_up_when_due(vault, NOW)
    done = back_up_everywhere(vault, NOW + timedelta(hours=1))

    assert [backup.file.parent for backup in done.made] == [own, stick]
    assert len(days(own)) == len(days(stick)) == 2


def no_room(*_all: object) -> None:
    """Stand in for something that writes."""
    raise OSError(errno.ENOSPC, "No space left on device")


def test_letting_go_of_a_backup_that_is_gone_is_no_matter(vault: Vault, own: Path) -> None:
    backup = write_backup(vault, own, NOW)
    let_go([backup, backup])

    assert backups([own]) == ()


def test_backups_in_which_something_erased_may_still_stand_are_named() -> None:
    made = tuple(Backup(Path(str(day)), "", NOW + day * DAY) for day in range(6))

    assert that_may_hold(made, NOW + 1.5 * DAY, NOW + 3.5 * DAY) == made[2:4]
    assert that_may_hold(made, NOW + DAY, NOW + 4 * DAY) == made[1:5]
    assert that_may_hold(made, NOW + 1.2 * DAY, NOW + 1.4 * DAY) == ()
    assert that_may_hold((), NOW, NOW) == ()


def test_slots_of_now_are_in_the_backup_of_now(vault: Vault, own: Path) -> None:
    fewer = replace(vault.slots, slots=vault.slots.slots[:1])
    vault.keep_slots(fewer)
    backup = write_backup(vault, own, NOW)

    assert read_slots(backup.file, vault.folder) == fewer

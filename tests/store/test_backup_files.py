"""Backup files: read back byte for byte, or told to be damaged; never anything between."""

import json
import os
import shutil
import stat
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from thop_desktop.errors import BackupDamagedError, NewerVersionError
from thop_desktop.store import key_slots
from thop_desktop.store.backup_files import (
    ABOUT,
    LARGEST_ABOUT,
    SUFFIX,
    UNFINISHED,
    Backup,
    backups,
    forget_unfinished,
    newest_backup,
    pack,
    read_backup,
    read_slots,
    unpack,
)
from thop_desktop.store.key_slots import FILE_NAME, KeySlot, KeySlots, SlotKind
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE

NOW = datetime(2026, 11, 25, 19, 30, 5, 6, tzinfo=UTC)
VAULT, ANOTHER_VAULT = "a" * 32, "b" * 32
SLOT = KeySlot(
    "0" * 16, SlotKind.PASSPHRASE, "", NOW, LEAST_COST, bytes(16), bytes(12), bytes(48)
)  # fmt: skip
SLOTS = KeySlots(VAULT, bytes(16), (SLOT,))
# For a backup file it is just bytes.
DATA = bytes(range(64))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where backups go."""
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A small database file."""
    (tmp_path / "database").write_bytes(DATA)
    return tmp_path / "database"


def parts_of(file: Path) -> dict[str, bytes]:
    """What stands in a backup."""
    with zipfile.ZipFile(file) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def write_parts(file: Path, parts: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    """A file as somebody else may make it."""
    with zipfile.ZipFile(file, "w", method) as out:
        for name, data in parts.items():
            out.writestr(name, data)
    return file


def all_of(file: Path, target: Path) -> tuple[Backup, KeySlots, dict[str, bytes]]:
    """Everything that can be read of a backup."""
    target.mkdir()
    try:
        unpack(file, target)
        unpacked = {one.name: one.read_bytes() for one in target.iterdir()}
        return read_backup(file), read_slots(file, target), unpacked
    finally:
        shutil.rmtree(target)


def test_what_is_packed_is_read_back(folder: Path, database: Path, tmp_path: Path) -> None:
    here = NOW.astimezone(timezone(timedelta(hours=1)))
    backup = pack(folder, database, SLOTS, here)

    assert backup == Backup(folder / f"aaaaaaaa-2026-11-25T193005000006Z{SUFFIX}", VAULT, NOW)
    assert all_of(backup.file, tmp_path / "out") == (
        backup,
        SLOTS,
        {DATABASE: DATA, FILE_NAME: SLOTS.to_bytes()},
    )
    assert list(folder.iterdir()) == [backup.file]


def test_any_program_for_zip_files_takes_out_both_parts(folder: Path, database: Path) -> None:
    parts = parts_of(pack(folder, database, SLOTS, NOW).file)

    assert parts[DATABASE] == DATA
    assert parts[FILE_NAME] == SLOTS.to_bytes()
    assert json.loads(parts[ABOUT]) == {"format": 1, "vault": VAULT, "made": NOW.isoformat()}


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights on files")
def test_only_the_owner_may_read_it(folder: Path, database: Path, tmp_path: Path) -> None:
    file = pack(folder, database, SLOTS, NOW).file
    (tmp_path / "out").mkdir()
    unpack(file, tmp_path / "out")

    for one in (file, *(tmp_path / "out").iterdir()):
        assert stat.S_IMODE(one.stat().st_mode) == 0o600


def no_room(*_all: object) -> None:
    """Stand in for a call of the system."""
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace")])
def test_of_a_backup_that_cannot_be_finished_nothing_is_left(
    folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch, owner: Any, step: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(owner, step, no_room)
        with pytest.raises(OSError, match="No space"):
            pack(folder, database, SLOTS, NOW)

    assert list(folder.iterdir()) == []


def test_where_the_parts_cannot_be_written_the_backup_is_not_blamed(
    folder: Path, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = pack(folder, database, SLOTS, NOW).file
    (tmp_path / "out").mkdir()
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", no_room)
        with pytest.raises(OSError, match="No space"):
            unpack(file, tmp_path / "out")
    with pytest.raises(FileExistsError):
        unpack(file, tmp_path / "out")


def flipped(data: bytes, place: int, bits: int) -> bytes:
    """The same bytes but for some bits of one."""
    return data[:place] + bytes([data[place] ^ bits]) + data[place + 1 :]


# Of a part that is "stored" they make one that is compressed in one of two ways.
DEFLATED, LZMA = 8, 14


@pytest.mark.parametrize("way", ["bit", "compressed", "cut"])
def test_wherever_it_is_changed_it_reads_the_same_or_is_damaged(
    folder: Path, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)  # thousands of files are written
    backup = pack(folder, database, KeySlots(VAULT, bytes(16), ()), NOW)
    whole = all_of(backup.file, tmp_path / "out")
    data = backup.file.read_bytes()
    directory = range(data.index(b"PK\1\2"), len(data))
    changed = {
        "bit": (flipped(data, place, 1) for place in range(len(data))),
        "compressed": (flipped(data, at, bits) for at in directory for bits in (DEFLATED, LZMA)),
        "cut": (data[:length] for length in range(len(data))),
    }
    damaged = 0
    for other in changed[way]:
        backup.file.write_bytes(other)
        try:
            assert all_of(backup.file, tmp_path / "out") == whole
        except BackupDamagedError:
            damaged += 1
        assert newest_backup([folder]) in {backup.file, None}

    # What is not noticed are dates and rights that a ZIP file has of its parts.
    assert damaged > len(directory)


@pytest.mark.parametrize(
    "about",
    [
        None,
        b"",
        b"{",
        b"[]",
        b'{"format": 1, "vault": "a"}',
        b'{"format": 1, "vault": "a", "made": "yesterday"}',
        b'{"format": 1, "vault": "a", "made": 3}',
        b'{"format": 1, "vault": "a", "made": "2026-11-25T19:30:00"}',
        b'{"format": 2, "vault": "a", "made": "2026-11-25T19:30:00+00:00"}',
        b" " * (LARGEST_ABOUT + 1),
    ],
    ids=["none", "empty", "half", "list", "no date", "word", "number", "zone", "format", "large"],
)
def test_what_says_nothing_sensible_of_itself_is_no_backup(
    folder: Path, database: Path, about: bytes | None
) -> None:
    file = pack(folder, database, SLOTS, NOW).file
    parts = parts_of(file)
    parts = {name: data for name, data in parts.items() if name != ABOUT}
    write_parts(file, parts if about is None else {**parts, ABOUT: about})

    with pytest.raises(BackupDamagedError):
        read_backup(file)
    assert backups([folder]) == ()


@pytest.mark.parametrize("missing", [DATABASE, FILE_NAME])
def test_a_backup_without_one_of_its_parts_is_damaged(
    folder: Path, database: Path, tmp_path: Path, missing: str
) -> None:
    file = pack(folder, database, SLOTS, NOW).file
    parts = parts_of(file)
    del parts[missing]
    write_parts(file, parts)

    with pytest.raises(BackupDamagedError):
        all_of(file, tmp_path / "out")


def test_a_part_that_would_swell_is_refused_before_it_fills_the_disk(
    folder: Path, database: Path, tmp_path: Path
) -> None:
    file = pack(folder, database, SLOTS, NOW).file
    swelling = {**parts_of(file), DATABASE: bytes(3_000_000)}
    write_parts(file, swelling, zipfile.ZIP_DEFLATED)
    (tmp_path / "out").mkdir()

    with pytest.raises(BackupDamagedError):
        unpack(file, tmp_path / "out")
    assert (tmp_path / "out" / DATABASE).stat().st_size == 0


def test_a_folder_or_a_missing_file_is_no_backup(folder: Path) -> None:
    (folder / f"folder{SUFFIX}").mkdir()

    assert backups([folder]) == ()
    for name in ("folder", "missing"):
        with pytest.raises(BackupDamagedError):
            read_backup(folder / f"{name}{SUFFIX}")


def test_backups_are_told_newest_first_and_by_vault(
    folder: Path, database: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    others = KeySlots(ANOTHER_VAULT, bytes(16), ())
    old = pack(folder, database, SLOTS, NOW - timedelta(days=1))
    new = pack(stick, database, SLOTS, NOW)
    between = pack(folder, database, others, NOW - timedelta(hours=1))
    (folder / f"letter{SUFFIX}").write_bytes(b"no backup")
    (folder / "notes.txt").write_bytes(b"no backup either")
    folders = [folder, stick, tmp_path / "missing"]

    assert backups(folders) == (new, between, old)
    assert backups(folders, VAULT) == (new, old)
    assert backups(folders, "c" * 32) == ()


def damage(file: Path, name: str, parts: dict[str, bytes]) -> None:
    """Change one byte within a part."""
    data = file.read_bytes()
    place = data.index(parts[name]) + len(parts[name]) // 2
    file.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])


def test_the_newest_backup_is_the_newest_that_is_whole(
    folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [pack(folder, database, SLOTS, NOW - timedelta(days=day)).file for day in range(4)]
    monkeypatch.setattr(key_slots, "OLD_FORMAT", 3)
    of_newer_version = pack(folder, database, SLOTS, NOW + timedelta(days=1)).file
    monkeypatch.undo()
    no_slots = {**parts_of(made[2]), FILE_NAME: b"{}"}

    with pytest.raises(NewerVersionError):
        read_slots(of_newer_version, folder)
    assert newest_backup([folder], VAULT) == made[0]
    damage(made[0], DATABASE, parts_of(made[0]))
    assert newest_backup([folder], VAULT) == made[1]
    damage(made[1], FILE_NAME, parts_of(made[1]))
    assert newest_backup([folder], VAULT) == made[2]
    write_parts(made[2], no_slots)
    assert newest_backup([folder], VAULT) == made[3]
    made[3].unlink()
    assert newest_backup([folder], VAULT) is None
    assert newest_backup([folder], ANOTHER_VAULT) is None
    assert newest_backup([]) is None


def test_what_was_never_finished_is_thrown_away_and_nothing_else(
    folder: Path, database: Path
) -> None:
    kept = pack(folder, database, SLOTS, NOW).file
    (folder / f"{UNFINISHED}parts").mkdir()
    (folder / f"{UNFINISHED}parts" / DATABASE).write_bytes(DATA)
    (folder / f"{UNFINISHED}{kept.name}").write_bytes(DATA)
    forget_unfinished(folder)
    forget_unfinished(folder)

    assert list(folder.iterdir()) == [kept]


def test_what_is_not_finished_yet_is_no_backup(folder: Path, database: Path) -> None:
    file = pack(folder, database, SLOTS, NOW).file
    file.rename(folder / f"{UNFINISHED}{file.name}")

    assert backups([folder]) == ()

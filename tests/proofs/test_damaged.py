"""Damage: a vault or backup that changed on the disk is whole, or tells what is wrong with it.

What is promised: whatever happens to the bytes of one file, either all data read as they were
written, or one error tells which file is damaged, and then no byte of the damaged vault was
changed. Never other data, never another exception, never a complaint about the right passphrase.

Of the log that a killed process left (diary.sqlite3-wal) less is promised: its transactions count
up to the first damaged one. What reads is what was there after one of them, never a mix.
"""

import functools
import logging
import random
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.filled import Contents, contents, fill, sentence
from tests.support.proof import times
from tests.support.vaults import NOW, PASSPHRASE, copy_of, make_vault
from thop_desktop.errors import (
    BackupDamagedError,
    DatabaseDamagedError,
    KeySlotsDamagedError,
    WorldError,
)
from thop_desktop.store import key_slots
from thop_desktop.store.backups import write_backup
from thop_desktop.store.diary import Diary
from thop_desktop.store.key_slots import FILE_NAME as KEY_SLOTS
from thop_desktop.store.key_slots import Secret
from thop_desktop.store.opening import open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.restoring import restore
from thop_desktop.store.salvage import salvage
from thop_desktop.store.stretching import stretch
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

PAGE = 4096
LOG = f"{DATABASE}-wal"
ENTRIES = 250
# More than 5,000 in the full run.
DATABASE_CASES = times(70, 700, 2600)
SLOTS_CASES = times(60, 500, 1500)
BACKUP_CASES = times(30, 250, 900)
LOG_CASES = times(20, 150, 500)
SALVAGE_CASES = times(2, 10, 40)

Damage = Callable[[random.Random, bytes], bytes]


@dataclass(frozen=True)
class Sample:
    """A vault, what opens it and what is in it.

    Attributes:
        folder: the locked vault.
        secrets: a passphrase and a recovery code; both open it.
        held: what it holds.
        backup: a backup of it.
    """

    folder: Path
    secrets: tuple[Secret, ...]
    held: Contents
    backup: Path


@pytest.fixture(scope="module", autouse=True)
def _stretched_once() -> object:
    """Stretch each secret once: thousands of cases open with the same two, a tenth second each."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_slots, "stretch", functools.lru_cache(stretch))
        yield


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A vault of some hundred rows, long ones and short ones, some of them erased."""
    folder = tmp_path_factory.mktemp("sample")
    vault, code = make_vault(folder / "vault")
    fill(vault, ENTRIES)
    backup = write_backup(vault, folder / "backups", NOW)
    held = contents(vault)
    vault.lock(NOW)
    assert (folder / "vault" / DATABASE).stat().st_size > 500_000
    return Sample(folder / "vault", (PASSPHRASE, code), held, backup.file)


def one_byte(rng: random.Random, data: bytes) -> bytes:
    """One byte is another."""
    place = rng.randrange(len(data))
    return data[:place] + bytes([data[place] ^ rng.randrange(1, 256)]) + data[place + 1 :]


def one_bit(rng: random.Random, data: bytes) -> bytes:
    """One bit is the other, near the start or the end: there is what tells of all the rest."""
    near = min(len(data), 600)
    place = rng.choice([rng.randrange(near), len(data) - 1 - rng.randrange(near)])
    return data[:place] + bytes([data[place] ^ 1 << rng.randrange(8)]) + data[place + 1 :]


def some_bytes(rng: random.Random, data: bytes) -> bytes:
    """Bytes here and there are others."""
    changed = bytearray(data)
    for _ in range(rng.randrange(2, 60)):
        changed[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(changed)


def noise(rng: random.Random, data: bytes) -> bytes:
    """A stretch is noise."""
    start, end = _stretch(rng, data)
    return data[:start] + rng.randbytes(end - start) + data[end:]


def zeros(rng: random.Random, data: bytes) -> bytes:
    """A stretch is zeros."""
    start, end = _stretch(rng, data)
    return data[:start] + bytes(end - start) + data[end:]


def zeroed_page(rng: random.Random, data: bytes) -> bytes:
    """A page, or some in a row, are zeros."""
    first = rng.randrange(len(data) // PAGE + 1) * PAGE
    end = min(len(data), first + rng.randrange(1, 4) * PAGE)
    return data[:first] + bytes(end - first) + data[end:]


def cut(rng: random.Random, data: bytes) -> bytes:
    """The end is missing."""
    return data[: rng.randrange(len(data))]


def cut_at_page(rng: random.Random, data: bytes) -> bytes:
    """Some whole pages at the end are missing, or everything; or a little of the last is left."""
    return data[: rng.randrange(len(data) // PAGE + 1) * PAGE + rng.choice([0, 0, 1, 2])]


def more(rng: random.Random, data: bytes) -> bytes:
    """Something stands after the end."""
    length = rng.choice([1, 7, PAGE, 3 * PAGE, rng.randrange(1, 10_000)])
    return data + rng.choice([bytes(length), rng.randbytes(length), data[-length:]])


def moved(rng: random.Random, data: bytes) -> bytes:
    """A page stands in the place of another too."""
    pages = len(data) // PAGE
    if pages < 2:
        return data + data
    source, target = rng.sample(range(pages), 2)
    page = data[source * PAGE : (source + 1) * PAGE]
    return data[: target * PAGE] + page + data[(target + 1) * PAGE :]


DAMAGES: tuple[Damage, ...] = (
    one_byte,
    one_bit,
    some_bytes,
    noise,
    zeros,
    zeroed_page,
    cut,
    cut_at_page,
    more,
    moved,
)


def _stretch(rng: random.Random, data: bytes) -> tuple[int, int]:
    start = rng.randrange(len(data))
    return start, min(len(data), start + 1 + int(rng.expovariate(1 / 2000)))


def _damaged(rng: random.Random, number: int, data: bytes) -> tuple[str, bytes]:
    """The name of a kind of damage, each in its turn, and what it makes of the data."""
    damage = DAMAGES[number % len(DAMAGES)]
    return damage.__name__, damage(rng, data)


def _try(
    folder: Path, secret: Secret, alone: Sequence[tuple[str, str]] = ()
) -> tuple[Contents | None, WorldError | None]:
    """Open, read everything, lock: what was read, or the error.

    Args:
        folder: the vault.
        secret: what opens it.
        alone: ids and texts of entries that are first read each by itself.
    """
    vault: Vault | None = None
    try:
        vault = open_vault(folder, secret, NOW)
        for entry_id, text in alone:
            assert Diary(vault).get(entry_id).text == text
        return contents(vault), None
    except WorldError as error:
        return None, error
    finally:
        if vault is not None:
            vault.lock(NOW)


def _restore(file: Path, folder: Path, secret: Secret) -> WorldError | None:
    """Restore a backup: the error, if there was one."""
    try:
        restore(file, folder, secret, NOW)
    except WorldError as error:
        return error
    return None


def _report(what: str, outcomes: Counter[str]) -> None:
    """For who runs it with --log-cli-level=info."""
    logging.getLogger(__name__).info("%s: %s", what, dict(sorted(outcomes.items())))


@pytest.mark.parametrize(
    ("name", "cases", "fitting"),
    [
        (DATABASE, DATABASE_CASES, DatabaseDamagedError),
        (KEY_SLOTS, SLOTS_CASES, KeySlotsDamagedError),
    ],
)
def test_a_damaged_vault_is_whole_or_says_so_and_is_left_as_it_is(
    name: str, cases: int, fitting: type[WorldError], sample: Sample, tmp_path: Path
) -> None:
    rng = random.Random(name)  # noqa: S311
    data = (sample.folder / name).read_bytes()
    outcomes: Counter[str] = Counter()
    folder = copy_of(sample.folder, tmp_path / "vault")
    for number in range(cases):
        kind, changed = _damaged(rng, number, data)
        for part in (DATABASE, KEY_SLOTS):
            shutil.copyfile(sample.folder / part, folder / part)
        (folder / LOG).unlink(missing_ok=True)
        (folder / name).write_bytes(changed)
        before = {part: (folder / part).read_bytes() for part in (DATABASE, KEY_SLOTS)}
        alone = rng.sample(sample.held["newest"], 3)
        read, error = _try(folder, rng.choice(sample.secrets), alone)
        case = f"case {number}, {kind}"
        if error is None:
            assert read == sample.held, case
        else:
            assert type(error) is fitting, case
            assert {part: (folder / part).read_bytes() for part in before} == before, case
            assert not (folder / "incoming").exists(), case
        outcomes["whole" if error is None else type(error).__name__] += 1
    _report(name, outcomes)
    assert outcomes[fitting.__name__] > cases / 2


def test_a_damaged_vault_after_a_kill_is_not_written_to(sample: Sample, tmp_path: Path) -> None:
    """Nor is what the killed process left in the log brought into a damaged database."""
    rng = random.Random("after a kill")  # noqa: S311
    killed, states = _killed(sample, tmp_path, rng)
    data = (killed / DATABASE).read_bytes()
    outcomes: Counter[str] = Counter()
    for number in range(LOG_CASES):
        kind, changed = _damaged(rng, number, data)
        folder = copy_of(killed, tmp_path / f"vault-{number}")
        (folder / DATABASE).write_bytes(changed)
        log = (folder / LOG).read_bytes()
        read, error = _try(folder, PASSPHRASE)
        case = f"case {number}, {kind}"
        if error is None:
            assert read == states[-1], case
        else:
            assert type(error) is DatabaseDamagedError, case
            assert (folder / DATABASE).read_bytes() == changed, case
            assert (folder / LOG).read_bytes() == log, case
        outcomes["whole" if error is None else type(error).__name__] += 1
        shutil.rmtree(folder)
    _report("database after a kill", outcomes)
    assert len(outcomes) > 1


def test_a_damaged_log_gives_what_was_there_after_some_transaction(
    sample: Sample, tmp_path: Path
) -> None:
    rng = random.Random("log")  # noqa: S311
    killed, states = _killed(sample, tmp_path, rng)
    data = (killed / LOG).read_bytes()
    outcomes: Counter[str] = Counter()
    for number in range(LOG_CASES):
        kind, changed = _damaged(rng, number, data)
        folder = copy_of(killed, tmp_path / f"vault-{number}")
        (folder / LOG).write_bytes(changed)
        read, error = _try(folder, PASSPHRASE)
        case = f"case {number}, {kind}"
        assert error is None, case
        assert read in states, case
        outcomes[f"{states.index(read):02} transactions"] += 1
        shutil.rmtree(folder)
    _report("log", outcomes)
    assert len(outcomes) > 3


def test_a_damaged_backup_is_restored_whole_or_not_at_all(sample: Sample, tmp_path: Path) -> None:
    rng = random.Random("backup")  # noqa: S311
    data = sample.backup.read_bytes()
    outcomes: Counter[str] = Counter()
    file, folder = tmp_path / sample.backup.name, tmp_path / "vault"
    for number in range(BACKUP_CASES):
        kind, changed = _damaged(rng, number, data)
        file.write_bytes(changed)
        case = f"case {number}, {kind}"
        error = _restore(file, folder, rng.choice(sample.secrets))
        if error is None:
            assert _try(folder, PASSPHRASE) == (sample.held, None), case
        else:
            assert type(error) is BackupDamagedError, case
            assert not (folder / DATABASE).exists(), case
            assert file.read_bytes() == changed, case
        outcomes["whole" if error is None else type(error).__name__] += 1
        shutil.rmtree(folder)
    _report("backup", outcomes)
    assert outcomes[BackupDamagedError.__name__] > BACKUP_CASES / 2


@pytest.mark.parametrize("damage", ["bit", "zeros"])
def test_one_long_text_is_read_right_or_not_at_all(damage: str, tmp_path: Path) -> None:
    """The end of a text stands on a page that nothing else depends on.

    SQLCipher hands out zeros for such a page, and SQLite has no way to know. Nothing else is read,
    so that no other page can tell; nor may a copy be made in which the zeros count.
    """
    vault, _code = make_vault(tmp_path / "vault")
    text = sentence(random.Random(1), 4000)  # noqa: S311
    PrivateSettings(vault).set("long", text)
    backup = write_backup(vault, tmp_path / "backups", NOW)
    vault.lock(NOW)
    data = (tmp_path / "vault" / DATABASE).read_bytes()
    refused = 0
    for page in range(0, len(data), PAGE):
        folder = copy_of(tmp_path / "vault", tmp_path / f"vault-{page}")
        changed = bytearray(data)
        if damage == "bit":
            changed[page + 1000] ^= 1
        else:
            changed[page : page + PAGE] = bytes(PAGE)
        (folder / DATABASE).write_bytes(changed)
        try:
            vault = open_vault(folder, PASSPHRASE, NOW)
        except DatabaseDamagedError:
            refused += 1
            continue
        try:
            read = PrivateSettings(vault).get("long")
        except DatabaseDamagedError:
            refused += 1
            with pytest.raises(DatabaseDamagedError):
                write_backup(vault, tmp_path / "others", NOW)
            assert not list((tmp_path / "others").iterdir())
        else:
            assert read == text
        vault.lock(NOW)
    assert 4 <= refused < len(data) / PAGE
    assert restore(backup.file, tmp_path / "restored", PASSPHRASE, NOW)


def test_every_bit_of_a_backup_outside_of_its_parts(sample: Sample, tmp_path: Path) -> None:
    """What zipfile makes of a changed header comes in many kinds: a compressed part, a password."""
    data = sample.backup.read_bytes()
    file = tmp_path / "a.thopbackup"
    # All that is a header of the file itself stands after the last page, and before the first.
    places = [*range(300), *range(len(data) - 250, len(data))]
    for place in places[:: times(60, 9, 1)]:
        for bit in range(8):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            file.write_bytes(changed)
            error = _restore(file, tmp_path / "vault", PASSPHRASE)
            if error is None:
                assert _try(tmp_path / "vault", PASSPHRASE) == (sample.held, None), (place, bit)
            else:
                assert type(error) is BackupDamagedError, (place, bit)
                assert not (tmp_path / "vault" / DATABASE).exists(), (place, bit)
            shutil.rmtree(tmp_path / "vault")


@pytest.mark.parametrize("method", [8, 12, 14, 93, 95, 99])
def test_parts_that_are_said_to_be_compressed_are_damage(
    method: int, sample: Sample, tmp_path: Path
) -> None:
    """Each way of compressing fails in its own way on what is not compressed."""
    data = bytearray(sample.backup.read_bytes())
    place = data.find(b"PK\1\2")
    while place != -1:
        data[place + 10] = method
        place = data.find(b"PK\1\2", place + 1)
    file = tmp_path / "vault" / "backups" / sample.backup.name
    copy_of(sample.folder, tmp_path / "vault")
    file.parent.mkdir()
    file.write_bytes(data)
    (tmp_path / "vault" / KEY_SLOTS).unlink()
    error = _restore(file, tmp_path / "restored", PASSPHRASE)
    assert type(error) is BackupDamagedError
    with pytest.raises(KeySlotsDamagedError) as caught:
        open_vault(tmp_path / "vault", PASSPHRASE, NOW)
    assert caught.value.backup is None


def test_salvage_saves_what_does_not_stand_on_damaged_pages(sample: Sample, tmp_path: Path) -> None:
    """At least four in five of all rows, when three pages of hundreds are damaged.

    Where the list of tables itself is on one of them, there is nothing to begin with, and it says
    so; it stands on the first pages.
    """
    rng = random.Random("salvage")  # noqa: S311
    data = (sample.folder / DATABASE).read_bytes()
    there = saved = hopeless = 0
    for number in range(SALVAGE_CASES):
        folder = copy_of(sample.folder, tmp_path / f"vault-{number}")
        changed = bytearray(data)
        for page in rng.sample(range(1, len(data) // PAGE), 3):
            place = slice(page * PAGE, (page + 1) * PAGE)
            changed[place] = bytes(PAGE) if number % 2 else rng.randbytes(PAGE)
        (folder / DATABASE).write_bytes(changed)
        try:
            result = salvage(folder, PASSPHRASE, NOW)
        except DatabaseDamagedError:
            hopeless += 1
            assert (folder / DATABASE).read_bytes() == changed
            continue
        assert (result.replaced / DATABASE).read_bytes() == changed
        read, error = _try(folder, PASSPHRASE)
        assert error is None
        assert read is not None
        for table, rows in sample.held.items():
            if table in result.rows:
                there += len(rows)
                saved += result.rows[table]
                assert len(read[table]) <= result.rows[table]
                assert _kept(read[table]) <= _kept(rows)
        shutil.rmtree(folder)
    logging.getLogger(__name__).info("salvaged %d of %d; hopeless: %d", saved, there, hopeless)
    assert hopeless <= max(1, SALVAGE_CASES // 10)
    assert saved >= 0.8 * there > 0


def _kept(rows: list[tuple[object, ...]]) -> set[tuple[object, ...]]:
    """Rows without what refers to a row that may be lost: the ids."""
    return {tuple(value for value in row if not _is_id(value)) for row in rows}


def _is_id(value: object) -> bool:
    return value is None or (isinstance(value, str) and len(value) == 32 and value.isalnum())


def _killed(sample: Sample, tmp_path: Path, rng: random.Random) -> tuple[Path, list[Contents]]:
    """A vault as a kill leaves it, with transactions in its log; what it held after each."""
    working = copy_of(sample.folder, tmp_path / "working")
    vault = open_vault(working, PASSPHRASE, NOW)
    states = [contents(vault)]
    for number in range(8):
        PrivateSettings(vault).set(f"setting {number * 3}", sentence(rng, 10 * number))
        states.append(contents(vault))
    killed = copy_of(working, tmp_path / "killed")
    vault.lock(NOW)
    return killed, states

"""Everything that can go wrong with a vault really goes wrong here, and each is told apart."""

import errno
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from tests.support.commands import LONGEST_SECONDS, ROOT
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, copy_of, make_vault, reopen
from thop_desktop.errors import (
    BackupDamagedError,
    ClockMovedBackError,
    DatabaseDamagedError,
    DiskFullError,
    FolderReadOnlyError,
    KeySlotsDamagedError,
    MistypedCodeError,
    NewerVersionError,
    NoVaultError,
    VaultExistsError,
    VaultInUseError,
    WorldError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import FILE_NAME as KEY_SLOTS
from thop_desktop.store.opening import create_vault, open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.restoring import restore, restore_key_slots
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.store.swap import DATABASE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and mounts of Linux")

EARLIER = NOW - timedelta(days=2)
LATER = NOW + timedelta(days=2)


@dataclass(frozen=True)
class Sample:
    """A locked vault with two backups within it; what was written since is in none.

    Attributes:
        folder: where it is.
        code: its recovery code.
        old: the older backup.
        new: the newer one.
    """

    folder: Path
    code: RecoveryCode
    old: Path
    new: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A vault, made once."""
    folder = tmp_path_factory.mktemp("failures") / "vault"
    vault, code = make_vault(folder)
    PrivateSettings(vault).set("word", "first")
    old = write_backup(vault, folder / "backups", EARLIER)
    PrivateSettings(vault).set("word", "second")
    new = write_backup(vault, folder / "backups", NOW)
    PrivateSettings(vault).set("word", "third")
    vault.lock(NOW)
    return Sample(folder, code, old.file, new.file)


@pytest.fixture
def sample(made: Sample, tmp_path: Path) -> Sample:
    """A copy of it, to be spoiled."""
    folder = copy_of(made.folder, tmp_path / "vault")
    backups = folder / "backups"
    return Sample(folder, made.code, backups / made.old.name, backups / made.new.name)


def word(folder: Path) -> object:
    """What the vault says, which is whole then."""
    vault = reopen(folder)
    try:
        return PrivateSettings(vault).get("word")
    finally:
        vault.lock(NOW)


def parts(folder: Path) -> dict[str, bytes]:
    """The bytes of all that is in a folder, but who holds it."""
    names = (DATABASE, f"{DATABASE}-wal", KEY_SLOTS)
    return {name: (folder / name).read_bytes() for name in names if (folder / name).exists()}


def spoil(file: Path) -> None:
    """Change a byte in the middle."""
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def spoil_all(file: Path) -> None:
    """Change a byte on every page."""
    data = bytearray(file.read_bytes())
    for place in range(100, len(data), 4096):
        data[place] ^= 1
    file.write_bytes(data)


def failure(expected: type[WorldError], action: Callable[[], object]) -> WorldError:
    """The error that an action ends with."""
    with pytest.raises(expected) as caught:
        action()
    assert type(caught.value) is expected
    return caught.value


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """A folder that nobody can write to; root neither, with a mount that may only be read."""
    if os.geteuid() != 0:
        folder.chmod(0o500)
        try:
            yield
        finally:
            folder.chmod(0o700)
        return
    mounts: tuple[list[str | Path], ...] = (
        ["--bind", folder, folder],
        ["-o", "remount,ro,bind", folder],
    )
    for options in mounts:
        if subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
            pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond its first byte."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def other_process(folder: Path) -> Iterator[int]:
    """Another process that has the vault open; its number."""
    code = (
        "import sys; from pathlib import Path; from tests.support.vaults import reopen;"
        f"vault = reopen(Path({str(folder)!r})); print('open', flush=True); sys.stdin.readline()"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        try:
            yield process.pid
        finally:
            process.kill()
            process.wait(LONGEST_SECONDS)


def later_version() -> Migrations:
    """The migrations of a program to come."""
    later = Migrations(MIGRATIONS.name)
    later._migrations.extend(MIGRATIONS._migrations)

    @later()
    def m9999_later(database: Database) -> None:
        database.conn.execute("CREATE TABLE later (what TEXT)")

    return later


def wrong_passphrase(sample: Sample) -> WorldError:
    """Other words."""
    before = parts(sample.folder)
    error = failure(WrongPassphraseError, lambda: open_vault(sample.folder, OTHER_PASSPHRASE, NOW))
    assert parts(sample.folder) == before
    return error


def wrong_code(sample: Sample) -> WorldError:
    """A code without a mistake, of another vault."""
    return failure(
        WrongRecoveryCodeError, lambda: open_vault(sample.folder, RecoveryCode.random(), NOW)
    )


def mistyped_code(sample: Sample) -> WorldError:
    """One symbol of the right code is another."""
    last = "2" if sample.code.symbols[-1] != "2" else "3"
    error = failure(MistypedCodeError, lambda: RecoveryCode.parse(sample.code.symbols[:-1] + last))
    vault = open_vault(sample.folder, RecoveryCode.parse(str(sample.code).lower()), NOW)
    vault.lock(NOW)
    return error


def no_slots(sample: Sample) -> WorldError:
    """The file with the slots is gone; a backup has it, and nothing written since is lost."""
    (sample.folder / KEY_SLOTS).unlink()
    error = failure(KeySlotsDamagedError, lambda: reopen(sample.folder))
    assert isinstance(error, KeySlotsDamagedError)
    assert error.backup == sample.new
    restore_key_slots(error.backup, sample.folder, PASSPHRASE, NOW)
    assert word(sample.folder) == "third"
    return error


def damaged_slots_without_backup(sample: Sample) -> WorldError:
    """One byte is another, and there is no backup."""
    shutil.rmtree(sample.folder / "backups")
    spoil(sample.folder / KEY_SLOTS)
    before = parts(sample.folder)
    error = failure(KeySlotsDamagedError, lambda: reopen(sample.folder))
    assert isinstance(error, KeySlotsDamagedError)
    assert error.backup is None
    assert parts(sample.folder) == before
    return error


def no_database(sample: Sample) -> WorldError:
    """The database is gone; the newest backup is named, and brings it back."""
    (sample.folder / DATABASE).unlink()
    error = failure(DatabaseDamagedError, lambda: reopen(sample.folder))
    assert isinstance(error, DatabaseDamagedError)
    assert error.backup == sample.new
    restore(error.backup, sample.folder, PASSPHRASE, NOW)
    assert word(sample.folder) == "second"
    return error


def damaged_database_without_backup(sample: Sample) -> WorldError:
    """A byte on every page is another, and no backup is whole."""
    for backup in (sample.old, sample.new):
        spoil(backup)
    spoil_all(sample.folder / DATABASE)
    before = parts(sample.folder)
    error = failure(DatabaseDamagedError, lambda: reopen(sample.folder))
    assert isinstance(error, DatabaseDamagedError)
    assert error.backup is None
    assert parts(sample.folder) == before
    return error


def damaged_backup(sample: Sample) -> WorldError:
    """A backup with a byte that is another is not restored; the vault stays."""
    spoil(sample.new)
    error = failure(BackupDamagedError, lambda: restore(sample.new, sample.folder, PASSPHRASE, NOW))
    assert word(sample.folder) == "third"
    return error


def newer_database(sample: Sample) -> WorldError:
    """A newer program had it: not a byte is changed."""
    vault = open_vault(sample.folder, PASSPHRASE, NOW, migrations=later_version())
    vault.lock(NOW)
    before = parts(sample.folder)
    error = failure(NewerVersionError, lambda: reopen(sample.folder))
    assert parts(sample.folder) == before
    open_vault(sample.folder, PASSPHRASE, NOW, migrations=later_version()).lock(NOW)
    return error


def in_use(sample: Sample) -> WorldError:
    """Another process has it open, and is named; once it was killed, it holds nothing."""
    with other_process(sample.folder) as process:
        error = failure(VaultInUseError, lambda: reopen(sample.folder))
        assert isinstance(error, VaultInUseError)
        assert (error.process, error.since) == (process, NOW)
        for act in (
            lambda: restore(sample.new, sample.folder, PASSPHRASE, NOW),
            lambda: restore_key_slots(sample.new, sample.folder, PASSPHRASE, NOW),
        ):
            failure(VaultInUseError, act)
    assert word(sample.folder) == "third"
    return error


def folder_read_only(sample: Sample) -> WorldError:
    """Nothing can be written to the folder."""
    with read_only(sample.folder):
        before = parts(sample.folder)
        error = failure(FolderReadOnlyError, lambda: reopen(sample.folder))
        failure(FolderReadOnlyError, lambda: restore(sample.new, sample.folder, PASSPHRASE, NOW))
        assert parts(sample.folder) == before
    assert word(sample.folder) == "third"
    return error


def disk_full(sample: Sample) -> WorldError:
    """There is no room to write; tests/proofs/test_disk_full.py has much more of this."""
    vault = reopen(sample.folder)
    with full_disk():
        error = failure(DiskFullError, lambda: PrivateSettings(vault).set("word", "fourth"))
    assert PrivateSettings(vault).get("word") == "third"
    PrivateSettings(vault).set("word", "fifth")
    vault.lock(NOW)
    assert word(sample.folder) == "fifth"
    return error


def clock_moved_back(sample: Sample) -> WorldError:
    """The clock says less than it did; that may be accepted, and a few minutes are forgiven."""
    open_vault(sample.folder, PASSPHRASE, NOW - timedelta(minutes=9)).lock(NOW)
    open_vault(sample.folder, PASSPHRASE, LATER).lock(LATER)
    before = parts(sample.folder)
    error = failure(ClockMovedBackError, lambda: reopen(sample.folder))
    assert isinstance(error, ClockMovedBackError)
    assert (error.now, error.last_used) == (NOW, LATER)
    assert parts(sample.folder) == before
    open_vault(sample.folder, PASSPHRASE, NOW, accept_clock=True).lock(NOW)
    # The later time is still remembered: the clock is as wrong as it was.
    failure(ClockMovedBackError, lambda: reopen(sample.folder))
    return error


def no_vault(sample: Sample) -> WorldError:
    """There is nothing here."""
    return failure(NoVaultError, lambda: reopen(sample.folder / "nothing"))


def vault_exists(sample: Sample) -> WorldError:
    """None is made over another."""
    before = parts(sample.folder)
    error = failure(VaultExistsError, lambda: create_vault(sample.folder, PASSPHRASE, NOW))
    assert parts(sample.folder) == before
    return error


FAILURES: tuple[Callable[[Sample], WorldError], ...] = (
    wrong_passphrase,
    wrong_code,
    mistyped_code,
    no_slots,
    damaged_slots_without_backup,
    no_database,
    damaged_database_without_backup,
    damaged_backup,
    newer_database,
    in_use,
    folder_read_only,
    disk_full,
    clock_moved_back,
    no_vault,
    vault_exists,
)
SENTENCES: dict[str, str] = {}


@pytest.mark.parametrize("fail", FAILURES, ids=lambda fail: str(fail.__name__))
def test_it_is_told_as_what_it_is(fail: Callable[[Sample], WorldError], sample: Sample) -> None:
    sentence = str(fail(sample))
    for secret in (PASSPHRASE.words, OTHER_PASSPHRASE.words, sample.code.symbols, str(sample.code)):
        assert secret not in sentence
    assert sentence not in SENTENCES.values()
    SENTENCES[fail.__name__] = sentence
    assert sentence.endswith(".") or str(sample.folder) in sentence


def test_the_same_process_is_refused_too(sample: Sample) -> None:
    vault = reopen(sample.folder)
    error = failure(VaultInUseError, lambda: reopen(sample.folder))
    assert isinstance(error, VaultInUseError)
    assert error.process == os.getpid()
    assert PrivateSettings(vault).get("word") == "third"
    vault.lock(NOW)


def test_a_damaged_newest_backup_is_passed_over_for_an_older_good_one(sample: Sample) -> None:
    spoil(sample.new)
    spoil_all(sample.folder / DATABASE)
    error = failure(DatabaseDamagedError, lambda: reopen(sample.folder))
    assert isinstance(error, DatabaseDamagedError)
    assert error.backup == sample.old
    restore(sample.old, sample.folder, PASSPHRASE, NOW)
    assert word(sample.folder) == "first"


@pytest.mark.parametrize("secret", ["passphrase", "code"])
def test_a_damaged_file_is_never_told_as_a_wrong_secret(secret: str, sample: Sample) -> None:
    spoil_all(sample.folder / DATABASE)
    right = PASSPHRASE if secret == "passphrase" else sample.code  # noqa: S105
    failure(DatabaseDamagedError, lambda: open_vault(sample.folder, right, NOW))
    spoil(sample.folder / KEY_SLOTS)
    failure(KeySlotsDamagedError, lambda: open_vault(sample.folder, right, NOW))


def test_whole_slots_of_a_newer_format_are_refused_and_untouched(sample: Sample) -> None:
    file = sample.folder / KEY_SLOTS
    body = {**json.loads(file.read_bytes()), "format": 3, "something": "new"}
    del body["checksum"]
    checksum = sha256(_canonical(body)).hexdigest()
    file.write_bytes(_canonical({**body, "checksum": checksum}) + b"\n")
    before = parts(sample.folder)
    failure(NewerVersionError, lambda: reopen(sample.folder))
    assert parts(sample.folder) == before


def test_a_newer_vault_that_was_killed_is_untouched(sample: Sample, tmp_path: Path) -> None:
    """Nor is its log brought into its database by a program that does not know it."""
    vault = open_vault(sample.folder, PASSPHRASE, NOW, migrations=later_version())
    killed = copy_of(sample.folder, tmp_path / "killed")
    vault.lock(NOW)
    before = parts(killed)
    assert before[f"{DATABASE}-wal"]
    failure(NewerVersionError, lambda: reopen(killed))
    assert parts(killed) == before
    open_vault(killed, PASSPHRASE, NOW, migrations=later_version()).lock(NOW)


def test_a_folder_that_becomes_read_only_is_told_when_it_is_written_to(
    sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the system tells it: a stick whose switch is moved cannot be had in a test."""
    vault = reopen(sample.folder)
    slots = vault.slots

    def refuse(*_all: object, **_more: object) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        failure(FolderReadOnlyError, lambda: vault.keep_slots(slots))
        failure(FolderReadOnlyError, lambda: write_backup(vault, sample.folder / "backups", LATER))
    assert PrivateSettings(vault).get("word") == "third"
    vault.lock(NOW)


def _canonical(values: dict[str, object]) -> bytes:
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode("ascii")

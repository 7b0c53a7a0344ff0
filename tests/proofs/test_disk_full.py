"""A full disk: an error that says so, nothing lost, nothing half done left, and on it goes.

Two kinds of too little room: a limit to how large a file may grow (in a child process, because it
counts for a whole process), and a file system of two megabytes. Each operation is tried with many
different amounts of room, so that it fails in many different places.
"""

import functools
import json
import logging
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.commands import run_python
from tests.support.filled import Contents, contents, fill, sentence
from tests.support.operations import stretch_quickly
from tests.support.proof import times
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, copy_of, make_vault, reopen
from thop_desktop.errors import DiskFullError
from thop_desktop.intake.found import Read, Source
from thop_desktop.intake.keeping import keep_items
from thop_desktop.store.access import change_passphrase, renew_key, renew_recovery_code, slot_of
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.backups import write_backup
from thop_desktop.store.entry import Entry
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault, default_backup_folders, open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.restoring import restore, restore_key_slots
from thop_desktop.store.salvage import salvage
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and mounts of Linux")

AMOUNTS = times(4, 10, 80)
# What writes little fails only where there is next to no room.
LITTLE = {"change": 5_000, "code": 5_000, "restore slots": 5_000, "open and lock": 60_000}
TINY = 2 * 1024 * 1024
ROOM_OF_ALL = 700_000
Scarce = Callable[[int], AbstractContextManager[None]]


@dataclass(frozen=True)
class Sample:
    """A locked vault, its backup, and what is in both."""

    folder: Path
    backup: Path
    held: Contents


def make_sample(folder: Path) -> Sample:
    """A small vault: three of them and a backup fit on the tiny file system."""
    vault, _code = make_vault(folder / "sample")
    fill(vault, 20)
    backup = write_backup(vault, folder / "backups", NOW)
    held = contents(vault)
    vault.lock(NOW)
    return Sample(folder / "sample", backup.file, held)


def write(vault: Vault) -> None:
    """Much in one transaction."""
    PrivateSettings(vault).set("much", sentence(random.Random(1), 30_000))  # noqa: S311


def write_and_lock(vault: Vault) -> None:
    """Something that is kept, and then bring the log into the database."""
    try:
        PrivateSettings(vault).set("kept", "kept")
    finally:
        vault.lock(NOW)


def change(vault: Vault) -> None:
    """Another passphrase."""
    change_passphrase(vault, PASSPHRASE, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)


def renew(vault: Vault) -> None:
    """Another key, with the same passphrase."""
    slot = slot_of(vault.slots, PASSPHRASE)
    assert slot is not None
    renew_key(vault, {slot.id: PASSPHRASE}, NOW, cost=LEAST_COST)


def back_up(vault: Vault) -> None:
    """One backup more."""
    write_backup(vault, vault.backup_folders[0], NOW)


def bring_in(vault: Vault) -> None:
    """Many entries of another diary, in one transaction."""
    chance = random.Random(2)  # noqa: S311
    entries = [Entry(NOW, sentence(chance, 60), id=f"in-{number}") for number in range(150)]
    intake = Read(Source.FULL, [(0, entry) for entry in entries])
    for _step in keep_items(vault, intake, Path("in.json"), NOW):
        pass


WHILE_OPEN: dict[str, Callable[[Vault], object]] = {
    "write": write,
    "change": change,
    "code": lambda vault: renew_recovery_code(vault, NOW),
    "renew": renew,
    "back up": back_up,
    "bring in": bring_in,
}
WHILE_LOCKED: dict[str, Callable[[Path, Sample], object]] = {
    "open and lock": lambda folder, _sample: write_and_lock(reopen(folder)),
    "restore": lambda folder, sample: restore(sample.backup, folder, PASSPHRASE, NOW),
    "restore slots": lambda folder, sample: restore_key_slots(
        sample.backup, folder, PASSPHRASE, NOW
    ),
    "salvage": lambda folder, _sample: salvage(folder, PASSPHRASE, NOW),
}
ALL = (*WHILE_OPEN, *WHILE_LOCKED, "create", "write on")


def attempt(name: str, room: int, sample: Sample, place: Path, scarce: Scarce) -> str:
    """Try an operation with so much room, see that all is well, and tell what came of it."""
    folder = place / "vault"
    shutil.rmtree(folder, ignore_errors=True)
    if name == "create":
        error = _create(folder, room, scarce)
    elif name == "write on":
        error = _write_on(copy_of(sample.folder, folder), room, scarce)
    elif name in WHILE_OPEN:
        error = _while_open(WHILE_OPEN[name], copy_of(sample.folder, folder), room, scarce)
    else:
        error = _while_locked(name, sample, copy_of(sample.folder, folder), room, scarce)
    _see_that_nothing_is_left(folder)
    shutil.rmtree(place / "vault")
    return "done" if error is None else "full"


def _while_open(
    operation: Callable[[Vault], object], folder: Path, room: int, scarce: Scarce
) -> DiskFullError | None:
    vault = reopen(folder)
    before = contents(vault)
    with scarce(room):
        error = _full(lambda: operation(vault))
    assert vault.is_open
    if error is not None:
        assert contents(vault) == before
        assert not (folder / "incoming").exists()
        assert not list(folder.glob("backups/*"))
    PrivateSettings(vault).set("afterwards", "there is room")
    after = contents(vault)
    vault.lock(NOW)
    changed = operation is change and error is None
    _see_that_it_opens(folder, OTHER_PASSPHRASE if changed else PASSPHRASE, after)
    if operation is back_up and error is None:
        assert newest_backup(default_backup_folders(folder)) is not None
    return error


def _write_on(folder: Path, room: int, scarce: Scarce) -> DiskFullError | None:
    """Write again and again, until it is full and a few times more; what was kept is there."""
    vault = reopen(folder)
    settings = PrivateSettings(vault)
    kept, error = {}, None
    with scarce(room):
        for number in range(60):
            name, value = f"on {number}", sentence(random.Random(number), 500)  # noqa: S311
            failed = _full(functools.partial(settings.set, name, value))
            error = failed or error
            if failed is None:
                kept[name] = value
    settings.set("afterwards", "there is room")
    vault.lock(NOW)
    vault = reopen(folder)
    there = {f"on {number}": PrivateSettings(vault).get(f"on {number}") for number in range(60)}
    assert {name: value for name, value in there.items() if value is not None} == kept
    assert PrivateSettings(vault).get("afterwards") == "there is room"
    vault.lock(NOW)
    return error


def _while_locked(
    name: str, sample: Sample, folder: Path, room: int, scarce: Scarce
) -> DiskFullError | None:
    # A part that must not be touched unless all goes well.
    before = (folder / DATABASE).read_bytes()
    with scarce(room):
        error = _full(lambda: WHILE_LOCKED[name](folder, sample))
        if error is not None:
            assert (folder / DATABASE).read_bytes() == before
            assert not (folder / "incoming").exists()
    expected = dict(sample.held)
    if name == "open and lock" and error is None:
        expected["private_settings"] = sorted(
            [*expected["private_settings"], ("kept", '"kept"')], key=repr
        )
    _see_that_it_opens(folder, PASSPHRASE, expected)
    return error


def _create(folder: Path, room: int, scarce: Scarce) -> DiskFullError | None:
    with scarce(room):
        error = _full(lambda: make_vault(folder)[0].lock(NOW))
        if error is not None:
            assert not (folder / DATABASE).exists()
            assert not (folder / "incoming").exists()
    if error is not None:
        vault, _code = create_vault(folder, PASSPHRASE, NOW, cost=LEAST_COST)
        vault.lock(NOW)
    reopen(folder).lock(NOW)
    return error


def _full(operation: Callable[[], object]) -> DiskFullError | None:
    try:
        operation()
    except DiskFullError as error:
        return error
    return None


def _see_that_it_opens(folder: Path, passphrase: Passphrase, expected: Contents) -> None:
    vault = open_vault(folder, passphrase, NOW)
    assert contents(vault) == expected
    vault.lock(NOW)


def _see_that_nothing_is_left(folder: Path) -> None:
    left = {file.name for file in folder.iterdir() if not file.name.startswith("replaced-")}
    assert left - {"backups"} == {DATABASE, "keyslots.json", "vault.lock"}
    for backup in folder.glob("backups/*"):
        assert backup.suffix == ".thopbackup"


@contextmanager
def file_size_limit(room: int) -> Iterator[None]:
    """No file of this process may grow beyond so many bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def amounts(name: str, most: int) -> list[int]:
    """How much room to try an operation with: none, little, and anything up to enough."""
    rng = random.Random(name)  # noqa: S311
    some = [rng.randrange(LITTLE.get(name, most)) for _ in range(AMOUNTS - 2)]
    return [0, rng.randrange(2_000), *some]


def with_limits(name: str, folder: str) -> None:
    """What the child process does: an operation under many limits; prints what came of it."""
    stretch_quickly(pytest.MonkeyPatch())
    sample = make_sample(Path(folder))
    most = int((sample.folder / DATABASE).stat().st_size * 1.3)
    outcomes = Counter(
        attempt(name, room, sample, Path(folder), file_size_limit) for room in amounts(name, most)
    )
    sys.stdout.write(json.dumps(outcomes))


@pytest.mark.parametrize("name", ALL)
def test_no_file_may_grow(name: str, tmp_path: Path) -> None:
    """Also with the very limit lifted in the same open vault: on it goes."""
    code = f"from {__name__} import with_limits; with_limits({name!r}, {str(tmp_path)!r})"
    done = run_python(["-c", code], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    outcomes = json.loads(done.stdout)
    logging.getLogger(__name__).info("limit, %s: %s", name, outcomes)
    assert outcomes["full"] > 0


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A file system of two megabytes."""
    place = tmp_path_factory.mktemp("tiny")
    if os.geteuid() != 0:
        pytest.skip("only root may mount")
    options = ["-t", "tmpfs", "-o", f"size={TINY},mode=0700", "tmpfs"]
    if subprocess.run(["mount", *options, place], check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    # At once, or as soon as what a failed test left open is closed.
    subprocess.run(["umount", "--lazy", place], check=True)


@pytest.mark.parametrize("name", ALL)
def test_a_tiny_file_system(
    name: str, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretch_quickly(monkeypatch)
    sample = make_sample(tmp_path)

    @contextmanager
    def little_room(room: int) -> Iterator[None]:
        ballast = tiny / "ballast"
        there = os.statvfs(tiny)
        ballast.write_bytes(bytes(max(0, there.f_bavail * there.f_frsize - room)))
        try:
            yield
        finally:
            ballast.unlink()

    outcomes: Counter[str] = Counter()
    for room in amounts(name, ROOM_OF_ALL):
        outcomes[attempt(name, room, sample, tiny, little_room)] += 1
    logging.getLogger(__name__).info("tiny, %s: %s", name, dict(outcomes))
    assert outcomes["full"] > 0

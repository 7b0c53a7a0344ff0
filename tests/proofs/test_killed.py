"""Killed at any moment, a vault opens again and holds all that was acknowledged.

SIGKILL lets a process do nothing any more. What it wrote so far stays in the system's care, so
this is about the order of steps; tests/proofs/test_power_cut.py is about the disk.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.commands import ROOT
from tests.support.cut_off import Run
from tests.support.cut_off_runs import cut_off_runs, is_between_the_files
from tests.support.numbered import assert_whole, goes_on, write_numbered
from tests.support.operations import later_migrations, stretch_quickly
from tests.support.proof import times
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault, reopen
from tests.support.writer import COMMITTING, OUTSIDE, WRITING
from thop_desktop.errors import NewerVersionError, NoVaultError, WrongPassphraseError
from thop_desktop.store.backup_files import UNFINISHED, backups
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.store.restoring import restore
from thop_desktop.store.swap import PARTS, replaced_vaults

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are needed")

KILLS = times(quick=6, ci=60, full=300)
# A vault grows with every writer, and every check with the vault.
KILLS_A_VAULT = 20
# More than any operation takes: then each is tried.
EVERY_STEP = 1000
STEPS = times(quick=4, ci=EVERY_STEP, full=EVERY_STEP)
MOMENTS = times(quick=1, ci=5, full=40)
LONGEST_PAUSE = 0.03
IN_BACKUP, ALL = {1, 2, 3}, {1, 2, 3, 4, 5}
SEED = 3


def test_what_was_written_is_there_after_a_kill(tmp_path: Path) -> None:
    chance, moments = random.Random(SEED), Counter[bytes]()  # noqa: S311
    vault, state = tmp_path / "vault", tmp_path / "state"
    for kill in range(KILLS):
        if kill % KILLS_A_VAULT == 0:
            shutil.rmtree(vault, ignore_errors=True)
            make_vault(vault)[0].lock(NOW)
            there: set[int] = set()
        state.write_bytes(OUTSIDE)
        first = max(there, default=0) + 1
        acknowledged = _killed_writer(vault, first, state, chance)
        moments[state.read_bytes()] += 1
        # The copy is opened; the next writer finds everything as the last one left it.
        copy = shutil.copytree(vault, tmp_path / "copy")
        opened = reopen(copy)
        there = assert_whole(opened, there | acknowledged, {first + len(acknowledged)})
        opened.lock(NOW)
        shutil.rmtree(copy)
    opened = reopen(vault)
    assert_whole(opened, there)
    opened.lock(NOW)
    inside = moments[WRITING] + moments[COMMITTING]
    if KILLS > 20:
        assert 2 * inside >= KILLS, moments
        assert moments[WRITING], moments
        assert moments[COMMITTING], moments


def _killed_writer(vault: Path, first: int, state: Path, chance: random.Random) -> set[int]:
    """Let a process write and kill it at a random moment; the numbers that it acknowledged."""
    command: list[str | Path] = [sys.executable, "-m", "tests.support.writer"]
    command += [vault, str(first), state]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _number in range(chance.randrange(1, 5))]
        time.sleep(chance.random() * LONGEST_PAUSE)
        writer.kill()
        lines += writer.stdout.readlines()
        assert writer.wait() < 0, "it ended by itself"
    return {int(line) for line in lines}


def test_making_a_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for run in _runs("create", tmp_path, monkeypatch):
        folder = Path(run.folder)
        try:
            vault = reopen(folder)
        except NoVaultError:
            assert run.killed
            vault, _code = make_vault(folder)
        assert_whole(vault, ())
        goes_on(vault)


def test_changing_the_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    opened_with = Counter[Passphrase]()
    for run in _runs("change", tmp_path, monkeypatch):
        try:
            vault, passphrase = reopen(Path(run.folder)), PASSPHRASE
            assert run.killed
        except WrongPassphraseError:
            passphrase = OTHER_PASSPHRASE
            vault = open_vault(Path(run.folder), passphrase, NOW)
        opened_with[passphrase] += 1
        assert_whole(vault, ALL)
        goes_on(vault, passphrase)
    assert opened_with[OTHER_PASSPHRASE]


def test_encrypting_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    between = 0
    for run in _runs("new_key", tmp_path, monkeypatch):
        folder = Path(run.folder)
        between += is_between_the_files(folder)
        vault = reopen(folder)
        assert_whole(vault, ALL)
        assert run.killed or not replaced_vaults(folder)
        goes_on(vault)
    assert between or STEPS < EVERY_STEP


def test_migrating(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    later = later_migrations(lambda: None)
    for run in _runs("migrate", tmp_path, monkeypatch):
        folder = Path(run.folder)
        try:
            vault = reopen(folder)
        except NewerVersionError:
            pass
        else:
            assert run.killed
            with vault.read() as database:
                assert not database.table("later").exists()
                assert "later" not in database.table("plans").columns_dict
            vault.lock(NOW)
        vault = open_vault(folder, PASSPHRASE, NOW, migrations=later)
        assert_whole(vault, ALL)
        with vault.read() as database:
            numbers = {row[0] for row in database.conn.execute("SELECT number FROM later")}
            plans = {row[0] for row in database.conn.execute("SELECT later FROM plans")}
        assert numbers == plans == ALL
        vault.lock(NOW)
        _no_half_backups(folder, tmp_path / "place")


def test_backing_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    for run in _runs("back_up", tmp_path, monkeypatch):
        folder = Path(run.folder)
        listed = _no_half_backups(folder, tmp_path / "place")
        assert run.killed or listed == 2
        vault = reopen(folder)
        assert_whole(vault, ALL)
        write_backup(vault, vault.backup_folders[0], NOW + timedelta(minutes=1))
        assert not list(vault.backup_folders[0].glob(f"{UNFINISHED}*"))
        goes_on(vault)


def test_a_backup_is_listed_once_it_has_its_name(tmp_path: Path) -> None:
    vault, _code = make_vault(tmp_path / "vault")
    made = write_backup(vault, tmp_path, NOW)
    vault.lock(NOW)
    shutil.copy(made.file, made.file.with_name(f"{UNFINISHED}{made.file.name}"))
    assert backups([tmp_path]) == (made,)


def test_restoring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    between = 0
    for run in _runs("bring_back", tmp_path, monkeypatch):
        folder = Path(run.folder)
        between += is_between_the_files(folder)
        vault = reopen(folder)
        found = assert_whole(vault, IN_BACKUP, ALL)
        assert found in (IN_BACKUP, ALL)
        goes_on(vault)
        if found == ALL:
            assert run.killed
            assert not replaced_vaults(folder)
        else:
            (replaced,) = replaced_vaults(folder)
            former = reopen(replaced)
            assert_whole(former, ALL)
            former.lock(NOW)
    assert between or STEPS < EVERY_STEP


def test_restoring_the_key_slots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    for run in _runs("bring_slots_back", tmp_path, monkeypatch):
        vault = reopen(Path(run.folder))
        assert_whole(vault, ALL)
        goes_on(vault)


def _make_template(place: Path, patch: pytest.MonkeyPatch) -> None:
    """A vault with a backup, not closed: its last writes still stand beside the database."""
    stretch_quickly(patch)
    vault, _code = make_vault(place / "open")
    for number in sorted(IN_BACKUP):
        write_numbered(vault, number)
    write_backup(vault, vault.backup_folders[0], NOW - timedelta(days=1))
    for number in sorted(ALL - IN_BACKUP):
        write_numbered(vault, number)
    template = shutil.copytree(place / "open", place / "template")
    assert (template / f"{PARTS[0]}-wal").stat().st_size
    vault.lock(NOW)


def _runs(operation: str, place: Path, patch: pytest.MonkeyPatch) -> list[Run]:
    return cut_off_runs(operation, place, patch, STEPS, MOMENTS, SEED)


def _no_half_backups(folder: Path, place: Path) -> int:
    """See that every backup that is listed can be restored; how many there are."""
    listed = backups([folder / "backups"])
    for backup in listed:
        assert not backup.file.name.startswith(UNFINISHED)
        restore(backup.file, place, PASSPHRASE, NOW)
        vault = reopen(place)
        assert assert_whole(vault, IN_BACKUP, ALL) in (IN_BACKUP, ALL)
        vault.lock(NOW)
        shutil.rmtree(place)
    return len(listed)

"""Killed at any step of joining or leaving: those who should open the vault do, and all is there.

Cut off while somebody is removed, it is either as if nothing happened, or they are out and the
others are in; and what they can still open is told of until it was decided about.
"""

import os
import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.cut_off import Run
from tests.support.cut_off_runs import cut_off_runs, is_between_the_files
from tests.support.numbered import assert_whole, goes_on, write_numbered
from tests.support.operations import THIRD_PASSPHRASE, stretch_quickly
from tests.support.proof import times
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault, reopen
from thop_desktop.errors import WrongPassphraseError
from thop_desktop.store.access import slot_of
from thop_desktop.store.backup_files import backups, read_slots
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.store.people_access import (
    PERSON_REMOVED,
    SHEET_CONFIRMED,
    add_person,
    removed,
)
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.swap import replaced_vaults
from thop_desktop.store.vault import Vault

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are needed")

# More than any operation takes: then each is tried.
EVERY_STEP = 1000
STEPS = times(quick=12, ci=EVERY_STEP, full=EVERY_STEP)
MOMENTS = times(quick=1, ci=5, full=40)
ALL = {1, 2, 3}
SEED = 8


def test_removing_somebody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    ended = Counter[str]()
    for run in _runs("remove_other", tmp_path, monkeypatch):
        folder = Path(run.folder)
        between = is_between_the_files(folder)
        is_in = _opens(folder, OTHER_PASSPHRASE)
        vault = reopen(folder)  # who removes opens it, whatever happened
        told = removed(vault)
        _assert_all_is_there(vault)
        # Somebody is told of exactly when they are out and it was not yet decided.
        if is_in:
            assert run.killed
            assert told is None
            ended["nothing happened"] += 1
        else:
            assert not replaced_vaults(folder)
            old = [
                one
                for one in backups([folder / "backups"])
                if slot_of(read_slots(one.file, folder), OTHER_PASSPHRASE) is not None
            ]
            assert told is not None or not old
            if told is not None:
                assert {one.file for one in told.backups} == {one.file for one in old}
            ended["between the files" if between else "out"] += 1
        # There is always a backup that whoever stays can open.
        assert [
            one
            for one in backups([folder / "backups"])
            if slot_of(read_slots(one.file, folder), PASSPHRASE) is not None
        ]
        goes_on(vault)
    assert ended["nothing happened"]
    assert ended["out"]
    assert ended["between the files"] or STEPS < EVERY_STEP


def test_joining(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _make_template(tmp_path, monkeypatch)
    for run in _runs("join", tmp_path, monkeypatch):
        folder = Path(run.folder)
        assert _opens(folder, OTHER_PASSPHRASE)
        assert _opens(folder, THIRD_PASSPHRASE) or run.killed
        vault = reopen(folder)
        assert_whole(vault, ALL)
        goes_on(vault)


def _opens(folder: Path, passphrase: Passphrase) -> bool:
    """Whether it opens a copy of the vault as it lies there, with all that was written."""
    copy = shutil.copytree(folder, folder.with_name("copy"))
    try:
        vault = open_vault(copy, passphrase, NOW)
        _assert_all_is_there(vault)
        vault.lock(NOW)
    except WrongPassphraseError:
        return False
    finally:
        shutil.rmtree(copy)
    return True


def _assert_all_is_there(vault: Vault) -> None:
    """See that all is there that was written, beside what is noted of a removal."""
    for note in (PERSON_REMOVED, SHEET_CONFIRMED):
        PrivateSettings(vault).remove(note)
    assert_whole(vault, ALL)


def _make_template(place: Path, patch: pytest.MonkeyPatch) -> None:
    """A vault of two, with a backup, not closed: its last writes still stand beside it."""
    stretch_quickly(patch)
    vault, _code = make_vault(place / "open")
    add_person(vault, "Bea", OTHER_PASSPHRASE, NOW)
    for number in sorted(ALL):
        write_numbered(vault, number)
    write_backup(vault, vault.backup_folders[0], NOW - timedelta(days=1))
    shutil.copytree(place / "open", place / "template")
    vault.lock(NOW)


def _runs(operation: str, place: Path, patch: pytest.MonkeyPatch) -> list[Run]:
    return cut_off_runs(operation, place, patch, STEPS, MOMENTS, SEED)

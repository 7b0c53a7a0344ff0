"""Cancelled at any step, long work leaves what was there, and nothing half done beside it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.filled import fill
from tests.support.vaults import NOW, PASSPHRASE, make_vault, reopen, stretched_once
from thop_desktop.store import backup_files, cipher
from thop_desktop.store.backup_check import check_backups
from thop_desktop.store.backup_files import backups
from thop_desktop.store.backups import (
    back_up_everywhere,
    back_up_when_due,
    renew_backups,
    write_backup,
)
from thop_desktop.store.holder import HOLDER_NAME, LOCK_NAME
from thop_desktop.store.progress import Progress
from thop_desktop.store.restoring import restore

LATER = NOW + timedelta(days=2)
# What tells who has a vault, and no part of it.
OF_THE_HOLDER = {LOCK_NAME, HOLDER_NAME}
# More than any of the work below takes.
MOST_STEPS = 2000


class CancelledError(Exception):
    """Somebody pressed the button."""


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Stretch each secret once."""
    with stretched_once():
        yield


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A locked vault with something in it and two backups; each step of work on it is small."""
    monkeypatch.setattr(cipher, "PAGES_A_STEP", 30)
    monkeypatch.setattr(cipher, "INSTRUCTIONS_A_STEP", 2000)
    monkeypatch.setattr(backup_files, "CHUNK", 100_000)
    vault, _code = make_vault(tmp_path / "vault")
    fill(vault, 40)
    for number in range(2):
        write_backup(vault, vault.backup_folders[0], NOW - timedelta(days=number))
    vault.lock(NOW)
    return vault.folder


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a vault that is locked."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.name not in OF_THE_HOLDER
    }


def cancel_everywhere(work: Callable[[Progress], object], is_untouched: Callable[[], bool]) -> int:
    """Cancel work at its first step, then at its second, and so on until it comes to its end.

    Returns:
        How many times it was cancelled.
    """
    for number in range(MOST_STEPS):
        left = number

        def cancel(_done: int, _of: int) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise CancelledError

        try:
            work(cancel)
        except CancelledError:
            assert is_untouched(), f"cancelled at step {number}"
        else:
            return number
    raise AssertionError("it never came to its end")


def test_restoring(folder: Path) -> None:
    (newest, _older) = backups([folder / "backups"])
    before = files_in(folder)
    cancelled = cancel_everywhere(
        lambda progress: restore(newest.file, folder, PASSPHRASE, LATER, progress),
        lambda: files_in(folder) == before and not (folder / "incoming").exists(),
    )

    assert cancelled > 10
    reopen(folder).lock(LATER)


def test_restoring_where_there_was_nothing(folder: Path, tmp_path: Path) -> None:
    (newest, _older) = backups([folder / "backups"])
    new = tmp_path / "new"
    assert cancel_everywhere(
        lambda progress: restore(newest.file, new, PASSPHRASE, LATER, progress),
        lambda: files_in(new) == {},
    )
    reopen(new).lock(LATER)


def test_checking_the_backups(folder: Path) -> None:
    vault = reopen(folder)
    before = set((folder / "backups").iterdir())
    cancelled = cancel_everywhere(
        lambda progress: check_backups(vault, progress),
        lambda: set((folder / "backups").iterdir()) == before,
    )

    assert cancelled > 20
    assert set((folder / "backups").iterdir()) == before
    vault.lock(LATER)


@pytest.mark.parametrize("way", [back_up_everywhere, back_up_when_due, renew_backups])
def test_backing_up(folder: Path, way: Callable[..., object]) -> None:
    vault = reopen(folder)
    before = set((folder / "backups").iterdir())
    cancelled = cancel_everywhere(
        lambda progress: way(vault, LATER, progress),
        lambda: set((folder / "backups").iterdir()) == before,
    )

    assert cancelled > 10
    assert backups([folder / "backups"])[0].made == LATER
    vault.lock(LATER)

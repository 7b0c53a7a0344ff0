"""Where locks do not work a vault is refused; tried on a real file system without locks."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.lockless_disk import lockless_disk
from tests.support.vaults import NOW, PASSPHRASE, make_locked_vault, reopen
from thop_desktop.errors import CannotLockError, NoVaultError, VaultInUseError
from thop_desktop.store import holder
from thop_desktop.store.holder import hold
from thop_desktop.store.opening import create_vault
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.whereabouts import Found, Mount, Risk, Seen, seen_here, whereabouts

# Takes the lock as another process would, and tells whether it was granted.
TAKING = """
import fcntl, sys
with open(sys.argv[1], "ab") as file:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        print("granted", flush=True)
        sys.stdin.read()
    except OSError as error:
        print(type(error).__name__, flush=True)
"""


def taken_by_two(file: Path) -> list[str]:
    """What two processes are told that want a lock at the same time."""
    command = [sys.executable, "-c", TAKING, str(file)]
    ends = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **ends) as one, subprocess.Popen(command, **ends) as two:  # type: ignore[call-overload]
        told = [process.stdout.readline().strip() for process in (one, two)]
        for process in (one, two):
            process.stdin.close()
    return told


def test_a_lock_that_is_granted_to_everybody_is_none(tmp_path: Path) -> None:
    with lockless_disk(tmp_path / "disk", "always granted") as disk:
        # This is what it is about: two processes, each of which thinks that it is alone.
        assert taken_by_two(disk / "any") == ["granted", "granted"]
        with pytest.raises(CannotLockError) as caught:
            hold(disk, NOW)
        assert caught.value.folder == disk
        assert str(disk) in str(caught.value)
        with pytest.raises(CannotLockError):
            create_vault(disk, PASSPHRASE, NOW, cost=LEAST_COST)


@pytest.mark.parametrize("kind", ["not known", "not possible"])
def test_a_file_system_without_locks_is_told_as_that(kind: str, tmp_path: Path) -> None:
    with (
        lockless_disk(tmp_path / "disk", kind) as disk,
        pytest.raises(CannotLockError, match="two programs"),
    ):
        hold(disk, NOW)


def test_on_the_same_kind_of_disk_with_locks_that_work_it_is_held(tmp_path: Path) -> None:
    with lockless_disk(tmp_path / "disk", "only once") as disk:
        assert sorted(taken_by_two(disk / "any")) == ["BlockingIOError", "granted"]
        with hold(disk, NOW), pytest.raises(VaultInUseError):
            hold(disk, NOW)
        hold(disk, NOW).release()


def test_a_mounted_share_of_such_a_kind_is_known_from_the_system_itself(tmp_path: Path) -> None:
    # Its locks work here; of another computer that mounts the same folder nobody would know.
    with lockless_disk(tmp_path / "disk", "only once", "fuse.sshfs") as disk:
        assert whereabouts(disk / "diary", seen_here()) == (Found(Risk.NETWORK, "fuse.sshfs"),)
        with pytest.raises(CannotLockError):
            hold(disk, NOW)
        assert list(tmp_path.glob("disk/vault.lock")) == []
    assert whereabouts(tmp_path / "diary", seen_here()) == ()


def test_a_share_whose_locks_no_other_computer_knows_is_refused_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "diary"
    make_locked_vault(folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    # Mounting a share of another computer cannot be done here.
    share = Mount(tmp_path, "nfs", frozenset({"rw", "nolock"}))
    with monkeypatch.context() as patched:
        patched.setattr(holder, "seen_here", lambda: Seen((share,)))
        with pytest.raises(CannotLockError):
            reopen(folder)
        with pytest.raises(NoVaultError):
            hold(tmp_path / "none", NOW)
    assert before == {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    reopen(folder).lock(NOW)

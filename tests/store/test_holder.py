"""Who holds a vault: one at a time, told to the second, and no crash locks anybody out."""

import errno
import json
import os
import platform
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import thop_desktop
from thop_desktop.errors import (
    DiskFullError,
    FolderReadOnlyError,
    NoVaultError,
    VaultInUseError,
    WorldError,
)
from thop_desktop.store.holder import HOLDER_NAME, LOCK_NAME, Hold, hold

NOW = datetime(2024, 5, 15, 21, 30, 5, 250, tzinfo=timezone(timedelta(hours=2)))
NOBODY = 65534
POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has other rights on files")

# Holds the vault in another process until its input ends or it is killed.
HOLDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from thop_desktop.store.holder import hold
held = hold(Path(sys.argv[1]), datetime(2024, 1, 1, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(folder: Path) -> Generator[subprocess.Popen[str]]:
    """A process that holds the vault; it is killed at the end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(thop_desktop.__file__).parents[1])},
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


def refused(folder: Path) -> VaultInUseError:
    """How a second opener is refused."""
    with pytest.raises(VaultInUseError) as caught:
        hold(folder, NOW)
    assert caught.value.folder == folder
    return caught.value


def permissions(file: Path) -> int:
    """Who may do what with a file."""
    return stat.S_IMODE(file.stat().st_mode)


def test_a_second_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    with hold(tmp_path, NOW):
        error = refused(tmp_path)

    assert (error.computer, error.process) == (platform.node(), os.getpid())
    assert error.since == NOW


def test_another_process_is_told_too(tmp_path: Path) -> None:
    with another_process(tmp_path) as process:
        error = refused(tmp_path)

    assert (error.computer, error.process) == (platform.node(), process.pid)
    assert error.since == datetime(2024, 1, 1, tzinfo=UTC)


def test_who_is_killed_locks_nobody_out(tmp_path: Path) -> None:
    with another_process(tmp_path) as process:
        process.kill()
        process.wait()

        assert (tmp_path / HOLDER_NAME).exists()  # what it left behind
        with hold(tmp_path, NOW):
            assert refused(tmp_path).process == os.getpid()


def test_a_process_that_we_start_does_not_keep_the_hold(tmp_path: Path) -> None:
    held = hold(tmp_path, NOW)
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
    ):
        held.release()

        hold(tmp_path, NOW).release()


def test_what_was_released_can_be_held_again(tmp_path: Path) -> None:
    for _ in range(3):
        hold(tmp_path, NOW).release()

    with hold(tmp_path, NOW):
        refused(tmp_path)


def test_releasing_takes_the_name_away_and_leaves_the_lock_file(tmp_path: Path) -> None:
    hold(tmp_path, NOW).release()

    assert [file.name for file in tmp_path.iterdir()] == [LOCK_NAME]


def test_an_error_inside_releases_it_and_goes_on(tmp_path: Path) -> None:
    with pytest.raises(KeyError), hold(tmp_path, NOW):
        raise KeyError

    hold(tmp_path, NOW).release()


def test_releasing_twice_does_not_release_the_next_one(tmp_path: Path) -> None:
    first = hold(tmp_path, NOW)
    first.release()
    with hold(tmp_path, NOW):
        first.release()

        assert refused(tmp_path).process == os.getpid()


def test_of_many_threads_one_gets_it(tmp_path: Path) -> None:
    begin = threading.Barrier(8)
    held: list[Hold] = []
    errors: list[VaultInUseError] = []

    def try_it() -> None:
        begin.wait()
        try:
            held.append(hold(tmp_path, NOW))
        except VaultInUseError as error:
            errors.append(error)

    threads = [threading.Thread(target=try_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(held), len(errors)) == (1, 7)
    held[0].release()  # by another thread than took it
    hold(tmp_path, NOW).release()


@POSIX
def test_another_way_to_the_folder_leads_to_the_same_vault(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "vault")

    with hold(tmp_path / "vault", NOW):
        assert refused(tmp_path / "link").process == os.getpid()


def test_two_vaults_can_be_held_at_once(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()

    with hold(tmp_path / "a", NOW), hold(tmp_path / "b", NOW):
        refused(tmp_path / "a")
        refused(tmp_path / "b")


@POSIX
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_nobody_else_may_read_the_files(mask: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        with hold(tmp_path, NOW):
            assert permissions(tmp_path / LOCK_NAME) == 0o600
            assert permissions(tmp_path / HOLDER_NAME) == 0o600
    finally:
        os.umask(before)


def test_only_who_when_and_where_is_written(tmp_path: Path) -> None:
    with hold(tmp_path, NOW):
        holder = json.loads((tmp_path / HOLDER_NAME).read_text(encoding="utf-8"))
        names = {file.name for file in tmp_path.iterdir()}

    assert holder == {
        "process": os.getpid(),
        "computer": platform.node(),
        "since": "2024-05-15T21:30:05.000250+02:00",
    }
    assert names == {LOCK_NAME, HOLDER_NAME}


def test_without_a_name_it_is_refused_all_the_same(tmp_path: Path) -> None:
    with hold(tmp_path, NOW):
        (tmp_path / HOLDER_NAME).unlink()
        error = refused(tmp_path)

    assert (error.computer, error.process, error.since) == ("", 0, None)


@given(st.binary() | st.text().map(str.encode))
@example(b"")
@example(b"[]")
@example(b"null")
@example(b'{"process": 3')
@example(b"[" * 5_000)
@example(b"9" * 4_000)
@example(b'{"process": 1, "computer": "' + b"x" * 100_000)
def test_any_damage_to_the_name_refuses_clearly(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder, hold(Path(folder), NOW):
        (Path(folder) / HOLDER_NAME).write_bytes(data)
        error = refused(Path(folder))

    assert (error.computer, error.process, error.since) == ("", 0, None)


@pytest.mark.parametrize(
    ("holder", "known"),
    [
        ({"process": 7}, ("", 7, None)),
        ({"computer": "pc"}, ("pc", 0, None)),
        ({"since": "2024-05-15T21:30:05+02:00"}, ("", 0, NOW.replace(microsecond=0))),
        ({"process": "7", "computer": 7, "since": 7}, ("", 0, None)),
        ({"process": True, "computer": None, "since": None}, ("", 0, None)),
        ({"process": -1, "computer": "", "since": ""}, ("", 0, None)),
        ({"process": 10**1000}, ("", 0, None)),
        ({"process": 7.5, "computer": ["pc"], "since": "yesterday"}, ("", 0, None)),
        ({"since": "2024-05-15T21:30:05"}, ("", 0, None)),
        ({"computer": " a\nb\0c\u202e\ud800 "}, ("abc", 0, None)),
        ({"computer": "x" * 1_000}, ("x" * 100, 0, None)),
    ],
)
def test_what_is_sound_in_a_damaged_name_is_told(
    holder: dict[str, object], known: tuple[str, int, datetime | None], tmp_path: Path
) -> None:
    with hold(tmp_path, NOW):
        (tmp_path / HOLDER_NAME).write_text(json.dumps(holder), encoding="utf-8")
        error = refused(tmp_path)

    assert (error.computer, error.process, error.since) == known


def test_a_folder_that_is_missing_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(NoVaultError):
        hold(tmp_path / "vault", NOW)

    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that this process cannot write to; not below tmp_path, which others cannot enter."""
    if os.name != "posix":
        pytest.skip("Windows has other rights on files")
    # What is loaded at the first call may lie where only root can read.
    hold(tmp_path, NOW).release()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            os.seteuid(NOBODY)  # root may write anywhere
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o700)


def test_a_folder_that_is_read_only_is_told(read_only_folder: Path) -> None:
    with pytest.raises(FolderReadOnlyError) as caught:
        hold(read_only_folder, NOW)

    assert caught.value.folder == read_only_folder
    assert list(read_only_folder.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no file that is always full")
def test_a_full_disk_is_told_and_the_vault_let_go(tmp_path: Path) -> None:
    new = (tmp_path / HOLDER_NAME).with_suffix(".new")
    new.symlink_to("/dev/full")

    with pytest.raises(DiskFullError) as caught:
        hold(tmp_path, NOW)

    assert caught.value.folder == tmp_path
    assert [file.name for file in tmp_path.iterdir()] == [LOCK_NAME]
    hold(tmp_path, NOW).release()


def failing(number: int) -> Callable[[Path, Path], None]:
    """What stands in for a system call, and fails with this error."""

    def fail(_from: Path, _to: Path) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EROFS, FolderReadOnlyError),
        (errno.EACCES, FolderReadOnlyError),
        (errno.EPERM, FolderReadOnlyError),
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
    ],
)
def test_what_the_system_refuses_has_its_own_sentence(
    number: int, told: type[WorldError], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", failing(number))
        with pytest.raises(told):
            hold(tmp_path, NOW)

    assert [file.name for file in tmp_path.iterdir()] == [LOCK_NAME]
    hold(tmp_path, NOW).release()


def test_any_other_failure_is_raised_as_it_is_and_lets_the_vault_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", failing(errno.EIO))
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            hold(tmp_path, NOW)

    hold(tmp_path, NOW).release()


def test_what_a_crash_left_half_written_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / HOLDER_NAME).with_suffix(".new").write_text("{", encoding="utf-8")

    with hold(tmp_path, NOW):
        assert refused(tmp_path).since == NOW


def test_a_folder_that_vanished_can_be_released(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = hold(folder, NOW)
    folder.rename(tmp_path / "elsewhere")

    held.release()

    with hold(tmp_path / "elsewhere", NOW):
        refused(tmp_path / "elsewhere")

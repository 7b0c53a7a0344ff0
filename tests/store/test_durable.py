"""Files: whole or not there, private from the first byte, and failures that can be told."""

import errno
import os
import stat
from contextlib import nullcontext
from pathlib import Path

import pytest

from thop_desktop.errors import (
    DataFolderError,
    DiskFullError,
    FileInTheWayError,
    FolderReadOnlyError,
)
from thop_desktop.store.durable import (
    make_private_file,
    make_private_folder,
    plain_failures,
    sync_file,
    sync_folder,
    try_to_keep,
    write_whole,
)

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has other rights on files")


def permissions(file: Path) -> int:
    """Who may do what with a file."""
    return stat.S_IMODE(file.stat().st_mode)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG, errno.EDQUOT])
def test_a_full_disk_is_told(number: int, tmp_path: Path) -> None:
    with pytest.raises(DiskFullError) as caught, plain_failures(tmp_path):
        raise OSError(number, os.strerror(number))

    assert caught.value.folder == tmp_path


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.EPERM])
def test_a_folder_that_cannot_be_written_to_is_told(number: int, tmp_path: Path) -> None:
    with pytest.raises(FolderReadOnlyError) as caught, plain_failures(tmp_path):
        raise OSError(number, os.strerror(number))

    assert caught.value.folder == tmp_path


@pytest.mark.parametrize("below", ["diary", "diary/of/mine"])
def test_a_file_where_a_folder_is_wanted_is_told(below: str, tmp_path: Path) -> None:
    (tmp_path / "diary").write_bytes(b"")
    folder = tmp_path / below
    with pytest.raises(FileInTheWayError) as caught, plain_failures(folder):
        make_private_folder(folder)

    assert (caught.value.folder, caught.value.file) == (folder, tmp_path / "diary")
    with pytest.raises(DataFolderError) as told:
        try_to_keep(folder)

    assert (told.value.folder, told.value.file) == (folder, tmp_path / "diary")
    assert str(tmp_path / "diary") in str(told.value)


def test_a_folder_to_keep_things_in_is_made_and_left_empty(tmp_path: Path) -> None:
    try_to_keep(tmp_path / "a" / "b")
    try_to_keep(tmp_path / "a" / "b")

    assert list((tmp_path / "a" / "b").iterdir()) == []


@pytest.mark.parametrize(("number", "told"), [(errno.EROFS, True), (errno.ENOSPC, False)])
def test_a_full_disk_is_no_reason_not_to_start(
    number: int, told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(DataFolderError) if told else nullcontext() as caught:
        try_to_keep(tmp_path)

    assert caught is None or caught.value.file is None


def test_anything_else_stays_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError), plain_failures(tmp_path):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    with pytest.raises(FileNotFoundError), plain_failures(tmp_path):
        (tmp_path / "missing").read_bytes()
    with pytest.raises(KeyError), plain_failures(tmp_path):
        raise KeyError
    with plain_failures(tmp_path):
        pass


@POSIX
@pytest.mark.parametrize("mask", [0o000, 0o077])
def test_only_the_owner_may_enter_or_read(mask: int, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    before = os.umask(mask)
    try:
        make_private_folder(folder)
        make_private_file(folder / "private")
        write_whole(folder / "written", b"x")
    finally:
        os.umask(before)

    assert permissions(folder) == 0o700
    assert permissions(folder / "private") == 0o600
    assert permissions(folder / "written") == 0o600


def test_a_folder_that_exists_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    make_private_folder(tmp_path)

    assert (tmp_path / "file").read_bytes() == b"x"


def test_a_private_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FileExistsError):
        make_private_file(tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == b"x"


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_whole(file, b"old")
    # A second name for the old file: who writes over it would change it under this name too.
    (tmp_path / "second").hardlink_to(file)
    write_whole(file, b"new")

    assert file.read_bytes() == b"new"
    assert (tmp_path / "second").read_bytes() == b"old"
    assert {one.name for one in tmp_path.iterdir()} == {"file", "second"}


def test_what_a_crash_left_half_written_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "file.new").write_bytes(b"half")
    write_whole(tmp_path / "file", b"new")

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"file": b"new"}


def fail(*_all: object) -> None:
    """Stand in for a call of the system."""
    raise OSError(errno.ENOSPC, "no room")


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_writing_fails_the_old_file_is_still_there(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path / "file", b"old")
    with monkeypatch.context() as patched:
        patched.setattr(*((os, "fsync", fail) if step == "fsync" else (Path, "replace", fail)))
        with pytest.raises(OSError, match="no room"):
            write_whole(tmp_path / "file", b"new")

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"file": b"old"}


def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_before_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = []
    replace = Path.replace

    def noted_sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")

    def noted_replace(file: Path, target: Path) -> Path:
        steps.append("name")
        return replace(file, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    write_whole(tmp_path / "file", b"new")

    assert steps == ["file", "name", "folder"] if os.name != "nt" else ["file", "name"]


def test_syncing_closes_what_it_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"x")
    sync_file(tmp_path / "file")
    sync_folder(tmp_path)
    closed, close = [], os.close

    def noted_close(handle: int) -> None:
        closed.append(handle)
        close(handle)

    monkeypatch.setattr(os, "fsync", fail)
    monkeypatch.setattr(os, "close", noted_close)
    with pytest.raises(OSError, match="no room"):
        sync_file(tmp_path / "file")
    with pytest.raises(OSError, match="no room"):
        sync_folder(tmp_path)

    assert len(closed) == 2

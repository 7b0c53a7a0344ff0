"""Where a diary lies: shares, clouds, sticks and roaming profiles are noticed, and nothing else."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.store import whereabouts as module
from thop_desktop.store.whereabouts import (
    Found,
    Mount,
    Risk,
    Seen,
    is_on_share,
    locks_stay_here,
    mount_of,
    mounts_of_linux,
    mounts_of_macos,
    seen_here,
    whereabouts,
)

MOUNTINFO = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:5 / /proc rw - proc proc rw
40 22 0:40 / /home/mies/share rw - autofs systemd-1 rw
41 22 0:41 / /home/mies/share rw - nfs4 server:/group rw,vers=4.2,local_lock=none
42 22 0:42 / /home/mies/old\040share rw - nfs server:/old rw,nolock,vers=3
43 22 0:43 / /home/mies/office rw - cifs //server/office rw,nobrl
44 22 0:44 / /home/mies/ssh rw,nosuid shared:9 master:1 - fuse.sshfs mies@server: rw
45 22 8:17 / /media/mies/STICK rw - vfat /dev/sdb1 rw
46 22 0:46 / /home/mies/cloud rw - fuse.rclone drive: rw
a line of another kind - that breaks nothing
47 - short
"""
MOUNTS = tuple(mounts_of_linux(MOUNTINFO))
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux itself")
POSIX = pytest.mark.skipif(os.name != "posix", reason="paths of Linux")


@POSIX
@pytest.mark.parametrize(
    ("folder", "found"),
    [
        ("/home/mies/.local/share/thop-desktop/diary", ()),
        ("/home/mies/shared", ()),
        ("/home/mies/share", (Found(Risk.NETWORK, "nfs4"),)),
        ("/home/mies/share/a/b", (Found(Risk.NETWORK, "nfs4"),)),
        ("/home/mies/old share/a", (Found(Risk.NETWORK, "nfs"),)),
        ("/home/mies/office/a", (Found(Risk.NETWORK, "cifs"),)),
        ("/media/mies/STICK/Thop/data", (Found(Risk.STICK, "vfat"),)),
        (
            "/home/mies/cloud/x",
            (Found(Risk.CLOUD, "rclone"), Found(Risk.NETWORK, "fuse.rclone")),
        ),
        ("/home/mies/OneDrive - De Linde/x", (Found(Risk.CLOUD, "OneDrive"),)),
        ("/home/mies/Dropbox (Personal)/x", (Found(Risk.CLOUD, "Dropbox"),)),
        ("/home/mies/Google Drive/x", (Found(Risk.CLOUD, "Google Drive"),)),
        ("/home/mies/Nextcloud2/x", (Found(Risk.CLOUD, "Nextcloud"),)),
        ("/home/mies/My Nextcloud notes/x", ()),
        (
            "/Users/mies/Library/Mobile Documents/com~apple~CloudDocs/x",
            (Found(Risk.CLOUD, "iCloud"),),
        ),
        ("/Users/mies/Library/CloudStorage/Box-Box/x", (Found(Risk.CLOUD, "Box-Box"),)),
        (
            "/Users/mies/Library/CloudStorage/GoogleDrive-x@y/My Drive",
            (Found(Risk.CLOUD, "Google Drive"),),
        ),
    ],
)
def test_each_place_is_told_as_what_it_is(folder: str, found: tuple[Found, ...]) -> None:
    assert whereabouts(Path(folder), Seen(MOUNTS)) == found


@POSIX
@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/mies", ""),
        ("/home/mies/share", ""),
        ("/home/mies/old share", "nfs"),
        ("/home/mies/office", "cifs"),
        ("/home/mies/ssh/diary", "fuse.sshfs"),
        ("/media/mies/STICK", ""),
    ],
)
def test_locks_that_no_other_computer_knows_of_are_noticed(folder: str, kind: str) -> None:
    assert locks_stay_here(Path(folder), Seen(MOUNTS)) == kind
    assert locks_stay_here(Path(folder), Seen()) == ""


@pytest.mark.parametrize(
    ("left", "service"),
    [
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
    ],
)
def test_what_a_service_leaves_in_its_folder_gives_it_away(
    left: str, service: str, tmp_path: Path
) -> None:
    assert whereabouts(tmp_path / "a" / "diary", Seen()) == ()
    (tmp_path / left).touch()
    assert whereabouts(tmp_path / "a" / "diary", Seen()) == (Found(Risk.CLOUD, service),)


@POSIX
def test_a_link_into_such_a_folder_is_followed_and_its_name_is_read(tmp_path: Path) -> None:
    synced, plain = tmp_path / "Dropbox", tmp_path / "plain"
    synced.mkdir()
    plain.symlink_to(synced)
    assert whereabouts(plain / "diary", Seen()) == (Found(Risk.CLOUD, "Dropbox"),)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "OneDrive").symlink_to(tmp_path / "elsewhere")
    assert whereabouts(tmp_path / "OneDrive" / "x", Seen()) == (Found(Risk.CLOUD, "OneDrive"),)


def test_onedrive_under_any_name_is_known_from_the_environment(tmp_path: Path) -> None:
    seen = Seen(environment={"OneDriveCommercial": str(tmp_path / "work"), "OneDrive": ""})
    assert whereabouts(tmp_path / "work" / "x", seen) == (Found(Risk.CLOUD, "OneDrive"),)
    assert whereabouts(tmp_path / "workshop", seen) == ()


def test_dropbox_tells_itself_where_it_is(tmp_path: Path) -> None:
    told = {"personal": {"path": str(tmp_path / "box")}, "business": {"path": 7}, "x": "y"}
    info = tmp_path / "home" / ".dropbox" / "info.json"
    info.parent.mkdir(parents=True)
    info.write_text(json.dumps(told), encoding="utf-8")
    seen = Seen(home=tmp_path / "home")
    assert whereabouts(tmp_path / "box" / "x", seen) == (Found(Risk.CLOUD, "Dropbox"),)
    assert whereabouts(tmp_path / "other", seen) == ()
    info.write_bytes(b"[]")
    assert whereabouts(tmp_path / "box" / "x", seen) == ()
    info.write_bytes(b"{")
    local = tmp_path / "local" / "Dropbox" / "info.json"
    local.parent.mkdir(parents=True)
    local.write_text(json.dumps(told), encoding="utf-8")
    seen = Seen(home=tmp_path / "home", environment={"LOCALAPPDATA": str(tmp_path / "local")})
    assert whereabouts(tmp_path / "box" / "x", seen) == (Found(Risk.CLOUD, "Dropbox"),)


def test_a_roaming_profile_is_noticed(tmp_path: Path) -> None:
    seen = Seen(environment={"APPDATA": str(tmp_path / "Roaming")})
    assert whereabouts(tmp_path / "Roaming" / "x", seen) == (Found(Risk.ROAMING, "APPDATA"),)
    assert whereabouts(tmp_path / "Local" / "x", seen) == ()


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("remote", (Found(Risk.NETWORK, "remote"),)),
        ("FAT32", (Found(Risk.STICK, "FAT32"),)),
        ("exFAT", (Found(Risk.STICK, "exFAT"),)),
        ("NTFS", ()),
        ("", ()),
    ],
)
def test_what_windows_says_of_a_disk_counts(
    kind: str, found: tuple[Found, ...], tmp_path: Path
) -> None:
    assert whereabouts(tmp_path, Seen(kind_of_disk=lambda _path: kind)) == found


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"\\server\office\x", True),
        (r"\\?\UNC\server\office\x", True),
        ("//server/office/x", True),
        (r"C:\Users\mies", False),
        (r"\\?\C:\Users\mies", False),
        (r"\\.\C:\x", False),
        ("Users", False),
    ],
)
def test_a_path_with_the_name_of_a_server_is_known(path: str, *, expected: bool) -> None:
    assert is_on_share(PureWindowsPath(path)) is expected


def test_such_a_path_is_in_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_on_share", lambda _place: True)
    assert whereabouts(tmp_path, Seen()) == (Found(Risk.NETWORK, "UNC"),)


@POSIX
def test_the_mounts_of_macos_are_read() -> None:
    told = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//mies@server/group on /Volumes/group (smbfs, nodev, nosuid, mounted by mies)
/dev/disk4s1 on /Volumes/MY STICK (msdos, local, nodev, nosuid, noowners)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
something else
"""
    mounts = tuple(mounts_of_macos(told))
    assert [mount.kind for mount in mounts] == ["apfs", "smbfs", "msdos", "autofs"]
    seen = Seen(mounts)
    assert whereabouts(Path("/Volumes/group/x"), seen) == (Found(Risk.NETWORK, "smbfs"),)
    assert whereabouts(Path("/Volumes/MY STICK/x"), seen) == (Found(Risk.STICK, "msdos"),)
    assert whereabouts(Path("/Users/mies"), seen) == ()


@LINUX
def test_this_very_computer_is_looked_at() -> None:
    seen = seen_here()
    mount = mount_of(Path("/proc/self"), seen.mounts)
    assert mount is not None
    assert mount.kind == "proc"
    assert seen.home == Path.home()
    assert seen.environment["PATH"]
    assert seen.kind_of_disk(Path("/")) == ""


def refuse(*_any: object, **_more: object) -> str:
    raise OSError


def no_home() -> Path:
    raise RuntimeError


def test_a_computer_that_tells_nothing_is_no_trouble(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Path, "read_text", refuse)
    monkeypatch.setattr(Path, "home", no_home)
    seen = seen_here()
    assert (seen.mounts, seen.home) == ((), None)
    monkeypatch.setattr(Path, "resolve", refuse)
    assert whereabouts(tmp_path / "x", seen) == ()


@POSIX
def test_macos_is_asked_with_its_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_more: object) -> subprocess.CompletedProcess[str]:
        assert command == ["/sbin/mount"]
        return subprocess.CompletedProcess(command, 0, "//x@y/z on /Volumes/z (smbfs, nodev)\n")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "run", run)
    assert seen_here().mounts == (Mount(Path("/Volumes/z"), "smbfs"),)
    monkeypatch.setattr(subprocess, "run", refuse)
    assert seen_here().mounts == ()


class FakeKernel:
    """What is asked of Windows about disks: Z is a share, E a stick, X is not there."""

    def GetDriveTypeW(self, root: ctypes.c_wchar_p) -> int:  # noqa: N802
        """4 is a share, 3 a disk."""
        return 4 if root.value == "Z:\\" else 3

    def GetVolumeInformationW(self, root: ctypes.c_wchar_p, *more: Any) -> int:  # noqa: N802
        """Write the kind of file system into the buffer."""
        more[5].value = "exFAT"
        return int(root.value == "E:\\")


@pytest.mark.parametrize(("path", "kind"), [("Z:/a", "remote"), ("E:/a", "exFAT"), ("X:/a", "")])
def test_windows_is_asked_for_the_kind_of_disk(
    path: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    libraries = SimpleNamespace(kernel32=FakeKernel())
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    assert seen_here().kind_of_disk(PureWindowsPath(path)) == kind  # type: ignore[arg-type]


@given(st.text())
def test_any_table_of_mounts_is_read_without_a_fault(text: str) -> None:
    for mount in (*mounts_of_linux(text), *mounts_of_macos(text)):
        assert isinstance(mount, Mount)

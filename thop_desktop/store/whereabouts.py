"""Where a diary or a backup lies, and what may go wrong there: a share, a cloud, a stick.

What is looked at comes from the system and is given as an argument; `seen_here` gathers it. What is
not noticed is not there for us: no list of file systems and services is ever complete.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePath

# Kinds of file systems as Linux (proc_pid_mountinfo) and macOS (mount) name them.
NETWORK_KINDS = frozenset(
    (
        *("9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre"),
        *("ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "webdav", "fuse.davfs2"),
        *("fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs"),
    )
)
CLOUD_KINDS = {"fuse.rclone": "rclone", "fuse.google-drive-ocamlfuse": "Google Drive"}
# Without owners and rights: whoever has the disk can copy what is on it.
STICK_KINDS = frozenset({"exfat", "fat", "fat32", "msdos", "vfat"})
# Locks on these are known to this computer alone.
LOCAL_LOCKS = {
    "nfs": ("nolock", "local_lock=all", "local_lock=flock"),
    "nfs4": ("local_lock=all", "local_lock=flock"),
    "cifs": ("nobrl",),
    "smb3": ("nobrl",),
}
NEVER_SHARED_LOCKS = frozenset({"fuse.sshfs", "fuse.rclone", "fuse.davfs2", "davfs"})
ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
# What services leave in the folder that they synchronise.
LEFT_BY = (
    (re.compile(r"\._?sync_[0-9a-f]+\.db"), "Nextcloud"),
    (re.compile(r"\.(?:next|own)cloudsync\.log"), "Nextcloud"),
    (re.compile(r"\.dropbox(?:\.cache)?"), "Dropbox"),
    (re.compile(r"\.stfolder"), "Syncthing"),
)
# Folders that services make, by their whole name or its beginning.
NAMED = (
    (re.compile(r"OneDrive(?: - .+)?"), "OneDrive"),
    (re.compile(r"Dropbox(?: \(.+\))?"), "Dropbox"),
    (re.compile(r"Google ?Drive|GoogleDrive-.+"), "Google Drive"),
    (re.compile(r"Nextcloud\d*|ownCloud\d*"), "Nextcloud"),
    (re.compile(r"iCloud ?Drive"), "iCloud"),
)
LONGEST_LIST = 1_000_000


class Risk(Enum):
    """What kind of place it is."""

    NETWORK = "network"
    CLOUD = "cloud"
    ROAMING = "roaming"
    STICK = "stick"


@dataclass(frozen=True)
class Found:
    """One thing to know of a place.

    Attributes:
        risk: what kind of place it is.
        name: of the service or the kind of file system.
    """

    risk: Risk
    name: str


@dataclass(frozen=True)
class Mount:
    """A file system, and where it begins.

    Attributes:
        folder: where it begins.
        kind: what the system calls it.
        options: how it was mounted.
    """

    folder: PurePath
    kind: str
    options: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Seen:
    """What is known of this computer.

    Attributes:
        mounts: its file systems, in the order in which they were mounted.
        environment: variables such as APPDATA and OneDrive.
        home: the user's own folder.
        kind_of_disk: on Windows, tells "remote" or the kind of file system of a path, or "".
    """

    mounts: tuple[Mount, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    home: Path | None = None
    kind_of_disk: Callable[[Path], str] = lambda _path: ""


NOTHING_SEEN = Seen()


def mounts_of_linux(mountinfo: str) -> Iterator[Mount]:
    """The file systems in the text of /proc/self/mountinfo."""
    for line in mountinfo.splitlines():
        before, separator, after = line.partition(" - ")
        words, kinds = before.split(" "), after.split(" ")
        if separator and len(words) > 5 and len(kinds) > 2:
            options = frozenset(words[5].split(",")) | frozenset(kinds[2].split(","))
            yield Mount(PurePath(_plain(words[4])), kinds[0], options)


def mounts_of_macos(told: str) -> Iterator[Mount]:
    """The file systems in what the command `mount` tells."""
    for found in re.finditer(r"^.+? on (/.*) \(([^(),]+)[^()]*\)$", told, re.MULTILINE):
        yield Mount(PurePath(found[1]), found[2])


def mount_of(folder: Path, mounts: Iterable[Mount]) -> Mount | None:
    """The file system that a folder is on; the last of those that were mounted over each other."""
    found = None
    for mount in mounts:
        if folder.is_relative_to(mount.folder) and (
            found is None or len(mount.folder.parts) >= len(found.folder.parts)
        ):
            found = mount
    return found


def whereabouts(folder: Path, seen: Seen) -> tuple[Found, ...]:
    """What is to be known of the place of a folder, which need not exist.

    Args:
        folder: where something lies or will lie.
        seen: what is known of this computer.
    """
    place = _resolved(folder)
    found = [*_of_disk(place, seen)]
    cloud = next(_clouds(place, folder, seen), "")
    if cloud and all(one.risk is not Risk.CLOUD for one in found):
        found.append(Found(Risk.CLOUD, cloud))
    roaming = seen.environment.get("APPDATA")
    if roaming and _is_within(place, Path(roaming)):
        found.append(Found(Risk.ROAMING, "APPDATA"))
    return tuple(found)


def is_on_share(place: PurePath) -> bool:
    """Whether Windows writes a path with the name of a server."""
    drive = place.drive.upper()
    is_device = drive.startswith(("\\\\?\\", "\\\\.\\"))
    return drive.startswith("\\\\?\\UNC\\") or (drive.startswith("\\\\") and not is_device)


def locks_stay_here(folder: Path, seen: Seen) -> str:
    """The kind of share on which another computer would know nothing of our locks, or ""."""
    mount = mount_of(_resolved(folder), seen.mounts)
    if mount is None:
        return ""
    options = LOCAL_LOCKS.get(mount.kind, ())
    alone = mount.kind in NEVER_SHARED_LOCKS or any(one in mount.options for one in options)
    return mount.kind if alone else ""


def seen_here() -> Seen:
    """What is known of this very computer; what cannot be read is left out."""
    mounts: tuple[Mount, ...] = ()
    if sys.platform == "linux":
        with suppress(OSError):
            text = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
            mounts = tuple(mounts_of_linux(text))
    elif sys.platform == "darwin":
        import subprocess  # not yet run

        with suppress(OSError, subprocess.SubprocessError):
            told = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False
            )
            mounts = tuple(mounts_of_macos(told.stdout))
    home = None
    with suppress(RuntimeError):
        home = Path.home()
    return Seen(mounts, dict(os.environ), home, _kind_of_windows_disk)


def _of_disk(place: Path, seen: Seen) -> Iterator[Found]:
    if is_on_share(place):
        yield Found(Risk.NETWORK, "UNC")
        return
    mount = mount_of(place, seen.mounts)
    kind = mount.kind if mount else seen.kind_of_disk(place)
    if kind in CLOUD_KINDS:
        yield Found(Risk.CLOUD, CLOUD_KINDS[kind])
    if kind in NETWORK_KINDS or kind == "remote":
        yield Found(Risk.NETWORK, kind)
    elif kind.casefold() in STICK_KINDS:
        yield Found(Risk.STICK, kind)


def _clouds(place: Path, folder: Path, seen: Seen) -> Iterator[str]:
    """Names of services that may synchronise a folder, the surest first."""
    for name in ONEDRIVE:
        if (root := seen.environment.get(name)) and _is_within(place, Path(root)):
            yield "OneDrive"
    if any(_is_within(place, root) for root in _dropboxes(seen)):
        yield "Dropbox"
    if "Mobile Documents" in place.parts:
        yield "iCloud"
    above = (place, *place.parents)
    for one in above:
        with suppress(OSError):
            yield from _named([entry.name for entry in one.iterdir()], LEFT_BY)
    # A link may lead to such a folder, and the name then stands on the way only.
    for one in (*above, *folder.absolute().parents):
        yield from _named([one.name], NAMED)
    if "CloudStorage" in place.parts:
        yield place.parts[place.parts.index("CloudStorage") :][:2][-1]


def _named(names: Iterable[str], known: Sequence[tuple[re.Pattern[str], str]]) -> Iterator[str]:
    return (service for name in names for form, service in known if form.fullmatch(name))


def _dropboxes(seen: Seen) -> Iterator[Path]:
    """The folders that Dropbox says it synchronises."""
    places = [seen.home / ".dropbox"] if seen.home else []
    folders = (seen.environment.get(name) for name in ("APPDATA", "LOCALAPPDATA"))
    places += [Path(folder, "Dropbox") for folder in folders if folder]
    for place in places:
        with suppress(OSError, ValueError, RecursionError):
            file = place / "info.json"
            told = json.loads(file.read_bytes()[:LONGEST_LIST])
            for account in told.values() if isinstance(told, dict) else ():
                path = account.get("path") if isinstance(account, dict) else None
                if isinstance(path, str) and path:
                    yield Path(path)


def _is_within(place: Path, root: Path) -> bool:
    return root.is_absolute() and place.is_relative_to(_resolved(root))


def _resolved(folder: Path) -> Path:
    """Where a path leads; as it is when that cannot be told."""
    with suppress(OSError, RuntimeError, ValueError):
        return folder.resolve()
    return folder.absolute()


def _plain(word: str) -> str:
    """A path as it is, and not as /proc writes its blanks."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), word)


def _kind_of_windows_disk(path: Path) -> str:
    """What Windows says of a disk: "remote", or its file system. Not yet run."""
    if sys.platform != "win32":
        return ""
    import ctypes

    drive_remote, longest = 4, 32
    root = f"{path.drive}\\"
    kernel = ctypes.windll.kernel32
    if kernel.GetDriveTypeW(ctypes.c_wchar_p(root)) == drive_remote:
        return "remote"
    name = ctypes.create_unicode_buffer(longest)
    told = kernel.GetVolumeInformationW(
        ctypes.c_wchar_p(root), None, 0, None, None, None, name, longest
    )
    return name.value if told else ""

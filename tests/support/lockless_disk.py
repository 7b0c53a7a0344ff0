"""A real file system of Linux whose locks do not work, kept in memory by a process of its own.

It speaks the protocol of /dev/fuse (linux/fuse.h, version 7.31), as far as a vault that is refused
needs it. Only root may mount it.
"""

import ctypes
import errno
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = 1
NO_SUID_NO_DEVICES = 2 | 4
HEAD, ANSWER, ATTRIBUTES = struct.Struct("<IIQQIIII"), struct.Struct("<IiQ"), "<6Q10I"
LOOKUP, FORGET, GETATTR, SETATTR, MKDIR, UNLINK, RMDIR, RENAME, OPEN, READ, WRITE = (
    *(1, 2, 3, 4, 9, 10, 11, 12, 14, 15, 16),
)
STATFS, RELEASE, FSYNC, FLUSH, INIT, OPENDIR, READDIR, RELEASEDIR, SETLK, CREATE = (
    *(17, 18, 20, 25, 26, 27, 28, 29, 32, 35),
)
SETLK_AND_WAIT, INTERRUPT, BATCH_FORGET, RENAME_TOO = 33, 36, 42, 45
FILE_LOCKS_ARE_OURS = 1 << 10
LONGEST_REQUEST = 1 << 20
# What is answered to who wants a lock, by the name of the kind of disk.
ANSWERS = {
    "always granted": 0,
    "not known": errno.ENOSYS,
    "not possible": errno.ENOLCK,
    "only once": None,
}


class Disk:
    """Files without folders, by number."""

    def __init__(self, answer: int | None) -> None:
        """Take what is answered to who wants a lock; None for locks that work."""
        self.answer = answer
        self.names: dict[bytes, int] = {}
        self.data: dict[int, bytearray] = {}
        self.locked: dict[int, int] = {}

    def reply(self, kind: int, node: int, body: bytes) -> bytes | int:
        """What is answered to a request: data, or the number of an error."""
        if kind == INIT:
            return struct.pack("<IIIIHHIIHHI7I", 7, 31, 0, FILE_LOCKS_ARE_OURS, 9, 9, 4096, 1,
                               1, 0, 0, *[0] * 7)  # fmt: skip
        if kind in (GETATTR, SETATTR):
            return struct.pack("<QII", 0, 0, 0) + self._attributes(node)
        if kind == LOOKUP:
            found = self.names.get(body.rstrip(b"\0"))
            return errno.ENOENT if found is None else self._entry(found)
        if kind == CREATE:
            number = len(self.data) + ROOT + 1
            self.names[body[16:].rstrip(b"\0")] = number
            self.data[number] = bytearray()
            return self._entry(number) + struct.pack("<QII", number, 0, 0)
        if kind in (OPEN, OPENDIR):
            return struct.pack("<QII", node, 0, 0)
        if kind == WRITE:
            offset, size = struct.unpack_from("<QI", body, 8)
            self.data[node][offset : offset + size] = body[40 : 40 + size]
            return struct.pack("<II", size, 0)
        if kind == READ:
            offset, size = struct.unpack_from("<QI", body, 8)
            return bytes(self.data[node][offset : offset + size])
        return self._change(kind, node, body)

    def _change(self, kind: int, node: int, body: bytes) -> bytes | int:
        if kind in (RENAME, RENAME_TOO):
            old, new, _ = body[8 if kind == RENAME else 16 :].split(b"\0")
            self.names[new] = self.names.pop(old)
            return b""
        if kind == UNLINK:
            return b"" if self.names.pop(body.rstrip(b"\0"), None) else errno.ENOENT
        if kind in (SETLK, SETLK_AND_WAIT):
            return self._lock(node, *struct.unpack_from("<Q16xI", body, 8))
        if kind == RELEASE:
            owner = struct.unpack_from("<Q", body, 16)[0]
            if self.locked.get(node) == owner:
                del self.locked[node]
            return b""
        if kind == STATFS:
            return struct.pack("<5Q4I6I", 9999, 9999, 9999, 9, 9, 4096, 255, 4096, 0, *[0] * 6)
        return b"" if kind in (FSYNC, FLUSH, READDIR, RELEASEDIR) else errno.ENOSYS

    def _lock(self, node: int, owner: int, kind: int) -> bytes | int:
        if kind == 2:  # let go
            self.locked.pop(node, None)
            return b""
        if self.answer is not None:
            return self.answer or b""
        return b"" if self.locked.setdefault(node, owner) == owner else errno.EAGAIN

    def _entry(self, node: int) -> bytes:
        return struct.pack("<QQQQII", node, 0, 0, 0, 0, 0) + self._attributes(node)

    def _attributes(self, node: int) -> bytes:
        size = len(self.data.get(node, b""))
        mode = 0o40700 if node == ROOT else 0o100600
        return struct.pack(ATTRIBUTES, node, size, 1, *[0] * 6, mode, 1, *[0] * 5)


def serve(folder: str, answer: int | None, system: str) -> None:
    """Mount a disk on a folder, say so, and be it until the process is killed."""
    channel = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={channel},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(
        b"lockless", folder.encode(), system.encode(), NO_SUID_NO_DEVICES, options.encode()
    ):
        sys.exit(os.strerror(ctypes.get_errno()))
    sys.stdout.write("mounted\n")
    sys.stdout.flush()
    disk = Disk(answer)
    while True:
        request = os.read(channel, LONGEST_REQUEST)
        _, kind, unique, node, *_ = HEAD.unpack_from(request)
        if kind in (FORGET, BATCH_FORGET, INTERRUPT):
            continue
        told = disk.reply(kind, node, request[HEAD.size :])
        data, error = (told, 0) if isinstance(told, bytes) else (b"", -told)
        os.write(channel, ANSWER.pack(ANSWER.size + len(data), error, unique) + data)


@contextmanager
def lockless_disk(folder: Path, kind: str, system: str = "fuse") -> Iterator[Path]:
    """Such a disk, mounted on a new folder; the test is skipped where that cannot be.

    Args:
        folder: where; it is made.
        kind: one of ANSWERS.
        system: what Linux is to call it, such as "fuse.sshfs".
    """
    if sys.platform != "linux" or os.geteuid() != 0 or not os.access("/dev/fuse", os.W_OK):
        pytest.skip("only root of a Linux with /dev/fuse may mount such a disk")
    folder.mkdir()
    with subprocess.Popen(
        [sys.executable, __file__, folder, kind, system],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as server:  # fmt: skip
        assert server.stdout is not None
        try:
            if server.stdout.readline() != "mounted\n":
                _, reason = server.communicate()
                pytest.skip(f"mounting is not allowed here: {reason}")
            yield folder
        finally:
            server.kill()
            subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)


if __name__ == "__main__":
    serve(sys.argv[1], ANSWERS[sys.argv[2]], sys.argv[3])

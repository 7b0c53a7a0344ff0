"""What a process did to the files below a folder, as strace saw it: every write, name and sync.

A call that is not understood ends the reading: a recording that misses something proves nothing.
Memory that is mapped (SQLite's -shm, made anew whenever it is missing) cannot be seen and is left
out.
"""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# What changes a file or a name, or tells where the next write goes. A "?" stands before what not
# every kind of processor has.
CALLS = (
    "?open,openat,?openat2,?creat,close,write,pwrite64,writev,pwritev,pwritev2,lseek,?truncate,"
    "ftruncate,fallocate,fsync,fdatasync,?sync_file_range,?rename,renameat,renameat2,?unlink,"
    "unlinkat,?mkdir,mkdirat,?rmdir,?link,linkat,symlinkat,?dup,?dup2,dup3,copy_file_range,sendfile"
)
UNSEEN = "-shm"
ROOT = 0
STDOUT, AT_FDCWD = "1", "AT_FDCWD"
# The same call, which has the folder that a path begins at before everything else.
OLDER = {"open": "openat", "mkdir": "mkdirat", "unlink": "unlinkat", "rmdir": "unlinkat"}
REFUSED = ("openat2", "creat", "truncate", "link", "linkat", "symlinkat", "copy_file_range")


@dataclass(frozen=True)
class Made:
    """A name for a new file or folder."""

    folder: int
    name: str
    node: int
    is_folder: bool


@dataclass(frozen=True)
class Gone:
    """A name that is no more."""

    folder: int
    name: str


@dataclass(frozen=True)
class Moved:
    """A name that became another, in one step."""

    folder: int
    name: str
    to_folder: int
    to_name: str


@dataclass(frozen=True)
class Written:
    """Bytes in a file."""

    node: int
    offset: int
    data: bytes


@dataclass(frozen=True)
class Resized:
    """A file that got another length."""

    node: int
    length: int


@dataclass(frozen=True)
class Synced:
    """A file, or the names in a folder, that are on the disk from here on."""

    node: int


@dataclass(frozen=True)
class Said:
    """A line on standard output."""

    line: str


Event = Made | Gone | Moved | Written | Resized | Synced | Said


def recorder(trace: Path) -> list[str | Path]:
    """The command that starts a command and records it."""
    return [
        "strace",
        "-o",
        trace,
        "-xx",
        "-s",
        "100000000",
        "-e",
        "signal=none",
        "-e",
        f"trace={CALLS}",
    ]


def can_record() -> bool:
    """Whether strace is here and may do its work."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], check=False).returncode == 0


def read_record(trace: Path, place: Path) -> list[Event]:
    """What was done below a folder that was empty, in order."""
    reader = _Reader(place)
    with trace.open(encoding="ascii") as lines:
        return [event for line in lines for event in reader.events(line)]


@dataclass
class _Handle:
    node: int
    offset: int = 0


class _Reader:
    """Follows which name is which file, and which number is which open file."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._names: dict[tuple[int, str], int] = {}
        self._handles: dict[str, _Handle] = {}
        self._nodes = ROOT

    def events(self, line: str) -> Iterator[Event]:
        """What one line of the recording tells."""
        head, _equals, result = line.rpartition(" = ")
        call, _bracket, rest = head.rstrip().removesuffix(")").partition("(")
        if not call or result.startswith("-1 "):
            return
        arguments, value = rest.split(", "), result.split()[0]
        if call in OLDER:
            call, arguments = OLDER[call], [AT_FDCWD, *arguments]
        if call == "openat":
            yield from self._open(arguments, value)
        elif call in ("mkdirat", "unlinkat"):
            yield from self._name(call, arguments)
        elif call.startswith("rename"):
            yield from self._move(arguments)
        elif call == "write" and arguments[0] == STDOUT:
            yield Said(_string(arguments[1]).decode().strip())
        elif call == "close":
            self._handles.pop(arguments[0], None)
        elif call in REFUSED:
            raise AssertionError(f"not understood: {call}")
        elif (handle := self._handles.get(arguments[0])) is not None:
            yield from self._change(call, handle, arguments, int(value))

    def _open(self, arguments: list[str], value: str) -> Iterator[Event]:
        self._handles.pop(value, None)
        found, flags = self._find(*arguments[:2]), arguments[2].split("|")
        if found is None:
            return
        if found != (ROOT, "") and found not in self._names:
            yield self._make(found, is_folder=False)
        elif "O_TRUNC" in flags:
            yield Resized(self._names[found], 0)
        if "O_APPEND" in flags:
            raise AssertionError("not understood: O_APPEND")
        node = ROOT if found == (ROOT, "") else self._names[found]
        self._handles[value] = _Handle(node)

    def _name(self, call: str, arguments: list[str]) -> Iterator[Event]:
        found = self._find(*arguments[:2])
        if found is not None and call == "mkdirat":
            yield self._make(found, is_folder=True)
        elif found is not None:
            del self._names[found]
            yield Gone(*found)

    def _make(self, found: tuple[int, str], *, is_folder: bool) -> Made:
        self._nodes += 1
        self._names[found] = self._nodes
        return Made(*found, self._nodes, is_folder)

    def _move(self, arguments: list[str]) -> Iterator[Event]:
        if len(arguments) == 2:
            arguments = [AT_FDCWD, arguments[0], AT_FDCWD, arguments[1]]
        source, target = self._find(*arguments[:2]), self._find(*arguments[2:4])
        if source is not None and target is not None:
            self._names[target] = self._names.pop(source)
            yield Moved(*source, *target)
        elif source is not None or target is not None:
            raise AssertionError(f"moved from or to elsewhere: {source} {target}")

    def _change(
        self, call: str, handle: _Handle, arguments: list[str], value: int
    ) -> Iterator[Event]:
        if call == "pwrite64":
            yield Written(handle.node, int(arguments[3]), _string(arguments[1])[:value])
        elif call == "write":
            yield Written(handle.node, handle.offset, _string(arguments[1])[:value])
            handle.offset += value
        elif call == "lseek":
            handle.offset = value
        elif call == "ftruncate":
            yield Resized(handle.node, int(arguments[1]))
        elif call in ("fsync", "fdatasync"):
            yield Synced(handle.node)
        else:
            raise AssertionError(f"not understood: {call}")

    def _find(self, beside: str, text: str) -> tuple[int, str] | None:
        """The folder and the name in it that a path leads to; None when it is none of ours."""
        path = Path(_string(text).decode())
        if path.name.endswith(UNSEEN):
            return None
        if path.is_absolute():
            if not path.is_relative_to(self._place):
                return None
            parts, node = path.relative_to(self._place).parts, ROOT
        elif beside in self._handles:
            parts, node = path.parts, self._handles[beside].node
        else:
            return None  # below the folder where it runs, which must be another
        if not parts:
            return node, ""
        for part in parts[:-1]:
            node = self._names[node, part]
        return node, parts[-1]


def _string(text: str) -> bytes:
    """The bytes of a string as strace writes it: every one of them in hexadecimal."""
    if not (text.startswith('"') and text.endswith('"')):
        raise AssertionError(f"not a whole string: {text[-50:]}")
    return bytes.fromhex(text[1:-1].replace("\\x", ""))

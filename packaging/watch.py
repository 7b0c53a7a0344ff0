"""What a program writes, as the kernel sees it; and whether a portable bundle stays in its folder.

    python packaging/watch.py BUNDLE

Linux with strace only. Whatever a program opens for writing counts as written, also when it writes
nothing then; what it tried in vain does not.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bundle import program

LONGEST_SECONDS = 600
# How long a window is watched that nobody touches; its first page is there within one.
WINDOW_SECONDS = 6
TIMED_OUT = 124  # how `timeout` ends when it ended something
# What makes, changes or removes a file or a name. A "?" stands before what not every kind of
# processor has.
OPENING = ("open", "openat", "openat2", "creat")
CHANGING = (
    *("rename", "renameat", "renameat2", "mkdir", "mkdirat", "unlink", "unlinkat", "rmdir"),
    *("link", "linkat", "symlink", "symlinkat", "mknod", "mknodat", "truncate", "bind"),
    *("chmod", "fchmod", "fchmodat", "chown", "lchown", "fchown", "fchownat"),
    *("utime", "utimes", "utimensat", "futimesat", "setxattr", "lsetxattr", "fsetxattr"),
)
MOVING = ("chdir", "fchdir")
WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)")
LINE = re.compile(r"(?P<process>\d+) +(?P<rest>.*)")
CALL = re.compile(r"(?P<call>\w+)\((?P<arguments>.*)\) += (?P<result>.*)")
UNFINISHED, RESUMED = " <unfinished ...>", re.compile(r"<\.\.\. \w+ resumed>(.*)")
# A name, with the folder before it that it is seen from where that is told.
NAMED = re.compile(r'(?:(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>, )?"(?P<name>(?:[^"\\]|\\.)*)"')
HANDLE = re.compile(r"\d+<(?P<file>/[^>]*)>")
# Neither is a file that is kept.
NO_FILES = ("/dev/", "/proc/")
# Where fontconfig renews the caches of the whole system when an administrator runs a program. For
# anyone else it goes on to the folder that portable.settle_in names.
CACHES_OF_THE_SYSTEM = Path("/var/cache/fontconfig")
SHARED_MEMORY = "/dev/shm/"  # noqa: S108 - nothing is put there, only looked for


def can_watch() -> bool:
    """Whether strace is here and may do its work."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    done = subprocess.run(["strace", "-o", "/dev/null", "true"], check=False)  # noqa: S607
    return done.returncode == 0


def written(
    command: Sequence[str | Path], env: Mapping[str, str], cwd: Path | None = None, status: int = 0
) -> set[Path]:
    """Run a command, and tell every path below which it made, changed or removed something.

    Args:
        command: the program and its arguments.
        env: all the variables it gets.
        cwd: the folder that it runs in; this one's when not given.
        status: how it must end.

    Raises:
        subprocess.SubprocessError: it ended in another way, or not at all.
        ValueError: the recording tells of something that is not understood.
    """
    place = cwd or Path.cwd()
    calls = ",".join(f"?{call}" for call in (*OPENING, *CHANGING, *MOVING))
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "record"
        watch = ["strace", "-f", "-y", "-qq", "-e", "signal=none", "--seccomp-bpf", "-s", "8192"]
        watch += ["-e", f"trace={calls}", "-o", str(record)]
        whole = [*watch, *(str(part) for part in command)]
        done = subprocess.run(
            whole, cwd=place, env=dict(env), check=False, timeout=LONGEST_SECONDS,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        if done.returncode != status:
            raise subprocess.CalledProcessError(done.returncode, list(whole))
        with record.open(encoding="ascii") as lines:
            return set(paths_in(lines, place))


def paths_in(lines: Iterable[str], place: Path) -> Iterator[Path]:
    """The paths that a recording tells of.

    Args:
        lines: what strace wrote.
        place: the folder that the command ran in.

    Raises:
        ValueError: a process went to another folder, so that names mean something else.
    """
    for line in _whole(lines):
        found = CALL.fullmatch(line)
        if found is None or found["result"].startswith(("-1 ", "?")):
            continue
        call, arguments, result = found["call"], found["arguments"], found["result"]
        if call in MOVING:
            raise ValueError(f"not understood: {line}")
        if call in OPENING:
            handle = HANDLE.match(result)
            if handle and (call == "creat" or WRITES.search(arguments)):
                yield from _kept(_decoded(handle["file"]))
            continue
        names = list(NAMED.finditer(arguments))
        if call.startswith("symlink"):
            names = names[1:]  # the first is only what stands in it
        if not names and (handle := HANDLE.match(arguments)) and call != "bind":
            yield from _kept(_decoded(handle["file"]))
        for name in names:
            folder = _decoded(name["folder"]) if name["folder"] else str(place)
            yield from _kept(os.path.normpath(Path(folder, _decoded(name["name"]))))


def strays(paths: Iterable[Path], allowed: Iterable[Path]) -> list[Path]:
    """Those of the paths that lie below none of the allowed folders, sorted."""
    folders = list(allowed)
    return sorted(
        path for path in paths if not any(path.is_relative_to(folder) for folder in folders)
    )


def stays_inside(bundle: Path) -> list[str]:
    """Make a portable copy, let it check itself, start and take its tour; name what went astray.

    Args:
        bundle: the folder with the program; it is copied first.

    Returns:
        sentences; none when everything stayed in the folder `data`.

    Raises:
        subprocess.SubprocessError: the program failed, and has said why.
    """
    with tempfile.TemporaryDirectory() as place:
        copy = Path(shutil.copytree(bundle, Path(place) / "stick", symlinks=True))
        (copy / "portable.txt").write_bytes(b"")
        home, work = Path(place) / "home", Path(place) / "work"
        for folder in (home, work):
            folder.mkdir()
        bare = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        bare["QT_QPA_PLATFORM"] = "offscreen"
        data, start = copy / "data", program(copy)
        seen = written([start, "--selfcheck"], bare, work)
        seen |= written(["timeout", str(WINDOW_SECONDS), start], bare, work, TIMED_OUT)
        seen |= written([start, "--tour", data / "pictures"], bare, work)
        print(f"Portable, it wrote {len(seen)} files and folders.", flush=True)
        if strays(seen, [data]) != (away := strays(seen, [data, CACHES_OF_THE_SYSTEM])):
            print(f"As an administrator it renewed {CACHES_OF_THE_SYSTEM}.", flush=True)
        faults = [f"A portable copy wrote {path}" for path in away]
        if not any((data / "pictures").glob("*.png")):
            faults.append("A portable copy took no pictures on its tour")
        # The start was ended from outside; the next one takes away where that one listened.
        there = (path for path in (data / "temp").iterdir() if not path.is_socket())
        left = sorted(path.name for path in there)
        return faults + [f"A portable copy left data/temp/{name}" for name in left]


def _whole(lines: Iterable[str]) -> Iterator[str]:
    """The calls, each on one line: threads interrupt each other's."""
    begun: dict[str, str] = {}
    for line in lines:
        found = LINE.match(line.rstrip("\n"))
        if found is None:
            continue
        process, rest = found["process"], found["rest"]
        if rest.endswith(UNFINISHED):
            begun[process] = rest.removesuffix(UNFINISHED)
        elif resumed := RESUMED.fullmatch(rest):
            yield begun.pop(process, "") + resumed[1]
        else:
            yield rest


def _decoded(text: str) -> str:
    """A path as it is, where strace writes letters that are not ASCII as numbers."""
    data = text.encode("ascii").decode("unicode_escape").encode("latin-1")
    return os.fsdecode(data).removesuffix(" (deleted)")


def _kept(path: str) -> Iterator[Path]:
    if path.startswith(SHARED_MEMORY) or not path.startswith(NO_FILES):
        yield Path(path)


if __name__ == "__main__":
    told = stays_inside(Path(sys.argv[1]).resolve())
    print("\n".join(told) or "Nothing was written outside of its own data folder.")
    sys.exit(1 if told else 0)

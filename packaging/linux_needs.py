"""What the bundle needs of a Linux system: found in its files, never guessed.

Debian's tools tell it: objdump what each file asks for, ldd where this system has that, dpkg which
package it came from.
"""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import develop

# What a library of the bundle reads from the system. Its own package would have brought it along.
READS = {
    "libfontconfig.so.1": "/etc/fonts/fonts.conf",
    "libxkbcommon.so.0": "/usr/share/X11/xkb/rules/evdev",
    "libX11.so.6": "/usr/share/X11/locale/compose.dir",
}
# What only printing needs.
OPTIONAL = {"libcups.so.2"}
GLIBC = "libc6"


class NotFoundError(Exception):
    """Something that the bundle needs cannot be told, because this system does not have it."""


@dataclass(frozen=True)
class Needs:
    """What the bundle needs of a Linux system.

    Attributes:
        depends: Debian packages that it does not start without.
        recommends: Debian packages without which it prints or looks less well.
        glibc: the oldest C library that it runs on, as "2.36".
        newest: files that need that glibc; with older ones of these it would run elsewhere too.
    """

    depends: tuple[str, ...]
    recommends: tuple[str, ...]
    glibc: str
    newest: tuple[str, ...]


@dataclass
class _Asked:
    """What files ask for by name, while they are read."""

    libraries: set[str] = field(default_factory=set)
    glibc: dict[tuple[int, ...], set[str]] = field(default_factory=dict)


def needs_of(folder: Path) -> Needs:
    """What a folder with programs and libraries needs of the system.

    Args:
        folder: the bundle, or anything like it.

    Raises:
        NotFoundError: this system lacks something of it, or does not know its package.
        subprocess.SubprocessError: objdump, ldd or dpkg failed.
    """
    files = list(binaries(folder))
    inside = {path.name for path in folder.rglob("*")}
    asked = _read(files)
    opened = {*develop.VITAL, *develop.FOR_A_WINDOW}  # by name, only when a window is made
    wanted = (asked.libraries | opened) - inside - OPTIONAL
    places = _resolve(files, inside)
    lacking = sorted(name for name in wanted if name not in places)
    if lacking:
        raise NotFoundError(f"This system lacks {', '.join(lacking)}")
    read = [path for library, path in READS.items() if library in inside]
    vital = packages([*(places[name] for name in sorted(wanted)), *read])
    optional = [places[name] for name in asked.libraries & OPTIONAL if name in places]
    newest = max(asked.glibc, default=(2, 0))
    glibc = ".".join(map(str, newest))
    return Needs(
        depends=tuple(f"{GLIBC} (>= {glibc})" if name == GLIBC else name for name in sorted(vital)),
        recommends=tuple(sorted(packages(optional) | set(develop.FONTS.values()))),
        glibc=glibc,
        newest=tuple(sorted(asked.glibc.get(newest, ()))),
    )


def binaries(folder: Path) -> Iterator[Path]:
    """Every program and library in a folder (files of the ELF kind), in order of name."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def packages(paths: Iterable[str]) -> set[str]:
    """The Debian packages that files of this system came with.

    Raises:
        NotFoundError: a file came with none.
    """
    # /lib and /usr/lib are one folder, but dpkg knows a file by one of the two names only.
    names = {path: _names(path) for path in paths}
    if not names:
        return set()
    told = _run(
        ["dpkg", "-S", *(name for all_of_one in names.values() for name in all_of_one)],
        may_fail=True,
    )
    known = {
        place: name
        for name, place in re.findall(
            r"^([a-z0-9][a-z0-9.+-]+)(?::\w+)?: (/.+)$", told, re.MULTILINE
        )
    }
    found = {
        path: next((known[name] for name in names[path] if name in known), "") for path in names
    }
    if lost := [path for path, package in found.items() if not package]:
        raise NotFoundError(f"{lost[0]} came with no package")
    return set(found.values())


def _names(path: str) -> list[str]:
    real = os.path.realpath(path)
    return [path, real, f"/usr{path}", real.removeprefix("/usr")]


def _read(files: Iterable[Path]) -> _Asked:
    asked = _Asked()
    for path in files:
        dump = _run(["objdump", "-p", str(path)])
        asked.libraries.update(re.findall(r"NEEDED\s+(\S+)", dump))
        for version in re.findall(r"\bGLIBC_(\d[\d.]*)", dump):
            number = tuple(int(part) for part in version.split("."))
            asked.glibc.setdefault(number, set()).add(path.name)
    return asked


def _resolve(files: Iterable[Path], inside: set[str]) -> dict[str, str]:
    """Where this system has the libraries that are not in the folder."""
    places: dict[str, str] = {}
    folders = list(dict.fromkeys(str(path.parent) for path in files))
    environment = os.environ | {"LD_LIBRARY_PATH": ":".join(folders), "LC_ALL": "C"}
    for path in files:
        told = _run(["ldd", str(path)], environment, may_fail=True)
        found = re.findall(r"^\s*(\S+) => (/\S+)", told, re.MULTILINE)
        places |= {name: place for name, place in found if name not in inside}
        if loader := re.search(r"^\s*(/\S+/(ld-\S+)) \(", told, re.MULTILINE):
            places[loader[2]] = loader[1]
    cache = _run(["/sbin/ldconfig", "-p"], os.environ | {"LC_ALL": "C"})
    for name in {*develop.VITAL, *develop.FOR_A_WINDOW} - places.keys():
        if place := re.search(rf"^\s*{re.escape(name)} \(.*=> (/\S+)", cache, re.MULTILINE):
            places[name] = place[1]
    return places


def _run(command: list[str], env: dict[str, str] | None = None, *, may_fail: bool = False) -> str:
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=not may_fail)
    return done.stdout

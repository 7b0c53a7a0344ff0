"""What is inside a bundle, part by part: packages, what is built into their files, libraries.

Most of it is told by the metadata of the packages, by the bills of materials that some of them
carry, and on Debian by the package that owns a library; the rest stands in parts.toml.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

from other_parts import built_in, library, python, starter
from package_parts import crates, package
from packaging.utils import canonicalize_name
from part import Part
from selection import Entry
from spdx import TEXTS, chosen


def collect(entries: Iterable[Entry]) -> list[Part]:
    """All parts of a bundle, sorted by kind and name.

    Args:
        entries: its modules and files, as PyInstaller has them after selection.
    """
    inside: dict[str, list[Entry]] = {}
    others: list[Entry] = []
    owners = _owners()
    for entry in entries:
        if entry[2] == "SYMLINK":
            continue
        owner = owners.get(entry[1])
        inside.setdefault(owner, []).append(entry) if owner else others.append(entry)
    inside.pop("pyinstaller", None)  # of it there is only what belongs to its starter
    parts = [package(name, files) for name, files in inside.items()]
    for name in inside:
        parts += crates(name)
    everything = [entry for files in inside.values() for entry in files] + others
    names = {name: metadata.metadata(name)["Name"] for name in inside}
    parts += built_in(everything, {e[0]: names[name] for name, es in inside.items() for e in es})
    parts += [python(), starter()]
    parts += filter(None, map(library, others))
    return sorted(set(parts), key=lambda part: (part.kind, part.name.casefold(), part.version))


def faults(parts: Iterable[Part]) -> Iterator[str]:
    """Name the parts that may not be passed on, or not be told of in this way."""
    for part in parts:
        if not part.licence:
            yield f"Nothing tells the licence of {part.name}: see packaging/parts.toml"
        elif (names := chosen(part.licence)) is None:
            yield f"{part.name} is not to be passed on under {part.licence}: see packaging/spdx.py"
        elif not part.text:
            kept = {path.stem for path in TEXTS.glob("*.txt")}
            for name in names:
                if re.sub("-(only|or-later)$", "", name) not in kept:
                    yield f"The text of {name}, the licence of {part.name}, is not kept"


def not_as_locked(parts: Iterable[Part]) -> Iterator[str]:
    """Name the packages inside that are not those of the lock."""
    for part in parts:
        if part.kind == "package" and not part.wheel:
            yield f"{part.name} {part.version} is inside, but not in requirements.lock"


@cache
def _owners() -> dict[str, str]:
    """The package that every installed file belongs to."""
    owners: dict[str, str] = {}
    for installed in metadata.distributions():
        name = canonicalize_name(installed.metadata["Name"])
        for file in installed.files or ():
            owners[str(Path(str(file.locate())).resolve())] = name
            owners[str(file.locate())] = name
    return owners

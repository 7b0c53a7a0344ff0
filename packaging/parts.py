"""What is inside a bundle, part by part: packages, what is built into their files, libraries.

Most of it is told by the metadata of the packages, by the bills of materials that some of them
carry, and on Debian by the package that owns a library; the rest stands in parts.toml.
"""

import base64
import json
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import lock
from facts import ROOT
from packaging.utils import canonicalize_name
from selection import Entry
from spdx import TEXTS, chosen

TOLD = tomllib.loads((Path(__file__).parent / "parts.toml").read_text(encoding="utf-8"))
LICENCE_FILE = re.compile(r"licen[cs]e|copying|authors|notice", re.IGNORECASE)
# Compiled into crates while they were built, not into what came of it, but told all the same.
UNKNOWN_CRATE_LICENCE = {"UNICODE LICENSE V3": "Unicode-3.0"}


@dataclass(frozen=True)
class Part:
    """One part of a bundle.

    Attributes:
        name: what it is called.
        version: its version, or "" where nothing tells it.
        licence: an SPDX expression, or "" where nothing tells it.
        kind: "package" (of Python), "built in" (to a file of a package), "crate" (of Rust, built in
            too), "library" (of the system), "program" (Python, the starter) or "data".
        purl: its package URL, or "".
        holder: who holds the copyright, where no text of its own tells it.
        source: where its source is, or "".
        text: the licence as it comes with the part, or "" for the text that spdx.py keeps.
        within: the name of the part that it is built into, or "".
        files: what it brings into the bundle, or is built into.
        wheel: the file that it was installed from, or "".
        sha256: the hash of that file, or "".
    """

    name: str
    version: str
    licence: str
    kind: str
    purl: str = ""
    holder: str = ""
    source: str = ""
    text: str = ""
    within: str = ""
    files: tuple[str, ...] = ()
    wheel: str = ""
    sha256: str = ""


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
    parts = [_package(name, files) for name, files in inside.items()]
    for name in inside:
        parts += _crates(name)
    everything = [entry for files in inside.values() for entry in files] + others
    names = {name: metadata.metadata(name)["Name"] for name in inside}
    parts += _built_in(everything, {e[0]: names[name] for name, es in inside.items() for e in es})
    parts += [_python(), _starter()]
    parts += filter(None, map(_library, others))
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
    for package in metadata.distributions():
        name = canonicalize_name(package.metadata["Name"])
        for file in package.files or ():
            owners[str(Path(str(file.locate())).resolve())] = name
            owners[str(file.locate())] = name
    return owners


def _package(name: str, files: Iterable[Entry]) -> Part:
    """A package of Python."""
    about = metadata.metadata(name)
    version = about["Version"]
    said = [about[field] for field in ("License-Expression", "License") if field in about]
    wheel, sha256 = lock.locked_wheel(name, version)
    places = sorted(Path(target).as_posix() for target, _, kind in files if kind != "PYMODULE")
    return Part(
        about["Name"],
        version,
        TOLD["licences"].get(name, said[0] if said else ""),
        "package",
        f"pkg:pypi/{name}@{version}",
        source=f"https://pypi.org/project/{name}/{version}/#files",
        text="\n\n".join(_licence_files(name)),
        files=tuple(places),
        wheel=wheel,
        sha256=sha256,
    )


def _licence_files(name: str) -> Iterator[str]:
    for file in sorted(metadata.files(name) or (), key=str):
        path = Path(str(file.locate()))
        in_metadata = ".dist-info" in file.as_posix()
        if in_metadata and LICENCE_FILE.search(file.name) and path.suffix not in {".json", ".py"}:
            yield path.read_text(encoding="utf-8", errors="replace").strip()


def _crates(name: str) -> Iterator[Part]:
    """What the bill of materials in a package says is built into it."""
    for file in metadata.files(name) or ():
        if not re.search(r"\.dist-info/sboms/.*json$", file.as_posix()):
            continue
        bill = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
        for component in bill.get("components", ()):
            if component.get("purl", "").startswith(("pkg:cargo/", "pkg:generic/")):
                yield _crate(component, metadata.metadata(name)["Name"])


def _crate(component: Mapping[str, Any], within: str) -> Part:
    purl = component["purl"].partition("?")[0]
    is_crate = purl.startswith("pkg:cargo/")
    links = {link["type"]: link["url"] for link in component.get("externalReferences", ())}
    licence = _licence_of(component)
    if not licence and component["name"] == "openssl":
        licence = "Apache-2.0"
    return Part(
        component["name"],
        component["version"],
        licence,
        "crate" if is_crate else "built in",
        purl,
        holder=component.get("author", "the authors named in its source").strip(),
        source=links.get("vcs") or links.get("distribution") or f"https://crates.io/{purl[10:]}",
        within=within,
    )


def _licence_of(component: Mapping[str, Any]) -> str:
    """The licence in a component of a bill of materials."""
    for each in component.get("licenses", ()):
        if "expression" in each:
            return str(each["expression"])
        if "id" in each["license"]:
            return str(each["license"]["id"])
        text = base64.b64decode(each["license"].get("text", {}).get("content", "")).decode()
        return UNKNOWN_CRATE_LICENCE.get(text.partition("\n")[0], "")
    return ""


def _built_in(entries: Iterable[Entry], owners: Mapping[str, str]) -> Iterator[Part]:
    """What parts.toml says is built into the files of this bundle."""
    entries = [(Path(target).as_posix(), source, target) for target, source, _ in entries]
    for told in TOLD["part"]:
        files = [entry for entry in entries if any(fnmatch(entry[0], p) for p in told["within"])]
        if files and sys.platform in told.get("systems", (sys.platform,)):
            name = told["name"]
            text = told.get("text")
            yield Part(
                name,
                _version_in((Path(source) for _, source, _ in files), told),
                told["licence"],
                "data" if files[0][0].startswith("thop_desktop/") else "built in",
                holder=told["holder"],
                source=told["source"],
                text=(ROOT / text).read_text(encoding="utf-8") if text else "",
                within=owners.get(files[0][2], ""),
                files=tuple(sorted(file for file, _, _ in files)),
            )


def _version_in(files: Iterable[Path], told: Mapping[str, Any]) -> str:
    if "told" in told:
        pattern = re.compile(told["told"].encode())
        for file in files:
            if found := pattern.search(file.read_bytes()):
                return next(group for group in found.groups() if group).decode()
    return str(told.get("version", ""))


def _python() -> Part:
    """Python itself, with the text in which it tells of others."""
    version = platform.python_version()
    places = [Path(sys.base_prefix), *Path(sys.base_prefix, "lib").glob("python3.*")]
    places.append(Path("/usr/share/doc", f"python3.{sys.version_info.minor}"))
    texts = [place / name for place in places for name in ("LICENSE.txt", "LICENSE", "copyright")]
    text = next((path.read_text(encoding="utf-8") for path in texts if path.is_file()), "")
    return Part(
        "Python",
        version,
        "PSF-2.0",
        "program",
        f"pkg:generic/python@{version}",
        holder="2001-2024 Python Software Foundation",
        source=f"https://www.python.org/downloads/source/ (Python {version})",
        text=text,
    )


def _starter() -> Part:
    """The program that starts Python, which PyInstaller adds."""
    version = metadata.version("pyinstaller")
    wheel, sha256 = lock.locked_wheel("pyinstaller", version)
    return Part(
        "PyInstaller's starter",
        version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        "program",
        f"pkg:pypi/pyinstaller@{version}",
        source=f"https://pypi.org/project/pyinstaller/{version}/#files",
        text="\n\n".join(_licence_files("pyinstaller")),
        wheel=wheel,
        sha256=sha256,
    )


def _library(entry: Entry) -> Part | None:
    """A library of the system or of Python; None for what is Python's or ours."""
    target, source = Path(entry[0]), Path(entry[1]).resolve()
    of_python = source.is_relative_to(Path(sys.base_prefix).resolve()) and (
        target.name.lower().startswith(("libpython", "python")) or "lib-dynload" in target.parts
    )
    if entry[2] != "BINARY" or of_python:
        return None
    for told in TOLD["library"]:
        if re.fullmatch(told["name"], target.name, re.IGNORECASE):
            licence, where = told["licence"], told["source"]
            break
    else:
        licence, where = "", ""
    package, version = _debian_package(source)
    name = package.partition(":")[0] or target.name
    notices = Path("/usr/share/doc", name, "copyright")
    distribution = platform.freedesktop_os_release()["ID"] if package else ""
    return Part(
        name,
        version,
        licence,
        "library",
        f"pkg:deb/{distribution}/{name}@{version}" if package else "",
        source=where,
        text=notices.read_text(encoding="utf-8").strip() if notices.is_file() else "",
        files=(target.as_posix(),),
    )


def _debian_package(file: Path) -> tuple[str, str]:
    """The package that a file of a Debian-like system belongs to, and its version; or nothing."""
    dpkg = shutil.which("dpkg-query")
    if dpkg is None:
        return "", ""
    # The lists of older systems have /lib, which is a link to /usr/lib now.
    for name in (str(file), str(file).removeprefix("/usr")):
        found = subprocess.run([dpkg, "-S", name], check=False, capture_output=True, text=True)
        if found.returncode == 0:
            package = found.stdout.partition(": ")[0]
            command = [dpkg, "-W", "-f=${Version}", package]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            return package, done.stdout
    return "", ""

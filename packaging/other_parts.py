"""What is in a bundle besides packages: what is built into their files, Python, libraries, data."""

import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path
from typing import Any

import lock
from facts import ROOT
from package_parts import licence_files
from part import TOLD, Part
from selection import Entry


def built_in(entries: Iterable[Entry], owners: Mapping[str, str]) -> Iterator[Part]:
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


def python() -> Part:
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


def starter() -> Part:
    """The program that starts Python, which PyInstaller adds."""
    version = metadata.version("pyinstaller")
    wheel, sha256 = lock.locked_wheel("pyinstaller", version)
    return Part(
        "PyInstaller's starter",
        version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        "program",
        f"pkg:pypi/pyinstaller@{version}",
        source="https://github.com/pyinstaller/pyinstaller",
        text="\n\n".join(licence_files("pyinstaller")),
        wheel=wheel,
        sha256=sha256,
    )


def library(entry: Entry) -> Part | None:
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

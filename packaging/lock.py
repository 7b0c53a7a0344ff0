"""Fix which packages, and which files of them, the bundle is made from, on every system.

    python packaging/lock.py            choose anew and write packaging/requirements.lock
    python packaging/lock.py --check    fail when it does not fit pyproject.toml, or when one of its
                                        files cannot be had any more as it was

Only for the Python that bundles are made with. pip chooses, and is asked once for each system. What
a package needs on another system than this one is worked out from its own metadata, because pip
would look at this system.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from facts import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from systems import PYTHON, SYSTEMS, System, marker_for, this_system

LOCK = ROOT / "packaging" / "requirements.lock"
# Of the group dev, what makes the bundle.
MAKES_THE_BUNDLE = "pyinstaller"
HEAD = f"""\
# What the bundle is made from, for Python {PYTHON}; written by packaging/lock.py (make lock).
# Above each package stand the files that pip takes of it, with the systems that they are for.
"""


@dataclass(frozen=True)
class Wheel:
    """A file that pip chose for a system.

    Attributes:
        package: the name of the package, in its canonical form.
        version: its version.
        file: the name of the wheel.
        sha256: the hash of the wheel.
        needs: what it requires, as its metadata has it, with markers.
    """

    package: str
    version: str
    file: str
    sha256: str
    needs: tuple[str, ...] = ()


def main() -> int:
    """Write or check the lock; 1 when the check finds a fault."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, only compare")
    check = parser.parse_args().check
    if f"{sys.version_info.major}.{sys.version_info.minor}" != PYTHON:
        print(f"Bundles are made with Python {PYTHON}: run this with that one.")
        return 1
    if not check:
        LOCK.write_text(as_text(choose()), encoding="utf-8")
        print(f"Written: {LOCK.relative_to(ROOT)}")
        return 0
    text = LOCK.read_text(encoding="utf-8")
    kept = {line.split(" ")[0] for line in text.splitlines() if "==" in line}
    faults = compare(text, as_text(choose(constraints=sorted(kept))))
    print("\n".join(faults) or "Every package in the lock can be had for every system.")
    return 1 if faults else 0


def compare(kept: str, found: str) -> list[str]:
    """Name the lines that one of two locks has and the other has not."""
    before, after = set(kept.splitlines()), set(found.splitlines())
    missing = [f"In the lock, but not to be had: {line.strip()}" for line in before - after]
    return sorted(missing + [f"Not in the lock: {line.strip()}" for line in after - before])


def wanted() -> list[Requirement]:
    """What pyproject.toml asks for: to run the program, and to make the bundle."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    dev = [Requirement(text) for text in project["dependency-groups"]["dev"]]
    own = [Requirement(text) for text in project["project"]["dependencies"]]
    return own + [tool for tool in dev if tool.name == MAKES_THE_BUNDLE]


def choose(constraints: Iterable[str] = ()) -> dict[str, list[Wheel]]:
    """The files for each system, by the name of the system.

    Args:
        constraints: versions to keep to, as "name==version".

    Raises:
        subprocess.CalledProcessError: pip found no wheel for a package, and has said which.
    """
    kept = set(constraints)
    chosen = {}
    for system in SYSTEMS:
        wheels = _closed(system, sorted(kept))
        chosen[system.name] = wheels
        # One version of a package on every system: the first that needs it chooses.
        kept |= {f"{wheel.package}=={wheel.version}" for wheel in wheels}
    return chosen


def _closed(system: System, constraints: list[str]) -> list[Wheel]:
    """The wheels for a system, with all that they need there and nothing else."""
    asked = [req for req in wanted() if applies(req, system)]
    while True:
        found = {
            w.package: w for w in pip_chooses(system, map(_without_marker, asked), constraints)
        }
        reached, waiting = set[str](), list(asked)
        unmet = []
        for need in waiting:  # grows while it is walked: what is found needs others
            name = canonicalize_name(need.name)
            if name not in found:
                unmet.append(need)
            elif (key := f"{name}[{','.join(sorted(need.extras))}]") not in reached:
                reached |= {key, name}
                texts = map(Requirement, found[name].needs)
                waiting += [text for text in texts if applies(text, system, need.extras)]
        if not unmet:
            return [found[name] for name in sorted(found.keys() & reached)]
        asked += unmet  # pip left it out because this system does not need it


def applies(requirement: Requirement, system: System, extras: Iterable[str] = ()) -> bool:
    """Whether a system needs this, asked with these extras of the package that requires it."""
    marker = requirement.marker
    environments = [{**system.markers, "extra": extra} for extra in ("", *extras)]
    return marker is None or any(marker.evaluate(each) for each in environments)


def _without_marker(requirement: Requirement) -> str:
    extras = f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
    return f"{requirement.name}{extras}{requirement.specifier}"


def pip_chooses(system: System, asked: Iterable[str], constraints: list[str]) -> list[Wheel]:
    """What pip would install on another system; nothing is installed."""
    with tempfile.TemporaryDirectory() as place:
        limits = Path(place) / "constraints.txt"
        limits.write_text("\n".join(constraints), encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        pip += ["--dry-run", "--ignore-installed", "--report=-", f"--target={place}/nowhere"]
        pip += ["--only-binary=:all:", f"--python-version={PYTHON}", "--implementation=cp"]
        pip += [f"--platform={tag}" for tag in system.tags] + [f"--constraint={limits}", *asked]
        done = subprocess.run(pip, check=True, stdout=subprocess.PIPE, text=True)
    report: dict[str, Any] = json.loads(done.stdout)
    return [_wheel(item) for item in report["install"]]


def _wheel(item: Mapping[str, Any]) -> Wheel:
    """One entry of pip's report."""
    about, origin = item["metadata"], item["download_info"]
    return Wheel(
        canonicalize_name(about["name"]),
        about["version"],
        PurePosixPath(unquote(urlsplit(origin["url"]).path)).name,
        origin["archive_info"]["hashes"]["sha256"],
        tuple(about.get("requires_dist", ())),
    )


def as_text(chosen: Mapping[str, list[Wheel]]) -> str:
    """The lock: pip reads it with --require-hashes; no address stands in it."""
    packages: dict[str, dict[Wheel, list[str]]] = {}
    for system, wheels in chosen.items():
        for wheel in wheels:
            packages.setdefault(wheel.package, {}).setdefault(wheel, []).append(system)
    parts = [HEAD]
    for name, files in sorted(packages.items()):
        systems = {system for names in files.values() for system in names}
        marker = marker_for(systems)
        lines = [f"# {wheel.file} ({', '.join(names)})" for wheel, names in files.items()]
        version = next(iter(files)).version
        lines.append(f"{name}=={version}" + (f" ; {marker}" if marker else "") + " \\")
        # In the order of the files above.
        lines.append(" \\\n".join(f"    --hash=sha256:{wheel.sha256}" for wheel in files))
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


@cache
def locked() -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    """Of each name and version in the lock: the files, with the systems and the hash of each."""
    found = {}
    for part in LOCK.read_text(encoding="utf-8").split("\n\n")[1:]:
        name, version = re.findall(r"^([^#\s]+)==(\S+)", part, re.MULTILINE)[0]
        files = re.findall(r"^# (\S+) \((.+)\)$", part, re.MULTILINE)
        hashes = re.findall(r"--hash=sha256:(\w+)", part)
        rows = zip(files, hashes, strict=True)
        found[name, version] = [(file, systems, sha256) for (file, systems), sha256 in rows]
    return found


def locked_wheel(name: str, version: str) -> tuple[str, str]:
    """The file of a package for this system, and its hash; or nothing, twice."""
    here = this_system()
    for file, systems, sha256 in locked().get((name, version), ()):
        if here and here.name in systems.split(", "):
            return file, sha256
    return "", ""


if __name__ == "__main__":
    sys.exit(main())

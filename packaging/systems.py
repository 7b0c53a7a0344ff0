"""The systems that bundles are made for, as pip and the metadata of packages name them."""

import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# The Python in the bundle.
PYTHON = "3.11"


@dataclass(frozen=True)
class System:
    """One system.

    Attributes:
        name: for people.
        tags: the platform tags of the wheels that run there, best first.
        markers: what its Python answers to environment markers (PEP 508).
        marker: a marker that holds on this system and on no other of these.
    """

    name: str
    tags: tuple[str, ...]
    markers: Mapping[str, str]
    marker: str


def _markers(platform: str, os: str, system: str, machine: str) -> dict[str, str]:
    python = {"python_version": PYTHON, "python_full_version": f"{PYTHON}.0"}
    python |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    python |= {"implementation_version": f"{PYTHON}.0", "platform_release": ""}
    python |= {"sys_platform": platform, "os_name": os, "platform_version": ""}
    return python | {"platform_system": system, "platform_machine": machine}


# In this order they choose the version of a package: old Macs have the least to choose from.
SYSTEMS = (
    System(
        "macOS x86_64",
        ("macosx_13_0_x86_64",),  # the oldest macOS that Qt is made for; pip adds those before it
        _markers("darwin", "posix", "Darwin", "x86_64"),
        "sys_platform == 'darwin' and platform_machine == 'x86_64'",
    ),
    System(
        "macOS arm64",
        ("macosx_13_0_arm64",),
        _markers("darwin", "posix", "Darwin", "arm64"),
        "sys_platform == 'darwin' and platform_machine == 'arm64'",
    ),
    System(
        "Windows x64",
        ("win_amd64",),
        _markers("win32", "nt", "Windows", "AMD64"),
        "sys_platform == 'win32'",
    ),
    System(
        "Linux x86_64",
        # glibc 2.36 (Debian 12) and older.
        (*(f"manylinux_2_{n}_x86_64" for n in range(36, 16, -1)), "manylinux2014_x86_64"),
        _markers("linux", "posix", "Linux", "x86_64"),
        "sys_platform == 'linux'",
    ),
)


def this_system() -> System | None:
    """The one of these systems that this is, or None."""
    here = (sys.platform, platform.machine())
    answers = ((each.markers["sys_platform"], each.markers["platform_machine"]) for each in SYSTEMS)
    return next((each for each, told in zip(SYSTEMS, answers, strict=True) if told == here), None)


def marker_for(names: Iterable[str]) -> str:
    """The shortest marker that holds on the systems of these names only; "" for all of them."""
    wanted = set(names)
    short = {
        frozenset(system.name for system in SYSTEMS): "",
        frozenset({"macOS arm64", "macOS x86_64"}): "sys_platform == 'darwin'",
    }
    listed = " or ".join(system.marker for system in SYSTEMS if system.name in wanted)
    return short.get(frozenset(wanted), listed)

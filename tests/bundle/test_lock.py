"""The lock: it fits pyproject.toml, and names a wheel of each package for each system."""

import re
from collections.abc import Iterator

import lock
import pytest
from packaging.requirements import Requirement
from packaging.tags import Tag
from packaging.utils import canonicalize_name, parse_wheel_filename
from systems import PYTHON, SYSTEMS, System, marker_for


def blocks() -> Iterator[tuple[Requirement, dict[str, list[str]], int]]:
    """Of each package in the lock: what is asked, the systems of each wheel, how many hashes."""
    for part in lock.LOCK.read_text(encoding="utf-8").split("\n\n")[1:]:
        wheels = dict(re.findall(r"^# (\S+\.whl) \((.+)\)$", part, re.MULTILINE))
        asked = re.search(r"^[^#\s][^\\]*", part, re.MULTILINE)
        assert asked is not None
        systems = {wheel: names.split(", ") for wheel, names in wheels.items()}
        yield Requirement(asked[0]), systems, part.count("--hash=sha256:")


def wheels_for(system: System) -> dict[str, str]:
    """The wheel of each package that the lock gives to a system."""
    return {
        canonicalize_name(package.name): wheel
        for package, wheels, _ in blocks()
        for wheel, names in wheels.items()
        if system.name in names
    }


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
def test_what_pyproject_asks_for_is_in_the_lock(system: System) -> None:
    there = wheels_for(system)
    for asked in lock.wanted():
        if lock.applies(asked, system):
            version = parse_wheel_filename(there[canonicalize_name(asked.name)])[1]
            assert asked.specifier.contains(version), asked
        else:
            assert canonicalize_name(asked.name) not in there


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
def test_every_wheel_runs_on_the_system_it_is_for(system: System) -> None:
    kinds = {"macOS x86_64": r"macosx_(10_\d+|1[1-3]_\d)_(x86_64|universal2)"}
    kinds |= {"macOS arm64": r"macosx_1([1-3]_\d_(arm64|universal2)|0_\d+_universal2)"}
    kinds |= {"Windows x64": "win_amd64"}
    kinds |= {"Linux x86_64": r"manylinux(2014|_2_\d+)_x86_64"}
    minor = int(PYTHON.partition(".")[2])

    def runs(tag: Tag) -> bool:
        python = re.fullmatch(r"(py|cp)3?(\d*)", tag.interpreter)
        assert python is not None
        asked = int(python[2] or 0)
        fits = asked == minor or (tag.abi in {"abi3", "none"} and asked <= minor)
        return fits and re.fullmatch(f"any|{kinds[system.name]}", tag.platform) is not None

    there = wheels_for(system)
    assert len(there) > 20
    for wheel in there.values():
        assert any(runs(tag) for tag in parse_wheel_filename(wheel)[3]), wheel


def test_a_package_is_asked_for_where_it_has_a_wheel_and_nowhere_else() -> None:
    for package, wheels, hashes in blocks():
        assert hashes == len(wheels)
        names = {name for systems in wheels.values() for name in systems}
        for system in SYSTEMS:
            assert lock.applies(package, system) == (system.name in names), package.name
        versions = {str(parse_wheel_filename(wheel)[1]) for wheel in wheels}
        assert all(package.specifier.contains(version) for version in versions)


def test_no_address_stands_in_the_lock() -> None:
    text = lock.LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text


def test_a_marker_holds_on_the_named_systems_only() -> None:
    for names in (
        {"Windows x64"},
        {"macOS arm64", "macOS x86_64"},
        {"macOS arm64", "Linux x86_64"},
    ):
        asked = Requirement(f"something ; {marker_for(names)}")
        assert {system.name for system in SYSTEMS if lock.applies(asked, system)} == names
    assert marker_for(system.name for system in SYSTEMS) == ""


def test_what_changed_is_named_line_by_line() -> None:
    one = lock.Wheel("one", "1.0", "one-1.0-py3-none-any.whl", "a" * 64)
    other = lock.Wheel("one", "1.0", "one-1.0-py3-none-any.whl", "b" * 64)
    kept = lock.as_text({system.name: [one] for system in SYSTEMS})
    found = lock.as_text({system.name: [other] for system in SYSTEMS})
    assert lock.compare(kept, kept) == []
    assert lock.compare(kept, found) == [
        f"In the lock, but not to be had: --hash=sha256:{'a' * 64}",
        f"Not in the lock: --hash=sha256:{'b' * 64}",
    ]

"""What a bundle holds of others: which licences pass, what the notice and the bill tell."""

import json
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import bill
import notices
import parts
import pytest
from facts import version
from part import Part
from spdx import ALLOWED, ALLOWED_WITH, chosen, text_of

SITE = Path(str(metadata.distribution("PyYAML").locate_file("")))
# A small bundle: a package with a library built in, one with crates, Qt, and icons of the program.
ENTRIES = [
    ("yaml", str(SITE / "yaml" / "__init__.py"), "PYMODULE"),
    ("yaml/_yaml.so", str(next((SITE / "yaml").glob("_yaml.*"))), "EXTENSION"),
    ("pyrage/pyrage.abi3.so", str(next((SITE / "pyrage").glob("pyrage.*"))), "EXTENSION"),
    ("fsrs", str(SITE / "fsrs" / "__init__.py"), "PYMODULE"),
    ("PySide6/QtCore.so", str(next((SITE / "PySide6").glob("QtCore.*[do]"))), "EXTENSION"),
    ("thop_desktop/resources/icons/x.svg", __file__, "DATA"),
    ("libyaml.so", "yaml/_yaml.so", "SYMLINK"),
]


@pytest.fixture(scope="module")
def found() -> list[Part]:
    return parts.collect(ENTRIES)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("MIT", ("MIT",)),
        ("GPL-3.0-only OR MIT", ("MIT",)),
        ("MIT/Apache-2.0", ("MIT",)),
        ("(GPL-2.0-only OR Apache-2.0) AND Unicode-3.0", ("Apache-2.0", "Unicode-3.0")),
        ("Apache-2.0 WITH LLVM-exception", ("Apache-2.0", "LLVM-exception")),
        ("MIT AND MIT", ("MIT",)),
    ],
)
def test_of_a_choice_the_first_that_is_allowed_counts(asked: str, names: tuple[str, ...]) -> None:
    assert chosen(asked) == names


@pytest.mark.parametrize(
    "asked",
    ["GPL-3.0-only", "MIT AND GPL-3.0-only", "Apache-2.0 WITH something", "", "(MIT", "MIT MIT"],
)
def test_what_is_not_allowed_or_no_expression_does_not_pass(asked: str) -> None:
    assert chosen(asked) is None


def test_the_licences_without_a_text_of_ours_are_few() -> None:
    # Of these the parts bring their own text; parts.faults sees to that.
    without = {name for name in ALLOWED if text_of(name) is None}
    assert without == {"0BSD", "BSL-1.0", "HPND", "ISC", "MIT-0", "X11", "bzip2-1.0.6"}
    assert ("GPL-2.0-or-later", "Bootloader-exception") in ALLOWED_WITH


def test_packages_built_in_libraries_crates_and_programs_are_found(found: list[Part]) -> None:
    names = {(part.kind, part.name) for part in found}
    assert {
        ("package", "PyYAML"),
        ("built in", "LibYAML"),
        ("package", "pyrage"),
        ("crate", "age"),
        ("package", "PySide6_Essentials"),
        ("data", "Phosphor Icons"),
        ("program", "Python"),
        ("program", "PyInstaller's starter"),
    } <= names
    libyaml = next(part for part in found if part.name == "LibYAML")
    assert libyaml.within == "PyYAML"
    assert libyaml.version.startswith("0.2.")


def test_all_of_it_may_be_passed_on_and_is_in_the_lock(found: list[Part]) -> None:
    assert list(parts.faults(found)) == []
    assert all(part.text for part in found if part.name in {"PyYAML", "pyrage"})


def test_a_missing_or_forbidden_licence_or_text_is_a_fault(found: list[Part]) -> None:
    fsrs = next(part for part in found if part.name == "fsrs")
    assert [*parts.faults([fsrs])] == []
    for changed, words in (
        (replace(fsrs, licence=""), "Nothing tells the licence of fsrs"),
        (replace(fsrs, licence="GPL-3.0-only"), "fsrs is not to be passed on under GPL-3.0-only"),
        (
            replace(fsrs, licence="ISC", text=""),
            "The text of ISC, the licence of fsrs, is not kept",
        ),
    ):
        (fault,) = parts.faults([changed])
        assert fault.startswith(words)


def test_a_package_that_is_not_in_the_lock_is_a_fault(found: list[Part]) -> None:
    fsrs = next(part for part in found if part.name == "fsrs")
    (fault,) = parts.not_as_locked([replace(fsrs, wheel="", version="0.1")])
    assert fault == "fsrs 0.1 is inside, but not in requirements.lock"


def test_a_library_that_nobody_knows_is_named(tmp_path: Path) -> None:
    unknown = tmp_path / "libsurprise.so.1"
    unknown.write_bytes(b"")
    found = parts.collect([("libsurprise.so.1", str(unknown), "BINARY")])
    (fault,) = parts.faults(found)
    assert "libsurprise.so.1" in fault


def test_the_notice_tells_each_part_with_its_text_and_where_the_source_of_qt_is(
    found: list[Part],
) -> None:
    text = notices.as_text(found)
    for part in found:
        assert f"{part.name} {part.version}".strip() in text
    assert "Copyright (c) 2022 Open Spaced Repetition" in text
    assert "qt-everywhere-src-" in text or "Qt" not in {part.name for part in found}
    assert "Copyright: 2023 Phosphor Icons" in text
    assert text.count("Permission is hereby granted, free of charge") >= 3


def test_the_bill_is_as_cyclonedx_wants_it_and_the_same_each_time(
    found: list[Part], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = bill.as_json(found)
    assert bill.schema_faults(text) == []
    assert bill.as_json(parts.collect(reversed(ENTRIES))) == text
    body = json.loads(text)
    assert body["metadata"]["component"]["version"] == version()
    by_name = {each["name"]: each for each in body["components"]}
    assert by_name["age"]["purl"].startswith("pkg:cargo/age@")
    (edges,) = (each for each in body["dependencies"] if each["ref"].startswith("package:PyYAML:"))
    assert edges["dependsOn"] == [by_name["LibYAML"]["bom-ref"]]


def test_a_bill_that_breaks_the_schema_is_a_fault(found: list[Part]) -> None:
    body = json.loads(bill.as_json(found))
    body["components"][0]["licenses"] = [{"license": {"id": "no such licence"}}]
    (fault,) = bill.schema_faults(json.dumps(body))
    assert "not as it should be" in fault

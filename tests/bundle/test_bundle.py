"""The version and date of a bundle, and the look inside it, on a stand-in."""

import json
import re
from pathlib import Path

import bundle
import facts
import pytest
from bill import as_json
from part import Part
from PyInstaller.archive.writers import (  # type: ignore[import-untyped]
    CArchiveWriter,
    ZlibArchiveWriter,
)

import thop_desktop


@pytest.fixture
def whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in of a bundle in which nothing lacks."""
    folder = tmp_path / "dist" / "thop-desktop"
    monkeypatch.setattr(bundle, "DIST", tmp_path / "dist")
    monkeypatch.setattr(bundle, "BUNDLE", folder)
    monkeypatch.setattr(bundle, "INTERNAL", folder / "_internal")
    for name in bundle.INSIDE:
        place = folder / "_internal" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("", encoding="utf-8")
    bill = folder / "_internal" / "licences" / "bill-of-materials.cdx.json"
    part = Part("something", "1.0", "MIT", "package")
    bill.write_text(as_json([part]), encoding="utf-8")
    return folder


def test_the_version_is_the_one_that_the_program_tells() -> None:
    assert facts.version() == thop_desktop.__version__


def test_the_date_is_that_of_the_commit_or_what_the_environment_tells(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    facts.source_date.cache_clear()
    assert facts.source_date() > 1_700_000_000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    facts.source_date.cache_clear()
    try:
        assert facts.build_date() == "2026-01-01"
    finally:
        facts.source_date.cache_clear()


def test_a_whole_bundle_has_no_faults(whole: Path) -> None:
    assert bundle.look_inside() == []


def test_what_lacks_and_what_is_too_much_is_named(whole: Path) -> None:
    (whole / "_internal" / "licences" / "LICENSE").unlink()
    (whole / "_internal" / "tkinter").mkdir()
    assert bundle.look_inside() == [
        "The bundle lacks licences/LICENSE",
        "The bundle holds tkinter",
    ]


def test_a_bill_of_materials_that_breaks_its_schema_is_a_fault(whole: Path) -> None:
    bill = whole / "_internal" / "licences" / "bill-of-materials.cdx.json"
    body = json.loads(bill.read_text(encoding="utf-8"))
    del body["bomFormat"]
    bill.write_text(json.dumps(body), encoding="utf-8")
    (fault,) = bundle.look_inside()
    assert "bill of materials" in fault


def test_modules_that_speak_to_a_network_are_named(whole: Path, tmp_path: Path) -> None:
    code = compile("", "nothing", "exec")
    names = ["json", "socket", "http.client", "urllib.parse"]
    entries = [(name, str(tmp_path / f"{name}.py"), "PYMODULE") for name in names]
    packed = tmp_path / "PYZ.pyz"
    ZlibArchiveWriter(str(packed), entries, code_dict=dict.fromkeys(names, code))
    starter = [("PYZ.pyz", str(packed), False, "z")]
    CArchiveWriter(str(bundle.program(whole)), starter, pylib_name="libpython3.11.so.1.0")
    (whole / "_internal" / "_ssl.cpython-311-x86_64-linux-gnu.so").touch()
    assert bundle.speakers_inside() == [
        "The bundle holds _ssl, which speaks to a network",
        "The bundle holds http.client, which speaks to a network",
        "The bundle holds socket, which speaks to a network",
    ]


def test_the_list_of_files_is_sorted_and_has_a_hash_or_the_end_of_a_link(whole: Path) -> None:
    (whole / "b").write_bytes(b"")
    (whole / "a").symlink_to("b")
    lines = bundle.list_files().read_text(encoding="utf-8").splitlines()
    names = [re.split(r"  +", line, maxsplit=1)[1] for line in lines]
    assert names == sorted(names)
    assert "a -> b" in names
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert f"{empty}  b" in lines


def test_a_tour_that_fails_or_raises_on_its_way_is_a_fault(whole: Path) -> None:
    program = bundle.program(whole)

    def becomes(script: str) -> None:
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)

    becomes("echo Traceback >&2; mkdir $2; echo x > $2/one.png")
    assert "failed (0)" in bundle.take_the_tour()[-1]
    becomes("exit 3")
    assert "failed (3)" in bundle.take_the_tour()[-1]
    becomes("mkdir $2")
    assert bundle.take_the_tour() == ["The bundle ran, but its tour gave no pictures"]
    becomes("mkdir $2; echo x > $2/one.png")
    assert bundle.take_the_tour() == []

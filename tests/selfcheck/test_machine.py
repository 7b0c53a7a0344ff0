"""The self-check on a computer's settings and on the place of the diary."""

from pathlib import Path

import pytest

from thop_desktop.selfcheck.data_folder import check_place
from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.machine import check_machine
from thop_desktop.selfcheck.machine_words import FAULTS, RISKS
from thop_desktop.selfcheck.words import lines
from thop_desktop.store.machine import Fault
from thop_desktop.store.whereabouts import Mount, Risk, Seen


def told(finding: Finding, language: str = "nl") -> str:
    return "\n".join(lines([finding], language))


def test_without_a_file_all_is_well_and_scripts_learn_where_it_may_be(tmp_path: Path) -> None:
    places = [tmp_path / "a.toml", tmp_path / "b.toml"]
    finding = check_machine(places, tmp_path)
    assert finding.ok
    assert finding.details["places"] == f"{places[0]}, {places[1]}"
    assert "niets ingesteld" in told(finding)


def test_what_holds_is_told_with_its_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("shared = true\nexport_allowed = false\n", encoding="utf-8")
    finding = check_machine([file], tmp_path)
    assert finding.ok
    assert finding.details["file"] == str(file)
    assert "    ingesteld: shared = true\n    ingesteld: export_allowed = false" in told(finding)
    assert f"are in {file}." in told(finding, "en")


def test_each_mistake_is_told_by_line_and_is_not_well(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('shared = true\nidle = 5\nlanguage = "fy"\n', encoding="utf-8")
    finding = check_machine([file], tmp_path)
    assert not finding.ok
    words = told(finding)
    assert "    regel: 2: idle: deze instelling bestaat niet" in words
    assert "    regel: 3: language: deze taal kent het programma niet" in words
    assert "    line: 2: idle: there is no such setting" in told(finding, "en")
    assert "    ingesteld: shared = true" in words
    file.write_text("shared", encoding="utf-8")
    assert "    regel: 1: dit is niet geschreven" in told(check_machine([file], tmp_path))


def test_every_fault_and_risk_has_words() -> None:
    assert set(FAULTS) == set(Fault)
    assert set(RISKS) == set(Risk)


@pytest.mark.parametrize(
    ("kind", "words", "english"),
    [
        ("cifs", "een netwerkschijf", "a disk in the network"),
        ("vfat", "een schijf of stick zonder rechten", "a disk or stick without rights"),
    ],
)
def test_a_place_to_mind_is_told_and_well(
    kind: str, words: str, english: str, tmp_path: Path
) -> None:
    seen = Seen((Mount(tmp_path, kind),))
    finding = check_place(tmp_path / "home", portable=False, named=False, seen=seen)
    assert finding.ok
    assert f"    let op deze plek: {words}" in told(finding)
    assert f"    take care with this place: {english}" in told(finding, "en")
    assert f"({kind})" in told(finding)


def test_a_place_whose_locks_no_other_computer_knows_is_not_well(tmp_path: Path) -> None:
    seen = Seen((Mount(tmp_path, "fuse.sshfs"),))
    finding = check_place(tmp_path / "home", portable=False, named=False, seen=seen)
    assert not finding.ok
    assert "(fuse.sshfs)" in told(finding)
    assert check_place(tmp_path, portable=False, named=False).details["risks"] == ()

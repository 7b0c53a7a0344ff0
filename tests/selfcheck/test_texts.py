"""A translation that is cut off, damaged, missing or too small is found."""

from pathlib import Path

import pytest

from thop_desktop import paths
from thop_desktop.selfcheck.texts import check_translations, texts_in, texts_wanted
from thop_desktop.ui.translation import is_translation


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the program's own translations."""
    for file in paths.translations().glob("thop_*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path


def test_the_programs_own_are_whole(folder: Path) -> None:
    wanted = texts_wanted(folder)
    assert wanted.keys() == {"thop_en.qm", "thop_nl.qm"}
    finding = check_translations(folder, wanted, is_translation)
    assert finding.ok
    assert finding.details["texts"] == wanted["thop_nl.qm"] > 1000


def test_every_way_of_cutting_one_off_is_found(folder: Path) -> None:
    data = (folder / "thop_en.qm").read_bytes()
    assert texts_in(data) > 40
    for length in range(len(data)):
        with pytest.raises(ValueError, match=r"cut off|no compiled"):
            texts_in(data[:length])


def test_what_lacks_is_named(folder: Path) -> None:
    wanted = texts_wanted(folder)
    data = (folder / "thop_nl.qm").read_bytes()
    (folder / "thop_nl.qm").write_bytes(data[: len(data) // 2])
    (folder / "thop_en.qm").unlink()
    finding = check_translations(folder, wanted, lambda _data: True)
    assert not finding.ok
    assert finding.details["damaged"] == ("thop_nl.qm",)
    assert finding.details["missing"] == ("thop_en.qm",)


def test_texts_that_are_not_translated_are_counted(folder: Path) -> None:
    finding = check_translations(folder, {"thop_nl.qm": 9999}, is_translation)
    assert "/ 9999'," in repr(finding.details["incomplete"])
    assert not finding.ok


def test_what_qt_does_not_take_is_damaged(folder: Path) -> None:
    finding = check_translations(folder, {}, lambda _data: False)
    assert finding.details["damaged"] == ("thop_en.qm", "thop_nl.qm")


def test_no_translations_at_all_is_not_all_right(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert not check_translations(folder, {}, is_translation).ok
    with pytest.raises(ValueError, match="no compiled translation"):
        texts_in(b"PK\x03\x04")

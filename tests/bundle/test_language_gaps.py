"""What each language lacks beside the Dutch, found by file and text."""

import shutil
from pathlib import Path

import pytest
from language_gaps import gaps

import translations
from tests.support.another_language import CODE, add_language
from thop_desktop import paths


def lacking(resources: Path, language: str) -> dict[str, list[str]]:
    return gaps(resources, paths.guide(), language)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The resources with one more language, which has everything."""
    resources, _compiled = add_language(
        paths.resources(), paths.translations(), paths.guide(), tmp_path
    )
    return resources


def test_nothing_is_missing_in_dutch(resources: Path) -> None:
    assert lacking(resources, "nl") == {}


def test_nothing_is_missing_in_english(resources: Path) -> None:
    assert lacking(resources, "en") == {}


def test_every_text_of_the_interface_is_translated() -> None:
    assert [path.name for path in translations.files()][:2] == ["thop_nl.ts", "thop_en.ts"]
    for path in translations.files():
        assert all(message.is_done for message in translations.messages(path)), path.name


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_is_missing_or_different_is_named(other: Path) -> None:
    page = other / "articles" / CODE / "limits.md"
    change(page, 'claims="2.2.BRO.08"', 'claims="2.2.BRO.09"')
    change(page, "## ", "")
    shutil.copy(paths.resources() / "articles" / "nl" / "touch.md", page.parent)
    change(other / "glossary" / f"{CODE}.toml", 'id = "asso"', 'id = "osa"')
    change(other / "worksheet" / f"{CODE}.toml", "lead = ", "led = ")
    change(other / "gate" / f"{CODE}.toml", "[[point]]", "[[pont]]")
    change(other / "diary" / f"{CODE}.toml", "[links.touch]\nreason", "[links.touch]\nraisin")
    (other / "situations" / CODE / "toothbrush.toml").unlink()
    change(other / "trainer" / CODE / "rules.toml", 'id = "J2"', 'id = "J9"')
    change(other / "guide" / CODE / "gebruik.md", "id: asso-oefenen", "id: oefenjen")
    found = lacking(other, CODE)
    lines = "\n".join(line for subject in found.values() for line in subject)
    for told in (
        f"articles/{CODE}/limits.md: the claims differ",
        f"articles/{CODE}/limits.md: the headings differ",
        f"articles/{CODE}/touch.md: summary is still in Dutch",
        f"articles/{CODE}/touch.md: still in Dutch: ",
        f"glossary/{CODE}.toml: term.asso is missing",
        f"glossary/{CODE}.toml: term.osa is not in Dutch",
        f"worksheet/{CODE}.toml: lead is missing",
        f"worksheet/{CODE}.toml: led is not in Dutch",
        f"gate/{CODE}.toml: point has ",
        f"situations/{CODE}/toothbrush.toml: is missing",
        f"trainer/{CODE}/rules.toml: rule.J9 is not in Dutch",
        "guide: chapter asso-oefenen is missing",
        f"diary/{CODE}.toml: links.touch.reason is missing",
    ):
        assert told in lines, told


def test_a_file_that_cannot_be_read_is_named(other: Path) -> None:
    (other / "now" / f"{CODE}.toml").write_text("lead = ", encoding="utf-8")
    assert "cannot be read" in lacking(other, CODE)["now"][0]


def test_a_language_without_a_dictionary_is_told(resources: Path) -> None:
    assert lacking(resources, "xx")["spelling"] == [
        *("spelling/xx.toml: is missing", "spelling/xx/xx.aff: is missing"),
        *("spelling/xx/xx.dic: is missing", "spelling/xx/LICENCE.txt: is missing"),
    ]

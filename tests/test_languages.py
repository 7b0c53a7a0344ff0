"""Which languages there are, and in which of them a subject is told."""

from pathlib import Path

import pytest

from thop_desktop.languages import (
    ContentLanguages,
    Subject,
    guide_folder,
    interface_languages,
    missing_files,
)


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """Situations and the trainer, in Dutch alone."""
    for file in ("situations/nl/a.toml", "situations/nl/b.toml", "trainer/nl/rules.toml"):
        written(tmp_path / file)
    return tmp_path


def written(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()


def told_in(resources: Path, language: str) -> str:
    """The language of practising, for somebody who comes with this one."""
    return ContentLanguages(resources, lambda: language).of(Subject.PRACTICE)


def test_dutch_comes_first_then_english_and_what_else_is_there(tmp_path: Path) -> None:
    assert interface_languages(tmp_path / "not-there") == ("nl", "en")
    for name in ("thop_uk.qm", "thop_ar.qm", "thop_nl.qm", "thop_de.ts", "qtbase_fr.qm"):
        written(tmp_path / name)
    assert interface_languages(tmp_path) == ("nl", "en", "ar", "uk")


def test_half_a_folder_never_shows_half_a_language(resources: Path) -> None:
    assert told_in(resources, "en") == "nl"
    written(resources / "situations/en/a.toml")
    written(resources / "trainer/en/rules.toml")
    assert missing_files(resources, Subject.PRACTICE, "en") == ("situations/en/b.toml",)
    assert told_in(resources, "en") == "nl"
    written(resources / "situations/en/b.toml")
    assert told_in(resources, "en") == "en"


def test_what_only_another_language_has_does_not_matter(resources: Path) -> None:
    written(resources / "situations/en/c.toml")
    assert told_in(resources, "nl") == "nl"
    assert not ContentLanguages(resources, lambda: "nl").is_other(Subject.PRACTICE)
    assert ContentLanguages(resources, lambda: "en").is_other(Subject.PRACTICE)


def test_nothing_is_whole_where_even_the_first_language_has_nothing(tmp_path: Path) -> None:
    assert missing_files(tmp_path, Subject.INSTRUMENTS, "en") == ("instruments/en/",)


def test_the_guide_of_another_language_is_among_the_resources(tmp_path: Path) -> None:
    assert guide_folder(tmp_path / "docs", tmp_path, "nl") == tmp_path / "docs"
    assert guide_folder(tmp_path / "docs", tmp_path, "en") == tmp_path / "guide" / "en"

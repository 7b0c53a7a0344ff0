"""Where things are: beside the program in a checkout, within it when installed or bundled."""

from pathlib import Path

import pytest

from thop_desktop import paths
from thop_desktop.errors import ResourcesMissingError, WorldError


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package in a folder of its own."""
    package = tmp_path / "program" / "thop_desktop"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)
    return package


def test_a_checkout_has_its_resources_beside_the_package(package: Path) -> None:
    (package.parent / "resources" / "articles").mkdir(parents=True)

    assert paths.resources() == package.parent / "resources"


def test_an_installed_program_has_its_resources_within(package: Path) -> None:
    (package / "resources" / "articles").mkdir(parents=True)
    (package.parent / "resources" / "articles").mkdir(parents=True)

    assert paths.resources() == package / "resources"


def test_the_folder_does_not_depend_on_where_the_program_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = paths.resources()
    monkeypatch.chdir(tmp_path)

    assert paths.resources() == before
    assert before.is_absolute()


def test_missing_resources_are_told_in_one_sentence(package: Path) -> None:
    with pytest.raises(ResourcesMissingError) as caught:
        paths.resources()

    folder = package.parent / "resources"
    assert str(caught.value) == f"The folder with the pages is missing: {folder}"
    assert caught.value.folder == folder
    assert isinstance(caught.value, WorldError)


def test_resources_without_pages_are_missing_too(package: Path) -> None:
    (package / "resources").mkdir()

    with pytest.raises(ResourcesMissingError):
        paths.resources()


def test_translations_are_found_in_the_same_way_and_may_be_missing(package: Path) -> None:
    assert paths.translations() == package.parent / "translations"

    (package / "translations").mkdir()
    assert paths.translations() == package / "translations"


def test_the_guide_is_part_of_the_documentation_or_within_the_program(package: Path) -> None:
    assert paths.guide() == package.parent / "docs"

    (package / "guide").mkdir()
    assert paths.guide() == package / "guide"


def test_what_is_kept_can_be_put_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THOP_DESKTOP_HOME", str(tmp_path / "trial"))

    assert paths.user_data() == tmp_path / "trial"
    assert not paths.user_data().exists()


@pytest.mark.parametrize("value", [None, ""])
def test_what_is_kept_is_in_the_users_own_folder_by_default(
    value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if value is None:
        monkeypatch.delenv("THOP_DESKTOP_HOME", raising=False)
    else:
        monkeypatch.setenv("THOP_DESKTOP_HOME", value)
    folder = paths.user_data()

    assert folder.is_absolute()
    assert folder.name == paths.APP_NAME
    assert not folder.is_relative_to(paths.PACKAGE.parent)

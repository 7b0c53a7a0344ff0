"""Where things are: beside the program in a checkout, within it when installed or bundled."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
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


def test_what_is_of_others_is_told_in_a_bundle_at_length_and_in_a_checkout_in_short(
    package: Path,
) -> None:
    assert paths.notice() is None
    short = package.parent / "NOTICE"
    short.touch()
    assert paths.notice() == short
    long = package.parent / "licences" / "THIRD-PARTY.txt"
    long.parent.mkdir()
    long.touch()
    assert paths.notice() == long


def test_who_manages_computers_finds_a_sheet_in_a_bundle_and_its_text_in_a_checkout(
    package: Path,
) -> None:
    assert paths.for_managers() is None
    papers = package.parent / "docs"
    papers.mkdir()
    for name in ("beheer.md", "thop-desktop-beheer.pdf"):
        (papers / name).touch()
        assert paths.for_managers() == papers / name


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


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program file of a bundle, which is what runs."""
    return run_as(tmp_path / "Thop" / "thop-desktop", monkeypatch)


def run_as(program: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let this be what PyInstaller runs."""
    program.parent.mkdir(parents=True)
    program.write_bytes(b"")
    monkeypatch.delenv("THOP_DESKTOP_HOME", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


@pytest.mark.parametrize("name", ["portable", "portable.txt"])
def test_a_marker_beside_a_bundle_keeps_everything_there(bundle: Path, name: str) -> None:
    assert paths.is_bundle()
    assert paths.portable_data() is None
    assert paths.user_data().name == paths.APP_NAME
    (bundle.parent / name).write_bytes(b"")
    assert paths.user_data() == bundle.parent / "data" == paths.portable_data()
    assert not paths.user_data().exists()


def test_a_folder_of_that_name_is_no_marker(bundle: Path) -> None:
    (bundle.parent / "portable").mkdir()
    assert paths.portable_data() is None


def test_what_the_environment_says_comes_before_a_marker(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle.parent / "portable").write_bytes(b"")
    monkeypatch.setenv("THOP_DESKTOP_HOME", str(tmp_path / "trial"))
    assert paths.portable_data() is None
    assert paths.user_data() == tmp_path / "trial"


def test_a_link_to_a_bundle_leads_to_its_own_folder(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    link = tmp_path / "bin" / "thop-desktop"
    link.symlink_to(bundle)
    monkeypatch.setattr(sys, "executable", str(link))
    assert paths.program_folder() == bundle.parent


def test_on_macos_it_is_beside_the_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_as(tmp_path / "Thop Desktop.app" / "Contents" / "MacOS" / "thop-desktop", monkeypatch)
    assert paths.program_folder() == tmp_path


def test_of_an_appimage_it_is_beside_the_file_that_people_see(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = tmp_path / "Downloads" / "thop.AppImage"
    monkeypatch.setenv("APPIMAGE", str(image))
    monkeypatch.setenv("APPDIR", str(tmp_path))
    assert paths.program_folder() == image.parent
    # Another AppImage, from which this program was only started.
    monkeypatch.setenv("APPDIR", str(tmp_path / "elsewhere"))
    assert paths.program_folder() == bundle.parent


def test_a_checkout_can_be_portable_and_a_package_cannot(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("THOP_DESKTOP_HOME", raising=False)
    (package.parent / "portable").write_bytes(b"")
    assert paths.program_folder() is None
    assert paths.portable_data() is None
    (package.parent / "pyproject.toml").write_bytes(b"")
    assert paths.portable_data() == package.parent / "data"


class FakeRegistry:
    """What is asked of the registry of Windows."""

    HKEY_LOCAL_MACHINE = "local machine"

    def __init__(self, program_data: Path | None) -> None:
        self._program_data = program_data

    @contextmanager
    def OpenKey(self, root: str, name: str) -> Iterator[str]:  # noqa: N802
        """Find only what only administrators may write."""
        if self._program_data is None:
            raise FileNotFoundError(name)
        assert root == self.HKEY_LOCAL_MACHINE
        yield name

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:  # noqa: N802
        """The value, and its kind."""
        assert key.endswith("Shell Folders")
        assert name == "Common AppData"
        return str(self._program_data), 1


def test_the_settings_of_a_computer_come_before_those_beside_the_program(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    beside = bundle.parent / "settings.toml"
    monkeypatch.setattr(sys, "platform", "linux")
    assert paths.machine_settings_places() == (Path("/etc/thop-desktop/settings.toml"), beside)
    monkeypatch.setattr(sys, "platform", "darwin")
    library = Path("/Library/Application Support/thop-desktop/settings.toml")
    assert paths.machine_settings_places() == (library, beside)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", FakeRegistry(tmp_path))
    place = tmp_path / "thop-desktop" / "settings.toml"
    assert paths.machine_settings_places() == (place, beside)
    monkeypatch.setitem(sys.modules, "winreg", FakeRegistry(None))
    assert paths.machine_settings_places()[0].name == "settings.toml"


def test_a_package_of_some_python_has_no_settings_beside_it(package: Path) -> None:
    assert len(paths.machine_settings_places()) == 1
    (package.parent / "pyproject.toml").touch()
    assert paths.machine_settings_places()[1] == package.parent / "settings.toml"

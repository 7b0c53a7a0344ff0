"""What a bundle needs of a Linux system is found in its files."""

import re
import shutil
import sys
from pathlib import Path

import develop
import linux_needs
import pytest

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg", "objdump", "ldd"))), reason="wants Debian's tools"
)


def library(name: str) -> Path:
    """A library of this system."""
    for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64"):
        if (found := Path(folder, name)).exists():
            return found.resolve()
    pytest.skip(f"{name} is not here")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with one library, that asks for others, and a text."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    shutil.copy(library("libxcb-cursor.so.0"), folder / "libxcb-cursor.so.0")
    (folder / "text.so").write_text("no library")
    (folder / "link.so").symlink_to("libxcb-cursor.so.0")
    return folder


def test_only_what_is_a_library_is_looked_at(bundle: Path) -> None:
    assert [path.name for path in linux_needs.binaries(bundle)] == ["libxcb-cursor.so.0"]


def test_packages_are_those_of_the_libraries_that_the_folder_asks_for(bundle: Path) -> None:
    needs = linux_needs.needs_of(bundle)
    assert "libxcb-image0" in needs.depends
    assert "libxcb-cursor0" not in needs.depends, "it is in the folder itself"


def test_what_the_folder_brings_is_not_asked_of_the_system(bundle: Path) -> None:
    shutil.copy(library("libxcb-image.so.0"), bundle / "libxcb-image.so.0")
    assert "libxcb-image0" not in linux_needs.needs_of(bundle).depends


def test_what_a_window_opens_by_name_is_needed_too(bundle: Path) -> None:
    assert {"libgl1", "libwayland-cursor0"} <= set(linux_needs.needs_of(bundle).depends)


def test_what_a_library_reads_is_needed_when_the_folder_brings_the_library(bundle: Path) -> None:
    assert "xkb-data" not in linux_needs.needs_of(bundle).depends
    shutil.copy(library("libxkbcommon.so.0"), bundle / "libxkbcommon.so.0")
    assert "xkb-data" in linux_needs.needs_of(bundle).depends


def test_the_oldest_glibc_is_told_and_depended_on(bundle: Path) -> None:
    needs = linux_needs.needs_of(bundle)
    assert re.fullmatch(r"2\.\d+", needs.glibc)
    assert f"libc6 (>= {needs.glibc})" in needs.depends
    assert needs.newest == ("libxcb-cursor.so.0",)


def test_fonts_are_recommended(bundle: Path) -> None:
    assert {"fonts-inter", "fonts-urw-base35"} <= set(linux_needs.needs_of(bundle).recommends)


def test_a_library_that_this_system_lacks_is_named(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(develop.VITAL, "libnowhere.so.7", "libnowhere7")
    with pytest.raises(linux_needs.NotFoundError, match=r"libnowhere\.so\.7"):
        linux_needs.needs_of(bundle)


def test_a_file_without_a_package_is_named(tmp_path: Path) -> None:
    with pytest.raises(linux_needs.NotFoundError, match="came with no package"):
        linux_needs.packages([str(tmp_path / "own.so")])


def test_a_file_is_found_under_both_names_of_its_folder() -> None:
    for path in ("/bin/sh", "/usr/bin/dpkg", "/lib/x86_64-linux-gnu/libc.so.6"):
        if Path(path).exists() and sys.platform == "linux":
            assert linux_needs.packages([path])

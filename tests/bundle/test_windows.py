"""The installer for Windows compiles, takes every file, and is told to remove no other."""

import ast
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest
import windows_installer
import windows_version
from hypothesis import given
from hypothesis import strategies as st

from tests.support.commands import ROOT
from thop_desktop.paths import APP_NAME

needs_nsis = pytest.mark.skipif(
    windows_installer.makensis() is None, reason="NSIS is not here: apt-get install nsis"
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What stands for the folder that PyInstaller makes on Windows."""
    folder = tmp_path / "thop-desktop"
    for name in ("thop-desktop.exe", "_internal/base_library.zip", "_internal/a/b/$c é.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def test_every_file_is_put_there_and_only_those_are_removed(bundle: Path) -> None:
    files = windows_installer.files_in(bundle)
    put, remove = windows_installer.file_list(bundle, files).split("!macroend\n")[:2]
    assert [line.split('"')[1] for line in put.splitlines() if " File " in line] == [
        str(bundle / file) for file in files
    ]
    assert remove.splitlines() == [
        "!macro REMOVE_FILES",
        r'  Delete "$INSTDIR\_internal\a\b\$$c é.txt"',
        r'  Delete "$INSTDIR\_internal\base_library.zip"',
        r'  Delete "$INSTDIR\thop-desktop.exe"',
        r'  RMDir "$INSTDIR\_internal\a\b"',
        r'  RMDir "$INSTDIR\_internal\a"',
        r'  RMDir "$INSTDIR\_internal"',
    ]


NAMES = st.text(st.characters(codec="utf-8", exclude_characters='\\/:*?"<>|\0\r\n'), min_size=1)


@given(st.sets(st.lists(NAMES.filter(lambda name: name not in (".", "..")), min_size=1, max_size=4)
       .map(lambda parts: PurePosixPath(*parts)), min_size=1))  # fmt: skip
def test_removing_never_leaves_the_folder_and_goes_from_the_deepest_up(
    files: set[PurePosixPath],
) -> None:
    remove = windows_installer.file_list(Path("bundle"), sorted(files)).split("!macroend\n")[1]
    lines = remove.split("\n")[1:-1]
    deleted = [line for line in lines if line.startswith('  Delete "$INSTDIR\\')]
    folders = [line for line in lines if line.startswith('  RMDir "$INSTDIR\\')]
    assert lines == deleted + folders
    assert len(deleted) == len(files)
    assert not any("\\..\\" in line or "/r" in line.split('"')[0] for line in lines)
    depths = [line.count("\\") for line in folders]
    assert depths == sorted(depths, reverse=True)


def test_a_name_that_windows_cannot_have_is_refused() -> None:
    with pytest.raises(ValueError, match="quotation mark"):
        windows_installer.file_list(Path("bundle"), [PurePosixPath('a"b')])


@needs_nsis
def test_the_script_compiles_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    compiler = windows_installer.makensis()
    assert compiler
    installer = tmp_path / "thop-desktop-setup.exe"
    windows_installer.compile_installer(compiler, bundle, installer, "1.2.3")
    made = installer.read_bytes()
    assert made.startswith(b"MZ")
    assert b'level="asInvoker"' in made  # Windows asks for no administrator
    assert b">true</longPathAware>" in made
    assert made.count("1.2.3".encode("utf-16-le")) >= 4  # two numbers in two languages


@needs_nsis
def test_the_same_bundle_gives_the_same_installer(bundle: Path, tmp_path: Path) -> None:
    compiler = windows_installer.makensis()
    assert compiler
    made = [tmp_path / f"thop-desktop-{number}.exe" for number in (1, 2)]
    for installer in made:
        windows_installer.compile_installer(compiler, bundle, installer, "1.2.3")
        os.utime(bundle / "thop-desktop.exe", (1_000_000_000, 1_000_000_000))
    assert made[0].read_bytes() == made[1].read_bytes()


@needs_nsis
@pytest.mark.skipif(sys.platform == "win32", reason="the command that stands for signing is for sh")
def test_the_command_that_signs_gets_the_uninstaller_and_the_installer(
    bundle: Path, tmp_path: Path
) -> None:
    compiler = windows_installer.makensis()
    assert compiler
    installer, told = tmp_path / "thop-desktop-setup.exe", tmp_path / "signed"
    sign = tmp_path / "sign"
    sign.write_text(f'#!/bin/sh\nhead -c 2 "$1" >>{told}; echo " $1" >>{told}\n')
    sign.chmod(0o755)
    windows_installer.compile_installer(compiler, bundle, installer, "1.2.3", sign=str(sign))
    first, second = told.read_text().splitlines()
    assert first.startswith("MZ ")
    assert second == f"MZ {installer}"


@needs_nsis
def test_a_command_that_cannot_sign_stops_the_making(bundle: Path, tmp_path: Path) -> None:
    compiler = windows_installer.makensis()
    assert compiler
    installer = tmp_path / "thop-desktop-setup.exe"
    with pytest.raises(subprocess.CalledProcessError):
        windows_installer.compile_installer(compiler, bundle, installer, "1", sign="false")


@pytest.mark.skipif(sys.platform == "win32", reason="there it makes the real ones")
def test_elsewhere_nothing_is_made_that_could_be_taken_for_the_real_one(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert windows_installer.make(bundle, out, "1.2.3") == []
    assert list(out.iterdir()) == []
    assert "installer" in capsys.readouterr().out


def test_the_portable_zip_holds_the_marker_and_is_the_same_each_time(
    bundle: Path, tmp_path: Path
) -> None:
    made = [tmp_path / "1.zip", tmp_path / "2.zip"]
    for target in made:
        windows_installer.pack_portable(bundle, target)
        shutil.move(bundle, tmp_path / "elsewhere")
        shutil.move(tmp_path / "elsewhere", bundle)
    assert made[0].read_bytes() == made[1].read_bytes()
    with zipfile.ZipFile(made[0]) as archive:
        assert set(archive.namelist()) == {
            "thop-desktop/thop-desktop.exe",
            "thop-desktop/_internal/base_library.zip",
            "thop-desktop/_internal/a/b/$c é.txt",
            "thop-desktop/portable",
            "thop-desktop/LEESMIJ-README.txt",
        }
        assert archive.testzip() is None
        assert "USB-stick" in archive.read("thop-desktop/LEESMIJ-README.txt").decode("utf-8-sig")


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("2", (2, 0, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0))],
)
def test_windows_counts_a_version_in_four_numbers(
    version: str, numbers: tuple[int, int, int, int]
) -> None:
    assert windows_version.four_numbers(version) == numbers


@pytest.mark.parametrize("version", ["next", "", "1.65536"])
def test_a_version_that_windows_cannot_count_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="number"):
        windows_version.four_numbers(version)


def test_the_version_resource_is_one_expression_and_bears_the_version() -> None:
    tree = ast.parse(windows_version.resource("1.2.3rc1"), mode="eval")
    assert isinstance(tree.body, ast.Call)
    called = {node.func.id for node in ast.walk(tree)
              if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}  # fmt: skip
    assert called == {
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    }
    words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert words.count("1.2.3rc1") == 2
    assert "The Thop Desktop makers" in words


def test_every_word_of_the_installer_is_there_in_both_languages() -> None:
    words = (ROOT / "packaging" / "windows" / "words.nsh").read_text(encoding="utf-8")
    script = windows_installer.SCRIPT.read_text(encoding="utf-8")
    entries = words.split("!insertmacro SAY ")[1:]
    names = {entry.split()[0] for entry in entries}
    for entry in entries:
        dutch, english = entry.split('"')[1:4:2]
        assert dutch
        assert english
        assert " u " not in dutch.lower()
    assert names == {name.split(")")[0] for name in script.split("$(")[1:]}


def test_the_uninstaller_asks_about_the_folder_where_the_program_keeps_diaries() -> None:
    script = windows_installer.SCRIPT.read_text(encoding="utf-8")
    # On Windows, platformdirs answers with this folder in the user's local data.
    assert f'!define DIARIES "$LOCALAPPDATA\\{APP_NAME}"' in script
    thrown = script.index('RMDir /r "${DIARIES}"')
    assert script.rindex("${If} $Throw = 1", 0, thrown) < script.rindex("${Silent}", 0, thrown)
    assert script.count("RMDir /r") == 1
    assert script.count("StrCpy $Throw 1") == 1

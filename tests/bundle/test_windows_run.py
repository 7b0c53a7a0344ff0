"""The installer really runs, under Wine: it installs, refuses, renews, moves and removes.

Debian's Wine (wine64, no 32 bits) runs an installer that NSIS made for 64 bits. Wine is not
Windows: what it shows is what the script does. Of an exit code only the last byte comes through.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import windows_installer

FOR_64_BITS = Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode")
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="Wine is used on Linux"),
    pytest.mark.skipif(shutil.which("wine") is None, reason="Wine is not here: apt install wine64"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not here: apt install xvfb"),
    pytest.mark.skipif(not FOR_64_BITS.exists(), reason="NSIS is not here, or makes no 64 bits"),
]
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\thop-desktop"
RUNS_STILL, TOO_OLD, NO_ROOM = 1618 & 0xFF, 1633 & 0xFF, 112
# Without a blank: Wine would put quotation marks around it, and NSIS wants none there.
ELSEWHERE = r"C:\Elsewhere"
# A program that says that it runs, and stays open until the file it wrote has gone.
STAND_IN = """\
Target amd64-unicode
Name "stand-in"
OutFile "{out}"
RequestExecutionLevel user
SilentInstall silent
Section
FileOpen $0 "$LOCALAPPDATA\\runs" w
FileClose $0
look:
Sleep 100
IfFileExists "$LOCALAPPDATA\\runs" look
SectionEnd
"""


class Windows(NamedTuple):
    """A Windows of its own, and two installers."""

    wine: dict[str, str]
    local: Path
    older: Path
    newer: Path

    @property
    def home(self) -> Path:
        """Where the program is installed."""
        return self.local / "Programs" / "Thop Desktop"

    @property
    def elsewhere(self) -> Path:
        """Another folder for the program."""
        return Path(self.wine["WINEPREFIX"]) / "drive_c" / "Elsewhere"

    @property
    def diaries(self) -> Path:
        """Where the program keeps what is the user's."""
        return self.local / "thop-desktop"

    def run(self, *command: str | Path, told: Path | None = None) -> int:
        """Run a program to its end.

        What it says goes to a file, never through a pipe: programs that Wine leaves running would
        hold that open.
        """
        with (told or Path(os.devnull)).open("wb") as output:
            return subprocess.run(
                ["wine", *command],
                env=self.wine,
                check=False,
                stdout=output,
                stderr=subprocess.DEVNULL,
                timeout=300,
            ).returncode

    @contextmanager
    def program_open(self) -> Iterator[None]:
        """Keep the installed program open meanwhile."""
        runs = self.local / "runs"
        program = subprocess.Popen(
            ["wine", self.home / "thop-desktop.exe"],
            env=self.wine,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            for _ in range(1200):
                if runs.exists():
                    break
                time.sleep(0.1)
            assert runs.exists()
            yield
        finally:
            runs.unlink(missing_ok=True)
            program.communicate(timeout=120)

    def registered(self) -> dict[str, str]:
        """What stands under Installed apps."""
        told = self.older.with_name("registered.txt")
        self.run("reg", "query", KEY, told=told)
        words = told.read_text(encoding="utf-8", errors="replace")
        return dict(re.findall(r"^\s+(\w+)\s+REG_\w+\s+(.*?)\s*$", words, re.MULTILINE))

    def entries_in_start_menu(self) -> list[str]:
        """The names in the Start menu that are ours."""
        return [path.name for path in self.local.parent.rglob("*Thop*.lnk")]


def files_under(folder: Path) -> set[str]:
    """The files in a folder and below."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def make_bundle(folder: Path, program: Path, *names: str) -> Path:
    """What stands for the folder that PyInstaller makes on Windows."""
    for name in names:
        (folder / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "_internal" / name).write_text(folder.name)
    shutil.copy(program, folder / "thop-desktop.exe")
    return folder


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """A Windows 10 with nothing on it, and installers of two versions."""
    place = tmp_path_factory.mktemp("windows")
    compiler = windows_installer.makensis()
    assert compiler
    (place / "stand-in.nsi").write_text(STAND_IN.format(out=place / "program.exe"))
    subprocess.run([compiler, "-V1", place / "stand-in.nsi"], check=True)
    program = place / "program.exe"
    first = make_bundle(place / "first", program, "both.txt", "once/only in the first.txt")
    second = make_bundle(place / "second", program, "both.txt", "new/only in the second é.txt")
    made = [place / "older-setup.exe", place / "newer-setup.exe"]
    for installer, bundle, version in zip(made, (first, second), ("0.1.0", "0.2.0"), strict=True):
        windows_installer.compile_installer(
            compiler, bundle, installer, version, target="amd64-unicode"
        )
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert screen.stdout
    prefix = place / "prefix"
    prefix.mkdir()
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    wine = os.environ | {
        "DISPLAY": f":{screen.stdout.readline().strip()}",
        "HOME": str(place),
        "WINEPREFIX": str(prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",  # so that Wine does not ask to fetch these
    }
    try:
        # One that stays: starting it anew for each command takes seconds.
        subprocess.run(["wineserver", "-p"], env=wine, check=True, **quiet)
        subprocess.run(["wineboot", "-i"], env=wine, check=True, timeout=300, **quiet)
        local = next(prefix.glob("drive_c/users/*/AppData/Local"))
        windows = Windows(wine, local, *made)
        assert windows.run("winecfg", "-v", "win10") == 0
        yield windows
    finally:
        subprocess.run(["wineserver", "-k"], env=wine, check=False, **quiet)
        screen.terminate()
        screen.communicate()


@pytest.fixture
def windows(fresh: Windows) -> Windows:
    """The same Windows with nothing of ours on it, but a diary that was written before."""
    for folder in (fresh.home, fresh.elsewhere, fresh.diaries):
        shutil.rmtree(folder, ignore_errors=True)
    fresh.run("reg", "delete", KEY, "/f")
    (fresh.diaries / "diary").mkdir(parents=True)
    (fresh.diaries / "diary" / "vault.db").write_text("a diary")
    return fresh


def test_it_installs_for_one_user_and_is_found_again(windows: Windows) -> None:
    assert windows.run(windows.older, "/S") == 0
    assert files_under(windows.home) == {
        "thop-desktop.exe",
        "uninstall.exe",
        "_internal/both.txt",
        "_internal/once/only in the first.txt",
    }
    assert windows.entries_in_start_menu() == ["Thop Desktop.lnk"]
    registered = windows.registered()
    assert registered["DisplayName"] == "Thop Desktop"
    assert registered["DisplayVersion"] == "0.1.0"
    assert registered["Publisher"] == "The Thop Desktop makers"
    assert registered["InstallLocation"].endswith(r"\AppData\Local\Programs\Thop Desktop")
    assert registered["QuietUninstallString"].endswith(r'\uninstall.exe" /S')
    size = (windows.home / "thop-desktop.exe").stat().st_size
    assert int(registered["EstimatedSize"], 16) == size // 1024 + 1


def test_a_newer_version_takes_the_place_and_only_its_own_files_go(windows: Windows) -> None:
    assert windows.run(windows.older, "/S") == 0
    own = windows.home / "_internal" / "once" / "a file of the user.txt"
    own.write_text("mine")
    assert windows.run(windows.newer, "/S") == 0
    assert files_under(windows.home) == {
        "thop-desktop.exe",
        "uninstall.exe",
        "_internal/both.txt",
        "_internal/new/only in the second é.txt",
        "_internal/once/a file of the user.txt",
    }
    assert (windows.home / "_internal" / "both.txt").read_text() == "second"
    assert windows.registered()["DisplayVersion"] == "0.2.0"
    assert (windows.diaries / "diary" / "vault.db").read_text() == "a diary"


def test_it_changes_nothing_while_the_program_runs(windows: Windows) -> None:
    assert windows.run(windows.older, "/S") == 0
    before = files_under(windows.home)
    with windows.program_open():
        assert windows.run(windows.newer, "/S") == RUNS_STILL
        assert windows.run(windows.newer, "/S", f"/D={ELSEWHERE}") == RUNS_STILL
    assert files_under(windows.home) == before
    assert windows.registered()["DisplayVersion"] == "0.1.0"


def test_without_room_on_the_disk_the_older_version_stays(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert windows.run(windows.older, "/S") == 0
    before = files_under(windows.home)
    command, compiler = windows_installer.command, windows_installer.makensis()
    assert compiler
    monkeypatch.setattr(
        windows_installer,
        "command",
        lambda program, defines: command(program, defines | {"MEGABYTES": "2000000000"}),
    )
    bundle = make_bundle(tmp_path / "huge", windows.older.with_name("program.exe"), "both.txt")
    installer = tmp_path / "huge-setup.exe"
    windows_installer.compile_installer(compiler, bundle, installer, "9.9", target="amd64-unicode")
    assert windows.run(installer, "/S") == NO_ROOM
    assert files_under(windows.home) == before
    assert windows.registered()["DisplayVersion"] == "0.1.0"


def test_it_moves_when_it_is_given_another_folder(windows: Windows) -> None:
    assert windows.run(windows.older, "/S") == 0
    assert windows.run(windows.newer, "/S", f"/D={ELSEWHERE}") == 0
    assert "thop-desktop.exe" in files_under(windows.elsewhere)
    assert not windows.home.exists()
    assert windows.registered()["InstallLocation"] == ELSEWHERE
    assert windows.entries_in_start_menu() == ["Thop Desktop.lnk"]


def test_removing_silently_keeps_the_diary_and_what_is_the_users(windows: Windows) -> None:
    assert windows.run(windows.newer, "/S", f"/D={ELSEWHERE}") == 0
    (windows.elsewhere / "notes.txt").write_text("mine")
    # With this the uninstaller runs where it is, and so can be waited for; it stays there itself.
    assert windows.run(windows.elsewhere / "uninstall.exe", "/S", f"_?={ELSEWHERE}") == 0
    assert files_under(windows.elsewhere) == {"notes.txt", "uninstall.exe"}
    assert windows.registered() == {}
    assert windows.entries_in_start_menu() == []
    assert files_under(windows.diaries) == {"diary/vault.db"}


def test_a_windows_that_is_too_old_is_told_so_before_anything_happens(windows: Windows) -> None:
    assert windows.run("winecfg", "-v", "win81") == 0
    try:
        assert windows.run(windows.older, "/S") == TOO_OLD
        assert not windows.home.exists()
        assert windows.registered() == {}
    finally:
        assert windows.run("winecfg", "-v", "win10") == 0

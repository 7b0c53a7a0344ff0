"""What goes wrong around the program, each tried for real in the window: plain words and ways out.

Kills, power cuts, damage and disks that fill up while something is written: tests/proofs.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.commands import ROOT
from tests.support.diaries import LONGEST_MS, NAME, WORDS, locked_diary, open_diary
from tests.support.program import EVENING, Running, start_program
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.machine import MachineSettings, read_machine_settings
from thop_desktop.store.vault import Vault
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.make_diary_page import MakeDiaryPage
from thop_desktop.ui.unlock_page import UnlockPage

YEAR = timedelta(days=365)
# Holds the diary as another program does, until its input ends.
HOLDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from thop_desktop.store.holder import hold
held = hold(Path(sys.argv[1]), datetime(2026, 11, 23, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""
Start = Callable[..., Running]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:
    """Starts the program in a folder."""
    with ExitStack() as ends:

        def begin(home: Path, **more: object) -> Running:
            context = start_program(home, accepted=True, language="nl", **more)  # type: ignore[arg-type]
            return ends.enter_context(context)

        yield begin


@contextmanager
def another_program(diary: Path) -> Iterator[Callable[[], None]]:
    """Another program has the diary open; gives what ends it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(diary)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"

        def end() -> None:
            process.stdin.close()  # type: ignore[union-attr]
            process.wait()

        try:
            yield end
        finally:
            process.kill()


@contextmanager
def disk(place: Path, size: int = 50_000_000) -> Iterator[Path]:
    """A disk of its own, of so many bytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root of a Linux may mount")
    place.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs"]
    if subprocess.run(["mount", *options, place], check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def type_passphrase(running: Running, qtbot: QtBot) -> None:
    """Type it, and wait for what comes of it."""
    running.room(UnlockPage).passphrase.setText(WORDS)
    running.room(UnlockPage).open()
    keeper = running.program.keeper
    qtbot.waitUntil(lambda: keeper.trouble is not None or keeper.is_open, timeout=LONGEST_MS)
    settle()


def write(running: Running, text: str) -> None:
    now = running.program.start.clock()
    Diary(running.program.keeper.vault).add(Entry(at=now, text=text), now)


def texts(vault: Vault) -> list[str]:
    """What stands in the diary, oldest first."""
    with vault.read() as database:
        return [row[0] for row in database.conn.execute("SELECT text FROM entries ORDER BY at")]


def test_two_programs_on_one_diary(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    locked_diary(tmp_path)
    running = start(tmp_path)
    running.go("diary")
    with another_program(tmp_path / "diary") as end:
        type_passphrase(running, qtbot)
        assert "Je dagboek is al ergens open" in running.words
        assert not running.program.keeper.is_open
        end()
        type_passphrase(running, qtbot)
    running.room(DiaryPage)


def test_a_clock_that_was_set_back_a_year(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    locked_diary(tmp_path, backed_up=True)
    now: list[datetime] = [EVENING - YEAR]
    running = start(tmp_path, clock=lambda: now[0])
    running.go("diary")
    type_passphrase(running, qtbot)
    assert "De klok van deze computer lijkt niet te kloppen" in running.words
    told = next(line for line in running.words if "23 november 2025" in line)
    assert "23 november 2026" in told
    assert not running.program.keeper.is_open
    running.room(UnlockPage).passphrase.setText(WORDS)
    running.click("Open het toch")
    keeper = running.program.keeper
    qtbot.waitUntil(lambda: keeper.is_open and not keeper.backups.busy, timeout=LONGEST_MS)
    write(running, "Met de verkeerde klok geschreven.")
    # No backup of the right time was let go for it.
    days = {backup.made.year for backup in keeper.backups.there(keeper.vault)}
    assert 2026 in days
    running.program.lock()
    now[0] = EVENING + timedelta(hours=1)
    running.go("diary")
    open_diary(running, qtbot)
    assert texts(keeper.vault) == ["Met de verkeerde klok geschreven."]


def test_a_diary_that_was_copied_while_it_was_open(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    locked_diary(tmp_path / "home")
    running = start(tmp_path / "home")
    running.go("diary")
    open_diary(running, qtbot)
    write(running, "Voor de kopie.")
    shutil.copytree(tmp_path / "home", tmp_path / "copy")
    write(running, "Na de kopie.")
    with start_program(tmp_path / "copy", accepted=True, language="nl") as copy:
        copy.go("diary")
        type_passphrase(copy, qtbot)
        keeper = copy.program.keeper
        qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
        assert texts(keeper.vault) == ["Voor de kopie."]
    assert texts(running.program.keeper.vault) == ["Voor de kopie.", "Na de kopie."]


def test_a_data_folder_on_a_disk_that_may_not_be_written(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    with disk(tmp_path / "disk") as place:
        locked_diary(place)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        running = start(place)
        running.accept_gate()
        running.go("diary")
        type_passphrase(running, qtbot)
        assert "In deze map lukt bewaren niet" in running.words
        assert any(str(place) in line for line in running.words)
        running.program.set_theme("dark")
        settle()
        running.go("read")
        assert "Lezen" in running.words
        running.window.close()


def test_a_data_folder_on_a_full_disk(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    with disk(tmp_path / "disk", 4_000_000) as place:
        filling = place / "filling"
        with suppress(OSError), filling.open("wb", buffering=0) as out:
            while out.write(bytes(4096)):
                pass
        running = start(place / "home")
        running.accept_gate()
        running.go("diary")
        page = running.room(MakeDiaryPage)
        page.name.setText(NAME)
        page.passphrase.first.setText(WORDS)
        page.passphrase.again.setText(WORDS)
        page.make()
        keeper = running.program.keeper
        qtbot.waitUntil(lambda: keeper.trouble is not None, timeout=LONGEST_MS)
        settle()
        assert "De schijf is vol" in running.words
        filling.unlink()
        with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
            running.click("Probeer het nog eens")
        assert keeper.code is not None
        running.window.close()


def test_settings_of_the_computer_with_mistakes(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    locked_diary(tmp_path)
    file = tmp_path / "settings.toml"
    file.write_text("shared = ja\n", encoding="utf-8")
    machine = read_machine_settings([file], tmp_path)
    running = start(tmp_path, machine=machine)
    assert running.dialogs.asked == []
    assert running.dialogs.told == []
    running.go("settings")
    assert "Regel 1: Dit is niet geschreven zoals TOML hoort." in running.words
    # And the diary opens as ever; only nothing leaves it.
    running.go("diary-export")
    open_diary(running, qtbot)
    settle()
    assert "De beheerder van deze computer heeft dit uitgezet." in running.words
    assert machine != MachineSettings()

"""A computer that somebody manages: what is set shows in the window, and mistakes are told once."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import FakeDialogs, Running, start_program
from thop_desktop import app, paths
from thop_desktop.errors import CannotLockError
from thop_desktop.store.machine import MachineNumber, MachineSettings, read_machine_settings
from thop_desktop.store.own_numbers import OwnNumbers
from thop_desktop.store.whereabouts import Mount, Seen
from thop_desktop.tour.seen import settle
from thop_desktop.ui import place_note
from thop_desktop.ui.export_off_page import ExportOffPage
from thop_desktop.ui.export_page import ExportPage
from thop_desktop.ui.help_page import HelpPage
from thop_desktop.ui.locking import LockingPolicy
from thop_desktop.ui.machine_policy import policy_of
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.vault_words import VaultWords

SET = "Dit heeft de beheerder van deze computer ingesteld."
OFF = "De beheerder van deze computer heeft dit uitgezet."
ON_CALL = MachineNumber("Achterwacht", "555 01 23", "dag en nacht")


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Starts the program on a computer with these settings."""
    with ExitStack() as ends:

        def begin(settings: MachineSettings) -> Running:
            return ends.enter_context(
                start_program(tmp_path / "home", accepted=True, machine=settings)
            )

        yield begin


def test_a_language_that_is_set_is_spoken_and_cannot_be_chosen(
    start: Callable[..., Running], tmp_path: Path
) -> None:
    running = start(MachineSettings(file=tmp_path / "settings.toml", language="en"))
    running.go("settings")
    assert "Language" in running.words
    assert "Whoever manages this computer has set this." in running.words
    told = f"Some things are set for this whole computer, in {tmp_path / 'settings.toml'}"
    assert told in running.words
    languages = {
        button.text(): button
        for button in running.window.room.findChildren(QRadioButton)
        if button.text() in ("Nederlands", "English")
    }
    assert languages["English"].isChecked()
    assert not languages["Nederlands"].isEnabled()
    running.program.set_language("nl")
    settle()
    assert "Language" in running.words


def test_mistakes_are_told_in_the_settings_by_line_and_never_as_a_question(
    start: Callable[..., Running], tmp_path: Path
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("shared = true\nidle = 5\nhide_key = 9\n", encoding="utf-8")
    running = start(read_machine_settings([file], tmp_path))
    dialogs: FakeDialogs = running.dialogs
    assert (dialogs.asked, dialogs.told, dialogs.reports) == ([], [], [])
    running.go("settings")
    assert "In de instellingen van deze computer staat een fout" in running.words
    assert "Regel 2, idle: Deze instelling bestaat niet." in running.words
    assert any(words.startswith("Regel 3, hide_key: ") for words in running.words)
    assert any(str(file) in words for words in running.words)


def test_a_file_that_says_nothing_to_anybody_is_told_too(
    start: Callable[..., Running], tmp_path: Path
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("shared", encoding="utf-8")
    running = start(read_machine_settings([file], tmp_path))
    running.go("settings")
    assert "Regel 1: Dit is niet geschreven zoals TOML hoort." in running.words


def test_without_settings_for_the_computer_nothing_is_said_of_them(
    start: Callable[..., Running],
) -> None:
    running = start(MachineSettings())
    running.go("settings")
    assert not any("voor deze hele computer" in words for words in running.words)
    running.go("help")
    assert "Nummers voor wie hier werkt" not in running.words


def test_numbers_of_the_organisation_come_first_and_cannot_be_changed(
    start: Callable[..., Running], tmp_path: Path
) -> None:
    OwnNumbers(tmp_path / "home").save({"family": "555 99 99"})
    running = start(MachineSettings(file=tmp_path / "x", own_numbers=(ON_CALL,)))
    running.go("help")
    words = running.words
    order = ["Nummers voor wie hier werkt", "Achterwacht: 555 01 23", "dag en nacht",
             "Bij gevaar of grote zorgen", "Je eigen nummers"]  # fmt: skip
    assert sorted(order, key=words.index) == order
    page = running.room(HelpPage)
    assert all("555 01 23" not in number for _, number in page.form.filled_in())
    printed: list[str] = []
    with patch.object(page._paper, "print_out", lambda html, _title: printed.append(html)):
        page.print_out()
    assert printed[0].index("555 01 23") < printed[0].index("<small>")
    running.go("now")
    assert "Achterwacht: 555 01 23" in running.words


def test_where_export_is_off_the_page_says_why(
    start: Callable[..., Running], tmp_path: Path, qtbot: QtBot
) -> None:
    locked_diary(tmp_path / "home")
    running = start(MachineSettings(file=tmp_path / "x", export_allowed=False))
    running.go("diary-export")
    open_diary(running, qtbot)
    settle()
    running.room(ExportOffPage)
    assert OFF in running.words
    running.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    running.click("Naar het dagboek")
    assert running.place.room == "diary"


def test_where_export_is_not_mentioned_it_works(
    start: Callable[..., Running], tmp_path: Path, qtbot: QtBot
) -> None:
    locked_diary(tmp_path / "home")
    running = start(MachineSettings(file=tmp_path / "x"))
    running.go("diary-export")
    open_diary(running, qtbot)
    settle()
    running.room(ExportPage)


def test_backups_go_where_the_manager_says_too(
    start: Callable[..., Running], tmp_path: Path, qtbot: QtBot
) -> None:
    locked_diary(tmp_path / "home")
    folder = tmp_path / "backups"
    folder.mkdir()
    running = start(MachineSettings(file=tmp_path / "x", backup_folder=folder))
    running.go("diary-settings")
    open_diary(running, qtbot)
    settle()
    page = running.room(ManageDiaryPage)
    assert running.program.keeper.vault.backup_folders[-1] == folder
    assert SET in running.words
    assert "Kies een tweede map" not in running.words
    assert not page.backups._choose.isVisible()
    assert not page.backups._drop.isVisible()
    page.backups.make()
    qtbot.waitUntil(lambda: not running.program.keeper.backups.busy, timeout=20_000)
    assert list(folder.iterdir())


def test_what_locking_asks_for_is_handed_on(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        "idle_minutes = 1\nshared = true\nlock_on_minimise = true\nhide_key = 'off'\n"
        "no_screenshots = false\n",
        encoding="utf-8",
    )
    policy = policy_of(read_machine_settings([file], tmp_path))
    assert policy == LockingPolicy(
        idle_minutes=1, shared=True, on_minimise=True, hide_key="off", no_screenshots=False
    )
    assert policy_of(MachineSettings()) == LockingPolicy()


def test_a_start_reads_the_file_of_this_computer(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("shared = true\nlanguage = 'en'\n", encoding="utf-8")
    starts: list[app.Start] = []

    class StopError(Exception):
        """The window need not come."""

    def program(_app: object, start: app.Start) -> None:
        starts.append(start)
        raise StopError

    monkeypatch.setenv("THOP_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(paths, "machine_settings_places", lambda: (file,))
    monkeypatch.setattr("thop_desktop.app.running.Program", program)
    with pytest.raises(StopError):
        app.run("", "", 0)
    assert starts[0].machine is not None
    assert starts[0].machine.language == "en"
    assert starts[0].locking_policy == LockingPolicy(shared=True)
    file.unlink()
    with pytest.raises(StopError):
        app.run("", "", 0)
    assert starts[1].machine is None
    assert starts[1].locking_policy is None


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("nfs4", "De map staat op een netwerkschijf."),
        ("fuse.rclone", "Het lijkt erop dat rclone deze map naar andere computers kopieert."),
        ("vfat", "Wie deze schijf of stick heeft, kan de bestanden kopiëren."),
    ],
)
def test_who_makes_a_diary_hears_of_its_place(
    start: Callable[..., Running],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    words: str,
) -> None:
    monkeypatch.setattr(place_note, "seen_here", lambda: Seen((Mount(tmp_path, kind),)))
    running = start(MachineSettings())
    running.go("diary")
    assert "Over de plek van dit dagboek" in running.words
    assert any(line.startswith(words) for line in running.words)


def test_managing_tells_of_the_place_of_the_diary_and_of_the_second_folder(
    start: Callable[..., Running], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    mounts = (Mount(tmp_path / "home", "cifs"), Mount(tmp_path / "backups", "exfat"))
    seen = Seen(mounts, {"APPDATA": str(tmp_path / "backups")})
    monkeypatch.setattr(place_note, "seen_here", lambda: seen)
    locked_diary(tmp_path / "home")
    running = start(MachineSettings(backup_folder=tmp_path / "backups"))
    running.go("diary-settings")
    open_diary(running, qtbot)
    settle()
    words = running.words
    assert any(line.startswith("De map staat op een netwerkschijf.") for line in words)
    told = next(line for line in words if line.startswith("Wie deze schijf heeft"))
    assert told.endswith("meereizen naar andere computers.")


def test_an_ordinary_place_is_not_spoken_of(start: Callable[..., Running]) -> None:
    running = start(MachineSettings())
    running.go("diary")
    assert "Over de plek van dit dagboek" not in running.words


def test_a_disk_without_locks_is_told_in_plain_words(
    start: Callable[..., Running], tmp_path: Path
) -> None:
    start(MachineSettings())
    said = VaultWords().said_of(CannotLockError(tmp_path))
    assert said is not None
    assert said.title == "Deze schijf kan twee programma’s niet uit elkaar houden"
    assert str(tmp_path) in said.text
    assert said.ways

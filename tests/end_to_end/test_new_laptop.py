"""Moving to a new laptop, step by step as the guide tells it; a step that changes is tried anew."""

import re
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, WORDS, locked_diary, open_diary
from tests.support.program import EVENING, Running, start_program
from thop_desktop import paths
from thop_desktop.content.plain import without_markup
from thop_desktop.content.user_guide import load_guide
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.unlock_page import UnlockPage

TEXT, LATER = "Samen pannenkoeken gebakken.", "Nog een stukje gefietst."
ITEM = re.compile(r"^\d+\. (.+(?:\n   .+)*)", re.MULTILINE)
# The steps of the guide that are done below, by what they begin with.
TO_THE_STICK = (
    "Steek een usb-stick in de computer.",
    "Klik in het dagboek op Meer, en dan op ‘Beheer het dagboek’.",
    "Klik bij Reservekopieën op ‘Kies een tweede map’, en kies de map op de stick.",
    "Het programma maakt meteen een kopie.",
)
BY_BACKUP = (
    "Zet een reservekopie op de stick",
    "Sluit het programma, en haal de stick eruit.",
    "Installeer het programma, en start het.",
    "Klik links op Dagboek, en dan op ‘Zet een eerder dagboek terug’.",
    "Klik op ‘Kies een reservekopie’. Kies op de stick het bestand met de nieuwste datum.",
    "Typ je wachtwoordzin, en klik op ‘Zet mijn dagboek terug’.",
)
BY_FOLDER = (
    "Kijk op elke laptop bij Instellingen waar het programma zijn gegevens bewaart.",
    "Sluit het programma op allebei.",
    "Kopieer uit die map op de oude laptop de map diary naar de stick.",
    "Zet de map diary op de nieuwe laptop in de map die Instellingen daar noemt.",
    "Start het programma, klik op Dagboek en typ je wachtwoordzin.",
)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder on a stick."""
    folder = tmp_path / "stick" / "dagboek"
    folder.mkdir(parents=True)
    return folder


def steps_of(chapter_id: str) -> list[str]:
    """The numbered steps of a chapter, without markup."""
    chapter = load_guide(paths.guide()).chapter(chapter_id)
    assert chapter is not None
    return [without_markup(step) for step in ITEM.findall(chapter.body)]


def write(running: Running, qtbot: QtBot, text: str) -> None:
    """Open the diary and write an entry."""
    open_diary(running, qtbot)
    Diary(running.program.keeper.vault).add(Entry(EVENING, text), EVENING)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=LONGEST_MS)
    settle()


def backup_to(running: Running, qtbot: QtBot, stick: Path) -> None:
    """What the chapter on making a backup tells."""
    running.go("diary")
    running.click("Meer")
    (menu,) = [
        one for one in QApplication.topLevelWidgets() if one.isVisible() and one.inherits("QMenu")
    ]
    (action,) = [one for one in menu.actions() if one.text().strip() == "Beheer het dagboek"]
    action.trigger()
    menu.close()
    settle()
    running.dialogs.folder = stick
    running.click("Kies een tweede map")
    until(qtbot, lambda: not running.program.keeper.backups.busy and bool([*stick.iterdir()]))


def test_the_steps_that_are_tried_here_are_those_of_the_guide() -> None:
    for chapter, tried in (
        ("een-reservekopie-maken", TO_THE_STICK),
        ("naar-een-nieuwe-laptop", BY_BACKUP + BY_FOLDER),
    ):
        steps = steps_of(chapter)
        assert len(steps) == len(tried)
        for step, begins in zip(steps, tried, strict=True):
            assert step.startswith(begins)


def test_with_a_backup_on_a_stick(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, stick: Path
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    locked_diary(old)
    with start_program(old, accepted=True) as running:
        write(running, qtbot, TEXT)
        backup_to(running, qtbot, stick)
    shutil.rmtree(old / "diary" / "backups")  # they do not go along

    with start_program(new, accepted=True) as running:
        running.click("Dagboek")
        running.click("Zet een eerder dagboek terug")
        # The names begin alike and go on with the date, so the last one is the newest.
        running.dialogs.file_to_open = max(stick.iterdir())
        running.click("Kies een reservekopie")
        running.type_words(WORDS)
        running.click("Zet mijn dagboek terug")
        until(qtbot, lambda: running.program.keeper.is_open)
        running.room(DiaryPage)
        assert any(TEXT in words for words in running.words)
    # The old laptop still has everything.
    with start_program(old, accepted=True) as running:
        open_diary(running, qtbot)
        running.go("diary")
        assert any(TEXT in words for words in running.words)


def test_with_the_whole_folder(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    places = {}
    locked_diary(tmp_path / "old")
    for laptop in ("old", "new"):
        monkeypatch.setenv("THOP_DESKTOP_HOME", str(tmp_path / laptop))
        with start_program(paths.user_data(), accepted=True) as running:
            running.go("settings")
            (line,) = [words for words in running.words if str(tmp_path / laptop) in words]
            places[laptop] = Path(line[line.index(str(tmp_path)) :])
            if laptop == "old":
                write(running, qtbot, TEXT)

    shutil.copytree(places["old"] / "diary", stick / "diary")
    shutil.copytree(stick / "diary", places["new"] / "diary")

    with start_program(paths.user_data(), accepted=True) as running:
        running.click("Dagboek")
        running.room(UnlockPage)
        running.type_words(WORDS)
        running.press(Qt.Key.Key_Return)
        until(qtbot, lambda: running.program.keeper.is_open)
        assert any(TEXT in words for words in running.words)


def test_when_the_computer_broke_what_came_after_the_backup_is_gone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, stick: Path
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    locked_diary(old)
    with start_program(old, accepted=True) as running:
        write(running, qtbot, TEXT)
        backup_to(running, qtbot, stick)
        Diary(running.program.keeper.vault).add(Entry(EVENING, LATER), EVENING)
    shutil.rmtree(old)

    with start_program(new, accepted=True) as running:
        running.go("diary-restore")
        running.dialogs.file_to_open = max(stick.iterdir())
        running.click("Kies een reservekopie")
        running.type_words(WORDS)
        running.press(Qt.Key.Key_Return)
        until(qtbot, lambda: running.program.keeper.is_open)
        assert any(TEXT in words for words in running.words)
        assert not any(LATER in words for words in running.words)


def test_a_stick_that_is_there_when_the_diary_opens_gets_a_new_backup_that_day(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, stick: Path
) -> None:
    home = tmp_path / "old"
    locked_diary(home)
    with start_program(home, accepted=True) as running:
        write(running, qtbot, TEXT)
        backup_to(running, qtbot, stick)
    assert len([*stick.iterdir()]) == 1
    with start_program(home, accepted=True, clock=lambda: EVENING + timedelta(days=1)) as running:
        open_diary(running, qtbot)
    assert len([*stick.iterdir()]) == 2

"""Another version of the program and a diary: the newer takes it over, the older leaves it alone.

What is told to users stands in the guide, in the chapter on installing a new version.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlite_utils.migrations import Migrations

from tests.support.diaries import LONGEST_MS, WORDS, locked_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.versions import (
    FIRST_STEP,
    files_of,
    later_version,
    make_oldest,
    steps_taken,
)
from thop_desktop import paths
from thop_desktop.content.user_guide import load_guide
from thop_desktop.store.backup_files import backups
from thop_desktop.store.backups import write_backup
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import default_backup_folders, open_vault
from thop_desktop.store.restoring import restore
from thop_desktop.store.schema import MIGRATIONS
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.restore_page import RestorePage
from thop_desktop.ui.unlock_page import UnlockPage

TEXT = "Samen pannenkoeken gebakken."
REFUSED = "Dit dagboek is gebruikt met een nieuwere versie"
NEXT_EVENING = EVENING + timedelta(days=1)


@pytest.fixture
def user(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """Today's program, on a machine whose diary each test makes first."""
    yield from running_program(tmp_path / "home", accepted=True, clock=lambda: NEXT_EVENING)


def write_with(folder: Path, version: Migrations) -> None:
    """Open a diary with a version of the program and write in it."""
    vault = open_vault(folder, Passphrase(WORDS), EVENING, migrations=version)
    Diary(vault).add(Entry(EVENING, TEXT), EVENING)
    vault.lock(EVENING)


def diary_of_the_oldest_version(home: Path) -> Path:
    """A diary that was made by the first version and never opened by a later one."""
    locked_diary(home)
    vault = open_vault(home / "diary", Passphrase(WORDS), EVENING)
    Diary(vault).add(Entry(EVENING, TEXT), EVENING)
    make_oldest(vault)
    vault.lock(EVENING)
    return home / "diary"


def diary_of_a_later_version(home: Path) -> Path:
    """A diary that a version to come has had."""
    locked_diary(home)
    write_with(home / "diary", later_version())
    return home / "diary"


def unlock(user: Running) -> None:
    """Type the passphrase and press Enter."""
    user.go("diary")
    user.room(UnlockPage)
    user.type_words(WORDS)
    user.press(Qt.Key.Key_Return)


def until_said(user: Running, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in user.words, timeout=LONGEST_MS)


def test_a_newer_program_takes_over_an_older_diary_after_a_backup_of_how_it_was(
    user: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = diary_of_the_oldest_version(user.home)
    assert not backups(default_backup_folders(folder))
    keeper = user.program.keeper

    unlock(user)
    qtbot.waitUntil(lambda: keeper.is_open and not keeper.backups.busy, timeout=LONGEST_MS)
    settle()

    user.room(DiaryPage)
    assert any(TEXT in words for words in user.words)
    with keeper.vault.read() as database:
        assert not MIGRATIONS.pending(database)
    (backup,) = backups(default_backup_folders(folder))
    assert backup.made == NEXT_EVENING
    # It is of before, and opens.
    restore(backup.file, tmp_path / "back", Passphrase(WORDS), NEXT_EVENING)
    assert steps_taken(tmp_path / "back", Passphrase(WORDS)) == {FIRST_STEP}
    vault = open_vault(tmp_path / "back", Passphrase(WORDS), NEXT_EVENING)
    assert [one.text for one in Diary(vault).newest(10)] == [TEXT]
    vault.lock(NEXT_EVENING)


def test_an_older_program_refuses_a_newer_diary_kindly_and_changes_nothing(
    user: Running, qtbot: QtBot
) -> None:
    folder = diary_of_a_later_version(user.home)
    before = files_of(folder)

    unlock(user)
    until_said(user, qtbot, REFUSED)

    said = " ".join(user.words)
    assert "Installeer de nieuwste versie van dit programma" in said
    assert "Er is niets in veranderd." in said
    assert files_of(folder) == before
    # Trying again says the same, and so do a restart and the guide.
    user.click("Probeer het nog eens")
    qtbot.waitUntil(
        lambda: user.program.keeper.state is DiaryState.LOCKED and REFUSED in user.words,
        timeout=LONGEST_MS,
    )
    assert files_of(folder) == before
    chapter = load_guide(paths.guide()).chapter("een-nieuwe-versie-installeren")
    assert chapter is not None
    assert REFUSED in " ".join(chapter.body.split())


def test_after_installing_the_newer_program_it_opens_again(user: Running, qtbot: QtBot) -> None:
    folder = diary_of_a_later_version(user.home)
    unlock(user)
    until_said(user, qtbot, REFUSED)
    user.window.close()

    vault = open_vault(folder, Passphrase(WORDS), NEXT_EVENING, migrations=later_version())
    assert [one.text for one in Diary(vault).newest(10)] == [TEXT]
    vault.lock(NEXT_EVENING)


def test_a_backup_of_a_newer_program_is_refused_by_an_older_one_too(
    user: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = diary_of_a_later_version(tmp_path / "elsewhere")
    vault = open_vault(folder, Passphrase(WORDS), EVENING, migrations=later_version())
    backup = write_backup(vault, tmp_path / "stick", EVENING)
    vault.lock(EVENING)

    user.go("diary-restore")
    user.dialogs.file_to_open = backup.file
    user.room(RestorePage).choose()
    user.type_words(WORDS)
    user.press(Qt.Key.Key_Return)
    until_said(user, qtbot, REFUSED)

    assert user.program.keeper.state is DiaryState.ABSENT
    assert files_of(user.home / "diary") == {}

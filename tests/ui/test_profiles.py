"""Several diaries in one window: the chooser, a name for each, and nothing of one in another."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, locked_diary, open_diary
from tests.support.made_once import made_once
from tests.support.program import EVENING, Running, start_program
from tests.support.written import every_text
from thop_desktop.errors import FolderReadOnlyError
from thop_desktop.store.durable import make_private_folder
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.profiles import NAME_FILE, Profiles, find, rename
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.make_diary_page import MakeDiaryPage
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.profiles_page import ProfilesPage
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.unlock_page import UnlockPage

OTHER = "Mier"
OTHER_WORDS = "zeven sloten tegelijk open"
WRITTEN = "Vlinder gooide haar vork"


def vault_at(folder: Path, name: str = OTHER) -> RecoveryCode:
    """One more diary, made in an earlier run."""
    vault, code = create_vault(
        folder, Passphrase(OTHER_WORDS), EVENING, label=name, cost=LEAST_COST
    )
    vault.lock(EVENING)
    rename(folder, name)
    return code


def two_diaries(home: Path) -> Path:
    """Two diaries on one account; returns the folder of the second."""
    locked_diary(home)
    folder = Profiles(home).new_folder()
    make_private_folder(folder)
    made_once(folder, "of another", vault_at)
    return folder


def rows(running: Running) -> list[str]:
    return [row.text() for row in running.room(ProfilesPage).rows]


def test_with_one_diary_there_is_only_a_quiet_line(running: Running) -> None:
    locked_diary(running.home)
    running.go("diary")
    running.room(UnlockPage)
    running.click("Een ander dagboek")

    assert rows(running) == [NAME]
    assert "Iedereen op deze computer kan deze namen lezen." in running.words
    running.click(NAME)
    running.room(UnlockPage)


def test_without_any_the_way_to_one_on_a_stick_is_on_the_page_that_makes_one(
    running: Running,
) -> None:
    running.go("diary")
    running.room(MakeDiaryPage)
    running.click("Open een dagboek op een usb-stick")

    assert rows(running) == []
    running.click("Maak een nieuw dagboek")
    running.room(MakeDiaryPage)


def test_where_nobody_said_which_of_two_is_meant_that_is_asked(
    running: Running, qtbot: QtBot
) -> None:
    two_diaries(running.home)
    running.go("diary")
    assert rows(running) == [NAME, OTHER]
    running.click(OTHER)
    running.room(UnlockPage)
    assert OTHER in running.words
    assert NAME not in running.words
    open_diary(running, qtbot, Passphrase(OTHER_WORDS))
    running.room(DiaryPage)


def test_the_first_of_two_can_be_chosen_too(running: Running) -> None:
    two_diaries(running.home)
    running.go("diary")
    running.click(NAME)

    running.room(UnlockPage)
    assert NAME in running.words


def test_the_one_that_was_opened_last_is_meant_the_next_time_and_only_its_id_is_kept(
    qtbot: QtBot, qapp: object, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    folder = two_diaries(home)
    with start_program(home, accepted=True) as running:
        running.go("diary")
        running.click(OTHER)
        open_diary(running, qtbot, Passphrase(OTHER_WORDS))
    with start_program(home, accepted=True) as running:
        running.go("diary")
        running.room(UnlockPage)
        assert OTHER in running.words
        assert running.program.preferences.word("diary") == folder.name
    kept = (home / "settings.ini").read_text()
    assert OTHER not in kept
    assert str(home) not in kept


def test_switching_locks_the_one_saves_it_first_and_leaves_nothing_of_it_in_the_window(
    running: Running, qtbot: QtBot
) -> None:
    two_diaries(running.home)
    running.go("diary")
    running.click(NAME)
    open_diary(running, qtbot)
    running.go("diary", "new")
    page = running.room(DiaryPage)
    page.desk.form.text.setPlainText(WRITTEN)
    running.go("article", "asso")
    running.room(ReaderPage)
    running.program.parts().book.marks.toggle("asso", (1, 5))
    running.go("search", "driftbui")
    running.go("diary-choose")
    assert rows(running) == [NAME, OTHER]
    assert "Is nu open" in running.words
    running.click(OTHER)

    assert running.program.keeper.state is DiaryState.LOCKED
    assert not any(word in text for text in every_text() for word in ("Vlinder", "driftbui"))
    assert not running.window.history.can_go_back
    assert running.window.history.last_read() is None
    assert running.program.parts().book.marks.of("asso") == ()
    open_diary(running, qtbot, Passphrase(OTHER_WORDS))
    assert not any("Vlinder" in text for text in every_text())
    running.go("diary-choose")
    running.click(NAME)
    open_diary(running, qtbot)
    assert any(WRITTEN in text for text in every_text())


def test_going_to_the_one_that_is_open_leaves_it_open(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    running.go("diary")
    open_diary(running, qtbot)
    running.go("diary-choose")
    running.click(NAME)

    assert running.program.keeper.is_open
    running.room(DiaryPage)


def test_what_cannot_be_saved_keeps_the_diary_open(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = two_diaries(running.home)
    running.go("diary")
    running.click(NAME)
    open_diary(running, qtbot)
    monkeypatch.setattr(running.program.keeper, "save_all", lambda: False)
    running.go("diary-choose")
    running.click(OTHER)
    assert running.program.keeper.is_open
    running.room(ProfilesPage)

    running.dialogs.answer = 1
    running.click(OTHER)
    assert running.program.keeper.folder == folder
    assert not running.program.keeper.is_open


def test_a_worksheet_that_is_kept_nowhere_is_not_handed_to_somebody_else(
    running: Running,
) -> None:
    two_diaries(running.home)
    running.program.worksheet.begin()
    running.go("diary")
    running.go("diary-choose")
    running.click(OTHER)
    assert running.program.worksheet.holds_unkept
    running.room(ProfilesPage)

    running.dialogs.answer = 1
    running.click(OTHER)
    assert running.program.worksheet.current is None
    running.room(UnlockPage)


def test_one_more_is_made_beside_the_first(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    running.go("diary")
    running.click("Een ander dagboek")
    running.click("Maak een nieuw dagboek")
    page = running.room(MakeDiaryPage)
    keeper = running.program.keeper
    page.name.setText("  Bever ")
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        keeper.make(page.name.text().strip(), OTHER_WORDS)
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.confirm_code()
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)

    assert [one.name for one in Profiles(running.home).all()] == [NAME, "Bever"]
    assert keeper.folder.parent == running.home / "diaries"
    assert running.program.preferences.word("diary") == keeper.folder.name


def test_whoever_thinks_better_of_making_one_finds_the_others_again(running: Running) -> None:
    locked_diary(running.home)
    running.go("diary")
    running.go("diary-choose")
    running.click("Maak een nieuw dagboek")
    running.click("Een ander dagboek")
    running.click(NAME)

    running.room(UnlockPage)
    assert len(Profiles(running.home).all()) == 1


def test_one_on_a_stick_is_opened_and_only_remembered_when_that_is_wished(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    vault_at(tmp_path / "stick" / "d")
    running.dialogs.folder = tmp_path / "stick"
    running.go("diary-choose")
    running.click("Open een dagboek op een usb-stick")
    running.click(OTHER)
    running.room(UnlockPage)
    open_diary(running, qtbot, Passphrase(OTHER_WORDS))
    assert Profiles(running.home).all() == ()
    assert running.program.preferences.word("diary") == ""

    running.go("diary-choose")
    running.click("Open een dagboek op een usb-stick")
    remember = running.room(ProfilesPage).found.remember
    assert remember is not None
    remember.click()
    running.click(OTHER)
    (kept,) = Profiles(running.home).all()
    assert (kept.folder, kept.name) == (tmp_path / "stick" / "d", OTHER)
    # It is not asked again.
    running.go("diary-choose")
    running.click("Open een dagboek op een usb-stick")
    assert running.room(ProfilesPage).found.remember is None


def test_one_that_is_remembered_can_be_forgotten_and_is_told_when_it_is_away(
    running: Running, tmp_path: Path
) -> None:
    vault_at(tmp_path / "stick")
    Profiles(running.home).remember(tmp_path / "stick")
    running.go("diary")
    running.room(UnlockPage)
    (tmp_path / "stick").rename(tmp_path / "away")
    running.program.keeper.changed.emit()
    running.window.refresh("diary")
    settle()
    assert "Dit dagboek is er nu niet" in running.words
    running.click("Kijk opnieuw")
    running.room(ProfilesPage)
    (tmp_path / "away").rename(tmp_path / "stick")
    running.click("Kijk opnieuw")
    running.room(UnlockPage)

    running.go("diary-choose")
    running.click("Onthoud deze plek niet meer")
    assert Profiles(running.home).all() == ()
    assert find(tmp_path / "stick") == (tmp_path / "stick",)


def test_where_there_is_none_one_can_be_made_on_the_stick(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    running.dialogs.folder = tmp_path / "stick"
    (tmp_path / "stick").mkdir()
    running.go("diary-choose")
    running.click("Open een dagboek op een usb-stick")
    running.click("Maak daar een nieuw dagboek")
    running.room(MakeDiaryPage)
    keeper = running.program.keeper
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        keeper.make(OTHER, OTHER_WORDS)

    assert find(tmp_path / "stick") == (tmp_path / "stick" / "thop-dagboek",)
    assert not (running.home / "diary").exists()


def test_who_points_at_nothing_sees_nothing_new(running: Running) -> None:
    running.go("diary-choose")
    before = running.words
    running.click("Open een dagboek op een usb-stick")
    assert running.words == before


def test_a_diary_gets_another_name_which_stands_wherever_the_old_one_did(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home)
    running.go("diary")
    open_diary(running, qtbot)
    running.go("diary-settings")
    page = running.room(ManageDiaryPage)
    page.name.field.setText("Uil")
    running.click("Bewaar de naam")
    assert "De naam is bewaard." in running.words
    assert "Uil" in running.words
    slots = running.program.keeper.vault.slots
    assert [slot.label for slot in slots.people] == ["Uil"]
    running.program.lock()
    running.go("diary")
    running.room(UnlockPage)
    assert "Uil" in running.words
    assert NAME not in running.words


def test_a_name_that_cannot_be_kept_is_told(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked_diary(running.home)
    running.go("diary")
    open_diary(running, qtbot)
    running.go("diary-settings")

    def fail(folder: Path, _name: str) -> None:
        raise FolderReadOnlyError(folder)

    monkeypatch.setattr("thop_desktop.ui.profiles_desk.rename", fail)
    running.click("Bewaar de naam")
    assert len(running.dialogs.told) == 1
    assert "De naam is bewaard." not in running.words


def test_a_damaged_name_is_no_reason_to_lose_a_diary(running: Running) -> None:
    folder = two_diaries(running.home)
    (folder / NAME_FILE).write_bytes(b"\0")
    (folder / "keyslots.json").write_bytes(b"\0")
    running.go("diary")

    assert rows(running) == [NAME, "Dagboek"]


def test_after_one_is_removed_the_other_is_still_there(running: Running, qtbot: QtBot) -> None:
    two_diaries(running.home)
    running.go("diary")
    running.click(NAME)
    open_diary(running, qtbot)
    running.program.keeper.remove()
    settle()
    running.go("diary")

    assert rows(running) == [OTHER]
    assert "Dit dagboek is er nu niet" not in running.words
    running.click(OTHER)
    running.room(UnlockPage)


def test_after_the_last_is_removed_a_new_one_can_be_made(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    vault_at(tmp_path / "stick")
    Profiles(running.home).remember(tmp_path / "stick")
    (tmp_path / "stick" / "photo.jpg").write_bytes(b"photo")
    running.go("diary")
    open_diary(running, qtbot, Passphrase(OTHER_WORDS))
    running.program.keeper.remove()
    settle()
    running.go("diary")

    running.room(MakeDiaryPage)
    assert Profiles(running.home).all() == ()
    assert running.program.keeper.folder == running.home / "diary"
    assert [one.name for one in (tmp_path / "stick").iterdir()] == ["photo.jpg"]


def test_a_recovery_code_that_is_not_on_paper_yet_comes_first(
    running: Running, qtbot: QtBot
) -> None:
    folder = two_diaries(running.home)
    keeper = running.program.keeper
    running.program.profiles.begin()
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        keeper.make("Bever", OTHER_WORDS)
    running.go("diary-choose")
    running.room(SheetPage)
    assert not running.program.profiles.choose(folder)
    assert keeper.is_open

"""Each failure of the diary has its own plain sentence, and a way out."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.diaries import locked_diary
from tests.support.program import EVENING, Running
from thop_desktop.errors import (
    BackupDamagedError,
    ClockMovedBackError,
    DatabaseDamagedError,
    DiskFullError,
    FolderReadOnlyError,
    KeySlotsDamagedError,
    MistypedCodeError,
    NewerVersionError,
    NotSavedError,
    NoVaultError,
    VaultExistsError,
    VaultInUseError,
    WorldError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.ui.vault_words import VaultWords, Way

FOLDER = Path("/ergens/dagboek")
BACKUP = Path("/ergens/x.thopbackup")
ERRORS: list[tuple[WorldError, list[Way]]] = [
    (WrongPassphraseError(FOLDER), []),
    (WrongRecoveryCodeError(FOLDER), []),
    (MistypedCodeError(), []),
    (MistypedCodeError(3), []),
    (KeySlotsDamagedError(FOLDER), [Way.CHOOSE_BACKUP, Way.TRY_AGAIN]),
    (KeySlotsDamagedError(FOLDER, BACKUP), [Way.RESTORE_SLOTS, Way.CHOOSE_BACKUP]),
    (DatabaseDamagedError(FOLDER), [Way.CHOOSE_BACKUP, Way.SALVAGE]),
    (DatabaseDamagedError(FOLDER, BACKUP), [Way.RESTORE, Way.SALVAGE, Way.CHOOSE_BACKUP]),
    (BackupDamagedError(BACKUP), [Way.CHOOSE_BACKUP]),
    (NewerVersionError(FOLDER), [Way.TRY_AGAIN]),
    (VaultInUseError(FOLDER), [Way.TRY_AGAIN]),
    (VaultInUseError(FOLDER, "keuken", 7), [Way.TRY_AGAIN]),
    (FolderReadOnlyError(FOLDER), [Way.TRY_AGAIN]),
    (DiskFullError(FOLDER), [Way.TRY_AGAIN]),
    (ClockMovedBackError(FOLDER, EVENING, EVENING + timedelta(days=2)), [Way.OPEN_ANYWAY]),
    (NoVaultError(FOLDER), [Way.TRY_AGAIN]),
    (VaultExistsError(FOLDER), []),
]


@pytest.mark.parametrize(("error", "ways"), ERRORS, ids=lambda value: type(value).__name__)
def test_every_failure_has_words_and_ways(
    running: Running, error: WorldError, ways: list[Way]
) -> None:
    said = VaultWords().said_of(error)
    assert said is not None
    assert [way for way, _verb in said.ways] == ways
    for words in (said.title, said.text, *(verb for _way, verb in said.ways)):
        assert words
        assert "%" not in words
        assert "Error" not in words
        assert words != str(error)


def test_no_two_failures_are_told_alike(running: Running) -> None:
    said = [VaultWords().said_of(error) for error, _ways in ERRORS]
    texts = [one.text for one in said if one]
    assert len(set(texts)) == len(ERRORS)


def test_what_helps_is_named(running: Running) -> None:
    words = VaultWords()
    for error, named in (
        (MistypedCodeError(3), "groep 3"),
        (VaultInUseError(FOLDER, "keuken", 7), "keuken"),
        (FolderReadOnlyError(FOLDER), str(FOLDER)),
        (ClockMovedBackError(FOLDER, EVENING, EVENING + timedelta(days=2)), "25 november 2026"),
    ):
        said = words.said_of(error)
        assert said is not None
        assert named in said.text


def test_a_backup_is_named_by_its_day(running: Running, tmp_path: Path) -> None:
    locked_diary(tmp_path, backed_up=True)
    (file,) = (tmp_path / "diary" / "backups").glob("*.thopbackup")
    said = VaultWords().said_of(DatabaseDamagedError(tmp_path, file))
    assert said is not None
    assert said.ways[0] == (Way.RESTORE, "Zet de reservekopie van 23 november 2026 terug")


def test_what_has_nothing_to_do_with_the_diary_is_left_to_others(running: Running) -> None:
    assert VaultWords().said_of(NotSavedError(BACKUP, "")) is None

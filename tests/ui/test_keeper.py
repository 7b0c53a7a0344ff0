"""The diary's door: its states, what waits, and what is made by itself."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, WORDS, locked_diary
from tests.support.program import EVENING
from thop_desktop.errors import (
    ClockMovedBackError,
    DatabaseDamagedError,
    KeySlotsDamagedError,
    VaultInUseError,
    WrongPassphraseError,
)
from thop_desktop.store.backup_files import backups
from thop_desktop.store.key_slots import FILE_NAME, Passphrase
from thop_desktop.store.opening import is_vault, open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.keeper import (
    BACKUP_FOLDER,
    LONGEST_WAIT_SECONDS,
    SHEET_CONFIRMED,
    DiaryState,
    Keeper,
    Task,
)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = EVENING

    def __call__(self) -> datetime:
        """What it says."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Says the same evening until it is set."""
    return Clock()


@pytest.fixture
def keeper(qt: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Keeper]:
    """The door of a diary that need not exist."""
    made = Keeper(tmp_path / "diary", clock, Beside(), LEAST_COST)
    yield made
    made.close()


def state_of(keeper: Keeper) -> DiaryState:
    """The state, asked anew: it changes between two lines."""
    return keeper.state


def opened(keeper: Keeper, qtbot: QtBot, words: str = WORDS) -> None:
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.open(Passphrase(words))
    at_rest(keeper, qtbot)


def refused(keeper: Keeper, qtbot: QtBot, words: str = WORDS) -> None:
    keeper.open(Passphrase(words))
    qtbot.waitUntil(lambda: keeper.trouble is not None, timeout=LONGEST_MS)


def at_rest(keeper: Keeper, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)


def test_a_diary_is_made_its_code_shown_and_only_then_entered(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    assert state_of(keeper) is DiaryState.ABSENT
    entered: list[bool] = []
    keeper.entered.connect(lambda: entered.append(True))
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        keeper.make(NAME, WORDS)
        assert state_of(keeper) is DiaryState.BUSY
        assert keeper.task is Task.MAKING
    assert keeper.is_open
    assert keeper.name() == NAME
    code = keeper.code
    assert code is not None
    assert not entered
    keeper.confirm_code()
    assert entered
    assert keeper.code is None
    assert PrivateSettings(keeper.vault).get(SHEET_CONFIRMED) is True
    keeper.lock()
    vault = open_vault(tmp_path / "diary", code, EVENING)
    vault.lock(EVENING)


def test_each_wrong_try_waits_longer_and_a_right_one_ends_it(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path)
    waits = []
    for _time in range(3):
        refused(keeper, qtbot, "niet waar")
        assert isinstance(keeper.trouble, WrongPassphraseError)
        waits.append(keeper.wait_seconds)
    assert waits == [1, 2, 4]
    keeper._wrong_tries = 40
    assert keeper.wait_seconds == LONGEST_WAIT_SECONDS
    opened(keeper, qtbot)
    assert keeper.wait_seconds == 0
    assert keeper.trouble is None


def test_two_cannot_open_it_at_once(keeper: Keeper, qtbot: QtBot, tmp_path: Path) -> None:
    locked_diary(tmp_path)
    vault = open_vault(tmp_path / "diary", Passphrase(WORDS), EVENING)
    refused(keeper, qtbot)
    assert isinstance(keeper.trouble, VaultInUseError)
    assert keeper.wait_seconds == 0
    vault.lock(EVENING)
    opened(keeper, qtbot)
    with pytest.raises(RuntimeError):
        keeper.open(Passphrase(WORDS))


def test_opening_makes_the_day_s_backup_and_no_second_one(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    locked_diary(tmp_path)
    own = tmp_path / "diary" / "backups"
    for _time in range(2):
        opened(keeper, qtbot)
        assert len(backups([own])) == 1
        keeper.lock()
    clock.now += timedelta(days=1)
    opened(keeper, qtbot)
    assert len(backups([own])) == 2


def test_the_second_folder_gets_backups_and_may_be_away(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    locked_diary(tmp_path)
    opened(keeper, qtbot)
    second = tmp_path / "stick"
    PrivateSettings(keeper.vault).set(BACKUP_FOLDER, str(second))
    keeper.lock()
    clock.now += timedelta(days=1)
    opened(keeper, qtbot)
    assert keeper.backups.last is not None
    assert keeper.backups.last.missing == (second,)
    keeper.lock()
    second.mkdir()
    opened(keeper, qtbot)
    assert len(backups([second])) == 1


def test_locking_breaks_a_backup_off_and_leaves_nothing_of_it(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path)
    opened(keeper, qtbot)
    keeper.backups.now(keeper.vault)
    keeper.lock()
    assert keeper.state is DiaryState.LOCKED
    assert not list((tmp_path / "diary" / "backups").glob(".making-*"))
    opened(keeper, qtbot)


def test_closing_while_it_is_opened_leaves_it_locked(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path)
    keeper.open(Passphrase(WORDS))
    keeper.close()
    assert keeper.state is DiaryState.LOCKED
    open_vault(tmp_path / "diary", Passphrase(WORDS), EVENING).lock(EVENING)


def test_damaged_keys_come_back_from_a_backup(keeper: Keeper, qtbot: QtBot, tmp_path: Path) -> None:
    locked_diary(tmp_path, backed_up=True)
    (tmp_path / "diary" / FILE_NAME).write_text("{}")
    refused(keeper, qtbot)
    trouble = keeper.trouble
    assert isinstance(trouble, KeySlotsDamagedError)
    assert trouble.backup is not None
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.restore(trouble.backup, Passphrase(WORDS), only_slots=True)
    assert keeper.is_open


def test_a_damaged_diary_comes_back_from_a_backup(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path, backed_up=True)
    (tmp_path / "diary" / DATABASE).write_bytes(b"\0" * 4096)
    refused(keeper, qtbot)
    trouble = keeper.trouble
    assert isinstance(trouble, DatabaseDamagedError)
    assert trouble.backup is not None
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.restore(trouble.backup, Passphrase(WORDS))
    assert keeper.is_open


def test_what_reads_of_a_damaged_diary_is_saved(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path)
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.salvage(Passphrase(WORDS))
    assert keeper.is_open


def test_a_clock_that_went_back_is_accepted_when_the_user_says_so(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    locked_diary(tmp_path)
    clock.now -= timedelta(days=2)
    refused(keeper, qtbot)
    assert isinstance(keeper.trouble, ClockMovedBackError)
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.open(Passphrase(WORDS), accept_clock=True)


def test_a_new_key_locks_the_pages_out_meanwhile_and_ends_old_codes(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    old = locked_diary(tmp_path)
    opened(keeper, qtbot)
    slot = keeper.vault.slots.slots[0]
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        keeper.renew_key(slot.id, Passphrase(WORDS))
        assert keeper.state is DiaryState.BUSY
        assert not keeper.is_open
    assert keeper.is_open
    assert keeper.code not in (None, old)


def test_a_key_that_could_not_be_renewed_leaves_the_diary_open(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path)
    opened(keeper, qtbot)
    slot = keeper.vault.slots.slots[0]
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.renew_key(slot.id, Passphrase("een andere"))
    assert isinstance(keeper.renewing_trouble, WrongPassphraseError)
    assert keeper.is_open


def test_nothing_is_left_of_a_diary_that_was_removed(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(tmp_path, backed_up=True)
    opened(keeper, qtbot)
    elsewhere = tmp_path / "stick.thopbackup"
    elsewhere.touch()
    keeper.remove([elsewhere])
    assert keeper.state is DiaryState.ABSENT
    assert not is_vault(tmp_path / "diary")
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_of_ours_is_reported_and_does_not_leave_it_busy(
    keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_args: object, **_named: object) -> None:
        raise ZeroDivisionError

    locked_diary(tmp_path)
    monkeypatch.setattr("thop_desktop.ui.diary_door.open_vault", stumble)
    with capture_exceptions() as caught:
        keeper.open(Passphrase(WORDS))
        keeper.beside.wait()
        keeper.beside.tell()
    assert [one[0] for one in caught] == [ZeroDivisionError]
    assert keeper.state is DiaryState.LOCKED

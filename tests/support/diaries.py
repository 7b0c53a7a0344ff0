"""Diaries of users, made before the program starts or opened within it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.made_once import made_once
from tests.support.program import EVENING, Running
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import Passphrase, Secret
from thop_desktop.store.opening import create_vault
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST

NAME = "Avonden"
WORDS = "vijf kalme paarden in mei"
LONGEST_MS = 30_000


def locked_diary(home: Path, *, backed_up: bool = False) -> RecoveryCode:
    """A diary that was made in an earlier run; returns its recovery code.

    Within a run of tests it is the same diary every time: made once, and copied.
    """

    def make(home: Path) -> RecoveryCode:
        vault, code = create_vault(
            home / "diary", Passphrase(WORDS), EVENING, label=NAME, cost=LEAST_COST
        )
        if backed_up:
            write_backup(vault, vault.backup_folders[0], EVENING)
        vault.lock(EVENING)
        return code

    return made_once(home, ("locked", backed_up), make)


def open_diary(running: Running, qtbot: QtBot, secret: Secret | None = None) -> None:
    """Open the diary, and wait until its first backup is made."""
    keeper = running.program.keeper
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        keeper.open(secret or Passphrase(WORDS))
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)

"""The way into the diary and out of it: making it, opening it, locking it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal

from thop_desktop.errors import WorldError
from thop_desktop.store.key_slots import Passphrase, Secret
from thop_desktop.store.machine import NOTHING_SET
from thop_desktop.store.opening import create_vault, default_backup_folders, is_vault, open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.profiles import name_of, rename
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import Cost
from thop_desktop.store.vault import Vault
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.diary_backups import DiaryBackups
from thop_desktop.ui.keeper_work import KeeperWork, Task

# In the private settings: a second folder for backups, and when old secrets ended.
BACKUP_FOLDER = "backup-folder"
ACCESS_CHANGED = "access-changed"
SHEET_CONFIRMED = "sheet-confirmed"
Result = TypeVar("Result")


class DiaryState(Enum):
    """What can be done with the diary now."""

    ABSENT = "absent"
    LOCKED = "locked"
    BUSY = "busy"
    OPEN = "open"


def nothing(*_any: object) -> None:
    """For those who do not ask what came of it: the keeper's own state tells."""


def _nothing_unsaved() -> bool:
    """As long as no page can be written on."""
    return True


class DiaryDoor(KeeperWork):
    """Makes, opens and locks the one diary of this user; what takes long goes on beside the window.

    Signals:
        code_made: there is a new recovery code to show, until `enter` is called.
        access_changed: an old passphrase no longer opens it.
        entered: it is open, and its pages can be shown; after making one, once `enter` is called.
        locking: it is about to be locked; what is unsaved can still be saved.
        locked: it is locked; pages that showed what was in it must go.
        removed: it was removed for good, on purpose.
    """

    code_made = Signal()
    access_changed = Signal()
    entered = Signal()
    locking = Signal()
    locked = Signal()
    removed = Signal()

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime],
        beside: Beside,
        cost: Cost | None = None,
    ) -> None:
        """Take the folder of the diary, which need not exist.

        Args:
            folder: where the vault is or will be.
            clock: tells the local time.
            beside: where slow work is done.
            cost: of trying a passphrase; measured on this machine when not given.

        Attributes:
            code: a new recovery code that was not confirmed yet; it is nowhere else.
            machine: what is set for the whole computer.
            is_own_folder: the program made the folder, and nothing else is in it.
            came_by_code: the diary was opened with the recovery code.
            cost: as it was given.
            backups: the backups of the open diary.
            save_all: saves what is unsaved on a page, and tells whether all of it is saved.
        """
        super().__init__(beside)
        self.folder = folder
        self.is_own_folder = True
        self.cost = cost
        self.machine = NOTHING_SET
        self.code: RecoveryCode | None = None
        self.came_by_code = False
        self.backups = DiaryBackups(clock, beside)
        self.save_all: Callable[[], bool] = _nothing_unsaved
        self._clock = clock
        self._vault: Vault | None = None

    @property
    def state(self) -> DiaryState:
        """What can be done now."""
        if self._busy:
            return DiaryState.BUSY
        if self._vault is not None:
            return DiaryState.OPEN
        return DiaryState.LOCKED if is_vault(self.folder) else DiaryState.ABSENT

    @property
    def is_open(self) -> bool:
        """Whether it can be read and written now."""
        return self._vault is not None

    @property
    def vault(self) -> Vault:
        """The open vault.

        Raises:
            RuntimeError: it is not open.
        """
        if self._vault is None:
            raise RuntimeError("the diary is locked")
        return self._vault

    def name(self) -> str:
        """The name that was given to the diary; "" when there is none or it cannot be read."""
        return name_of(self.folder)

    def turn_to(self, folder: Path, *, is_own: bool) -> None:
        """Lead to another diary; the one that is open is locked first, and nothing of it stays.

        Args:
            folder: where its vault is or will be.
            is_own: the program makes the folder, and nothing else is in it.

        Raises:
            RuntimeError: this one is just being opened or changed.
        """
        if self._busy:
            raise RuntimeError("the diary is being opened")
        self.lock()
        self._let_work_end()
        self.folder, self.is_own_folder = folder, is_own
        self.task, self.trouble, self.was_stopped = Task.NOTHING, None, False
        self.backups.forget()
        self.changed.emit()
        self.locked.emit()

    def make(
        self,
        name: str,
        passphrase: str,
        done: Callable[[RecoveryCode], object] = nothing,
        failed: Callable[[WorldError], object] = nothing,
    ) -> None:
        """Make a new diary, and have it open.

        Args:
            name: what it is called.
            passphrase: what will open it.
            done: takes the recovery code, which is nowhere else; call `enter` when it was shown.
            failed: takes the reason.
        """
        now = self._clock()

        def made(result: tuple[Vault, RecoveryCode]) -> None:
            vault, self.code = result
            self._take_in(vault, came_by_code=False)
            done(self.code)
            self.code_made.emit()

        def work() -> tuple[Vault, RecoveryCode]:
            result = create_vault(
                self.folder, Passphrase(passphrase), now, label=name, cost=self.cost
            )
            with suppress(WorldError):  # it stands with the keys too
                rename(self.folder, name)
            return result

        self._start(Task.MAKING, work, made, failed)

    def open(
        self,
        secret: Secret,
        done: Callable[[], object] = nothing,
        failed: Callable[[WorldError], object] = nothing,
        *,
        accept_clock: bool = False,
        person: str = "",
    ) -> None:
        """Open the diary.

        Args:
            secret: a passphrase or a recovery code.
            done: it is open.
            failed: takes the reason.
            accept_clock: although the clock was moved back.
            person: the id of the slot that is tried first; "" for no one in particular.
        """
        now = self._clock()
        self._start(
            Task.OPENING,
            lambda: open_vault(self.folder, secret, now, accept_clock=accept_clock, person=person),
            self._opened(secret, done),
            failed,
        )

    def enter(self) -> None:
        """Show the pages of the open diary, and back it up when it is time."""
        self.code = None
        self.entered.emit()
        self.backups.when_due(self.vault)

    def lock(self) -> None:
        """Lock the diary, after everything unsaved was saved; when it is not open, do nothing."""
        if self._vault is None:
            return
        self.locking.emit()
        self._let_work_end()
        vault, self._vault = self._vault, None
        self.save_all = _nothing_unsaved
        self.code, self.came_by_code = None, False
        vault.lock(self._clock())
        self.changed.emit()
        self.locked.emit()

    def close(self) -> None:
        """Lock the diary because the program ends, also when it is only just being opened."""
        self._let_work_end()
        self.beside.tell()
        self.lock()

    def _let_work_end(self) -> None:
        """No other thread may use the vault when it is closed."""
        self.stop()
        self.backups.stop()
        self.beside.wait()

    def _take_in(self, vault: Vault, *, came_by_code: bool) -> None:
        self._wrong_tries = 0
        self.came_by_code = came_by_code
        chosen = PrivateSettings(vault).get(BACKUP_FOLDER)
        extra = (Path(chosen),) if isinstance(chosen, str) and chosen else ()
        if self.machine.backup_folder is not None:
            extra = (self.machine.backup_folder,)
        vault.backup_folders = (*default_backup_folders(vault.folder), *extra)
        self._vault = vault
        self.changed.emit()

    def _opened(self, secret: Secret, done: Callable[[], object]) -> Callable[[Vault], None]:
        def opened(vault: Vault) -> None:
            self._take_in(vault, came_by_code=isinstance(secret, RecoveryCode))
            done()
            self.enter()

        return opened

    def _start(
        self,
        task: Task,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
        *,
        can_stop: bool = False,
    ) -> None:
        """Begin what needs the diary closed; see `_begin`."""
        if self._busy or self._vault is not None:
            raise RuntimeError("the diary is open or being opened")
        self._begin(task, work, done, failed, can_stop=can_stop)

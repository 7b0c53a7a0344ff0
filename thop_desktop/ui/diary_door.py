"""The way into the diary and out of it: making it, opening it, locking it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal

from thop_desktop.errors import WorldError
from thop_desktop.store.key_slots import Passphrase, Secret, read_key_slots
from thop_desktop.store.opening import create_vault, default_backup_folders, is_vault, open_vault
from thop_desktop.store.private_settings import PrivateSettings
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
    """

    code_made = Signal()
    access_changed = Signal()
    entered = Signal()
    locking = Signal()
    locked = Signal()

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
            came_by_code: the diary was opened with the recovery code.
            cost: as it was given.
            backups: the backups of the open diary.
            save_all: saves what is unsaved on a page, and tells whether all of it is saved.
        """
        super().__init__(beside)
        self.folder = folder
        self.cost = cost
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
        try:
            slots: Sequence[str] = [slot.label for slot in read_key_slots(self.folder).slots]
        except WorldError:
            return ""
        return next(iter(slots), "")

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

        self._start(
            Task.MAKING,
            lambda: create_vault(
                self.folder, Passphrase(passphrase), now, label=name, cost=self.cost
            ),
            made,
            failed,
        )

    def open(
        self,
        secret: Secret,
        done: Callable[[], object] = nothing,
        failed: Callable[[WorldError], object] = nothing,
        *,
        accept_clock: bool = False,
    ) -> None:
        """Open the diary.

        Args:
            secret: a passphrase or a recovery code.
            done: it is open.
            failed: takes the reason.
            accept_clock: although the clock was moved back.
        """
        now = self._clock()
        self._start(
            Task.OPENING,
            lambda: open_vault(self.folder, secret, now, accept_clock=accept_clock),
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
        QCoreApplication.sendPostedEvents(self.beside)
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

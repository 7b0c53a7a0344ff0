"""The diary's door: whether there is one, whether it is open, and the way in and out."""

import shutil
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from thop_desktop.errors import (
    FolderReadOnlyError,
    WorldError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store.key_slots import Passphrase, Secret, read_key_slots
from thop_desktop.store.opening import create_vault, default_backup_folders, is_vault, open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import Cost
from thop_desktop.store.vault import Vault
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.diary_backups import DiaryBackups

# Each wrong try waits longer than the last, up to this.
LONGEST_WAIT_SECONDS = 30
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


class Task(Enum):
    """What goes on while the diary is busy, or was tried last."""

    NOTHING = "nothing"
    MAKING = "making"
    OPENING = "opening"
    RESTORING = "restoring"
    RENEWING = "renewing"


def _nothing(*_any: object) -> None:
    """For those who do not ask what came of it: the keeper's own state tells."""


def _nothing_unsaved() -> bool:
    """As long as no page can be written on."""
    return True


class Keeper(QObject):
    """Makes, opens and locks the one diary of this user; what takes long goes on beside the window.

    Signals:
        changed: the diary was opened, locked, or began to be opened; or that did not go well.
        code_made: there is a new recovery code to show, until `enter` is called.
        access_changed: an old passphrase no longer opens it.
        entered: it is open, and its pages can be shown; after making one, once `enter` is called.
        locking: it is about to be locked; what is unsaved can still be saved.
        locked: it is locked; pages that showed what was in it must go.
    """

    changed = Signal()
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
            task: what goes on, or was tried last.
            trouble: why that did not go well, until the next try.
            code: a new recovery code that was not confirmed yet; it is nowhere else.
            came_by_code: the diary was opened with the recovery code.
            cost: as it was given.
            beside: as it was given.
            backups: the backups of the open diary.
            save_all: saves what is unsaved on a page, and tells whether all of it is saved.
        """
        super().__init__()
        self.folder = folder
        self.cost = cost
        self.beside = beside
        self.task = Task.NOTHING
        self.trouble: WorldError | None = None
        self.code: RecoveryCode | None = None
        self.came_by_code = False
        self.backups = DiaryBackups(clock, beside)
        self.save_all: Callable[[], bool] = _nothing_unsaved
        self._clock = clock
        self._vault: Vault | None = None
        self._busy = False
        self._wrong_tries = 0

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
    def renewing_trouble(self) -> WorldError | None:
        """Why the diary got no new key, when that was tried last."""
        return self.trouble if self.task is Task.RENEWING else None

    @property
    def vault(self) -> Vault:
        """The open vault.

        Raises:
            RuntimeError: it is not open.
        """
        if self._vault is None:
            raise RuntimeError("the diary is locked")
        return self._vault

    @property
    def wait_seconds(self) -> int:
        """How long to wait before another try, after the wrong ones since the last right one."""
        return min(LONGEST_WAIT_SECONDS, 2 ** (self._wrong_tries - 1) if self._wrong_tries else 0)

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
        done: Callable[[RecoveryCode], object] = _nothing,
        failed: Callable[[WorldError], object] = _nothing,
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

        self._begin(
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
        done: Callable[[], object] = _nothing,
        failed: Callable[[WorldError], object] = _nothing,
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
        self._begin(
            Task.OPENING,
            lambda: open_vault(self.folder, secret, now, accept_clock=accept_clock),
            self._opened(secret, done),
            failed,
        )

    def restore(self, file: Path, secret: Secret, *, only_slots: bool = False) -> None:
        """Let a backup take the place of the diary, which is locked, and open that.

        Args:
            file: the backup.
            secret: what opened the diary when the backup was made.
            only_slots: take only the keys out of it, and lose nothing that was written since.
        """
        from thop_desktop.store.restoring import restore, restore_key_slots

        now = self._clock()

        def work() -> Vault:
            if only_slots:
                restore_key_slots(file, self.folder, secret, now)
            else:
                restore(file, self.folder, secret, now)
            return open_vault(self.folder, secret, now, accept_clock=True)

        self._begin(Task.RESTORING, work, self._opened(secret, _nothing), _nothing)

    def salvage(self, secret: Secret) -> None:
        """Save what still reads of a damaged diary, and open that."""
        from thop_desktop.store.salvage import salvage

        now = self._clock()

        def work() -> Vault:
            salvage(self.folder, secret, now)
            return open_vault(self.folder, secret, now, accept_clock=True)

        self._begin(Task.RESTORING, work, self._opened(secret, _nothing), _nothing)

    def change(
        self,
        work: Callable[[Vault, datetime], Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
    ) -> None:
        """Do something slow to the ways into the open diary, which stays in use meanwhile.

        Args:
            work: takes the vault and the time; it must leave the database alone.
            done: takes what came of it; not called when the diary was locked meanwhile.
            failed: takes the reason, likewise.
        """
        vault, now = self.vault, self._clock()

        def only_if_open(tell: Callable[[Result], object]) -> Callable[[Result], object]:
            return lambda result: tell(result) if self._vault is vault else None

        self.beside.run(
            lambda: work(vault, now),
            only_if_open(done),
            lambda error: failed(error) if self._vault is vault else None,
        )

    def renew_key(self, slot_id: str, passphrase: Passphrase) -> None:
        """Encrypt the open diary anew, and have a new recovery code.

        Its pages go away meanwhile, as if it were locked, because the database is replaced.

        Args:
            slot_id: the slot that goes on opening it.
            passphrase: what opens that slot.
        """
        from thop_desktop.store.access import renew_key

        self.locking.emit()
        self._let_work_end()
        vault, now = self.vault, self._clock()
        self._vault = None

        def renewed(code: RecoveryCode) -> None:
            PrivateSettings(vault).set(ACCESS_CHANGED, now.isoformat())
            self._take_in(vault, came_by_code=False)
            self.show_code(code)

        def failed(_error: WorldError) -> None:
            if vault.is_open:
                self._take_in(vault, came_by_code=self.came_by_code)
                self.entered.emit()

        self._begin(
            Task.RENEWING,
            lambda: renew_key(vault, {slot_id: passphrase}, now, cost=self.cost),
            renewed,
            failed,
        )
        self.locked.emit()

    def show_code(self, code: RecoveryCode) -> None:
        """Have a new recovery code shown and confirmed, before anything else of the diary."""
        PrivateSettings(self.vault).set(SHEET_CONFIRMED, False)
        self.task, self.code = Task.RENEWING, code
        self.code_made.emit()

    def remove(self, elsewhere: Iterable[Path] = ()) -> None:
        """Lock the diary and delete its folder, with all in it.

        Args:
            elsewhere: backups in other folders that are to be deleted too.

        Raises:
            FolderReadOnlyError: not everything could be deleted.
        """
        self.lock()
        try:
            shutil.rmtree(self.folder)
            for file in elsewhere:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise FolderReadOnlyError(self.folder) from error
        finally:
            self.changed.emit()
            self.locked.emit()

    def confirm_code(self) -> None:
        """The new recovery code is on paper: forget it, and show the diary."""
        PrivateSettings(self.vault).set(SHEET_CONFIRMED, True)
        self.enter()

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

    def _begin(
        self,
        task: Task,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[WorldError], object],
    ) -> None:
        if self._busy or self._vault is not None:
            raise RuntimeError("the diary is open or being opened")
        self._busy = True
        self.task, self.trouble = task, None

        def guarded() -> Result | Exception:
            try:
                return work()
            except WorldError:
                raise
            except Exception as error:  # noqa: BLE001 - it is raised again, in the window's thread
                return error

        def finished(result: Result | Exception) -> None:
            self._busy = False
            if isinstance(result, Exception):
                # A mistake of our own is reported; it must not leave the diary busy for ever.
                self.changed.emit()
                raise result
            done(result)

        def stopped(error: WorldError) -> None:
            self._busy = False
            self.trouble = error
            if isinstance(error, (WrongPassphraseError, WrongRecoveryCodeError)):
                self._wrong_tries += 1
            self.changed.emit()
            failed(error)

        self.beside.run(guarded, finished, stopped)
        self.changed.emit()

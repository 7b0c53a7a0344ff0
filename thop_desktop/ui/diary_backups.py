"""The backups of the open diary, made beside the window."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from thop_desktop.store.backup_files import Backup, backups
from thop_desktop.store.backups import (
    FAILURES,
    Round,
    back_up_when_due,
    renew_backups,
    write_backup,
)
from thop_desktop.store.vault import Vault
from thop_desktop.ui.beside import Beside


class _StoppedError(Exception):
    """The diary is about to be locked; what was not finished is thrown away."""


class DiaryBackups(QObject):
    """Makes them once after opening, and whenever it is asked.

    Signals:
        changed: a round began or ended.
    """

    changed = Signal()

    def __init__(self, clock: Callable[[], datetime], beside: Beside) -> None:
        """Take what tells the time, and where the work is done.

        Attributes:
            last: what came of the last round of this run, or None.
            busy: whether one is going on.
        """
        super().__init__()
        self.last: Round | None = None
        self.busy = False
        self._clock = clock
        self._beside = beside
        self._stopped = False

    def there(self, vault: Vault) -> tuple[Backup, ...]:
        """The backups that can be reached now, the newest first."""
        return backups(vault.backup_folders, vault.vault_id)

    def when_due(self, vault: Vault) -> None:
        """Make today's, where there is none yet."""
        now = self._clock()
        self._run(lambda: back_up_when_due(vault, now, self._go_on))

    def now(self, vault: Vault) -> None:
        """Make one in every folder that is there."""
        now = self._clock()
        self._run(lambda: _in_each_folder(vault, now, self._go_on))

    def renew(self, vault: Vault) -> None:
        """Make new ones, and let go of all older ones."""
        now = self._clock()
        self._run(lambda: renew_backups(vault, now, self._go_on))

    def stop(self) -> None:
        """Break off what goes on, because the diary is about to be locked; nothing is left of it.

        Whoever calls it waits for the work beside the window to end.
        """
        self._stopped = True

    def _go_on(self, _done: int, _of: int) -> None:
        if self._stopped:
            raise _StoppedError

    def _run(self, make: Callable[[], Round]) -> None:
        if self.busy:
            return
        self.busy, self._stopped = True, False

        def work() -> Round | None:
            try:
                return make()
            except _StoppedError:
                return None
            except Exception:
                self.busy = False  # a mistake of our own is reported, and does not block the next
                raise

        def done(result: Round | None) -> None:
            self.busy = False
            self.last = result or self.last
            self.changed.emit()

        self._beside.run(work, done, lambda _error: done(None))
        self.changed.emit()


def _in_each_folder(vault: Vault, now: datetime, progress: Callable[[int, int], object]) -> Round:
    made: list[Backup] = []
    missing: list[Path] = []
    failed: list[tuple[Path, Exception]] = []
    for folder in vault.backup_folders:
        if not folder.is_dir() and vault.folder not in folder.parents:
            missing.append(folder)
            continue
        try:
            made.append(write_backup(vault, folder, now, progress))
        except FAILURES as error:
            failed.append((folder, error))
    return Round(tuple(made), tuple(missing), tuple(failed))

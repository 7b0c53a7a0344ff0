"""The backups of the open diary: made, checked and replaced beside the window."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from thop_desktop.errors import WorldError
from thop_desktop.store.backup_check import Checked, check_backups
from thop_desktop.store.backup_files import Backup, backups
from thop_desktop.store.backups import (
    Round,
    back_up_everywhere,
    back_up_when_due,
    renew_backups,
)
from thop_desktop.store.progress import Progress
from thop_desktop.store.vault import Vault
from thop_desktop.ui.beside import Beside

Result = TypeVar("Result", Round, Checked)


class Work(Enum):
    """What goes on with the backups, or went on last."""

    NOTHING = "nothing"
    OF_TODAY = "of today"
    ONE_MORE = "one more"
    CHECK = "check"
    RENEW = "renew"


class _StoppedError(Exception):
    """The user stopped it, or the diary is about to be locked; the unfinished is thrown away."""


class DiaryBackups(QObject):
    """Makes them once after opening, and whenever it is asked; one thing at a time.

    Signals:
        changed: something began or ended.
        progressed: how much of it is done, and of how much.
    """

    changed = Signal()
    progressed = Signal(object, object)

    def __init__(self, clock: Callable[[], datetime], beside: Beside) -> None:
        """Take what tells the time, and where the work is done.

        Attributes:
            last: what came of the last round of this run, or None.
            checked: what came of the last check, until the next round; or None.
            trouble: why a check could not be done, until the next work; or None.
            busy: whether something goes on.
            work: what that is, or was.
            was_stopped: whether the user stopped what went on last.
        """
        super().__init__()
        self.last: Round | None = None
        self.checked: Checked | None = None
        self.trouble: WorldError | None = None
        self.busy = self.was_stopped = False
        self.work = Work.NOTHING
        self._clock = clock
        self._beside = beside
        self._stopped = False

    def forget(self) -> None:
        """Another diary is meant from now on: what came of this one's backups is not its."""
        self.last, self.checked, self.trouble = None, None, None
        self.was_stopped, self.work = False, Work.NOTHING

    def there(self, vault: Vault) -> tuple[Backup, ...]:
        """The backups that can be reached now, the newest first."""
        return backups(vault.backup_folders, vault.vault_id)

    def when_due(self, vault: Vault) -> None:
        """Make today's, where there is none yet."""
        now = self._clock()
        self._round(Work.OF_TODAY, lambda progress: back_up_when_due(vault, now, progress))

    def now(self, vault: Vault) -> None:
        """Make one in every folder that is there."""
        now = self._clock()
        self._round(Work.ONE_MORE, lambda progress: back_up_everywhere(vault, now, progress))

    def renew(self, vault: Vault, written: datetime | None = None) -> None:
        """Make new ones, and let go of older ones.

        Args:
            vault: the open vault.
            written: let go only of those made since then; of all older ones when it is None.
        """
        now = self._clock()
        self._round(
            Work.RENEW, lambda progress: renew_backups(vault, now, progress, written=written)
        )

    def check(self, vault: Vault) -> None:
        """Read all that can be reached, from end to end."""
        self.checked = None

        def done(checked: Checked | None) -> None:
            self.checked = checked

        self._run(Work.CHECK, lambda progress: check_backups(vault, progress), done)

    def stop(self) -> None:
        """Break off what goes on; nothing is left of it.

        Whoever is about to lock the diary waits for the work beside the window to end.
        """
        self._stopped = True

    def _go_on(self, done: int, of: int) -> None:
        if self._stopped:
            raise _StoppedError
        self.progressed.emit(done, of)

    def _round(self, work: Work, make: Callable[[Progress], Round]) -> None:
        def done(made: Round | None) -> None:
            self.last = made or self.last
            self.checked = None

        self._run(work, make, done)

    def _run(
        self,
        work: Work,
        make: Callable[[Progress], Result],
        take: Callable[[Result | None], object],
    ) -> None:
        if self.busy:
            return
        self.busy, self._stopped, self.work = True, False, work
        self.was_stopped, self.trouble = False, None

        def act() -> Result | None:
            try:
                return make(self._go_on)
            except _StoppedError:
                self.was_stopped = True
                return None
            except WorldError:
                raise
            except Exception:
                self.busy = False  # a mistake of our own is reported, and does not block the next
                raise

        def done(result: Result | None) -> None:
            self.busy = False
            take(result)
            self.changed.emit()

        def failed(error: WorldError) -> None:
            self.trouble = error
            done(None)

        self._beside.run(act, done, failed)
        self.changed.emit()

"""The diary's door: the way in and out, the ways back after damage, and what keeps it safe."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from thop_desktop.errors import FolderReadOnlyError, WorldError
from thop_desktop.store.key_slots import Passphrase, Secret
from thop_desktop.store.opening import open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.profiles import remove
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.vault import Vault
from thop_desktop.ui.diary_door import (
    ACCESS_CHANGED,
    BACKUP_FOLDER,
    SHEET_CONFIRMED,
    DiaryDoor,
    DiaryState,
    nothing,
)
from thop_desktop.ui.keeper_work import LONGEST_WAIT_SECONDS, Result, Task

# What others know from here.
__all__ = [
    "ACCESS_CHANGED",
    "BACKUP_FOLDER",
    "LONGEST_WAIT_SECONDS",
    "SHEET_CONFIRMED",
    "DiaryState",
    "Keeper",
    "Task",
]


class Keeper(DiaryDoor):
    """All that can be done with the diary as a whole."""

    @property
    def renewing_trouble(self) -> WorldError | None:
        """Why the diary got no new key, when that was tried last."""
        return self.trouble if self.task is Task.RENEWING else None

    def restore(
        self,
        file: Path,
        secret: Secret,
        done: Callable[[], object] = nothing,
        *,
        only_slots: bool = False,
    ) -> None:
        """Let a backup take the place of the diary, which is locked, and open that.

        Until the backup takes its place it can be stopped, and then nothing is different.

        Args:
            file: the backup.
            secret: what opened the diary when the backup was made.
            done: it is open.
            only_slots: take only the keys out of it, and lose nothing that was written since.
        """
        from thop_desktop.store.restoring import restore, restore_key_slots

        now = self._clock()

        def work() -> Vault:
            if only_slots:
                restore_key_slots(file, self.folder, secret, now)
            else:
                restore(file, self.folder, secret, now, self._tell_progress)
            return open_vault(self.folder, secret, now, accept_clock=True)

        opened = self._opened(secret, done)
        self._start(Task.RESTORING, work, opened, nothing, can_stop=not only_slots)

    def salvage(self, secret: Secret) -> None:
        """Save what still reads of a damaged diary, and open that."""
        from thop_desktop.store.salvage import salvage

        now = self._clock()

        def work() -> Vault:
            salvage(self.folder, secret, now)
            return open_vault(self.folder, secret, now, accept_clock=True)

        self._start(Task.RESTORING, work, self._opened(secret, nothing), nothing)

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

        Everybody who can open it goes on doing so.

        Args:
            slot_id: the slot that is made anew with its passphrase.
            passphrase: what opens that slot.
        """
        from thop_desktop.store.people_access import renew_for_all

        self._renew(
            lambda vault, now: renew_for_all(vault, slot_id, passphrase, now, cost=self.cost)
        )

    def remove_person(self, slot_id: str, own: Passphrase) -> None:
        """Let somebody open the diary no longer; it gets a new key, and a new recovery code.

        Args:
            slot_id: the slot of whoever is removed.
            own: the passphrase of whoever is in.
        """
        from thop_desktop.store.people_access import remove_person

        self._renew(lambda vault, now: remove_person(vault, slot_id, own, now))

    def _renew(self, work: Callable[[Vault, datetime], RecoveryCode]) -> None:
        """Let the database be replaced.

        Its pages go away meanwhile, as if it were locked.
        """
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

        self._start(
            Task.RENEWING,
            lambda: work(vault, now),
            renewed,
            failed,
        )
        self.locked.emit()

    def show_code(self, code: RecoveryCode) -> None:
        """Have a new recovery code shown and confirmed, before anything else of the diary."""
        PrivateSettings(self.vault).set(SHEET_CONFIRMED, False)
        self.task, self.code = Task.RENEWING, code
        self.code_made.emit()

    def confirm_code(self) -> None:
        """The new recovery code is on paper: forget it, and show the diary."""
        PrivateSettings(self.vault).set(SHEET_CONFIRMED, True)
        self.enter()

    def remove(self, elsewhere: Iterable[Path] = ()) -> None:
        """Lock the diary and delete its folder, with all in it.

        Args:
            elsewhere: backups in other folders that are to be deleted too.

        Raises:
            FolderReadOnlyError: not everything could be deleted.
        """
        self.lock()
        try:
            remove(self.folder, is_own=self.is_own_folder)
            for file in elsewhere:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise FolderReadOnlyError(self.folder) from error
        else:
            self.removed.emit()
        finally:
            self.changed.emit()
            self.locked.emit()

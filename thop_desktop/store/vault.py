"""The vault: one encrypted database, and one way in and one way out.

`opening.create_vault` and `opening.open_vault` lead in, `Vault.lock` leads out. What is in between
goes through `Vault.read` and `Vault.write`. docs/vault.md tells the whole story.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from thop_desktop.errors import (
    DatabaseDamagedError,
    KeySlotsDamagedError,
    NoVaultError,
    VaultError,
    VaultInUseError,
)
from thop_desktop.store import cipher, durable
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.core_dumps import CoreDumps
from thop_desktop.store.holder import Hold, hold
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import FILE_NAME, ChangedSlotsError, KeySlots, read_key_slots
from thop_desktop.store.meta import note_use
from thop_desktop.store.presence import Presence
from thop_desktop.store.swap import DATABASE, MARKER, swap_in


class Vault:
    """An open vault. Used by one thread at a time.

    Attributes:
        folder: where it lives.
        slots: the ways to open it.
        backup_folders: where backups are made and looked for.
        person: the id of the slot of whoever is in; "" when the recovery code opened it.
    """

    def __init__(
        self,
        folder: Path,
        held: Hold,
        key: DatabaseKey,
        slots: KeySlots,
        opened: datetime,
        backup_folders: Sequence[Path],
        person: str = "",
    ) -> None:
        """Connect to the database; whether the key fits shows when it is first read.

        Args:
            folder: the vault.
            held: nobody else has it; released when it is locked.
            key: the database's key; wiped when it is locked.
            slots: what stands in the file with the slots.
            opened: the present moment.
            backup_folders: where backups are made and looked for.
            person: the id of the slot of whoever opened it; "" with the recovery code.
        """
        self.folder = folder
        self.person = person
        self.slots = slots
        self.backup_folders = tuple(backup_folders)
        self._held = held
        self._key = key
        self._database: Database | None = None
        self._used = opened
        self._damaged = self._is_away = False
        self._presence: Presence | None = None
        self._core_dumps = CoreDumps()
        self._core_dumps.switch_off()
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether it was not locked yet."""
        return self._database is not None or self._is_away

    @property
    def vault_id(self) -> str:
        """Its own name, 32 hexadecimal digits; backups bear it."""
        return self.slots.vault_id

    @property
    def key(self) -> DatabaseKey:
        """The database key, for what makes another database of this one."""
        return self._key

    @contextmanager
    def read(self) -> Iterator[Database]:
        """The database, for reading.

        Raises:
            DatabaseDamagedError: what was asked for cannot be read.
            NoVaultError: its files are not here just now; see `write`.
        """
        with self._failures():
            database = self._present()
            with self._whole(database):
                yield database

    @contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction: all of it is on the disk afterwards, or, on any exception, nothing.

        Raises:
            DiskFullError: there is no room; nothing of the transaction was kept.
            FolderReadOnlyError: nothing can be written any more.
            DatabaseDamagedError: what was needed for it cannot be read.
            NoVaultError: its files are not here just now, as when a stick was pulled out. Nothing
                of the transaction was kept; the next one goes on when they are back.
        """
        with self._failures():
            database = self._present()
            database.conn.execute("BEGIN IMMEDIATE")
            try:
                with self._whole(database):
                    yield database
                    note_use(database, self._used)
                database.conn.execute("COMMIT")
            except BaseException:
                if database.conn.in_transaction:
                    database.conn.execute("ROLLBACK")
                raise

    def see_that_it_is_here(self) -> None:
        """Look whether its files are where they were; any thread may ask, and nothing is changed.

        Raises:
            NoVaultError: they are not, as when a stick was pulled out.
        """
        if not self.is_open:
            raise RuntimeError("this vault is locked")
        if self._are_files_gone:
            raise NoVaultError(self.folder)

    @contextmanager
    def second_connection(self) -> Iterator[Database]:
        """Another connection, to read with in another thread while this one goes on."""
        file, salt = self.folder / DATABASE, self.slots.database_salt
        self.see_that_it_is_here()
        with self._failures():
            database = cipher.connect(file, self._key, salt, mode="ro")
            try:
                with self._whole(database):
                    yield database
            finally:
                cipher.close(database)

    def keep_slots(self, slots: KeySlots) -> None:
        """Replace the key slots, in one step.

        Raises:
            DiskFullError: there is no room; the former slots are still there.
            FolderReadOnlyError: nothing can be written.
            NoVaultError: its files are not here just now.
        """
        signed = slots.signed(self._key)
        with self._failures(), durable.plain_failures(self.folder):
            self._present()
            durable.write_whole(self.folder / FILE_NAME, signed.to_bytes())
        self.slots = signed

    def replace_with(self, key: DatabaseKey, slots: KeySlots, now: datetime) -> None:
        """Let the database and slots that are ready in `incoming` be this vault from now on.

        What was there is gone then: whoever asks for this wants it to be.

        Raises:
            OSError: it is what it was, and open; or, if that failed halfway, locked, and whoever
                opens it next finishes it.
        """
        self._close_database(now)
        try:
            swap_in(self.folder, now, keep=False)
        except BaseException:
            if (self.folder / MARKER).exists():
                self._let_go()
            else:
                self._connect()
            raise
        self._key.wipe()
        self._key, self.slots = key, slots
        self._connect()

    def lock(self, now: datetime) -> None:
        """Close everything, forget the key and let others in; once is enough, twice is no harm."""
        if not self.is_open:
            return
        try:
            self._close_database(now)
        finally:
            self._is_away = False
            self._let_go()

    def abandon(self) -> None:
        """Close everything without writing anything."""
        self._damaged = True
        self.lock(self._used)

    def _connect(self) -> None:
        file, salt = self.folder / DATABASE, self.slots.database_salt
        try:
            with self._failures():
                self._database = cipher.connect(file, self._key, salt)
        except BaseException:
            self._let_go()
            raise
        self._presence = Presence(file)

    def _close_database(self, now: datetime) -> None:
        self._used = max(self._used, now)
        try:
            database = self._present()
        except VaultError:
            return  # there is nothing to write into
        try:
            if not self._damaged:
                with suppress(VaultError), self.write():
                    pass  # what is noted of every transaction: when the vault was last used
        finally:
            if self._database is not database:
                pass  # its files went away meanwhile
            elif self._damaged:
                file, salt = self.folder / DATABASE, self.slots.database_salt
                cipher.leave(database, file, self._key, salt)
            else:
                cipher.tidy(database)
                cipher.close(database)
            self._database = None

    def _let_go(self) -> None:
        self._key.wipe()
        self._core_dumps.switch_back()
        self._held.release()

    @property
    def _are_files_gone(self) -> bool:
        """Whether they are not where they were when they were connected to."""
        return self._is_away or not (self._presence is None or self._presence.is_same)

    def _present(self) -> Database:
        """The database, where its files are; when they were away and are back, connect anew."""
        if not self.is_open:
            raise RuntimeError("this vault is locked")
        if self._are_files_gone:
            self._leave_files()
            self._come_back()
        if self._database is None:
            raise RuntimeError("this vault is locked")
        return self._database

    def _leave_files(self) -> None:
        """The files are gone from where they were; the key stays, for when they come back."""
        database, self._database = self._database, None
        self._is_away = True
        if database is None:
            return
        if self._presence is not None and self._presence.is_there:
            cipher.abandon(database)
        else:
            cipher.close(database)

    def _come_back(self) -> None:
        """Connect to the same vault, when it is there again.

        Raises:
            NoVaultError: it is not.
            VaultError: it is, and cannot be worked with.
        """
        if self._presence is None or not self._presence.is_there:
            raise NoVaultError(self.folder)
        slots = read_key_slots(self.folder)
        same = (slots.vault_id, slots.database_salt) == (self.vault_id, self.slots.database_salt)
        if not same:
            raise NoVaultError(self.folder)
        try:
            slots = slots.bound_by(self._key)
        except ChangedSlotsError:
            raise KeySlotsDamagedError(self.folder) from None
        file = self.folder / DATABASE
        self._held.release()
        self._held = hold(self.folder, self._used)
        database = cipher.connect(file, self._key, slots.database_salt)
        self._database, self.slots, self._is_away = database, slots, False
        self._presence = Presence(file)

    @contextmanager
    def _whole(self, database: Database) -> Iterator[None]:
        """See that what was read is what was written, also where that led to another exception."""
        try:
            yield
        finally:
            if not cipher.reads_whole(database):
                raise DatabaseDamagedError(self.folder)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        """The driver's exceptions as errors to tell; damage is told with the newest backup."""
        try:
            with cipher.plain_failures(self.folder):
                yield
        except (VaultError, OSError) as error:
            told = isinstance(error, NoVaultError | VaultInUseError | KeySlotsDamagedError)
            if not told and self._are_files_gone:
                # Whatever the system says of a disk that is gone, it is no damage.
                raise NoVaultError(self.folder) from error
            if not isinstance(error, DatabaseDamagedError):
                raise
            self._damaged = True  # from here on, nothing is written to it any more
            backup = newest_backup(self.backup_folders, self.vault_id)
            raise DatabaseDamagedError(self.folder, backup) from error

"""Which diary the door leads to: at the start, and whenever another one is chosen."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from thop_desktop.errors import WorldError
from thop_desktop.store.profiles import FIRST, Profile, Profiles, clean_name, rename
from thop_desktop.ui.keeper import DiaryState, Keeper
from thop_desktop.ui.preferences import Preferences

# In the machine's preferences: the id of the diary that was opened last, which tells nothing.
LAST = "diary"


class ProfilesDesk(QObject):
    """Knows the diaries, and turns the one door there is to one of them.

    Signals:
        turned: another diary is meant; nothing of the one before may be left.
        renamed: the diary has another name.
    """

    turned = Signal()
    renamed = Signal()

    def __init__(
        self,
        home: Path,
        preferences: Preferences,
        keeper: Callable[[], Keeper],
        may_leave: Callable[[], bool],
    ) -> None:
        """Take what it works with.

        Args:
            home: the program's data folder.
            preferences: where it is remembered which diary was opened last.
            keeper: the diary's door.
            may_leave: saves all that is unsaved; whether the present diary may be left.

        Attributes:
            profiles: the diaries that are known of.
            is_making: whether a new diary is being made, where there is none yet.
            must_choose: whether nobody has said yet which of several diaries is meant.
        """
        super().__init__()
        self.profiles = Profiles(home)
        self._first = home / FIRST
        self._preferences = preferences
        self._keeper = keeper
        self._may_leave = may_leave
        self.is_making = self.must_choose = False

    def start(self) -> tuple[Path, bool]:
        """The folder that the door leads to at first, and whether it is the program's own."""
        known = self.profiles.all()
        there = [one for one in known if one.is_there]
        last = self._preferences.word(LAST)
        meant = next((one for one in there if one.id == last), None)
        if meant is None and len(there) == 1 and len(known) == 1:
            (meant,) = there
        self.must_choose = meant is None and bool(known)
        if meant is None:
            return self._first, True
        return meant.folder, not meant.is_elsewhere

    @property
    def folder(self) -> Path:
        """The folder of the diary that is meant."""
        return self._keeper().folder

    @property
    def is_open(self) -> bool:
        """Whether the diary that is meant is open."""
        return self._keeper().is_open

    @property
    def asks_first(self) -> bool:
        """Whether the question which diary is meant comes before anything else."""
        return self.must_choose or self.is_gone

    @property
    def is_gone(self) -> bool:
        """Whether the diary that is meant is not there, and nobody is making it."""
        is_meant = not (self.is_making or self.must_choose)
        if not is_meant or self._keeper().state is not DiaryState.ABSENT:
            return False
        # Where there never was one, one is made.
        return self.folder != self._first or bool(self.profiles.all())

    @property
    def are_others(self) -> bool:
        """Whether there is a diary besides the one that is meant."""
        return any(one.folder != self.folder for one in self.profiles.all())

    def choose(self, folder: Path) -> bool:
        """Have the door lead to a diary; returns whether it does.

        It does not when something unsaved would be lost, or while a diary is being opened.
        """
        keeper = self._keeper()
        if folder == keeper.folder and not self.is_making:
            self.must_choose = False
            self.turned.emit()
            return True
        return self._turn(folder, making=False)

    def look_again(self) -> None:
        """The diary may be there again: show the way into it, if so."""
        self.turned.emit()

    def begin(self, folder: Path | None = None) -> bool:
        """Have the door lead to where a new diary can be made; returns whether it does.

        Args:
            folder: where; a folder of the program's own when not given.
        """
        return self._turn(folder or self.profiles.new_folder(), making=True)

    def rename(self, name: str) -> None:
        """Give the diary that is meant a name.

        Raises:
            DiskFullError, FolderReadOnlyError: it has the name that it had.
        """
        keeper, before = self._keeper(), self._keeper().name()
        rename(keeper.folder, name)
        self._rename_on_keys(before, clean_name(name))
        self.renamed.emit()

    def entered(self) -> None:
        """A diary was opened: that is the one that is meant the next time too."""
        self.is_making = self.must_choose = False
        known = self.profiles.at(self.folder)
        self._preferences.keep_word(LAST, known.id if known else "")

    def removed(self) -> None:
        """The diary that was meant is gone for good: another one is meant, or a new one."""
        keeper = self._keeper()
        if (known := self.profiles.at(keeper.folder)) is not None:
            with suppress(WorldError):
                self.forget(known)
        self.is_making, self.must_choose = False, bool(self.profiles.all())
        keeper.turn_to(self._first, is_own=True)
        self.turned.emit()

    def forget(self, profile: Profile) -> None:
        """Remember a diary elsewhere no longer.

        Raises:
            DiskFullError, FolderReadOnlyError: it is still remembered.
        """
        self.profiles.forget(profile.id)
        if self._preferences.word(LAST) == profile.id:
            self._preferences.keep_word(LAST, "")

    def _rename_on_keys(self, before: str, name: str) -> None:
        """The name stands with the keys too, where anybody can read it."""
        keeper = self._keeper()
        if keeper.is_open:
            from thop_desktop.store.people_access import rename_shared

            with suppress(WorldError):
                rename_shared(keeper.vault, before, name)

    def _turn(self, folder: Path, *, making: bool) -> bool:
        keeper = self._keeper()
        # A recovery code that is not on paper yet would be gone with its page.
        if keeper.state is DiaryState.BUSY or keeper.code is not None or not self._may_leave():
            return False
        self.is_making, self.must_choose = making, False
        keeper.turn_to(folder, is_own=self.profiles.is_own(folder))
        self.turned.emit()
        return True

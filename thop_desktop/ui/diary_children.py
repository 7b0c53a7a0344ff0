"""The children as the diary's page knows them: by their nicknames."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.children import AliasTakenError, Child, Children
from thop_desktop.ui.diary_guard import DiaryGuard


class DiaryChildren:
    """Remembers nicknames while the diary is open.

    Attributes:
        aliases: what each child is called, by its id; of those in the archive too.
        archived: the ids of those in the archive.
    """

    def __init__(
        self, children: Children, guard: DiaryGuard, clock: Callable[[], datetime]
    ) -> None:
        """Read the nicknames.

        Args:
            children: where they are kept.
            guard: tells when they cannot be read.
            clock: tells the local time.
        """
        self._children, self._guard, self._clock = children, guard, clock
        self.aliases: dict[str, str] = {}
        self.archived: set[str] = set()
        self._guard.attempt(self._learn)

    def all(self, *, archived: bool = False) -> Sequence[Child]:
        """Those who can be chosen; also those in the archive, after the others, when asked for."""
        present = self._guard.attempt(self._children.all) or ()
        if not archived:
            return present
        return (*present, *(self._guard.attempt(lambda: self._children.all(archived=True)) or ()))

    def alias(self, child_id: str) -> str:
        """What a child is called; "" when that is not known."""
        return self.aliases.get(child_id, "")

    def add(self, alias: str) -> Child | str:
        """A child of this nickname: the one there is, or a new one; or why there can be none."""
        wanted = Child(alias)
        for child in self.all():
            if child.alias.casefold() == wanted.alias.casefold():
                return child
        try:
            kept = self._guard.attempt(lambda: self._children.add(wanted, self._clock()))
        except AliasTakenError:
            return QCoreApplication.translate(
                "DiaryChildren", "A child in the archive has this nickname. Choose another one."
            )
        if kept is None:
            return QCoreApplication.translate(
                "DiaryChildren", "This could not be saved. Try again."
            )
        self.aliases[kept.id] = kept.alias
        return kept

    def take_out(self, child_id: str) -> bool:
        """Take a child out of the archive; whether it is out of it now."""
        if self._guard.attempt(lambda: self._children.unarchive(child_id)) is None:
            return False
        self.archived.discard(child_id)
        return True

    def forget(self) -> None:
        """Remember none of them."""
        self.aliases.clear()
        self.archived.clear()

    def _learn(self) -> None:
        out_of_sight = self._children.all(archived=True)
        self.archived = {child.id for child in out_of_sight}
        for child in (*self._children.all(), *out_of_sight):
            self.aliases[child.id] = child.alias

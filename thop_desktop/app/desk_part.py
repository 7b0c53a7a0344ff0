"""A part whose work lies on a desk: it outlives pages, and may be kept nowhere but in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from thop_desktop.app.once import Once
from thop_desktop.app.part import Part

if TYPE_CHECKING:
    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared


class Desk(Protocol):
    """What holds the work at hand."""

    @property
    def holds_unkept(self) -> bool:
        """Whether there is something in memory that is nowhere else."""

    def save(self) -> bool:
        """Keep what is not kept yet; returns whether nothing of the diary's is unsaved."""

    def forget(self) -> None:
        """The diary is about to be locked: nothing that it keeps stays in memory."""

    def drop(self) -> None:
        """Somebody else is there: nothing stays in memory, kept or not."""


AnyDesk = TypeVar("AnyDesk", bound=Desk)


class DeskPart(Part, Generic[AnyDesk]):
    """Saves, forgets and drops what is on the desk, once there is one."""

    def __init__(
        self,
        shared: Shared,
        access: AccessPart,
        make_desk: Callable[[], AnyDesk],
        unkept: Callable[[], str],
    ) -> None:
        """Begin without a desk.

        Args:
            shared: what every part works with.
            access: the way into the diary.
            make_desk: makes the desk when it is first needed.
            unkept: says that there is something on it that is kept nowhere, as a title.

        Attributes:
            desk: what is at hand; it outlives pages.
        """
        self._shared, self._access, self._unkept = shared, access, unkept
        self.desk: Once[AnyDesk] = Once(make_desk)

    def save(self) -> bool:
        """Save what is on the desk; returns whether nothing of the diary's is unsaved."""
        desk = self.desk.made
        return desk is None or desk.save()

    def forget(self) -> None:
        """What the diary keeps does not stay in memory."""
        if (desk := self.desk.made) is not None:
            desk.forget()

    def may_drop(self) -> bool:
        """Whether somebody else may come; asks where something is kept nowhere."""
        desk = self.desk.made
        if desk is None or not desk.holds_unkept:
            return True
        text = QCoreApplication.translate(
            "Unsaved", "If you open another diary, it will be gone. Nobody else gets to see it."
        )
        verbs = [
            QCoreApplication.translate("Unsaved", "Stay here"),
            QCoreApplication.translate("Unsaved", "Let it go"),
        ]
        return self._shared.dialogs().ask(self._unkept(), text, verbs) == 1

    def drop(self) -> None:
        """Somebody else comes: nothing stays in memory, kept or not."""
        if (desk := self.desk.made) is not None:
            desk.drop()

"""What locks the diary by itself, and hides the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thop_desktop.app.once import Once
from thop_desktop.app.part import Part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.locking import LockingPolicy, LockingWishes
    from thop_desktop.ui.locking_desk import LockingDesk
    from thop_desktop.ui.look import Look


class LockingPart(Part):
    """Listens as long as the program runs; has settings, but no page of its own."""

    def __init__(self, shared: Shared, access: AccessPart) -> None:
        """Listen to nothing yet.

        Args:
            shared: what every part works with.
            access: the way in and out of the diary.

        Attributes:
            desk: what listens.
        """
        self._shared, self._access = shared, access
        self.desk: Once[LockingDesk] = Once(self._make_desk)

    def follow(self, keeper: Keeper) -> None:
        """Listen to more while the diary is open."""
        self.desk().follow(keeper)

    def drop(self) -> None:
        """Somebody else comes: nobody goes back to where this diary was open."""
        self.desk().forget_place()

    def settings(self, look: Look) -> QWidget:
        """What can be chosen of it."""
        from thop_desktop.ui.locking_kept import KeptWishes
        from thop_desktop.ui.locking_settings import LockingSettings

        kept = KeptWishes(self._shared.preferences)
        return LockingSettings(look, kept, self._policy(), self.desk().wishes_changed)

    def _make_desk(self) -> LockingDesk:
        from thop_desktop.ui.locking_desk import LockingDesk, LockingParts

        shared, access = self._shared, self._access
        return LockingDesk(
            LockingParts(
                window=shared.window,
                look=lambda: shared.appearance.look,
                keeper=lambda: access.keeper.made,
                wishes=self._wishes,
                save_all=access.save_all,
                settle_unsaved=access.lock,
                rooms=access.all_private_rooms,
                tell_moment=shared.start.tell_moment,
                watch_session=shared.start.watch_session,
            )
        )

    def _wishes(self) -> LockingWishes:
        from thop_desktop.ui.locking import composed
        from thop_desktop.ui.locking_kept import KeptWishes

        return composed(KeptWishes(self._shared.preferences).wishes, self._policy())

    def _policy(self) -> LockingPolicy:
        from thop_desktop.ui.locking import LockingPolicy

        return self._shared.start.locking_policy or LockingPolicy()

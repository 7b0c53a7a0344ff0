"""The settings, and what is told before the first start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from thop_desktop import paths
from thop_desktop.app.part import Makers, Part
from thop_desktop.languages import Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.rooms import Actions
    from thop_desktop.ui.settings_page import SettingsNow
    from thop_desktop.ui.settings_rooms import SettingsRooms


class SettingsPart(Part):
    """What the user can choose for the whole program."""

    def __init__(
        self,
        shared: Shared,
        actions: Actions,
        access: AccessPart,
        locking: Callable[[Look], QWidget],
    ) -> None:
        """Take what the pages need.

        Args:
            shared: what every part works with.
            actions: what pages can ask of the program as a whole.
            access: the way into the diary.
            locking: makes the settings of how the diary locks.
        """
        self._shared, self._actions = shared, actions
        self._access, self._locking = access, locking

    def makers(self, look: Look) -> Makers:
        """The settings and the gate."""
        return {
            "settings": lambda: self._pages(look).settings(),
            "gate": lambda: self._pages(look).gate(),
        }

    def _pages(self, look: Look) -> SettingsRooms:
        from thop_desktop.ui.settings_rooms import SettingsRooms

        shared = self._shared
        return SettingsRooms(
            look=look,
            resources=shared.resources,
            language=shared.told_in.of(Subject.GATE),
            settings_now=self._now,
            gate_accepted=lambda: shared.preferences.gate_accepted,
            has_diary=lambda: self._access.way_in(look).has_diary(),
            locking=lambda: self._locking(look),
            go=shared.go,
            actions=self._actions,
        )

    def _now(self) -> SettingsNow:
        from thop_desktop.ui.settings_page import SettingsNow
        from thop_desktop.ui.translation import language_names

        shared = self._shared
        home, preferences = shared.start.home, shared.preferences
        return SettingsNow(
            theme=preferences.theme,
            language=preferences.language,
            languages=language_names(paths.translations()),
            pages_in_other_language=shared.told_in.is_other(Subject.BOOK),
            text_percent=preferences.text_percent,
            data_folder=home,
            portable=home == paths.portable_data(),
            notice=paths.notice(),
            for_managers=paths.for_managers(),
            machine=shared.start.machine,
        )

"""Makes the pages about the program itself: its settings, and what to know first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.place import Place
    from thop_desktop.ui.rooms import Actions
    from thop_desktop.ui.settings_page import SettingsNow


@dataclass(frozen=True)
class SettingsRooms:
    """Knows how to make them; each is imported when it is first opened.

    Attributes:
        look: theme and text size.
        resources: the folder with the program's own files.
        language: of what to know first.
        settings_now: what is set now.
        gate_accepted: whether the gate was read before.
        has_diary: whether there is a diary.
        locking: makes the settings of how the diary locks.
        go: opens a place.
        actions: what can be asked of the program.
    """

    look: Look
    resources: Path
    language: str
    settings_now: Callable[[], SettingsNow]
    gate_accepted: Callable[[], bool]
    has_diary: Callable[[], bool]
    locking: Callable[[], QWidget]
    go: Callable[[Place], object]
    actions: Actions

    def settings(self) -> QWidget:
        """What can be chosen for the whole program."""
        from thop_desktop.ui.settings_page import SettingsPage

        return SettingsPage(
            self.look,
            self.settings_now(),
            set_theme=self.actions.set_theme,
            set_language=self.actions.set_language,
            resize_text=self.actions.resize_text,
            go=self.go,
            has_diary=self.has_diary,
            locking=self.locking,
        )

    def gate(self) -> QWidget:
        """What to know first."""
        from thop_desktop.content.gate import load_gate
        from thop_desktop.ui.gate_page import GatePage

        accepted, now = self.gate_accepted(), self.settings_now()
        held = bool(now.machine and now.machine.language)
        others = {code: name for code, name in now.languages.items() if code != now.language}
        return GatePage(
            self.look,
            load_gate(self.resources, self.language),
            accepted=accepted,
            other_languages={} if accepted or held else others,
            set_language=self.actions.set_language,
            accept=self.actions.accept_gate,
            leave=self.actions.close,
            back=lambda: self.actions.step_history(-1),
        )

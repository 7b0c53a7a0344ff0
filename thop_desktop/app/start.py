"""How the program is to start."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from thop_desktop.ui.spoken import speak_well

if TYPE_CHECKING:
    from datetime import datetime

    from thop_desktop.store.machine import MachineSettings
    from thop_desktop.store.stretching import Cost
    from thop_desktop.ui.idle import Moment
    from thop_desktop.ui.locking import LockingPolicy
    from thop_desktop.ui.session_watch import SessionWatch

NAME = "Therapeutisch Opvoeden"


@dataclass(frozen=True)
class Start:
    """How the program is to start.

    Attributes:
        home: folder for what is kept.
        clock: tells the local time.
        language: instead of the preferred one, or "".
        theme: instead of the preferred one, or "".
        text_percent: instead of the preferred one, or 0.
        vault_cost: of trying a passphrase; None for what is measured on this machine.
        locking_policy: what the machine's manager holds of how the diary locks.
        machine: what is set for the whole computer; None where nothing is.
        tell_moment: tells how time passes; None where nobody's idleness counts, as on a tour.
        watch_session: makes what listens to the system; None where nothing is listened to.
    """

    home: Path
    clock: Callable[[], datetime]
    language: str = ""
    theme: str = ""
    text_percent: int = 0
    vault_cost: Cost | None = None
    locking_policy: LockingPolicy | None = None
    machine: MachineSettings | None = None
    tell_moment: Callable[[], Moment] | None = None
    watch_session: Callable[[], SessionWatch] | None = None


def make_qt() -> QApplication:
    """The one QApplication, in the style that the theme is made for."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("thop-desktop")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("thop-desktop")
    app.setStyle("fusion")
    # Menus, lists and hints are there at once: nothing fades or slides.
    app.setEffectEnabled(Qt.UIEffect.UI_General, False)
    speak_well()
    return app

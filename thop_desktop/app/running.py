"""Running the program: one window for each user, and what is set for the computer."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from thop_desktop import paths
from thop_desktop.app.program import Program
from thop_desktop.app.start import Start, make_qt
from thop_desktop.ui.window_lock import WindowLock

if TYPE_CHECKING:
    from thop_desktop.store.machine import MachineSettings
    from thop_desktop.ui.idle import Moment
    from thop_desktop.ui.locking import LockingPolicy
    from thop_desktop.ui.session_watch import SessionWatch

# The first page is there by then; who starts the program again meanwhile waits for it.
AFTER_START_MS = 1000


def run(language: str, theme: str, scale: float) -> int:
    """Open the window and stay until it is closed; when one is open already, show that.

    Args:
        language: interface language for this run and later ones, or "".
        theme: name of a theme, likewise.
        scale: text size, 1.0 is 100 %, likewise; 0 for the preferred one.

    Raises:
        WorldError: the program's own files are missing.
    """
    from datetime import datetime
    from time import monotonic, time

    def tell_moment() -> Moment:
        from thop_desktop.ui.idle import Moment

        return Moment(monotonic(), time())

    def watch_session() -> SessionWatch:
        from thop_desktop.ui.session_watch import watch_session

        return watch_session()

    home = paths.user_data()
    lock = WindowLock(home)
    is_first = lock.take()
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # Qt takes it away
    app = make_qt()
    if not is_first:
        with suppress(ImportError):
            from thop_desktop.ui.first_window import show_first

            if show_first(home, token):
                return 0
        # It does not answer, or runs on another computer: better two windows than none.
    machine = _machine()
    start = Start(
        home=home,
        clock=lambda: datetime.now().astimezone(),
        language=language,
        theme=theme,
        text_percent=round(scale * 100),
        locking_policy=_policy(machine),
        machine=machine,
        tell_moment=tell_moment,
        watch_session=watch_session,
    )
    program = Program(app, start)
    sys.excepthook = program.report_bug
    program.show()
    if lock.is_held:
        _listen_for_others(program, home)
    return app.exec()


def _listen_for_others(program: Program, home: Path) -> None:
    """Come to the front when the program is started again, from a moment after the start on."""

    def listen() -> None:
        try:
            from thop_desktop.ui.first_window import FirstWindow
        except ImportError:  # a small Linux may lack what a socket asks for; then nobody listens
            return
        first = FirstWindow(program.window, home)
        program.window.closing.connect(first.stop)
        first.listen()

    QTimer.singleShot(AFTER_START_MS, program.window, listen)


def _machine() -> MachineSettings | None:
    """What is set for this computer; hardly any has a file for it, so reading it comes after."""
    places = paths.machine_settings_places()
    if paths.first_there(places) is None:
        return None
    from thop_desktop.store.machine import read_machine_settings

    return read_machine_settings(places, Path.home())


def _policy(machine: MachineSettings | None) -> LockingPolicy | None:
    """What is held of how the diary locks; None where nothing is set for this computer."""
    if machine is None:
        return None
    from thop_desktop.ui.machine_policy import policy_of

    return policy_of(machine)

"""Whether the user leaves the computer: it is locked, sleeps, or somebody else takes over.

What tells it differs from system to system; each way is a small file of its own, which is imported
only once a diary is open.
"""

import sys

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Listens to the system; this one, for systems that tell nothing, stays silent.

    Signals:
        leave: the user leaves the computer now.
    """

    leave = Signal()

    def begin(self, window_id: int) -> None:
        """Begin to listen.

        Args:
            window_id: the system's number of the window, where the system tells windows.
        """

    def end(self) -> None:
        """Listen no more."""


def watch_session() -> SessionWatch:
    """What listens to this system."""
    if sys.platform == "linux":
        from thop_desktop.ui.session_linux import LinuxSession

        return LinuxSession()
    if sys.platform == "win32":
        from thop_desktop.ui.session_windows import WindowsSession

        return WindowsSession()
    if sys.platform == "darwin":
        from thop_desktop.ui.session_mac import MacSession

        return MacSession()
    return SessionWatch()

"""What Windows tells a window: the session is locked or left, the machine goes to sleep.

Not yet run on Windows. Source: Microsoft's pages on WTSRegisterSessionNotification,
WM_WTSSESSION_CHANGE and WM_POWERBROADCAST.
"""

import ctypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from thop_desktop.ui.session_watch import SessionWatch

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
# The console or a remote session is disconnected, the user signs off, the session is locked.
LEAVING = frozenset({0x2, 0x4, 0x6, 0x7})
THIS_SESSION_ONLY = 0


class _Message(ctypes.Structure):
    """The head of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
    )


def is_leaving(message: int, reason: int) -> bool:
    """Whether a message of Windows says that the user leaves."""
    if message == WM_POWERBROADCAST:
        return reason == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and reason in LEAVING


class WindowsSession(SessionWatch):
    """Has Windows send the messages to the window, and reads them on their way."""

    def __init__(self) -> None:
        super().__init__()
        self._filter: _Filter | None = None
        self._window = 0

    def begin(self, window_id: int) -> None:
        """Begin to listen."""
        self._window, self._filter = window_id, _Filter(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        _wtsapi().WTSRegisterSessionNotification(ctypes.c_void_p(window_id), THIS_SESSION_ONLY)

    def end(self) -> None:
        """Listen no more."""
        app = QCoreApplication.instance()
        if self._filter is not None and app is not None:
            app.removeNativeEventFilter(self._filter)
            _wtsapi().WTSUnRegisterSessionNotification(ctypes.c_void_p(self._window))
        self._filter = None


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: WindowsSession) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:  # noqa: N802
        """Read a message; Windows and Qt get it too."""
        if bytes(kind).startswith(b"windows_"):
            read = _Message.from_address(int(message))
            if is_leaving(read.message, read.wparam):
                self._watch.leave.emit()
        return False, 0


def _wtsapi() -> Any:
    return ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]

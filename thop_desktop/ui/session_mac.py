"""What macOS tells all programs: the screen is locked, or its saver has begun.

Not yet run on macOS. Sleep has no such notice: after it, the clock itself tells that the time is
over (see idle.py). Source: Apple's pages on CFNotificationCenter.
"""

import ctypes
import ctypes.util
from typing import Any

from thop_desktop.ui.session_watch import SessionWatch

NOTICES = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
UTF8, DELIVER_AT_ONCE = 0x08000100, 4
CALLBACK = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


class MacSession(SessionWatch):
    """Asks the centre of distributed notifications for the few that count."""

    def __init__(self) -> None:
        super().__init__()
        # As long as macOS may call it, Python must not forget it.
        self._callback: Any = None

    def begin(self, window_id: int) -> None:
        """Begin to listen; what comes, comes through the loop of events that Qt runs."""
        core, centre = _centre()
        self._callback = CALLBACK(lambda *_told: self.leave.emit())
        for notice in NOTICES:
            name = core.CFStringCreateWithCString(None, notice, UTF8)
            core.CFNotificationCenterAddObserver(
                centre, id(self), self._callback, ctypes.c_void_p(name), None, DELIVER_AT_ONCE
            )
            core.CFRelease(ctypes.c_void_p(name))

    def end(self) -> None:
        """Listen no more."""
        if self._callback is not None:
            core, centre = _centre()
            core.CFNotificationCenterRemoveEveryObserver(centre, ctypes.c_void_p(id(self)))
            self._callback = None


def _centre() -> tuple[Any, ctypes.c_void_p]:
    """CoreFoundation, and its centre of distributed notifications."""
    core = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
    core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    core.CFNotificationCenterAddObserver.argtypes = [
        *[ctypes.c_void_p] * 2, CALLBACK, *[ctypes.c_void_p] * 2, ctypes.c_long,
    ]  # fmt: skip
    return core, ctypes.c_void_p(core.CFNotificationCenterGetDistributedCenter())

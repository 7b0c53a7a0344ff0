"""Asks the system to leave the window out of pictures of the screen, where it has a way.

Windows has one since version 2004 of Windows 10, macOS too; Linux has none, so nothing happens
there. Not yet run on Windows and macOS. Sources: Microsoft's page on SetWindowDisplayAffinity,
Apple's on NSWindow.sharingType.
"""

import ctypes
import ctypes.util
import sys
from typing import Any

WDA_NONE, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
SHARING_NONE, SHARING_READ_ONLY = 0, 1


def can_leave_out(system: str = sys.platform) -> bool:
    """Whether the system has a way at all."""
    return system in ("win32", "darwin")


def leave_out(window_id: int, *, wanted: bool) -> bool:
    """Ask for it, or no longer.

    Args:
        window_id: the system's number of the window.
        wanted: whether pictures of the screen should lack it.

    Returns:
        whether the system did as it was asked.
    """
    if sys.platform == "win32":
        user = ctypes.WinDLL("user32")
        affinity = WDA_EXCLUDEFROMCAPTURE if wanted else WDA_NONE
        return bool(user.SetWindowDisplayAffinity(ctypes.c_void_p(window_id), affinity))
    if sys.platform == "darwin":
        return _tell_mac(window_id, SHARING_NONE if wanted else SHARING_READ_ONLY)
    return False


def _tell_mac(view_id: int, sharing: int) -> bool:
    """Qt's number of a window is that of the view in it."""
    library: Any = ctypes.CDLL(ctypes.util.find_library("objc"))
    library.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.cast(library.objc_msgSend, ctypes.c_void_p).value or 0
    find = ctypes.CFUNCTYPE(*[ctypes.c_void_p] * 3)(send)
    window = find(view_id, library.sel_registerName(b"window"))
    if not window:
        return False
    put = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)
    put(window, library.sel_registerName(b"setSharingType:"), sharing)
    return True

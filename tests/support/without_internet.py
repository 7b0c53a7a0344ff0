"""Runs a command that the kernel kills as soon as it makes a socket for the internet.

    python without_internet.py COMMAND [ARGUMENT ...]

Linux on x86_64 or aarch64 only. Needs no rights, leaves local sockets alone, and holds for all
that the command starts.
"""

import ctypes
import os
import platform
import struct
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
KILL, ALLOW = 0x80000000, 0x7FFF0000
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
# Offsets in what the kernel shows of a system call: its number, the processor, the first argument.
NUMBER, ARCHITECTURE, FIRST = 0, 4, 16
AF_INET, AF_INET6 = 2, 10
# The number of the processor's kind and that of the system call "socket" on it.
SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
CAN_REFUSE = sys.platform == "linux" and platform.machine() in SOCKET
LAUNCHER = (sys.executable, __file__)
# What speaks to a network, in Python and in Qt.
TALKERS = {
    *("socket", "_socket", "ssl", "_ssl", "socketserver", "asyncio", "http", "urllib.request"),
    *("ftplib", "smtplib", "poplib", "imaplib", "xmlrpc", "webbrowser", "requests"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtDBus", "PySide6.QtNetworkAuth"),
}
# Imported by Python's own reader of package names, for a function that looks up host names.
UNUSED = {"socket", "_socket"}
# By this one, a socket could be had without calling "socket".
IO_URING_SETUP = 425
# Numbers from here on are another way into x86_64 kernels.
X32 = 0x40000000


def program(architecture: int, socket: int) -> list[tuple[int, int, int, int]]:
    """The filter: operation, steps to skip if so, steps to skip if not, operand."""
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUAL, 0, 8, architecture),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 6, 0, X32),
        (EQUAL, 5, 0, IO_URING_SETUP),
        (EQUAL, 0, 3, socket),
        (LOAD, 0, 0, FIRST),
        (EQUAL, 2, 0, AF_INET),
        (EQUAL, 1, 0, AF_INET6),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, KILL),
    ]


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def forbid_internet() -> None:
    """Put the filter on this process; it can never be taken off.

    Raises:
        OSError: the kernel does not know how.
    """
    steps = program(*SOCKET[platform.machine()])
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    made = _Filter(len(steps), ctypes.cast(code, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    for option, first, second in (
        (PR_SET_NO_NEW_PRIVS, 1, None),
        (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(made)),
    ):
        if libc.prctl(option, first, second, None, None) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))


if __name__ == "__main__":
    forbid_internet()
    os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606

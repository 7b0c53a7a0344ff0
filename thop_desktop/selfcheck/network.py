"""Whether anything that could speak to a network is loaded, or is in the bundle at all."""

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.hash_list import files_below

# What speaks to a network, in Python and in Qt.
TALKERS = frozenset(
    {
        *("ssl", "_ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib"),
        *("xmlrpc", "webbrowser", "socketserver", "requests"),
        *("PySide6.QtWebSockets", "PySide6.QtNetworkAuth"),
    }
)
# Qt's part for networks has local sockets too, over which a second start of the program shows the
# first window. That nothing else of it is named anywhere is for the tests.
LOCAL = "PySide6.QtNetwork"
# Loaded by parts of Python that ask for the name of this computer, or for a type that is defined
# there. It alone can make a connection; that none is made is for the tests.
UNUSED = ("_socket", "socket")
# Without the plugins for TLS, which these are, nothing is encrypted for a network.
LIBRARIES = (
    *("qt6websockets", "qt6networkauth", "libssl", "_ssl."),
    *("opensslbackend", "schannelbackend", "securetransportbackend", "certonlybackend"),
)


def check_network(loaded: Iterable[str], inside: Iterable[str]) -> Finding:
    """Whether nothing that speaks to a network is there.

    Args:
        loaded: names of the modules that are loaded, with all of the window.
        inside: names of what the bundle holds of it; none for a checkout.
    """
    names = set(loaded)
    talkers, held = tuple(sorted(names & TALKERS)), tuple(sorted(inside))
    unused = tuple(name for name in UNUSED if name in names)
    ok = not (talkers or held)
    local = (LOCAL,) if LOCAL in names else ()
    details = {"loaded": talkers, "inside": held, "unused": unused, "local": local}
    return Finding("network", ok, "network-silent" if ok else "network-able", details)


def talkers_inside(folder: Path) -> list[str]:
    """What a bundle holds that speaks to a network: libraries by their file, modules by name."""
    libraries = [
        path
        for path in files_below(folder)
        if any(part in path.rpartition("/")[2].lower() for part in LIBRARIES)
    ]
    modules = (name for name in (*TALKERS, "socket") if _can_be_imported(name))
    return libraries + sorted(modules)


def _can_be_imported(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # not even the package that it is in
        return False

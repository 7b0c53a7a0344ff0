"""Which of the files that PyInstaller found go into the bundle, on every system.

PyInstaller hands over lists of entries: the place in the bundle, the file it comes from (of a link:
where it points, seen from its own folder) and a kind such as "BINARY", "DATA" or "SYMLINK". The
places have slashes of the building system; the functions here read both kinds.

tests/bundle/test_selection.py tries these rules on the names in Qt's wheels for Windows and macOS.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath, PureWindowsPath

from facts import LANGUAGES

Entry = tuple[str, str, str]

# What the program never loads; sqlite-utils names pip, but does without.
NOT_LOADED = ["pip", "setuptools", "pkg_resources", "wheel", "tkinter", "test", "unittest"]
NOT_LOADED += ["pygments", "pydoc", "doctest", "distutils", "fsrs.optimizer"]
# Nobody types Python here; readline's licence (GPL) would hold for the whole.
NOT_LOADED += ["readline", "rlcompleter", "curses", "_curses", "_pyrepl"]
# Nothing that speaks to a network goes in, not even as a part of something else. But QtNetwork: one
# file has its local sockets, and tests/end_to_end/test_offline.py sees that nobody has more of it.
NOT_LOADED += ["socket", "ssl", "http", "urllib.request", "ftplib", "netrc", "xmlrpc"]
NOT_LOADED += ["asyncio", "multiprocessing", "webbrowser"]
if sys.version_info < (3, 13):  # in which Python's own types.py borrows a type from it
    NOT_LOADED += ["_socket"]
# What only these use, or what brings a library of its own that has a stand-in: hashes of OpenSSL
# (Python has its own), archives (nothing reads them), Chinese, Japanese and Korean code pages.
NOT_LOADED += ["_hashlib", "_uuid", "bz2", "lzma", "tarfile", "_posixshmem", "xml.sax"]
NOT_LOADED += ["_multibytecodec", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp"]
NOT_LOADED += ["_codecs_kr", "_codecs_tw"]
# The plugins of Qt that a window, a printer, an accent and an SVG need, on every system; not the
# one for GTK, which would bring the build machine's whole GTK along. No styles: the program is
# drawn in Fusion, which is in Qt's own library.
PLUGINS = re.compile(
    r"platforms/\w*(xcb|offscreen|wayland|windows|cocoa)|platformthemes/\w*portal|wayland-"
    r"|platforminputcontexts/\w*(compose|ibus)|printsupport|(imageformats|iconengines)/\w*svg"
)
# Of Qt's own translations only those of the languages that the program speaks itself.
TRANSLATIONS = re.compile(rf"qtbase_({'|'.join(LANGUAGES)})\.qm$")
# Libraries that Qt finds in the system, or does without. Printing is the system's affair. The
# stand-in for a missing graphics driver (20 MB) is for programs that draw with OpenGL.
LEFT_OUT = {"libcups.so.2", "opengl32sw.dll"}
# Every Linux desktop has these, and other libraries of the system use them too. Two of a kind in
# one program go wrong as soon as the system has the newer one: the graphics driver, for one, asks
# for a libstdc++ of its own age. The system also mends them when a leak is found.
LEFT_OUT |= {f"lib{name}.so.1" for name in ("fontconfig", "gcc_s", "X11-xcb", "expat", "z", "zstd")}
LEFT_OUT |= {"libX11.so.6", "libdbus-1.so.3", "libfreetype.so.6", "libstdc++.so.6"}
LEFT_OUT |= {"libglib-2.0.so.0", "libgthread-2.0.so.0"}
# QtNetwork asks for these, and uses none for its local sockets. CUPS and curl bring them along.
LEFT_OUT |= {"libgssapi_krb5.so.2", "libkrb5.so.3", "libk5crypto.so.3", "libkrb5support.so.0"}
LEFT_OUT |= {"libcom_err.so.2", "libkeyutils.so.1", "libbrotlidec.so.1", "libbrotlicommon.so.1"}
# What is told about a package; only its name, its version and its entry points are read.
NOTES = re.compile(r"\.dist-info/(?!METADATA$|entry_points\.txt$)")


def wanted(entry: Entry) -> bool:
    """Whether a file belongs inside: one of Qt, of the system, or about a package."""
    target = _posix(entry[0])
    if NOTES.search(target):
        return False
    if "/plugins/" in target:
        return PLUGINS.search(target) is not None
    if "/translations/qt" in target:
        return TRANSLATIONS.search(target) is not None
    return _name(target) not in LEFT_OUT


def is_library(entry: Entry, system: str = sys.platform) -> bool:
    """Whether this is a library that is there only because another file asks for it."""
    target, source = _posix(entry[0]), _posix(entry[1])
    if "/plugins/" in target or re.match(r"(lib)?python3", target):
        return False
    if system == "linux" and re.match(r"(/usr)?/lib(64|/\w+-linux-)", source):
        return True
    # On macOS the libraries of Qt are frameworks.
    return "/Qt/lib/" in target or re.search(r"Qt6|pyside6qml", _name(target)) is not None


def asks_for(file: str) -> list[str]:
    """Name the libraries that a file asks for itself."""
    if sys.platform == "linux":  # where get_imports() also names what these in turn ask for
        dump = subprocess.run(
            ["objdump", "-p", file],  # noqa: S607
            check=True,
            capture_output=True,
            text=True,
        )
        return re.findall(r"NEEDED\s+(\S+)", dump.stdout)
    from PyInstaller.depend.bindepend import get_imports  # type: ignore[import-untyped]

    return [_name(_posix(name)) for name, _ in get_imports(file)]


def still_needed(
    binaries: Iterable[Entry],
    asks_for: Callable[[str], Iterable[str]] = asks_for,
    system: str = sys.platform,
) -> list[Entry]:
    """Leave out the libraries that only unwanted files asked for.

    Args:
        binaries: the entries without the unwanted plugins.
        asks_for: names the libraries that a file asks for itself.
        system: as sys.platform has it.
    """
    binaries = list(binaries)
    # Windows does not mind whether a library is called by its name in capitals.
    libraries = {
        _name(entry[0]).casefold(): entry for entry in binaries if is_library(entry, system)
    }
    keep = [entry for entry in binaries if not is_library(entry, system)]
    for entry in keep:  # grows while it is walked: what is found asks for others
        found = (libraries.pop(name.casefold(), None) for name in asks_for(entry[1]))
        keep += [library for library in found if library]
    return keep


def has_its_binary(entry: Entry, binaries: Iterable[Entry]) -> bool:
    """Whether what belongs to a library is there with the library itself.

    That is a link to it, and on macOS also what lies beside it in its framework: without these
    nothing there can be signed.
    """
    target, source, kind = _posix(entry[0]), _posix(entry[1]), entry[2]
    kept = (_posix(binary[0]) for binary in binaries)
    if ".framework/" in target:
        folder = target.partition(".framework/")[0] + ".framework/"
        return any(name.startswith(folder) for name in kept)
    return kind != "SYMLINK" or str(PurePosixPath(target).parent / source) in kept


def _posix(path: str) -> str:
    return PureWindowsPath(path).as_posix()


def _name(path: str) -> str:
    return PureWindowsPath(path).name

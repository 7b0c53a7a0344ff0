"""What goes into a bundle, tried on the names in Qt's wheels for the systems that are not here.

tests/bundle/wheels holds the names, and which library asks for which, as the wheels have them.
"""

from pathlib import Path

import pytest
from selection import Entry, has_its_binary, is_library, still_needed, wanted

WHEELS = Path(__file__).parent / "wheels"
SYSTEMS = {"win32": "windows.txt", "darwin": "macos.txt"}
# The modules that the program imports.
MODULES = {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg"}


def wheel(system: str) -> dict[str, list[str]]:
    """Every file of a wheel, with the libraries that it asks for."""
    lines = (WHEELS / SYSTEMS[system]).read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(": ") for line in lines if not line.startswith("#"))
    return {name: asks.split() for name, _, asks in pairs}


def is_unused_module(name: str) -> bool:
    """Whether this is a module of PySide6 that nobody imports: PyInstaller never finds those."""
    file = name.rpartition("/")[2]
    return file.endswith((".pyd", ".abi3.so")) and file.partition(".")[0] not in MODULES


def kept(system: str) -> set[str]:
    """What would be in the bundle if PyInstaller found the whole wheel."""
    names = wheel(system)
    found = [(name, name, "BINARY") for name in names if not is_unused_module(name)]
    found = [entry for entry in found if wanted(entry)]
    return {entry[0] for entry in still_needed(found, names.__getitem__, system)}


def test_windows_keeps_what_a_window_a_picture_and_the_words_need() -> None:
    assert {
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt6Widgets.dll",
        "PySide6/Qt6PrintSupport.dll",
        "PySide6/Qt6Svg.dll",
        "PySide6/pyside6.abi3.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/platforms/qoffscreen.dll",
        "PySide6/plugins/iconengines/qsvgicon.dll",
        "PySide6/plugins/imageformats/qsvg.dll",
        "PySide6/translations/qtbase_nl.qm",
        "PySide6/translations/qtbase_en.qm",
    } <= kept("win32")


def test_macos_keeps_what_a_window_a_picture_and_the_words_need() -> None:
    assert {
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/lib/QtDBus.framework/Versions/A/QtDBus",  # QtGui does not load without
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "PySide6/Qt/lib/QtPrintSupport.framework/Versions/A/QtPrintSupport",
        "PySide6/Qt/lib/QtSvg.framework/Versions/A/QtSvg",
        "PySide6/libpyside6.abi3.6.11.dylib",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platforms/libqoffscreen.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.dylib",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/Qt/translations/qtbase_en.qm",
    } <= kept("darwin")


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize(
    "word",
    [
        "Network",
        "Qml",
        "qml",
        "Quick",
        "OpenGL",
        "opengl32sw",
        "virtualkeyboard",
        "tls/",
        "sqldrivers",
        "styles/",
        "qpdf",
        "Designer",
        "minimal",
        "qtbase_de",
        "qt_help",
    ],
)
def test_what_the_program_never_uses_stays_out(system: str, word: str) -> None:
    assert any(word in name for name in wheel(system)) or word == "opengl32sw"
    assert [name for name in kept(system) if word in name] == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_whatever_is_kept_finds_the_libraries_it_asks_for(system: str) -> None:
    inside = kept(system)
    here = {name.rpartition("/")[2].casefold() for name in inside}
    of_the_wheel = {name.rpartition("/")[2].casefold() for name in wheel(system)}
    asked = {ask.casefold() for name in inside for ask in wheel(system)[name]}
    assert (asked & of_the_wheel) - here == set()


def test_names_with_either_slash_are_read_alike() -> None:
    unwanted = r"PySide6\plugins\tls\qschannelbackend.dll"
    assert not wanted((unwanted, unwanted, "BINARY"))
    library = r"PySide6\Qt6Core.dll"
    assert is_library((library, library, "BINARY"), "win32")


def test_a_library_is_found_whatever_its_capitals() -> None:
    binaries: list[Entry] = [
        ("program.pyd", "program.pyd", "EXTENSION"),
        ("PySide6/Qt6Core.dll", "core", "BINARY"),
    ]
    asks = {"program.pyd": ["qt6CORE.DLL"], "core": []}
    assert still_needed(binaries, asks.__getitem__, "win32") == binaries


CORE = "PySide6/Qt/lib/QtCore.framework"
BINARIES: list[Entry] = [
    (f"{CORE}/Versions/A/QtCore", "/wheel/QtCore", "BINARY"),
    ("libicu.so.73", "/lib/libicu.so.73", "BINARY"),
]


@pytest.mark.parametrize(
    "entry",
    [
        ("QtCore", f"{CORE}/Versions/A/QtCore", "SYMLINK"),
        (f"{CORE}/Versions/Current", "A", "SYMLINK"),
        (f"{CORE}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{CORE}/Versions/A/Resources/Info.plist", "/wheel/Info.plist", "DATA"),
        ("libicu.so", "libicu.so.73", "SYMLINK"),
        ("thop_desktop/resources/now/nl.toml", "/checkout/nl.toml", "DATA"),
    ],
)
def test_what_belongs_to_a_library_stays_with_it(entry: Entry) -> None:
    assert has_its_binary(entry, BINARIES)


@pytest.mark.parametrize(
    "entry",
    [
        ("QtQml", "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "SYMLINK"),
        ("PySide6/Qt/lib/QtQml.framework/Versions/Current", "A", "SYMLINK"),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/Resources/Info.plist", "/wheel/i", "DATA"),
        ("libgtk.so", "libgtk.so.3", "SYMLINK"),
    ],
)
def test_what_belonged_to_a_library_goes_with_it(entry: Entry) -> None:
    assert not has_its_binary(entry, BINARIES)

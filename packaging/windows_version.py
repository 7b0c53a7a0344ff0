"""What Windows shows of the program under Properties, Details: made from the one version."""

import re

PUBLISHER = "The Thop Desktop makers"
# English (United States) and Unicode: the language that Windows falls back to.
LANGUAGE, CHARACTERS = 0x0409, 0x04B0


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: four numbers, each below 65536.

    >>> four_numbers("1.2.0rc1")
    (1, 2, 0, 0)

    Raises:
        ValueError: it does not begin with numbers, or one is too large.
    """
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(f"{version} does not begin with a number")
    major, minor, patch, build = (int(number or 0) for number in found.groups())
    if max(major, minor, patch, build) > 0xFFFF:
        raise ValueError(f"{version} has a number that Windows cannot hold")
    return major, minor, patch, build


def resource(version: str) -> str:
    """The version resource of the program, as PyInstaller reads it from a file."""
    numbers = four_numbers(version)
    words = {
        "CompanyName": PUBLISHER,
        "FileDescription": "Thop Desktop",
        "FileVersion": version,
        "InternalName": "thop-desktop",
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": "thop-desktop.exe",
        "ProductName": "Thop Desktop",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {word!r})" for name, word in words.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0,\n"
        "    OS=0x40004, fileType=1, subtype=0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('{LANGUAGE:04X}{CHARACTERS:04X}', [{strings}])]),\n"
        f"    VarFileInfo([VarStruct('Translation', [{LANGUAGE}, {CHARACTERS}])])],\n"
        ")\n"
    )

"""Has Qt on macOS call our mark by the name that clipboard histories know. Not yet run on macOS."""

from typing import Any


def concealed(base: type[Any], mime: str, uti: str) -> object:
    """A converter of Qt's kind between its name for the mark and that of macOS.

    Args:
        base: QUtiMimeConverter, which Qt has on macOS only.
        mime: the mark's name for Qt.
        uti: the mark's name on macOS.
    """

    class Concealed(base):  # type: ignore[misc]
        def mimeForUti(self, name: str) -> str:  # noqa: N802
            return mime if name == uti else ""

        def utiForMime(self, name: str) -> str:  # noqa: N802
            return uti if name == mime else ""

        def convertToMime(self, _mime: str, data: list[bytes], _uti: str) -> object:  # noqa: N802
            return b"".join(bytes(part) for part in data)

        def convertFromMime(self, _mime: str, _data: object, _uti: str) -> list[bytes]:  # noqa: N802
            return [b"1"]

    return Concealed()

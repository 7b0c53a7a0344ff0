"""Bytes as the letters that they stand for."""

import codecs
import re
from pathlib import Path

from thop_desktop.errors import IntakeError, Unusable

# Those with a longer mark first: the shorter one is their beginning.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# All but tab, the ends of lines, and the end of a page.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def decode(file: Path, data: bytes) -> str:
    """The text, with ends of lines as Python has them.

    Raises:
        IntakeError: it is not text, or written in a way that is not known.
    """
    mark, name = next(((m, n) for m, n in MARKS if data.startswith(m)), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(name)
    except UnicodeDecodeError as error:
        line = data[: len(mark) + error.start].count(b"\n") + 1
        # In the middle of a letter at the very end: the rest was cut off.
        cut = error.end >= len(data) - len(mark) and "end of data" in error.reason
        why = Unusable.CUT_OFF if cut or "truncated" in error.reason else Unusable.NOT_TEXT
        raise IntakeError(file, why, line) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    if found := first_control(text):
        line = text[: found.start()].count("\n") + 1
        raise IntakeError(file, Unusable.CONTROL_CHARACTER, line)
    return text


def first_control(text: str) -> re.Match[str] | None:
    """The first character that no text has."""
    return CONTROL.search(text)

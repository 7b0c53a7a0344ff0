"""Whether the compiled translations are whole: every file reads, and no text lacks.

The form of a .qm file is that of Qt's QTranslator (qtbase, src/corelib/kernel/qtranslator.cpp): 16
fixed bytes, then sections of one byte for their kind, four for their length, and their content. In
one of them stand eight bytes for each text: four to find it by, four for its place in another.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from thop_desktop.selfcheck.finding import Finding

BEGIN = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HEAD, BYTES_A_TEXT = 5, 8
INDEX, MESSAGES, PLURALS = 0x42, 0x69, 0x88
TEXT_IN_SOURCE = re.compile(rb"<message\b")


def texts_in(data: bytes) -> int:
    """How many texts there are in a compiled translation.

    Raises:
        ValueError: it is none, or not all of it is there.
    """
    if not data.startswith(BEGIN):
        raise ValueError("no compiled translation")
    place, sections = len(BEGIN), {INDEX: b"", MESSAGES: b""}
    while place < len(data):
        length = int.from_bytes(data[place + 1 : place + HEAD])
        end = place + HEAD + length
        if end > len(data):
            raise ValueError("cut off")
        sections[data[place]] = data[place + HEAD : end]
        place = end
    index, room = sections[INDEX], len(sections[MESSAGES])
    if PLURALS not in sections or any(
        int.from_bytes(index[at + 4 : at + BYTES_A_TEXT]) >= room
        for at in range(0, len(index), BYTES_A_TEXT)
    ):
        raise ValueError("cut off between two sections")
    return len(index) // BYTES_A_TEXT


def texts_wanted(sources: Path) -> dict[str, int]:
    """How many texts each compiled translation has to hold, as a folder with .ts files tells.

    Returns:
        numbers by the name of the .qm file; none where there are no .ts files.
    """
    return {
        f"{file.stem}.qm": len(TEXT_IN_SOURCE.findall(file.read_bytes()))
        for file in sorted(sources.glob("*.ts"))
    }


def check_translations(
    folder: Path, wanted: Mapping[str, int], loads: Callable[[bytes], bool]
) -> Finding:
    """Whether every compiled translation is there, loads, and holds all texts.

    Args:
        folder: where they are.
        wanted: how many texts each has to hold, by name; what is not named is not expected.
        loads: whether Qt takes the bytes of a file for a translation.
    """
    names = sorted({*wanted, *_names(folder)})
    counted = {name: _texts(folder / name, loads) for name in names}
    missing = tuple(name for name in names if not (folder / name).is_file())
    damaged = tuple(name for name in names if counted[name] is None and name not in missing)
    incomplete = tuple(
        f"{name}: {number} / {wanted[name]}"
        for name, number in counted.items()
        if number is not None and number < wanted.get(name, 0)
    )
    ok = bool(names) and not (missing or damaged or incomplete)
    return Finding(
        "translations",
        ok,
        "translations-whole" if ok else "translations-not-whole",
        {
            "files": len(names),
            "texts": max((number or 0 for number in counted.values()), default=0),
            "missing": missing,
            "damaged": damaged,
            "incomplete": incomplete,
        },
    )


def _names(folder: Path) -> Iterator[str]:
    with suppress(OSError):
        yield from (file.name for file in folder.glob("*.qm"))


def _texts(file: Path, loads: Callable[[bytes], bool]) -> int | None:
    """How many texts a file holds; None when it cannot be read or does not load."""
    try:
        data = file.read_bytes()
        texts = texts_in(data)
    except (OSError, ValueError):
        return None
    return texts if loads(data) else None

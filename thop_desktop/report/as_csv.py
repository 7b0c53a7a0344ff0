"""Entries as a table for a spreadsheet.

Semicolons between cells, because spreadsheets in Dutch expect them; UTF-8 with the mark in front by
which they know it.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from thop_desktop.report.entry_words import EntryWords
from thop_desktop.store.entry import Entry

BYTE_ORDER_MARK = "\ufeff"
# A cell that begins so is reckoned out by a spreadsheet; the last four are for wide keyboards.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_csv(entries: Iterable[Entry], words: EntryWords) -> Iterator[str]:
    """The table in pieces: the heads, then a row at a time.

    Args:
        entries: in the order of the rows.
        words: the heads, and what kinds, areas and moods are called.
    """
    heads = (*words.columns, words.before, words.did, words.outcome, words.tags)
    by_whom = (words.author,) if words.people else ()
    yield BYTE_ORDER_MARK + _row((*heads, *by_whom))
    for entry in entries:
        writer = (words.writer(entry),) if words.people else ()
        yield _row((*_cells(entry, words), *writer))


def harmless(cell: str) -> str:
    """The cell as text for every spreadsheet, and never as a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell


def _cells(entry: Entry, words: EntryWords) -> tuple[str, ...]:
    return (
        entry.at.date().isoformat(),
        f"{entry.at:%H:%M}",
        words.kinds[entry.kind],
        words.child(entry),
        "" if entry.area is None else words.areas[entry.area],
        "" if entry.mood is None else words.moods[entry.mood],
        "" if entry.energy is None else words.energies[entry.energy],
        entry.text,
        entry.before,
        entry.did,
        entry.outcome,
        ", ".join(entry.tags),
    )


def _row(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, delimiter=";").writerow([harmless(cell) for cell in cells])
    return line.getvalue()

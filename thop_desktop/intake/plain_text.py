"""Plain text and Markdown: an entry for each heading with a day, or one for all of it."""

import re
from datetime import date, datetime
from pathlib import Path

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.dates import Heading, NoSuchDateError, heading_of, iso_day
from thop_desktop.intake.foreign import Foreign
from thop_desktop.intake.found import Item, Read, Source

DAY_IN_NAME = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_text(file: Path, text: str, changed: datetime) -> Read:
    """What stands in a text.

    Args:
        file: its name, which may hold a day.
        text: its words.
        changed: when the file was last changed, on the clock of its reader.

    Raises:
        IntakeError: a day above an entry cannot be, or there are no words.
    """
    headings: list[tuple[int, Heading]] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        try:
            heading = heading_of(line)
        except NoSuchDateError as error:
            raise IntakeError(file, Unusable.NO_SUCH_DATE, number, str(error)) from error
        if heading is not None:
            headings.append((number, heading))
    foreign = Foreign(Source.TEXT, changed.tzinfo)
    day, named = _day_of(file, changed)
    items: list[tuple[int, Item]] = []
    end = headings[0][0] - 1 if headings else len(lines)
    before = "\n".join(lines[:end]).strip()
    # A title alone above the first day is no entry.
    if before and not (headings and len(before.split("\n")) == 1 and before.startswith("#")):
        items.append((1, foreign.entry(day, None, before, dated=named)))
    for place, (number, heading) in enumerate(headings):
        last = headings[place + 1][0] - 1 if place + 1 < len(headings) else len(lines)
        words = "\n".join([heading.rest, *lines[number:last]]).strip()
        if words:
            items.append((number, foreign.entry(heading.day, heading.clock, words)))
    if not items:
        raise IntakeError(file, Unusable.NOTHING_FOUND)
    return Read(Source.TEXT, items, dated=bool(headings) or named)


def _day_of(file: Path, changed: datetime) -> tuple[date, bool]:
    """The day in the name of a file, or else that of its last change."""
    for written in DAY_IN_NAME.findall(file.stem):
        try:
            return iso_day(written), True
        except NoSuchDateError:
            continue
    return changed.date(), False

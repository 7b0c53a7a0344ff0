"""Days and times as people write them above an entry: Dutch words, numbers, or ISO 8601."""

import re
from dataclasses import dataclass
from datetime import date, time

# fmt: off
MONTHS = (
    ("januari", "jan"), ("februari", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei", "mei"),
    ("juni", "jun"), ("juli", "jul"), ("augustus", "aug"), ("september", "sep", "sept"),
    ("oktober", "okt"), ("november", "nov"), ("december", "dec"),
)
# fmt: on
MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
WEEKDAYS = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.?)"
NAMES = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
DAY = (
    rf"(?:(?P<iso>\d{{4}}-\d{{1,2}}-\d{{1,2}})"
    rf"|(?P<numbers>\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}})"
    rf"|(?P<words>\d{{1,2}}\.?\s+(?:{NAMES})\.?\s+\d{{4}}))"
)
CLOCK = r"(?:\s*(?:,|T|om)?\s*(?P<clock>\d{1,2}[:.]\d{2})(?::\d{2})?(?:\s*uur)?)?"
START = rf"(?:{WEEKDAYS},?\s+)?{DAY}{CLOCK}"
LINE = re.compile(rf"\s*[*_\[]*{START}[*_\]]*:?\s*", re.IGNORECASE)
# In a heading something may follow.
HEADING = re.compile(
    rf"\s*#{{1,6}}\s+{START}(?P<rest>\s*|\s*[:,–—·-]\s+.*|\s+.*)#*\s*", re.IGNORECASE
)
FIRST_YEAR, LAST_YEAR = 1970, 2100


@dataclass(frozen=True)
class Heading:
    """A line that says when what follows was.

    Attributes:
        day: the day.
        clock: the time, or None.
        rest: what else stands in the line, or "".
    """

    day: date
    clock: time | None = None
    rest: str = ""


class NoSuchDateError(ValueError):
    """A date that cannot be, or lies outside the years of a diary; the message is what stands."""


def heading_of(line: str) -> Heading | None:
    """What a line says of a day, or None when it is no such line.

    Raises:
        NoSuchDateError: it is one, and there is no such day.
    """
    found = HEADING.fullmatch(line) or LINE.fullmatch(line)
    if found is None:
        return None
    parts = found.groupdict()
    written = parts["iso"] or parts["numbers"] or parts["words"]
    try:
        day = _day(parts)
        clock = _clock(parts["clock"])
    except ValueError as error:
        raise NoSuchDateError(written) from error
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise NoSuchDateError(written)
    return Heading(day, clock, (parts.get("rest") or "").strip(" :,–—·-#"))


def iso_day(text: str) -> date:
    """A day in ISO 8601.

    Raises:
        NoSuchDateError: there is no such day, or it lies outside the years of a diary.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise NoSuchDateError(text) from error
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise NoSuchDateError(text)
    return day


def _day(parts: dict[str, str | None]) -> date:
    if written := parts["iso"]:
        year, month, day = map(int, written.split("-"))
    elif written := parts["numbers"]:
        day, month, year = map(int, re.split(r"[-/.]", written))
    else:
        first, name, last = re.split(r"\.?\s+", parts["words"] or "")
        day, month, year = int(first), MONTH_NUMBERS[name.lower()], int(last)
    return date(year, month, day)


def _clock(written: str | None) -> time | None:
    if written is None:
        return None
    hour, minute = map(int, re.split(r"[:.]", written))
    return time(hour, minute)

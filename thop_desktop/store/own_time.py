"""The time that an entry is about, shown for ever as the clock on the wall showed it then.

It is kept as the local time with its distance to UTC, which never changes its meaning, and beside
it the name of the zone, so that summer time is right when the time is moved.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from thop_desktop.store.values import clean, to_number

FIRST_YEAR = 1970
LAST_YEAR = 2100
FEBRUARY = 2
# A day lasts at most this long around the world, in each direction from the same day in UTC.
FURTHEST = timedelta(hours=24)


def settle(at: datetime) -> datetime:
    """The time in whole milliseconds; one that summer time skipped is moved to when it really was.

    Raises:
        ValueError: it has no zone, or lies outside 1970 to 2100 on the clock of its zone.
    """
    to_number(at)  # a time without a zone ends here
    exact = at.replace(microsecond=at.microsecond // 1000 * 1000)
    # Years at the edge of what Python can count are refused before they are counted with.
    if FIRST_YEAR <= exact.year <= LAST_YEAR:
        exact = exact.astimezone(UTC).astimezone(exact.tzinfo)
    if not FIRST_YEAR <= exact.year <= LAST_YEAR:
        raise ValueError(f"a time outside {FIRST_YEAR} to {LAST_YEAR}")
    return exact


def can_be_kept(day: date) -> bool:
    """Whether an entry can be of that day."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def keepable(now: datetime) -> datetime:
    """What a clock says; in a year that no entry can have, the same day and time of the nearest.

    The battery of an old computer that ran down may make it say 2136. What is written then is kept,
    and its day can be put right.
    """
    if can_be_kept(now):
        return now
    year = min(max(now.year, FIRST_YEAR), LAST_YEAR)
    # Neither of these two years is a leap year.
    day = min(now.day, 28) if now.month == FEBRUARY else now.day
    return now.replace(year=year, day=day)


def zone_name(at: datetime) -> str:
    """The name of the time's zone, or "" when it only tells its distance to UTC."""
    zone = at.tzinfo
    if isinstance(zone, ZoneInfo):
        return zone.key or ""
    if isinstance(zone, timezone):
        name = zone.tzname(None)
        nameless = timezone(zone.utcoffset(None)).tzname(None)
        return "" if name == nameless else clean(name)
    return ""


def to_text(at: datetime) -> str:
    """The local time and its distance to UTC."""
    return at.isoformat(timespec="milliseconds")


def from_text(text: str, name: str) -> datetime:
    """The time that `to_text` and `zone_name` told.

    Where the zone is unknown, or has other rules by now, the local time of then stands: it gets a
    zone of the same name with a fixed distance to UTC.
    """
    fixed = datetime.fromisoformat(text)
    offset = fixed.utcoffset()
    if not name or offset is None:
        return fixed
    try:
        named = fixed.astimezone(ZoneInfo(name))
    # Some names lead to a folder or to a file of another kind.
    except (KeyError, ValueError, OSError):
        named = None
    if named is not None and named.utcoffset() == offset:
        return named
    return fixed.replace(tzinfo=timezone(offset, name))


def day_numbers(first: date | None, last: date | None) -> tuple[int | None, int | None]:
    """The milliseconds between which all times of these local days lie, wherever they were.

    Args:
        first: the first day, or None for no bound.
        last: the last day, itself included, or None for no bound.

    Returns:
        The first number, and the last that is too late; None for no bound.
    """
    return (
        None if first is None else to_number(_midnight(first) - FURTHEST),
        None if last is None else to_number(_midnight(last) + 2 * FURTHEST),
    )


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

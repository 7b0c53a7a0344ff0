"""Which backups are kept: 7 days, 4 weeks and 12 months back, and never the newest lost."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

DAYS = 7
WEEKS = 4
MONTHS = 12
# Longer than any backup is kept where one is made every day.
LONGEST_DAYS = 2 * 366


def to_keep(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of the backups are kept; the others may be let go.

    Kept is the newest of each of the last 7 days that have one, of each of the last 4 weeks
    (Monday to Sunday) that have one, and of each of the last 12 months that have one. So the
    newest of all is always kept, and nothing is lost just because nobody made a backup for a year.
    A backup from after `now` is kept whatever its date: the clock was moved back, and which of the
    two dates is wrong cannot be known.

    Args:
        made: when each backup was made, aware. Of two within one zone that stand for the same
            hour on the clock, before and after summer time ends, one is returned, and is equal to
            both; in UTC they stay apart.
        now: the present, aware; its zone tells where a day begins. It should know of summer time.

    Raises:
        ValueError: one of the times has no zone.
    """
    present = _in_utc(now)
    newest_first = sorted(made, key=_in_utc, reverse=True)
    future = [one for one in newest_first if _in_utc(one) > present]
    past = newest_first[len(future) :]
    return frozenset(
        [
            *future,
            *_newest_of_each(past, DAYS, lambda one: one.astimezone(now.tzinfo).date()),
            *_newest_of_each(past, WEEKS, lambda one: one.astimezone(now.tzinfo).isocalendar()[:2]),
            *_newest_of_each(past, MONTHS, lambda one: _month(one.astimezone(now.tzinfo))),
        ]
    )


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Whether no backup was made on the present day yet.

    Args:
        made: when each backup was made, aware.
        now: the present, aware; its zone tells where the day begins.

    Raises:
        ValueError: one of the times has no zone.
    """
    today = _in_utc(now).astimezone(now.tzinfo).date()
    return all(_in_utc(one).astimezone(now.tzinfo).date() != today for one in made)


def last_days(made: Iterable[datetime], now: datetime) -> Mapping[datetime, date]:
    """Until which day each backup is kept, if one more is made on every day from tomorrow on.

    Where there are days without, older ones stay longer. One that is dated in the far future, when
    the clock was wrong, has no last day and is left out.

    Args:
        made: when each backup was made, aware.
        now: the present, aware; its zone tells where the day begins.

    Raises:
        ValueError: one of the times has no zone.
    """
    asked = frozenset(_in_utc(one) for one in made)
    there, left = set(asked), set(asked)
    last: dict[datetime, date] = {}
    for number in range(1, LONGEST_DAYS):
        if not left:
            break
        day = now + timedelta(days=number)
        there = {_in_utc(one) for one in to_keep({*there, _in_utc(day)}, day)}
        gone = left - there
        last |= dict.fromkeys(gone, (day - timedelta(days=1)).date())
        left -= gone
    return last


def _newest_of_each(
    newest_first: Iterable[datetime], number: int, period: Callable[[datetime], Hashable]
) -> list[datetime]:
    """The newest of each of the last periods that have one, at most this number of them."""
    newest: dict[Hashable, datetime] = {}
    for one in newest_first:
        newest.setdefault(period(one), one)
    return list(newest.values())[:number]


def _month(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month


def _in_utc(moment: datetime) -> datetime:
    """The moment in UTC.

    Within one zone Python compares what the clock shows, which goes back an hour in autumn.
    """
    if moment.utcoffset() is None:
        raise ValueError(f"this time has no zone: {moment}")
    return moment.astimezone(UTC)

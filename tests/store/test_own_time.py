"""The time of an entry shows for ever as the clock showed it then, wherever that was."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from importlib import resources
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from thop_desktop.store.entry import Entry
from thop_desktop.store.own_time import (
    can_be_kept,
    day_numbers,
    from_text,
    keepable,
    settle,
    to_text,
    zone_name,
)
from thop_desktop.store.values import to_number

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MINUTES = st.integers(-23 * 60, 23 * 60).map(lambda count: timezone(timedelta(minutes=count)))
NAMES = ["Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "UTC"]
ZONES = MINUTES | st.sampled_from(NAMES).map(ZoneInfo)
FIRST, LAST = datetime(1970, 1, 2), datetime(2100, 12, 30)  # noqa: DTZ001


def there_and_back(at: datetime) -> datetime:
    settled = settle(at)
    return from_text(to_text(settled), zone_name(settled))


@given(st.datetimes(FIRST, LAST, timezones=ZONES, allow_imaginary=True))
def test_it_comes_back_as_the_same_moment_on_the_same_clock(at: datetime) -> None:
    settled = settle(at)
    back = there_and_back(at)

    assert to_number(back) == to_number(at)
    assert back.isoformat() == settled.isoformat()
    assert zone_name(back) == zone_name(settled)
    assert settle(back).isoformat() == back.isoformat()


@given(st.datetimes(timezones=ZONES, allow_imaginary=False))
@example(datetime(2136, 2, 29, 20, 30, tzinfo=AMSTERDAM))
@example(datetime(1969, 12, 31, 23, 59, tzinfo=UTC))
def test_whatever_a_clock_says_an_entry_can_be_begun(now: datetime) -> None:
    at = keepable(now)
    Entry(at)
    assert can_be_kept(at)
    assert (at == now) is can_be_kept(now)
    assert (at.hour, at.minute, at.month) == (now.hour, now.minute, now.month)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_is_told_apart(fold: int) -> None:
    back = there_and_back(datetime(2024, 10, 27, 2, 30, fold=fold, tzinfo=AMSTERDAM))

    assert (back.hour, back.minute, back.fold) == (2, 30, fold)
    assert back.utcoffset() == timedelta(hours=2 - fold)


def test_the_hour_that_is_skipped_is_moved_to_when_it_really_was() -> None:
    back = there_and_back(datetime(2024, 3, 31, 2, 30, tzinfo=AMSTERDAM))

    assert back.isoformat() == "2024-03-31T03:30:00+02:00"
    assert back.tzinfo == AMSTERDAM


def test_a_named_zone_keeps_its_summer_time() -> None:
    back = there_and_back(datetime(2024, 1, 1, 12, tzinfo=AMSTERDAM))

    assert back.replace(month=7).utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("name", ["Mars/Base", "Europe", "../x", "CEST", "UTC", "é" * 300])
def test_where_a_zone_is_unknown_or_has_other_rules_the_clock_of_then_stands(name: str) -> None:
    at = datetime(2024, 7, 1, 12, tzinfo=timezone(timedelta(hours=2), name))
    back = there_and_back(at)

    assert back.isoformat() == "2024-07-01T12:00:00+02:00"
    assert zone_name(back) == name


class Island(tzinfo):
    """A zone of a kind that is not known here."""

    def utcoffset(self, _at: datetime | None) -> timedelta:
        """Three hours before UTC."""
        return timedelta(hours=-3)

    def tzname(self, _at: datetime | None) -> str:
        """Its own name."""
        return "Island"

    def dst(self, _at: datetime | None) -> timedelta:
        """No summer time."""
        return timedelta(0)


@pytest.mark.parametrize("zone", [Island(), timezone(timedelta(hours=-3))])
def test_a_zone_without_a_name_is_its_distance(zone: tzinfo) -> None:
    at = datetime(2024, 7, 1, 12, tzinfo=zone)

    assert zone_name(at) == ""
    assert there_and_back(at).isoformat() == "2024-07-01T12:00:00-03:00"


def test_a_zone_read_from_a_file_has_no_name() -> None:
    with resources.files("tzdata.zoneinfo.Europe").joinpath("Amsterdam").open("rb") as file:
        zone = ZoneInfo.from_file(file)

    assert zone_name(datetime(2024, 7, 1, 12, tzinfo=zone)) == ""


@pytest.mark.parametrize(
    "at",
    [
        datetime(2024, 1, 1),  # noqa: DTZ001
        datetime(1969, 12, 31, 23, 59, tzinfo=UTC),
        datetime(2101, 1, 1, tzinfo=UTC),
        datetime.min.replace(tzinfo=timezone(timedelta(hours=5))),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-5))),
    ],
)
def test_what_is_no_time_of_an_entry_is_refused(at: datetime) -> None:
    with pytest.raises(ValueError, match="a time"):
        settle(at)


@pytest.mark.parametrize("hours", [-14, 0, 14])
def test_the_first_and_the_last_day_are_kept_in_every_zone(hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    for at in (datetime(1970, 1, 1, tzinfo=zone), datetime(2100, 12, 31, 23, 59, tzinfo=zone)):
        assert there_and_back(at) == at


@given(st.datetimes(FIRST, LAST, timezones=ZONES), st.integers(0, 3), st.integers(0, 3))
def test_the_bounds_of_days_leave_no_time_of_those_days_out(
    at: datetime, before: int, after: int
) -> None:
    day = at.date()
    start, end = day_numbers(day - timedelta(days=before), day + timedelta(days=after))

    assert start is not None
    assert end is not None
    assert start <= to_number(at) < end


def test_without_days_there_are_no_bounds() -> None:
    assert day_numbers(None, None) == (None, None)
    assert day_numbers(date(2024, 1, 1), None)[1] is None

"""Which backups are kept: enough of them, reaching back far enough, and never too many."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.store.rotation import DAYS, MONTHS, WEEKS, is_due, last_days, to_keep

HERE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2024, 5, 15, 21, 30, tzinfo=HERE)  # a Wednesday

ZONES = st.sampled_from([UTC, HERE, ZoneInfo("Pacific/Auckland"), ZoneInfo("America/St_Johns")])
MOMENTS = st.datetimes(datetime(2023, 1, 1), datetime(2025, 1, 1), timezones=ZONES)  # noqa: DTZ001
# Many within few days too: else hardly two would ever share a day.
CLOSE = st.integers(0, 20 * 24).map(lambda hours: (NOW - timedelta(hours=hours)).astimezone(UTC))
MADE = st.lists(st.one_of(MOMENTS, CLOSE), max_size=60)


def at(year: int, month: int, day: int, hour: int = 12) -> datetime:
    """This hour on the clock in the Netherlands."""
    return datetime(year, month, day, hour, tzinfo=HERE).astimezone(UTC)


def test_of_no_backups_none_is_kept() -> None:
    assert to_keep([], NOW) == frozenset()


def test_the_newest_of_each_day_is_kept() -> None:
    made = [at(2024, 5, day, hour) for day in (13, 14, 15) for hour in (9, 20)]

    assert to_keep(made, NOW) == {at(2024, 5, day, 20) for day in (13, 14, 15)}


def test_seven_days_are_kept_and_then_weeks() -> None:
    made = [NOW.astimezone(UTC) - timedelta(days=day) for day in range(31)]
    sundays = {made[3 + 7 * week] for week in range(3)}  # this week's newest is that of today

    # The newest of April stays for its month.
    assert to_keep(made, NOW) == {*made[:7], *sundays, made[15]}


def test_days_without_a_backup_do_not_count() -> None:
    made = [NOW.astimezone(UTC) - timedelta(days=3 * day) for day in range(DAYS)]

    assert to_keep(made, NOW) == set(made)


def test_the_week_of_new_year_is_one_week() -> None:
    # From Monday 30 December to Sunday 5 January; taken for two, it would push out the 22nd.
    sundays = [at(2024, 12, 22), at(2024, 12, 29), at(2025, 1, 5)]
    days = [at(2025, 1, day) for day in range(6, 6 + DAYS)]
    made = [*sundays, at(2024, 12, 30), at(2024, 12, 31), *days]

    # The 31st is the newest of its month.
    assert to_keep(made, at(2025, 1, 12)) == {*sundays, at(2024, 12, 31), *days}


def test_a_month_and_a_week_of_last_year_are_others_than_those_of_this_year() -> None:
    days = [NOW.astimezone(UTC) - timedelta(days=day) for day in range(31)]
    month = at(2023, 5, 20)
    # Week 20 as that of today, and not the newest of its month.
    week, last = at(2023, 5, 17), at(2023, 5, 31)

    assert month in to_keep([*days, month], NOW)
    assert {week, last} <= to_keep([*days[:DAYS], week, last], NOW)


def test_a_backup_of_years_ago_is_kept_while_there_are_few() -> None:
    assert to_keep([at(1999, 1, 1)], NOW) == {at(1999, 1, 1)}


def test_what_is_dated_after_now_is_kept_and_takes_nobodys_place() -> None:
    past = [NOW.astimezone(UTC) - timedelta(days=day) for day in range(400)]
    future = [NOW.astimezone(UTC) + timedelta(minutes=minutes) for minutes in range(1, 50)]

    assert to_keep([*past, *future], NOW) == to_keep(past, NOW) | set(future)


def test_a_day_begins_where_the_user_is() -> None:
    # Half past eleven and half past midnight in the Netherlands; one day in UTC.
    late = datetime(2024, 5, 14, 21, 30, tzinfo=UTC)
    early = datetime(2024, 5, 14, 22, 30, tzinfo=UTC)

    assert to_keep([late, early], NOW) == {late, early}
    assert to_keep([late, early], NOW.astimezone(UTC)) == {early}


@pytest.mark.parametrize(
    "day", [datetime(2024, 3, 31, tzinfo=HERE), datetime(2024, 10, 27, tzinfo=HERE)]
)
def test_a_day_of_23_or_25_hours_is_one_day(day: datetime) -> None:
    begin = day.astimezone(UTC)
    end = (day + timedelta(days=1)).astimezone(UTC)
    hours = [begin + timedelta(hours=hour) for hour in range((end - begin) // timedelta(hours=1))]

    assert len(hours) in (23, 25)
    assert to_keep(hours, end.astimezone(HERE)) == {hours[-1]}
    assert not is_due([hours[0]], hours[-1].astimezone(HERE))
    assert is_due(hours, end.astimezone(HERE))
    assert is_due([begin - timedelta(seconds=1)], hours[0].astimezone(HERE))


def test_the_hour_that_comes_twice_is_in_order() -> None:
    # Python would call the second the earlier one: within a zone it looks at the clock alone.
    first = datetime(2024, 10, 27, 2, 50, tzinfo=HERE)
    second = datetime(2024, 10, 27, 2, 10, fold=1, tzinfo=HERE)

    assert to_keep([first, second], NOW.replace(month=11)) == {second}
    assert to_keep([first, second], first) == {first, second}  # the second is yet to come


@given(MADE, MOMENTS)
def test_never_are_too_many_kept_and_never_is_the_newest_lost(
    made: list[datetime], now: datetime
) -> None:
    kept = to_keep(made, now)
    present = now.astimezone(UTC)
    past = {one for one in made if one.astimezone(UTC) <= present}
    future = {one for one in made if one.astimezone(UTC) > present}

    assert kept <= set(made)
    assert future <= kept
    assert len(kept - future) <= DAYS + WEEKS + MONTHS
    for some in (past, set(made)):
        if some:
            assert max(some, key=lambda one: one.astimezone(UTC)) in kept


@given(MADE, MOMENTS)
def test_keeping_of_what_was_kept_lets_nothing_go(made: list[datetime], now: datetime) -> None:
    kept = to_keep(made, now)

    assert to_keep(kept, now) == kept


@given(MADE, MOMENTS, st.randoms())
def test_the_order_in_which_they_are_named_does_not_matter(
    made: list[datetime], now: datetime, random: Random
) -> None:
    shuffled = list(made)
    random.shuffle(shuffled)

    assert to_keep(shuffled, now) == to_keep(made, now)


@given(MADE, MOMENTS)
def test_a_backup_is_due_until_one_is_made_on_that_day(made: list[datetime], now: datetime) -> None:
    days = {one.astimezone(now.tzinfo).date() for one in made}

    assert is_due(made, now) == (now.date() not in days)
    assert not is_due([*made, now], now)


def test_three_years_of_a_backup_a_day_reach_back_a_year() -> None:
    kept: frozenset[datetime] = frozenset()
    begin = datetime(2022, 1, 1, 21, 30, tzinfo=HERE)
    for number in range(3 * 365 + 1):
        now = begin + timedelta(days=number)  # the same hour on the clock, across summer time
        assert is_due(kept, now)
        kept = to_keep([*kept, now.astimezone(UTC)], now)
        assert not is_due(kept, now)

        days = sorted((one.astimezone(HERE).date() for one in kept), reverse=True)
        assert len(days) <= DAYS + WEEKS + MONTHS
        assert days[:DAYS] == [
            (now - timedelta(days=back)).date() for back in range(min(DAYS, number + 1))
        ]
        if number >= 7 * WEEKS:
            sunday = now.date() - timedelta(days=now.isoweekday())
            assert {sunday - timedelta(weeks=back) for back in range(WEEKS - 1)} <= set(days)
        if number >= 366:
            # The present month is one of the twelve, and the newest of the first is its last day.
            assert 10 * 30 < (now.date() - days[-1]).days < 11 * 31
            assert len({(day.year, day.month) for day in days}) == MONTHS


def test_a_time_without_a_zone_is_refused() -> None:
    naive = datetime(2024, 5, 15, 12)  # noqa: DTZ001

    for made, now in (([naive], NOW), ([NOW], naive)):
        with pytest.raises(ValueError, match="no zone"):
            to_keep(made, now)
        with pytest.raises(ValueError, match="no zone"):
            is_due(made, now)


def test_until_when_each_is_kept_when_there_is_one_every_day() -> None:
    ordinary, sunday, end_of_april = NOW, at(2024, 5, 12), at(2024, 4, 30)

    assert last_days([ordinary, sunday, end_of_april], NOW) == {
        NOW.astimezone(UTC): date(2024, 5, 21),  # one of the last seven days
        sunday: date(2024, 6, 2),  # the newest of its week, for four weeks
        end_of_april: date(2025, 3, 31),  # the newest of its month, for twelve months
    }
    assert last_days([], NOW) == {}


def test_one_from_the_far_future_has_no_last_day() -> None:
    assert last_days([NOW + timedelta(days=5000)], NOW) == {}


@given(MADE)
def test_none_is_kept_after_its_last_day(made: list[datetime]) -> None:
    now = at(2025, 1, 2).astimezone(HERE)
    last = last_days(made, now)

    assert set(last) == {one.astimezone(UTC) for one in made}
    there = {one.astimezone(UTC) for one in made}
    for number in range(1, 40):
        day = now + timedelta(days=number)
        there = {one.astimezone(UTC) for one in to_keep({*there, day.astimezone(UTC)}, day)}
        assert all((last[one] >= day.date()) is (one in there) for one in last)

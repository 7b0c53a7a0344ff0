"""The reminder comes every six months, and is not led astray by the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.retention import (
    LATER,
    MONTHS,
    NAME,
    Retention,
    months_later,
    note_answered,
    note_put_off,
    read_retention,
)

HERE = ZoneInfo("Europe/Amsterdam")
MADE = datetime(2026, 3, 10, 22, 30, tzinfo=HERE)
DAY = timedelta(days=1)
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
days = st.dates(date(1970, 1, 1), date(2090, 1, 1))


@pytest.fixture(name="settings")
def fixture_settings() -> PrivateSettings:
    return PrivateSettings(OpenDatabase())


def test_a_new_diary_is_not_asked_about_until_it_is_six_months_old() -> None:
    kept = Retention(MADE)
    assert not kept.is_due(MADE)
    assert not kept.is_due(datetime(2026, 9, 9, 23, 59, tzinfo=HERE))
    assert kept.is_due(datetime(2026, 9, 10, 0, 0, tzinfo=HERE))
    assert kept.is_due(datetime(2030, 1, 1, tzinfo=HERE))


def test_the_day_begins_where_the_user_is() -> None:
    late = Retention(datetime(2026, 3, 10, 23, 30, tzinfo=UTC))  # here it is the eleventh
    assert not late.is_due(datetime(2026, 9, 10, 12, 0, tzinfo=HERE))
    assert late.is_due(datetime(2026, 9, 11, 0, 0, tzinfo=HERE))


def test_an_answer_counts_from_then_and_later_is_a_week() -> None:
    answered = datetime(2026, 9, 20, 20, 0, tzinfo=HERE)
    assert not Retention(MADE, answered).is_due(datetime(2027, 3, 19, tzinfo=HERE))
    assert Retention(MADE, answered).is_due(datetime(2027, 3, 20, tzinfo=HERE))
    put_off = Retention(MADE, put_off=answered)
    assert not put_off.is_due(answered + LATER - timedelta(seconds=1))
    assert put_off.is_due(answered + LATER)


def test_a_clock_gone_mad_asks_nothing() -> None:
    assert not Retention(MADE).is_due(datetime(2136, 3, 10, tzinfo=HERE))


def test_a_clock_that_was_wrong_does_not_keep_it_away_for_years() -> None:
    now = datetime(2027, 1, 1, tzinfo=HERE)
    ahead = now + 3000 * DAY
    assert Retention(MADE, answered=ahead).is_due(now)
    assert Retention(MADE, put_off=ahead).is_due(now)
    assert not Retention(ahead).is_due(now)
    assert Retention(ahead).age_in_months(now) == 0
    assert not Retention(ahead, answered=now - DAY).is_due(now)


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2023, 8, 31), date(2024, 2, 29)),
        (date(2024, 8, 31), date(2025, 2, 28)),
        (date(2024, 2, 29), date(2024, 8, 29)),
        (date(2026, 12, 31), date(2027, 6, 30)),
        (date(2026, 6, 1), date(2026, 12, 1)),
    ],
)
def test_half_a_year_on_the_calendar(day: date, later: date) -> None:
    assert months_later(day, MONTHS) == later


@pytest.mark.parametrize(
    ("now", "months"),
    [
        (datetime(2026, 3, 10, 23, 0, tzinfo=HERE), 0),
        (datetime(2026, 4, 9, 23, 0, tzinfo=HERE), 0),
        (datetime(2026, 4, 10, 1, 0, tzinfo=HERE), 1),
        (datetime(2027, 3, 9, 1, 0, tzinfo=HERE), 11),
        (datetime(2027, 3, 10, 1, 0, tzinfo=HERE), 12),
        (datetime(2028, 9, 30, 1, 0, tzinfo=HERE), 30),
        (datetime(2026, 1, 1, 1, 0, tzinfo=HERE), 0),
    ],
)
def test_the_age_in_whole_months(now: datetime, months: int) -> None:
    assert Retention(MADE).age_in_months(now) == months


@given(days, st.integers(0, 40))
def test_months_later_is_that_many_months_later(day: date, months: int) -> None:
    later = months_later(day, months)
    assert 12 * later.year + later.month == 12 * day.year + day.month + months
    assert later.day == day.day or (later.day < day.day and (later + DAY).day == 1)


@given(moments, moments, st.timedeltas(timedelta(0), timedelta(days=9000)))
def test_once_it_is_due_it_stays_so_until_there_is_an_answer(
    made: datetime, now: datetime, passed: timedelta
) -> None:
    if Retention(made).is_due(now):
        assert Retention(made).is_due(now + passed)


@given(moments, moments, st.none() | moments, st.none() | moments)
def test_after_an_answer_it_is_quiet_for_half_a_year_and_after_later_for_a_week(
    made: datetime, now: datetime, answered: datetime | None, put_off: datetime | None
) -> None:
    for passed in (timedelta(0), 3 * DAY, 180 * DAY):
        assert not Retention(made, answered=now, put_off=put_off).is_due(now + passed)
    assert not Retention(made, answered, now).is_due(now + LATER - timedelta(seconds=1))
    assert Retention(made, now).is_due(now + 185 * DAY)


def test_answers_are_kept_among_the_private_settings(settings: PrivateSettings) -> None:
    assert read_retention(settings, MADE) == Retention(MADE)
    now = datetime(2026, 11, 25, 20, 0, tzinfo=HERE)
    note_put_off(settings, read_retention(settings, MADE), now)
    assert read_retention(settings, MADE) == Retention(MADE, None, now)
    note_answered(settings, now + DAY)
    assert read_retention(settings, MADE) == Retention(MADE, now + DAY)
    note_put_off(settings, read_retention(settings, MADE), now + 2 * DAY)
    assert read_retention(settings, MADE) == Retention(MADE, now + DAY, now + 2 * DAY)


@pytest.mark.parametrize(
    "nonsense", ["x", 3, {"answered": "gisteren"}, {"put_off": "2026-01-01T00:00"}, {"answered": 7}]
)
def test_what_makes_no_sense_there_is_as_if_nothing_was_answered(
    settings: PrivateSettings, nonsense: object
) -> None:
    settings.set(NAME, nonsense)  # type: ignore[arg-type]
    assert read_retention(settings, MADE) == Retention(MADE)

"""A clock that cannot be right is told from one that can."""

import os
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.selfcheck.clock import EARLIEST, LONGEST_USE, check_clock, newest_kept

BUILT = date(2026, 11, 25)
KEPT = datetime(2027, 3, 1, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "built", "kept", "told"),
    [
        (datetime(1990, 1, 1, tzinfo=UTC), None, None, "clock-before-program"),
        (datetime(1990, 1, 1, tzinfo=UTC), BUILT, KEPT, "clock-before-program"),
        (datetime(2026, 11, 1, tzinfo=UTC), BUILT, None, "clock-before-program"),
        (datetime(2026, 11, 1, tzinfo=UTC), None, None, "clock-right"),
        (datetime(2199, 1, 1, tzinfo=UTC), None, None, "clock-far-ahead"),
        (datetime(2199, 1, 1, tzinfo=UTC), BUILT, KEPT, "clock-far-ahead"),
        (datetime(2027, 2, 1, tzinfo=UTC), BUILT, KEPT, "clock-before-kept"),
        (datetime(2027, 3, 1, 19, tzinfo=UTC), BUILT, KEPT, "clock-right"),
        (datetime(2030, 1, 1, tzinfo=UTC), BUILT, KEPT, "clock-right"),
    ],
)
def test_what_cannot_be_is_told(
    now: datetime, built: date | None, kept: datetime | None, told: str
) -> None:
    finding = check_clock(now, built, kept)
    assert finding.told == told
    assert finding.ok is (told == "clock-right")


@given(
    st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-11))])),
    st.none() | st.dates(date(2026, 1, 1), date(2040, 1, 1)),
)
def test_only_the_years_of_use_are_right(now: datetime, built: date | None) -> None:
    begin = built or EARLIEST
    days = (now.astimezone(UTC).date() - begin).days if now.year > 1 else -1
    if days < -2 or days > LONGEST_USE.days + 2:
        assert not check_clock(now, built, None).ok
    elif 0 <= days < LONGEST_USE.days:
        assert check_clock(now, built, None).ok


def test_the_newest_file_counts_wherever_it_is(tmp_path: Path) -> None:
    assert newest_kept(tmp_path / "nowhere") is None
    assert newest_kept(tmp_path) is None
    (tmp_path / "diary").mkdir()
    for name, year in (("settings.ini", 2026), ("diary/diary.sqlite3", 2027)):
        file = tmp_path / name
        file.write_bytes(b"")
        seconds = datetime(year, 5, 5, tzinfo=UTC).timestamp()
        os.utime(file, (seconds, seconds))
    assert newest_kept(tmp_path) == datetime(2027, 5, 5, tzinfo=UTC)

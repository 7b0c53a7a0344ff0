"""Whether the worksheet fits a child."""

from datetime import date

import pytest

from thop_desktop.worksheet.fitting import is_too_young

TOLD = date(2024, 6, 15)


@pytest.mark.parametrize(
    ("age", "today", "too_young"),
    [
        (None, TOLD, False),
        (0, TOLD, True),
        (2, TOLD, True),
        (3, TOLD, False),
        (16, TOLD, False),
        # A child grows older after its age was told.
        (2, date(2025, 6, 14), True),
        (2, date(2025, 6, 15), False),
        (0, date(2027, 6, 14), True),
        (0, date(2027, 6, 15), False),
        # A clock that was moved back makes nobody younger.
        (3, date(2020, 1, 1), False),
    ],
)
def test_below_three_it_does_not_fit(age: int | None, today: date, *, too_young: bool) -> None:
    assert is_too_young(age, TOLD, today) is too_young

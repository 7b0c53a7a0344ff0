"""The time without a touch: whatever the clocks do, it is over when it should be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.ui.idle import WARNING_SECONDS, IdleClock, IdleState, Moment, Phase

LIMIT = 300.0
# Steps of the steady clock, and what the one on the wall does meanwhile: sleep, or be put back.
STEPS = st.lists(
    st.tuples(st.floats(0, 400), st.floats(-90_000, 90_000), st.booleans()), max_size=30
)


def at(steady: float, wall: float | None = None) -> Moment:
    return Moment(steady, steady if wall is None else wall)


@given(STEPS)
def test_it_is_over_exactly_when_either_clock_saw_so_long_a_silence(
    steps: list[tuple[float, float, bool]],
) -> None:
    now, last = at(0), at(0)
    clock, over = IdleClock(LIMIT, now), False
    for steady, wall, touched in steps:
        now = Moment(now.steady + steady, now.wall + steady + wall)
        over = over or max(now.steady - last.steady, now.wall - last.wall) >= LIMIT
        if touched:
            clock.touched(now)
            last = now
        assert (clock.state(now).phase is Phase.OVER) == over


@given(st.floats(1, 4000), st.floats(0, 8000))
def test_the_seconds_count_down_to_the_end_and_the_last_of_them_warn(
    limit: float, idle: float
) -> None:
    state = IdleClock(limit, at(0)).state(at(idle))
    left = limit - idle
    assert state.seconds_left == 0 if left <= 0 else left <= state.seconds_left < left + 1
    if left > WARNING_SECONDS:
        assert state.phase is Phase.ACTIVE
    elif 0 < left <= min(WARNING_SECONDS, limit / 2):
        assert state.phase is Phase.WARNING


def test_a_touch_begins_it_anew() -> None:
    clock = IdleClock(LIMIT, at(0))
    assert clock.state(at(290)) == IdleState(Phase.WARNING, 10)
    clock.touched(at(290))
    assert clock.state(at(290)) == IdleState(Phase.ACTIVE, 300)
    assert clock.state(at(589)) == IdleState(Phase.WARNING, 1)
    assert clock.state(at(590)) == IdleState(Phase.OVER, 0)


def test_a_machine_that_slept_wakes_too_late_even_if_a_key_woke_it() -> None:
    clock = IdleClock(LIMIT, at(0, 1_000))
    clock.touched(at(5, 1_000 + 3_600))
    assert clock.state(at(5, 1_000 + 3_600)).phase is Phase.OVER


def test_a_clock_put_back_a_year_changes_nothing() -> None:
    clock = IdleClock(LIMIT, at(0, 40_000_000))
    assert clock.state(at(299, 40_000_299 - 31_536_000)).phase is Phase.WARNING
    assert clock.state(at(300, 40_000_300 - 31_536_000)).phase is Phase.OVER


@pytest.mark.parametrize("limit", [0, -1, float("nan")])
def test_no_time_at_all_is_no_limit(limit: float) -> None:
    with pytest.raises(ValueError, match=str(limit)):
        IdleClock(limit, at(0))

"""When a skill returns."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.trainer.schedule import A_DAY, LONGEST_DAYS, Json, StateJson, due, review
from thop_desktop.trainer.skills import Skill

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
HERE = timezone(timedelta(hours=1))
DAY = timedelta(days=1)
NUMBERS = st.integers() | st.floats()
JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=2) | st.dictionaries(st.text(max_size=5), inside),
    max_leaves=5,
)
ratings = st.integers(1, 4)


def practised(*given_ratings: int, start: datetime = NOW, every: timedelta = DAY) -> StateJson:
    """The state of a skill that was rated so, a day apart."""
    state: StateJson = {}
    for number, rating in enumerate(given_ratings):
        state, _log = review(state, rating, start + number * every)
    return state


def returns(state: Json) -> datetime:
    assert isinstance(state, dict)
    return datetime.fromisoformat(str(state["due"]))


def test_what_did_not_go_well_returns_the_next_day() -> None:
    for rating in (1, 2):
        assert DAY <= returns(practised(rating)) - NOW <= 2 * DAY


def test_the_easier_it_went_the_later_it_returns() -> None:
    times = [returns(practised(3, rating)) for rating in (1, 2, 3, 4)]

    assert times == sorted(times)
    assert times[0] < times[2] < times[3]


@given(st.lists(ratings, min_size=1, max_size=12), st.integers(1, 90))
def test_a_skill_always_returns_within_the_longest_time(given: list[int], days: int) -> None:
    state: StateJson = {}
    now = NOW
    for rating in given:
        state, log = review(state, rating, now)
        assert DAY <= returns(state) - now <= LONGEST_DAYS * DAY
        assert log == {"rating": rating, "at": now.isoformat(), "due": state["due"]}
        assert json.loads(json.dumps(state, allow_nan=False)) == state
        now += days * DAY


def test_the_same_reviews_give_the_same_state() -> None:
    assert practised(3, 1, 4, 2) == practised(3, 1, 4, 2)


def test_the_zone_does_not_matter() -> None:
    assert review(None, 3, NOW.astimezone(HERE)) == review(None, 3, NOW)


@pytest.mark.parametrize("rating", [0, 5])
def test_there_are_four_ratings(rating: int) -> None:
    with pytest.raises(ValueError, match="is not from 1 to 4"):
        review(None, rating, NOW)


def test_a_time_has_a_zone() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        review(None, 3, NOW.replace(tzinfo=None))
    with pytest.raises(ValueError, match="without a zone"):
        due({}, NOW.replace(tzinfo=None))


def test_at_first_all_is_new_and_comes_in_its_order() -> None:
    assert due({}, NOW) == tuple(Skill)[:A_DAY]
    assert due({}, NOW, limit=100) == tuple(Skill)


def test_what_returns_goes_before_what_is_new_and_the_longest_waiting_first() -> None:
    states: dict[str, Json] = {
        Skill.OWN: practised(1, start=NOW - 9 * DAY),
        Skill.REPLY: practised(1, start=NOW - 12 * DAY),
    }

    assert due(states, NOW)[:3] == (Skill.REPLY, Skill.OWN, Skill.SEEN)


def test_what_was_practised_in_the_evening_returns_the_next_evening_however_early() -> None:
    evening = datetime(2026, 11, 25, 23, 50, tzinfo=HERE)
    state: dict[str, Json] = {Skill.SEEN: practised(1, start=evening)}

    assert Skill.SEEN not in due(state, evening + timedelta(minutes=9), limit=100)
    assert due(state, evening + timedelta(hours=18))[0] is Skill.SEEN


def test_what_was_practised_today_counts_for_the_day() -> None:
    states: dict[str, Json] = {
        skill: practised(3, start=NOW - timedelta(hours=1)) for skill in list(Skill)[:3]
    }

    assert due(states, NOW) == tuple(Skill)[3:5]


@given(st.dictionaries(st.sampled_from(list(Skill)), ratings), st.integers(0, 400))
def test_a_backlog_never_asks_for_more_than_five_a_day(given: dict[Skill, int], days: int) -> None:
    states: dict[str, Json] = {skill: practised(rating) for skill, rating in given.items()}
    now = NOW + days * DAY

    for _time in range(3 * A_DAY):
        wanted = due(states, now)
        done = sum(
            str(state["last"]).startswith(now.date().isoformat())
            for state in states.values()
            if isinstance(state, dict)
        )
        assert len(wanted) <= max(0, A_DAY - done)
        if wanted:
            states[wanted[0]], _log = review(states.get(wanted[0]), 3, now)
    assert due(states, now) == ()


@given(JSON)
def test_what_is_no_state_stands_for_a_skill_that_is_new(state: Json) -> None:
    assert due({Skill.SEEN: state}, NOW)[0] is Skill.SEEN
    assert review(state, 3, NOW) == review(None, 3, NOW)


@given(st.sampled_from(["state", "stability", "difficulty", "due", "last"]), JSON)
def test_a_damaged_state_stops_nothing(name: str, value: Json) -> None:
    state, _log = review(practised(3, 3) | {name: value}, 3, NOW + 9 * DAY)

    assert returns(state) > NOW


def test_a_skill_without_a_possible_day_is_due() -> None:
    far = practised(3, start=NOW + 1000 * DAY)

    assert Skill.SEEN in due({Skill.SEEN: far}, NOW)


def test_years_without_practising_are_no_trouble() -> None:
    state, _log = review(practised(4, 4, 4), 3, NOW + 10_000 * DAY)

    assert returns(state) <= NOW + 10_060 * DAY


def test_the_schedule_loads_no_network_and_no_optimizer() -> None:
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, thop_desktop.trainer.rounds;"
            "print([one for one in ('socket', 'ssl', 'http', 'torch', 'numpy', 'fsrs.optimizer')"
            " if one in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout == "[]\n"

"""Where each exercise stands is kept in one step with the review that brought it there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.practice import Practice, Review

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture(name="practice")
def fixture_practice() -> Practice:
    return Practice(OpenDatabase())


def test_the_state_of_an_exercise_is_kept_and_replaced(practice: Practice) -> None:
    assert practice.state("order") is None
    practice.save("order", {"due": 1}, NOW)
    practice.save("order", {"due": 2}, LATER)
    practice.save("complete \ud83d", None, NOW)

    state = practice.state("order")
    assert state is not None
    assert (state.state, state.changed, state.child) == ({"due": 2}, LATER, None)
    assert list(practice.states()) == ["complete ?", "order"]
    assert practice.state("complete \ud83d") is not None


def test_reviews_are_logged_in_order(practice: Practice) -> None:
    later = Review("order", LATER, 4, {"seconds": 12})
    first = Review("order", NOW, 1)
    practice.save("order", 1, LATER, review=later)
    practice.save("order", 2, NOW, review=first)
    practice.save("order", 2, NOW, review=first)

    assert practice.reviews() == (first, first, later)
    assert practice.reviews(since=LATER) == (later,)


def test_nothing_is_kept_when_a_part_is_refused(practice: Practice) -> None:
    calls: list[Callable[[], object]] = [
        lambda: practice.save("order", 1, NOW, child="nobody"),
        lambda: practice.save("order", 1, NOW, review=Review("order", NOW, 1, child="nobody")),
    ]
    for call in calls:
        with pytest.raises(KeyError):
            call()
    with pytest.raises(TypeError):
        practice.save("order", {1: 2}, NOW)  # type: ignore[dict-item]
    with pytest.raises(ValueError, match="nothing"):
        practice.save("", 1, NOW)
    assert practice.states() == {}
    assert practice.reviews() == ()


def test_a_review_has_an_exercise_a_rating_and_a_zone() -> None:
    with pytest.raises(ValueError, match="nothing"):
        Review("", NOW, 1)
    for rating in (0, 5):
        with pytest.raises(ValueError, match="from 1 to 4"):
            Review("order", NOW, rating)
    with pytest.raises(ValueError, match="zone"):
        Review("order", datetime(2024, 5, 1), 1)  # noqa: DTZ001


def test_all_of_it_can_be_forgotten(practice: Practice) -> None:
    practice.save("order", 1, NOW, review=Review("order", NOW, 1))
    practice.forget()

    assert practice.states() == {}
    assert practice.reviews() == ()

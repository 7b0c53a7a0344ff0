"""Plans are kept, come back on their day and are done with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.plans import Plan, Plans

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
TODAY = date(2024, 5, 1)


@pytest.fixture(name="plans")
def fixture_plans() -> Plans:
    return Plans(OpenDatabase())


def test_a_plan_is_kept_and_changed(plans: Plans) -> None:
    plan = plans.add(Plan("if-then", "Bij \ud83d bed", {"if": "als", "then": ["dan"]}), NOW)
    assert (plan.title, plan.body) == ("Bij ? bed", {"if": "als", "then": ["dan"]})
    assert (plan.made, plan.changed, plan.done, plan.look_again_on) == (NOW, NOW, None, None)

    changed = plans.change(
        replace(plan, body="anders", look_again_on=TODAY, done=LATER, made=LATER), LATER
    )
    assert (changed.body, changed.look_again_on, changed.done) == ("anders", TODAY, LATER)
    assert (changed.made, changed.changed) == (NOW, LATER)
    assert plans.get(plan.id) == changed


def test_plans_are_listed_newest_first_and_by_kind(plans: Plans) -> None:
    house = plans.add(Plan("house"), NOW)
    ladder = plans.add(Plan("ladder"), LATER)

    assert plans.all() == (ladder, house)
    assert plans.all("house") == (house,)
    assert plans.all("\ud83d") == ()


def test_plans_come_back_on_their_day_until_they_are_done_with(plans: Plans) -> None:
    day = timedelta(days=1)
    today = plans.add(Plan("a", look_again_on=TODAY), NOW)
    missed = plans.add(Plan("b", look_again_on=TODAY - day), NOW)
    plans.add(Plan("c", look_again_on=TODAY + day), NOW)
    plans.add(Plan("d", look_again_on=TODAY, done=NOW), NOW)
    plans.add(Plan("e"), NOW)

    assert plans.to_look_at(TODAY) == (missed, today)


def test_an_erased_plan_can_be_added_again_as_it_was(plans: Plans) -> None:
    plan = plans.add(Plan("house", body={"a": 1}, look_again_on=TODAY), NOW)
    erased = plans.erase(plan.id)

    assert plans.all() == ()
    assert plans.add(erased, LATER) == plan
    with pytest.raises(ValueError, match="already"):
        plans.add(erased, LATER)


def test_a_plan_needs_a_kind_and_a_body_of_json() -> None:
    with pytest.raises(ValueError, match="kind"):
        Plan("")
    with pytest.raises(TypeError):
        Plan("house", body=(1,))


def test_what_is_not_there_is_our_own_mistake(plans: Plans) -> None:
    plan = plans.add(Plan("house"), NOW)
    calls: list[Callable[[], object]] = [
        lambda: plans.get("nobody"),
        lambda: plans.erase("nobody"),
        lambda: plans.change(Plan("house", id="nobody"), NOW),
        lambda: plans.change(replace(plan, child="nobody"), NOW),
        lambda: plans.add(Plan("house", child="nobody"), NOW),
    ]
    for call in calls:
        with pytest.raises(KeyError):
            call()
    assert plans.all() == (plan,)

"""Plans are kept, come back on their day and are done with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import Child, Children
from thop_desktop.store.erasing import Erasing
from thop_desktop.store.plan_history import MOST_VERSIONS
from thop_desktop.store.plans import Plan, Plans

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
TODAY = date(2024, 5, 1)


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="plans")
def fixture_plans(store: OpenDatabase) -> Plans:
    return Plans(store)


def titles(plans: Plans, plan: Plan) -> list[str]:
    """What a plan was called before, newest first."""
    return [version.title for version in plans.versions(plan.id)]


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
    assert plans.by_kinds(["ladder", "house", "\ud83d"]) == (ladder, house)
    assert plans.by_kinds(["ladder"]) == (ladder,)


def test_plans_come_back_on_their_day_until_they_are_done_with(plans: Plans) -> None:
    day = timedelta(days=1)
    today = plans.add(Plan("a", look_again_on=TODAY), NOW)
    missed = plans.add(Plan("b", look_again_on=TODAY - day), NOW)
    plans.add(Plan("c", look_again_on=TODAY + day), NOW)
    plans.add(Plan("d", look_again_on=TODAY, done=NOW), NOW)
    plans.add(Plan("e"), NOW)
    plans.add(Plan("f", look_again_on=TODAY, draft=True), NOW)

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
        lambda: plans.versions("nobody"),
        lambda: plans.restore_version("nobody", 1, NOW),
        lambda: plans.restore_version(plan.id, 1, NOW),
        lambda: plans.change(Plan("house", id="nobody"), NOW),
        lambda: plans.change(replace(plan, child="nobody"), NOW),
        lambda: plans.add(Plan("house", child="nobody"), NOW),
    ]
    for call in calls:
        with pytest.raises(KeyError):
            call()
    assert plans.all() == (plan,)


def test_other_words_leave_what_it_said_with_its_time(plans: Plans) -> None:
    plan = plans.add(Plan("house", "eerst", {"a": 1}), NOW)
    day = timedelta(days=1)
    plan = plans.change(replace(plan, title="toen"), NOW + day)
    plan = plans.change(replace(plan, body={"a": 2}), NOW + 2 * day)
    newest, oldest = plans.versions(plan.id)
    assert (newest.title, newest.body, newest.at) == ("toen", {"a": 1}, NOW + day)
    assert (oldest.title, oldest.body, oldest.at) == ("eerst", {"a": 1}, NOW)


def test_only_other_words_make_a_version(plans: Plans) -> None:
    plan = plans.add(Plan("house", "zo", draft=True), NOW)
    ready = plans.change(replace(plan, draft=False, look_again_on=TODAY, done=LATER), LATER)
    assert (ready.draft, ready.changed) == (False, LATER)
    assert plans.versions(plan.id) == ()
    # What is not different is not changed either.
    assert plans.change(ready, LATER + timedelta(days=9)) == ready
    # The version has the time of its words, not that of the date.
    plans.change(replace(ready, title="anders"), LATER + timedelta(days=1))
    assert [version.at for version in plans.versions(plan.id)] == [NOW]


def test_true_is_not_one_and_the_order_of_names_is_nothing(plans: Plans) -> None:
    plan = plans.add(Plan("house", body={"a": 1, "b": 2}), NOW)
    assert plans.change(replace(plan, body={"b": 2, "a": 1}), LATER).changed == NOW
    plan = plans.change(replace(plan, body={"a": True, "b": 2}), LATER)
    assert plan.body == {"a": True, "b": 2}
    assert [version.body for version in plans.versions(plan.id)] == [{"a": 1, "b": 2}]


def test_what_is_saved_while_somebody_types_is_one_version(plans: Plans) -> None:
    plan = plans.add(Plan("house", "gisteren"), NOW)
    sitting = LATER
    plans.change(replace(plan, look_again_on=TODAY), sitting, sitting=sitting)
    for second, title in enumerate(("v", "va", "van", "vand")):
        plan = plans.change(
            replace(plan, title=title), sitting + timedelta(seconds=second), sitting=sitting
        )
    assert titles(plans, plan) == ["gisteren"]
    again = LATER + timedelta(hours=1)
    plan = plans.change(replace(plan, title="vandaag"), again, sitting=again)
    assert titles(plans, plan) == ["vand", "gisteren"]


def test_a_plan_made_in_this_sitting_has_no_versions_yet(plans: Plans) -> None:
    plan = plans.add(Plan("house", draft=True), NOW)
    plan = plans.change(replace(plan, title="nu"), NOW, sitting=NOW)
    assert plans.versions(plan.id) == ()


def test_a_clock_that_was_ahead_loses_no_words(plans: Plans) -> None:
    plan = plans.add(Plan("house", "uit de toekomst"), NOW + timedelta(days=400))
    for second in range(3):
        now = NOW + timedelta(seconds=second)
        plan = plans.change(replace(plan, title=f"nu {second}"), now, sitting=NOW)
    assert titles(plans, plan) == ["uit de toekomst"]


def test_the_oldest_versions_are_forgotten(plans: Plans) -> None:
    plan = plans.add(Plan("house", "0"), NOW)
    for number in range(1, MOST_VERSIONS + 11):
        plan = plans.change(replace(plan, title=str(number)), NOW)
    assert titles(plans, plan) == [str(number) for number in range(MOST_VERSIONS + 9, 9, -1)]


def test_a_version_comes_back_and_what_stood_there_is_kept(
    store: OpenDatabase, plans: Plans
) -> None:
    child = Children(store).add(Child("Vlinder"), NOW)
    plan = plans.add(Plan("house", "eerst", {"a": 1}, child.id), NOW)
    plan = plans.change(replace(plan, title="toen", body=None, child=None), NOW)
    plan = plans.change(replace(plan, look_again_on=TODAY), NOW)
    (version,) = plans.versions(plan.id)
    back = plans.restore_version(plan.id, version.number, LATER)
    assert (back.title, back.body, back.child) == ("eerst", {"a": 1}, child.id)
    assert (back.look_again_on, back.changed) == (TODAY, LATER)
    assert titles(plans, plan) == ["toen", "eerst"]


def test_who_wrote_a_plan_and_each_of_its_versions_is_kept(
    store: OpenDatabase, plans: Plans
) -> None:
    plan = plans.add(Plan("house", "van niemand"), NOW)
    store.person = "ans"
    plan = plans.change(replace(plan, title="van Ans"), NOW, sitting=NOW)
    store.person = "bea"
    # In the same hour, but by somebody else: her words stay.
    plan = plans.change(replace(plan, title="van Bea"), NOW, sitting=NOW)
    done = plans.change(replace(plan, done=LATER), LATER)
    assert (done.author, done.editor, done.writer) == (None, "bea", "bea")
    assert [version.by for version in plans.versions(plan.id)] == ["ans"]

    mine = plans.add(Plan("house", "ook van Bea"), NOW)
    store.person = "ans"
    changed = plans.change(replace(mine, title="nu van Ans"), NOW)
    assert (mine.author, mine.editor, changed.author, changed.editor) == (
        "bea", None, "bea", "ans",
    )  # fmt: skip
    assert [version.by for version in plans.versions(mine.id)] == ["bea"]


def test_an_erased_plan_comes_back_with_its_versions_and_writers(
    store: OpenDatabase, plans: Plans
) -> None:
    store.person = "ans"
    child = Children(store).add(Child("Vlinder"), NOW)
    plan = plans.add(Plan("house", "over Vlinder", child=child.id), NOW)
    store.person = "bea"
    plan = plans.change(replace(plan, title="over niemand", child=None), LATER)
    plan = plans.change(replace(plan, title="nu"), LATER)
    before = plans.versions(plan.id)
    erased = plans.erase(plan.id)
    with store.read() as db:
        assert db.table("plan_versions").count == 0
    back = plans.add(erased, LATER + timedelta(days=1))
    assert (back, back.author, back.editor, back.worded) == (plan, "ans", "bea", LATER)
    assert plans.versions(plan.id) == before
    # What was said of a child that is erased meanwhile does not come back.
    erased = plans.erase(plan.id)
    Erasing(store).erase_child(child.id)
    plans.add(erased, LATER)
    assert titles(plans, plan) == ["over niemand"]


def test_a_plan_of_before_versions_were_kept_has_the_time_of_its_last_change(
    store: OpenDatabase, plans: Plans
) -> None:
    plan = plans.add(Plan("house", "toen"), NOW)
    with store.write() as db:
        db.conn.execute("UPDATE plans SET worded = NULL")
    plans.change(replace(plan, title="nu"), LATER)
    assert [version.at for version in plans.versions(plan.id)] == [NOW]

"""Small things to try: chosen, let go, taken back, and gone on with."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import Child, Children
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.tries import KIND, KeptTry, Tries
from thop_desktop.store.values import Json

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
LOOK, ROUTINE, SHOES = ("look", "Kijk een minuut."), ("routine", "Geef toe."), ("shoes", "Denk.")


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="tries")
def fixture_tries(store: OpenDatabase) -> Tries:
    return Tries(store)


def names(found: tuple[KeptTry, ...]) -> set[str]:
    return {one.name for one in found}


def test_what_is_chosen_comes_back_in_a_week(tries: Tries) -> None:
    (kept,) = tries.choose([LOOK], None, NOW)
    assert (kept.name, kept.text, kept.child) == ("look", "Kijk een minuut.", None)
    assert kept.look_again_on == date(2024, 5, 8)
    assert tries.current() == (kept,)


def test_choosing_again_keeps_what_stays_and_lets_the_rest_go(
    store: OpenDatabase, tries: Tries
) -> None:
    first = tries.choose([LOOK, ROUTINE], None, NOW)
    second = tries.choose([ROUTINE, SHOES], None, LATER)
    assert names(second) == {"routine", "shoes"}
    assert {one for one in first if one.name == "routine"} <= set(second)
    done = {plan.id for plan in Plans(store).all(KIND) if plan.done is not None}
    assert done == {one.id for one in first if one.name == "look"}
    assert tries.choose([], None, LATER) == ()
    assert tries.current() == ()


def test_each_child_has_its_own(store: OpenDatabase, tries: Tries) -> None:
    child = Children(store).add(Child("Vlinder"), NOW)
    tries.choose([LOOK], child.id, NOW)
    assert names(tries.choose([SHOES], None, NOW)) == {"shoes"}
    assert {(one.name, one.child) for one in tries.current()} == {
        ("look", child.id),
        ("shoes", None),
    }
    with pytest.raises(KeyError):
        tries.choose([LOOK], "nobody", NOW)


def test_done_can_be_taken_back_and_another_week_begins(tries: Tries) -> None:
    (kept,) = tries.choose([LOOK], None, NOW)
    tries.finish(kept.id, LATER)
    assert tries.current() == ()
    tries.reopen(kept.id, LATER)
    tries.another_week(kept.id, LATER)
    (again,) = tries.current()
    assert again.look_again_on == date(2024, 5, 9)
    for act in (tries.finish, tries.reopen, tries.another_week):
        with pytest.raises(KeyError):
            act("nothing", NOW)


@pytest.mark.parametrize(
    "body", [None, "look", {"try": "look"}, {"try": 1, "text": "x"}, {"try": "look", "text": ""}]
)
def test_a_plan_of_another_form_is_passed_over(
    store: OpenDatabase, tries: Tries, body: Json
) -> None:
    Plans(store).add(Plan(KIND, body=body), NOW)
    assert tries.current() == ()

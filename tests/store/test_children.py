"""Children have an alias; erasing one leaves nothing that was about it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import AliasTakenError, Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.practice import Practice, Review
from thop_desktop.store.reading import Mark, Reading
from thop_desktop.store.worksheets import Worksheet, Worksheets

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="children")
def fixture_children(store: OpenDatabase) -> Children:
    return Children(store)


def test_a_child_is_kept_and_changed(children: Children) -> None:
    fox = children.add(Child(" de \n Vos ", 7), NOW)
    assert (fox.alias, fox.age, fox.made, fox.changed, fox.archived) == (
        "de Vos",
        7,
        NOW,
        NOW,
        None,
    )
    assert fox.id
    assert children.get(fox.id) == fox

    older = children.change(replace(fox, age=8), LATER)
    assert (older.age, older.made, older.changed) == (8, NOW, LATER)
    assert children.change(replace(fox, age=None), LATER).age is None


def test_a_child_from_elsewhere_keeps_its_id_and_times(children: Children) -> None:
    child = Child("Vos", 3, id="fox", made=NOW, changed=LATER, archived=LATER)

    assert children.add(child, LATER + timedelta(days=1)) == child
    with pytest.raises(ValueError, match="fox"):
        children.add(replace(child, alias="Uil"), NOW)


def test_no_two_children_have_one_alias(children: Children) -> None:
    fox = children.add(Child("VOS"), NOW)
    owl = children.add(Child("Uil"), NOW)
    with pytest.raises(AliasTakenError):
        children.add(Child("vos "), NOW)
    with pytest.raises(AliasTakenError):
        children.change(replace(owl, alias="Vos"), NOW)

    assert children.change(replace(fox, alias="vos"), NOW).alias == "vos"
    assert [child.alias for child in children.all()] == ["Uil", "vos"]


@pytest.mark.parametrize("alias", ["", " ", "\n"])
def test_a_child_needs_an_alias(alias: str) -> None:
    with pytest.raises(ValueError, match="alias"):
        Child(alias)


@pytest.mark.parametrize("age", [-1, 26])
def test_an_age_has_bounds(age: int) -> None:
    with pytest.raises(ValueError, match="age"):
        Child("Vos", age)


@given(st.text())
def test_any_alias_comes_back(alias: str) -> None:
    if alias.strip():
        child = Children(OpenDatabase()).add(Child(alias), NOW)
        assert child.alias == Child(alias).alias


def test_a_child_goes_out_of_sight_and_comes_back(children: Children) -> None:
    fox = children.add(Child("Vos"), NOW)
    archived = children.archive(fox.id, LATER)

    assert archived.archived == LATER
    assert children.all() == ()
    assert children.all(archived=True) == (archived,)
    assert children.unarchive(fox.id) == fox
    assert children.all() == (fox,)


def test_an_unknown_child_is_our_own_mistake(children: Children) -> None:
    for call in (
        lambda: children.get("nobody"),
        lambda: children.change(Child("Vos", id="nobody"), NOW),
        lambda: children.archive("nobody", NOW),
        lambda: children.unarchive("nobody"),
        lambda: children.erase("\ud83d"),
    ):
        with pytest.raises(KeyError):
            call()


def test_erasing_a_child_leaves_nothing_that_was_about_it(
    store: OpenDatabase, children: Children
) -> None:
    diary, worksheets, plans = Diary(store), Worksheets(store), Plans(store)
    practice, reading = Practice(store), Reading(store)
    at = NOW
    for child in (children.add(Child("Vos", id="fox"), NOW), None):
        name = child.id if child else None
        entry = diary.add(Entry(at, "driftbui", child=name, tags=("bed",)), NOW)
        diary.change(replace(entry, text="anders"), NOW)
        worksheets.add(Worksheet({"a": 1}, child=name), NOW)
        plans.add(Plan("house", child=name), NOW)
        review = Review("order", NOW, 3, child=name)
        practice.save(f"order {name}", 1, NOW, review=review, child=name)
        reading.add(Mark("asso", child=name), NOW)
    moved = diary.add(Entry(at, "over Vos", child="fox"), NOW)
    moved = diary.change(replace(moved, text="over niemand", child=None), NOW)

    children.erase("fox")

    assert children.all() == ()
    assert {entry.child for entry in diary.newest(9)} == {None}
    assert len(diary.newest(9)) == 2
    assert diary.undo(moved.id, NOW) is None
    assert [plan.child for plan in plans.all()] == [None]
    assert [sheet.child for sheet in worksheets.all()] == [None]
    assert [review.child for review in practice.reviews()] == [None]
    assert list(practice.states()) == ["order None"]
    assert [mark.child for mark in reading.marks()] == [None]
    assert len(diary.search("anders", 9)) == 1
    with store.read() as db:
        assert db.conn.execute("PRAGMA foreign_key_check").fetchall() == []
        db.conn.execute("INSERT INTO entries_fts(entries_fts, rank) VALUES ('integrity-check', 1)")

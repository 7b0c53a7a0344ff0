"""Children have an alias, and go out of sight and come back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import AliasTakenError, Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry

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
    calls: tuple[Callable[[], object], ...] = (
        lambda: children.get("nobody"),
        lambda: children.change(Child("Vos", id="nobody"), NOW),
        lambda: children.archive("nobody", NOW),
        lambda: children.unarchive("nobody"),
    )
    for call in calls:
        with pytest.raises(KeyError):
            call()


def test_an_entry_that_was_being_written_is_finished_when_its_child_is_archived(
    store: OpenDatabase, children: Children
) -> None:
    fox, owl = children.add(Child("Vos"), NOW), children.add(Child("Uil"), NOW)
    diary = Diary(store)
    about_fox = diary.add(Entry(NOW, "bij Vos", child=fox.id, draft=True), NOW)
    about_owl = diary.add(Entry(NOW, "bij Uil", child=owl.id, draft=True), NOW)
    children.archive(fox.id, LATER)

    assert not diary.get(about_fox.id).draft
    assert diary.get(about_owl.id).draft

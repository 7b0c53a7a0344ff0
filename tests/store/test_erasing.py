"""Erasing a child, or what is old: what goes is counted first, and nothing of it is left."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from tests.support.pages import deciphered
from tests.support.vaults import make_vault
from thop_desktop.store import erasing as erasing_module
from thop_desktop.store.children import Child, Children
from thop_desktop.store.database import Store
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.erasing import REPLACED_NAMES, Belongings, Erasing
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.practice import Practice, Review
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.reading import Mark, Reading
from thop_desktop.store.vault import Vault
from thop_desktop.store.worksheets import Worksheet, Worksheets

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
DAY = timedelta(days=1)
MARK = "qkanarie"
# Always entry by entry, always the search anew, and what a small diary leads to.
WAYS = (0, 10**9, erasing_module.WORTH_ANEW)


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="vault")
def fixture_vault(tmp_path: Path) -> Iterator[Vault]:
    vault, _code = make_vault(tmp_path / "vault")
    yield vault
    vault.lock(NOW)


@pytest.fixture(name="way", params=WAYS)
def fixture_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(erasing_module, "WORTH_ANEW", request.param)
    return int(request.param)


def write(store: Store, child: str | None, at: datetime, mark: str = "") -> Entry:
    """Something of everything, with a word of its own in each."""
    diary = Diary(store)
    entry = diary.add(
        Entry(at, f"{mark}text", before=f"{mark}before", did=f"{mark}did", child=child,
              outcome=f"{mark}outcome", tags=(f"{mark}tag",)),
        at,
    )  # fmt: skip
    diary.change(replace(entry, text=f"{mark}textanders"), at)
    thrown = diary.add(Entry(at, f"{mark}thrown", child=child), at)
    diary.delete(thrown.id, at)
    Worksheets(store).add(Worksheet({f"{mark}a": f"{mark}answer"}, child=child), at)
    plan = Plans(store).add(Plan("house", f"{mark}title", {"als": f"{mark}body"}, child), at)
    Plans(store).change(replace(plan, body={"als": f"{mark}bodyanders"}), at)
    exercise = f"{mark}order {child}"
    review = Review(exercise, at, 3, {"gezegd": f"{mark}said"}, child)
    Practice(store).save(exercise, {"stand": f"{mark}state"}, at, review=review, child=child)
    Reading(store).add(Mark("asso", f"{mark}place", f"{mark}note", child), at)
    return entry


def assert_sound(store: Store) -> None:
    with store.read() as db:
        assert db.conn.execute("PRAGMA foreign_key_check").fetchall() == []
        db.conn.execute("INSERT INTO entries_fts(entries_fts, rank) VALUES ('integrity-check', 1)")
        triggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"
        assert db.conn.execute(triggers).fetchone() == (3,)


def test_all_that_goes_with_a_child_is_counted(store: OpenDatabase) -> None:
    children, erasing = Children(store), Erasing(store)
    fox = children.add(Child("Vos"), NOW)
    children.add(Child("Uil", id="owl"), NOW)
    assert erasing.of_child(fox.id) == Belongings()
    assert erasing.of_child(fox.id).is_nothing
    assert erasing.entries_by_child() == {}
    for days in range(3):
        write(store, fox.id, NOW + days * DAY)
    write(store, "owl", NOW - DAY)
    write(store, None, NOW)

    counted = erasing.of_child(fox.id)
    assert counted == Belongings(3, 3, 3, 3, 3, 3, first_written=NOW)
    assert not counted.is_nothing
    assert erasing.entries_by_child() == {fox.id: 3, "owl": 1}


def test_an_unknown_child_is_our_own_mistake(store: OpenDatabase) -> None:
    for call in (Erasing(store).of_child, Erasing(store).erase_child):
        with pytest.raises(KeyError):
            call("\ud83d")


def test_erasing_a_child_leaves_nothing_that_was_about_it(store: OpenDatabase, way: int) -> None:
    children, diary = Children(store), Diary(store)
    children.add(Child("Vos", id="fox"), NOW)
    for child in ("fox", None):
        write(store, child, NOW)
    moved = diary.add(Entry(NOW, "over Vos", child="fox"), NOW)
    moved = diary.change(replace(moved, text="over niemand", child=None), NOW)
    Erasing(store).erase_child("fox")

    assert children.all() == ()
    assert {entry.child for entry in (*diary.newest(9), *diary.thrown_away())} == {None}
    assert len(diary.newest(9)) == 2
    assert diary.undo(moved.id, NOW) is None
    assert [plan.child for plan in Plans(store).all()] == [None]
    with store.read() as db:
        assert db.conn.execute("SELECT child FROM plan_versions").fetchall() == [(None,)]
    assert [sheet.child for sheet in Worksheets(store).all()] == [None]
    assert [review.child for review in Practice(store).reviews()] == [None]
    assert list(Practice(store).states()) == ["order None"]
    assert [mark.child for mark in Reading(store).marks()] == [None]
    assert len(diary.search("textanders", 9)) == 1
    assert_sound(store)


def test_names_that_were_replaced_by_the_nickname_are_forgotten(vault: Vault) -> None:
    children, settings = Children(vault), PrivateSettings(vault)
    fox, owl = children.add(Child("Vos"), NOW), children.add(Child("Uil"), NOW)
    settings.set(REPLACED_NAMES, {f"{MARK}naam": "vos", "Pieterbaas": "Uil", "juf": "de juf"})
    Erasing(vault).erase_child(fox.id)
    assert settings.get(REPLACED_NAMES) == {"Pieterbaas": "Uil", "juf": "de juf"}
    assert MARK.encode() not in deciphered(vault)
    settings.set(REPLACED_NAMES, "no names at all")
    Erasing(vault).erase_child(owl.id)
    assert settings.get(REPLACED_NAMES) == "no names at all"


def test_the_search_knows_what_is_written_afterwards(store: OpenDatabase, way: int) -> None:
    child = Children(store).add(Child("Vos"), NOW)
    kept = Diary(store).add(Entry(NOW, "pannenkoek"), NOW)
    write(store, child.id, NOW)
    Erasing(store).erase_child(child.id)
    later = Diary(store).add(Entry(NOW + DAY, "pannenkoeken"), NOW)
    changed = Diary(store).change(replace(kept, text="wafels"), NOW)

    assert Diary(store).search("pannenkoek", 9) == (later,)
    assert Diary(store).search("wafel", 9) == (changed,)
    assert_sound(store)


def test_nothing_of_a_child_is_left_on_any_page(vault: Vault, way: int) -> None:
    child = Children(vault).add(Child(f"{MARK}alias"), NOW)
    for days in range(4):
        write(vault, child.id, NOW - days * DAY, MARK)
        write(vault, None, NOW - days * DAY, "blijft")
    assert MARK.encode() in deciphered(vault)
    Erasing(vault).erase_child(child.id)

    assert MARK.encode() not in deciphered(vault)
    assert b"blijfttext" in deciphered(vault)
    assert len(Diary(vault).search("blijfttextanders", 9)) == 4
    assert_sound(vault)


def test_nothing_old_is_left_on_any_page_and_what_is_newer_stays(vault: Vault, way: int) -> None:
    midnight = NOW.replace(hour=0)
    child = Children(vault).add(Child("Vos"), NOW)
    Reading(vault).note_read(f"{MARK}gelezen", "begin", midnight - DAY)
    write(vault, child.id, midnight - timedelta(seconds=1), MARK)
    write(vault, child.id, midnight, "blijft")
    erasing = Erasing(vault)
    assert erasing.before(midnight) == Belongings(
        1, 1, 1, 1, 1, 1, first_written=midnight - timedelta(seconds=1)
    )
    erasing.erase_before(midnight)

    assert MARK.encode() not in deciphered(vault)
    assert erasing.before(midnight).is_nothing
    assert erasing.before(midnight + DAY) == Belongings(1, 1, 1, 1, 1, 1, first_written=midnight)
    assert [one.alias for one in Children(vault).all()] == ["Vos"]
    assert_sound(vault)


def test_what_a_plan_said_before_the_day_goes_and_the_plan_stays(store: OpenDatabase) -> None:
    plans = Plans(store)
    plan = plans.add(Plan("house", "toen"), NOW - 9 * DAY)
    plan = plans.change(replace(plan, title="later"), NOW)
    plan = plans.change(replace(plan, title="nu"), NOW + DAY)
    Erasing(store).erase_before(NOW)
    assert plans.all() == (plan,)
    assert [version.title for version in plans.versions(plan.id)] == ["later"]


def test_an_entry_counts_for_its_own_day_on_its_own_clock(store: OpenDatabase) -> None:
    far = ZoneInfo("Pacific/Auckland")
    diary, erasing = Diary(store), Erasing(store)
    # Written today about long ago, and the other way round.
    old = diary.add(Entry(NOW - 400 * DAY, "toen"), NOW)
    diary.add(Entry(datetime(2024, 5, 2, 0, 30, tzinfo=far), "ver weg"), NOW - 400 * DAY)
    start = datetime(2024, 5, 2, tzinfo=NOW.tzinfo)

    assert erasing.before(start).entries == 1
    erasing.erase_before(start)
    assert [entry.text for entry in diary.newest(9)] == ["ver weg"]
    with pytest.raises(KeyError):
        diary.get(old.id)


def test_what_is_erased_is_all_or_nothing(
    store: OpenDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = Children(store).add(Child("Vos"), NOW)
    write(store, child.id, NOW)
    monkeypatch.setattr(erasing_module, "SEARCH_TABLE", "no_such_table")
    with pytest.raises(Exception, match="no_such_table"):
        Erasing(store).erase_child(child.id)
    assert Erasing(store).of_child(child.id).entries == 1
    assert_sound(store)


@given(
    st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["fox", "owl", None])), max_size=8),
    st.integers(0, 6),
)
def test_what_is_counted_is_what_goes(written: list[tuple[int, str | None]], first: int) -> None:
    store = OpenDatabase()
    children, diary, erasing = Children(store), Diary(store), Erasing(store)
    for name in ("fox", "owl"):
        children.add(Child(name, id=name), NOW)
    for days, child in written:
        diary.add(Entry(NOW + days * DAY, "iets", child=child), NOW)
    start = NOW.replace(hour=0) + first * DAY
    expected = [child for days, child in written if days >= first]

    assert erasing.before(start).entries == len(written) - len(expected)
    erasing.erase_before(start)
    assert diary.count() == len(expected)
    assert erasing.of_child("fox").entries == expected.count("fox")
    erasing.erase_child("fox")
    assert diary.count() == len(expected) - expected.count("fox")
    store.close()

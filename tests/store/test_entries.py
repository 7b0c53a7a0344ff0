"""Entries are kept as they were written, changes can be taken back, and what goes is gone."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.entry_history import MOST_STEPS

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AT = datetime(2024, 5, 1, 19, 30, tzinfo=AMSTERDAM)
LEVEL = st.none() | st.integers(1, 5)
TIMES = st.datetimes(
    datetime(1970, 1, 2),  # noqa: DTZ001
    datetime(2100, 12, 30),  # noqa: DTZ001
    timezones=st.sampled_from([AMSTERDAM, UTC, timezone(timedelta(hours=-9, minutes=-30))]),
)
ENTRIES = st.builds(
    Entry,
    TIMES,
    text=st.text(),
    kind=st.sampled_from(Kind),
    area=st.none() | st.sampled_from(Area),
    mood=LEVEL,
    energy=LEVEL,
    before=st.text(),
    did=st.text(),
    outcome=st.text(),
    tags=st.lists(st.text()).map(tuple),
    draft=st.booleans(),
)
FACTS = ("id", "written", "changed")


@pytest.fixture(name="store")
def fixture_store() -> Iterator[OpenDatabase]:
    store = OpenDatabase()
    yield store
    store.close()


@pytest.fixture(name="diary")
def fixture_diary(store: OpenDatabase) -> Diary:
    return Diary(store)


def said(entry: Entry) -> tuple[object, ...]:
    """All that was written; the time as text, for Python takes the two same hours for one."""
    values = dataclasses.asdict(entry)
    values["at"] = f"{entry.at.isoformat()} {entry.at.tzinfo}"
    return tuple(value for name, value in values.items() if name not in (*FACTS, "place"))


def all_bytes(db: Database) -> bytes:
    """All that stands in any table, those of the index too."""
    names = db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    rows = [
        row
        for (name,) in names
        if name != "entries_fts"
        for row in db.conn.execute(f'SELECT * FROM "{name}"')  # noqa: S608
    ]
    return b"\n".join(
        value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row
    )


def check_index(db: Database) -> None:
    """Have the index compare itself with the entries; it raises when they differ."""
    db.conn.execute("INSERT INTO entries_fts(entries_fts, rank) VALUES ('integrity-check', 1)")


def vocabulary(db: Database) -> set[str]:
    """The words in the index."""
    db.conn.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab('main', 'entries_fts', 'row')")
    words = {word for (word,) in db.conn.execute("SELECT term FROM temp.v")}
    db.conn.execute("DROP TABLE temp.v")
    return words


@given(st.lists(ENTRIES, min_size=1, max_size=4))
def test_any_entry_comes_back_as_it_was_written(entries: list[Entry]) -> None:
    store = OpenDatabase()
    diary = Diary(store)
    for entry in entries:
        kept = diary.add(entry, NOW)
        again = diary.get(kept.id)

        assert said(kept) == said(again) == said(entry)
        assert kept.written == kept.changed == NOW
        assert kept.place == again.place
        with store.read() as db:
            check_index(db)
    times = [entry.at for entry in diary.newest(9)]
    assert times == sorted(times, reverse=True)
    assert len(times) == len(entries)
    store.close()


@given(st.lists(ENTRIES, min_size=2, max_size=6))
def test_changes_are_undone_and_done_again_one_by_one(entries: list[Entry]) -> None:
    store = OpenDatabase()
    diary = Diary(store)
    kept = diary.add(entries[0], NOW)
    states = [said(kept)]
    for entry in entries[1:]:
        changed = diary.change(dataclasses.replace(entry, id=kept.id), NOW)
        if said(changed) != states[-1]:
            states.append(said(changed))
    for state in states[-2::-1]:
        undone = diary.undo(kept.id, NOW)
        assert undone is not None
        assert said(undone) == state
    assert diary.undo(kept.id, NOW) is None
    assert diary.steps(kept.id) == (0, len(states) - 1)
    for state in states[1:]:
        redone = diary.redo(kept.id, NOW)
        assert redone is not None
        assert said(redone) == state
    assert diary.redo(kept.id, NOW) is None
    with store.read() as db:
        check_index(db)
    store.close()


def test_an_entry_gets_the_id_that_is_made(store: OpenDatabase) -> None:
    assert Diary(store, make_id=lambda: "first").add(Entry(AT), NOW).id == "first"


def test_an_entry_from_elsewhere_keeps_its_id_and_times(diary: Diary) -> None:
    long_ago = NOW - timedelta(days=400)
    entry = Entry(AT, "uit de export", id="e1", written=long_ago, changed=long_ago, deleted=NOW)

    assert diary.add(entry, NOW) == entry
    with pytest.raises(ValueError, match="e1"):
        diary.add(entry, NOW)


def test_half_a_character_becomes_a_question_mark_at_the_door() -> None:
    assert Entry(AT, "\ud83d", tags=("\udc00",)).text == "?"
    assert Entry(AT, tags=("\udc00",)).tags == ("?",)


def test_tags_are_tidied_and_differ_by_more_than_capitals() -> None:
    assert Entry(AT, tags=(" bed \n tijd", "School", "", "school ", "bed tijd")).tags == (
        "bed tijd",
        "School",
    )


@pytest.mark.parametrize("number", [0, 6, -1])
def test_mood_and_energy_are_in_five_words(number: int) -> None:
    with pytest.raises(ValueError, match="is not from 1 to 5"):
        Entry(AT, mood=number)
    with pytest.raises(ValueError, match="is not from 1 to 5"):
        Entry(AT, energy=number)


def test_a_time_without_a_zone_is_no_time() -> None:
    naive = datetime(2024, 5, 1)  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"):
        Entry(naive)
    with pytest.raises(ValueError, match="zone"):
        Entry(AT, written=naive)


def test_what_is_not_there_is_our_own_mistake(diary: Diary) -> None:
    kept = diary.add(Entry(AT), NOW)
    unknown = Entry(AT, "anders", id="nobody")
    for call in (
        lambda: diary.get("nobody"),
        lambda: diary.change(unknown, NOW),
        lambda: diary.undo("nobody", NOW),
        lambda: diary.redo("nobody", NOW),
        lambda: diary.steps("nobody"),
        lambda: diary.delete("nobody", NOW),
        lambda: diary.undelete("nobody"),
        lambda: diary.erase("\ud83d"),
        lambda: diary.add(Entry(AT, child="nobody"), NOW),
        lambda: diary.change(dataclasses.replace(kept, child="nobody"), NOW),
    ):
        with pytest.raises(KeyError):
            call()
    assert diary.get(kept.id) == kept
    assert diary.count() == 1


def test_a_change_keeps_when_it_was_written(diary: Diary) -> None:
    kept = diary.add(Entry(AT, "eerst"), NOW)
    later = NOW + timedelta(hours=1)
    changed = diary.change(dataclasses.replace(kept, text="later", written=None), later)

    assert (changed.written, changed.changed) == (NOW, later)


def test_a_change_of_nothing_is_no_step(diary: Diary) -> None:
    kept = diary.add(Entry(AT, "eerst", tags=("a",)), NOW)

    assert diary.change(kept, NOW + timedelta(hours=1)) == kept
    assert diary.steps(kept.id) == (0, 0)


def test_what_is_saved_while_typing_joins_the_change_before_it(diary: Diary) -> None:
    kept = diary.add(Entry(AT, "a"), NOW)
    diary.change(dataclasses.replace(kept, text="ab"), NOW)
    diary.undo(kept.id, NOW)
    diary.change(dataclasses.replace(kept, text="ac"), NOW, step=False)
    assert diary.steps(kept.id) == (0, 0)

    diary.change(dataclasses.replace(kept, text="acd"), NOW)
    diary.change(dataclasses.replace(kept, text="acde"), NOW, step=False)
    undone = diary.undo(kept.id, NOW)
    assert undone is not None
    assert undone.text == "ac"


def test_only_the_newest_steps_are_remembered(diary: Diary, store: OpenDatabase) -> None:
    kept = diary.add(Entry(AT, "0"), NOW)
    for number in range(1, MOST_STEPS + 11):
        diary.change(dataclasses.replace(kept, text=str(number)), NOW)
    assert diary.steps(kept.id) == (MOST_STEPS, 0)
    for _ in range(MOST_STEPS):
        oldest = diary.undo(kept.id, NOW)

    assert oldest is not None
    assert oldest.text == "10"
    assert diary.undo(kept.id, NOW) is None
    assert diary.steps(kept.id) == (0, MOST_STEPS)
    with store.read() as db:
        assert db.table("entry_versions").count == MOST_STEPS


def test_the_two_same_hours_of_autumn_are_different_times(diary: Diary) -> None:
    first = datetime(2024, 10, 27, 2, 30, tzinfo=AMSTERDAM)
    kept = diary.add(Entry(first), NOW)
    changed = diary.change(dataclasses.replace(kept, at=first.replace(fold=1)), NOW)

    assert changed.at.utcoffset() == timedelta(hours=1)
    assert changed.place != kept.place


def test_more_entries_than_a_millisecond_has_places_are_kept_in_order(diary: Diary) -> None:
    ids = [diary.add(Entry(AT, str(number)), NOW).id for number in range(1002)]
    later = diary.add(Entry(AT + timedelta(milliseconds=1)), NOW)

    assert [entry.id for entry in diary.newest(2000)] == [later.id, *reversed(ids)]
    moved = diary.change(dataclasses.replace(later, at=AT - timedelta(days=1)), NOW)
    assert diary.newest(2000)[-1].id == moved.id
    assert diary.change(dataclasses.replace(moved, text="x"), NOW).place == moved.place


def test_an_entry_thrown_away_is_nowhere_and_can_be_taken_back(diary: Diary) -> None:
    kept = diary.add(Entry(AT, "driftbui", tags=("a",)), NOW)
    later = NOW + timedelta(seconds=5)
    diary.delete(kept.id, later)

    assert diary.newest(5) == diary.search("driftbui", 5) == diary.on_this_day(AT.date()) == ()
    assert diary.count() == len(diary.days_with_entries()) == len(diary.tags()) == 0
    assert [entry.deleted for entry in diary.thrown_away()] == [later]
    assert diary.get(kept.id).deleted == later
    with pytest.raises(KeyError):
        diary.change(dataclasses.replace(kept, text="x"), later)
    with pytest.raises(KeyError):
        diary.delete(kept.id, later)

    assert diary.undelete(kept.id) == kept
    assert diary.search("driftbui", 5) == (kept,)
    assert diary.thrown_away() == ()


def test_purging_removes_what_was_thrown_away_long_enough_ago(diary: Diary) -> None:
    old, new, present = (diary.add(Entry(AT, word), NOW) for word in ("oud", "nieuw", "blijft"))
    diary.delete(old.id, NOW)
    diary.delete(new.id, NOW + timedelta(minutes=1))

    assert diary.purge(NOW + timedelta(minutes=10), timedelta(minutes=10)) == 1
    assert [entry.id for entry in diary.thrown_away()] == [new.id]
    assert diary.newest(5) == (present,)


def test_a_clock_gone_mad_removes_nothing(diary: Diary) -> None:
    kept = diary.add(Entry(AT, "weg"), NOW)
    diary.delete(kept.id, NOW)
    assert diary.purge(NOW.replace(year=2136), timedelta(days=30)) == 0
    assert diary.undelete(kept.id) == kept


@pytest.mark.parametrize("way", ["purge", "erase"])
def test_what_is_gone_leaves_no_trace_of_its_words(
    way: str, diary: Diary, store: OpenDatabase
) -> None:
    for number in range(20):
        diary.add(Entry(AT, f"kanarie kanaries kwartjes zilverwerk{number}"), NOW)
    words = ["kanariegeel", "zilverwerktuigen", "vogelkooien", "gisternacht", "etiketje"]
    kept = diary.add(
        Entry(AT, words[0], before=words[1], did=words[2], outcome=words[3], tags=(words[4],)), NOW
    )
    diary.change(dataclasses.replace(kept, text="vroegerewoorden"), NOW)
    diary.change(dataclasses.replace(kept, text="laterewoorden", at=AT - timedelta(days=900)), NOW)
    words += ["vroegerewoorden", "laterewoorden", kept.id]
    with store.read() as db:
        assert all(word.encode() in all_bytes(db) for word in words)
    if way == "purge":
        diary.delete(kept.id, NOW)
        assert diary.purge(NOW, timedelta(0)) == 1
    else:
        diary.erase(kept.id)

    with store.read() as db:
        left = all_bytes(db)
        forms = vocabulary(db)
        check_index(db)
    stems = {word[:-2] for word in words}
    assert not [stem for stem in stems if stem.encode() in left or stem[::-1].encode() in left]
    assert not [form for form in forms if form in stems or form[::-1] in stems]
    assert "kanarie" in forms


def test_a_changed_text_leaves_the_index_at_once(diary: Diary, store: OpenDatabase) -> None:
    kept = diary.add(Entry(AT, "kanariegeel"), NOW)
    diary.change(dataclasses.replace(kept, text="anders"), NOW, step=False)

    with store.read() as db:
        assert b"kanarie" not in all_bytes(db)
        assert vocabulary(db) == set()
    assert diary.search("kanariegeel", 5) == ()
    with store.read() as db:
        assert "anders" in vocabulary(db)
        assert b"kanarie" not in all_bytes(db)


def test_what_is_being_typed_is_found_and_gone_without_a_trace(
    diary: Diary, store: OpenDatabase
) -> None:
    kept = diary.add(Entry(AT, "kanarie", draft=True), NOW)
    for text in ("kanariegeel", "kanariegele", "kanariegele veren"):
        kept = diary.change(dataclasses.replace(kept, text=text), NOW, step=False)
        with store.read() as db:
            check_index(db)
    assert diary.search("veren", 5) == (kept,)
    kept = diary.change(dataclasses.replace(kept, text="kanariegele vogel"), NOW, step=False)
    diary.erase(kept.id)

    with store.read() as db:
        check_index(db)
        assert vocabulary(db) == set()


def test_undoing_brings_back_the_child_and_its_words(diary: Diary, store: OpenDatabase) -> None:
    child = Children(store).add(Child("Vos"), NOW)
    kept = diary.add(Entry(AT, "driftbui", child=child.id), NOW)
    diary.change(dataclasses.replace(kept, text="anders", child=None), NOW)
    undone = diary.undo(kept.id, NOW)

    assert undone is not None
    assert undone.child == child.id
    assert diary.search("bui", 5) == (undone,)

"""Entries are found again by their words, their day and what they are."""

import dataclasses
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.filters import Filters

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AT = datetime(2024, 5, 1, 19, 30, tzinfo=AMSTERDAM)


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="diary")
def fixture_diary(store: OpenDatabase) -> Diary:
    return Diary(store)


def texts(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.text for entry in entries]


@pytest.mark.parametrize(
    "typed",
    [
        "kind",
        "kinderen",
        "pleegk",
        "boos",
        "grens",
        "tijd",
        "bui",
        "buien",
        "huilen",
        "huilde",
        "ÉÉN keer",
        "een keer",
        "e\u0301e\u0301n",
        "KINDEREN bedtijd",
        '"om de bedtijd"',
        '"om de bed',
        "“om de bedtijd”",
        "kind tijd",
        "bedtijd -*(",
        "teken\0verder",
        "שלום",
    ],
)
def test_an_entry_is_found_by(typed: str, diary: Diary) -> None:
    entry = diary.add(
        Entry(
            AT,
            "De pleegkinderen hadden een driftbui om de bedtijd. Eén keer een boze blik.",
            before="Ik stelde grenzen. teken\0verder",
            did="Hij huilt nog",
            outcome="שלום 🙂",
        ),
        NOW,
    )

    assert diary.search(typed, 5) == (entry,)


@pytest.mark.parametrize(
    "typed", ["fiets", "kind fiets", '"de om"', '"bed"', "kinde ren", "t", "text", "", "🙂", "*"]
)
def test_an_entry_is_not_found_by(typed: str, diary: Diary) -> None:
    diary.add(Entry(AT, "De kinderen om de bedtijd", draft=True), NOW)

    assert diary.search(typed, 5) == ()


def test_drafts_are_found(diary: Diary) -> None:
    diary.add(Entry(AT, "nog niet af", draft=True), NOW)

    assert texts(diary.search("niet", 5)) == ["nog niet af"]
    assert diary.search("niet", 5, filters=Filters(draft=False)) == ()


@given(st.text())
def test_searching_for_any_text_never_fails_and_finds_what_it_is_in(text: str) -> None:
    diary = Diary(OpenDatabase())
    entry = diary.add(Entry(AT, text), NOW)

    assert set(diary.search(text, 5)) <= {entry}
    if text.isascii() and text.isalnum():
        assert diary.search(text, 5) == (entry,)
        assert diary.search(f'"{text}"', 5) == (entry,)


def test_results_come_newest_first_and_go_on_where_they_stopped(diary: Diary) -> None:
    for day in (3, 1, 2, 5, 4):
        diary.add(Entry(AT + timedelta(days=day), f"bedtijd {day}"), NOW)
    first = diary.search("tijd", 2)
    more = diary.search("tijd", 2, before=first[-1].place)

    assert texts(first + more) == ["bedtijd 5", "bedtijd 4", "bedtijd 3", "bedtijd 2"]
    assert texts(diary.newest(2)) == texts(first)
    assert diary.newest(2, before=first[-1].place) == more
    assert texts(diary.newest(9, before=more[-1].place)) == ["bedtijd 1"]


def test_times_in_several_zones_sort_by_when_they_were(diary: Diary) -> None:
    new_york = ZoneInfo("America/New_York")
    times = [
        datetime(2024, 10, 27, 2, 15, fold=1, tzinfo=AMSTERDAM),
        datetime(2024, 10, 26, 20, 50, tzinfo=new_york),
        datetime(2024, 10, 27, 2, 45, tzinfo=AMSTERDAM),
        datetime(2024, 10, 27, 5, 40, tzinfo=timezone(timedelta(hours=5))),
    ]
    for number, at in enumerate(times):
        diary.add(Entry(at, str(number)), NOW)

    assert texts(diary.newest(9)) == ["0", "1", "2", "3"]
    assert [entry.at.isoformat() for entry in diary.newest(9)] == [at.isoformat() for at in times]
    assert list(diary.days_with_entries()) == [date(2024, 10, 26), date(2024, 10, 27)]


def test_an_entry_whose_time_changes_moves(diary: Diary) -> None:
    first = diary.add(Entry(AT, "eerst"), NOW)
    diary.add(Entry(AT + timedelta(days=1), "dan"), NOW)
    diary.change(dataclasses.replace(first, at=AT + timedelta(days=2)), NOW)

    assert texts(diary.newest(9)) == ["eerst", "dan"]
    assert texts(diary.search("eerst", 9)) == ["eerst"]


@pytest.fixture(name="filled")
def fixture_filled(store: OpenDatabase, diary: Diary) -> Diary:
    children = Children(store)
    fox = children.add(Child("Vos", id="fox"), NOW)
    owl = children.add(Child("Uil", id="owl"), NOW)
    children.archive(owl.id, NOW)
    day = timedelta(days=1)
    for entry in (
        Entry(AT, "a", child=fox.id, kind=Kind.CONFLICT, area=Area.LIMIT, mood=1, energy=5),
        Entry(AT + day, "b", child=owl.id, kind=Kind.CONTACT, tags=("Bed", "school")),
        Entry(AT + 2 * day, "c", kind=Kind.ABOUT_ME, mood=3, energy=2, draft=True),
        Entry(AT + 3 * day, "d", child=fox.id, kind=Kind.CONTACT, mood=1, tags=("school",)),
    ):
        diary.add(dataclasses.replace(entry, before="altijd"), NOW)
    return diary


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, "dcba"),
        ({"child": "fox"}, "da"),
        ({"child": "\ud83d"}, ""),
        ({"kinds": frozenset([Kind.CONTACT])}, "db"),
        ({"kinds": frozenset([Kind.CONFLICT, Kind.ABOUT_ME])}, "ca"),
        ({"area": Area.LIMIT}, "a"),
        ({"tag": " SCHOOL"}, "db"),
        ({"tag": "sch"}, ""),
        ({"first": date(2024, 5, 2)}, "dcb"),
        ({"last": date(2024, 5, 2)}, "ba"),
        ({"first": date(2024, 5, 2), "last": date(2024, 5, 3)}, "cb"),
        ({"moods": frozenset([1])}, "da"),
        ({"moods": frozenset([1, 3])}, "dca"),
        ({"energies": frozenset([2])}, "c"),
        ({"draft": True}, "c"),
        ({"draft": False}, "dba"),
        ({"archived": False}, "dca"),
        ({"child": "fox", "moods": frozenset([1]), "kinds": frozenset([Kind.CONTACT])}, "d"),
        ({"child": "fox", "tag": "Bed"}, ""),
    ],
)
def test_filters_combine_in_lists_searches_and_counts(
    filters: dict[str, Any], expected: str, filled: Diary
) -> None:
    chosen = Filters(**filters)

    assert "".join(texts(filled.newest(9, filters=chosen))) == expected
    assert "".join(texts(filled.search("altijd", 9, filters=chosen))) == expected
    assert filled.count(chosen) == len(expected)
    assert sum(filled.days_with_entries(chosen).values()) == len(expected)


def test_a_day_is_that_of_the_clock_where_it_was(diary: Diary) -> None:
    for hours in (-12, 0, 14):
        zone = timezone(timedelta(hours=hours))
        diary.add(Entry(datetime(2024, 5, 1, 0, 1, tzinfo=zone)), NOW)
        diary.add(Entry(datetime(2024, 5, 1, 23, 59, tzinfo=zone)), NOW)
    day = date(2024, 5, 1)

    assert diary.count(Filters(first=day, last=day)) == 6
    assert diary.days_with_entries(Filters(first=day)) == {day: 6}


def test_on_this_day_shows_earlier_years_only(diary: Diary) -> None:
    for year in (1970, 2022, 2023, 2024):
        diary.add(Entry(AT.replace(year=year), str(year)), NOW)
    diary.add(Entry(AT.replace(year=2022, day=2), "next day"), NOW)

    assert texts(diary.on_this_day(AT.date())) == ["2023", "2022", "1970"]
    assert texts(diary.on_this_day(AT.date(), limit=1)) == ["2023"]


def test_tags_are_completed_most_used_first(diary: Diary) -> None:
    for tags in (("Bed", "school"), ("bed", "schoen"), ("50%", "été"), ("\0x",)):
        diary.add(Entry(AT, tags=tags), NOW)

    assert diary.tags("b") == ("Bed",)
    assert diary.tags()[0] == "Bed"
    assert diary.tags("SCHO") == ("schoen", "school")
    assert diary.tags("ÉT") == ("été",)
    assert diary.tags("%") == diary.tags("_") == ()
    assert diary.tags("\0") == ("\0x",)
    assert len(diary.tags(limit=2)) == 2


def test_another_stemming_makes_the_stems_again(
    store: OpenDatabase, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("thop_desktop.store.stems.Stems.columns", lambda *_: ("", ""))
        for number in range(3):
            diary.add(Entry(AT, f"driftbuien {number}"), NOW)
    assert diary.search("driftbui 0", 5)
    assert diary.search("bui", 5) == ()

    assert diary.refresh_search() == 1
    assert len(diary.search("bui", 5)) == 1
    assert Diary(store).refresh_search() == diary.refresh_search() == 1
    assert len(diary.search("bui", 5)) == 3
    assert diary.refresh_search() == diary.refresh_search() == 0
    with store.read() as db:
        db.conn.execute("UPDATE meta SET value = 'older' WHERE name = 'stems'")
        db.conn.execute("INSERT INTO entries_fts(entries_fts, rank) VALUES ('integrity-check', 1)")
    assert [diary.refresh_search(2) for _time in range(3)] == [2, 1, 0]
    kept = diary.newest(1)[0]
    diary.change(dataclasses.replace(kept, text="fietsen"), NOW)
    assert len(diary.search("bui", 5)) == 2

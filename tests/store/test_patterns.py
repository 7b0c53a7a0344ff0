"""Patterns count what is there, on the clock of its own place, and lead back to it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from thop_desktop.store import pattern_before
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.store.pattern_stretches import MOST_MONTHS, stretches_of
from thop_desktop.store.patterns import PartOfDay, part_of, read_patterns

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)  # a Wednesday
TODAY = NOW.date()
STOP = frozenset({"van", "het", "een"})
EVERYTHING = Filters()


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="diary")
def fixture_diary(store: OpenDatabase) -> Diary:
    return Diary(store)


def conflict(at: datetime = NOW, **more: Any) -> Entry:
    return Entry(at, "tekst", kind=Kind.CONFLICT, **more)


def keep(diary: Diary, entries: Iterable[Entry]) -> None:
    for entry in entries:
        diary.add(entry, NOW)


entries = st.builds(
    Entry,
    at=st.datetimes(datetime(2024, 1, 1), datetime(2024, 5, 1)).map(  # noqa: DTZ001
        lambda at: at.replace(tzinfo=timezone(timedelta(hours=at.minute % 25 - 12)))
    ),
    kind=st.sampled_from(Kind),
    area=st.sampled_from([*Area, None]),
    energy=st.sampled_from([None, 1, 2, 5]),
    mood=st.sampled_from([None, 3, 4]),
    draft=st.booleans(),
)


@given(st.lists(entries, max_size=30), st.booleans())
def test_every_count_is_what_counting_by_hand_gives(found: list[Entry], bounded: bool) -> None:
    store = OpenDatabase()
    diary = Diary(store)
    kept = [diary.add(entry, NOW) for entry in found]
    for entry in kept[::5]:
        diary.delete(entry.id, NOW)
    scope = Filters(first=date(2024, 3, 2), last=TODAY) if bounded else EVERYTHING
    patterns = read_patterns(store, scope, TODAY)

    left = [one for number, one in enumerate(kept) if number % 5 and not one.draft]
    left = [one for one in left if not bounded or one.at.date() >= date(2024, 3, 2)]
    conflicts = [one for one in left if one.kind is Kind.CONFLICT]
    assert patterns.moments == Counter(
        (one.at.weekday(), part_of(one.at.hour)) for one in conflicts
    )
    assert patterns.areas == Counter(one.area for one in conflicts)
    assert patterns.conflicts == len(conflicts)
    assert sum(one.conflicts for one in patterns.stretches) == len(conflicts)
    assert patterns.contacts == sum(one.kind is Kind.CONTACT for one in left)
    assert sum(one.entries for one in patterns.stretches) == len(left)
    for name, feelings in (("energy", patterns.energies), ("mood", patterns.moods)):
        for feeling in feelings:
            within = [
                getattr(one, name)
                for one in left
                if feeling.first <= one.at.date() <= feeling.last and getattr(one, name)
            ]
            assert feeling.count == len(within)
            assert (feeling.middle is None) == (not within)

    for (weekday, part), count in patterns.moments.items():
        assert diary.count(patterns.of_moment(weekday, part)) == count
    for area, count in patterns.areas.items():
        assert diary.count(patterns.of_area(area)) == count
    for stretch in patterns.stretches:
        for kind, count in ((Kind.CONFLICT, stretch.conflicts), (Kind.CONTACT, stretch.contacts)):
            assert diary.count(patterns.of_stretch(stretch, kind)) == count
    for name, feelings in (("energies", patterns.energies), ("moods", patterns.moods)):
        for feeling in feelings:
            assert diary.count(patterns.of_feeling(feeling, name)) == feeling.count


@given(st.lists(entries, max_size=30))
def test_good_moments_are_counted_by_their_time_too(found: list[Entry]) -> None:
    store = OpenDatabase()
    diary = Diary(store)
    kept = [diary.add(entry, NOW) for entry in found]
    patterns = read_patterns(store, EVERYTHING, TODAY)
    good = [one for one in kept if one.kind is Kind.CONTACT and not one.draft]
    assert patterns.good == Counter((one.at.weekday(), part_of(one.at.hour)) for one in good)
    for (weekday, part), count in patterns.good.items():
        assert diary.count(patterns.of_good(weekday, part)) == count


def test_the_parts_of_the_day_cover_it_once() -> None:
    hours = [hour for part in PartOfDay for hour in range(*part.hours)]
    assert hours == list(range(24))
    assert [part_of(hour) for hour in (0, 8, 12, 17, 20, 23)] == list(PartOfDay)


def test_the_clock_on_the_wall_counts(store: OpenDatabase, diary: Diary) -> None:
    far = timezone(timedelta(hours=12))
    keep(diary, [conflict(datetime(2024, 4, 30, 7, 0, tzinfo=far))])  # Monday evening in UTC
    assert read_patterns(store, EVERYTHING, TODAY).moments == {(1, PartOfDay.MORNING): 1}


def test_forms_of_a_word_count_as_one_and_lead_to_all_of_them(
    store: OpenDatabase, diary: Diary
) -> None:
    Children(store).add(Child("Kleine Vlinder"), NOW)
    keep(
        diary,
        [
            conflict(before="Het BEZOEK van oma, een bezoek 2"),
            conflict(before="Vlinder had bezoek"),
            conflict(before="twee bezoeken van opa"),
            conflict(before=""),
            Entry(NOW, "Bezoek", before="bezoek"),
        ],
    )
    before = read_patterns(store, EVERYTHING, TODAY, STOP).before
    assert [(word.text, word.count) for word in before.words] == [("bezoek", 3)]
    assert (before.told, before.looked_at, before.since) == (3, 4, None)

    found = read_patterns(store, EVERYTHING, TODAY, STOP)
    assert diary.count(found.of_word(before.words[0].forms)) == 3
    assert len(diary.newest(9, filters=found.of_word(before.words[0].forms))) == 3
    assert len(diary.search("tekst", 9, filters=found.of_word(before.words[0].forms))) == 3
    assert diary.days_with_entries(found.of_word(before.words[0].forms)) == {TODAY: 3}


def test_forms_count_as_one_in_the_language_of_their_texts(
    store: OpenDatabase, diary: Diary
) -> None:
    told = ["He threw the car", "The throwing, her care", "She will throw the cars"]
    keep(diary, [conflict(before=before) for before in (*told, "and his car")])
    words = read_patterns(store, EVERYTHING, TODAY, frozenset({"the", "and"})).before.words

    assert {word.forms: word.count for word in words} == {
        frozenset({"threw", "throwing", "throw"}): 3,
        frozenset({"car", "cars"}): 3,
    }


def test_a_word_of_an_entry_that_is_still_to_be_indexed_is_found(diary: Diary) -> None:
    kept = diary.add(conflict(before="rust"), NOW)
    diary.change(replace(kept, before="drukte"), NOW, step=False)
    assert diary.newest(9, filters=Filters(before=frozenset({"drukte"}))) == (diary.get(kept.id),)


@pytest.mark.parametrize("word", ["", '"', "a'b", "\0", "before:", "*", "\ud83d", "a OR b"])
def test_any_word_can_be_asked_for(diary: Diary, word: str) -> None:
    keep(diary, [conflict(before="druk")])
    assert diary.count(Filters(before=frozenset({word}))) == 0
    assert diary.count(Filters(before=frozenset({word, "druk"}))) == 1


def test_tags_count_in_any_capitals_and_lead_to_their_conflicts(
    store: OpenDatabase, diary: Diary
) -> None:
    keep(
        diary,
        [
            conflict(tags=("Bezoek", "oma")),
            conflict(tags=("bezoek",)),
            conflict(tags=("bezoek",)),
            Entry(NOW, tags=("bezoek",)),
        ],
    )
    patterns = read_patterns(store, EVERYTHING, TODAY)
    tag = patterns.before.tags[0]
    assert (tag.text, tag.count, patterns.before.tagged) == ("bezoek", 3, 3)
    assert len(patterns.before.tags) == 1
    assert diary.count(patterns.of_tag(tag.text)) == 3


def test_of_very_many_conflicts_only_the_newest_tell_what_came_before(
    store: OpenDatabase, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pattern_before, "NEWEST", 3)
    keep(diary, (conflict(NOW - timedelta(days=day), before="drukte") for day in range(6)))
    patterns = read_patterns(store, EVERYTHING, TODAY)
    assert patterns.before.looked_at == 3
    assert patterns.before.since == TODAY - timedelta(days=2)
    assert patterns.conflicts == 6
    word = patterns.before.words[0]
    assert diary.count(patterns.of_word(word.forms)) == word.count == 3


def test_a_child_can_be_chosen_and_the_archive_left_out(store: OpenDatabase, diary: Diary) -> None:
    children = Children(store)
    here, gone = (children.add(Child(name), NOW) for name in ("hier", "weg"))
    keep(diary, [conflict(child=here.id), conflict(child=gone.id), conflict(energy=2)])
    children.archive(gone.id, NOW)
    assert read_patterns(store, EVERYTHING, TODAY).conflicts == 3
    assert read_patterns(store, Filters(archived=False), TODAY).conflicts == 2
    one = read_patterns(store, Filters(child=here.id), TODAY)
    assert one.conflicts == 1
    # How the carer was is not about one child.
    assert [feeling.count for feeling in one.energies] == [1]


def test_without_a_first_day_the_months_begin_where_there_is_something(
    store: OpenDatabase, diary: Diary
) -> None:
    assert read_patterns(store, EVERYTHING, TODAY).is_empty
    keep(diary, [conflict(NOW - timedelta(days=40)), conflict()])
    patterns = read_patterns(store, EVERYTHING, TODAY)
    assert [(one.first, one.last) for one in patterns.stretches] == [
        (date(2024, 3, 1), date(2024, 3, 31)),
        (date(2024, 4, 1), date(2024, 4, 30)),
        (date(2024, 5, 1), TODAY),
    ]
    assert not patterns.is_empty


def test_nobody_counted_before_the_diary_was_begun(store: OpenDatabase, diary: Diary) -> None:
    keep(diary, [Entry(NOW - timedelta(days=10), "begin"), conflict()])
    patterns = read_patterns(store, Filters(first=TODAY - timedelta(days=90)), TODAY)
    assert [(one.first, one.conflicts) for one in patterns.stretches] == [
        (date(2024, 4, 15), 0),
        (date(2024, 4, 22), 0),
        (date(2024, 4, 29), 1),
    ]


def test_a_period_that_ends_before_it_begins_holds_nothing(
    store: OpenDatabase, diary: Diary
) -> None:
    keep(diary, [conflict(energy=2)])
    scope = Filters(first=TODAY + timedelta(days=1))
    patterns = read_patterns(store, scope, TODAY)
    assert patterns.is_empty
    assert (patterns.stretches, patterns.energies) == ((), ())


dates = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(dates, st.integers(0, 366))
def test_weeks_and_months_follow_each_other_through_the_whole_period(last: date, days: int) -> None:
    first = last - timedelta(days=days)
    parts = stretches_of(first, last)
    assert parts[0][0] == first
    assert parts[-1][1] == last
    for (_start, end), (start, _end) in pairwise(parts):
        assert start == end + timedelta(days=1)
    assert len(parts) <= MOST_MONTHS + 2  # weeks may be cut off at both ends
    assert all(start.weekday() == 0 or start.day == 1 for start, _end in parts[1:])


def test_no_more_months_are_shown_than_fit() -> None:
    assert len(stretches_of(None, TODAY)) == MOST_MONTHS
    assert len(stretches_of(date(2000, 1, 1), TODAY)) == MOST_MONTHS

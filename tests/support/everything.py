"""Diaries with anything in them, for Hypothesis; and all that a store holds, to compare."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from thop_desktop.report.as_json import Record, full_records
from thop_desktop.store.children import Child, Children
from thop_desktop.store.database import Store
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.practice import Practice, Review
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.reading import Mark, Reading
from thop_desktop.store.worksheets import Worksheet, Worksheets

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
CHILDREN = ("child-1", "child-2")
Everything = Mapping[str, Any]

# Any character that a text of Python can hold, half ones too: those come back as "?".
texts = st.text(st.characters(), max_size=30)
names = st.text(min_size=1, max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
zones = st.sampled_from(
    [UTC, ZoneInfo("Europe/Amsterdam"), ZoneInfo("America/New_York"), timezone(timedelta(hours=-3))]
)
FIRST, LAST = datetime(1970, 1, 3), datetime(2100, 12, 29)  # noqa: DTZ001 - the zone is drawn
times = st.datetimes(FIRST, LAST, timezones=zones)
utc_times = times.map(lambda time: time.astimezone(UTC).replace(microsecond=0))
children = st.none() | st.sampled_from(CHILDREN)

entries = st.builds(
    Entry,
    at=times,
    text=texts,
    kind=st.sampled_from(Kind),
    child=children,
    area=st.none() | st.sampled_from(Area),
    mood=st.none() | st.integers(1, 5),
    energy=st.none() | st.integers(1, 5),
    before=texts,
    did=texts,
    outcome=texts,
    tags=st.lists(texts, max_size=3).map(tuple),
    draft=st.booleans(),
)
everything = st.fixed_dictionaries(
    {
        "entries": st.lists(entries, max_size=5),
        "worksheets": st.lists(
            st.builds(
                Worksheet,
                answers=st.dictionaries(names, json_values, max_size=3),
                child=children,
                rater=texts,
                setting=texts,
                draft=st.booleans(),
                finished=st.none() | utc_times,
            ),
            max_size=2,
        ),
        "reviews": st.lists(
            st.builds(
                Review,
                exercise=names,
                reviewed=utc_times,
                rating=st.integers(1, 4),
                details=json_values,
                child=children,
            ),
            max_size=3,
        ),
        "states": st.dictionaries(names, json_values, max_size=2),
        "marks": st.lists(
            st.builds(Mark, page=names, place=texts, note=texts, child=children), max_size=2
        ),
        "pages": st.dictionaries(names, texts, max_size=2),
        "plans": st.lists(
            st.builds(
                Plan,
                kind=names,
                title=texts,
                body=json_values,
                child=children,
                look_again_on=st.none() | st.dates(date(1970, 1, 1), date(2100, 1, 1)),
                done=st.none() | utc_times,
                draft=st.booleans(),
            ),
            max_size=2,
        ),
        "settings": st.dictionaries(names, json_values, max_size=2),
    }
)


def keep_everything(store: Store, what: Everything) -> None:
    """Keep all of it."""
    kids = Children(store)
    kids.add(Child("Vlinder", 9, id=CHILDREN[0]), NOW)
    kids.add(Child("Bever", id=CHILDREN[1], archived=NOW), NOW)
    for entry in what["entries"]:
        Diary(store).add(entry, NOW)
    for worksheet in what["worksheets"]:
        Worksheets(store).add(worksheet, NOW)
    practice = Practice(store)
    for exercise, state in what["states"].items():
        practice.save(exercise, state, NOW, child=CHILDREN[0])
    for review in what["reviews"]:
        practice.log(review)
    reading = Reading(store)
    for mark in what["marks"]:
        reading.add(mark, NOW)
    for page, place in what["pages"].items():
        reading.note_read(page, place, NOW)
    for plan in what["plans"]:
        Plans(store).add(plan, NOW)
    for name, value in what["settings"].items():
        PrivateSettings(store).set(name, value)


def held(store: Store) -> list[Record]:
    """All that a full export takes along, in an order that says nothing."""
    return sorted(full_records(store), key=repr)

"""Marks with notes stay in their pages, and the reader goes on where it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.reading import Mark, PageRead, Reading

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture(name="reading")
def fixture_reading() -> Reading:
    return Reading(OpenDatabase())


def test_a_mark_is_kept_and_changed(reading: Reading) -> None:
    mark = reading.add(Mark("asso", "stap-2", "proberen \ud83d"), NOW)
    assert (mark.page, mark.place, mark.note) == ("asso", "stap-2", "proberen ?")
    assert (mark.made, mark.changed) == (NOW, NOW)

    changed = reading.change(replace(mark, note="gedaan"), LATER)
    assert (changed.note, changed.made, changed.changed) == ("gedaan", NOW, LATER)
    assert reading.marks() == (changed,)


def test_marks_are_listed_newest_first_and_by_page(reading: Reading) -> None:
    first = reading.add(Mark("asso"), NOW)
    second = reading.add(Mark("limits"), LATER)

    assert reading.marks() == (second, first)
    assert reading.marks("asso") == (first,)
    assert reading.marks("nothing") == ()


def test_an_erased_mark_can_be_added_again_as_it_was(reading: Reading) -> None:
    mark = reading.add(Mark("asso", note="een"), NOW)
    erased = reading.erase(mark.id)

    assert reading.marks() == ()
    assert reading.add(erased, LATER) == mark
    with pytest.raises(ValueError, match="already"):
        reading.add(erased, LATER)


def test_the_pages_read_last_come_first_each_once(reading: Reading) -> None:
    reading.note_read("asso", "top", NOW)
    reading.note_read("limits", "", NOW + timedelta(minutes=1))
    reading.note_read("asso", "stap-3", LATER)

    asso = PageRead("asso", "stap-3", LATER)
    assert reading.last_read(1) == (asso,)
    assert reading.last_read(9) == (asso, PageRead("limits", "", NOW + timedelta(minutes=1)))


def test_what_is_not_there_is_our_own_mistake(reading: Reading) -> None:
    mark = reading.add(Mark("asso"), NOW)
    calls: list[Callable[[], object]] = [
        lambda: reading.erase("nobody"),
        lambda: reading.change(Mark("asso", id="nobody"), NOW),
        lambda: reading.change(replace(mark, child="nobody"), NOW),
        lambda: reading.add(Mark("asso", child="nobody"), NOW),
    ]
    for call in calls:
        with pytest.raises(KeyError):
            call()
    with pytest.raises(ValueError, match="no page"):
        Mark("")
    with pytest.raises(ValueError, match="no page"):
        reading.note_read("", "", NOW)
    assert reading.marks() == (mark,)

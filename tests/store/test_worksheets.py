"""Worksheets keep their answers as they were given."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import Child, Children
from thop_desktop.store.values import Json
from thop_desktop.store.worksheets import Worksheet, Worksheets

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
ANSWERS: dict[str, Json] = {
    "contact": {"calm": [2, 3], "tense": None},
    "één": "weet ik niet",
    "stop": False,
}


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="worksheets")
def fixture_worksheets(store: OpenDatabase) -> Worksheets:
    return Worksheets(store)


def test_a_worksheet_is_kept_and_finished(worksheets: Worksheets) -> None:
    sheet = worksheets.add(Worksheet(rater="ik \ud83d", setting="home"), NOW)
    assert (sheet.draft, sheet.begun, sheet.changed, sheet.finished) == (True, NOW, NOW, None)
    assert sheet.rater == "ik ?"

    done = worksheets.change(
        replace(sheet, answers=ANSWERS, draft=False, finished=LATER, begun=LATER), LATER
    )
    assert done.answers == ANSWERS
    assert (done.draft, done.begun, done.changed, done.finished) == (False, NOW, LATER, LATER)
    assert worksheets.get(sheet.id) == done


def test_answers_stay_what_they_were_when_given(worksheets: Worksheets) -> None:
    answers: dict[str, Any] = {"a": [1]}
    sheet = Worksheet(answers)
    answers["a"].append(2)

    assert worksheets.add(sheet, NOW).answers == {"a": [1]}


@pytest.mark.parametrize("text", ["[1, 2]", '"calm"', "4", "null"])
def test_answers_of_another_kind_come_under_no_name_and_keep_nobody_from_the_rest(
    store: OpenDatabase, worksheets: Worksheets, text: str
) -> None:
    worksheets.add(Worksheet(ANSWERS, id="whole"), NOW)
    damaged = worksheets.add(Worksheet(ANSWERS, id="damaged"), LATER)
    with store.write() as db:
        db.conn.execute("UPDATE worksheets SET answers = ? WHERE id = 'damaged'", [text])
    assert [one.id for one in worksheets.all()] == ["damaged", "whole"]
    read = worksheets.get("damaged")
    assert tuple(read.answers) == ("",)
    assert replace(read, answers=ANSWERS) == damaged
    # And it can be changed, which heals it.
    assert worksheets.change(damaged, LATER).answers == ANSWERS


def test_what_is_not_json_is_refused() -> None:
    with pytest.raises(TypeError):
        Worksheet({"a": (1,)})
    with pytest.raises(TypeError):
        Worksheet({1: "a"})  # type: ignore[dict-item]
    with pytest.raises(ValueError, match="finite"):
        Worksheet({"a": float("nan")})


def test_worksheets_are_listed_newest_first_and_by_child(
    worksheets: Worksheets, store: OpenDatabase
) -> None:
    fox = Children(store).add(Child("Vos"), NOW)
    first = worksheets.add(Worksheet(child=fox.id), NOW)
    second = worksheets.add(Worksheet(child=fox.id), LATER)
    other = worksheets.add(Worksheet(), LATER + timedelta(days=1))

    assert worksheets.all() == (other, second, first)
    assert worksheets.about(fox.id) == (second, first)
    assert worksheets.about(None) == (other,)
    assert worksheets.about("nobody") == ()


def test_an_erased_worksheet_can_be_added_again_as_it_was(worksheets: Worksheets) -> None:
    sheet = worksheets.add(Worksheet(ANSWERS, rater="ik"), NOW)
    erased = worksheets.erase(sheet.id)

    assert worksheets.all() == ()
    assert worksheets.add(erased, LATER) == sheet
    with pytest.raises(ValueError, match="already"):
        worksheets.add(erased, LATER)


def test_what_is_not_there_is_our_own_mistake(worksheets: Worksheets) -> None:
    sheet = worksheets.add(Worksheet(), NOW)
    calls: list[Callable[[], object]] = [
        lambda: worksheets.get("nobody"),
        lambda: worksheets.erase("\ud83d"),
        lambda: worksheets.change(Worksheet(id="nobody"), NOW),
        lambda: worksheets.change(replace(sheet, child="nobody"), NOW),
        lambda: worksheets.add(Worksheet(child="nobody"), NOW),
    ]
    for call in calls:
        with pytest.raises(KeyError):
            call()
    assert worksheets.all() == (sheet,)

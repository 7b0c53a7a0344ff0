"""Keeping answers without losing what cannot be read."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.worksheet.answers import VERSION, Answers, Band, Pick, Special, from_kept
from thop_desktop.worksheet.keeping import reason_of, to_kept_over

BODY = Pick((Band.BODY,))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
NAMES = st.sampled_from(["version", "calm", "tense", "examples", "stops", "reason", "later"])


def test_a_new_worksheet_is_kept_as_it_is() -> None:
    answers = Answers(calm={"play": BODY}, examples={"play": "blokken"}, stops={"unsafe": False})
    kept = to_kept_over({}, answers)
    assert from_kept(kept).answers == answers
    assert reason_of(kept) == ""


def test_why_it_was_so_soon_is_kept_and_stays_after_later_changes() -> None:
    kept = to_kept_over({}, Answers(), "na de verhuizing")
    assert reason_of(kept) == "na de verhuizing"
    assert reason_of(to_kept_over(kept, Answers(tense={"play": BODY}))) == "na de verhuizing"
    assert reason_of({"reason": 7}) == ""


def test_what_a_newer_program_kept_stays() -> None:
    newer: dict[str, Any] = {"version": VERSION + 1, "mood": [1, 2], "calm": {"play": ["body"]}}
    kept = to_kept_over(newer, Answers(calm={"play": Special.UNKNOWN}))
    assert kept["version"] == VERSION + 1
    assert kept["mood"] == [1, 2]
    assert kept["calm"] == {"play": "unknown"}


def test_an_answer_that_cannot_be_read_stands_until_it_is_given_anew() -> None:
    damaged: dict[str, Any] = {
        "version": VERSION,
        "calm": {"play": ["moon"], "will": ["body"]},
        "tense": {"play": ["body"]},
    }
    left = to_kept_over(damaged, from_kept(damaged).answers)
    assert left["calm"] == {"play": ["moon"], "will": ["body"]}
    # What can be read and was taken away is gone, whatever the other state holds.
    taken = to_kept_over(damaged, Answers())
    assert (taken["calm"], taken["tense"]) == ({"play": ["moon"]}, {})
    anew = to_kept_over(damaged, Answers(calm={"play": BODY}))
    assert anew["calm"] == {"play": ["body"]}


@given(st.dictionaries(NAMES, JSON))
def test_whatever_was_kept_before_the_answers_come_back(before: dict[str, Any]) -> None:
    answers = Answers(calm={"play": BODY}, tense={"play": Special.ALONE}, stops={"unsafe": True})
    read = from_kept(to_kept_over(before, answers)).answers
    assert read.calm["play"] == BODY
    assert read.tense["play"] is Special.ALONE
    assert dict(read.stops) == {"unsafe": True}

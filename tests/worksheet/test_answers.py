"""Answers: what can be answered, and that it comes back as it was kept."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.worksheet.test_scoring import DOMAINS, both
from thop_desktop.worksheet.answers import (
    VERSION,
    Answers,
    Band,
    Pick,
    Special,
    State,
    from_kept,
    to_kept,
)
from thop_desktop.worksheet.order import card_order

texts = st.text(min_size=1).filter(str.strip)


def test_one_card_or_two_neighbours_can_be_chosen() -> None:
    assert Pick((Band.FAIR,)).middle == 5
    assert Pick((Band.SELF_AND_NO, Band.STILL_THERE)).bands == (2, 3)
    assert Pick((Band.SELF_AND_NO, Band.STILL_THERE)).middle == 2.5
    assert Pick((Band.FAIR, Band.FAIR)) == Pick((Band.FAIR,))


@pytest.mark.parametrize("bands", [(), (1, 3), (1, 2, 3), (1, 6)])
def test_nothing_else_can(bands: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="card"):
        Pick(tuple(map(Band, bands)))


def test_answers_are_changed_one_by_one() -> None:
    told = Answers().with_answer(State.CALM, "play", Pick((Band.FAIR,)))
    told = told.with_answer(State.TENSE, "play", Special.ALONE)
    told = told.with_example("play", "Met de treinen").with_stop("unsafe", applies=False)
    assert told.of(State.CALM) == {"play": Pick((Band.FAIR,))}
    assert told.of(State.TENSE) == {"play": Special.ALONE}
    assert told.examples == {"play": "Met de treinen"}
    assert not told.applies("unsafe")
    assert not told.applies("turbulent")
    assert told.with_stop("turbulent", applies=True).applies("turbulent")
    assert told.with_answer(State.CALM, "play", None).calm == {}
    assert told.with_example("play", "  ").examples == {}


@given(both, st.dictionaries(st.sampled_from(DOMAINS), texts), st.booleans())
def test_what_is_kept_comes_back(told: Answers, examples: dict[str, str], applies: bool) -> None:
    told = Answers(told.calm, told.tense, examples, {"unsafe": applies})
    kept = json.loads(json.dumps(to_kept(told)))
    read = from_kept(kept)
    assert read.answers == told
    assert read.unread == ()
    assert not read.newer
    assert not read.damaged


def test_what_cannot_be_read_is_left_out_and_named() -> None:
    read = from_kept(
        {
            "version": VERSION + 1,
            "calm": {"play": ["fair"], "will": ["grown-up"], "peers": 3, "change": "maybe"},
            "tense": {"play": ["body", "own-way"], "will": "unknown"},
            "examples": {"play": "ja", "will": 4},
            "stops": ["unsafe"],
        }
    )
    assert read.answers == Answers(
        {"play": Pick((Band.FAIR,))}, {"will": Special.UNKNOWN}, {"play": "ja"}
    )
    assert read.unread == ("will", "peers", "change", "play")
    assert read.newer
    assert read.damaged


@pytest.mark.parametrize("part", ["calm", "tense", "examples", "stops"])
@pytest.mark.parametrize("told", [None, "?", 4, ["body"]])
def test_a_whole_part_that_cannot_be_read_is_damage(part: str, told: object) -> None:
    kept = to_kept(Answers(examples={"play": "Met de treinen"}))
    assert from_kept({**kept, part: told}).damaged
    assert from_kept({name: one for name, one in kept.items() if name != part}).damaged
    # A worksheet in which nothing was ever written is whole.
    assert not from_kept({}).damaged


@pytest.mark.parametrize("version", [None, "2", 1.5])
def test_a_version_of_another_kind_is_a_newer_one(version: object) -> None:
    assert from_kept({"version": version}).newer


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
parts = st.sampled_from(["version", "calm", "tense", "examples", "stops"])


@given(st.dictionaries(parts, json_values))
def test_whatever_is_kept_can_be_read_somehow(kept: dict[str, object]) -> None:
    read = from_kept(kept)
    assert from_kept(to_kept(read.answers)).answers == read.answers


@given(st.text(), st.sampled_from(DOMAINS))
def test_cards_are_shuffled_the_same_way_each_time(worksheet: str, domain: str) -> None:
    order = card_order(worksheet, domain)
    assert sorted(order) == list(Band)
    assert card_order(worksheet, domain) == order


def test_the_order_differs_between_domains_and_worksheets() -> None:
    orders = {card_order(f"{number}", domain) for number in range(20) for domain in DOMAINS}
    assert len(orders) > 100
    # No band has a favourite place on the table.
    first = [card_order(f"{number}", "play")[0] for number in range(600)]
    assert all(60 < first.count(band) < 140 for band in Band)

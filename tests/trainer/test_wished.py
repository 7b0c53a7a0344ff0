"""An exercise of a kind that somebody asks for."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from thop_desktop.trainer.done import Done
from thop_desktop.trainer.exercise_words import Words, load_words
from thop_desktop.trainer.exercises import make
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.situations import load_situations
from thop_desktop.trainer.skills import Kind, Skill
from thop_desktop.trainer.steps import Step
from thop_desktop.trainer.wished import wished

NOW = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


@pytest.fixture(name="situations", scope="module")
def _situations(resources: Path) -> tuple[Situation, ...]:
    return load_situations(resources, "nl").all


@pytest.fixture(name="words", scope="module")
def _words(resources: Path) -> Words:
    return load_words(resources, "nl")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_can_be_had_at_once(
    kind: Kind, situations: tuple[Situation, ...], words: Words
) -> None:
    found = wished(kind, situations, ())
    assert found.kind is kind
    assert found == wished(kind, situations, ())
    assert (found.situation is None) is (kind is Kind.OWN)
    made = make(kind, found.situation, found.seed, words, steps=found.steps, example=found.example)
    assert made.kind is kind
    assert made.example == ()


def test_a_situation_can_be_asked_for(situations: tuple[Situation, ...]) -> None:
    wanted = situations[-1].id
    found = wished(Kind.WRITE, situations, (), named=wanted)
    assert found.situation is not None
    assert found.situation.id == wanted
    assert found.steps == tuple(Step)
    assert wished(Kind.WRITE, situations, (), named="gone").situation is not None


def test_what_was_practised_waits_for_the_others(situations: tuple[Situation, ...]) -> None:
    calm = [one for one in situations if not one.safety_first][:2]
    done = [Done(Skill.ORDER, Kind.ORDER, calm[0].id, NOW, 3)] * 2
    found = wished(Kind.ORDER, calm, done)
    assert found.situation == calm[1]


def test_where_safety_comes_first_the_steps_are_asked_only_for_want_of_others(
    situations: tuple[Situation, ...],
) -> None:
    limit = next(one for one in situations if one.safety_first)
    calm = replace(limit, id="calm", safety_first=False, limit_reaction="")
    for seed in range(9):
        found = wished(Kind.CHOOSE, [limit, calm], (), seed=seed)
        assert found.situation == calm
    assert wished(Kind.CHOOSE, [limit], ()).situation == limit
    drawn = [wished(Kind.SAFETY, [limit, calm], (), seed=seed).situation for seed in range(9)]
    assert limit in drawn
    assert calm in drawn


def test_there_must_be_situations() -> None:
    with pytest.raises(ValueError, match="no situations"):
        wished(Kind.NAME, (), ())

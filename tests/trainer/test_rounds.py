"""Which exercise comes next."""

import random
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thop_desktop import paths
from thop_desktop.trainer.done import Done
from thop_desktop.trainer.exercise_words import Words
from thop_desktop.trainer.exercises import make
from thop_desktop.trainer.rounds import (
    MIXED,
    MIXED_IN,
    Next,
    Reason,
    is_over,
    next_exercise,
    seconds,
    stage_of,
)
from thop_desktop.trainer.schedule import A_DAY, Json, review
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.situations import NEEDS, Situations, load_situations
from thop_desktop.trainer.skills import FACETS, Kind, Skill, Stage
from thop_desktop.trainer.steps import Step

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
ALL = load_situations(paths.resources(), "nl").all
BY_ID = {one.id: one for one in ALL}


class Learner:
    """Someone who practises: what was practised, and where each skill stands."""

    def __init__(self, seed: int = 0, needs: Sequence[str] = ()) -> None:
        self.seed, self.needs, self.now = seed, needs, NOW
        self.states: dict[str, Json] = {}
        self.done: list[Done] = []

    def next(self, situations: Sequence[Situation] = ALL) -> Next:
        """What comes next."""
        return next_exercise(
            situations, self.states, self.done, self.now, needs=self.needs, seed=self.seed
        )

    def do(self, chosen: Next, rating: int = 3) -> None:
        """Do it, and wait a minute."""
        self.states[chosen.skill], _log = review(self.states.get(chosen.skill), rating, self.now)
        situation = chosen_id(chosen)
        self.done.append(Done(chosen.skill, chosen.kind, situation, self.now, rating, chosen.steps))
        self.now += timedelta(minutes=1)

    def round(self, ratings: random.Random | None = None) -> list[Next]:
        """Practise until a round is over."""
        chosen: list[Next] = []
        while not is_over(one.kind for one in chosen):
            chosen.append(self.next())
            self.do(chosen[-1], ratings.randint(1, 4) if ratings else 3)
        return chosen


def chosen_id(chosen: Next) -> str:
    return chosen.situation.id if chosen.situation else ""


def done(skill: Skill, kind: Kind, rating: int = 3, situation: str = "jacket") -> Done:
    return Done(skill, kind, situation, NOW, rating)


@settings(max_examples=25)
@given(
    st.integers(0, 10_000), st.lists(st.integers(0, 20), min_size=1, max_size=8),
    st.lists(st.sampled_from(NEEDS), max_size=2),
)  # fmt: skip
def test_whoever_practises_gets_rounds_of_three_to_five_minutes_that_never_repeat(
    seed: int, pauses: list[int], needs: list[str]
) -> None:
    learner, ratings = Learner(seed, needs), random.Random(seed)  # noqa: S311
    before = None
    for pause in pauses:
        learner.now += timedelta(days=pause)
        chosen = learner.round(ratings)

        assert 180 <= seconds(one.kind for one in chosen) < 300
        for one in chosen:
            assert one.kind in FACETS[one.skill].kinds[one.stage]
            assert (one.situation is None) == (one.kind is Kind.OWN)
            if one.situation is not None:
                assert one.situation is not before
                before = one.situation
            step = FACETS[one.skill].step
            assert step is None or step in one.steps
        planned = [one for one in chosen if one.reason is not Reason.MORE]
        assert len(planned) <= A_DAY


def test_the_same_comes_whenever_it_is_chosen_from_the_same() -> None:
    assert Learner(3).next() == Learner(3).next()
    assert len({chosen_id(Learner(seed).next()) for seed in range(20)}) > 5


def test_every_kind_and_nearly_every_situation_comes_in_time() -> None:
    learner = Learner()
    for day in range(60):
        learner.round(random.Random(day))  # noqa: S311
        learner.now += timedelta(days=1)

    assert {one.kind for one in learner.done} == set(Kind)
    assert {one.skill for one in learner.done} == set(Skill)
    assert len({one.situation for one in learner.done if one.situation}) > 60


def test_the_first_exercise_shows_a_worked_example() -> None:
    first = Learner().next()

    assert (first.skill, first.kind, first.reason) == (Skill.SEEN, Kind.RECOGNISE, Reason.NEW)
    assert first.example
    assert first.situation is not None
    assert not first.situation.safety_first


def test_what_is_chosen_can_be_made(words: Words) -> None:
    learner = Learner()
    for _number in range(30):
        one = learner.next()
        made = make(one.kind, one.situation, one.seed, words, steps=one.steps, example=one.example)
        assert made.kind is one.kind
        learner.do(one)


def test_help_fades_as_a_step_goes_well_and_returns_when_it_does_not() -> None:
    def stage(*ratings: int) -> Stage:
        return stage_of(Skill.GUESS, [done(Skill.GUESS, Kind.COMPLETE, one) for one in ratings])

    assert stage() is stage(1) is stage(1, 1) is Stage.EXAMPLE
    assert stage(2) is stage(3, 3) is Stage.COMPLETE
    assert stage(2, 3, 4) is Stage.WRITE
    assert stage(3, 3, 3, 1) is Stage.COMPLETE
    assert stage(3, 1) is Stage.EXAMPLE


def test_other_skills_of_the_same_step_count_too() -> None:
    same_step = [done(Skill.UNDERSTOOD, Kind.COMPLETE)] * 3

    assert stage_of(Skill.GUESS, same_step) is Stage.WRITE
    assert stage_of(Skill.FACT, same_step) is Stage.EXAMPLE
    assert stage_of(Skill.NAMING, [done(Skill.WORTH, Kind.WORTH)] * 3) is Stage.EXAMPLE


def test_writing_takes_along_the_steps_that_are_free_by_now() -> None:
    learner = Learner()
    learner.done = [done(Skill.SEEN, Kind.COMPLETE)] * 3 + [done(Skill.GUESS, Kind.COMPLETE)] * 3
    learner.done += [done(Skill.WORTH, Kind.WORTH)]
    learner.states[Skill.GUESS], _log = review(None, 1, NOW - timedelta(days=9))

    chosen = learner.next()

    assert (chosen.skill, chosen.kind) == (Skill.GUESS, Kind.WRITE)
    assert chosen.reason is Reason.DUE
    assert chosen.steps == (Step.CONNECT, Step.SENSE)


def test_safety_and_choosing_conflicts_are_mixed_in() -> None:
    learner = Learner()
    learner.done = [done(Skill.SEEN, Kind.COMPLETE)] * (MIXED_IN - 1)

    assert learner.next().skill in MIXED


def test_two_of_the_same_step_do_not_follow_each_other_where_that_can_be_helped() -> None:
    learner = Learner()
    learner.done = [done(Skill.FIRST_SENTENCE, Kind.CHOOSE), done(Skill.WORTH, Kind.WORTH)]
    learner.done.append(done(Skill.SEEN, Kind.RECOGNISE))

    assert FACETS[learner.next().skill].step is not Step.CONNECT


def test_after_all_that_was_planned_one_may_go_on_with_what_was_longest_ago() -> None:
    learner = Learner()
    chosen = [learner.next()]
    while chosen[-1].reason is not Reason.MORE:
        learner.do(chosen[-1])
        chosen.append(learner.next())

    assert len(chosen) == A_DAY + 1
    assert chosen[-1].skill not in {one.skill for one in chosen[:-1]}


def test_situations_for_a_need_go_first() -> None:
    learner = Learner(needs=("body",))
    chosen = [learner.next()]
    for _number in range(12):
        learner.do(chosen[-1])
        chosen.append(learner.next())

    with_one = [one for one in chosen if one.situation is not None]
    fitting = [one for one in with_one if one.for_need]
    assert len(fitting) >= len(with_one) - 2
    assert all("body" in one.situation.needs for one in fitting if one.situation)


def test_without_an_estimate_nothing_is_for_a_need() -> None:
    assert not Learner().next().for_need


def test_settings_take_turns() -> None:
    learner = Learner()
    for _day in range(10):
        learner.round()
        learner.now += timedelta(days=1)

    told = [BY_ID[one.situation].setting for one in learner.done if one.situation]
    same = sum(one is other for one, other in pairwise(told))
    assert same <= len(told) // 6


@pytest.mark.parametrize(("skill", "answers"), [(Skill.WORTH, 4), (Skill.SAFETY, 2)])
def test_every_answer_is_right_about_as_often(skill: Skill, answers: int) -> None:
    states: dict[str, Json] = {skill: review(None, 1, NOW - timedelta(days=5))[0]}
    right: Counter[object] = Counter()
    for seed in range(200):
        chosen = next_exercise(ALL, states, [], NOW, seed=seed)
        assert chosen.skill is skill
        assert chosen.situation is not None
        situation = chosen.situation
        right[situation.area if skill is Skill.WORTH else situation.safety_first] += 1

    assert len(right) == answers
    assert min(right.values()) > 200 / answers * 0.6


def test_a_single_situation_will_do(situations: Situations) -> None:
    only = [one for one in situations.all if one.safety_first][:1]
    learner = Learner()
    for _number in range(15):
        chosen = learner.next(only)
        assert chosen_id(chosen) in {"", only[0].id}
        learner.do(chosen)


def test_there_must_be_situations() -> None:
    with pytest.raises(ValueError, match="no situations"):
        next_exercise([], {}, [], NOW)

"""What the trainer's schedule costs, and what choosing an exercise costs after years of it."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter

from tests.benchmarks.figures import Figure, Target
from thop_desktop import paths
from thop_desktop.trainer.done import Done
from thop_desktop.trainer.exercise_words import load_words
from thop_desktop.trainer.exercises import make
from thop_desktop.trainer.rounds import Next, next_exercise
from thop_desktop.trainer.schedule import Json, due, review
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.situations import load_situations
from thop_desktop.trainer.skills import FACETS, Skill, Stage

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
REVIEWS, ROUNDS, SEED = 10_000, 15, 5
SCHEDULED, CHOSEN = Target(1000), Target(50)


def measure(rounds: int = ROUNDS) -> list[Figure]:
    """Schedule 10,000 reviews, and choose and make exercises with all of them behind."""
    scheduled = [_timed(_schedule) for _round in range(rounds)]
    resources = paths.resources()
    read = [_timed(lambda: load_situations(resources, "nl")) for _round in range(rounds)]
    situations, words = load_situations(resources, "nl").all, load_words(resources, "nl")
    states, done = _schedule(), _years(situations)

    def choose() -> Next:
        return next_exercise(situations, states, done, NOW, needs=("body",), seed=SEED)

    def choose_and_make() -> None:
        chosen = choose()
        make(chosen.kind, chosen.situation, chosen.seed, words, steps=chosen.steps)

    chosen = [_timed(choose_and_make) for _round in range(rounds)]
    return [
        Figure(f"schedule {REVIEWS:,} reviews", median(scheduled), rounds, target=SCHEDULED),
        Figure("read all situations", median(read), rounds),
        Figure(
            f"choose and make an exercise after {REVIEWS:,}", median(chosen), rounds, target=CHOSEN
        ),
    ]


def _schedule() -> dict[str, Json]:
    """The states after many reviews, each skill when it was due or a little later."""
    chance = random.Random(SEED)  # noqa: S311
    states: dict[str, Json] = {}
    now = NOW - timedelta(days=REVIEWS // 5)
    for number in range(REVIEWS):
        skill = (due(states, now) or tuple(Skill))[0]
        states[skill], _log = review(states.get(skill), chance.choice((1, 2, 3, 3, 3, 4)), now)
        now += timedelta(days=1) if number % 5 == 4 else timedelta(minutes=1)
    return states


def _years(situations: tuple[Situation, ...]) -> list[Done]:
    chance = random.Random(SEED)  # noqa: S311
    skills = [chance.choice(list(Skill)) for _number in range(REVIEWS)]
    return [
        Done(
            skill,
            FACETS[skill].kinds[Stage.WRITE][0],
            chance.choice(situations).id,
            NOW - timedelta(hours=REVIEWS - number),
            chance.choice((1, 2, 3, 3, 3, 4)),
        )
        for number, skill in enumerate(skills)
    ]


def _timed(act: Callable[[], object]) -> float:
    """How many milliseconds it takes."""
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000

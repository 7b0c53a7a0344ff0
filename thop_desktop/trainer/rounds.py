"""Which exercise comes next: which skill, how much help, and which situation.

Skills come by the schedule; the kind follows from how far the user is with its step; the situation
is one that was not practised lately, in another setting than the last, so that no text is learnt
by heart (interleaving: Dunlosky and others 2013).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from random import Random
from types import MappingProxyType

from thop_desktop.trainer.done import Done
from thop_desktop.trainer.schedule import Json, due
from thop_desktop.trainer.situation import Area, Situation
from thop_desktop.trainer.skills import FACETS, Kind, Skill, Stage
from thop_desktop.trainer.steps import Step

# A round has at least so many seconds; the longest exercise keeps it below five minutes.
ROUND = 180
# About how long an exercise takes; our own estimate, in seconds.
SECONDS: Mapping[Kind, int] = MappingProxyType(
    {
        Kind.NAME: 45,
        Kind.RECOGNISE: 30,
        Kind.ORDER: 40,
        Kind.CHOOSE: 30,
        Kind.REWRITE: 45,
        Kind.COMPLETE: 60,
        Kind.WRITE: 120,
        Kind.REPLY: 60,
        Kind.SAFETY: 30,
        Kind.WORTH: 30,
        Kind.OWN: 120,
    }
)
# After so many times that went well enough, a step is practised with less help.
TO_COMPLETE, TO_WRITE = 1, 3
# Ratings from here on count as well enough: all but "again".
WELL_ENOUGH = 2
# In so many exercises running, one at least is about safety or about choosing conflicts.
MIXED_IN = 5
MIXED = (Skill.SAFETY, Skill.WORTH)
# One skill of each step; those of the same step have the same stage.
SKILL_OF = {facet.step: skill for skill, facet in FACETS.items() if facet.step is not None}
# Kinds that practise none of the four steps by itself.
OF_NO_STEP = (Kind.NAME, Kind.REPLY, Kind.SAFETY, Kind.WORTH)
# Kinds in which safety may come first whatever the stage, because they ask just that.
ABOUT_AREAS = (Kind.SAFETY, Kind.WORTH)


class Reason(StrEnum):
    """Why an exercise was chosen: a skill returns, is new, or is more than what is planned."""

    DUE = "due"
    NEW = "new"
    MORE = "more"


@dataclass(frozen=True)
class Next:
    """An exercise to make, for `exercises.make`.

    Attributes:
        skill: what it practises.
        kind: which kind.
        situation: what it is about; None for one of the user's own.
        steps: the steps that are asked, for `exercises.make` and for the log; empty when it is
            about none of them by itself.
        stage: how much help there is.
        reason: why it was chosen.
        for_need: whether the situation fits a need of the last estimate.
        seed: for making it.
    """

    skill: Skill
    kind: Kind
    situation: Situation | None
    steps: tuple[Step, ...]
    stage: Stage
    reason: Reason
    for_need: bool
    seed: int

    @property
    def example(self) -> bool:
        """Whether a worked example comes first."""
        return self.stage is Stage.EXAMPLE


def next_exercise(
    situations: Sequence[Situation],
    states: Mapping[str, Json],
    done: Sequence[Done],
    now: datetime,
    *,
    needs: Collection[str] = (),
    seed: int = 0,
) -> Next:
    """Choose what comes next; the same whenever it is chosen from the same.

    Args:
        situations: those of the language.
        states: id of a skill → its state, see `schedule.due`.
        done: what was practised so far, oldest first; without a diary that of this sitting.
        now: the time.
        needs: ids of bands of the worksheet's last estimate, whose situations go before others.
        seed: tells sittings apart.

    Raises:
        ValueError: there are no situations, or the time has no zone.
    """
    if not situations:
        raise ValueError("no situations to practise with")
    chance = Random(f"{seed} {len(done)}")  # noqa: S311
    skill, reason = _skill(states, done, now)
    stage = stage_of(skill, done)
    kind = _kind(skill, stage, done)
    situation = (
        None if kind is Kind.OWN else _situation(situations, kind, stage, done, needs, chance)
    )
    return Next(
        skill=skill,
        kind=kind,
        situation=situation,
        steps=_steps(skill, kind, done, chance),
        stage=stage,
        reason=reason,
        for_need=situation is not None and not set(needs).isdisjoint(situation.needs),
        seed=chance.randrange(2**32),
    )


def seconds(kinds: Iterable[Kind]) -> int:
    """About how long exercises take together."""
    return sum(SECONDS[kind] for kind in kinds)


def is_over(kinds: Iterable[Kind]) -> bool:
    """Whether a round of these is long enough: three minutes or more, and never above five."""
    return seconds(kinds) >= ROUND


def stage_of(skill: Skill, done: Sequence[Done]) -> Stage:
    """How much help the user gets with a skill, by how often its step went well enough.

    A skill that belongs to no single step counts for itself. When the last time is to be done
    again, there is more help than the time before.
    """
    step = FACETS[skill].step
    same = [
        one
        for one in done
        if one.skill is skill or (step is not None and FACETS[one.skill].step is step)
    ]
    well = sum(one.rating >= WELL_ENOUGH for one in same)
    place = (well >= TO_COMPLETE) + (well >= TO_WRITE)
    if same and same[-1].rating < WELL_ENOUGH:
        place = max(0, place - 1)
    return tuple(Stage)[place]


def _skill(states: Mapping[str, Json], done: Sequence[Done], now: datetime) -> tuple[Skill, Reason]:
    """The skill and why: of what is due, one that the last exercises were not about."""
    last = done[-1].skill if done else None
    ready = due(states, now)
    if not ready:
        return _longest_ago([skill for skill in Skill if skill is not last], done), Reason.MORE
    lately = {one.skill for one in done[-MIXED_IN + 1 :]}
    mixed = [skill for skill in ready if skill in MIXED]
    if mixed and len(done) >= MIXED_IN - 1 and lately.isdisjoint(MIXED):
        skill = mixed[0]
    else:
        # Two of the same step do not follow each other where that can be helped.
        step = FACETS[last].step if last else None
        skill = min(
            ready, key=lambda one: (one is last, step is not None and FACETS[one].step is step)
        )
    return skill, Reason.DUE if states.get(skill) else Reason.NEW


def _longest_ago(skills: Sequence[Skill], done: Sequence[Done]) -> Skill:
    when = {one.skill: number for number, one in enumerate(done)}
    return min(skills, key=lambda skill: when.get(skill, -1))


def _kind(skill: Skill, stage: Stage, done: Sequence[Done]) -> Kind:
    """The kind of a stage that was least often done for the skill, so that they take turns."""
    kinds = FACETS[skill].kinds[stage]
    times = [one.kind for one in done if one.skill is skill]
    return min(kinds, key=times.count)


def _steps(skill: Skill, kind: Kind, done: Sequence[Done], chance: Random) -> tuple[Step, ...]:
    """The steps to ask of; writing takes along every step that is written freely by now."""
    if kind in OF_NO_STEP:
        return ()
    step = FACETS[skill].step
    if step is None:
        return (chance.choice(tuple(Step)),) if kind is Kind.COMPLETE else tuple(Step)
    if kind is not Kind.WRITE:
        return (step,)
    return tuple(one for one in Step if one is step or stage_of(SKILL_OF[one], done) is Stage.WRITE)


def _situation(
    situations: Sequence[Situation],
    kind: Kind,
    stage: Stage,
    done: Sequence[Done],
    needs: Collection[str],
    chance: Random,
) -> Situation:
    """One that fits, practised longest ago, for a need if there is one, in another setting."""
    last = next((one.situation for one in reversed(done) if one.situation), "")
    last_setting = next((one.setting for one in situations if one.id == last), None)
    times: dict[str, int] = {}
    for one in done:
        times[one.situation] = times.get(one.situation, 0) + 1
    others = [one for one in situations if one.id != last] or list(situations)
    fitting = [one for one in others if _fits(kind, stage, one)] or others
    wanted = _wanted(kind, fitting, chance)
    pool = [one for one in fitting if wanted(one)]
    # Shuffled first, so that what is equally fit takes turns.
    return min(
        chance.sample(pool, len(pool)),
        key=lambda one: (
            times.get(one.id, 0),
            bool(needs) and set(needs).isdisjoint(one.needs),
            one.setting is last_setting,
        ),
    )


def _fits(kind: Kind, stage: Stage, situation: Situation) -> bool:
    """Where safety comes before the four steps, they are not for beginners."""
    return kind in ABOUT_AREAS or stage is Stage.WRITE or not situation.safety_first


def _wanted(
    kind: Kind, situations: Sequence[Situation], chance: Random
) -> Callable[[Situation], bool]:
    """What to draw from, so that every answer is right about as often as the others."""
    if kind is Kind.SAFETY:
        first = chance.choice(sorted({one.safety_first for one in situations}))
        return lambda one: one.safety_first is first
    if kind is Kind.WORTH:
        area: Area = chance.choice(sorted({one.area for one in situations}))
        return lambda one: one.area is area
    return lambda one: True

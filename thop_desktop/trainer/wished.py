"""An exercise of a kind that somebody asks for, such as one that comes from a page of the book."""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType

from thop_desktop.trainer.done import Done
from thop_desktop.trainer.rounds import ABOUT_AREAS, OF_NO_STEP, Next, Reason
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.skills import FACETS, Kind, Skill, Stage
from thop_desktop.trainer.steps import Step

# What a kind practises first of all.
SKILLS: Mapping[Kind, Skill] = MappingProxyType(
    {
        Kind.NAME: Skill.NAMING,
        Kind.RECOGNISE: Skill.SEEN,
        Kind.ORDER: Skill.ORDER,
        Kind.CHOOSE: Skill.FIRST_SENTENCE,
        Kind.REWRITE: Skill.SEEN,
        Kind.COMPLETE: Skill.GUESS,
        Kind.WRITE: Skill.ALL_FOUR,
        Kind.REPLY: Skill.REPLY,
        Kind.SAFETY: Skill.SAFETY,
        Kind.WORTH: Skill.WORTH,
        Kind.OWN: Skill.OWN,
    }
)


def wished(
    kind: Kind,
    situations: Sequence[Situation],
    done: Sequence[Done],
    *,
    named: str = "",
    seed: int = 0,
) -> Next:
    """An exercise of this kind, without a worked example; the same for the same.

    Args:
        kind: what is asked for.
        situations: those of the language.
        done: what was practised so far, oldest first.
        named: id of the situation that is asked for; "" for one that was seldom practised.
        seed: tells sittings apart.

    Raises:
        ValueError: there are no situations.
    """
    if not situations:
        raise ValueError("no situations to practise with")
    chance = Random(f"{kind} {seed} {len(done)}")  # noqa: S311
    skill = SKILLS[kind]
    return Next(
        skill=skill,
        kind=kind,
        situation=None if kind is Kind.OWN else _situation(kind, situations, done, named, chance),
        steps=_steps(kind, skill),
        stage=Stage.WRITE,
        reason=Reason.MORE,
        for_need=False,
        seed=chance.randrange(2**32),
    )


def _steps(kind: Kind, skill: Skill) -> tuple[Step, ...]:
    if kind in OF_NO_STEP:
        return ()
    step = FACETS[skill].step
    return tuple(Step) if step is None else (step,)


def _situation(
    kind: Kind,
    situations: Sequence[Situation],
    done: Sequence[Done],
    named: str,
    chance: Random,
) -> Situation:
    for one in situations:
        if one.id == named:
            return one
    times: dict[str, int] = {}
    for earlier in done:
        times[earlier.situation] = times.get(earlier.situation, 0) + 1
    # Where safety comes before the four steps, that is asked elsewhere.
    fitting = [one for one in situations if kind in ABOUT_AREAS or not one.safety_first]
    pool = fitting or list(situations)
    return min(chance.sample(pool, len(pool)), key=lambda one: times.get(one.id, 0))

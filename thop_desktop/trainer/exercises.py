"""Makes the eleven kinds of exercise from situations; what is right is told with why, no grade.

Where there is one right answer it is in the options. All that is written is judged by the user
alone, beside the answers to compare with.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from types import MappingProxyType
from typing import TypedDict

from thop_desktop.trainer.exercise import Ask, Choosing, Exercise, Line, Option, Ordering, Writing
from thop_desktop.trainer.exercise_words import Words
from thop_desktop.trainer.situation import Area, Model, Reaction, Situation
from thop_desktop.trainer.skills import Kind
from thop_desktop.trainer.steps import Step

# How many of the wrong first sentences stand with "what comes first".
BESIDE = 2


def make(
    kind: Kind,
    situation: Situation | None,
    seed: int,
    words: Words,
    *,
    steps: Sequence[Step] = tuple(Step),
    example: bool = False,
) -> Exercise:
    """Make an exercise; the same whenever it is made of the same.

    Args:
        kind: which kind.
        situation: what it is about; only for one of the user's own it may be None.
        seed: what stays open is chosen and shuffled by it.
        words: the words of the language.
        steps: for recognise and complete, the steps of which one is asked; for write, the steps
            to write, while the others are given; none stands for all. Other kinds pass them
            over.
        example: whether a worked example, in another tone, comes first where steps are practised.

    Raises:
        ValueError: there is no situation where one is needed.
    """
    wanted = tuple(step for step in Step if step in steps) or tuple(Step)
    if kind is Kind.OWN:
        return _own(words)
    if situation is None:
        raise ValueError(f"{kind} needs a situation")
    chance = Random(f"{kind} {situation.id} {seed}")  # noqa: S311
    model, other = chance.sample(situation.model, len(situation.model))
    return MAKERS[kind](_Material(kind, situation, words, chance, model, other, wanted, example))


class _Common(TypedDict):
    kind: Kind
    situation: Situation | None
    question: str
    hint: str
    first: str
    example: tuple[Line, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True)
class _Material:
    kind: Kind
    situation: Situation
    words: Words
    chance: Random
    model: Model
    other: Model
    steps: tuple[Step, ...]
    example: bool

    def common(self, *, asso: bool = True) -> _Common:
        """What every kind has; `asso` where steps are practised, before which safety can come."""
        told = self.words.kinds[self.kind]
        return _Common(
            kind=self.kind,
            situation=self.situation,
            question=told.question,
            hint=told.hint,
            first=self.situation.limit_reaction if asso else "",
            example=_lines(self.other) if asso and self.example else (),
            claims=tuple(dict.fromkeys((*told.claims, *self.situation.claims))),
        )

    def shuffled(self, options: Sequence[Option]) -> tuple[Option, ...]:
        """The options in an order that tells nothing."""
        return tuple(self.chance.sample(options, len(options)))

    def ask(self, step: Step) -> Ask:
        """A line to write for a step."""
        flawed = next((one for one in self.situation.flawed if one.step is step), None)
        return Ask(
            step=step,
            label=self.words.steps[step].label,
            models=(self.model.of(step), self.other.of(step)),
            caution=flawed.text if flawed else "",
            why=flawed.wrong if flawed else "",
        )


def _name(material: _Material) -> Exercise:
    naming = material.situation.naming
    label = material.words.kinds[Kind.NAME].label
    ask = Ask(None, label, (naming.text,), naming.steered, naming.wrong)
    return Writing(**material.common(asso=False), shown="", given=(), asks=(ask,))


def _recognise(material: _Material) -> Exercise:
    words = material.words.steps
    right = material.chance.choice(material.steps)
    options = tuple(
        Option(
            id=step.value,
            text=words[step].name,
            right=step is right,
            why=f"{words[right].line} {words[right].right}"
            if step is right
            else f"{words[step].what} {words[right].line}",
        )
        for step in Step
    )
    # The steps stand in their own order, which is no secret here; only the line is new.
    return Choosing(**material.common(), shown=material.model.of(right), options=options, after="")


def _order(material: _Material) -> Exercise:
    right = _lines(material.model)
    shuffled = right
    while shuffled == right:
        shuffled = tuple(material.chance.sample(right, len(right)))
    why = {step: material.words.steps[step].place for step in Step}
    return Ordering(**material.common(), shuffled=shuffled, right=right, why=MappingProxyType(why))


def _choose(material: _Material) -> Exercise:
    connect = material.model.of(Step.CONNECT)
    good = Option("good", connect, right=True, why=material.words.good_first)
    options = material.shuffled([good, *_wrong_firsts(material)])
    return Choosing(**material.common(), shown="", options=options, after="")


def _rewrite(material: _Material) -> Exercise:
    rewrite = material.situation.rewrite
    label = material.words.kinds[Kind.REWRITE].label
    ask = Ask(Step.CONNECT, label, (rewrite.seen, material.model.of(Step.CONNECT)))
    return Writing(**material.common(), shown=rewrite.judgement, given=(), asks=(ask,))


def _complete(material: _Material) -> Exercise:
    return _to_write(material, (material.chance.choice(material.steps),))


def _write(material: _Material) -> Exercise:
    return _to_write(material, material.steps)


def _to_write(material: _Material, steps: Sequence[Step]) -> Exercise:
    given = tuple(line for line in _lines(material.model) if line.step not in steps)
    asks = tuple(map(material.ask, steps))
    return Writing(**material.common(), shown="", given=given, asks=asks)


def _reply(material: _Material) -> Exercise:
    reaction = material.chance.choice(tuple(Reaction))
    label = material.words.kinds[Kind.REPLY].label
    return Writing(
        **material.common(),
        shown=material.words.reactions[reaction],
        given=_lines(material.model),
        asks=(Ask(None, label, (material.situation.replies[reaction],)),),
        reaction=reaction,
    )


def _safety(material: _Material) -> Exercise:
    situation, words = material.situation, material.words.safety
    first, connect = situation.safety_first, material.model.of(Step.CONNECT)
    limit = situation.limit_reaction if first else material.chance.choice(words.limits)
    options = [
        Option("limit", limit, first, words.limit_right if first else words.limit_wrong),
        Option(
            "connect", connect, not first, words.connect_wrong if first else words.connect_right
        ),
        *material.chance.sample(_wrong_firsts(material), BESIDE),
    ]
    return Choosing(
        **material.common(asso=False),
        shown="",
        options=material.shuffled(options),
        after=situation.safety,
    )


def _worth(material: _Material) -> Exercise:
    situation, words = material.situation, material.words.areas
    options = tuple(
        Option(
            area.value,
            words[area].name,
            right=area is situation.area,
            why=words[area].right if area is situation.area else words[area].wrong,
        )
        for area in Area
    )
    # The areas stand in their own order too.
    return Choosing(
        **material.common(asso=False), shown="", options=options, after=situation.area_reason
    )


def _own(words: Words) -> Writing:
    told = words.kinds[Kind.OWN]
    return Writing(
        kind=Kind.OWN,
        situation=None,
        question=told.question,
        hint=told.hint,
        first="",
        example=(),
        claims=told.claims,
        shown="",
        given=(),
        asks=tuple(Ask(step, words.steps[step].label, ()) for step in Step),
    )


def _lines(model: Model) -> tuple[Line, ...]:
    return tuple(Line(step, model.of(step)) for step in Step)


def _wrong_firsts(material: _Material) -> list[Option]:
    return [
        Option(f"wrong-{number}", one.text, right=False, why=one.wrong)
        for number, one in enumerate(material.situation.first, start=1)
    ]


MAKERS: Mapping[Kind, Callable[[_Material], Exercise]] = MappingProxyType(
    {
        Kind.NAME: _name,
        Kind.RECOGNISE: _recognise,
        Kind.ORDER: _order,
        Kind.CHOOSE: _choose,
        Kind.REWRITE: _rewrite,
        Kind.COMPLETE: _complete,
        Kind.WRITE: _write,
        Kind.REPLY: _reply,
        Kind.SAFETY: _safety,
        Kind.WORTH: _worth,
    }
)

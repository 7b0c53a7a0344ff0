"""What follows from the answers: where they lie, how far apart, and how sure that is.

No instrument stands behind these rules; they are our own, and coarse on purpose. Even the scales
that professionals use differ by more than half a phase on the same person (SED-S against SED-R²
and SAED, 2023; SEO-V against SEO-R, Vandeputte 2018), and are a class off in one of five children
without any problem (Sappok and others 2019). So nothing here is finer than a whole band.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil, floor
from statistics import median
from types import MappingProxyType

from thop_desktop.worksheet.answers import Answers, Band, Pick, Special, State

# From so many answered domains on a range is told, and from so many it is no longer provisional.
FEWEST = 5
ENOUGH = 7
# A range of more bands than this names no area: nearly everything lies in it.
WIDEST = 4
LOWER, UPPER = 0.25, 0.75
# Spread and gap, in bands.
EVEN = 1
VARYING = 2
FAR = 2


class Spread(Enum):
    """How far the domains lie apart within one state."""

    EVEN = "even"
    VARYING = "varying"
    STRONG = "strong"


class Gap(Enum):
    """How the calm state lies against the tense one."""

    USUAL = "usual"
    FAR = "far"
    UNUSUAL = "unusual"


@dataclass(frozen=True)
class Range:
    """Where most of the answers lie, in whole bands.

    Attributes:
        low: the youngest band.
        high: the most grown one; never below `low`.
    """

    low: Band
    high: Band

    @property
    def is_too_wide(self) -> bool:
        """Whether it takes five or six of the six bands, and so tells nothing."""
        return self.high - self.low + 1 > WIDEST


@dataclass(frozen=True)
class StateResult:
    """What follows from the answers of one state.

    Attributes:
        middles: id of a domain → where its answer lies, in bands from 1 to 6; scored ones only.
        of: how many domains there are.
        range: where most lies; None with fewer than five answers.
        provisional: with five or six answers; the range then holds whatever is missing.
        spread: how far the answers lie apart, likewise; None when there is no answer.
        median: the middle of the answers, in bands; None when there is no answer.
    """

    middles: Mapping[str, float]
    of: int
    range: Range | None
    provisional: bool
    spread: Spread | None
    median: float | None

    @property
    def answered(self) -> int:
        """How many domains were answered with a card."""
        return len(self.middles)

    @property
    def area(self) -> Range | None:
        """The range as far as it may be told: one that is neither provisional nor too wide."""
        if self.range is None or self.provisional or self.range.is_too_wide:
            return None
        return self.range


@dataclass(frozen=True)
class Result:
    """What follows from all answers.

    Attributes:
        calm: when all is calm.
        tense: when it gets hard.
        gap: how the two lie; None when one of them has too few answers to tell.
        attune: the band to attune to: the lower edge of the tense area, because asking too much
            costs a child more than asking too little (claims 1.20, 3.05, 3.11). That it is this
            edge is our choice. None when no such area is told.
        alone: ids of domains in which the child lets nobody in.
        marked: ids of domains whose card can have another cause.
        other_cause: something else may play a part, so neither a range nor a band is told.
    """

    calm: StateResult
    tense: StateResult
    gap: Gap | None
    attune: Band | None
    alone: tuple[str, ...]
    marked: tuple[str, ...]
    other_cause: bool

    def of(self, state: State) -> StateResult:
        """What follows for one state."""
        return self.calm if state is State.CALM else self.tense

    def area_of(self, state: State) -> Range | None:
        """Where most of a state lies, as far as it may be told; never with another cause."""
        return None if self.other_cause else self.of(state).area


def score(
    answers: Answers,
    domains: Sequence[str],
    *,
    see_specialist: Mapping[str, Sequence[Band]] = MappingProxyType({}),
    other_cause: bool = False,
) -> Result:
    """What follows from the answers.

    Args:
        answers: what was answered; domains that are not asked for do not count.
        domains: ids of all domains, in their order.
        see_specialist: id of a domain → the bands whose card can have another cause.
        other_cause: autism, FASD, a disability or an uneven profile is known or suspected.
    """
    calm, tense = (_score_state(answers, state, domains) for state in State)
    area = None if other_cause else tense.area
    return Result(
        calm=calm,
        tense=tense,
        gap=_gap(calm, tense),
        attune=area.low if area else None,
        alone=tuple(name for name in domains if _is_alone(answers, name)),
        marked=tuple(
            name for name in domains if _is_marked(answers, name, see_specialist.get(name, ()))
        ),
        other_cause=other_cause,
    )


def range_of(middles: Sequence[float], of: int) -> Range | None:
    """Where most of the answers lie: from the first quarter to the third, by nearest rank.

    With five or six of nine answers the rest is taken to be anything, the lowest and the highest,
    and the range holds whatever comes of it.

    Args:
        middles: where the answers lie, in bands.
        of: how many domains there are.

    Returns:
        The range, rounded outward to whole bands; None with fewer than five answers.
    """
    if len(middles) < FEWEST:
        return None
    missing = 0 if len(middles) >= ENOUGH else of - len(middles)
    worst = [float(Band.BODY)] * missing
    best = [float(Band.OWN_WAY)] * missing
    low = _ranked([*middles, *worst], LOWER)
    high = _ranked([*middles, *best], UPPER)
    return Range(Band(floor(low)), Band(ceil(high)))


def spread_of(middles: Sequence[float]) -> Spread | None:
    """How far the answers lie apart; None when there are none."""
    if not middles:
        return None
    bands = max(middles) - min(middles)
    if bands <= EVEN:
        return Spread.EVEN
    return Spread.VARYING if bands <= VARYING else Spread.STRONG


def _score_state(answers: Answers, state: State, domains: Sequence[str]) -> StateResult:
    given = answers.of(state)
    middles = {
        name: answer.middle for name in domains if isinstance(answer := given.get(name), Pick)
    }
    values = list(middles.values())
    return StateResult(
        middles=MappingProxyType(middles),
        of=len(domains),
        range=range_of(values, len(domains)),
        provisional=FEWEST <= len(values) < ENOUGH,
        spread=spread_of(values),
        median=median(values) if values else None,
    )


def _ranked(values: Sequence[float], part: float) -> float:
    """The value below or at which this part of all values lies, by nearest rank."""
    return sorted(values)[ceil(part * len(values)) - 1]


def _gap(calm: StateResult, tense: StateResult) -> Gap | None:
    if calm.median is None or tense.median is None:
        return None
    if min(calm.answered, tense.answered) < FEWEST:
        return None
    bands = calm.median - tense.median
    if bands < 0:
        return Gap.UNUSUAL
    return Gap.FAR if bands >= FAR else Gap.USUAL


def _is_alone(answers: Answers, domain: str) -> bool:
    return any(answers.of(state).get(domain) is Special.ALONE for state in State)


def _is_marked(answers: Answers, domain: str, bands: Sequence[Band]) -> bool:
    picks = (answers.of(state).get(domain) for state in State)
    return any(isinstance(pick, Pick) and set(pick.bands) & set(bands) for pick in picks)

"""Two worksheets about one child beside each other: what may be said, and mostly what may not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from statistics import median

from thop_desktop.worksheet.answers import Answers, Pick, State
from thop_desktop.worksheet.scoring import FEWEST

# So that the four weeks that each looks back on do not overlap, with as much between; our choice.
APART = timedelta(weeks=8)
# A whole band: scales for the same thing differ by more than half of one on the same person.
SHIFT = 1
DOMAINS_MOVED = 3


class Verdict(Enum):
    """What may be said of two worksheets."""

    OTHER_RATER = "other-rater"
    OTHER_SETTING = "other-setting"
    TOO_SOON = "too-soon"
    TOO_FEW = "too-few"
    NOISE = "noise"
    CHANGED = "changed"


@dataclass(frozen=True)
class Filled:
    """A worksheet that was finished.

    Attributes:
        answers: what was answered.
        rater: who answered, as the user calls them.
        setting: where the child was seen.
        day: when it was finished.
    """

    answers: Answers
    rater: str
    setting: str
    day: date


@dataclass(frozen=True)
class Change:
    """A change beyond noise in one state.

    Attributes:
        state: in which.
        grown: whether it lies nearer the grown end now, else nearer the young one; neither is
            better or worse (claim 2.11).
        domains: ids of the domains that moved, when that is what tells; empty when the middle of
            all domains does.
    """

    state: State
    grown: bool
    domains: tuple[str, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """What may be said of two worksheets.

    Attributes:
        verdict: what kind of thing.
        changes: the changes, when there are any.
    """

    verdict: Verdict
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Difference:
    """A domain on which two raters, or two settings, lie at least a band apart.

    Attributes:
        state: in which.
        domain: its id.
        first: where the first lies, in bands.
        second: where the second lies.
    """

    state: State
    domain: str
    first: float
    second: float


def first_day_again(day: date) -> date:
    """The day from which a worksheet can be repeated and compared with one of an earlier day."""
    return day + APART


def is_too_soon(day: date, later: date) -> bool:
    """Whether less than eight weeks lie between two days, the earlier one given first."""
    return later < first_day_again(day)


def compare(earlier: Filled, later: Filled, domains: Sequence[str]) -> Comparison:
    """What may be said of two worksheets about one child, whichever is given first.

    A change is told only when, among the domains that were answered both times (five at least),
    the middle moved a whole band, or three or more domains did in one direction and none in the
    other. Everything less lies within the noise.

    Args:
        earlier: one worksheet.
        later: another; the two change places when this one is the earlier.
        domains: ids of all domains, in their order.
    """
    if earlier.day > later.day:
        earlier, later = later, earlier
    if not _same(earlier.rater, later.rater):
        return Comparison(Verdict.OTHER_RATER)
    if not _same(earlier.setting, later.setting):
        return Comparison(Verdict.OTHER_SETTING)
    if is_too_soon(earlier.day, later.day):
        return Comparison(Verdict.TOO_SOON)
    moves = {state: _moves(earlier.answers, later.answers, state, domains) for state in State}
    told = {state: pairs for state, pairs in moves.items() if len(pairs) >= FEWEST}
    if not told:
        return Comparison(Verdict.TOO_FEW)
    changes = tuple(change for state, pairs in told.items() if (change := _change(state, pairs)))
    return Comparison(Verdict.CHANGED if changes else Verdict.NOISE, changes)


def differences(first: Answers, second: Answers, domains: Sequence[str]) -> tuple[Difference, ...]:
    """Where two worksheets lie at least a band apart; they are never averaged."""
    return tuple(
        Difference(state, name, one, other)
        for state in State
        for name, (one, other) in _moves(first, second, state, domains).items()
        if abs(one - other) >= SHIFT
    )


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _moves(
    earlier: Answers, later: Answers, state: State, domains: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """The domains that were answered with a card both times, and where they lay."""
    pairs = {}
    for name in domains:
        before, after = earlier.of(state).get(name), later.of(state).get(name)
        if isinstance(before, Pick) and isinstance(after, Pick):
            pairs[name] = before.middle, after.middle
    return pairs


def _change(state: State, pairs: dict[str, tuple[float, float]]) -> Change | None:
    shift = median(after for _, after in pairs.values()) - median(
        before for before, _ in pairs.values()
    )
    if abs(shift) >= SHIFT:
        return Change(state, grown=shift > 0)
    up = tuple(name for name, (before, after) in pairs.items() if after - before >= SHIFT)
    down = tuple(name for name, (before, after) in pairs.items() if before - after >= SHIFT)
    if up and down:
        return None
    moved = up or down
    return Change(state, bool(up), moved) if len(moved) >= DOMAINS_MOVED else None

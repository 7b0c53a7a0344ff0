"""When a skill returns, by FSRS; states are plain JSON and nothing here knows the time by itself.

FSRS models how facts are remembered. For a skill it is no more than a reminder, spaced wider as the
user finds it easier; its parameters stay as they come. Spacing itself is well supported (Cepeda
and others 2006; Dunlosky and others 2013).
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from math import isfinite
from typing import TypeAlias, TypeGuard

from fsrs import Card, Rating, Scheduler, State
from fsrs.scheduler import MAX_DIFFICULTY, MIN_DIFFICULTY, STABILITY_MIN

from thop_desktop.trainer.skills import Skill

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"] | None
# What is kept of a skill, by the names below; what else stands in it is passed over.
StateJson: TypeAlias = dict[str, Json]

RETENTION, LONGEST_DAYS, STEP = 0.85, 60, timedelta(days=1)
A_DAY = 5
LOWEST, HIGHEST = 1, 4
# Of one skill at a time nothing needs to be told apart.
CARD = 1
SCHEDULER = Scheduler(
    desired_retention=RETENTION,
    learning_steps=(STEP,),
    relearning_steps=(STEP,),
    maximum_interval=LONGEST_DAYS,
    enable_fuzzing=False,
)


def review(state: Json, rating: int, now: datetime) -> tuple[StateJson, StateJson]:
    """What a skill's state becomes when it was practised.

    Args:
        state: what it was; anything that is no state, as None, stands for a skill never practised.
        rating: how it went by the user's own account, from 1 (again) to 4 (easy).
        now: the time.

    Returns:
        The new state, and what to log of the review: when, the rating, and when it returns.

    Raises:
        ValueError: the rating is out of bounds, or the time has no zone.
    """
    if not LOWEST <= rating <= HIGHEST:
        raise ValueError(f"{rating} is not from {LOWEST} to {HIGHEST}")
    at = _utc(now)
    card, _log = SCHEDULER.review_card(_card(state) or Card(CARD, due=at), Rating(rating), at)
    kept: StateJson = {
        "state": card.state.value,
        "stability": card.stability,
        "difficulty": card.difficulty,
        "due": card.due.isoformat(),
        "last": at.isoformat(),
    }
    return kept, {"rating": rating, "at": at.isoformat(), "due": card.due.isoformat()}


def due(states: Mapping[str, Json], now: datetime, limit: int = A_DAY) -> tuple[Skill, ...]:
    """The skills for today: first those that return, the longest waiting first, then new ones.

    A day is one of the zone of `now`, so that practising in the evening returns the next evening,
    however late. What was practised today counts for the limit; what does not fit in waits, and
    nobody is told how much.

    Args:
        states: id of a skill → its state, as `review` gave it.
        now: the time.
        limit: the most for a day.

    Raises:
        ValueError: the time has no zone.
    """
    _utc(now)
    today, zone = now.date(), now.tzinfo
    returning: list[tuple[datetime, Skill]] = []
    new: list[Skill] = []
    practised = 0
    for skill in Skill:
        card = _card(states.get(skill))
        if card is None:
            new.append(skill)
            continue
        if card.last_review and card.last_review.astimezone(zone).date() == today:
            practised += 1
        elif _returns(card, today, now):
            returning.append((card.due, skill))
    ready = [skill for _due, skill in sorted(returning, key=lambda pair: pair[0])]
    return tuple([*ready, *new][: max(0, limit - practised)])


def _returns(card: Card, today: date, now: datetime) -> bool:
    """Whether it is time; so it is too when the due day cannot be, as after a clock set wrong."""
    day = card.due.astimezone(now.tzinfo).date()
    return day <= today or (day - today).days > LONGEST_DAYS


def _utc(time: datetime) -> datetime:
    if time.tzinfo is None:
        raise ValueError("a time without a zone")
    return time.astimezone(UTC)


def _card(state: Json) -> Card | None:
    """The card that a state stands for; None when it is no state, as of a damaged diary."""
    if not isinstance(state, Mapping):
        return None
    stability, difficulty = state.get("stability"), state.get("difficulty")
    if not (_is_number(stability) and stability >= STABILITY_MIN):
        return None
    if not (_is_number(difficulty) and MIN_DIFFICULTY <= difficulty <= MAX_DIFFICULTY):
        return None
    try:
        phase = State(state.get("state"))  # type: ignore[arg-type]
        due_at, last = (_utc(datetime.fromisoformat(str(state.get(n)))) for n in ("due", "last"))
    except (OverflowError, ValueError):
        return None
    # With one step there is no other; a skill that is no longer being learnt has none.
    step = None if phase is State.Review else 0
    return Card(CARD, phase, step, stability, difficulty, due_at, last)


def _is_number(value: Json) -> TypeGuard[float]:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and isfinite(value)  # type: ignore[arg-type]

"""What goes well and what to practise, from the user's own ratings; nothing compares people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from thop_desktop.trainer.done import Done
from thop_desktop.trainer.schedule import HIGHEST, LOWEST
from thop_desktop.trainer.steps import Step

WEEKS = 6
# Below so many times nothing is said, and from such a share on it is called good, or still to be
# practised. Our own choice, and coarse on purpose.
FEWEST = 3
SHARE = 0.7
# Ratings from here on say that it worked.
WORKED = 3
# What can be said; the words stand in resources/trainer, under [saying].
TOO_FEW, GOOD, PRACTISE, MIXED = "too_few", "good", "practise", "mixed"


@dataclass(frozen=True)
class StepProgress:
    """How practising a step went.

    Attributes:
        step: which one.
        counts: how often each rating was given, from 1 (again) to 4 (easy).
    """

    step: Step
    counts: tuple[int, ...]

    @property
    def times(self) -> int:
        """How often it was practised."""
        return sum(self.counts)

    @property
    def worked(self) -> int:
        """How often it worked by the user's own account."""
        return sum(self.counts[WORKED - LOWEST :])

    @property
    def saying(self) -> str:
        """Id of what can be said of it: "too_few", "good", "practise" or "mixed"."""
        if self.times < FEWEST:
            return TOO_FEW
        share = self.worked / self.times
        if share >= SHARE:
            return GOOD
        return PRACTISE if share <= 1 - SHARE else MIXED


def progress(done: Iterable[Done], now: datetime, weeks: int = WEEKS) -> tuple[StepProgress, ...]:
    """How each of the four steps went in the last weeks, in their order.

    An exercise counts for every step that it was about, as it was rated as a whole; those about
    safety, conflicts or naming belong to no step.

    Args:
        done: what was practised.
        now: the time.
        weeks: how far to look back.
    """
    since = now - timedelta(weeks=weeks)
    recent = [one for one in done if since <= one.at <= now]
    return tuple(_of(step, recent) for step in Step)


def _of(step: Step, done: Sequence[Done]) -> StepProgress:
    ratings = [one.rating for one in done if step in one.steps]
    return StepProgress(step, tuple(ratings.count(rating) for rating in range(LOWEST, HIGHEST + 1)))

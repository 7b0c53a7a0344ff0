"""What the open diary can give to a plan; nothing while it is locked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from thop_desktop.instruments.ideas import Ideas
from thop_desktop.instruments.ladder import Proposals
from thop_desktop.store.pattern_stretches import Feeling
from thop_desktop.ui.plan_notes import PlanNotes

MOST_OFFERED = 8


@dataclass(frozen=True)
class Offer:
    """A line that can be taken into a plan.

    Attributes:
        words: the line, in the carer's own words.
        told: when it was, in words; or "".
    """

    words: str
    told: str = ""


@dataclass(frozen=True)
class Estimate:
    """The last estimate of the worksheet.

    Attributes:
        band: id of the need.
        day: when it was made.
        alias: of the child it is about, or "".
    """

    band: str
    day: date
    alias: str = ""


class PlanSources:
    """Asks at the moment that something is needed."""

    def __init__(
        self,
        offers: Callable[[str], tuple[Offer, ...]] = lambda _source: (),
        estimate: Callable[[], Estimate | None] = lambda: None,
        energy: Callable[[], tuple[Feeling, ...]] = lambda: (),
        notes: PlanNotes | None = None,
        ideas: Callable[[], Ideas] = lambda: Ideas((), ()),
        proposals: Callable[[], Proposals | None] = lambda: None,
    ) -> None:
        """Take where to ask.

        Args:
            offers: lines to take from "conflict" or "patterns", latest or most frequent first.
            estimate: the last estimate, or None.
            energy: the carer's energy in the last weeks, oldest first.
            notes: writes something of a plan into the diary, or None.
            ideas: small ideas for moments of contact; shipped, and there while it is locked.
            proposals: small steps that are proposed, likewise; or None.
        """
        self.offers = offers
        self.estimate = estimate
        self.energy = energy
        self.notes = notes
        self.ideas = ideas
        self.proposals = proposals

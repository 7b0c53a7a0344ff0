"""One worksheet as the window knows it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from thop_desktop.store.worksheets import Worksheet
from thop_desktop.worksheet.answers import Answers, Read, from_kept
from thop_desktop.worksheet.comparison import Filled
from thop_desktop.worksheet.keeping import reason_of


@dataclass(frozen=True)
class Draft:
    """A worksheet that is being filled in, or was.

    Attributes:
        id: its name for ever.
        answers: what was answered so far.
        child: id of the child it is about, or None.
        rater: who answers, as the user calls them.
        setting: where the child was seen; one of SETTINGS, or what another program kept.
        begun: when it was begun.
        finished: when it was finished, or None.
        reason: why it was begun so soon after the last one, or "".
        unread: ids of domains of which an answer could not be read.
        newer: a newer program wrote it.
        damaged: a whole part of it could not be read.
    """

    id: str
    answers: Answers
    child: str | None
    rater: str
    setting: str
    begun: datetime
    finished: datetime | None = None
    reason: str = ""
    unread: tuple[str, ...] = ()
    newer: bool = False
    damaged: bool = False

    @property
    def read(self) -> Read:
        """How well it could be read, for `words_of_unread`."""
        return Read(self.answers, self.unread, self.newer, self.damaged)

    @property
    def day(self) -> date:
        """The local day on which it was finished, or else begun."""
        return (self.finished or self.begun).astimezone().date()

    @property
    def filled(self) -> Filled:
        """The same for `compare`."""
        return Filled(self.answers, self.rater, self.setting, self.day)


def draft_of(kept: Worksheet) -> Draft:
    """A worksheet as the diary keeps it, as far as it can be read."""
    told: Any = kept.answers
    read = from_kept(told)
    finished = kept.finished if not kept.draft else None
    begun = kept.begun or kept.changed
    assert begun is not None  # noqa: S101 - whatever the diary keeps has a time
    return Draft(
        id=kept.id,
        answers=read.answers,
        child=kept.child,
        rater=kept.rater,
        setting=kept.setting,
        begun=begun,
        finished=finished or (None if kept.draft else kept.changed),
        reason=reason_of(told),
        unread=read.unread,
        newer=read.newer,
        damaged=read.damaged,
    )

"""An entry of the diary."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from thop_desktop.store.own_time import settle
from thop_desktop.store.values import clean, to_number_or_none

LOWEST = 1
HIGHEST = 5
TEXTS = ("text", "before", "did", "outcome", "id")


class Kind(StrEnum):
    """What an entry is."""

    MOMENT = "moment"
    CONFLICT = "conflict"
    CONTACT = "contact"
    ABOUT_ME = "about_me"


class Area(StrEnum):
    """In which of the three areas of the article something lies."""

    LIMIT = "limit"
    ROUTINE = "routine"
    ANCHORPOINT = "anchorpoint"


@dataclass(frozen=True)
class Entry:
    """Something that was written down; lone halves of characters in its texts become "?".

    Attributes:
        at: the moment it is about, on the clock of its zone; from 1970 to 2100, in milliseconds.
        text: what happened.
        kind: what it is.
        child: id of the child it is about, or None.
        area: the area it lies in, or None.
        mood: the carer's mood, from 1 (low) to 5, or None.
        energy: the carer's energy, from 1 (low) to 5, or None.
        before: what came before.
        did: what the carer did.
        outcome: how it ended.
        tags: the carer's own words for it; no two that differ in capitals only.
        draft: whether it is still being written.
        id: its name for ever; "" until the diary gives one.
        written: when it was first saved; the diary fills this in.
        changed: when it was last saved; the diary fills this in.
        deleted: when it was thrown away, or None; the diary fills this in.
        author: id of the person who wrote it, or None; the diary fills this in.
        editor: id of the person who changed it last, likewise.
        place: where it stands in the diary, growing with `at`; the diary fills this in.

    Raises:
        ValueError: a time has no zone or lies outside those years, or a number is not 1 to 5.
    """

    at: datetime
    text: str = ""
    kind: Kind = Kind.MOMENT
    child: str | None = None
    area: Area | None = None
    mood: int | None = None
    energy: int | None = None
    before: str = ""
    did: str = ""
    outcome: str = ""
    tags: tuple[str, ...] = ()
    draft: bool = False
    id: str = ""
    written: datetime | None = None
    changed: datetime | None = None
    deleted: datetime | None = None
    author: str | None = field(default=None, compare=False)
    editor: str | None = field(default=None, compare=False)
    place: int | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        """Refuse what cannot be, and bring the rest into the form in which it is kept."""
        for number in (self.mood, self.energy):
            if number is not None and not LOWEST <= number <= HIGHEST:
                raise ValueError(f"{number} is not from {LOWEST} to {HIGHEST}")
        for time in (self.written, self.changed, self.deleted):
            to_number_or_none(time)  # a time without a zone ends here
        # The only way to set what is frozen.
        object.__setattr__(self, "at", settle(self.at))
        object.__setattr__(self, "tags", tidy_tags(self.tags))
        for name in TEXTS:
            object.__setattr__(self, name, clean(getattr(self, name)))


def tidy_tag(tag: str) -> str:
    """A tag on one line, without spaces around it."""
    return " ".join(clean(tag).split())


def tidy_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """The tags in order, without those that are empty or come again in other capitals."""
    different: dict[str, str] = {}
    for tag in map(tidy_tag, tags):
        different.setdefault(tag.casefold(), tag)
    different.pop("", None)
    return tuple(different.values())

"""A plan that the carer made, and what it said before."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from thop_desktop.store.values import Json, clean, is_same, plain


@dataclass(frozen=True)
class Plan:
    """A plan.

    Attributes:
        kind: which instrument made it; never "".
        title: what the user calls it.
        body: what that instrument keeps, as anything that JSON can hold.
        child: id of the child it is about, or None.
        look_again_on: the day to come back to it, or None.
        done: when it was done with, or None.
        id: its name for ever; "" until it is kept.
        made: when it was first kept.
        changed: when it was last changed.
        worded: when its words became what they are; `Plans` fills this in.
        draft: whether it was begun and not yet called ready.
        author: id of the person who made it, or None; `Plans` fills this in.
        editor: id of the person who changed it last, likewise.
        earlier: what it said before, newest first; only where it was erased, so that adding it
            takes that back as a whole.

    Raises:
        TypeError: the body holds something that JSON has no word for.
        ValueError: the kind is empty, or the body holds a number that is not finite or too large,
            or nests too deep.
    """

    kind: str
    title: str = ""
    body: Json = None
    child: str | None = None
    look_again_on: date | None = None
    done: datetime | None = None
    id: str = ""
    made: datetime | None = None
    changed: datetime | None = None
    draft: bool = False
    author: str | None = field(default=None, compare=False)
    editor: str | None = field(default=None, compare=False)
    worded: datetime | None = field(default=None, compare=False)
    earlier: "tuple[PlanVersion, ...]" = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        """Take a copy of the body, so that it stays what it is."""
        if not self.kind:
            raise ValueError("a plan without a kind")
        # The only way to set what is frozen.
        object.__setattr__(self, "body", plain(self.body))
        for name in ("kind", "title", "id"):
            object.__setattr__(self, name, clean(getattr(self, name)))

    @property
    def writer(self) -> str | None:
        """Id of the person who wrote what it says now, or None when that is not known."""
        return self.editor or self.author

    def says_the_same(self, other: "Plan") -> bool:
        """Whether the words are the same, and about the same child."""
        mine, others = (self.title, self.child), (other.title, other.child)
        return mine == others and is_same(self.body, other.body)

    def is_the_same(self, other: "Plan") -> bool:
        """Whether all is the same that a change can make different."""
        mine = replace(self, made=None, changed=None, body=None)
        others = replace(other, made=None, changed=None, body=None)
        return mine == others and is_same(self.body, other.body)


@dataclass(frozen=True)
class PlanVersion:
    """What a plan said before.

    Attributes:
        number: tells it apart from others of the same plan; later ones have higher numbers.
        title: what it was called.
        body: what the instrument kept.
        child: id of the child it was about, or None.
        at: when it came to say so.
        by: id of the person who wrote that, or None when that is not known.
    """

    number: int
    title: str
    body: Json
    child: str | None
    at: datetime
    by: str | None = None

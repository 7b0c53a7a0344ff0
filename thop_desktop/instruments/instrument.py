"""An instrument as values: its steps, their fields, and when these are shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """Where an instrument stands in the overview."""

    NOW = "now"
    AHEAD = "ahead"
    CLOSER = "closer"
    CARERS = "carers"


class Kind(StrEnum):
    """How something is filled in.

    Those from Kind.BROWNDALE on belong to one instrument each; their rules stand in modules of
    their own.
    """

    LINE = "line"
    TEXT = "text"
    ROWS = "rows"
    EACH = "each"
    ITEMS = "items"
    CHOICE = "choice"
    CHOICES = "choices"
    TICK = "tick"
    DATE = "date"
    NOTE = "note"
    RECALL = "recall"
    BROWNDALE = "browndale"
    VERDICT = "verdict"
    IDEAS = "ideas"
    LADDER = "ladder"
    NEED = "need"
    ENERGY = "energy"
    ANNOUNCE = "announce"


@dataclass(frozen=True)
class When:
    """On what it depends whether something is shown.

    Attributes:
        field: id of another field, or of a part of the same row.
        values: one of these must be its value, or among its values.
        looking_back: shown only when the carer looks back on the plan.
    """

    field: str = ""
    values: frozenset[str] = frozenset()
    looking_back: bool = False


@dataclass(frozen=True)
class Option:
    """Something that can be chosen.

    Attributes:
        id: its name for ever.
        words: what it says.
        then: what is said when it is chosen, or "".
    """

    id: str
    words: str
    then: str = ""


@dataclass(frozen=True)
class Item:
    """A row that is always there.

    Attributes:
        id: its name for ever.
        title: a few words.
        words: what it means, or "".
        when: on what it depends, or None.
    """

    id: str
    title: str
    words: str = ""
    when: When | None = None


@dataclass(frozen=True)
class Field:
    """One thing to fill in.

    Attributes:
        id: its name for ever; what is told is kept under it.
        kind: how it is filled in.
        label: what is asked; it names the control too.
        help: more words on it, or "".
        hint: stands in an empty field, or "".
        examples: how it may sound.
        options: what can be chosen.
        items: the rows of Kind.ITEMS.
        parts: what is asked of each row.
        of: id of the rows that Kind.EACH goes through, or of what Kind.RECALL repeats: a field, or
            a part of the same row.
        most: how many rows or letters at most; 0 for the usual.
        add: the words on the button that adds a row.
        take_from: where rows can be taken from: "conflict", "patterns" or "".
        paper: what heads it on paper; "" for the label, "-" to leave it out.
        must: the way on is shut until it is ticked.
        why: why that is.
        tone: of a note: "plain" or "warning".
        claims: ids of the article's claims that it rests on.
        when: on what it depends whether it is shown, or None.
    """

    id: str
    kind: Kind
    label: str
    help: str = ""
    hint: str = ""
    examples: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    items: tuple[Item, ...] = ()
    parts: tuple["Field", ...] = ()
    of: str = ""
    most: int = 0
    add: str = ""
    take_from: str = ""
    paper: str = ""
    must: bool = False
    why: str = ""
    tone: str = "plain"
    claims: tuple[str, ...] = ()
    when: When | None = None

    def option(self, option_id: str) -> Option | None:
        """The option of an id, or None."""
        return next((one for one in self.options if one.id == option_id), None)

    @property
    def is_on_paper(self) -> bool:
        """Whether the sheet tells it."""
        return self.paper != "-" and self.kind not in (Kind.NOTE, Kind.RECALL, Kind.ENERGY)

    @property
    def paper_heading(self) -> str:
        """What heads it on paper."""
        return self.paper or self.label


@dataclass(frozen=True)
class Step:
    """What is asked together.

    Attributes:
        id: its name for ever.
        title: a few words.
        help: a few sentences, or "".
        fields: in order.
        claims: ids of the article's claims that it rests on.
        when: on what it depends whether it is shown, or None.
        paper: what heads it when it is read back; "" for the title.
        pages: ids of the pages of the book that explain its words.
    """

    id: str
    title: str
    help: str
    fields: tuple[Field, ...]
    claims: tuple[str, ...] = ()
    when: When | None = None
    paper: str = ""
    pages: tuple[str, ...] = ()

    @property
    def paper_heading(self) -> str:
        """What heads it when it is read back."""
        return self.paper or self.title


@dataclass(frozen=True)
class Instead:
    """What paper says where no child may be named.

    Attributes:
        name: in the place of a name, such as "your child".
        owner: of a name that says whose something is, such as "your child’s".
        thing: of such a name with the word behind it, in the place of {}.
        neuter: the same for words of the other gender; where there is none, as for the rest.
        words: those of that gender, besides diminutives.
        unless: words that are no thing; the name alone is replaced in front of them.
    """

    name: str
    owner: str
    thing: str
    neuter: str
    words: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Instrument:
    """One of the instruments that the article hands to carers.

    Attributes:
        id: its name for ever; plans are kept under it.
        title: what it is called.
        sheet: what heads the result.
        lead: what one gets out of it.
        minutes: how long it takes, about.
        icon: name of an icon.
        group: where it stands in the overview.
        order: its place there.
        pages: ids of the pages of the book that it rests on.
        claims: ids of the article's claims that the words above rest on.
        agree: what to agree with the specialist.
        agree_heading: what heads that; "" for the usual.
        look_again_days: after how many days to come back to it; 0 for never.
        look_again: what is asked then.
        steps: in order.
        instead: what its sheet says where no child may be named, or None.
    """

    id: str
    title: str
    sheet: str
    lead: str
    minutes: int
    icon: str
    group: Group
    order: int
    pages: tuple[str, ...]
    claims: tuple[str, ...]
    agree: tuple[str, ...]
    agree_heading: str
    look_again_days: int
    look_again: str
    steps: tuple[Step, ...]
    instead: Instead | None = None

    @property
    def fields(self) -> Iterator[Field]:
        """All fields, in order."""
        return (field for step in self.steps for field in step.fields)

    def field(self, field_id: str) -> Field:
        """The field of an id.

        Raises:
            KeyError: there is none.
        """
        for field in self.fields:
            if field.id == field_id:
                return field
        raise KeyError(field_id)

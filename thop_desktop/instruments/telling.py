"""A filled instrument as it is read back: sections with short pieces, for screen and paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from thop_desktop.instruments.filled import Filled, Row, Told
from thop_desktop.instruments.instrument import Field, Instrument, Kind, Step
from thop_desktop.instruments.showing import rows_of, shown_fields, shown_parts, shown_steps


@dataclass(frozen=True)
class Line:
    """One thing that was told.

    Attributes:
        label: what was asked, or "".
        text: what was told; it may have line ends.
    """

    label: str
    text: str

    @property
    def lead(self) -> str:
        """The label as it stands before the text, on the same line."""
        return self.label if self.label.endswith(("?", "…", ":")) else f"{self.label}:"


@dataclass(frozen=True)
class Piece:
    """What belongs together.

    Attributes:
        title: what it is about, or "".
        lines: what was told of it.
    """

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Section:
    """What was told in a step.

    Attributes:
        heading: above it.
        pieces: in order; never none.
    """

    heading: str
    pieces: tuple[Piece, ...]


# How a special kind is told; and how a whole instrument is told that has a form of its own.
TellField = Callable[[Field, Filled], tuple[Piece, ...]]


def tell(
    instrument: Instrument,
    filled: Filled,
    day_words: Callable[[date], str],
    special: Mapping[Kind, TellField],
) -> tuple[Section, ...]:
    """What was filled in, without what was left open.

    Args:
        instrument: what was asked.
        filled: what was told.
        day_words: says a day.
        special: how kinds are told that belong to one instrument.
    """
    gone_through = {
        field.of
        for step in shown_steps(instrument, filled, looking_back=True)
        for field in shown_fields(step, filled, looking_back=True)
        if field.of and field.is_on_paper
    }
    told: set[tuple[str, str]] = set()
    sections = []
    for step in shown_steps(instrument, filled, looking_back=True):
        pieces: list[Piece] = []
        for field in shown_fields(step, filled, looking_back=True):
            if not field.is_on_paper or field.id in gone_through:
                continue
            if field.kind in special:
                pieces += special[field.kind](field, filled)
            elif field.kind in (Kind.EACH, Kind.ITEMS):
                pieces += _row_pieces(field, filled, day_words, told)
            else:
                pieces += _pieces(field, filled, day_words, alone=_is_alone(field, step))
        if pieces:
            sections.append(Section(step.paper_heading, tuple(pieces)))
    return tuple(sections)


def said(field: Field, told: Told, day_words: Callable[[date], str]) -> str:
    """What was told for a field or a part; "" for nothing."""
    kind = field.kind
    if kind is Kind.TICK:
        return field.label if told.is_ticked(field.id) else ""
    if kind is Kind.CHOICES:
        chosen = told.texts(field.id)
        return ", ".join(option.words for option in field.options if option.id in chosen)
    if kind is Kind.DATE:
        day = told.day(field.id)
        return day_words(day) if day else ""
    text = told.text(field.id).strip()
    if kind in (Kind.CHOICE, Kind.NEED):
        option = field.option(text)
        return option.words if option else ""
    return text


def _is_alone(field: Field, step: Step) -> bool:
    """Whether it is all that a step asks, so that the step's title says enough."""
    return [one for one in step.fields if one.is_on_paper] == [field]


def _pieces(
    field: Field, filled: Filled, day_words: Callable[[date], str], *, alone: bool
) -> tuple[Piece, ...]:
    if field.kind is Kind.ROWS:
        lines = tuple(Line("", row.words.strip()) for row in rows_of(field, filled))
        return (Piece("" if alone else field.paper_heading, lines),) if lines else ()
    text = said(field, filled, day_words)
    if not text:
        return ()
    label = "" if alone or field.kind is Kind.TICK else field.paper_heading
    return (Piece("", (Line(label, text),)),)


def _row_pieces(
    field: Field,
    filled: Filled,
    day_words: Callable[[date], str],
    told: set[tuple[str, str]],
) -> list[Piece]:
    """A piece for each row; rows that were told before are remembered.

    A row of which nothing was told is left out when it is a fixed one, or was told before.
    """
    titles = {item.id: item.title for item in field.items}
    pieces = []
    for row in rows_of(field, filled):
        lines, place = _parts(field, row, filled, day_words), (field.of, row.id)
        if lines or (field.kind is Kind.EACH and place not in told):
            pieces.append(Piece(titles.get(row.id) or row.words.strip(), lines))
            told.add(place)
    return pieces


def _parts(
    field: Field, row: Row, filled: Filled, day_words: Callable[[date], str]
) -> tuple[Line, ...]:
    lines = (
        Line("" if part.kind is Kind.TICK else part.paper_heading, said(part, row, day_words))
        for part in shown_parts(field, row, filled, looking_back=True)
        if part.is_on_paper
    )
    return tuple(line for line in lines if line.text)

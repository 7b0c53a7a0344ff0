"""The house plan on one sheet of paper, for the inside of a kitchen cupboard."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from html import escape

from thop_desktop.instruments.browndale import CHOSEN
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Field, Instrument, Kind, Step
from thop_desktop.instruments.telling import Line, Piece, tell
from thop_desktop.report.without_names import WithoutNames

# Stands in a text that is to be laid out as large as one page has room for, and where that may
# begin a new line.
ONE_PAGE, MAY_BREAK = '<a name="one-page"></a>', '<a name="may-break"></a>'
# Lines stand closer than elsewhere, so that letters can be larger.
CLOSE = 'style="margin-bottom: 8px; line-height: 115%"'


@dataclass(frozen=True)
class AreaPart:
    """What was agreed in one area.

    Attributes:
        heading: the name of the area, and what one does there.
        words: what the area is.
        pieces: what it is about, with what was agreed.
    """

    heading: str
    words: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class HousePlan:
    """What is on the sheet.

    Attributes:
        title: above everything.
        areas: in the order of the article; never an empty one.
        facts: who joins in, and when it is looked at again.
    """

    title: str
    areas: tuple[AreaPart, ...]
    facts: tuple[Line, ...]


def house_plan_of(
    instrument: Instrument,
    filled: Filled,
    day_words: Callable[[date], str],
    names: WithoutNames,
) -> HousePlan:
    """What was filled in, by area.

    Args:
        instrument: the house plan.
        filled: what was told.
        day_words: says a day.
        names: takes the names of children out of it, and counts them.
    """

    def told(step: Step) -> tuple[Piece, ...]:
        sections = tell(replace(instrument, steps=(step,)), filled, day_words, {})
        return tuple(_without(names, piece) for section in sections for piece in section.pieces)

    areas, facts = [], []
    for step in instrument.steps:
        pieces = told(step)
        if pieces and step.fields[0].kind is Kind.EACH:
            areas.append(
                AreaPart(step.paper_heading, _words_of(instrument, step.fields[0]), pieces)
            )
        else:
            facts += [line for piece in pieces for line in _facts(piece)]
    return HousePlan(instrument.sheet, tuple(areas), tuple(facts))


def house_plan_html(plan: HousePlan, foot: str) -> str:
    """The sheet as HTML, for one page of paper.

    Args:
        plan: what is on it.
        foot: a line below everything.
    """
    parts = [f"<h1>{ONE_PAGE}{escape(plan.title)}</h1>"]
    for area in plan.areas:
        parts.append(f'<h2 style="margin-top: 14px">{escape(area.heading)}</h2>')
        parts.append(f'<p class="caption" style="margin-bottom: 6px">{escape(area.words)}</p>')
        parts += map(_piece, area.pieces)
    facts = [f"{escape(fact.label)}: {escape(fact.text)}" for fact in plan.facts]
    told = "<br/>".join([*facts, escape(foot)])
    return "".join([*parts, f'<p class="source">{told}</p>'])


def _words_of(instrument: Instrument, field: Field) -> str:
    """What the area is whose rows a field asks for."""
    asked = {part.id: part for each in instrument.fields for part in each.parts}
    for part in field.parts:
        if part.when is not None and part.when.field == CHOSEN:
            return " ".join(
                option.then for option in asked[CHOSEN].options if option.id in part.when.values
            )
    return ""


def _facts(piece: Piece) -> list[Line]:
    if piece.title:
        return [Line(piece.title, ", ".join(line.text for line in piece.lines))]
    return list(piece.lines)


def _without(names: WithoutNames, piece: Piece) -> Piece:
    lines = (Line(line.label, names.text(line.text)) for line in piece.lines)
    return Piece(names.text(piece.title), tuple(lines))


def _piece(piece: Piece) -> str:
    """What it is about, and what was agreed, all in one go: a line for each would be too much."""
    told = " ".join(map(_line, piece.lines))
    return f'<p class="onward" {CLOSE}><b>{escape(piece.title)}</b>{MAY_BREAK}{told}</p>'


def _line(line: Line) -> str:
    text = escape(line.text).replace("\n", "<br/>")
    return f"<i>{escape(line.label)}:</i> {text}" if line.label else text

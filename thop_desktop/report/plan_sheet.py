"""A plan on paper: what was filled in, and what to agree with the specialist."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from thop_desktop.instruments.telling import Line, Piece, Section


@dataclass(frozen=True)
class PlanSheet:
    """What is on it, in words.

    Attributes:
        title: above everything.
        about: when it was made, and what else must be known of it.
        sections: what was filled in.
        agree_heading: heads what to agree with the specialist.
        agree: what that is; each with a line to write on.
        look_again: when to look at it again, or "".
        foot: what the sheet is not.
    """

    title: str
    about: str
    sections: Sequence[Section]
    agree_heading: str
    agree: Sequence[str]
    look_again: str
    foot: str


def plan_sheet_html(sheet: PlanSheet) -> str:
    """The sheet as HTML, for paper."""
    parts = [f"<h1>{escape(sheet.title)}</h1>", f'<p class="caption">{escape(sheet.about)}</p>']
    for section in sheet.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        parts += map(_piece, section.pieces)
    parts.append(f"<h2>{escape(sheet.agree_heading)}</h2>")
    parts.append("<ul>" + "".join(f"<li>{escape(one)}</li>" for one in sheet.agree) + "</ul>")
    if sheet.look_again:
        parts.append(f"<p><b>{escape(sheet.look_again)}</b></p>")
    parts.append(f'<p class="caption">{escape(sheet.foot)}</p>')
    return "".join(parts)


def _piece(piece: Piece) -> str:
    title = f"<h3>{escape(piece.title)}</h3>" if piece.title else ""
    unlabelled = all(not line.label for line in piece.lines) and len(piece.lines) > 1
    if unlabelled:
        items = "".join(f"<li>{_text(line.text)}</li>" for line in piece.lines)
        return f"{title}<ul>{items}</ul>"
    return title + "".join(_line(line, short=bool(piece.title)) for line in piece.lines)


def _line(line: Line, *, short: bool) -> str:
    """What was told; of a row, of which there are several, on one line with its label."""
    label = f"<b>{escape(line.label)}</b><br/>" if line.label else ""
    if short and line.label and "\n" not in line.text:
        label = f"<b>{escape(line.lead)}</b> "
    return f"<p>{label}{_text(line.text)}</p>"


def _text(text: str) -> str:
    return "<br/>".join(escape(one) for one in text.split("\n"))

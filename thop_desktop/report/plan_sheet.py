"""A plan on paper: what was filled in, and what to agree with the specialist."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from thop_desktop.instruments.telling import Line, Piece, Section

# Empty lines below what to agree on; paper leaves some out where that saves a page.
LINES_TO_WRITE = 5
TABLE = '<table width="100%" cellspacing="0" cellpadding="4" border="1">'
LABEL_WIDTH, TEXT_WIDTH = 30, 70
CLOSE = 'style="margin-bottom: 0px"'


@dataclass(frozen=True)
class PlanSheet:
    """What is on it, in words.

    Attributes:
        title: above everything.
        about: when it was made, and what else must be known of it.
        sections: what was filled in.
        agree_heading: heads what to agree with the specialist.
        agree: what that is; below it are lines to write on.
        look_again: when to look at it again, or "".
        foot: what the sheet is not; it stands at the foot of each page.
        names: nicknames of the children in the diary, for paper that leaves them out.
    """

    title: str
    about: str
    sections: Sequence[Section]
    agree_heading: str
    agree: Sequence[str]
    look_again: str
    foot: str
    names: tuple[str, ...] = ()


def plan_sheet_html(sheet: PlanSheet) -> str:
    """The sheet as HTML, for paper."""
    parts = [f"<h1>{escape(sheet.title)}</h1>", f'<p class="caption">{escape(sheet.about)}</p>']
    for section in sheet.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        parts += map(_piece, section.pieces)
    parts.append(f"<h2>{escape(sheet.agree_heading)}</h2>")
    parts.append("<ul>" + "".join(f"<li>{escape(one)}</li>" for one in sheet.agree) + "</ul>")
    parts.append(TABLE + "<tr><td><p>&nbsp;</p></td></tr>" * LINES_TO_WRITE + "</table>")
    if sheet.look_again:
        parts.append(f"<p><b>{escape(sheet.look_again)}</b></p>")
    return "".join(parts)


def _piece(piece: Piece) -> str:
    title = f'<h3 class="row">{escape(piece.title)}</h3>' if piece.title else ""
    if len(piece.lines) > 1 and not any(line.label for line in piece.lines):
        items = "".join(f"<li>{_text(line.text)}</li>" for line in piece.lines)
        return f"{title}<ul>{items}</ul>"
    if piece.title and piece.lines and all(line.label for line in piece.lines):
        return f"{title}{TABLE}{''.join(map(_row, piece.lines))}</table>"
    return title + "".join(map(_line, piece.lines))


def _row(line: Line) -> str:
    """One of several things that were told of a row: beside what was asked."""
    return (
        f'<tr><td width="{LABEL_WIDTH}%" style="padding-left: 0px">'
        f'<p class="caption" {CLOSE}>{escape(line.label)}</p></td>'
        f'<td width="{TEXT_WIDTH}%"><p {CLOSE}>{_text(line.text)}</p></td></tr>'
    )


def _line(line: Line) -> str:
    label = f"<b>{escape(line.label)}</b><br/>" if line.label else ""
    return f"<p>{label}{_text(line.text)}</p>"


def _text(text: str) -> str:
    return "<br/>".join(escape(one) for one in text.split("\n"))

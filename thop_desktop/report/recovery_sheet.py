"""The sheet of paper with the recovery code."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

# Groups beside each other fit on A4 in letters that can be read without glasses.
GROUPS_A_ROW = 4


@dataclass(frozen=True)
class SheetWords:
    """What the sheet says, in the language of the reader.

    Attributes:
        title: above everything.
        name: name of the diary, or "".
        date: when the code was made.
        purpose: what the code is for.
        keep: where to keep the sheet.
        replaced: what becomes of earlier sheets.
    """

    title: str
    name: str
    date: str
    purpose: str
    keep: str
    replaced: str


def sheet_html(words: SheetWords, groups: Sequence[str]) -> str:
    """The sheet as HTML, for paper.

    Args:
        words: what it says.
        groups: the groups of the code.
    """
    about = " · ".join(escape(part) for part in (words.name, words.date) if part)
    return (
        f"<h1>{escape(words.title)}</h1>"
        f'<p class="lead">{about}</p>'
        f"<p>{escape(words.purpose)}</p>"
        f"{_code(groups)}"
        f"<p>{escape(words.keep)}</p>"
        f"<p>{escape(words.replaced)}</p>"
    )


def _code(groups: Sequence[str]) -> str:
    """The groups in rows, each with its number, so that one can be found again."""
    rows = [groups[at : at + GROUPS_A_ROW] for at in range(0, len(groups), GROUPS_A_ROW)]
    lines = []
    for number, row in enumerate(rows):
        first = number * GROUPS_A_ROW + 1
        cells = "".join(
            f'<td style="padding: 8px 16px 8px 0px">'
            f'<span style="font-size: small">{first + at}</span>&nbsp;'
            f"<span style=\"font-family: 'DejaVu Sans Mono', 'Consolas', 'Menlo', monospace;"
            f' font-size: x-large; font-weight: 600">{escape(group)}</span></td>'
            for at, group in enumerate(row)
        )
        lines.append(f"<tr>{cells}</tr>")
    return f'<table style="margin-top: 12px; margin-bottom: 20px">{"".join(lines)}</table>'

"""The sheet that a carer takes along to a talk with a specialist: own notes, and no record."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from thop_desktop.report.entry_words import EntryWords
from thop_desktop.report.story_html import story_html
from thop_desktop.store.entry import Entry

# Beyond so many nobody reads it in a talk, and laying it out would keep the window waiting.
MOST_ENTRIES = 200


@dataclass(frozen=True)
class SheetTable:
    """A pattern as a table.

    Attributes:
        title: what it shows.
        headers: heads of the columns.
        rows: the cells, row by row.
        note: what must be known to read it, or "".
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True)
class SheetHeads:
    """What the sheet says of itself, in the language of the reader.

    Attributes:
        title: above everything.
        what: what the sheet is, and what it is not.
        made: heads the day on which it was made.
        period: heads the period.
        children: heads the nicknames.
        questions: heads what the carer wants to raise.
        moments: heads the entries.
        areas: what the names of areas are, for who does not know them.
        patterns: heads the tables.
        counted: what was counted for them.
    """

    title: str
    what: str
    made: str
    period: str
    children: str
    questions: str
    moments: str
    areas: str
    patterns: str
    counted: str


@dataclass(frozen=True)
class TalkSheet:
    """What is on it.

    Attributes:
        period: from when to when, in words.
        made: the day on which it is made, in words.
        children: the nicknames.
        questions: what the carer wants to raise, or "".
        entries: in the order of the sheet.
        tables: the patterns.
    """

    period: str
    made: str
    children: tuple[str, ...] = ()
    questions: str = ""
    entries: Sequence[Entry] = ()
    tables: tuple[SheetTable, ...] = ()


def talk_sheet_html(sheet: TalkSheet, heads: SheetHeads, words: EntryWords) -> str:
    """The sheet as HTML, for paper.

    Args:
        sheet: what is on it, with names replaced already.
        heads: what it says of itself.
        words: how an entry is told.
    """
    about = [_head(heads.made, sheet.made), _head(heads.period, sheet.period)]
    if sheet.children:
        about.append(_head(heads.children, ", ".join(sheet.children)))
    parts = [
        f"<h1>{escape(heads.title)}</h1>",
        f'<p class="lead">{escape(heads.what)}</p>',
        f"<p>{'<br/>'.join(about)}</p>",
    ]
    if sheet.questions.strip():
        parts += [f"<h2>{escape(heads.questions)}</h2>", story_html(sheet.questions)]
    if sheet.entries:
        parts.append(f"<h2>{escape(heads.moments)}</h2>")
        if any(entry.area is not None for entry in sheet.entries):
            parts.append(f'<p class="caption">{escape(heads.areas)}</p>')
        parts += [_entry(entry, words) for entry in sheet.entries]
    if sheet.tables:
        parts.append(f"<h2>{escape(heads.patterns)}</h2>")
        parts.append(f'<p class="caption">{escape(heads.counted)}</p>')
        parts += map(_table, sheet.tables)
    return "".join(parts)


def _head(head: str, text: str) -> str:
    return f"<b>{escape(head)}</b> {escape(text)}"


def _entry(entry: Entry, words: EntryWords) -> str:
    when = f"{words.day(entry.at.date())}, {words.time(entry.at)}"
    facts = " · ".join([*words.facts(entry), *entry.tags])
    parts = [
        f"<h3>{escape(when)}</h3>",
        f'<p class="caption" style="margin-bottom: 4px">{escape(facts)}</p>',
    ]
    parts.append(story_html(entry.text))
    parts += [story_html(text, head) for head, text in words.parts(entry)]
    feelings = " · ".join(f"{head}: {told}" for head, told in words.feelings(entry))
    if feelings:
        parts.append(f'<p class="caption">{escape(feelings)}</p>')
    return "".join(parts)


def _table(table: SheetTable) -> str:
    heads = "".join(f'<th align="left"><p>{escape(head)}</p></th>' for head in table.headers)
    rows = "".join(
        "<tr>" + "".join(f"<td><p>{escape(cell)}</p></td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    note = f'<p class="caption">{escape(table.note)}</p>' if table.note else ""
    return (
        f"<h3>{escape(table.title)}</h3>"
        '<table cellspacing="0" cellpadding="4" border="1">'
        f"<thead><tr>{heads}</tr></thead>{rows}</table>{note}"
    )

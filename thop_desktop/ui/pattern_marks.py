"""Patterns as pictures: rows of marks, each with its count, its words and the entries behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.entry import HIGHEST, Area, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.store.pattern_before import Word
from thop_desktop.store.pattern_stretches import Feeling
from thop_desktop.store.patterns import Patterns
from thop_desktop.ui.diary_names import capital
from thop_desktop.ui.pattern_names import (
    WEEK,
    Counted,
    counted_by_month,
    feeling_words,
    hours_words,
    if_words,
    moment_words,
    nothing_written,
    part_names,
    stretch_words,
    weekday_name,
)
from thop_desktop.ui.pattern_tables import (
    WordedTable,
    area_words,
    areas_table,
    before_table,
    contact_table,
    counted_words,
    feelings_table,
    moments_table,
    stretch_counts,
    told_tags,
    told_words,
)


@dataclass(frozen=True)
class Mark:
    """One cell or bar.

    Attributes:
        title: what it is about, such as "tuesday, after school".
        counted: how many entries, in words.
        count: how many.
        text: what is written in it.
        share: how full it is, from 0 to 1.
        filters: the entries behind it.
        condition: the beginning of a plan about it, or "" where none makes sense.
        beside: what else was there at the same time, in words, or "".
        beside_filters: the entries behind that; None where there are none.
    """

    title: str
    counted: str
    count: int
    text: str
    share: float
    filters: Filters
    condition: str = ""
    beside: str = ""
    beside_filters: Filters | None = None


@dataclass(frozen=True)
class MarkRow:
    """A row of marks with its name; a heading above the next rows when it has no marks.

    Attributes:
        name: what stands in front of it.
        marks: from left to right.
        below: small words below the name, or "".
    """

    name: str
    marks: tuple[Mark, ...] = ()
    below: str = ""


@dataclass(frozen=True)
class Picture:
    """What can be painted.

    Attributes:
        heads: above the columns of marks; "" for none.
        rows: below each other; none where there is too little to say anything.
        is_heat: marks are cells of a grid; otherwise they are bars.
        table: the same as a table.
        note: what to know when looking at it; "" where that of the table will do.
    """

    heads: tuple[str, ...]
    rows: tuple[MarkRow, ...]
    is_heat: bool
    table: WordedTable
    note: str = ""


def moments_picture(patterns: Patterns) -> Picture:
    """The grid of weekdays and parts of the day."""
    table = moments_table(patterns)
    most = max(patterns.moments.values(), default=0)
    rows = []
    for part, name in part_names().items() if table.rows else ():
        counts = [patterns.moments.get((day, part), 0) for day in WEEK]
        goods = [patterns.good.get((day, part), 0) for day in WEEK]
        marks = (
            Mark(
                title=capital(moment_words(day, part)),
                counted=Counted().conflicts(count),
                count=count,
                text=str(count) if count else "",
                share=count / most,
                filters=patterns.of_moment(day, part),
                condition=if_words(day, part),
                beside=Counted().contacts(good) if good else "",
                beside_filters=patterns.of_good(day, part) if good else None,
            )
            for day, count, good in zip(WEEK, counts, goods, strict=True)
        )
        rows.append(MarkRow(name, tuple(marks), hours_words(part)))
    heads = tuple(weekday_name(day, short=True) for day in WEEK)
    note = counted_words(Counted().conflicts(patterns.conflicts)) if rows else ""
    if any(not mark.count for row in rows for mark in row.marks):
        empty = QCoreApplication.translate("Patterns", "Empty means: not written down.")
        note = f"{note} {empty}"
    if any(mark.beside for row in rows for mark in row.marks):
        dot = QCoreApplication.translate("Patterns", "A dot means: there were good moments too.")
        note = f"{note} {dot}"
    return Picture(heads, tuple(rows), is_heat=True, table=table, note=note)


def before_picture(patterns: Patterns) -> Picture:
    """Bars of words and tags."""
    table = before_table(patterns)
    words, tags = told_words(patterns), told_tags(patterns)
    most = max((word.count for word in (*words, *tags)), default=1)
    rows: list[MarkRow] = []
    heading = QCoreApplication.translate("Patterns", "Words at ‘What came before’")
    rows += _word_rows(heading, words, most, [patterns.of_word(one.forms) for one in words])
    heading = QCoreApplication.translate("Patterns", "Tags")
    rows += _word_rows(heading, tags, most, [patterns.of_tag(one.text) for one in tags])
    return Picture(("",), tuple(rows), is_heat=False, table=table)


def areas_picture(patterns: Patterns) -> Picture:
    """Bars of the three areas, and of none."""
    table = areas_table(patterns)
    most = max(patterns.areas.values(), default=1)
    about = QCoreApplication.translate("Patterns", "it is about ‘%1’ and")
    rows = []
    for area in (*Area, None) if table.rows else ():
        count, name = patterns.areas.get(area, 0), area_words(area)
        mark = Mark(
            title=name,
            counted=Counted().conflicts(count),
            count=count,
            text=str(count),
            share=count / most,
            filters=patterns.of_area(area),
            condition="" if area is None else about.replace("%1", name),
        )
        rows.append(MarkRow(name, (mark,)))
    return Picture(("",), tuple(rows), is_heat=False, table=table)


def contact_picture(patterns: Patterns) -> Picture:
    """Two bars for each week or month, beside each other."""
    table = contact_table(patterns)
    by_month = counted_by_month(patterns.stretches)
    most = max((max(one.conflicts, one.contacts) for one in patterns.stretches), default=0)
    rows = []
    for one in patterns.stretches if table.rows else ():
        name = stretch_words(one.first, one.last, by_month=by_month)
        marks = (
            Mark(
                title=name,
                counted=words if one.entries else nothing_written(),
                count=count,
                text=text,
                share=count / most,
                filters=patterns.of_stretch(one, kind),
            )
            for kind, count, words, text in zip(
                (Kind.CONTACT, Kind.CONFLICT),
                (one.contacts, one.conflicts),
                (Counted().contacts(one.contacts), Counted().conflicts(one.conflicts)),
                stretch_counts(one),
                strict=True,
            )
        )
        rows.append(MarkRow(name, tuple(marks)))
    return Picture(table.headers[1:], tuple(rows), is_heat=False, table=table)


def feelings_picture(patterns: Patterns, name: str) -> Picture:
    """A bar for each week or month, as long as the carer's energy or mood was high.

    Args:
        patterns: what was counted.
        name: "energies" or "moods".
    """
    table = feelings_table(patterns, name)
    by_month = counted_by_month(patterns.stretches)
    feelings = patterns.energies if name == "energies" else patterns.moods
    rows = []
    for one in feelings if table.rows else ():
        words = stretch_words(one.first, one.last, by_month=by_month)
        mark = Mark(
            title=words,
            counted=Counted().entries(one.count),
            count=one.count,
            text=_feeling_text(name, one),
            share=0 if one.middle is None else one.middle / HIGHEST,
            filters=patterns.of_feeling(one, name),
        )
        rows.append(MarkRow(words, (mark,)))
    return Picture(("",), tuple(rows), is_heat=False, table=table)


def _word_rows(
    heading: str, words: Sequence[Word], most: int, filters: Sequence[Filters]
) -> list[MarkRow]:
    about = QCoreApplication.translate("Patterns", "it is about ‘%1’ and")
    rows = [
        MarkRow(
            word.text,
            (
                Mark(
                    title=f"‘{word.text}’",
                    counted=Counted().conflicts(word.count),
                    count=word.count,
                    text=str(word.count),
                    share=word.count / most,
                    filters=behind,
                    condition=about.replace("%1", word.text),
                ),
            ),
        )
        for word, behind in zip(words, filters, strict=True)
    ]
    return [MarkRow(heading), *rows] if rows else []


def _feeling_text(name: str, feeling: Feeling) -> str:
    if feeling.middle is None:
        return QCoreApplication.translate("Patterns", "not filled in")
    times = Counted().times(feeling.count)
    return f"{feeling_words(name, feeling.middle)} · {times}"

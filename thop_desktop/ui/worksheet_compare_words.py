"""Worksheets beside each other, in words and tables."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from thop_desktop.report.worksheet_sheet import ORDER
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.profile_marks import Chart, ChartRow
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_result_again import is_same
from thop_desktop.ui.worksheet_result_words import (
    range_words,
    setting_words,
    short_words,
)
from thop_desktop.worksheet.answers import Band, State
from thop_desktop.worksheet.comparison import differences, is_too_soon
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.rows import place_words, rows_of
from thop_desktop.worksheet.wording import result_of, words_of_bands

# From so many worksheets on, their dots are joined by a line.
JOINED_FROM = 3


def names_of(drafts: Sequence[Draft]) -> tuple[str, ...]:
    """What tells worksheets apart: what differs between them, and always the day."""
    raters = not all(is_same(draft.rater, drafts[0].rater) for draft in drafts)
    settings = not all(is_same(draft.setting, drafts[0].setting) for draft in drafts)
    names = []
    for draft in drafts:
        parts = [
            draft.rater if raters else "",
            setting_words(draft.setting) if settings else "",
            day_words(draft.day),
        ]
        names.append(" · ".join(part for part in parts if part))
    return tuple(names)


def _who(drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The raters, or else the settings, or else the days: whatever differs first."""
    for told in (
        tuple(draft.rater for draft in drafts),
        tuple(setting_words(draft.setting) for draft in drafts),
    ):
        if len(set(told)) == len(drafts) and all(told):
            return told
    return names_of(drafts)


def answers_table(form: Form, drafts: Sequence[Draft], state: State) -> WordedTable:
    """Every answer of one state, a column for each worksheet."""
    columns = [
        [short_words(form, row.of(state)) for row in rows_of(form, draft.read)] for draft in drafts
    ]
    part = QCoreApplication.translate("WorksheetWords", "Part")
    return WordedTable(
        form.state_name(state),
        (part, *names_of(drafts)),
        tuple(
            (domain.title, *(column[at] for column in columns))
            for at, domain in enumerate(form.domains)
        ),
        "",
    )


def over_time_chart(form: Form, drafts: Sequence[Draft]) -> Chart:
    """A line for each worksheet: where most lies, and the middle of its answers."""
    rows = []
    for name, draft in zip(names_of(drafts), drafts, strict=True):
        result = result_of(form, draft.answers)
        ranges = {state: one for state in ORDER if (one := result.area_of(state)) is not None}
        middles = {state: result.of(state).median for state in ranges}
        note = "" if ranges else QCoreApplication.translate("WorksheetCompare", "no area named")
        rows.append(ChartRow(name, middles.get(State.CALM), middles.get(State.TENSE), note, ranges))
    needs = words_of_bands(form)
    lines = (". ".join(row) + "." for row in over_time_table(form, drafts).rows)
    told = " ".join([*lines, *needs])
    title = QCoreApplication.translate("WorksheetCompare", "Where most of it lay, each time")
    bands = tuple(form.advice[band].name for band in Band)
    return Chart(title, told, bands, tuple(rows), joined=_joined(drafts), needs=needs)


def _joined(drafts: Sequence[Draft]) -> frozenset[int]:
    """Which of them are joined to the next: never two of which nothing may be said."""
    if len(drafts) < JOINED_FROM:
        return frozenset()
    days = [draft.day for draft in drafts]
    return frozenset(
        at for at, (day, later) in enumerate(pairwise(days)) if not is_too_soon(day, later)
    )


def over_time_table(form: Form, drafts: Sequence[Draft]) -> WordedTable:
    """The same as a table."""
    rows = []
    for name, draft in zip(names_of(drafts), drafts, strict=True):
        result = result_of(form, draft.answers)
        nothing = QCoreApplication.translate("WorksheetCompare", "no area named")
        cells = (range_words(form, result, state) or nothing for state in ORDER)
        rows.append((name, *cells))
    when = QCoreApplication.translate("WorksheetCompare", "When")
    title = QCoreApplication.translate("WorksheetCompare", "Where most of it lay, each time")
    return WordedTable(title, (when, *map(form.state_name, ORDER)), tuple(rows), "")


def difference_tables(form: Form, first: Draft, second: Draft) -> tuple[WordedTable, ...]:
    """Where two worksheets lie at least a band apart, a table for each state in which they do."""
    found = differences(first.answers, second.answers, form.domain_ids)
    part = QCoreApplication.translate("WorksheetWords", "Part")
    tables = []
    for state in ORDER:
        rows = tuple(
            (form.domain(one.domain).title, *_places(form, (first, second), state, one.domain))
            for one in found
            if one.state is state
        )
        if rows:
            heads = (part, *_who([first, second]))
            tables.append(WordedTable(form.state_name(state), heads, rows, ""))
    return tuple(tables)


def _places(form: Form, drafts: Sequence[Draft], state: State, domain: str) -> list[str]:
    return [place_words(form, draft.answers.of(state)[domain]) for draft in drafts]

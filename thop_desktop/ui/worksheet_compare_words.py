"""Worksheets beside each other, in words and tables."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from thop_desktop.report.worksheet_sheet import ORDER
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.profile_marks import Chart, ChartRow
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_result_again import is_same
from thop_desktop.ui.worksheet_result_words import (
    day_words,
    range_words,
    setting_words,
    short_words,
)
from thop_desktop.worksheet.answers import Band, State
from thop_desktop.worksheet.comparison import differences
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.rows import place_words, rows_of
from thop_desktop.worksheet.wording import result_of

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
        shown = [
            state
            for state in ORDER
            if result.of(state).range is not None and not result.other_cause
        ]
        middles = {state: result.of(state).median for state in shown}
        note = "" if shown else QCoreApplication.translate("WorksheetCompare", "no area is told")
        ranges = {state: one for state in shown if (one := result.of(state).range) is not None}
        rows.append(ChartRow(name, middles.get(State.CALM), middles.get(State.TENSE), note, ranges))
    told = " ".join(". ".join(row) + "." for row in over_time_table(form, drafts).rows)
    title = QCoreApplication.translate("WorksheetCompare", "Where most lay, each time")
    bands = tuple(form.advice[band].name for band in Band)
    return Chart(title, told, bands, tuple(rows), joined=len(drafts) >= JOINED_FROM)


def over_time_table(form: Form, drafts: Sequence[Draft]) -> WordedTable:
    """The same as a table."""
    rows = []
    for name, draft in zip(names_of(drafts), drafts, strict=True):
        result = result_of(form, draft.answers)
        nothing = QCoreApplication.translate("WorksheetCompare", "no area is told")
        cells = (range_words(form, result, state) or nothing for state in ORDER)
        rows.append((name, *cells))
    when = QCoreApplication.translate("WorksheetCompare", "When")
    title = QCoreApplication.translate("WorksheetCompare", "Where most lay, each time")
    return WordedTable(title, (when, *map(form.state_name, ORDER)), tuple(rows), "")


def difference_lines(form: Form, first: Draft, second: Draft) -> tuple[str, ...]:
    """Where two worksheets lie at least a band apart, a sentence for each."""
    names = _who([first, second])
    pattern = QCoreApplication.translate(
        "WorksheetCompare", "%1, %2: %3 chose “%4”, %5 chose “%6”."
    )
    lines = []
    for one in differences(first.answers, second.answers, form.domain_ids):
        said = pattern.replace("%1", form.domain(one.domain).title)
        said = said.replace("%2", form.state_name(one.state).lower())
        said = said.replace("%4", place_words(form, first.answers.of(one.state)[one.domain]))
        said = said.replace("%6", place_words(form, second.answers.of(one.state)[one.domain]))
        # What somebody typed comes last: it may hold anything.
        said = said.replace("%3", "\0", 1).replace("%5", names[1], 1).replace("\0", names[0], 1)
        lines.append(said)
    return tuple(lines)

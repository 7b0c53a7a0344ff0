"""What a finished worksheet says around the form's own words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from thop_desktop.report.worksheet_sheet import ORDER, SheetHeads
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.profile_marks import Chart, ChartRow, Sign
from thop_desktop.worksheet.answers import Band, Special, State
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.rows import (
    Missing,
    Row,
    Told,
    middle_of,
    place_words,
    special_words,
)
from thop_desktop.worksheet.scoring import Result
from thop_desktop.worksheet.wording import words_of_bands


def setting_words(setting: str) -> str:
    """Where the child was seen; what another program kept is said as it stands."""
    names = {
        "home": QCoreApplication.translate("WorksheetWords", "at home"),
        "group": QCoreApplication.translate("WorksheetWords", "in the group home"),
        "school": QCoreApplication.translate("WorksheetWords", "at school"),
        "elsewhere": QCoreApplication.translate("WorksheetWords", "somewhere else"),
    }
    return names.get(setting, setting)


def short_words(form: Form, told: Told) -> str:
    """An answer in a few words: the names of its bands, or why it has none."""
    match told:
        case Special.ALONE:
            return QCoreApplication.translate("WorksheetWords", "outside")
        case Special.UNKNOWN:
            return QCoreApplication.translate("WorksheetWords", "I do not know")
        case Missing.NOT_ANSWERED:
            return QCoreApplication.translate("WorksheetWords", "not filled in")
        case Missing.UNREAD:
            return QCoreApplication.translate("WorksheetWords", "cannot be read")
    return place_words(form, told)


def long_words(form: Form, told: Told) -> str:
    """The same, with the whole words of an answer that chose no card."""
    return special_words(form, told) or short_words(form, told)


def chart_of(form: Form, rows: Sequence[Row], result: Result) -> Chart:
    """The picture of a result."""
    title = QCoreApplication.translate("WorksheetWords", "The picture of what was filled in")
    needs = words_of_bands(form)
    told = " ".join([*(". ".join(row) + "." for row in table_of(form, rows).rows), *needs])
    ranges = {state: area for state in State if (area := result.area_of(state)) is not None}
    return Chart(
        title,
        told,
        tuple(form.advice[band].name for band in Band),
        tuple(
            ChartRow(row.domain.title, middle_of(row.calm), middle_of(row.tense), _note(form, row))
            for row in rows
        ),
        ranges,
        needs=needs,
    )


def table_of(form: Form, rows: Sequence[Row]) -> WordedTable:
    """The same as a table."""
    title = QCoreApplication.translate("WorksheetWords", "The picture of what was filled in")
    part = QCoreApplication.translate("WorksheetWords", "Part")
    return WordedTable(
        title,
        (part, *(form.state_name(state) for state in ORDER)),
        tuple(
            (row.domain.title, *(short_words(form, row.of(state)) for state in ORDER))
            for row in rows
        ),
        "",
    )


def range_lines(form: Form, result: Result) -> tuple[str, ...]:
    """Each state with the bands between which most lies, for below the table."""
    told = []
    for state in ORDER:
        if words := range_words(form, result, state):
            name = most_words(form, state)
            told.append(f"{name[:1].upper()}{name[1:]}: {words}")
    return tuple(told)


def range_words(form: Form, result: Result, state: State) -> str:
    """The bands between which most of a state lies; "" when that is not told."""
    one = result.area_of(state)
    if one is None:
        return ""
    low, high = form.advice[one.low].name, form.advice[one.high].name
    return low if one.low is one.high else f"{low} – {high}"


def signs_of(form: Form) -> tuple[Sign, ...]:
    """What the dots and the grey of a picture mean."""
    dots = [Sign(state, form.state_name(state).lower()) for state in ORDER]
    return (*dots, *(Sign(state, most_words(form, state), of_range=True) for state in ORDER))


def most_words(form: Form, state: State) -> str:
    """Names where most answers of a state lie."""
    words = QCoreApplication.translate("WorksheetWords", "most of ‘%1’")
    return words.replace("%1", form.state_name(state).lower())


def _note(form: Form, row: Row) -> str:
    """What is said below a domain of answers that have no place in the picture."""
    parts = {
        state: short_words(form, row.of(state))
        for state in ORDER
        if middle_of(row.of(state)) is None
    }
    if len(parts) == len(ORDER) and len(set(parts.values())) == 1:
        both = QCoreApplication.translate("WorksheetWords", "both: %1")
        return both.replace("%1", next(iter(parts.values())))
    return ", ".join(f"{form.state_name(state).lower()}: {words}" for state, words in parts.items())


def sheet_title() -> str:
    """Names the sheet in its foot; it tells nobody's name."""
    return QCoreApplication.translate(
        "WorksheetWords", "Worksheet on emotional age, draft, not clinically reviewed"
    )


def sheet_file_name() -> str:
    """What its file is called at first; likewise."""
    return QCoreApplication.translate("WorksheetWords", "worksheet emotional age")


def sheet_heads() -> SheetHeads:
    """What the sheet of paper says of itself."""
    return SheetHeads(
        title=QCoreApplication.translate(
            "WorksheetSheet", "Estimating emotional age: an aid for a talk"
        ),
        reader=QCoreApplication.translate(
            "WorksheetSheet",
            "This sheet is written for the person who filled it in: ‘you’ is the carer.",
        ),
        about=QCoreApplication.translate(
            "WorksheetSheet",
            "A foster parent or residential worker looked back on four weeks. For each of nine "
            "parts one of six cards was chosen, or two that are next to each other. That was "
            "done twice: for when all is calm, and for when it gets hard. The cards were "
            "shuffled, without names or ages. They stand for six areas, from young to grown. "
            "The name of an area tells a need, not an age.",
        ),
        outcome=QCoreApplication.translate("WorksheetSheet", "What follows from it"),
        picture=QCoreApplication.translate("WorksheetSheet", "The picture"),
        picture_how=QCoreApplication.translate(
            "WorksheetSheet",
            "● is tense, ○ is calm. Two cards of one part give two dots. Grey shows where most "
            "dots lie. Answers without a card are in the last column.",
        ),
        most=QCoreApplication.translate("WorksheetSheet", "Most of %1"),
        here=QCoreApplication.translate("WorksheetSheet", "here"),
        domain=QCoreApplication.translate("WorksheetSheet", "Part"),
        other=QCoreApplication.translate("WorksheetSheet", "No card"),
        chosen=QCoreApplication.translate("WorksheetSheet", "What was chosen"),
        either=QCoreApplication.translate("WorksheetSheet", "or:"),
        marked=QCoreApplication.translate("WorksheetSheet", "this can also have another cause"),
        example=QCoreApplication.translate("WorksheetSheet", "Example:"),
        unknown=QCoreApplication.translate("WorksheetSheet", "I do not know"),
        not_answered=QCoreApplication.translate("WorksheetSheet", "not filled in"),
        unread=QCoreApplication.translate("WorksheetSheet", "could not be read"),
        outside=QCoreApplication.translate("WorksheetSheet", "lets nobody in"),
        attune=QCoreApplication.translate(
            "WorksheetSheet", "What belongs to ‘%1’, based on the article by ZO!-zorgoplossingen"
        ),
        expect=QCoreApplication.translate("WorksheetSheet", "What to expect"),
        stance=QCoreApplication.translate("WorksheetSheet", "What attitude to take"),
        tries=QCoreApplication.translate("WorksheetSheet", "To try this week"),
        always=QCoreApplication.translate("WorksheetSheet", "What always applies"),
        discuss=QCoreApplication.translate("WorksheetSheet", "To talk about with the specialist"),
        write=QCoreApplication.translate("WorksheetSheet", "Room to write"),
    )

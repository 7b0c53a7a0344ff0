"""How entries and the talk sheet are worded, in the language of the interface."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from thop_desktop.report.entry_words import EntryWords
from thop_desktop.report.leaving import Form
from thop_desktop.report.talk_sheet import SheetHeads, SheetTable
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_names import (
    area_names,
    capital,
    clock_time,
    energy_names,
    kind_names,
    mood_names,
)
from thop_desktop.ui.pattern_tables import WordedTable


def entry_words(aliases: Mapping[str, str]) -> EntryWords:
    """What stands around what the carer wrote.

    Args:
        aliases: what each child is called, by its id.
    """
    return EntryWords(
        kinds=kind_names(),
        areas=area_names(),
        moods=mood_names(),
        energies=energy_names(),
        aliases=dict(aliases),
        before=QCoreApplication.translate("Export", "What came before"),
        did=QCoreApplication.translate("Export", "What I did"),
        outcome=QCoreApplication.translate("Export", "How it ended"),
        mood=QCoreApplication.translate("Export", "My mood"),
        energy=QCoreApplication.translate("Export", "My energy"),
        tags=QCoreApplication.translate("Export", "Tags"),
        columns=(
            QCoreApplication.translate("Export", "Date"),
            QCoreApplication.translate("Export", "Time"),
            QCoreApplication.translate("Export", "Type"),
            QCoreApplication.translate("Export", "Child"),
            QCoreApplication.translate("Export", "Area"),
            QCoreApplication.translate("Export", "My mood"),
            QCoreApplication.translate("Export", "My energy"),
            QCoreApplication.translate("Export", "Text"),
        ),
        day=full_day,
        time=clock_time,
        author=QCoreApplication.translate("Export", "Written by"),
    )


def sheet_heads() -> SheetHeads:
    """What the talk sheet says of itself."""
    return SheetHeads(
        title=sheet_title(),
        what=QCoreApplication.translate(
            "Export",
            "My own notes, as I saw it. This is not a record and not a report on a child.",
        ),
        made=QCoreApplication.translate("Export", "Made on:"),
        period=QCoreApplication.translate("Export", "Period:"),
        children=QCoreApplication.translate("Export", "About (nicknames):"),
        questions=QCoreApplication.translate("Export", "What I want to talk about"),
        moments=QCoreApplication.translate("Export", "Entries"),
        areas=area_key(),
        patterns=QCoreApplication.translate("Export", "Counted in this period"),
        counted=QCoreApplication.translate(
            "Export", "Including entries that are not on this sheet."
        ),
    )


def area_key() -> str:
    """What the names of the areas are."""
    words = QCoreApplication.translate("Export", "%1: areas of Therapeutisch Opvoeden.")
    return words.replace("%1", ", ".join(area_names().values()))


def no_child() -> str:
    """Of an entry that is about no child in particular."""
    return QCoreApplication.translate("Export", "no child chosen")


def sheet_title() -> str:
    """The sheet's name, which tells nothing of what is on it."""
    return QCoreApplication.translate("Export", "Talk sheet")


def sheet_foot() -> str:
    """What stands at the foot of each page."""
    return QCoreApplication.translate("Export", "My own notes, not a record")


def text_title() -> str:
    """Heads the Markdown."""
    return QCoreApplication.translate("Export", "From my diary")


def file_name(form: Form, day: date) -> str:
    """A name for a file that tells nothing of what is in it."""
    names = {
        Form.SHEET: QCoreApplication.translate("Export", "talk sheet"),
        Form.FULL: QCoreApplication.translate("Export", "complete diary"),
    }
    name = names.get(form, QCoreApplication.translate("Export", "diary"))
    return f"{name} {day.isoformat()}{form.suffix}"


def kind_of_file(form: Form) -> str:
    """What the system's dialog calls such files."""
    return {
        Form.SHEET: "PDF (*.pdf)",
        Form.MARKDOWN: "Markdown (*.md)",
        Form.CSV: "CSV (*.csv)",
    }.get(form, "JSON (*.json)")


def full_day(day: date) -> str:
    """A day with its weekday and year."""
    return capital(QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy"))


def period_words(first: date | None, last: date | None) -> str:
    """From when to when."""
    if first is None or last is None:
        return QCoreApplication.translate("Export", "the whole diary")
    if first == last:
        return day_words(first)
    words = QCoreApplication.translate("Export", "%1 to %2")
    return words.replace("%1", day_words(first)).replace("%2", day_words(last))


def sheet_tables(tables: tuple[WordedTable, ...]) -> tuple[SheetTable, ...]:
    """The patterns that say something, for the sheet."""
    return tuple(
        SheetTable(table.title, table.headers, table.rows, table.note)
        for table in tables
        if table.rows
    )

"""A field for a day, written out."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit

from thop_desktop.store.own_time import FIRST_YEAR, LAST_YEAR
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import keep_order, margins


def day_edit(look: Look, day: date, name: str, *, weekday: bool = False) -> QDateEdit:
    """Make one.

    Args:
        look: fonts and measures.
        day: what it shows at first.
        name: for screen readers.
        weekday: the day of the week stands before it.
    """
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
    field.setLocale(QLocale())  # of itself it would take the system's
    keep_order(field)
    field.setDisplayFormat("dddd d MMMM yyyy" if weekday else "d MMMM yyyy")
    field.setFont(look.font("body"))
    field.lineEdit().setTextMargins(margins(look.space(8), 0, 0, 0))
    field.setAccessibleName(name)
    return field


def shown_day(field: QDateEdit) -> date:
    """The day that it shows."""
    day = field.date()
    return date(day.year(), day.month(), day.day())

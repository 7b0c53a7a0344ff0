"""A day as the language of the interface writes it."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from thop_desktop.ui.mirror import own_order


def day_words(day: date) -> str:
    """A day with its year."""
    return own_order(QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))

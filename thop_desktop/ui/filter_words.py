"""What a pattern asked of the list, in words, and the same without it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.entry import HIGHEST, LOWEST
from thop_desktop.store.filters import Filters
from thop_desktop.store.patterns import PartOfDay
from thop_desktop.ui.diary_names import capital, mood_names
from thop_desktop.ui.pattern_names import day_words, part_names, weekday_name

ANY = frozenset(range(LOWEST, HIGHEST + 1))


def pattern_words(filters: Filters) -> str:
    """Days of the week, part of the day, what came before; "" when none of it is asked."""
    parts = [weekday_name(day) for day in sorted(filters.weekdays)]
    names = part_names()
    parts += [names[part] for part in PartOfDay if part.hours == filters.hours]
    if filters.before:
        words = "/".join(sorted(filters.before))
        before = QCoreApplication.translate("Patterns", "before it: %1")
        parts.append(before.replace("%1", words))
    if filters.without_area:
        parts.append(QCoreApplication.translate("Patterns", "no area filled in"))
    if filters.energies == ANY:
        parts.append(QCoreApplication.translate("Patterns", "energy filled in"))
    if filters.moods == ANY:
        parts.append(QCoreApplication.translate("Patterns", "mood filled in"))
    return capital(", ".join(parts))


def without_pattern(filters: Filters) -> Filters:
    """The same without what `pattern_words` tells."""
    return replace(
        filters,
        weekdays=frozenset(),
        hours=None,
        before=frozenset(),
        without_area=False,
        energies=frozenset(),
        moods=frozenset() if filters.moods == ANY else filters.moods,
        draft=None,
    )


def moods_words(filters: Filters) -> str:
    """The moods that are asked; "" when any will do."""
    if filters.moods == ANY:
        return ""
    names = mood_names().items()
    return ", ".join(capital(name) for mood, name in names if mood in filters.moods)


def bounds_words(first: date | None, last: date | None, today: date) -> str:
    """A first and a last day, short; "" when there is no first."""
    if first is None:
        return ""
    start = day_words(first, year=first.year != today.year)
    if last is None or last == today:
        return QCoreApplication.translate("Patterns", "since %1").replace("%1", start)
    end = day_words(last, year=last.year != today.year)
    return f"{start} – {end}"

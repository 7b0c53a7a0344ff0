"""What patterns are about, in words: days of the week, parts of the day, weeks, months."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from thop_desktop.store.pattern_stretches import Stretch
from thop_desktop.store.patterns import PartOfDay
from thop_desktop.ui.diary_names import energy_names, mood_names
from thop_desktop.ui.mirror import own_order

WEEK = range(7)


def weekday_name(weekday: int, *, short: bool = False) -> str:
    """A day of the week, from 0 (Monday)."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().dayName(weekday + 1, form)


def part_names() -> dict[PartOfDay, str]:
    """The parts of the day, in order."""
    return {
        PartOfDay.NIGHT: QCoreApplication.translate("Patterns", "night"),
        PartOfDay.MORNING: QCoreApplication.translate("Patterns", "morning"),
        PartOfDay.DAY: QCoreApplication.translate("Patterns", "daytime"),
        PartOfDay.AFTER_SCHOOL: QCoreApplication.translate("Patterns", "after school"),
        PartOfDay.EVENING: QCoreApplication.translate("Patterns", "evening"),
        PartOfDay.LATE: QCoreApplication.translate("Patterns", "late evening"),
    }


def hours_words(part: PartOfDay) -> str:
    """From when to when a part of the day is."""
    first, end = part.hours
    words = QCoreApplication.translate("Patterns", "%1 to %2 h")
    return words.replace("%1", str(first)).replace("%2", str(end))


def moment_words(weekday: int, part: PartOfDay) -> str:
    """A day of the week and a part of the day."""
    return f"{weekday_name(weekday)}, {part_names()[part]}"


def if_words(weekday: int, part: PartOfDay) -> str:
    """The beginning of a plan about such a moment."""
    words = {
        PartOfDay.NIGHT: QCoreApplication.translate("Patterns", "it is %1 night and"),
        PartOfDay.MORNING: QCoreApplication.translate("Patterns", "it is %1 morning and"),
        PartOfDay.DAY: QCoreApplication.translate("Patterns", "it is daytime on %1 and"),
        PartOfDay.AFTER_SCHOOL: QCoreApplication.translate("Patterns", "it is %1 after school and"),
        PartOfDay.EVENING: QCoreApplication.translate("Patterns", "it is %1 evening and"),
        PartOfDay.LATE: QCoreApplication.translate("Patterns", "it is late on %1 and"),
    }
    return words[part].replace("%1", weekday_name(weekday))


def day_words(day: date, *, year: bool = False) -> str:
    """A day with its month, short, and with its year where that is asked."""
    return own_order(_day(day, "d MMM yyyy" if year else "d MMM"))


def stretch_words(first: date, last: date, *, by_month: bool) -> str:
    """A week by its first and last day, or a month by its name."""
    if by_month:
        return own_order(_day(last, "MMM yyyy"))
    if first == last:
        return day_words(first)
    return own_order(f"{_day(first, 'd MMM')} – {_day(last, 'd MMM')}")


def _day(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def counted_by_month(stretches: tuple[Stretch, ...]) -> bool:
    """Whether months were counted, and not weeks."""
    return any((one.last - one.first).days >= len(WEEK) for one in stretches)


def feeling_words(name: str, middle: float) -> str:
    """A median of the carer's energy or mood in the words of its scale.

    Args:
        name: "energies" or "moods".
        middle: from 1 to 5, whole or halfway between two.
    """
    names = energy_names() if name == "energies" else mood_names()
    low, high = int(middle), round(middle + 0.25)
    if low == high:
        return names[low]
    words = QCoreApplication.translate("Patterns", "%1 to %2")
    return words.replace("%1", names[low]).replace("%2", names[high])


class Counted(QObject):
    """So many of something; plurals are found in methods of this kind only."""

    def conflicts(self, count: int) -> str:
        """So many conflicts."""
        return self.tr("%n conflict(s)", "", count)

    def contacts(self, count: int) -> str:
        """So many moments of positive contact."""
        return self.tr("%n moment(s) of pleasant contact", "", count)

    def entries(self, count: int) -> str:
        """So many entries."""
        return self.tr("%n entry(s)", "", count)

    def times(self, count: int) -> str:
        """So many times."""
        return self.tr("%n time(s)", "", count)


def too_little() -> str:
    """What is said where there are too few entries to say anything."""
    return QCoreApplication.translate("Patterns", "Too little to say anything.")


def nothing_written() -> str:
    """What is said of a week or month without any entry: not that there was nothing."""
    return QCoreApplication.translate("Patterns", "nothing written down")


def not_why() -> str:
    """That nothing here tells of a cause."""
    return QCoreApplication.translate(
        "Patterns",
        "This shows what you wrote down, not why it happened. On busy days you sometimes write "
        "nothing down.",
    )

"""Patterns in words and numbers: what every picture shows, as a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.entry import Area
from thop_desktop.store.pattern_before import Word
from thop_desktop.store.pattern_stretches import Feeling, Stretch
from thop_desktop.store.patterns import LEAST, PartOfDay, Patterns
from thop_desktop.ui.diary_names import area_names, capital
from thop_desktop.ui.pattern_names import (
    WEEK,
    Counted,
    counted_by_month,
    day_words,
    feeling_words,
    hours_words,
    nothing_written,
    part_names,
    stretch_words,
    too_little,
    weekday_name,
)

NOTHING = "–"


@dataclass(frozen=True)
class WordedTable:
    """A table that can be shown, read aloud or printed as it is.

    Attributes:
        title: what it is about.
        headers: above the columns.
        rows: below each other, each as long as the headers; none where there is too little.
        note: what to know when reading it, or why there is nothing.
    """

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


def worded_tables(patterns: Patterns) -> tuple[WordedTable, ...]:
    """All patterns, in the order of the page."""
    return (
        moments_table(patterns),
        before_table(patterns),
        areas_table(patterns),
        contact_table(patterns),
        feelings_table(patterns, "energies"),
        feelings_table(patterns, "moods"),
    )


def moments_table(patterns: Patterns) -> WordedTable:
    """Conflicts by day of the week and part of the day, with the good moments at the same time."""
    title = QCoreApplication.translate("Patterns", "When there were conflicts")
    days = tuple(weekday_name(day, short=True) for day in WEEK)
    headers = (QCoreApplication.translate("Patterns", "Part of the day"), *days)
    if patterns.conflicts < LEAST:
        return _too_little(title, headers, Counted().conflicts(patterns.conflicts))
    rows = []
    good = QCoreApplication.translate("Patterns", "%1: good moments")
    for part, name in part_names().items():
        rows.append((f"{capital(name)} ({hours_words(part)})", *_numbers(patterns.moments, part)))
        if any((day, part) in patterns.good for day in WEEK):
            rows.append((good.replace("%1", capital(name)), *_numbers(patterns.good, part)))
    note = _noted(rows, Counted().conflicts(patterns.conflicts))
    return WordedTable(title, headers, tuple(rows), note)


def before_table(patterns: Patterns) -> WordedTable:
    """Words and tags that came before conflicts."""
    title = QCoreApplication.translate("Patterns", "What came before")
    before = patterns.before
    headers = (
        QCoreApplication.translate("Patterns", "Word or tag"),
        QCoreApplication.translate("Patterns", "Type"),
        QCoreApplication.translate("Patterns", "Conflicts"),
    )
    if max(before.told, before.tagged) < LEAST:
        return _too_little(title, headers, Counted().conflicts(max(before.told, before.tagged)))
    word = QCoreApplication.translate("Patterns", "word")
    tag = QCoreApplication.translate("Patterns", "tag")
    rows = (*_words(told_words(patterns), word), *_words(told_tags(patterns), tag))
    if not rows:
        note = QCoreApplication.translate("Patterns", "No word came back.")
        return WordedTable(title, headers, (), note)
    return WordedTable(title, headers, rows, before_note(patterns))


def areas_table(patterns: Patterns) -> WordedTable:
    """Conflicts by area."""
    title = QCoreApplication.translate("Patterns", "What conflicts were about")
    headers = (
        QCoreApplication.translate("Patterns", "Area"),
        QCoreApplication.translate("Patterns", "Conflicts"),
    )
    if patterns.conflicts < LEAST:
        return _too_little(title, headers, Counted().conflicts(patterns.conflicts))
    rows = tuple((area_words(area), str(patterns.areas.get(area, 0))) for area in (*Area, None))
    return WordedTable(title, headers, rows, _noted(rows, Counted().conflicts(patterns.conflicts)))


def contact_table(patterns: Patterns) -> WordedTable:
    """Positive contact and conflicts in each week or month."""
    title = QCoreApplication.translate("Patterns", "Pleasant contact and conflicts")
    by_month = counted_by_month(patterns.stretches)
    headers = (
        _stretch_header(by_month=by_month),
        QCoreApplication.translate("Patterns", "Pleasant contact"),
        QCoreApplication.translate("Patterns", "Conflicts"),
    )
    if patterns.in_stretches < LEAST:
        return _too_little(title, headers, Counted().entries(patterns.in_stretches))
    rows = tuple(
        (stretch_words(one.first, one.last, by_month=by_month), *stretch_counts(one))
        for one in patterns.stretches
    )
    return WordedTable(title, headers, rows, _noted(rows, Counted().entries(patterns.in_stretches)))


def feelings_table(patterns: Patterns, name: str) -> WordedTable:
    """The carer's energy or mood in each week or month.

    Args:
        patterns: what was counted.
        name: "energies" or "moods".
    """
    by_month = counted_by_month(patterns.stretches)
    feelings = patterns.energies if name == "energies" else patterns.moods
    return told_feelings(feelings, name, by_month=by_month)


def told_feelings(feelings: Sequence[Feeling], name: str, *, by_month: bool) -> WordedTable:
    """The same of some weeks or months, oldest first.

    Args:
        feelings: of each week or month.
        name: "energies" or "moods".
        by_month: whether they are months.
    """
    title = feelings_title(name)
    headers = (
        _stretch_header(by_month=by_month),
        QCoreApplication.translate("Patterns", "Roughly"),
        QCoreApplication.translate("Patterns", "Times filled in"),
    )
    count = sum(feeling.count for feeling in feelings)
    if count < LEAST:
        return _too_little(title, headers, Counted().entries(count))
    rows = tuple(
        (stretch_words(one.first, one.last, by_month=by_month), _middle(name, one), str(one.count))
        for one in feelings
    )
    note = QCoreApplication.translate("Patterns", "‘Roughly’ is the middle of what you filled in.")
    return WordedTable(title, headers, rows, note)


def feelings_title(name: str) -> str:
    """What the picture of the carer's energy or mood is called."""
    if name == "energies":
        return QCoreApplication.translate("Patterns", "Your energy")
    return QCoreApplication.translate("Patterns", "Your mood")


def area_words(area: Area | None) -> str:
    """An area, or that none was given."""
    none = QCoreApplication.translate("Patterns", "Not filled in")
    return none if area is None else area_names()[area]


def told_words(patterns: Patterns) -> Sequence[Word]:
    """The words to show: none where too few conflicts tell what came before."""
    return patterns.before.words if patterns.before.told >= LEAST else ()


def told_tags(patterns: Patterns) -> Sequence[Word]:
    """The tags to show: none where too few conflicts have one."""
    return patterns.before.tags if patterns.before.tagged >= LEAST else ()


def before_note(patterns: Patterns) -> str:
    """From how many conflicts it comes, and since when where the oldest were left out."""
    before = patterns.before
    words = QCoreApplication.translate(
        "Patterns", "In %1 something is filled in at ‘What came before’, %2 have a tag."
    )
    words = words.replace("%1", Counted().conflicts(before.told)).replace("%2", str(before.tagged))
    if before.since is None:
        return words
    newest = QCoreApplication.translate("Patterns", "Only the newest %1 count, since %2.")
    newest = newest.replace("%1", str(before.looked_at)).replace("%2", day_words(before.since))
    return f"{words} {newest}"


def _numbers(counts: Mapping[tuple[int, PartOfDay], int], part: PartOfDay) -> tuple[str, ...]:
    return tuple(str(counts.get((day, part), 0)) for day in WEEK)


def _words(found: Sequence[Word], kind: str) -> tuple[tuple[str, ...], ...]:
    return tuple((word.text, kind, str(word.count)) for word in found)


def _middle(name: str, feeling: Feeling) -> str:
    return NOTHING if feeling.middle is None else feeling_words(name, feeling.middle)


def stretch_counts(stretch: Stretch) -> tuple[str, str]:
    """Contact and conflicts; a 0 would tell of a good week where nobody wrote."""
    if not stretch.entries:
        return nothing_written(), NOTHING
    return str(stretch.contacts), str(stretch.conflicts)


def _stretch_header(*, by_month: bool) -> str:
    if by_month:
        return QCoreApplication.translate("Patterns", "Month")
    return QCoreApplication.translate("Patterns", "Week")


def counted_words(words: str) -> str:
    """From how many of something it comes.

    Args:
        words: so many of it, in words.
    """
    return QCoreApplication.translate("Patterns", "Counted: %1.").replace("%1", words)


def _noted(rows: Sequence[Sequence[str]], words: str) -> str:
    """What was counted, and what a 0 means where there is one."""
    if not any("0" in row for row in rows):
        return counted_words(words)
    zero = QCoreApplication.translate("Patterns", "0 means: not written down.")
    return f"{counted_words(words)} {zero}"


def _too_little(title: str, headers: tuple[str, ...], found: str) -> WordedTable:
    return WordedTable(title, headers, (), f"{too_little()} {counted_words(found)}")

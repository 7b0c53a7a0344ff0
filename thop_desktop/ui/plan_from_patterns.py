"""What the patterns of the open diary can give to plans: risk moments, and the carer's energy."""

from collections.abc import Sequence
from datetime import date, timedelta
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.database import Store
from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Kind
from thop_desktop.store.filters import Filters
from thop_desktop.store.pattern_stretches import LONGEST_IN_WEEKS, Feeling
from thop_desktop.store.patterns import LEAST, PartOfDay, Patterns, read_patterns
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_rows import plain
from thop_desktop.ui.pattern_names import Counted, weekday_name
from thop_desktop.ui.pattern_tables import told_tags, told_words
from thop_desktop.ui.plan_sources import MOST_OFFERED, Offer

# Letters of an entry that are offered as a line, at most.
LONGEST_OFFER = 90
# Conflicts that are looked through for those.
MOST_READ = 3 * MOST_OFFERED
# What happened once comes back nowhere.
LEAST_TIMES = 2
# Moments come first: words before conflicts say less about when to be there early.
MOST_MOMENTS = 5
ENERGY_WEEKS = timedelta(weeks=8)
# Fewer weeks make no line.
LEAST_WEEKS = 2


def risk_moments(
    store: Store, today: date, stop_words: frozenset[str], child: str | None = None
) -> tuple[Offer, ...]:
    """When conflicts were most often in the last months, and what came before them.

    Args:
        store: the open vault.
        today: the last day that counts.
        stop_words: words in lower case that tell nothing.
        child: id of the child that the conflicts are about; None for all who are not in the
            archive.

    Returns:
        The most frequent first; none where there are too few conflicts to say anything.

    Raises:
        WorldError: the diary cannot be read.
    """
    first = today - LONGEST_IN_WEEKS
    recent = Filters(child=child, first=first, last=today, archived=False)
    patterns = read_patterns(store, recent, today, stop_words)
    if patterns.conflicts < LEAST:
        return ()
    return (*_moments(patterns), *_subjects(patterns))[:MOST_OFFERED]


def recent_conflicts(store: Store, child: str | None = None, noted: str = "") -> tuple[Offer, ...]:
    """The latest conflicts, each once by the beginning of what was written; latest first.

    Args:
        store: the open vault.
        child: id of the child that they are about; None for all who are not in the archive.
        noted: begins a line that the program wrote and that tells no subject; "" for none.

    Raises:
        WorldError: the diary cannot be read.
    """
    conflicts = frozenset({Kind.CONFLICT})
    filters = Filters(child=child, kinds=conflicts, draft=False, archived=False)
    offers: dict[str, Offer] = {}
    for entry in DiarySearch(store).newest(MOST_READ, filters=filters):
        if words := _beginning(entry.text, noted):
            offers.setdefault(words, Offer(words, day_words(entry.at.date())))
    return tuple(offers.values())[:MOST_OFFERED]


def recent_energy(store: Store, today: date) -> tuple[Feeling, ...]:
    """The carer's energy in each of the last weeks; none where too little was told.

    Raises:
        WorldError: the diary cannot be read.
    """
    # From a Monday on, so that the first week is a whole one.
    first = today - timedelta(days=today.weekday()) - ENERGY_WEEKS
    energies = read_patterns(store, Filters(first=first, last=today), today).energies
    return energies if has_line(energies) else ()


def has_line(energies: Sequence[Feeling]) -> bool:
    """Whether there are weeks enough to draw a line through."""
    return sum(one.middle is not None for one in energies) >= LEAST_WEEKS


def when_words(weekday: int, part: PartOfDay) -> str:
    """The first half of a plan about such a moment."""
    words = {
        PartOfDay.NIGHT: QCoreApplication.translate("PlanMoments", "When it is %1 night"),
        PartOfDay.MORNING: QCoreApplication.translate("PlanMoments", "When it is %1 morning"),
        PartOfDay.DAY: QCoreApplication.translate("PlanMoments", "When it is daytime on %1"),
        PartOfDay.AFTER_SCHOOL: QCoreApplication.translate(
            "PlanMoments", "When it is %1 after school"
        ),
        PartOfDay.EVENING: QCoreApplication.translate("PlanMoments", "When it is %1 evening"),
        PartOfDay.LATE: QCoreApplication.translate("PlanMoments", "When it is late on %1"),
    }
    return words[part].replace("%1", weekday_name(weekday))


def _moments(patterns: Patterns) -> list[Offer]:
    parts = list(PartOfDay)
    often = sorted(
        ((moment, count) for moment, count in patterns.moments.items() if count >= LEAST_TIMES),
        key=lambda one: (-one[1], one[0][0], parts.index(one[0][1])),
    )
    return [
        Offer(when_words(*moment), Counted().conflicts(count))
        for moment, count in often[:MOST_MOMENTS]
    ]


def _subjects(patterns: Patterns) -> list[Offer]:
    about = QCoreApplication.translate("PlanMoments", "When it is about ‘%1’")
    found = {word.text.lower(): word for word in (*told_tags(patterns), *told_words(patterns))}
    often = sorted(found.values(), key=lambda word: -word.count)
    return [
        Offer(about.replace("%1", word.text), Counted().conflicts(word.count)) for word in often
    ]


def _beginning(text: str, noted: str) -> str:
    """The first line of an entry as a heading: without a full stop, cut off where it is long."""
    lines = (line for line in plain(text).split("\n") if line.strip())
    first = next((line for line in lines if not (noted and line.startswith(noted))), "")
    return shorten(first, LONGEST_OFFER, placeholder=" …").removesuffix(".")

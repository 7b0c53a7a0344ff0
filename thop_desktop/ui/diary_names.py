"""What is shown of the diary, in words: kinds, areas, moods, days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from thop_desktop.content.diary_links import PageWay
from thop_desktop.content.diary_templates import Template
from thop_desktop.content.suggestions import Suggester
from thop_desktop.store.entry import Area, Kind
from thop_desktop.ui.mirror import own_order
from thop_desktop.ui.suggestion_sources import SuggestionSources

if TYPE_CHECKING:
    from thop_desktop.content.writing_guide import WritingGuide
    from thop_desktop.writing.tools import WritingTools

# The terms that explain the areas.
AREA_TERMS = {
    Area.LIMIT: "limits",
    Area.ROUTINE: "routines",
    Area.ANCHORPOINT: "anchorpoints",
}


@dataclass(frozen=True)
class DiaryWords:
    """What the diary shows that is data of a language.

    Attributes:
        templates: beginnings for an entry.
        areas: what each area is, in a sentence or two.
        sources: what finds pages for entries, and entries for pages.
        guide: help to keep things apart while writing.
        tools: find names in what is written, and misspelt words.
    """

    templates: tuple[Template, ...] = ()
    areas: Mapping[Area, str] | None = None
    sources: SuggestionSources | None = None
    guide: "WritingGuide | None" = None
    tools: "WritingTools | None" = None

    def explained(self, area: Area) -> str:
        """What an area is; "" when that is not known."""
        return (self.areas or {}).get(area, "")

    def template(self, name: str) -> Template | None:
        """The beginning of an id."""
        return next((one for one in self.templates if one.id == name), None)

    def suggester(self) -> Suggester | None:
        """What finds pages for an entry; None when there is none."""
        return self.sources.suggester() if self.sources else None

    def way(self, page: str) -> PageWay:
        """The way from a page to the diary."""
        links = self.sources.links() if self.sources else None
        return links.way(page) if links else PageWay(page)


def kind_names() -> dict[Kind, str]:
    """What an entry can be."""
    return {
        Kind.MOMENT: QCoreApplication.translate("DiaryNames", "Moment"),
        Kind.CONFLICT: QCoreApplication.translate("DiaryNames", "Conflict"),
        Kind.CONTACT: QCoreApplication.translate("DiaryNames", "Pleasant contact"),
        Kind.ABOUT_ME: QCoreApplication.translate("DiaryNames", "About me"),
    }


def area_names() -> dict[Area, str]:
    """The three areas, as the article calls them."""
    return {
        Area.LIMIT: QCoreApplication.translate("DiaryNames", "Limit"),
        Area.ROUTINE: QCoreApplication.translate("DiaryNames", "Routine"),
        Area.ANCHORPOINT: QCoreApplication.translate("DiaryNames", "Anchorpoint"),
    }


def mood_names() -> dict[int, str]:
    """The carer's mood, from low to high."""
    return {
        1: QCoreApplication.translate("DiaryNames", "heavy"),
        2: QCoreApplication.translate("DiaryNames", "tense"),
        3: QCoreApplication.translate("DiaryNames", "all right"),
        4: QCoreApplication.translate("DiaryNames", "calm"),
        5: QCoreApplication.translate("DiaryNames", "happy"),
    }


def energy_names() -> dict[int, str]:
    """The carer's energy, from low to high."""
    return {
        1: QCoreApplication.translate("DiaryNames", "drained"),
        2: QCoreApplication.translate("DiaryNames", "tired"),
        3: QCoreApplication.translate("DiaryNames", "fair"),
        4: QCoreApplication.translate("DiaryNames", "fit"),
        5: QCoreApplication.translate("DiaryNames", "full of energy"),
    }


def capital(text: str) -> str:
    """The text with a capital in front."""
    return text[:1].upper() + text[1:]


def long_day(day: date, today: date) -> str:
    """A day with its weekday; the year stands there when it is another one."""
    pattern = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def heading_of(day: date, today: date) -> str:
    """A day above its entries."""
    words = long_day(day, today)
    if day == today:
        words = own_order(words)
        return QCoreApplication.translate("DiaryNames", "Today · %1").replace("%1", words)
    if day == today - timedelta(days=1):
        words = own_order(words)
        return QCoreApplication.translate("DiaryNames", "Yesterday · %1").replace("%1", words)
    return capital(words)


def clock_time(at: datetime) -> str:
    """Hours and minutes."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def moment_words(at: datetime, today: date) -> str:
    """Day and time, above an entry."""
    return f"{capital(long_day(at.date(), today))}, {clock_time(at)}"

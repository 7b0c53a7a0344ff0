"""What happened between two worksheets, as far as the diary was told to remember it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters
from thop_desktop.store.vault import Vault
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place

MOST = 10
LONGEST = 90


def events_between(
    vault: Vault, child: str, first: date, last: date, tag: str
) -> tuple[Entry, ...]:
    """The entries about a child that carry a tag, from one day to another, earliest first.

    Raises:
        WorldError: the diary cannot be read.
    """
    filters = Filters(child=child, tag=tag, first=first, last=last)
    return tuple(reversed(DiarySearch(vault).newest(MOST, filters=filters)))


class EventsPart(QWidget):
    """Dated moments; nothing is said of what they did."""

    def __init__(
        self, look: Look, entries: Sequence[Entry], tag: str, go: Callable[[Place], object]
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            entries: what happened.
            tag: by which moments come here.
            go: opens a place.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        words = self.tr(
            "Here are entries in your diary with the tag ‘%1’. They are dates, and say nothing "
            "about a cause."
        ).replace("%1", tag)
        column.addWidget(Label(look, words, "text", "quiet"))
        if not entries:
            nothing = self.tr("There are none in that time.")
            column.addWidget(Label(look, nothing, "text"))
        for entry in entries:
            row = RowCard(
                look,
                _short(entry.text),
                lambda entry_id=entry.id: go(Place("diary", entry_id)),  # type: ignore[misc]
                icon="calendar-blank",
                above=day_words(entry.at.date()),
                action=self.tr("Open"),
            )
            column.addWidget(row)


def _short(text: str) -> str:
    """The first line, cut where it is long."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "…")
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"

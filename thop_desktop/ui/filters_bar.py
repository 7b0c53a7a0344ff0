"""What the list of the diary shows: filters that combine, each behind its own chip."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.store.children import Child
from thop_desktop.store.entry import Area, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.chips import Chip, Choices, Option
from thop_desktop.ui.diary_names import (
    DiaryWords,
    area_names,
    capital,
    kind_names,
    long_day,
    mood_names,
)
from thop_desktop.ui.filter_words import (
    bounds_words,
    moods_words,
    pattern_words,
    without_pattern,
)
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

# Without children who are in the archive: those are shown only on asking.
ALL = Filters(archived=False)
Period = tuple[date | None, date | None]


def periods(today: date) -> dict[str, Period]:
    """First and last day of the periods that can be chosen."""
    last_year = today.year - 1
    return {
        "week": (today - timedelta(days=6), today),
        "month": (today - timedelta(days=29), today),
        "year": (date(today.year, 1, 1), date(today.year, 12, 31)),
        "last year": (date(last_year, 1, 1), date(last_year, 12, 31)),
    }


class FiltersBar(QFrame):
    """Chips for child, kind, area, tag, period and mood, and for who wrote it.

    Signals:
        changed: other entries are meant; the Filters.
    """

    changed = Signal(object)

    def __init__(
        self,
        look: Look,
        words: DiaryWords,
        today: Callable[[], date],
        children: Callable[[], Sequence[Child]],
        tags: Callable[[], tuple[str, ...]],
        has_archive: Callable[[], bool] = lambda: False,
        people: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """Make the chips; nothing is filtered.

        Args:
            look: fonts and measures.
            words: the explanation of each area.
            today: tells the day.
            children: who can be chosen; those in the archive too while that is asked for.
            tags: the tags that are used most.
            has_archive: whether a child is in the archive.
            people: what those are called who write, by id; none where one writes alone.
        """
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(self.tr("Filters"))
        self._look, self._words = look, words
        self._today, self._children, self._tags = today, children, tags
        self._has_archive, self._people = has_archive, people
        self.filters = ALL
        self.opened = ""
        self._panel: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(n) for n in (24, 8, 24, 8)))
        column.setSpacing(look.space(8))
        row = QHBoxLayout()
        holder = QWidget()
        flow = Flow(holder, look.space(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._names = {
            "child": self.tr("Child"),
            "kind": self.tr("Type"),
            "area": self.tr("Area"),
            "mood": self.tr("Mood"),
            "tag": self.tr("Tag"),
            "period": self.tr("Period"),
            "author": self.tr("Who wrote it"),
        }
        self.chips = {
            name: Chip(look, words, partial(self.toggle, name))
            for name, words in self._names.items()
        }
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.pattern = Chip(look, self.tr("Pattern"), self._leave_pattern, icon="x")
        flow.addWidget(self.pattern)
        archive = self.tr("From the archive too")
        self.archive = Chip(look, archive, self._toggle_archive, icon="check")
        flow.addWidget(self.archive)
        self.clear_button = Button(look, self.tr("Clear filters"), self.clear, kind="quiet")
        row.addWidget(holder, 1)
        row.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._below = column
        self._show_values()

    @property
    def is_active(self) -> bool:
        """Whether anything is filtered."""
        return self.filters != ALL

    def clear(self) -> None:
        """Let all entries be meant."""
        self.close_panel()
        self.take(ALL)

    def take(self, filters: Filters) -> None:
        """Let these entries be meant."""
        self.filters = filters
        self._show_values()
        self.changed.emit(filters)

    def choose_day(self, day: date) -> None:
        """Let the entries of one day be meant, as far as the other filters let them."""
        self.take(replace(self.filters, first=day, last=day))

    def forget(self) -> None:
        """Let nothing be left of names and tags; nobody is told."""
        self.close_panel()
        self.filters = ALL
        self._show_values()

    def toggle(self, name: str) -> None:
        """Open the choices of a filter, or close them."""
        if self.opened == name:
            self.close_panel()
            return
        self.close_panel()
        self._panel = self._make(name)
        self.opened = name
        self.chips[name].setChecked(True)
        self._below.addWidget(self._panel)

    def close_panel(self) -> None:
        """Close whatever is open."""
        for chip in self.chips.values():
            chip.setChecked(False)
        if self._panel is not None:
            panel, self._panel = self._panel, None
            focused = panel.isAncestorOf(QApplication.focusWidget() or self)
            if focused:
                self.chips[self.opened].setFocus(Qt.FocusReason.OtherFocusReason)
            self.opened = ""
            panel.hide()
            panel.setParent(None)
            panel.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what is open."""
        if event.key() == Qt.Key.Key_Escape and self.opened:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _make(self, name: str) -> QWidget:
        options = self._options(name)
        if not options:
            none = {
                "child": self.tr("No child has a name here yet."),
                "tag": self.tr("No entry has a tag yet."),
            }
            return Label(self._look, none[name], "text", "quiet")
        return Choices(
            self._look,
            self._names[name],
            options,
            self._chosen(name),
            partial(self._choose, name),
            several=name in ("kind", "mood"),
        )

    def _options(self, name: str) -> list[Option]:
        if name == "child":
            return [Option(child.id, child.alias) for child in self._children()]
        if name == "author":
            return [Option(person, words) for person, words in self._people().items()]
        if name == "tag":
            return [Option(tag, tag) for tag in self._tags()]
        if name == "area":
            explained = self._words.explained
            return [Option(area, words, explained(area)) for area, words in area_names().items()]
        if name == "period":
            return [Option(period, words) for period, words in self._period_names().items()]
        names: dict[Kind, str] | dict[int, str] = kind_names() if name == "kind" else mood_names()
        return [Option(value, capital(words)) for value, words in names.items()]

    def _chosen(self, name: str) -> frozenset[Hashable]:
        filters = self.filters
        if name == "kind":
            return frozenset(filters.kinds)
        if name == "mood":
            return frozenset(filters.moods)
        if name == "period":
            return frozenset({(filters.first, filters.last)})
        return frozenset({getattr(filters, name)} - {None})

    def _choose(self, name: str, chosen: frozenset[Hashable]) -> None:
        one = next(iter(chosen), None)
        if name in ("kind", "mood"):
            self.take(replace(self.filters, **{f"{name}s": chosen}))  # type: ignore[arg-type]
            return
        self.close_panel()
        if name == "period":
            first, last = one if isinstance(one, tuple) else (None, None)
            self.take(replace(self.filters, first=first, last=last))
        elif name == "area":
            self.take(replace(self.filters, area=one, without_area=False))  # type: ignore[arg-type]
        else:
            self.take(replace(self.filters, **{name: one}))  # type: ignore[arg-type]

    def _leave_pattern(self) -> None:
        self.close_panel()
        self.chips["kind"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.take(without_pattern(self.filters))

    def _toggle_archive(self) -> None:
        self.filters = replace(self.filters, archived=not self.filters.archived)
        if self.filters.child not in {child.id for child in self._children()}:
            self.filters = replace(self.filters, child=None)
        self.close_panel()
        self.take(self.filters)

    def _period_names(self) -> dict[Period, str]:
        known = periods(self._today())
        return {
            known["week"]: self.tr("Last 7 days"),
            known["month"]: self.tr("Last 30 days"),
            known["year"]: self.tr("This year"),
            known["last year"]: self.tr("Last year"),
        }

    def _show_values(self) -> None:
        filters, kinds = self.filters, kind_names()
        aliases = {child.id: child.alias for child in self._children()} if filters.child else {}
        values = {
            "child": aliases.get(filters.child or "", ""),
            "kind": ", ".join(name for kind, name in kinds.items() if kind in filters.kinds),
            "area": "" if filters.area is None else area_names()[Area(filters.area)],
            "mood": moods_words(filters),
            "tag": filters.tag or "",
            "period": self._period_words(),
            "author": self._people().get(filters.author or "", ""),
        }
        for name, value in values.items():
            self.chips[name].show_value(value)
        self.chips["author"].setVisible(bool(self._people()))
        pattern = pattern_words(filters)
        self.pattern.show_value(pattern)
        self.pattern.setToolTip(self.tr("Remove this filter"))
        self.pattern.setVisible(bool(pattern))
        with_archive = filters.archived
        self.archive.show_value(self.tr("From the archive too") if with_archive else "")
        self.archive.setVisible(with_archive or self._has_archive())
        self.clear_button.setVisible(self.is_active)

    def _period_words(self) -> str:
        first, last = self.filters.first, self.filters.last
        if first is not None and first == last:
            return capital(long_day(first, self._today()))
        named = self._period_names().get((first, last), "")
        return named or bounds_words(first, last, self._today())

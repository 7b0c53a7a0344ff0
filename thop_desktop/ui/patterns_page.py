"""Patronen: when conflicts were, what came before, in which area, and what stood beside them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from thop_desktop.store.children import Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters
from thop_desktop.store.patterns import Patterns, read_patterns
from thop_desktop.store.plan_sentences import PlanSentences
from thop_desktop.store.stems import Stems
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.diary_children import DiaryChildren
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.door import Door
from thop_desktop.ui.empty_state import EmptyState
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.pattern_bar import PatternBar
from thop_desktop.ui.pattern_card import PatternCard
from thop_desktop.ui.pattern_cells import MarkButton
from thop_desktop.ui.pattern_marks import (
    Mark,
    Picture,
    areas_picture,
    before_picture,
    contact_picture,
    feelings_picture,
    moments_picture,
)
from thop_desktop.ui.pattern_names import not_why
from thop_desktop.ui.pattern_side import PatternSide, SideActions
from thop_desktop.ui.place import Place

WIDTH, SIDE_WIDTH = 984, 280
NO_LIMIT = 16_777_215
# Where the article tells of it.
PAGES = {"when": "staying-ahead", "contact": "good-moments", "area": "which-conflicts"}


class PatternsPage(Page):
    """Pictures of the diary; nothing in them says why."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        show_entries: Callable[[Filters], object],
        stop_words: Callable[[], frozenset[str]],
        title_of: Callable[[str], str],
    ) -> None:
        """Make the page of a diary that is open.

        Args:
            look: theme and text size.
            keeper: the diary's door.
            dialogs: the door for errors.
            clock: tells the local time.
            go: opens a place.
            show_entries: opens the diary with these entries in its list.
            stop_words: words that tell nothing.
            title_of: the title of a page of the book by its id; "" when there is none.
        """
        super().__init__(look, self.tr("Patterns"), lead=not_why())
        self.setStyleSheet(diary_sheet(look))
        self._keeper, self._clock, self._go = keeper, clock, go
        self._show_entries, self._stop_words = show_entries, stop_words
        self._title_of = title_of
        self._guard = DiaryGuard(dialogs)
        self._children = DiaryChildren(Children(keeper.vault), self._guard, clock)
        self._diary, self._plans = Diary(keeper.vault), PlanSentences(keeper.vault)
        self._stems: Stems | None = None
        self._is_locked = False
        self._as_tables: set[str] = set()
        self.patterns = Patterns(Filters())
        self.cards: list[PatternCard] = []
        self.side: PatternSide | None = None
        self.empty: EmptyState | None = None
        self._content: QWidget | None = None
        self._pair: QBoxLayout | None = None
        middle = self.column.parentWidget()
        if middle is not None:
            middle.setMaximumWidth(look.space(WIDTH))
        self.gap(8)
        self.bar = PatternBar(look, lambda: self._children)
        self.add(self.bar, 16)
        self._body = QVBoxLayout()
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        self.bar.counted.connect(self.read)
        self.bar.tab_chosen.connect(self._show)
        self.bar.left.connect(lambda: go(Place("diary")))
        keeper.locking.connect(self.lock_up)

    def show_place(self, place: Place) -> None:
        """Count anew, for something may have been written."""
        if not self._is_locked:
            children = Children(self._keeper.vault)
            self._children = DiaryChildren(children, self._guard, self._clock)
            self.read()
        super().show_place(place)

    def first_focus(self) -> QWidget:
        """The way back."""
        return self.bar.back

    def arrange(self) -> None:
        """What is behind a mark comes beside the picture, or below it."""
        if self._pair is None or self.side is None:
            return
        for card in self.cards:
            card.set_narrow(narrow=self.narrow)
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.TopToBottom if self.narrow else directions.LeftToRight)
        width = self.look.space(SIDE_WIDTH)
        self.side.setMinimumWidth(0 if self.narrow else width)
        self.side.setMaximumWidth(NO_LIMIT if self.narrow else width)

    def read(self) -> None:
        """Count, and show it."""
        self._stems = stems = self._stems or Stems()
        today = self._clock().date()
        scope, stop_words = self.bar.scope(today), self._stop_words()
        found = self._guard.attempt(
            lambda: read_patterns(self._keeper.vault, scope, today, stop_words, stems)
        )
        self.patterns = found or Patterns(scope)
        self._show()

    def lock_up(self) -> None:
        """Let nothing private be left in any widget."""
        self._is_locked = True
        self._children.forget()
        self._stems, self.patterns = None, Patterns(Filters())
        self._empty()
        self.bar.forget()

    def _pictures(self) -> Sequence[Picture]:
        found = self.patterns
        if self.bar.tab == "carer":
            return [feelings_picture(found, name) for name in ("energies", "moods")]
        makers: dict[str, Callable[[Patterns], Picture]] = {
            "when": moments_picture,
            "before": before_picture,
            "area": areas_picture,
            "contact": contact_picture,
        }
        return [makers[self.bar.tab](found)]

    def _show(self) -> None:
        self.bar.name_buttons()
        content = self._content
        had_focus = content is not None and content.isAncestorOf(QApplication.focusWidget() or self)
        self._empty()
        if had_focus:
            self.bar.tabs[self.bar.tab].setFocus(Qt.FocusReason.OtherFocusReason)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._content)
        if self.patterns.is_empty:
            self.empty = self._nothing()
            column.addWidget(self.empty)
            return
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(self.look.space(16))
        self._pair.addLayout(self._show_pictures(), 1)
        actions = SideActions(self._some, self._show_entries, self._keep_plan, self._to_plans)
        self.side = PatternSide(self.look, actions, self._children.aliases)
        self._pair.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._pair)
        if not any(card.grid is not None for card in self.cards):
            self.side.hide()
        self._add_article(column)
        self.arrange()

    def _show_pictures(self) -> QVBoxLayout:
        pictures = QVBoxLayout()
        pictures.setSpacing(self.look.space(16))
        for picture in self._pictures():
            title = picture.table.title
            as_table = title in self._as_tables
            card = PatternCard(
                self.look, picture, as_table=as_table, turn=partial(self._turn, title)
            )
            card.chosen.connect(self._chosen)
            card.opened.connect(self._opened)
            self.cards.append(card)
            pictures.addWidget(card)
        pictures.addStretch(1)
        return pictures

    def _nothing(self) -> EmptyState:
        empty = EmptyState(self.look, beside=0)
        if self.bar.period == "all" and not self.bar.child:
            words = self.tr("There is nothing to count yet. It grows with what you write.")
            verb = self.tr("Write an entry")
            empty.say(words, verb, lambda: self._go(Place("diary", "new")))
        else:
            words = self.tr("Nothing was written in this period.")
            empty.say(words, self.tr("Count everything"), self.bar.choose_all)
        return empty

    def _add_article(self, column: QVBoxLayout) -> None:
        words = {
            "when": self.tr("Look for what comes back, and then step in early."),
            "area": self.tr("Not everything has to become a conflict."),
            "contact": self.tr("Look for moments in which the contact is pleasant."),
        }
        tab = self.bar.tab
        if tab not in words:
            return
        column.addSpacing(self.look.space(12))
        column.addWidget(Label(self.look, words[tab], "text", "quiet"))
        if not (title := self._title_of(PAGES[tab])):
            return
        link = Button(
            self.look, self.tr("Read: %1").replace("%1", title),
            lambda: self._go(Place("article", PAGES[tab])), kind="link",
        )  # fmt: skip
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _chosen(self, mark: Mark) -> None:
        if self.side is None:
            return
        self.side.tell(mark)
        for button in (one for card in self.cards if card.grid for one in card.grid.marks):
            button.setChecked(button.mark is mark)
            if button.isChecked():
                self.side.tells_of = button
        if self.narrow and not isinstance(QApplication.focusWidget(), MarkButton):
            QTimer.singleShot(0, self.side, self._bring_side_into_sight)

    def _bring_side_into_sight(self) -> None:
        if self.side is not None:
            self.ensureWidgetVisible(self.side)

    def _opened(self, mark: Mark) -> None:
        if mark.count:
            self._show_entries(mark.filters)

    def _turn(self, title: str) -> None:
        self._as_tables ^= {title}
        self._show()
        for card in self.cards:
            if card.turn_button is not None and card.title == title:
                card.turn_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _some(self, filters: Filters, number: int) -> tuple[Entry, ...]:
        return self._guard.attempt(lambda: self._diary.newest(number, filters=filters)) or ()

    def _keep_plan(self, condition: str, action: str) -> bool:
        child, now = self.bar.child or None, self._clock()
        kept = self._guard.attempt(lambda: self._plans.add(condition, action, child, now))
        return kept is not None

    def _to_plans(self) -> None:
        self._go(Place("today"))

    def _empty(self) -> None:
        self.cards, self.side, self.empty, self._pair = [], None, None, None
        if self._content is not None:
            content, self._content = self._content, None
            content.hide()
            content.setParent(None)
            content.deleteLater()

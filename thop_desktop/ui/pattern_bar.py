"""What is counted: the period, the child, and which pattern is shown."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.filters import Filters
from thop_desktop.ui.buttons import Button, Tab
from thop_desktop.ui.diary_children import DiaryChildren
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.look import Look
from thop_desktop.ui.menu_button import MenuButton, MenuLine
from thop_desktop.ui.spoken import Role

# How many days before today a period begins.
PERIODS: dict[str, timedelta | None] = {
    "weeks": timedelta(days=27),
    "months": timedelta(days=90),
    "year": timedelta(days=364),
    "all": None,
}


class PatternBar(QWidget):
    """Chooses; and leads back to the diary.

    Signals:
        counted: other entries are to be counted.
        tab_chosen: another pattern is to be shown.
        left: back to the diary.

    Attributes:
        period: one of PERIODS.
        child: id of the child, or "" for everybody.
        tab: the pattern: "when", "before", "area", "contact" or "carer".
    """

    counted = Signal()
    tab_chosen = Signal()
    left = Signal()

    def __init__(self, look: Look, children: Callable[[], DiaryChildren]) -> None:
        """Make it for the last three months and all children.

        Args:
            look: fonts and measures.
            children: tells who can be chosen.
        """
        super().__init__()
        self._children = children
        self.period, self.child, self.tab = "months", "", "when"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self.back = Button(
            look, self.tr("To your diary"), self.left.emit, kind="quiet", icon="arrow-left"
        )
        self.period_button = MenuButton(look, "", self._period_lines)
        self.child_button = MenuButton(look, "", self._child_lines)
        above = QWidget()
        flow = Flow(above, look.space(8))
        for button in (self.back, self.period_button, self.child_button):
            flow.addWidget(button)
        column.addWidget(above)
        tabs = QWidget()
        tabs.spoken_role = Role.PageTabList  # type: ignore[attr-defined]
        tabs.setAccessibleName(self.tr("Which pattern"))
        flow = Flow(tabs, look.space(8))
        self.tabs: dict[str, Tab] = {}
        for name, words in self._tab_names().items():
            button = Tab(look, words, partial(self.choose_tab, name), kind="option")
            button.setFont(look.font("label"))
            button.setCheckable(True)
            self.tabs[name] = button
            flow.addWidget(button)
        column.addWidget(tabs)
        self.name_buttons()

    def scope(self, today: date) -> Filters:
        """The entries that are counted."""
        length = PERIODS[self.period]
        bounds = (None, None) if length is None else (today - length, today)
        return Filters(self.child or None, first=bounds[0], last=bounds[1], archived=False)

    def choose_tab(self, name: str) -> None:
        """Show another pattern."""
        self.tab = name
        self.name_buttons()
        self.tab_chosen.emit()

    def choose_period(self, name: str) -> None:
        """Count the entries of another period."""
        self.period = name
        self.counted.emit()

    def choose_child(self, child: str) -> None:
        """Count the entries about one child; "" is everybody."""
        self.child = child
        self.counted.emit()

    def choose_all(self) -> None:
        """Count whatever there is."""
        self.child = ""
        self.choose_period("all")

    def name_buttons(self) -> None:
        """Let the buttons say what is chosen."""
        period = self._period_names()[self.period]
        self.period_button.set_words(period, with_icon=True)
        self.period_button.setAccessibleName(self.tr("Period: %1").replace("%1", period))
        child = self._children().alias(self.child) or self.tr("All children")
        self.child_button.set_words(child, with_icon=True)
        self.child_button.setAccessibleName(self.tr("Child: %1").replace("%1", child))
        self.child_button.setVisible(bool(self._children().all()))
        for name, button in self.tabs.items():
            button.setChecked(name == self.tab)

    def forget(self) -> None:
        """Let no nickname be left."""
        self.child = ""
        if self.child_button.menu_below is not None:
            self.child_button.menu_below.close()
        self.name_buttons()

    def _tab_names(self) -> dict[str, str]:
        return {
            "when": self.tr("When"),
            "before": self.tr("What came before"),
            "area": self.tr("Area"),
            "contact": self.tr("Good moments"),
            "carer": self.tr("Yourself"),
        }

    def _period_names(self) -> dict[str, str]:
        return {
            "weeks": self.tr("4 weeks"),
            "months": self.tr("3 months"),
            "year": self.tr("A year"),
            "all": self.tr("Everything"),
        }

    def _period_lines(self) -> Sequence[MenuLine]:
        return [
            MenuLine(words, partial(self.choose_period, name), name == self.period)
            for name, words in self._period_names().items()
        ]

    def _child_lines(self) -> Sequence[MenuLine]:
        people = {"": self.tr("All children")}
        people |= {child.id: child.alias for child in self._children().all()}
        return [
            MenuLine(words, partial(self.choose_child, child), child == self.child)
            for child, words in people.items()
        ]

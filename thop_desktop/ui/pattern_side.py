"""What is behind a mark of a pattern: some entries, all of them, or a plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.diary_names import clock_time
from thop_desktop.ui.diary_rows import line_of
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.pattern_marks import Mark
from thop_desktop.ui.pattern_names import day_words
from thop_desktop.ui.plan_form import PlanForm

SHOWN = 3


@dataclass(frozen=True)
class SideActions:
    """What can be done from here.

    Attributes:
        read: gives some entries, newest first.
        show: opens the diary with these entries in the list.
        keep: keeps a plan of two halves, and tells whether that went well.
        to_plans: goes to where plans are shown.
    """

    read: Callable[[Filters, int], tuple[Entry, ...]]
    show: Callable[[Filters], object]
    keep: Callable[[str, str], bool]
    to_plans: Callable[[], object]


class PatternSide(Card):
    """Tells about one mark; the same plan form serves all that a plan can be made of.

    Attributes:
        mark: what is told about, or None.
        tells_of: the button of that mark; the Tab key comes here right after it.
        form: of a plan, while one is made.
    """

    def __init__(self, look: Look, actions: SideActions, aliases: Mapping[str, str]) -> None:
        """Make it, about nothing.

        Args:
            look: fonts, colours and measures.
            actions: what can be done.
            aliases: what the children are called, by id.
        """
        super().__init__(look)
        self._look, self._actions, self._aliases = look, actions, aliases
        self.mark: Mark | None = None
        self.tells_of: QWidget | None = None
        self.form: PlanForm | None = None
        self.column.setSpacing(look.space(6))
        self.tell_nothing()

    def tell_nothing(self) -> None:
        """Say what can be done here."""
        self.mark = None
        self._empty()
        words = self.tr("Choose something in the picture to see which entries belong to it.")
        self.column.addWidget(Label(self._look, words, "text", "quiet"))

    def tell(self, mark: Mark) -> None:
        """Tell about a mark."""
        self.mark = mark
        self._empty()
        look = self._look
        self.column.addWidget(Label(look, mark.title, "heading"))
        self.column.addWidget(Label(look, mark.counted, "text", "quiet"))
        if mark.count:
            self._tell_entries(mark)
        if mark.beside_filters is not None:
            self._tell_beside(mark, mark.beside_filters)

    def _tell_entries(self, mark: Mark) -> None:
        look = self._look
        for entry in self._actions.read(mark.filters, SHOWN):
            self.column.addSpacing(look.space(8))
            when = f"{day_words(entry.at.date())}, {clock_time(entry.at)}"
            title = line_of(entry, self._aliases).title.text
            told = QWidget()
            lines = QVBoxLayout(told)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(look.space(1))
            lines.addWidget(Label(look, when, "small", "quiet"))
            lines.addWidget(Label(look, title, "text-strong"))
            self.column.addWidget(told)
        self.column.addSpacing(look.space(8))
        words = self.tr("Show %n entry(s)", "", mark.count)
        self.show_button = Button(look, words, lambda: self._actions.show(mark.filters))
        self.column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        if mark.condition:
            self.column.addSpacing(look.space(12))
            question = self.tr("Do you want to do something with it?")
            self.column.addWidget(Label(look, question, "text", "quiet"))
            plan = Button(look, self.tr("Make a plan"), self.make_plan, kind="primary")
            self.column.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell_beside(self, mark: Mark, filters: Filters) -> None:
        """What else was there at the same time: told, and never weighed."""
        look = self._look
        self.column.addSpacing(look.space(12))
        words = self.tr("At the same time: %1.").replace("%1", mark.beside)
        self.column.addWidget(Label(look, words, "text", "quiet"))
        show = self.tr("Show them")
        act = partial(self._actions.show, filters)
        link = Button(look, show, act, kind="link", name=f"{show}: {mark.beside}")
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def make_plan(self) -> None:
        """Open the plan form, begun with what is told about."""
        mark = self.mark
        if mark is None:
            return
        self._empty()
        self.column.addWidget(Label(self._look, self.tr("A plan"), "heading"))
        self.form = PlanForm(self._look, mark.condition, self._keep, self._leave_form)
        self.column.addWidget(self.form)
        self.form.focus()

    def forget(self) -> None:
        """Let nothing be left of any entry."""
        self.mark = None
        self._empty()

    def _keep(self, condition: str, action: str) -> bool:
        if not self._actions.keep(condition, action):
            return False
        mark, self.mark = self.mark, None
        self._empty()
        look = self._look
        self.column.addWidget(Label(look, self.tr("The plan is kept."), "heading"))
        words = self.tr(
            "You will find it on the Today page. In two weeks you are asked whether it helped."
        )
        self.column.addWidget(Label(look, words, "text", "quiet"))
        self.column.addSpacing(look.space(8))
        see = Button(look, self.tr("See your plans"), self._actions.to_plans)
        self.column.addWidget(see, 0, Qt.AlignmentFlag.AlignLeft)
        if mark is not None:
            back = Button(look, self.tr("Back"), lambda: self._go_back(mark), kind="quiet")
            self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        see.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _go_back(self, mark: Mark) -> None:
        self.mark = mark
        self._leave_form()

    def _leave_form(self) -> None:
        if self.mark is not None:
            self.tell(self.mark)
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        self.form = None
        while item := self.column.takeAt(0):
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

"""About whom a worksheet is, who fills it in, and where the child was seen."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.store.children import Child
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.worksheet_desk import SETTINGS
from thop_desktop.ui.worksheet_words import setting_words

LONGEST = 40


class WorksheetAbout(QWidget):
    """Three short questions; all of it stays in the diary."""

    def __init__(
        self,
        look: Look,
        children: Sequence[Child],
        child: str | None,
        rater: str,
        changed: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            children: who can be chosen.
            child: id of the child that is chosen at first, or None.
            rater: who filled in the last one.
            changed: called when the child is another.
        """
        super().__init__()
        self.child, self.setting = child, SETTINGS[0]
        self._changed = changed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        if children:
            title = self.tr("Who is it about?")
            options = [Option(one.id, one.alias) for one in children]
            options.append(Option(None, self.tr("No child from the diary")))
            self.children_choices = Choices(
                look, title, options, frozenset({child}), self._take_child
            )
            column.addWidget(Label(look, title, "label", "quiet"))
            column.addWidget(self.children_choices)
            column.addSpacing(look.space(10))
        title = self.tr("Who fills it in?")
        self.rater = QLineEdit(rater)
        self.rater.setFont(look.font("body"))
        self.rater.setMaxLength(LONGEST)
        self.rater.setMaximumWidth(look.space(320))
        self.rater.setPlaceholderText(self.tr("For example: foster mother"))
        self.rater.setAccessibleName(title)
        label = Label(look, title, "label", "quiet")
        label.setBuddy(self.rater)
        column.addWidget(label)
        column.addWidget(self.rater)
        column.addSpacing(look.space(10))
        title = self.tr("Where do you see the child?")
        options = [Option(name, setting_words(name)) for name in SETTINGS]
        column.addWidget(Label(look, title, "label", "quiet"))
        self.settings = Choices(look, title, options, frozenset({self.setting}), self._take_setting)
        column.addWidget(self.settings)

    def forget(self) -> None:
        """Let no words of the user be left in the field."""
        self.rater.setText("")

    def _take_child(self, chosen: frozenset[Hashable]) -> None:
        child = next(iter(chosen), None)
        self.child = None if child is None else str(child)
        if not chosen:
            # Nobody is an answer too, and it is always plain which one holds.
            self.children_choices.buttons[None].click()
            return
        self._changed()

    def _take_setting(self, chosen: frozenset[Hashable]) -> None:
        if not chosen:
            self.settings.buttons[self.setting].click()
            return
        self.setting = str(next(iter(chosen)))

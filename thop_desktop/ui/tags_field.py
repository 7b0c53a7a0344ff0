"""The user's own words for an entry, with those used before close at hand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.store.entry import tidy_tag
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.look import Look

LONGEST = 40
OFFERED = 8


class TagsField(QWidget):
    """A field that takes a tag at each Enter or comma; below it what was used before."""

    def __init__(
        self,
        look: Look,
        tags: tuple[str, ...],
        used: Callable[[str], tuple[str, ...]],
        change: Callable[[tuple[str, ...]], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts and measures.
            tags: those of the entry now.
            used: gives the tags used before that begin with a text, most used first.
            change: takes the tags after each change.
        """
        super().__init__()
        self._look = look
        self._tags = tags
        self._used = used
        self._change = change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self._own = _flow(look, column)
        self.field = _Field(self.first_offer)
        self.field.setFont(look.font("body"))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("For example: visit, bedtime"))
        self.field.setAccessibleName(self.tr("New tag"))
        self.field.setMaximumWidth(look.space(360))
        self.field.returnPressed.connect(self.take_typed)
        self.field.textEdited.connect(self._typed)
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(self.field, 1000)
        name = self.tr("Add this tag")
        self.add_button = Button(look, self.tr("Add"), self._take_and_stay, name=name)
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addLayout(row)
        self._offers = _flow(look, column)
        self._show()

    def first_focus(self) -> QWidget:
        """The field to type in."""
        return self.field

    def first_offer(self) -> QWidget | None:
        """The first of the tags used before."""
        return next(iter(self._offers.findChildren(Button)), None)

    def take_typed(self) -> None:
        """Make tags of what was typed."""
        for part in self.field.text().split(","):
            self._add(part)
        self.field.clear()
        self._show_offers()

    def _typed(self, text: str) -> None:
        if "," in text:
            self.take_typed()
        else:
            self._show_offers()

    def _take_and_stay(self) -> None:
        self.take_typed()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, tag: str) -> None:
        tidy = tidy_tag(tag)
        if tidy and tidy.casefold() not in {one.casefold() for one in self._tags}:
            self._tags = (*self._tags, tidy)
            self._change(self._tags)
            self._show()

    def _offer(self, tag: str) -> None:
        self.field.clear()
        self._add(tag)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, tag: str) -> None:
        self._tags = tuple(one for one in self._tags if one != tag)
        self._change(self._tags)
        self._show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        hint = self.tr("Remove")
        _fill(self._own, [
            self._button(tag, partial(self._remove, tag), f"{hint}: {tag}", "x")
            for tag in self._tags
        ])  # fmt: skip
        self._show_offers()

    def _show_offers(self) -> None:
        mine = {tag.casefold() for tag in self._tags}
        found = self._used(self.field.text())
        offered = [tag for tag in found if tag.casefold() not in mine][:OFFERED]
        hint = self.tr("Add")
        _fill(self._offers, [
            self._button(tag, partial(self._offer, tag), f"{hint}: {tag}", "plus")
            for tag in offered
        ])  # fmt: skip

    def _button(self, tag: str, act: Callable[[], object], name: str, icon: str) -> Button:
        button = Button(self._look, tag, act, kind="option", icon=icon, name=name)
        button.setFont(self._look.font("label"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button


class _Field(QLineEdit):
    """The arrow down leads to what was used before."""

    def __init__(self, below: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._below = below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        below = self._below() if event.key() == Qt.Key.Key_Down else None
        if below is not None:
            below.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)


def _flow(look: Look, column: QVBoxLayout) -> QWidget:
    holder = QWidget()
    Flow(holder, look.space(8))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    column.addWidget(holder)
    return holder


def _fill(holder: QWidget, buttons: list[Button]) -> None:
    for old in holder.findChildren(Button):
        old.hide()
        old.setParent(None)
        old.deleteLater()
    layout = holder.layout()
    if layout is not None:
        while layout.takeAt(0) is not None:
            pass
        for button in buttons:
            layout.addWidget(button)
    holder.setVisible(bool(buttons))

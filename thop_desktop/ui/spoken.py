"""What screen readers are told of the program's own controls, where Qt would tell it wrong.

Qt takes every button that can be checked for a check box, a window for a mere area and a title for
any text; and a screen reader that presses such a button would light it, and no more. The classes
here say what they are and do what a click does. Qt asks for them when a screen reader is there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QFrame,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

from thop_desktop.ui.key_focus import KeyFocus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
# The attribute of a widget that names its role; without it Qt's own judgement stands. It belongs
# to the class, or is there before the widget is named: a screen reader may ask as soon as it is.
ROLE = "spoken_role"
# The attribute of a class that makes what is told of it, where that is more than a role.
MAKER = "spoken_as"
PRESS, TOGGLE = "Press", "Toggle"
# What holds other widgets, and nothing more.
GROUPS = {QWidget: Role.Client, QFrame: Role.Border}
TICKED = frozenset({Role.CheckBox, Role.RadioButton})


class _SpokenButton(QAccessibleWidget):
    """A button of the program: whatever a screen reader does with it is a click.

    The words within it are its name already, and are not told once more.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.Button)

    @property
    def _button(self) -> QAbstractButton:
        """Asked each time: this outlives the button."""
        button = self.object()
        assert isinstance(button, QAbstractButton)  # noqa: S101
        return button

    def role(self) -> QAccessible.Role:
        button = self._button
        named: QAccessible.Role | None = getattr(button, ROLE, None)
        if named is not None:
            return named
        if button.isCheckable():
            return Role.RadioButton if button.autoExclusive() else Role.CheckBox
        return Role.Button

    def text(self, kind: QAccessible.Text) -> str:
        words = super().text(kind)
        return words or (self._button.text() if kind == QAccessible.Text.Name else "")

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button
        state.pressed = button.isDown()
        state.hasPopup = self.role() == Role.ButtonMenu
        if button.isCheckable() and self.role() == Role.PageTab:
            state.selectable, state.selected = True, button.isChecked()
        elif button.isCheckable():
            state.checkable, state.checked = True, button.isChecked()
        return state

    def childCount(self) -> int:  # noqa: N802
        return 0

    def actionNames(self) -> list[str]:  # noqa: N802
        return [TOGGLE if self.role() in TICKED else PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802
        if name not in (PRESS, TOGGLE):
            super().doAction(name)
        elif self._button.isEnabled():
            self._button.animateClick()  # this call ends before a menu or question is answered


class _SpokenGroup(QAccessibleWidget):
    """What holds other widgets: they are told in the order of its layout, as they are seen.

    Qt tells them in the order in which they were put in, though some came later above others.
    """

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self._parts()
        return parts[index] if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        things = [part.object() for part in self._parts()]
        return things.index(child.object()) if child.object() in things else -1

    def _parts(self) -> list[QAccessibleInterface]:
        parts = [super(_SpokenGroup, self).child(at) for at in range(self.childCount())]
        group = self.object()
        layout = group.layout() if isinstance(group, QWidget) else None
        if layout is None:
            return parts
        places = {widget: place for place, widget in enumerate(_in_order(layout))}
        last = len(places)
        return sorted(parts, key=lambda part: places.get(part.object(), last))  # type: ignore[call-overload]


def _cell(grid: QGridLayout, number: int) -> tuple[int, int]:
    row_and_column: tuple[int, int] = grid.getItemPosition(number)[:2]  # type: ignore[index]
    return row_and_column


def _in_order(layout: QLayout) -> Iterator[QWidget]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _cell(layout, number))
    for number in numbers:
        if item := layout.itemAt(number):
            widget, within = item.widget(), item.layout()
            if widget is not None:
                yield widget
            elif within is not None:
                yield from _in_order(within)


@cache
def speak_well() -> None:
    """Have Qt ask here first, from now on."""
    QAccessible.installFactory(_interface_of)


def say(widget: QWidget, words: str) -> None:
    """Have a screen reader say what has changed, wherever the keyboard is.

    Args:
        widget: where it is told.
        words: one or two sentences; nothing is said of "".
    """
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _interface_of(_name: str, thing: QWidget) -> QAccessibleInterface | None:
    if isinstance(thing, KeyFocus) and isinstance(thing, QAbstractButton):
        return _SpokenButton(thing)
    if maker := getattr(thing, MAKER, None):
        return maker(thing)  # type: ignore[no-any-return]
    role: QAccessible.Role | None = getattr(thing, ROLE, None)
    if role is None and isinstance(thing, QScrollArea):
        # Qt's own ends the program where a screen reader counts what is in it, and asks for the
        # last of that just when the scroll bar has gone.
        role = Role.Pane
    if role is None and (kind := _kind(type(thing))) in GROUPS:
        role = GROUPS[kind]
    return None if role is None else _SpokenGroup(thing, role)


def _kind(kind: type[QWidget]) -> type:
    """The class of Qt that a class of the program is made from."""
    return next(one for one in kind.__mro__ if one.__module__.startswith("PySide6"))

"""What screen readers are told of the program's own controls, where Qt would tell it wrong.

Qt takes every button that can be checked for a check box, a window for a mere area and a title for
any text; and a screen reader that presses such a button would light it, and no more. The classes
here say what they are and do what a click does. Qt asks for them when a screen reader is there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QFrame,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)
from shiboken6 import VoidPtr

from thop_desktop.ui.key_focus import KeyFocus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
# The attribute of a widget that names its role; without it Qt's own judgement stands. It belongs
# to the class, or is there before the widget is named: a screen reader may ask as soon as it is.
ROLE = "spoken_role"
# The attribute of a class that makes what is told of it, where that is more than a role.
MAKER = "spoken_as"
PRESS, TOGGLE = "Press", "Toggle"
# The attribute of a heading's level, from 1, and of what a screen reader passes by.
LEVEL, DECORATES = "spoken_level", "decorates"
# What Qt takes for "there is none"; None would be taken for an address.
NOTHING = VoidPtr(0)
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
    What only decorates is left out.
    """

    def __init__(self, group: QWidget, role: QAccessible.Role) -> None:
        super().__init__(group, role)
        level = getattr(group, LEVEL, 0)
        self._level = Level(level) if level else None

    def role(self) -> QAccessible.Role:
        role, group = super().role(), self.object()
        named = isinstance(group, QWidget) and bool(group.accessibleName())
        return Role.Grouping if named and role in (Role.Client, Role.Border) else role

    def childCount(self) -> int:  # noqa: N802
        return len(self._parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self._parts()
        return parts[index] if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        things = [part.object() for part in self._parts()]
        return things.index(child.object()) if child.object() in things else -1

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if self._level is not None and kind == QAccessible.InterfaceType.AttributesInterface:
            return self._level
        found = super().interface_cast(kind)
        return NOTHING if found is None else found

    def _parts(self) -> list[QAccessibleInterface]:
        count = super().childCount()
        parts = [super(_SpokenGroup, self).child(at) for at in range(count)]
        told = [part for part in parts if not getattr(part.object(), DECORATES, False)]
        group = self.object()
        if not isinstance(group, QWidget):
            return told
        places = {widget: place for place, widget in enumerate(in_reading_order(group))}
        last = len(places)
        return sorted(told, key=lambda part: places.get(part.object(), last))  # type: ignore[call-overload]


class Level(QAccessibleAttributesInterface):
    """How deep a heading is."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: D102, N802
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:  # noqa: D102, N802
        return self._level if key == QAccessible.Attribute.Level else None


def in_reading_order(group: QWidget) -> list[QWidget]:
    """What stands directly within a group, as it is read."""
    within = [one for one in group.children() if isinstance(one, QWidget)]
    layout = group.layout()
    if layout is None:
        return within
    return list(dict.fromkeys([*_in_order(layout, within), *within]))


def _in_order(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of some widgets that a layout holds, as it places them.

    The items of a layout are not asked for: Python would go on to know them after Qt has removed
    them, and take a widget that is made at the same place in memory for one of them.
    """
    layouts = [one for one in layout.children() if isinstance(one, QLayout)]
    parts: list[QWidget | QLayout] = [*widgets, *layouts]
    placed = [(_place(layout, one), one) for one in parts]
    for place, one in sorted(placed, key=lambda pair: pair[0]):
        if isinstance(one, QLayout):
            yield from _in_order(one, widgets)
        elif place >= (0, 0):
            yield one


def _place(layout: QLayout, one: QWidget | QLayout) -> tuple[int, int]:
    """Row and column in a grid, or number and 0; below 0 for what is not in it."""
    number = layout.indexOf(one)
    if number < 0 or not isinstance(layout, QGridLayout):
        return number, 0
    row_and_column: tuple[int, int] = layout.getItemPosition(number)[:2]  # type: ignore[index]
    return row_and_column


@cache
def speak_well() -> None:
    """Have Qt ask here first, from now on."""
    QAccessible.installFactory(_interface_of)
    # It writes a warning for each letter of a passphrase that it is not told.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")


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
        return maker(thing)  # type: ignore[no-any-return]  # None leaves it to Qt
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

"""What a screen reader would stumble over in a window, found by what Qt tells screen readers."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from thop_desktop.ui.focus_ring import FocusRing
from thop_desktop.ui.mirror import is_mirrored

Role = QAccessible.Role
# What each kind of control may be, and what may have the keyboard.
FITTING: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (
        QAbstractButton,
        frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.PageTab}),
    ),
    (QTextBrowser, frozenset({Role.StaticText})),
    (QLabel, frozenset({Role.StaticText, Role.Heading, Role.Graphic})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QTextEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QAbstractSpinBox, frozenset({Role.SpinBox})),
    (QAbstractItemView, frozenset({Role.List, Role.Table})),
)
MOST_CHILDREN = 300


def stumbles(root: QWidget) -> list[str]:
    """Each control without a name, with a role that does not fit or out of reading order.

    Args:
        root: a window; what is hidden in it does not count.
    """
    return list(_stumbles(QAccessible.queryAccessibleInterface(root)))


def _stumbles(one: QAccessibleInterface) -> Iterator[str]:
    shown = [
        child
        for child in (one.child(at) for at in range(min(one.childCount(), MOST_CHILDREN)))
        if child is not None
        and not child.state().invisible
        and not isinstance(child.object(), FocusRing)
    ]
    for at, child in enumerate(shown):
        yield from _wrong(child)
        # Within a field Qt itself puts buttons and icons where it likes; and it tells where the
        # heads of columns are as if all were read from the left.
        if not isinstance(one.object(), QLineEdit):
            for later in shown[at + 1 :] if child.role() != Role.ColumnHeader else ():
                if _stands_before(later.rect(), child.rect()):
                    yield f"{_called(later)} stands before {_called(child)}"
        yield from _stumbles(child)


def _wrong(one: QAccessibleInterface) -> Iterator[str]:
    widget, role, state = one.object(), one.role(), one.state()
    if state.focusable and not one.text(QAccessible.Text.Name).strip():
        yield f"{_called(one)} has no name"
    if not isinstance(widget, QWidget):
        return
    for kind, fitting in FITTING:
        if isinstance(widget, kind):
            if role not in fitting:
                yield f"{_called(one)} is told as {role.name}"
            break
    else:
        # Pages can be scrolled by keyboard, and charts of cells gone through.
        if state.focusable and role in (Role.NoRole, Role.Client, Role.Border, Role.StaticText):
            yield f"{_called(one)} can have the keyboard, and is told as {role.name}"
    if isinstance(widget, QAbstractButton):
        told = bool(state.checked or state.selected)
        if told != (widget.isCheckable() and widget.isChecked()):
            yield f"{_called(one)} does not tell its state"


def _stands_before(one: QRect, other: QRect) -> bool:
    """Whether somebody who reads along the lines and down comes to this one first."""
    if one.isEmpty() or other.isEmpty():
        return False
    if is_mirrored():
        one, other = (
            QRect(-area.right(), area.top(), area.width(), area.height()) for area in (one, other)
        )
    if one.bottom() <= other.top() + 1 and one.left() < other.right():
        return True
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > min(one.height(), other.height()) / 2 and one.right() <= other.left() + 1


def _called(one: QAccessibleInterface) -> str:
    return f"{type(one.object()).__name__} {one.text(QAccessible.Text.Name)[:40]!r}"

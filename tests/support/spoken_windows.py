"""What somebody who listens would mistake for something else in a window, or not come to."""

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableWidget, QWidget

from thop_desktop.ui.cards import Card, RowCard
from thop_desktop.ui.focus_ring import FocusRing
from thop_desktop.ui.page import Page
from thop_desktop.ui.tab_order import tab_in_reading_order
from thop_desktop.ui.turn_button import TurnButton

Role = QAccessible.Role
Name = QAccessible.Text.Name
# A part, and all within which it stands, from the window on.
Told = tuple[QAccessibleInterface, tuple[QAccessibleInterface, ...]]
# What has nothing else to say than its name.
NAMED = frozenset({Role.ListItem, Role.Cell, Role.Graphic, Role.Table, Role.Chart, Role.ComboBox})
# What is nothing that can be clicked on.
PLAIN = frozenset({Role.StaticText, Role.Heading, Role.Client, Role.Border, Role.Graphic})
BUTTONS = frozenset({Role.Button, Role.ButtonMenu})
MOST_CHILDREN = 400


def mistakes(root: QWidget) -> list[str]:
    """Names that two buttons share, choices without a question, charts without a table, and so on.

    Args:
        root: a window; what is hidden in it does not count.
    """
    whole = QAccessible.queryAccessibleInterface(root)
    told = list(_told(whole, (whole,)))
    return [
        *_shared_names(told),
        *(wrong for part, within in told for wrong in _wrong(part, within)),
        *_out_of_order(root, told),
    ]


def _told(one: QAccessibleInterface, within: tuple[QAccessibleInterface, ...]) -> Iterator[Told]:
    for at in range(min(one.childCount(), MOST_CHILDREN)):
        child = one.child(at)
        if child is None or child.state().invisible or isinstance(child.object(), FocusRing):
            continue
        yield child, within
        yield from _told(child, (*within, child))


def _shared_names(told: list[Told]) -> Iterator[str]:
    """Buttons that sound alike in one group; rows of a list may, as they do to the eye."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    for part, within in told:
        thing = part.object()
        if part.role() in BUTTONS and isinstance(thing, QAbstractButton) and thing.isEnabled():
            found[_group(within), part.text(Name)] += not isinstance(thing, RowCard)
    for (group, name), times in found.items():
        if times > 1:
            yield f"{times} buttons are called {name!r} in {group!r}"


def _group(within: tuple[QAccessibleInterface, ...]) -> str:
    named = [one.text(Name) for one in within if one.role() == Role.Grouping]
    return named[-1] if named else ""


def _wrong(part: QAccessibleInterface, within: tuple[QAccessibleInterface, ...]) -> Iterator[str]:
    thing, role, name = part.object(), part.role(), part.text(Name)
    called = f"{type(thing).__name__} {name[:40]!r}"
    if role == Role.RadioButton and not _group(within) and ": " not in name:
        yield f"{called} answers no question"
    # The magnifying glass in a field for searching is Qt's own business.
    if role in NAMED and not name.strip() and not isinstance(within[-1].object(), QLineEdit):
        yield f"{called} is told as {role.name} without a word"
    if not isinstance(thing, QWidget):
        return
    by_hand = thing.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
    if by_hand and thing.cursor().shape() == Qt.CursorShape.PointingHandCursor and role in PLAIN:
        yield f"{called} can be clicked on, and is told as {role.name}"
    if thing.focusPolicy() != Qt.FocusPolicy.NoFocus and not part.state().focusable:
        yield f"{called} can have the keyboard, and does not tell"
    if role == Role.Chart and not _has_table(thing):
        yield f"{called} is no table, and cannot be made one"


def _has_table(chart: QWidget) -> bool:
    """Whether the card or page with a chart has a table of it, or a button that brings one."""
    around = chart.parentWidget()
    while around is not None and not isinstance(around, (Card, Page)):
        around = around.parentWidget()
    if around is None:
        return False
    ways = [*around.findChildren(TurnButton), *around.findChildren(QTableWidget)]
    return any(way.isVisible() for way in ways) or _has_table(around)


def _out_of_order(root: QWidget, told: list[Told]) -> Iterator[str]:
    """What the Tab key comes to before something that is read before it, or never."""
    places = {part.object(): place for place, (part, _within) in enumerate(told)}
    tab_in_reading_order(root)
    before: QWidget | None = None
    for stop in _stops(root):
        if stop not in places:
            yield f"{_called(stop)} is not told of"
        elif before is not None and places[stop] < places[before]:
            yield f"the Tab key comes to {_called(stop)} after {_called(before)}"
        before = stop if stop in places else before


def _stops(root: QWidget) -> Iterator[QWidget]:
    stop = root.nextInFocusChain()
    while stop is not None and stop is not root:
        takes_tab = bool(stop.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and stop.isVisible() and stop.isEnabled() and stop.focusProxy() is None:
            yield stop
        stop = stop.nextInFocusChain()


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()[:40]!r}"

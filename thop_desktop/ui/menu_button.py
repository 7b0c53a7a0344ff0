"""A button that opens a short menu, by mouse or by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored
from thop_desktop.ui.spoken import Role


@dataclass(frozen=True)
class MenuLine:
    """One line of a menu.

    Attributes:
        words: what it says.
        act: called without arguments.
        is_chosen: it is what is chosen now, and bears a mark.
    """

    words: str
    act: Callable[[], object]
    is_chosen: bool = False


class MenuButton(Button):
    """Shows its menu below it; the arrow keys go through it, Enter takes a line, Escape none."""

    spoken_role = Role.ButtonMenu

    def __init__(
        self,
        look: Look,
        words: str,
        lines: Callable[[], Sequence[MenuLine]],
        *,
        icon: str = "caret-down",
        name: str = "",
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            words: on the button, or "" for an icon alone.
            lines: tells what the menu holds, each time it opens.
            icon: name of an icon.
            name: what a screen reader says, where the words say too little.
        """
        super().__init__(look, words, self.open_menu, kind="quiet", icon=icon, name=name)
        self._lines = lines
        self.menu_below: QMenu | None = None
        self._font = look.font("body")

    def open_menu(self) -> None:
        """Show the menu, the keyboard on its first line."""
        menu = QMenu(self)
        menu.setFont(self._font)
        menu.setAccessibleName(self.accessibleName())
        for line in self._lines():
            action = menu.addAction(line.words)
            action.setCheckable(line.is_chosen)
            action.setChecked(line.is_chosen)
            # Later, for what it opens may be in the place of this button.
            action.triggered.connect(lambda _checked=False, act=line.act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.aboutToHide.connect(self._closed)
        self.menu_below = menu
        left = self.width() - menu.sizeHint().width() if is_mirrored() else 0
        menu.popup(self.mapToGlobal(QPoint(left, self.height())))
        menu.setActiveAction(menu.actions()[0])

    def _closed(self) -> None:
        self.menu_below = None

"""Buttons in the theme's kinds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton

from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look

ICON_GAP = "\N{EN SPACE}"
ICON_ROLES = {"primary": "on-main", "warm": "accent", "plain": "ink"}


class Button(KeyFocus, QPushButton):
    """A button with a verb, and an icon where that helps.

    Kinds: "primary" (at most one a page), "plain", "warm" (for hard moments), "quiet" (in bars),
    "link" (in running pages) and "contents" (table of contents).
    """

    def __init__(
        self,
        look: Look,
        text: str,
        on_click: Callable[[], object],
        *,
        kind: str = "plain",
        icon: str = "",
        name: str = "",
        hint: str = "",
    ) -> None:
        """Make a button.

        Args:
            look: fonts, colours and measures.
            text: the words on it, or "" for an icon alone.
            on_click: called without arguments.
            kind: see the class.
            icon: name of an icon.
            name: what a screen reader says; needed where there are no words.
            hint: shown on hover.
        """
        super().__init__()
        self.set_words(text, with_icon=bool(icon))
        self.setProperty("kind", kind)
        self.setFont(look.font("label" if kind in ("quiet", "contents") else "text-strong"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon:
            self.setIcon(look.icon(icon, ICON_ROLES.get(kind, "main")))
            self.setIconSize(look.icon_size())
        self.setAccessibleName(name or text)
        self.setToolTip(hint)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked=False: on_click())

    def set_words(self, text: str, *, with_icon: bool) -> None:
        """Show other words; beside an icon they keep some distance, which Qt itself does not."""
        self.setText(f"{ICON_GAP}{text}" if with_icon and text else text)


class Choice(KeyFocus, QRadioButton):
    """One of several things of which one is chosen."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self.setFont(look.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

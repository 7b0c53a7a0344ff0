"""Buttons in the theme's kinds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton, QSizePolicy

from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.wrapped_words import WrappedWords

ICON_GAP = "\N{EN SPACE}"
ICON_ROLES = {"primary": "on-main", "warm": "accent", "plain": "ink"}
# Kinds without an edge; words alone have a line below.
BARE = frozenset({"link", "quiet"})
# On a page these go on below where there is no room beside; in a bar the bar sees to that.
WRAPPING = frozenset({"primary", "plain", "warm", "link"})


class Button(KeyFocus, WrappedWords, QPushButton):
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
        self.wraps = kind in WRAPPING
        if self.wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text, with_icon=bool(icon))
        self.setProperty("kind", kind)
        # Without an edge only its colour would say that it is a button; an icon says so too.
        self.setProperty("bare", kind in BARE and not icon)
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
        self.ahead = ICON_GAP if with_icon and text else ""
        self.show_line(text)


class Switch(Button):
    """A button that shows whether something is open or on; no box to tick."""

    spoken_role = Role.Button


class Tab(Button):
    """A button for one of several things, of which it shows whether that is the one in sight."""

    spoken_role = Role.PageTab


class Choice(KeyFocus, WrappedWords, QRadioButton):
    """One of several things of which one is chosen."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFont(look.font("body"))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_line(text)

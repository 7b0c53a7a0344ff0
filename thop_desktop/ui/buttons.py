"""Buttons in the theme's kinds."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QRadioButton, QSizePolicy

from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look

ICON_GAP = "\N{EN SPACE}"
ICON_ROLES = {"primary": "on-main", "warm": "accent", "plain": "ink"}
# On a page these go on below where there is no room beside; in a bar the bar sees to that.
WRAPPING = frozenset({"primary", "plain", "warm", "link"})


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
        self._words = ""
        self._wraps = kind in WRAPPING
        if self._wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        self._words = f"{ICON_GAP}{text}" if with_icon and text else text
        self.setText(self._words)
        self._wrap(self.width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as all words on one line; as high as the lines that there are now."""
        lines = QFontMetrics(self.font())
        now = max(map(lines.horizontalAdvance, self.text().split("\n")))
        return super().sizeHint() + QSize(lines.horizontalAdvance(self._words) - now, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word, where the words may go on below each other."""
        hint = self.sizeHint()
        if not self._wraps or not self._words:
            return hint
        lines = QFontMetrics(self.font())
        around = hint.width() - lines.horizontalAdvance(self._words)
        longest = max(map(lines.horizontalAdvance, self._words.split()))
        return QSize(min(hint.width(), around + longest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._wrap(event.size().width())

    def _wrap(self, width: int) -> None:
        wanted = self._broken(width)
        if wanted != self.text():
            self.setText(wanted)

    def _broken(self, width: int) -> str:
        """The words in lines that fit."""
        hint = self.sizeHint()
        if not self._wraps or width >= hint.width():
            return self._words
        lines = QFontMetrics(self.font())
        room = width - (hint.width() - lines.horizontalAdvance(self._words))
        broken = ""
        for word in self._words.split(" "):
            longer = f"{broken} {word}" if broken else word
            fits = lines.horizontalAdvance(longer.rsplit("\n", 1)[-1]) <= room
            broken = longer if fits or not broken else f"{broken}\n{word}"
        return broken


class Choice(KeyFocus, QRadioButton):
    """One of several things of which one is chosen."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self.setFont(look.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

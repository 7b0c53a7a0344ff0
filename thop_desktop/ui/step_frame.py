"""The frame of what is filled in step by step: the step scrolls, the way on stays in sight."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.step_foot import StepFoot


class _StepPage(Page):
    """The part that scrolls.

    Signals:
        arranged: its width changed, perhaps only because it can be scrolled now.
    """

    arranged = Signal()

    def arrange(self) -> None:
        self.arranged.emit()


class StepFrame(QWidget):
    """Pages of the window that show one step put it into `_page`, and its buttons into the foot."""

    def __init__(
        self,
        look: Look,
        *,
        width: int,
        margins: tuple[int, int, int, int],
        save: Callable[[], object],
    ) -> None:
        """Make it empty.

        Args:
            look: theme and text size.
            width: how wide a step is at most, in pixels at 100 %.
            margins: around it, likewise.
            save: keeps what was filled in; called when the page is left.
        """
        super().__init__()
        self.title = ""
        self.setObjectName("page")
        self._look, self._width, self._save = look, width, save
        self._page = _StepPage(look, "", width=width, margins=margins)
        self._foot = StepFoot(look, look.space(width))
        self._page.arranged.connect(self.arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._foot)
        self._empty: Button | None = None

    def scroll_position(self) -> int:
        """How far it is scrolled; whoever leaves the page has all of it kept."""
        self._save()
        return self._page.scroll_position()

    def find_within(self) -> None:
        """A step is short: there is nothing to find within it."""

    def print_out(self) -> None:
        """What comes of all steps is what can be printed."""

    def arrange(self) -> None:
        """Put the buttons below at the same edges as the step."""
        self._foot.set_aside(self.width() - self._page.viewport().width())

    def _call_it(self, title: str) -> None:
        self.title = title
        self.setAccessibleName(title)
        self._page.setAccessibleName(title)

    def _scroll_to(self, pixels: int) -> None:
        """Once the words are laid out: before that their height is not known."""
        QTimer.singleShot(0, self, lambda: self._page.verticalScrollBar().setValue(pixels))

    def _new_foot(self) -> StepFoot:
        """A foot without buttons, in the place of the one before."""
        old, self._foot = self._foot, StepFoot(self._look, self._look.space(self._width))
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self._foot)
        old.hide()
        old.deleteLater()
        return self._foot

    def _show_empty(self, words: str, verb: str, act: Callable[[], object]) -> None:
        """Say why there is no step, and lead on."""
        self._page.add(Label(self._look, words, "body", "quiet"), 16)
        self._empty = Button(self._look, verb, act)
        self._page.column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.column.addStretch(1)
        self._foot.hide()

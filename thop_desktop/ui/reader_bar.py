"""The bar above a text: the way back, where you are, and what you can do with the page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from thop_desktop.content.render import Heading
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored


@dataclass(frozen=True)
class ReaderActions:
    """What the bar's buttons do."""

    back: Callable[[], object]
    forward: Callable[[], object]
    larger: Callable[[], object]
    smaller: Callable[[], object]
    find: Callable[[], object]
    mark: Callable[[], object]
    save_pdf: Callable[[], object]
    print_page: Callable[[], object]
    go_to: Callable[[str], object]


class ReaderBar(QFrame):
    """Buttons with words where there is room, and with icons alone where there is not."""

    def __init__(self, look: Look, actions: ReaderActions) -> None:
        super().__init__()
        self._look = look
        self._actions = actions
        self._headings: Sequence[Heading] = ()
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (24, 8, 24, 8)))
        row.setSpacing(look.space(4))
        self.back = self._icon("arrow-left", self.tr("Back"), actions.back)
        self.forward = self._icon("arrow-right", self.tr("Forward"), actions.forward)
        self._crumbs = Label(look, "", "text", "quiet", wrap=False)
        self._contents = self._worded("list", self.tr("On this page"), self._open_contents)
        self.sizes = self._icon("text-aa", self.tr("Text size"), self._open_sizes)
        self._worded_buttons = [
            self._worded("magnifying-glass", self.tr("Find in text"), actions.find),
            self._worded("highlighter-circle", self.tr("Mark"), actions.mark),
            self._worded("file-arrow-down", self.tr("Save as PDF"), actions.save_pdf),
            self._worded("printer", self.tr("Print"), actions.print_page),
        ]
        self._worded_buttons[1].setToolTip(
            self.tr("Mark the selected words. Marks stay until you close the program.")
        )
        for widget in (self.back, self.forward):
            row.addWidget(widget)
        row.addSpacing(look.space(8))
        row.addWidget(self._crumbs, 1)
        for widget in (self._contents, self.sizes, *self._worded_buttons):
            row.addWidget(widget)

    def show_crumbs(self, crumbs: Sequence[str]) -> None:
        """Show what the page is part of."""
        self._crumb_text = "  ›  ".join(crumbs)
        self._arrange()

    def offer_contents(self, headings: Sequence[Heading], *, offered: bool) -> None:
        """Offer the table of contents as a menu, where it does not stand beside the text."""
        self._headings = headings
        self._contents.setVisible(offered and bool(headings))
        self._arrange()

    def allow_mark(self, *, allowed: bool) -> None:
        """Marking needs selected words."""
        self._worded_buttons[1].setEnabled(allowed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as anybody wants: words make room for icons then."""
        return QSize(0, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        for crumbs, worded in ((self._crumb_text, True), ("", True), ("", False)):
            for button in (self._contents, *self._worded_buttons):
                button.set_words(button.accessibleName() if worded else "", with_icon=True)
            self._crumbs.set_words(crumbs)
            if self.sizeHint().width() <= self.width():
                break

    _crumb_text = ""

    def _icon(self, icon: str, name: str, on_click: Callable[[], object]) -> Button:
        return Button(self._look, "", on_click, kind="quiet", icon=icon, name=name, hint=name)

    def _worded(self, icon: str, name: str, on_click: Callable[[], object]) -> Button:
        return Button(self._look, name, on_click, kind="quiet", icon=icon, name=name, hint=name)

    def _open_contents(self) -> None:
        menu = QMenu(self)
        menu.setFont(self._look.font("text"))
        for heading in self._headings:
            action = menu.addAction(heading.text)
            action.triggered.connect(
                lambda _checked=False, anchor=heading.id: self._actions.go_to(anchor)
            )
        self._drop(menu, self._contents)

    def _open_sizes(self) -> None:
        menu = QMenu(self)
        menu.setFont(self._look.font("text"))
        for words, action in (
            (self.tr("Larger text"), self._actions.larger),
            (self.tr("Smaller text"), self._actions.smaller),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, do=action: do())
        self._drop(menu, self.sizes)

    def _drop(self, menu: QMenu, below: Button) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        left = below.width() - menu.sizeHint().width() if is_mirrored() else 0
        menu.popup(below.mapToGlobal(QPoint(left, below.height())))

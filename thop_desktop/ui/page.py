"""The frame of a page: a scrolling column in the middle of the paper."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.window import AFTER_PAINTING_MS

PAGE_WIDTH = 808
MARGINS = (32, 36, 32, 36)
NARROW_EMS = 62


class _Body(QWidget):
    """What scrolls: exactly as high as its words need at the width they have.

    A layout's own least height is reckoned at its least width, and would leave blank paper below.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class Page(QScrollArea):
    """A page of the window: title, then what the page adds to `column`, top to bottom.

    It scrolls up and down, never sideways; `narrow` says whether columns must be stacked.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        *,
        kicker: str = "",
        lead: str = "",
        width: int = PAGE_WIDTH,
        margins: tuple[int, int, int, int] = MARGINS,
    ) -> None:
        super().__init__()
        self.look = look
        self.title = title
        self._put_off: Callable[[], object] | None = None
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = _Body()
        body.setObjectName("column")
        centred = QHBoxLayout(body)
        centred.setContentsMargins(*(look.space(n) for n in margins))
        middle = QWidget()
        middle.setObjectName("column")
        middle.setMaximumWidth(look.space(width))
        self._widest = look.space(width)
        self._margins = look.space(margins[0]) + look.space(margins[2])
        centred.addStretch(1)
        centred.addWidget(middle, 1000)
        centred.addStretch(1)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        if kicker:
            self.column.addWidget(Label(look, kicker, "label", "quiet"))
            self.gap(4)
        if title:
            heading = Label(look, title, "display")
            self.column.addWidget(heading)
        if lead:
            self.gap(4)
            self.column.addWidget(Label(look, lead, "body", "quiet"))
        self.setWidget(body)

    @property
    def narrow(self) -> bool:
        """Whether the page is too narrow, measured in letters, for columns side by side."""
        em = self.look.points("body") * 96 / 72
        return self.viewport().width() / em < NARROW_EMS

    @property
    def room(self) -> int:
        """How wide the column may be at the width that the page has, in pixels."""
        return min(self.viewport().width() - self._margins, self._widest)

    @staticmethod
    def words_column(widget: QWidget) -> QVBoxLayout:
        """A column of words within a widget, packed to the top."""
        column = QVBoxLayout(widget)
        column.setSpacing(0)
        return column

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to what has just come, once it has its place; it may be below the window."""
        room = self.look.space(16)

        def scroll() -> None:
            self.ensureWidgetVisible(widget, 0, room)

        # The page is only made higher in a round of events after that in which words got theirs.
        QTimer.singleShot(0, widget, lambda: QTimer.singleShot(0, widget, scroll))

    def gap(self, pixels: int) -> None:
        """White space below what was added last."""
        self.column.addSpacing(self.look.space(pixels))

    def heading(self, text: str) -> None:
        """A heading with more space above than below it."""
        self.gap(32)
        self.column.addWidget(Label(self.look, text, "heading"))
        self.gap(8)

    def add(self, item: QWidget | QLayout, after: int = 8) -> None:
        """Add a widget or layout, with white space after it."""
        if isinstance(item, QWidget):
            self.column.addWidget(item)
        else:
            self.column.addLayout(item)
        if after:
            self.gap(after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the page arrange itself anew for its width."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put columns side by side or below each other; called at every change of width."""

    @property
    def is_whole(self) -> bool:
        """Nothing of it is still to be made."""
        return self._put_off is None

    def put_off(self, make: Callable[[], object]) -> None:
        """Make what stands below the first screen later: what is above can be read meanwhile."""
        self._put_off = make
        QTimer.singleShot(AFTER_PAINTING_MS, self, self.complete)

    def complete(self) -> None:
        """Make now what was put off; before it is shown, where it is to be scrolled down."""
        make, self._put_off = self._put_off, None
        if make is not None:
            make()
            self.column.addStretch(1)
            self.arrange()

    def show_place(self, place: Place) -> None:
        """Go as far down as the page was scrolled before."""
        self.verticalScrollBar().setValue(place.scroll)

    def scroll_position(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def find_within(self) -> None:
        """Pages of the window are short: there is nothing to find within them."""

    def print_out(self) -> None:
        """Most pages of the window are for the screen alone."""

    def first_focus(self) -> QWidget:
        """What the keyboard should reach first."""
        return self


def lead_to(field: QWidget, form: QWidget) -> None:
    """Put the keyboard into a field of a form that has just come, and scroll to them.

    Args:
        field: of the form.
        form: on a page of the window; at its end it may have come below the window.
    """
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    page: QWidget | None = form
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    if page is not None:
        for widget in (form, field):
            page.bring_into_sight(widget)

"""The table of contents beside a text."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QVBoxLayout

from thop_desktop.content.render import Heading
from thop_desktop.ui.buttons import Tab
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

WIDTH = 264


class ContentsPanel(QFrame):
    """The headings of a page, with the one being read marked by a bar."""

    def __init__(
        self,
        look: Look,
        headings: Sequence[Heading],
        on_choice: Callable[[str], None],
        foot: str,
        title: str = "",
    ) -> None:
        """Make the panel.

        Args:
            look: fonts and colours.
            headings: what to list.
            on_choice: called with the anchor of a heading.
            foot: a quiet line below the list.
            title: what stands above it; "" for that it tells of this page.
        """
        super().__init__()
        self.setFixedWidth(look.space(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(look, title or self.tr("On this page"), "text-strong", "quiet"))
        column.addSpacing(look.space(8))
        self._buttons: dict[str, Tab] = {}
        for heading in headings:
            button = Tab(
                look,
                _in_lines(look, heading.text),
                partial(on_choice, heading.id),
                kind="contents",
                name=heading.text,
            )
            button.setCheckable(True)
            self._buttons[heading.id] = button
            column.addWidget(button)
        column.addSpacing(look.space(16))
        column.addWidget(Label(look, foot, "small", "quiet"))

    def mark(self, anchor: str) -> None:
        """Show which heading the reader has reached; "" for none yet."""
        for name, button in self._buttons.items():
            button.setChecked(name == anchor)


def _in_lines(look: Look, text: str) -> str:
    """A heading in as many lines as it needs; before it is laid out the panel must know."""
    room = look.space(WIDTH) - 2 * look.space(12) - 8
    metrics = QFontMetricsF(look.font("label"))
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)

"""Ways to begin a new entry, offered until the first word is written."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QWidget

from thop_desktop.content.diary_templates import Template
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class Beginnings(QWidget):
    """A few words and a button for each template."""

    def __init__(
        self, look: Look, templates: Sequence[Template], begin: Callable[[Template], object]
    ) -> None:
        """Make the buttons.

        Args:
            look: fonts and measures.
            templates: the ways to begin.
            begin: begins in one of them.
        """
        super().__init__()
        flow = Flow(self, look.space(8))
        words = Label(look, self.tr("Begin with"), "label", "quiet", wrap=False)
        words.setMinimumHeight(look.space(32))
        flow.addWidget(words)
        for template in templates:
            button = Button(look, template.name, partial(begin, template), kind="option")
            button.setFont(look.font("label"))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

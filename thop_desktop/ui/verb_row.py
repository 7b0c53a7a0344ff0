"""A row of buttons that says what can be done next."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.look import Look

# Words, what a click does, and the kind and icon of the button.
Verb = tuple[str, Callable[[], object], str, str]


def add_verbs(look: Look, column: QVBoxLayout, verbs: Sequence[Verb]) -> Button | None:
    """Add a button for each verb, beside each other where there is room; returns the first."""
    row = QWidget()
    flow = Flow(row, look.space(12))
    buttons = [Button(look, words, act, kind=kind, icon=icon) for words, act, kind, icon in verbs]
    for button in buttons:
        flow.addWidget(button)
    column.addWidget(row)
    return buttons[0] if buttons else None

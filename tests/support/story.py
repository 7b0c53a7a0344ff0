"""The evening that the end-to-end test of the diary tells: its words, and hands on the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.program import Running

# What is written before the light goes out; "vrijdagse" stands in nothing else that is written.
SENTENCE = "Vlinder kwam zelf naast me zitten bij het vrijdagse vuurtje"
# As many as patterns need to say something.
CONFLICTS = tuple(f"Ruzie {number} om de tablet" for number in range(1, 9))
MOST_STEPS = 80


def tab_to(user: Running, words: str) -> None:
    """Press Tab until the keyboard is on the control that says this.

    Raises:
        AssertionError: it is not come to.
    """
    for _step in range(MOST_STEPS):
        widget = QApplication.focusWidget()
        if widget is not None and words in (widget.property("text"), widget.accessibleName()):
            return
        user.press(Qt.Key.Key_Tab)
    raise AssertionError(f"the Tab key does not come to {words!r}; there is {user.words}")

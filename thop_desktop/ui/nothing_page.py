"""Where something was to be shown that is not there, or not yet."""

from collections.abc import Callable

from thop_desktop.ui.empty_state import EmptyState
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page


class NothingPage(Page):
    """One sentence, and the way on."""

    def __init__(
        self, look: Look, title: str, words: str, verb: str, act: Callable[[], object]
    ) -> None:
        super().__init__(look, title)
        state = EmptyState(look, beside=0)
        state.say(words, verb, act)
        self.add(state, 0)
        self.column.addStretch(1)

"""How far long work has come, told to whoever waits for it, who can also end it."""

from collections.abc import Callable

# Is told how much is done, and of how much; what it raises ends the work.
Progress = Callable[[int, int], object]


class Steps:
    """Counts what is done of some work, and tells of each step."""

    def __init__(self, progress: Progress | None, of: int) -> None:
        """Begin.

        Args:
            progress: is told of each step; nobody is when it is None.
            of: how much there is to do, in units of the work's own.
        """
        self._progress = progress
        self._of = max(1, of)
        self._done = 0

    def take(self, number: int = 0) -> None:
        """One more step.

        Args:
            number: how much was done in it; nothing yet, when somebody shall only be able to end
                the work here.
        """
        self._done = min(self._of, self._done + number)
        if self._progress is not None:
            self._progress(self._done, self._of)

    def finish(self) -> None:
        """The last step: what is left to do, if anything is."""
        self.take(self._of - self._done)

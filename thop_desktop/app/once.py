"""Something that is made when it is first needed."""

from collections.abc import Callable
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Once(Generic[Made]):
    """Call it to have the thing, the same one every time; `made` never makes it."""

    def __init__(self, make: Callable[[], Made]) -> None:
        """Make nothing yet.

        Args:
            make: makes it; when it fails, it is called again the next time.
        """
        self._make = make
        self._made: Made | None = None

    @property
    def made(self) -> Made | None:
        """The thing, or None while nobody needed it."""
        return self._made

    def __call__(self) -> Made:
        """The thing, made now if it was not yet."""
        if self._made is None:
            self._made = self._make()
        return self._made

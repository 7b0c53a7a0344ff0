"""What pages ask of paper, without what it takes to print."""

from typing import Protocol


class Paper(Protocol):
    """Where a text can go besides the screen."""

    def save(self, html: str, title: str) -> None:
        """Save it as PDF, after asking where."""

    def print_out(self, html: str, title: str) -> None:
        """Print it, after asking how."""

"""The place of a hit in context: a short cut of the text with the found words marked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from thop_desktop.content.words import Token

LENGTH = 110
BEFORE = 40
GAP = "…"


@dataclass(frozen=True)
class Snippet:
    """A short piece of text.

    Attributes:
        text: what to show.
        marks: the found words: offsets of the first character and just after the last one,
            counted in characters of Python (not in Qt's UTF-16 units).
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def marked(text: str, tokens: Sequence[Token], words: Collection[str]) -> Snippet:
    """The whole text with the given words marked."""
    return Snippet(text, tuple((t.start, t.end) for t in tokens if t.word in words))


def cut(text: str, tokens: Sequence[Token], words: Collection[str]) -> Snippet:
    """About 110 characters of the text around as many of the words as possible.

    Args:
        text: what to cut from.
        tokens: its words with their places.
        words: the words to mark, folded.
    """
    found = [token for token in tokens if token.word in words]
    start, end = _window(text, tokens, found)
    head = f"{GAP} " if start else ""
    tail = f" {GAP}" if end < len(text) else ""
    shift = len(head) - start
    return Snippet(
        head + text[start:end].rstrip(" ,;:–-") + tail,
        tuple((t.start + shift, t.end + shift) for t in found if start <= t.start and t.end <= end),
    )


def _window(text: str, tokens: Sequence[Token], found: Sequence[Token]) -> tuple[int, int]:
    """Where to cut, at the limits of words."""
    if len(text) <= LENGTH:
        return 0, len(text)
    first = max(
        found,
        key=lambda token: (
            len({t.word for t in found if token.start <= t.start and t.end <= token.start + LENGTH - BEFORE}),
            -token.start,
        ),
        default=None,
    )
    wanted = max(0, first.start - BEFORE) if first else 0
    wanted = min(wanted, len(text) - LENGTH)
    start = 0 if wanted < 12 else next((t.start for t in tokens if t.start >= wanted), 0)
    ends = [t.end for t in tokens if start < t.end <= start + LENGTH]
    if len(text) <= start + LENGTH:
        return start, len(text)
    return start, ends[-1] if ends else start + LENGTH

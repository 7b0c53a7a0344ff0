"""The place of a hit in context: a short cut of the text with the found words marked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from thop_desktop.content.words import Token

LENGTH = 110
LONGEST = 125  # a text of this length is not cut
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
    if len(text) <= LONGEST:
        return 0, len(text)
    start = 0
    if found and found[-1].end > LENGTH:
        best = max(found, key=lambda token: (_words_after(token, found), -token.start))
        wanted = min(best.start - BEFORE, len(text) - LENGTH)
        start = next((t.start for t in tokens if t.start >= wanted), 0) if wanted > 0 else 0
    if len(text) - start <= LONGEST:
        return start, len(text)
    ends = [token.end for token in tokens if start < token.end <= start + LENGTH]
    return start, max(ends, default=start + LENGTH)


def _words_after(first: Token, found: Sequence[Token]) -> int:
    """How many different words a cut that starts just before this one would show."""
    last = first.start + LENGTH - BEFORE
    return len({token.word for token in found if token.start >= first.start and token.end <= last})

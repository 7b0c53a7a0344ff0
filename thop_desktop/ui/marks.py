"""The marks that a reader makes in texts."""

Span = tuple[int, int]


class Marks:
    """The reader's marks of this run, by text; they are never written down."""

    def __init__(self) -> None:
        self._spans: dict[str, tuple[Span, ...]] = {}

    def of(self, key: str) -> tuple[Span, ...]:
        """The marks in a text, in order."""
        return self._spans.get(key, ())

    def forget(self) -> None:
        """Take all marks away."""
        self._spans.clear()

    def toggle(self, key: str, span: Span) -> None:
        """Mark a span; where it touches marks, take those away instead."""
        start, end = span
        touching = [old for old in self.of(key) if old[0] < end and start < old[1]]
        if touching:
            kept = tuple(old for old in self.of(key) if old not in touching)
        else:
            kept = tuple(sorted((*self.of(key), span)))
        self._spans[key] = kept

"""What somebody practises just now: in memory only, and gone when the diary is locked."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Practised:
    """How far somebody is with one situation.

    Attributes:
        situation: what happened, where it was not taken from an entry.
        words: what was written for each step; empty at first.
        begun: the question of safety was answered.
        compared: what each step asks was looked at.
    """

    situation: str = ""
    words: tuple[str, ...] = ()
    begun: bool = False
    compared: bool = False


@dataclass
class PracticeMemory:
    """Outlives a page that is made anew for another text size; it is never written anywhere.

    Attributes:
        kept: the entry's id, "" for a situation without one → how far somebody is.
    """

    kept: dict[str, Practised] = field(default_factory=dict, repr=False)

    def get(self, entry_id: str) -> Practised:
        """How far somebody is."""
        return self.kept.get(entry_id, Practised())

    def put(self, entry_id: str, practised: Practised) -> None:
        """Remember how far somebody is."""
        self.kept[entry_id] = practised

    def drop(self, entry_id: str) -> None:
        """Forget one situation."""
        self.kept.pop(entry_id, None)

    def forget(self) -> None:
        """Forget all of it."""
        self.kept.clear()

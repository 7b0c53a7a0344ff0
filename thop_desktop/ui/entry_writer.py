"""The entry that is being written: begun, kept step by step, and left."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters
from thop_desktop.store.own_time import keepable

DRAFTS = Filters(draft=True)


def is_empty(entry: Entry, beginnings: Iterable[str] = ()) -> bool:
    """Whether nothing was written: no words but those of a template, no mood, energy or tag.

    What kind of entry it is, or which child it is about, says nothing by itself.
    """
    texts = (entry.before, entry.did, entry.outcome)
    written = entry.text.strip() and entry.text.strip() not in beginnings
    return not (written or any(text.strip() for text in texts) or entry.tags
                or entry.mood or entry.energy)  # fmt: skip


class EntryWriter:
    """Keeps what is written in the diary; it knows no widget.

    An entry is a draft from its first letter until another one is opened, a new one is begun or it
    is closed. Locking, another page of the window or the end of the program do not end it: it is
    what the diary opens with.
    """

    def __init__(
        self, diary: Diary, clock: Callable[[], datetime], beginnings: Iterable[str] = ()
    ) -> None:
        """Begin with no entry.

        Args:
            diary: where entries are kept.
            clock: tells the local time.
            beginnings: the texts of templates, which are not written by anybody.
        """
        self._diary = diary
        self._clock = clock
        self._beginnings = frozenset(text.strip() for text in beginnings if text.strip())
        self.entry: Entry | None = None
        # Steps that were kept since the text field began to remember its own.
        self._steps = 0

    @property
    def is_kept(self) -> bool:
        """Whether the entry is in the diary by now."""
        return self.entry is not None and bool(self.entry.id)

    def begin(self) -> Entry:
        """A new entry, not yet kept: it would be empty."""
        self.entry = Entry(at=keepable(self._clock()), draft=True)
        self._steps = 0
        return self.entry

    def open(self, entry_id: str) -> Entry:
        """Go on with an entry.

        Raises:
            KeyError: there is none.
        """
        self.entry = self._diary.get(entry_id)
        self._steps = 0
        return self.entry

    def draft(self) -> Entry | None:
        """The newest entry that was still being written, or None."""
        return next(iter(self._diary.newest(1, filters=DRAFTS)), None)

    def keep(self, said: Entry, *, step: bool) -> Entry | None:
        """Keep what the entry says now.

        Args:
            said: what it says.
            step: whether this can be undone by itself.

        Returns:
            The entry as it is kept, or None when there is nothing to keep yet.
        """
        if self.entry is None:
            return None
        if not self.is_kept:
            if is_empty(said, self._beginnings):
                return None
            self.entry = self._diary.add(replace(said, draft=True), self._clock())
            return self.entry
        former = self.entry
        said = replace(said, id=former.id, draft=True)
        try:
            self.entry = self._diary.change(said, self._clock(), step=step)
        except KeyError:
            # It was erased meanwhile, perhaps with the child it was about: the words stay.
            new = replace(said, id="", child=None, written=None, changed=None)
            self.entry = self._diary.add(new, self._clock())
            self._steps = 0
            return self.entry
        if step and said != former:
            self._steps += 1
        return self.entry

    def settle_steps(self) -> None:
        """The text field has forgotten its own steps; undoing goes on with the kept ones."""
        self._steps = 0

    def finish(self) -> Entry | None:
        """Close the entry: it is no draft any more, and gone when it ended up empty.

        Returns:
            The entry as it is kept, or None when there is none.
        """
        entry, self.entry = self.entry, None
        if entry is None or not entry.id:
            return None
        try:
            if is_empty(entry, self._beginnings):
                self._diary.delete(entry.id, self._clock())
                return None
            if entry.draft:
                return self._diary.change(replace(entry, draft=False), self._clock(), step=False)
        except KeyError:
            return None  # it was erased meanwhile
        return entry

    def undo(self) -> Entry | None:
        """Go back to what the entry said before, beyond what the text field remembers.

        Returns:
            What it says now, or None when there is nothing before.
        """
        if not self.is_kept or self.entry is None:
            return None
        entry_id, now = self.entry.id, self._clock()
        possible = self._diary.steps(entry_id)[0]
        if possible <= self._steps:
            return None
        for _step in range(self._steps + 1):
            self.entry = self._diary.undo(entry_id, now) or self.entry
        self._steps = 0
        return self.entry

    def redo(self) -> Entry | None:
        """Do again what was taken back; None when there is nothing to do again."""
        if not self.is_kept or self.entry is None:
            return None
        again = self._diary.redo(self.entry.id, self._clock())
        self.entry = again or self.entry
        self._steps = 0
        return again

    def can_step(self) -> tuple[bool, bool]:
        """Whether there is something before, and something to do again."""
        if not self.is_kept or self.entry is None:
            return False, False
        back, forth = self._diary.steps(self.entry.id)
        return back > self._steps, forth > 0

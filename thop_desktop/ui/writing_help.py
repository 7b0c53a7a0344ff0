"""What is marked in the words of an open diary: names and numbers, and misspelt words."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from thop_desktop.errors import ContentError
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.stems import ALONE, BOTH, languages_of, words
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.writing.finding import Kind
from thop_desktop.writing.personal import PersonalFinder, unknown
from thop_desktop.writing.spelling import Speller
from thop_desktop.writing.tools import WritingTools

# In the private settings.
OWN_WORDS, ALLOWED, SPELLING = "own-words", "names-that-may-stay", "spelling-checked"
# A paragraph that is longer than this is not looked at: that would keep the writer waiting.
LONGEST = 5_000
# After a word of some length and a full stop a sentence ends; a name may have short words with one.
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{5}[.!?] )")
# More sentences than are in sight.
MOST_SEEN = 1_000
# The dictionary is loaded in a pause of this length: loading takes a fifth of a second.
IDLE_MS = 700


@dataclass(frozen=True)
class Mark:
    """A piece of a paragraph.

    Attributes:
        start: the place of its first character, as Python counts them.
        end: the place after its last one.
        kind: what it looks like; None for a misspelt word.
    """

    start: int
    end: int
    kind: Kind | None


class WritingHelp(QObject):
    """Marks texts, and keeps in the vault what the user said about words.

    Signals:
        changed: other things may be marked now.
    """

    changed = Signal()

    def __init__(
        self,
        tools: WritingTools,
        settings: PrivateSettings,
        guard: DiaryGuard,
        aliases: Callable[[], Iterable[str]],
        labels: Callable[[], Iterable[str]],
    ) -> None:
        """Read what was kept; the dictionary is loaded later.

        Args:
            tools: finders and dictionary.
            settings: in the open vault.
            guard: tells when they cannot be read or written.
            aliases: of the children; they are no findings, and rightly spelt.
            labels: of the diary; they are rightly spelt. Asked for once, with the dictionary.
        """
        super().__init__()
        self._tools, self._settings = tools, settings
        self._guard, self._gather, self._gather_labels = guard, aliases, labels
        self._seen: dict[str, tuple[Mark, ...]] = {}
        self._speller: Speller | None = None
        self._aliases: frozenset[str] = frozenset()
        self._skipped: frozenset[str] = frozenset()
        self._labels: frozenset[str] = frozenset()
        self._own = self._kept(OWN_WORDS)
        self._allowed = self._kept(ALLOWED)
        self.checks_spelling = tools.can_spell and self._get(SPELLING) is not False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.load_spelling)

    @property
    def can_spell(self) -> bool:
        """Whether spelling can be checked on this system."""
        return self._tools.can_spell

    def begin_soon(self) -> None:
        """Load the dictionary in the next pause, if it is wanted and not there yet."""
        if self.checks_spelling and self._speller is None:
            self._idle.start()

    def load_spelling(self) -> None:
        """Load the dictionary now."""
        self._idle.stop()
        if self._speller is None:
            try:
                self._speller = self._tools.speller()
            except ContentError:
                return  # writing goes on without
            self._labels = frozenset(self._gather_labels())
            self._teach()
            self._look_anew()

    def gather(self) -> None:
        """Learn the aliases of now."""
        aliases = frozenset(self._gather())
        if aliases != self._aliases:
            self._aliases = aliases
            self._teach()
            self._look_anew()

    def marks(self, paragraph: str) -> tuple[Mark, ...]:
        """What is to be marked in a paragraph; nothing in a very long one.

        Only sentences that were not seen just before are looked at.
        """
        if len(paragraph) > LONGEST or not paragraph.strip():
            return ()
        marks: list[Mark] = []
        at = 0
        for part in SENTENCE_END.split(paragraph):
            known = self._seen.get(part)
            if known is None:
                if len(self._seen) >= MOST_SEEN:
                    self._seen.clear()
                known = self._seen[part] = self._marks_in(part)
            marks += [Mark(at + one.start, at + one.end, one.kind) for one in known]
            at += len(part)
        return tuple(marks)

    def _marks_in(self, paragraph: str) -> tuple[Mark, ...]:
        finder = self._finder
        found = finder.find(paragraph) if finder is not None else ()
        names = unknown(paragraph, found, self._aliases | self._allowed)
        marks = [Mark(one.start, one.end, one.kind) for one in names]
        if self.checks_spelling and self._speller is not None and self._is_spelled(paragraph):
            marks += [
                Mark(start, end, None)
                for start, end in self._speller.misspelt(paragraph)
                # A name that was found is marked once, and one that may stay is no mistake.
                if not any(start < other.end and other.start < end for other in found)
            ]
        return tuple(marks)

    def _is_spelled(self, sentence: str) -> bool:
        """Whether the dictionary is for it: in another language every word would be marked."""
        found = languages_of(words(sentence))
        return found in (BOTH, ALONE.get(self._tools.spelled))

    @cached_property
    def _finder(self) -> PersonalFinder | None:
        """Loaded with the first words, not while the diary opens."""
        with suppress(ContentError):  # writing goes on without
            return self._tools.finder
        return None

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant by a word; may take half a second."""
        return self._speller.suggestions(word) if self._speller is not None else ()

    def check_spelling(self, *, wanted: bool) -> None:
        """Check spelling from now on, or no longer."""
        self.checks_spelling = wanted
        self._set(SPELLING, value=wanted)
        if wanted:
            self.load_spelling()
        self._look_anew()

    def learn(self, word: str) -> None:
        """Keep a word as one of the user's own."""
        self._own |= {word}
        self._set(OWN_WORDS, value=sorted(self._own))
        self._teach()
        self._look_anew()

    def skip(self, word: str) -> None:
        """Leave a word alone until the diary is locked."""
        self._skipped |= {word}
        self._teach()
        self._look_anew()

    def allow(self, names: Iterable[str]) -> None:
        """Let names, numbers or addresses stay, in every entry."""
        self._allowed |= frozenset(names)
        self._set(ALLOWED, value=sorted(self._allowed))
        self._look_anew()

    def forget(self) -> None:
        """Know no private word any more: the diary is being locked."""
        self._idle.stop()
        self._own = self._allowed = self._skipped = frozenset()
        self._aliases = self._labels = frozenset()
        self._seen.clear()
        if self._speller is not None:
            self._speller.forget()
            self._speller = None

    def _look_anew(self) -> None:
        self._seen.clear()
        self.changed.emit()

    def _teach(self) -> None:
        if self._speller is not None:
            known = self._aliases | self._labels
            names = {part for one in known for part in (one, *one.split())}
            self._speller.know(self._own | self._skipped | names)

    def _kept(self, name: str) -> frozenset[str]:
        value = self._get(name)
        kept = value if isinstance(value, list) else []
        return frozenset(one for one in kept if isinstance(one, str))

    def _get(self, name: str) -> object:
        return self._guard.attempt(lambda: self._settings.get(name))

    def _set(self, name: str, *, value: bool | list[str]) -> None:
        self._guard.attempt(lambda: self._settings.set(name, value))

"""Words as the search sees them: folded, cut to their stem and taken apart."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

# A letter or digit keeps the accents that follow it; apostrophes and hyphens hold a word together.
LETTER = r"[^\W_][\u0300-\u036f]*"
WORD = re.compile(rf"(?:{LETTER})+(?:['’‐‑-](?:{LETTER})+)*")
# A lone vowel before the last consonant: "stel", not "steel", "liep" or "eten".
VOWEL = re.compile(r"[aeiouy]")
OPEN = re.compile(r"(?<![aeiouy])[aeiouy][^aeiouy]$")
LONGEST_WORD = 40
SHORTEST_PART = 3
SHORTEST_HALF = 5
# More than all words of a book and what they are made of, so only typed words are forgotten.
REMEMBERED_WORDS = 2**14
REMEMBERED_PIECES = 2**15


@dataclass(frozen=True)
class Token:
    """A word and where it stands.

    Attributes:
        word: folded; "Time-out" is "timeout".
        start: offset of its first character in the text.
        end: offset just after its last character.
    """

    word: str
    start: int
    end: int


@dataclass(frozen=True)
class WordRules:
    """How words of one language change; all of it is data of that language.

    Attributes:
        stop: words that tell nothing by themselves.
        stemmers: names of snowball algorithms; a word gets the stems of all of them.
        heads: irregular form → the form whose stems it gets too.
        endings: endings that are cut off to find words that belong together.
        open_endings: the same, for endings that leave the vowel before them long: "stelen".
        vowels: letters that are doubled to be long before a closing consonant.
        weak_vowels: those that may also stay short there after another vowel: "luisteren".
        finals: letter that changes at the end of a word → letter that stands for both.
        participle: how a participle starts, or "".
        participle_ends: how a participle may end.
        joints: what may stand between the parts of a compound.
        whole: words that look like compounds and are none.
        determiners: words before which a particle is no part of a verb: "op de bank".
        particles: words that a verb sheds: "weg" of "weglopen" in "hij loopt weg".
    """

    stop: frozenset[str] = frozenset()
    stemmers: tuple[str, ...] = ()
    heads: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[str, ...] = ()
    open_endings: tuple[str, ...] = ()
    vowels: str = ""
    weak_vowels: str = ""
    finals: Mapping[str, str] = field(default_factory=dict)
    participle: str = ""
    participle_ends: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    whole: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()


def fold(word: str) -> str:
    """A word in lower case, without accents or anything else but letters and digits."""
    if word.isascii() and word.isalnum():
        return word.lower()[:LONGEST_WORD]
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(letter for letter in plain if letter.isalnum())[:LONGEST_WORD]


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text, in order."""
    found = []
    for match in WORD.finditer(text):
        word = fold(match[0])
        if word:
            found.append(Token(word, match.start(), match.end()))
    return tuple(found)


class WordForms:
    """Finds the stems of words and the parts of compounds.

    It remembers what it worked out last: whatever is typed, its memory stays within bounds.

    Args:
        rules: how words of the language change.
        known: words that a compound may be made of.
    """

    def __init__(self, rules: WordRules, known: Iterable[str] = ()) -> None:
        self.rules = rules
        self._stemmers = _snowball(rules.stemmers)
        self._core = lru_cache(maxsize=REMEMBERED_WORDS)(self._find_core)
        self._parts = lru_cache(maxsize=REMEMBERED_WORDS)(self._split)
        self._bare = lru_cache(maxsize=REMEMBERED_PIECES)(self._find_bare)
        self._alike: dict[str, frozenset[str]] = {}
        for word in rules.stop:
            head = rules.heads.get(word, word)
            self._alike[head] = self._alike.get(head, frozenset()) | {word}
        self._keys = {
            key
            for word in known
            if len(word) >= SHORTEST_PART and word not in rules.stop
            for key in self._bare(word)
        }

    def stems(self, word: str) -> frozenset[str]:
        """All stems of a folded word; two words belong together when they share one.

        A stop word has none.
        """
        return frozenset() if word in self.rules.stop else self.core(word)

    def core(self, word: str) -> frozenset[str]:
        """The same for any word, a stop word too."""
        return self._core(word)

    def alike(self, stop_word: str) -> frozenset[str]:
        """The stop words that stand for this one in a phrase, itself included."""
        heads = self.rules.heads
        head = heads.get(stop_word, stop_word)
        return self._alike.get(head, frozenset()) | {stop_word}

    def parts(self, word: str) -> tuple[str, ...]:
        """The known words that a compound is made of; empty when it is none.

        A particle in front is left out: it says little by itself.
        """
        seems_one = word in self.rules.stop or word in self.rules.whole
        return () if seems_one else self._parts(word)

    def half(self, word: str) -> tuple[str, ...]:
        """The longest known word that an unknown compound begins or ends with, if any.

        The rest is unknown, so what is known must be long: "ochtend" of "ochtendchaos".
        """
        if word in self.rules.stop:
            return ()
        for length in range(len(word) - SHORTEST_PART, SHORTEST_HALF - 1, -1):
            for piece in (word[-length:], word[:length]):
                if self._is_part(piece):
                    return (piece,)
        return ()

    def remembered(self) -> int:
        """How many results are kept at the moment."""
        caches = (self._core, self._parts, self._bare)
        return sum(cache.cache_info().currsize for cache in caches)

    def _find_core(self, word: str) -> frozenset[str]:
        forms = {word, self.rules.heads.get(word, word)}
        found = {stem(form) for form in forms for stem in self._stemmers}
        found.update(key for form in forms for key in self._bare(form))
        start, ends = self.rules.participle, self.rules.participle_ends
        if start and word.startswith(start):
            found.update(
                self._final(word[len(start) : -len(end)])
                for end in ends
                if word.endswith(end) and len(word) >= len(start + end) + SHORTEST_PART
            )
        return frozenset(found)

    def _find_bare(self, word: str) -> frozenset[str]:
        """The word as it is and without each ending that it may have.

        What is left is spelt as it would be alone: "stelen" gives "steel", "stellen" gives
        "stel", "boze" gives "boos".
        """
        rules = self.rules
        keys = {self._final(word)}
        for ending in (*rules.endings, *rules.open_endings):
            rest = word.removesuffix(ending)
            if rest == word or len(rest) < SHORTEST_PART - 1:
                continue
            if ending in rules.open_endings and OPEN.search(rest) and rest[-2] in rules.vowels:
                if rest[-2] in rules.weak_vowels and VOWEL.search(rest[:-2]):
                    keys.add(self._final(rest))
                rest = rest[:-1] + rest[-2:]
            elif rest[-1] == rest[-2] and rest[-1] not in rules.vowels:
                rest = rest[:-1]
            if len(rest) >= SHORTEST_PART:
                keys.add(self._final(rest))
        return frozenset(keys)

    def _final(self, word: str) -> str:
        return word[:-1] + self.rules.finals.get(word[-1:], word[-1:])

    def _split(self, word: str) -> tuple[str, ...]:
        # The longest tail is tried first: in Dutch it carries the meaning of the whole.
        for cut in range(SHORTEST_PART - 1, len(word) - SHORTEST_PART + 1):
            left, right = word[:cut], word[cut:]
            if left in self.rules.particles:
                first: tuple[str, ...] = ()
            elif self._is_part(left):
                first = (left,)
            else:
                bare = next(
                    (
                        left.removesuffix(joint)
                        for joint in self.rules.joints
                        if left.endswith(joint) and self._is_part(left.removesuffix(joint))
                    ),
                    "",
                )
                if not bare:
                    continue
                first = (bare,)
            if self._is_part(right):
                return (*first, right)
            if first and len(right) > SHORTEST_PART and right in self.rules.stop:
                return first
            more = self._split(right)
            if more:
                return (*first, *more)
        return ()

    def _is_part(self, word: str) -> bool:
        return (
            len(word) >= SHORTEST_PART
            and word not in self.rules.stop
            and not self._keys.isdisjoint(self._bare(word))
        )


def _snowball(names: tuple[str, ...]) -> tuple[Callable[[str], str], ...]:
    if not names:
        return ()
    # Loads slowly, and only the search needs it; it has no type hints.
    import snowballstemmer  # type: ignore[import-untyped]

    return tuple(snowballstemmer.stemmer(name).stemWord for name in names)

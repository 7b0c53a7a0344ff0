"""The forms under which a word is found: its stems, and the end of a compound.

A diary may be in Dutch, in English, or in both: which languages an entry is in is seen by its
commonest words. It gets the stems of those languages only, for the stems of the other would make
kin of "car" and "care". What is typed into the search is too short to tell, and gets both.

Neither of the two snowball algorithms brings all forms of a Dutch word together, so a word gets
the stems of both, of its irregular relatives, and of what is left when a verb's ending is cut off.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from thop_desktop.store import dutch_words, english_words

WORD = re.compile(r"[^\W_]+")
ALGORITHMS = ("dutch", "dutch_porter")
FINALS = {"v": "f", "z": "s"}
VERB_ENDINGS = re.compile(r"(?<=[a-z]{4})(?:t|[dt]e)$")
INFLECTED = re.compile(r"(?:ing|ed|ly)$")
LONGEST_STEMMED = 40
SHORTEST_COMPOUND = 7
SHORTEST_TAIL = 3
# English has many words that end like a short one and are no kin: "ring" and "hearing".
SHORTEST_ENGLISH_TAIL = 4
SHORTEST_ENGLISH_COMPOUND = 6
# A letter of no living script: the stems of an entry in English alone hold it, and its tails
# begin with it.
ENGLISH = "\ua66e"
# More different words than a long entry has. A whole book that was pasted is found by its other
# words as they stand; their stems would keep the writer waiting.
MOST_WORDS = 3_000
REMEMBERED = 2**15
# When this code changes what it makes, the number goes up and kept entries are done again.
VERSION = 2
SAMPLE = (
    "kinderen gehuild grenzen speelde mogelijkheden vriendelijker geschreeuwd bedtijden"
    " children cried knives thrown possibilities kindness bedtimes"
)


@dataclass(frozen=True)
class Languages:
    """Which languages a text is in; both when that cannot be told."""

    dutch: bool = True
    english: bool = True

    def __or__(self, other: "Languages") -> "Languages":
        """The languages of either text."""
        return Languages(self.dutch or other.dutch, self.english or other.english)


BOTH = Languages()
# Code of a language → a text that is in that one alone.
ALONE = {"nl": Languages(english=False), "en": Languages(dutch=False)}


@dataclass(frozen=True)
class Forms:
    """The forms of a word.

    Attributes:
        word: the word itself.
        dutch: its stems and those of its relatives if it is a Dutch word.
        english: the same if it is an English one.
        tails: its own Dutch stems, written backwards; the short ones are left out.
        english_tail: it in English without its ending, written backwards behind a mark.
    """

    word: str
    dutch: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    english_tail: str = ""

    def whole(self, languages: Languages = BOTH) -> tuple[str, ...]:
        """The word itself first, then its stems in these languages."""
        dutch = self.dutch if languages.dutch else ()
        english = self.english if languages.english else ()
        return tuple(dict.fromkeys((self.word, *dutch, *english)))

    def ends(self, languages: Languages = BOTH) -> tuple[str, ...]:
        """The tails that a text with this word is found by: those of a long word, and no others."""
        if len(self.word) < SHORTEST_COMPOUND:
            return ()
        dutch = self.tails if languages.dutch else ()
        has_english = languages.english and len(self.english_tail) > SHORTEST_ENGLISH_COMPOUND
        return (*dutch, self.english_tail) if has_english else dutch

    def typed_ends(self) -> tuple[str, ...]:
        """How the ends of compounds begin that this word finds when it is typed.

        The last letters of a short word would find any word that happens to end so.
        """
        dutch = self.tails if len(self.word) >= SHORTEST_TAIL else ()
        has_english = len(self.english_tail) > SHORTEST_ENGLISH_TAIL
        return (*dutch, self.english_tail) if has_english else dutch


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return WORD.findall(unicodedata.normalize("NFC", text).lower())


def languages_of(found: Iterable[str]) -> Languages:
    """The languages that a text is in, by its words in lower case."""
    different = frozenset(found)
    dutch = not different.isdisjoint(dutch_words.COMMON)
    english = not different.isdisjoint(english_words.COMMON)
    return BOTH if dutch == english else Languages(dutch, english)


class Stems:
    """Makes the forms of words; it remembers those of the words that come back."""

    def __init__(self) -> None:
        """Start with nothing remembered."""
        import snowballstemmer  # type: ignore[import-untyped]  # not at every start

        self._stemmers = [snowballstemmer.stemmer(name) for name in ALGORITHMS]
        self._english = snowballstemmer.stemmer("english")
        # Remembered in this object only, and gone with it: they are words of the diary.
        self.of = lru_cache(maxsize=REMEMBERED)(self._of)

    def version(self) -> str:
        """Changes when the same text would get other stems, by this code or by another stemmer."""
        sample = " ".join(" ".join(self._of(word).whole()) for word in SAMPLE.split())
        return f"{VERSION}-{crc32(sample.encode()):08x}"

    def columns(self, *texts: str) -> tuple[str, str]:
        """What is indexed beside the texts themselves.

        Returns:
            The stems that are not words of the texts, and the stems of long words written
            backwards, so that the end of a compound is a beginning that can be looked up.
        """
        different = list(dict.fromkeys(word for text in texts for word in words(text)))
        languages = languages_of(different)
        stems: set[str] = set()
        tails: set[str] = set()
        for word in different[:MOST_WORDS]:
            forms = self.of(word)
            stems.update(forms.whole(languages))
            tails.update(forms.ends(languages))
        stems.difference_update(different)
        if not languages.dutch:
            stems.add(ENGLISH)
        return " ".join(sorted(stems)), " ".join(sorted(tails))

    def _of(self, word: str) -> Forms:
        if len(word) > LONGEST_STEMMED:
            return Forms(word)
        bare = _bare(word)
        nouns = [bare]
        nouns += [
            bare.removesuffix(ending) + other
            for ending, other in dutch_words.NOUNS.items()
            if bare.endswith(ending)
        ]
        verbs = [VERB_ENDINGS.sub("", bare), dutch_words.VERBS.get(bare, bare)]
        stems = self._stems(nouns)
        stem = self._english.stemWord(bare)
        kin = self._english.stemWord(english_words.KIN.get(bare, bare))
        return Forms(
            word,
            tuple(dict.fromkeys([*stems, *self._stems(verbs)])),
            tuple(dict.fromkeys(one for one in (stem, kin) if one)),
            tuple(one[::-1] for one in stems if len(one) >= SHORTEST_TAIL),
            ENGLISH + (stem if INFLECTED.search(bare) else bare.removesuffix("s"))[::-1],
        )

    def _stems(self, bases: Iterable[str]) -> list[str]:
        stems = (one.stemWord(base) for base in bases for one in self._stemmers)
        return list(dict.fromkeys(_closed(stem) for stem in stems if stem))


def _closed(stem: str) -> str:
    """The stem as it sounds at the end of a word: "liev" of "lieve" is "lief"."""
    return stem[:-1] + FINALS.get(stem[-1], stem[-1])


def _bare(word: str) -> str:
    """The word without accents."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFKD", word)
    return "".join(one for one in letters if one.isalnum())

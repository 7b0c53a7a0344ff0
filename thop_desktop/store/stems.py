"""The forms under which a Dutch word is found: its stems, and the end of a compound.

Neither of the two snowball algorithms brings all forms of a word together, so a word gets the
stems of both, of its irregular relatives, and of what is left when a verb's ending is cut off.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

WORD = re.compile(r"[^\W_]+")
ALGORITHMS = ("dutch", "dutch_porter")
# How a word may end → what stands there instead; "pleegkinderen" is kin of "pleegkind" too.
NOUNS = {
    "kinderen": "kind",
    "kinders": "kind",
    "boze": "boos",
    "bozer": "boos",
    "eieren": "ei",
    "steden": "stad",
    "dagen": "dag",
}
# The past of strong verbs, as whole words: "beweging" is not about "gaan".
VERBS = {
    "at": "eten",
    "aten": "eten",
    "gaf": "geven",
    "gaven": "geven",
    "ging": "gaan",
    "gingen": "gaan",
    "kwam": "komen",
    "kwamen": "komen",
    "liep": "lopen",
    "liepen": "lopen",
    "riep": "roepen",
    "riepen": "roepen",
    "schold": "schelden",
    "scholden": "schelden",
    "sliep": "slapen",
    "sliepen": "slapen",
    "sloeg": "slaan",
    "sloegen": "slaan",
    "vroeg": "vragen",
    "vroegen": "vragen",
    "zegt": "zeggen",
    "zei": "zeggen",
    "zeiden": "zeggen",
}
FINALS = {"v": "f", "z": "s"}
VERB_ENDINGS = re.compile(r"(?<=[a-z]{4})(?:t|[dt]e)$")
LONGEST_STEMMED = 40
SHORTEST_COMPOUND = 7
SHORTEST_TAIL = 3
# More different words than a long entry has. A whole book that was pasted is found by its other
# words as they stand; their stems would keep the writer waiting.
MOST_WORDS = 3_000
REMEMBERED = 2**15
# When this code changes what it makes, the number goes up and kept entries are done again.
VERSION = 1
SAMPLE = "kinderen gehuild grenzen speelde mogelijkheden vriendelijker geschreeuwd bedtijden"


@dataclass(frozen=True)
class Forms:
    """The forms of a word.

    Attributes:
        whole: the word itself first, then its stems and those of its relatives.
        tails: the stems of the word alone, written backwards; the short ones are left out.
    """

    whole: tuple[str, ...]
    tails: tuple[str, ...]


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return WORD.findall(unicodedata.normalize("NFC", text).lower())


class Stems:
    """Makes the forms of words; it remembers those of the words that come back."""

    def __init__(self) -> None:
        """Start with nothing remembered."""
        import snowballstemmer  # type: ignore[import-untyped]  # not at every start

        self._stemmers = [snowballstemmer.stemmer(name) for name in ALGORITHMS]
        # Remembered in this object only, and gone with it: they are words of the diary.
        self.of = lru_cache(maxsize=REMEMBERED)(self._of)

    def version(self) -> str:
        """Changes when the same text would get other stems, by this code or by another stemmer."""
        sample = " ".join(" ".join(self._of(word).whole) for word in SAMPLE.split())
        return f"{VERSION}-{crc32(sample.encode()):08x}"

    def columns(self, *texts: str) -> tuple[str, str]:
        """What is indexed beside the texts themselves.

        Returns:
            The stems that are not words of the texts, and the stems of long words written
            backwards, so that the end of a compound is a beginning that can be looked up.
        """
        different = list(dict.fromkeys(word for text in texts for word in words(text)))
        stems: set[str] = set()
        tails: set[str] = set()
        for word in different[:MOST_WORDS]:
            forms = self.of(word)
            stems.update(forms.whole)
            if len(word) >= SHORTEST_COMPOUND:
                tails.update(forms.tails)
        return " ".join(sorted(stems.difference(different))), " ".join(sorted(tails))

    def _of(self, word: str) -> Forms:
        if len(word) > LONGEST_STEMMED:
            return Forms((word,), ())
        bare = _bare(word)
        nouns = [bare]
        nouns += [
            bare.removesuffix(ending) + other
            for ending, other in NOUNS.items()
            if bare.endswith(ending)
        ]
        verbs = [VERB_ENDINGS.sub("", bare), VERBS.get(bare, bare)]
        stems = self._stems(nouns)
        tails = tuple(stem[::-1] for stem in stems if len(stem) >= SHORTEST_TAIL)
        return Forms(tuple(dict.fromkeys([word, *stems, *self._stems(verbs)])), tails)

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

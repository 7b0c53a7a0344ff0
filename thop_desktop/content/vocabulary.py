"""What a typed word may stand for: the words of the book, each with how sure we are."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from thop_desktop.content.weights import Weights
from thop_desktop.content.words import WordForms

MOST_COMPLETIONS = 20
MOST_CORRECTIONS = 4
SHORTEST_PREFIX = 2


class Vocabulary:
    """All words that can be found, and the ways from a typed word to them.

    Args:
        words: every word of every passage, folded; stop words too.
        forms: stems and parts of words.
        same: groups of words that mean nearly the same, folded.
        weights: how sure each way is.
    """

    def __init__(
        self,
        words: Iterable[str],
        forms: WordForms,
        same: Iterable[Iterable[str]],
        weights: Weights,
    ) -> None:
        from rapidfuzz import process  # loads slowly, and only the search needs it
        from rapidfuzz.distance import DamerauLevenshtein

        self._extract = process.extract
        self._distance = DamerauLevenshtein.distance
        self.forms = forms
        self._weights = weights
        stop = forms.rules.stop
        groups = [tuple(group) for group in same]
        own = set(words) - stop
        # Words that only a group has are known too: they can be completed, corrected and taken
        # apart, and they lead to the others of their group.
        self._sorted = sorted(own | {word for group in groups for word in group})
        self._correct = sorted(stop | set(self._sorted))
        self._by_stem = _inverted((word, forms.stems(word)) for word in self._sorted)
        self._by_part = _inverted((word, self._part_stems(word)) for word in self._sorted)
        self._groups: dict[str, list[str]] = {}
        for group in groups:
            for word in group:
                for stem in forms.stems(word):
                    self._groups.setdefault(stem, []).extend(group)

    def knows(self, word: str) -> bool:
        """Whether the word is one of ours, in whatever form."""
        return any(stem in self._by_stem for stem in self.forms.stems(word))

    def ends_verb(self, particle: str, following: Sequence[str]) -> bool:
        """Whether a word may have come off a verb, and does not belong to what follows.

        Args:
            particle: any word.
            following: the next word; empty at the end. In "weg en …" the particle stands by
                itself, in "op school" and "op de bank" it does not.
        """
        rules = self.forms.rules
        return particle in rules.particles and all(
            word in rules.stop and word not in rules.determiners for word in following
        )

    def with_particle(self, particle: str, verb: str) -> str:
        """The verb that the two make together, if we have it: "loopt" and "weg" are "weglopen".

        Returns:
            One of its forms, or "".
        """
        whole = {particle + stem for stem in self.forms.core(verb)}
        return min(self._with(self._by_stem, whole), default="")

    def is_compound(self, before: str, after: str) -> bool:
        """Whether two words that follow each other are one of our words, written apart."""
        rules = self.forms.rules
        apart = before in rules.particles or before not in rules.stop
        return apart and after not in rules.stop and self.knows(before + after)

    def meant(self, word: str, *, unfinished: bool) -> str:
        """The stop word that a word most probably is, misspelt or begun; otherwise the word.

        Args:
            word: folded.
            unfinished: it may still be being typed.
        """
        if word in self.forms.rules.stop or self.knows(word) or self.forms.parts(word):
            return word
        if unfinished:
            if len(word) < SHORTEST_PREFIX or self._completions(word):
                return word
            begun = [stop for stop in self.forms.rules.stop if stop.startswith(word)]
            return min(begun, key=lambda stop: (len(stop), stop), default=word)
        near = self._nearest(word)
        stops = [found for found, _ in near if found in self.forms.rules.stop]
        return stops[0] if stops and len(stops) == len(near) else word

    def expand(self, word: str, *, unfinished: bool) -> dict[str, float]:
        """The words that a typed word may stand for, each with a quality from 0 to 1.

        Args:
            word: folded.
            unfinished: it may still be being typed, so it is taken as a beginning too.
        """
        found: dict[str, float] = {}
        if word in self.forms.rules.stop:
            found.update(dict.fromkeys(self.forms.alike(word), self._weights.synonym))
            found[word] = self._weights.exact
        completions = self._completions(word) if unfinished else []
        for completion in completions:
            _raise(found, self._likes(completion), self._weights.begun)
        if self.knows(word) or self.forms.parts(word):
            _raise(found, self._variants(word), 1.0)
        elif not found:
            for correction, edits in self._nearest(word):
                if correction not in self.forms.rules.stop:
                    _raise(found, self._variants(correction), self._weights.mistyped**edits)
            for piece in () if found else self.forms.half(word):
                _raise(found, self._variants(piece), self._weights.part)
        return found

    def _variants(self, word: str) -> dict[str, float]:
        """The words that a word we have, or can take apart, may stand for."""
        stems, parts = self.forms.stems(word), self._part_stems(word)
        found: dict[str, float] = {}
        _put(found, self._with(self._by_part, parts), self._weights.shared_part)
        _put(found, self._with(self._by_stem, parts), self._weights.part)
        _put(found, self._with(self._by_part, stems), self._weights.part)
        _raise(found, self._likes(word), 1.0)
        return found

    def _likes(self, word: str) -> dict[str, float]:
        """The word, its other forms and the words that mean nearly the same."""
        stems = self.forms.stems(word)
        found: dict[str, float] = {}
        for stem in stems:
            for other in self._groups.get(stem, ()):
                _put(
                    found, self._with(self._by_stem, self.forms.stems(other)), self._weights.synonym
                )
        _put(found, self._with(self._by_stem, stems), self._weights.stem)
        found[word] = self._weights.exact
        return found

    def _part_stems(self, word: str) -> set[str]:
        return {stem for part in self.forms.parts(word) for stem in self.forms.stems(part)}

    def _completions(self, word: str) -> list[str]:
        """Longer words that begin like this one, the shortest first."""
        if len(word) < SHORTEST_PREFIX:
            return []
        start = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + "\U0010ffff")
        longer = [found for found in self._sorted[start:end] if found != word]
        return sorted(longer, key=lambda found: (len(found), found))[:MOST_COMPLETIONS]

    def _nearest(self, word: str) -> list[tuple[str, int]]:
        """The words that take the fewest edits, with that number; none when too far away."""
        edits = self._weights.edits(len(word))
        if not edits:
            return []
        near = self._extract(
            word,
            self._correct,
            scorer=self._distance,
            score_cutoff=edits,
            limit=MOST_CORRECTIONS * 4,
        )
        best = min((distance for _, distance, _ in near), default=0)
        # Few people mistype the first letter: words that begin alike come before all others.
        nearest = sorted(
            (found for found, distance, _ in near if distance == best),
            key=lambda found: (found[:1] != word[:1], found),
        )
        return [
            (found, int(best))
            for found in nearest[:MOST_CORRECTIONS]
            if found[:1] == nearest[0][:1]
        ]

    @staticmethod
    def _with(index: Mapping[str, set[str]], keys: Iterable[str]) -> set[str]:
        return {word for key in keys for word in index.get(key, ())}


def _inverted(pairs: Iterator[tuple[str, Iterable[str]]]) -> dict[str, set[str]]:
    index: dict[str, set[str]] = {}
    for word, keys in pairs:
        for key in keys:
            index.setdefault(key, set()).add(word)
    return index


def _put(found: dict[str, float], words: Iterable[str], quality: float) -> None:
    for word in words:
        found[word] = max(quality, found.get(word, 0.0))


def _raise(found: dict[str, float], more: Mapping[str, float], factor: float) -> None:
    for word, quality in more.items():
        found[word] = max(quality * factor, found.get(word, 0.0))

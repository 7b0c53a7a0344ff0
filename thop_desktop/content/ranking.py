"""Which pages and terms a query finds, best first: evidence per word, added up."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from thop_desktop.content.passages import Field, Passage
from thop_desktop.content.weights import Weights


@dataclass(frozen=True)
class Evidence:
    """What one word of the query finds.

    Attributes:
        rarity: how much the word tells; larger for words of few pages.
        stop: whether it counts in whole phrases only.
        words: the words of the book that it may stand for.
        passages: number of a passage → quality of its best match, from 0 to 1.
        worth: owner → sum of the qualities, weighted by field.
    """

    rarity: float
    stop: bool
    words: frozenset[str]
    passages: dict[int, float]
    worth: dict[int, float]


@dataclass(frozen=True)
class Hit:
    """A page or term that was found.

    Attributes:
        owner: its number.
        score: only its order means something.
        passage: number of the passage to show, or None when nothing that is shown matches.
    """

    owner: int
    score: float
    passage: int | None


@dataclass(frozen=True)
class Ranker:
    """Adds up evidence.

    Attributes:
        passages: all passages by number.
        owners: number of the owner of each passage.
        sizes: sum of the rarities of each passage's different words.
        weights: how much each kind of evidence counts.
    """

    passages: Sequence[Passage]
    owners: Sequence[int]
    sizes: Sequence[float]
    weights: Weights

    def worth(self, found: dict[int, float], rarity: float) -> dict[int, float]:
        """What the matches of one word are worth to each owner.

        Args:
            found: number of a passage → quality of its best match.
            rarity: how much the word tells.
        """
        best: dict[tuple[int, Field], float] = {}
        repeats: dict[tuple[int, Field], int] = defaultdict(int)
        for number, quality in found.items():
            passage = self.passages[number]
            key = (self.owners[number], passage.field)
            value = quality * self.weights.next_page**passage.rank
            if passage.field in {Field.ASKED, Field.LEAD}:
                # One word of "jas aandoen" is not yet the phrase.
                value *= min(1.0, quality * rarity / self.sizes[number])
            best[key] = max(value, best.get(key, 0.0))
            repeats[key] += 1
        worth: dict[int, float] = defaultdict(float)
        for (owner, field), value in best.items():
            more = 1.0
            if field is Field.TEXT:
                more += self.weights.repeated * min(repeats[owner, field] - 1, 3)
            worth[owner] += value * more * self.weights.fields[field]
        return dict(worth)

    def rank(self, query: Sequence[Evidence]) -> list[Hit]:
        """The hits, best first; equal scores in reading order."""
        telling = [evidence for evidence in query if not evidence.stop]
        total = sum(evidence.rarity for evidence in query)
        scores: dict[int, float] = defaultdict(float)
        covered: dict[int, float] = defaultdict(float)
        for evidence in telling:
            for owner, worth in evidence.worth.items():
                share = worth / (worth + self.weights.half_worth)
                scores[owner] += evidence.rarity * share
                covered[owner] += evidence.rarity
        phrases, together, shown = self._passages(query, alone=not telling)
        for owner, overlap in phrases.items():
            scores[owner] += self.weights.phrase * total * overlap
        for owner, matched in together.items():
            scores[owner] += self.weights.together * matched * matched / total
        told = sum(evidence.rarity for evidence in telling)
        if told:
            for owner in scores:
                missing = 1 - covered[owner] / told
                scores[owner] *= 1 - self.weights.missing * missing
        least = self.weights.floor * max(scores.values(), default=0.0)
        return [
            Hit(owner, score, shown.get(owner))
            for owner, score in sorted(scores.items(), key=lambda item: (-item[1], item[0]))
            if score >= least
        ]

    def _passages(
        self, query: Sequence[Evidence], *, alone: bool
    ) -> tuple[dict[int, float], dict[int, float], dict[int, int]]:
        """Per owner: best overlap with a phrase, most found in one passage, passage to show.

        Args:
            query: evidence of every word.
            alone: the query has stop words only.
        """
        total = sum(evidence.rarity for evidence in query)
        matched: dict[int, float] = defaultdict(float)
        for evidence in query:
            for number, quality in evidence.passages.items():
                matched[number] += quality * evidence.rarity
        phrases: dict[int, float] = {}
        together: dict[int, float] = {}
        shown: dict[int, tuple[float, int]] = {}
        for number, value in matched.items():
            passage, owner = self.passages[number], self.owners[number]
            if passage.field.is_phrase:
                overlap = value / max(self.sizes[number] + total - value, value)
                if alone and overlap < self.weights.lone_phrase:
                    continue
                if passage.field is Field.LEAD:
                    overlap *= self.weights.lead * self.weights.next_page**passage.rank
                phrases[owner] = max(overlap, phrases.get(owner, 0.0))
            elif passage.field.is_shown and (owner not in shown or value > shown[owner][0]):
                shown[owner] = (value, number)
            together[owner] = max(value, together.get(owner, 0.0))
        return phrases, together, {owner: number for owner, (_, number) in shown.items()}

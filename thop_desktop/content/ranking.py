"""Which pages and terms a query finds, best first: evidence per word, added up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thop_desktop.content.passages import Field, Passage
from thop_desktop.content.weights import Weights

MOST_REPEATS = 3
NOTHING = (0.0, 0)
REPEATS = {Field.TEXT, Field.EXAMPLE, Field.ASKED, Field.LEAD}


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


class Ranker:
    """Adds up evidence.

    Args:
        passages: all passages by number.
        owners: number of the owner of each passage.
        sizes: sum of the rarities of each passage's different words.
        weights: how much each kind of evidence counts.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        owners: Sequence[int],
        sizes: Sequence[float],
        weights: Weights,
    ) -> None:
        self._weights = weights
        self._owners = owners
        self._sizes = sizes
        # Worked out once, because every key press goes through hundreds of passages.
        self._shown = [passage.field.is_shown for passage in passages]
        self._partial = [passage.field in {Field.ASKED, Field.LEAD} for passage in passages]
        self._next = [weights.next_page**passage.rank for passage in passages]
        self._phrase = [
            (weights.lead if passage.field is Field.LEAD else 1.0) * later
            if passage.field.is_phrase
            else 0.0
            for passage, later in zip(passages, self._next, strict=True)
        ]
        slots = {
            key: slot
            for slot, key in enumerate(
                dict.fromkeys(
                    (owner, passage.field) for owner, passage in zip(owners, passages, strict=True)
                )
            )
        }
        self._slots = [
            slots[owner, passage.field] for owner, passage in zip(owners, passages, strict=True)
        ]
        self._slot_owners = [owner for owner, _ in slots]
        self._slot_weights = [weights.fields[field] for _, field in slots]
        self._slot_repeats = [field in REPEATS for _, field in slots]

    def worth(self, found: Mapping[int, float], rarity: float) -> dict[int, float]:
        """What the matches of one word are worth to each owner.

        Args:
            found: number of a passage → quality of its best match.
            rarity: how much the word tells.
        """
        best: dict[int, float] = {}
        count: dict[int, int] = defaultdict(int)
        for number, quality in found.items():
            value = quality * self._next[number]
            if self._partial[number]:
                # One word of "jas aandoen" is not yet the phrase.
                value *= min(1.0, quality * rarity / self._sizes[number])
            slot = self._slots[number]
            if value > best.get(slot, 0.0):
                best[slot] = value
            count[slot] += 1
        worth: dict[int, float] = defaultdict(float)
        for slot, value in best.items():
            repeats = min(count[slot] - 1, MOST_REPEATS) if self._slot_repeats[slot] else 0
            more = 1 + self._weights.repeated * repeats
            worth[self._slot_owners[slot]] += value * more * self._slot_weights[slot]
        return dict(worth)

    def rank(self, query: Sequence[Evidence]) -> list[Hit]:
        """The hits, best first; equal scores in reading order.

        Args:
            query: the evidence of each of its words.
        """
        weights = self._weights
        telling = [evidence for evidence in query if not evidence.stop]
        total = sum(evidence.rarity for evidence in query)
        told = sum(evidence.rarity for evidence in telling)
        scores: dict[int, float] = defaultdict(float)
        covered: dict[int, float] = defaultdict(float)
        for evidence in telling:
            for owner, worth in evidence.worth.items():
                scores[owner] += evidence.rarity * worth / (worth + weights.half_worth)
                covered[owner] += evidence.rarity
        matched = _matched(query)
        for owner, overlap in self._overlaps(matched, total, alone=not telling).items():
            scores[owner] += weights.phrase * total * overlap
        together, shown = self._best(matched)
        for owner, score in scores.items():
            score += weights.together * together[owner] ** 2 / total
            missing = 1 - covered[owner] / told if told else 0.0
            scores[owner] = score * (1 - weights.missing * missing)
        least = weights.floor * max(scores.values(), default=0.0)
        best_first = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
        return [
            Hit(owner, score, shown.get(owner)) for owner, score in best_first if score >= least
        ]

    def _overlaps(
        self, matched: Mapping[int, float], total: float, *, alone: bool
    ) -> dict[int, float]:
        """Per owner how much its best phrase is the query, from 0 to 1.

        Args:
            matched: number of a passage → sum of the rarities that were found in it.
            total: sum of the rarities of the query.
            alone: the query has stop words only.
        """
        least = self._weights.lone_phrase if alone else 0.0
        found: dict[int, float] = {}
        for number, value in matched.items():
            factor = self._phrase[number]
            if factor:
                overlap = value / max(self._sizes[number] + total - value, value)
                owner = self._owners[number]
                if overlap > least and overlap * factor > found.get(owner, 0.0):
                    found[owner] = overlap * factor
        return found

    def _best(self, matched: Mapping[int, float]) -> tuple[dict[int, float], dict[int, int]]:
        """Per owner the most that was found in one passage, and the passage to show."""
        together: dict[int, float] = {}
        shown: dict[int, tuple[float, int]] = {}
        for number, value in matched.items():
            owner = self._owners[number]
            if value > together.get(owner, 0.0):
                together[owner] = value
            if self._shown[number] and value > shown.get(owner, NOTHING)[0]:
                shown[owner] = (value, number)
        return together, {owner: number for owner, (_, number) in shown.items()}


def _matched(query: Sequence[Evidence]) -> dict[int, float]:
    """Number of a passage → sum of the rarities of the words that were found in it.

    Stop words add to passages that another word found; alone, they find passages themselves.
    """
    telling = [evidence for evidence in query if not evidence.stop]
    matched: dict[int, float] = defaultdict(float)
    for evidence in telling or query:
        for number, quality in evidence.passages.items():
            matched[number] += quality * evidence.rarity
    if telling:
        for evidence in query:
            if evidence.stop:
                for number in matched.keys() & evidence.passages.keys():
                    matched[number] += evidence.rarity
    return matched

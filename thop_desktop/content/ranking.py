"""Which pages and terms a query finds, best first: evidence per word, added up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thop_desktop.content.model import Page, Term
from thop_desktop.content.passages import Field, Owner, Passage, Source
from thop_desktop.content.synonyms import Lead
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
        sizes: sum of the rarities of each passage's different words.
        owners: all pages and terms; their numbers are their places here.
        weights: how much each kind of evidence counts.
    """

    def __init__(
        self,
        passages: Sequence[Passage],
        sizes: Sequence[float],
        owners: Sequence[Owner],
        weights: Weights,
    ) -> None:
        # All is kept in lists by number: every key press goes through hundreds of passages.
        self._weights = weights
        self._sizes = sizes
        numbers = {(type(owner), owner.id): number for number, owner in enumerate(owners)}
        sources = {id(passage.source): passage.source for passage in passages}
        places = {key: place for place, key in enumerate(sources)}
        self._is_page = [isinstance(owner, Page) for owner in owners]
        self._sources = [places[id(passage.source)] for passage in passages]
        self._targets = [_targets(source, numbers, weights) for source in sources.values()]
        self._shown = [passage.field.is_shown for passage in passages]
        self._partial = [passage.field in {Field.ASKED, Field.LEAD} for passage in passages]
        self._phrase = [
            weights.lead if passage.field is Field.LEAD else float(passage.field.is_phrase)
            for passage in passages
        ]
        slots: dict[tuple[int, Field], int] = {}
        for source, passage in zip(self._sources, passages, strict=True):
            slots.setdefault((source, passage.field), len(slots))
        self._slots = [
            slots[source, passage.field]
            for source, passage in zip(self._sources, passages, strict=True)
        ]
        self._slot_kinds = list(slots)

    def worth(self, found: Mapping[int, float], rarity: float) -> dict[int, float]:
        """What the matches of one word are worth to each owner.

        Args:
            found: number of a passage → quality of its best match.
            rarity: how much the word tells.
        """
        best: dict[int, float] = {}
        count: dict[int, int] = defaultdict(int)
        for number, quality in found.items():
            if self._partial[number]:
                # One word of "jas aandoen" is not yet the phrase.
                value = quality * min(1.0, quality * rarity / self._sizes[number])
            else:
                value = quality
            slot = self._slots[number]
            if value > best.get(slot, 0.0):
                best[slot] = value
            count[slot] += 1
        worth: dict[int, float] = defaultdict(float)
        leads: dict[int, float] = {}
        for slot, value in best.items():
            source, field = self._slot_kinds[slot]
            repeats = min(count[slot] - 1, MOST_REPEATS) if field in REPEATS else 0
            value *= (1 + self._weights.repeated * repeats) * self._weights.fields[field]
            for owner, share in self._targets[source]:
                if field is Field.LEAD:
                    leads[owner] = max(value * share, leads.get(owner, 0.0))
                else:
                    worth[owner] += value
        for owner, value in leads.items():
            worth[owner] += value
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
        for owner, overlap in self._overlaps(matched, total).items():
            scores[owner] += weights.phrase * total * overlap
        together, shown = self._best(matched)
        for owner, score in scores.items():
            score += weights.together * together.get(owner, 0.0) ** 2 / total
            missing = 1 - covered[owner] / told if told else 0.0
            scores[owner] = score * (1 - weights.missing * missing)
        return [Hit(owner, score, shown.get(owner)) for owner, score in self._strong(scores)]

    def _strong(self, scores: Mapping[int, float]) -> list[tuple[int, float]]:
        """The owners and scores that are near enough to the best, best first."""
        least = self._weights.floor * max(scores.values(), default=0.0)
        places = self._weights.least_pages
        strong: list[tuple[int, float]] = []
        for owner, score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
            is_page = self._is_page[owner]
            if score >= least or (is_page and places > 0):
                strong.append((owner, score))
            places -= is_page
        return strong

    def _overlaps(self, matched: Mapping[int, float], total: float) -> dict[int, float]:
        """Per owner how much its best phrase is the query, from 0 to 1.

        Args:
            matched: number of a passage → sum of the rarities that were found in it.
            total: sum of the rarities of the query.
        """
        best: dict[int, float] = {}
        for number, value in matched.items():
            factor = self._phrase[number]
            if factor:
                whole = self._sizes[number] + total - value
                overlap = value / whole if whole > value else 1.0
                source = self._sources[number]
                if overlap * factor > best.get(source, 0.0):
                    best[source] = overlap * factor
        return self._to_owners(best)

    def _best(self, matched: Mapping[int, float]) -> tuple[dict[int, float], dict[int, int]]:
        """Per owner the most that was found in one passage, and the passage to show."""
        together: dict[int, float] = {}
        shown: dict[int, tuple[float, int]] = {}
        for number, value in matched.items():
            source = self._sources[number]
            if value > together.get(source, 0.0):
                together[source] = value
            if self._shown[number] and value > shown.get(source, NOTHING)[0]:
                shown[source] = (value, number)
        return self._to_owners(together), {
            self._targets[source][0][0]: number for source, (_, number) in shown.items()
        }

    def _to_owners(self, values: Mapping[int, float]) -> dict[int, float]:
        """The best value of each owner, from those of the sources that lead to it."""
        found: dict[int, float] = {}
        for source, value in values.items():
            for owner, share in self._targets[source]:
                if value * share > found.get(owner, 0.0):
                    found[owner] = value * share
        return found


def _targets(
    source: Source, numbers: Mapping[tuple[type[Owner], str], int], weights: Weights
) -> tuple[tuple[int, float], ...]:
    """Numbers of the pages and terms that a source leads to, each with its share.

    Ids that the book lacks are passed over.
    """
    if not isinstance(source, Lead):
        return ((numbers[type(source), source.id], 1.0),)
    pages = [numbers[Page, id_] for id_ in source.pages if (Page, id_) in numbers]
    terms = [numbers[Term, id_] for id_ in source.terms if (Term, id_) in numbers]
    return tuple(
        (number, weights.next_page**rank) for rank, number in (*enumerate(pages), *enumerate(terms))
    )


def _matched(query: Sequence[Evidence]) -> dict[int, float]:
    """Number of a passage → sum of the rarities of the words that were found in it.

    Stop words only add to passages that another word found.
    """
    matched: dict[int, float] = defaultdict(float)
    for evidence in query:
        if not evidence.stop:
            for number, quality in evidence.passages.items():
                matched[number] += quality * evidence.rarity
    for evidence in query:
        if evidence.stop:
            for number in matched.keys() & evidence.passages.keys():
                matched[number] += evidence.rarity
    return matched

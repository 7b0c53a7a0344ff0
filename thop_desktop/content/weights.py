"""The numbers of the ranking, all in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from thop_desktop.content.passages import Field


@dataclass(frozen=True)
class Weights:
    """How much each kind of evidence counts.

    A word of the query gives a page `rarity × worth / (worth + half_worth)`: `rarity` is larger
    for words of few pages, `worth` is the sum over the fields of quality × `fields`. The first
    hits add most, so one word cannot outshout all others. The rest are bonuses on that sum.

    Attributes:
        exact: quality of the very word.
        stem: quality of another form of it.
        synonym: quality of a word that means nearly the same.
        part: quality of a compound that contains it, or of a part of it.
        shared_part: quality of a compound that has a part in common with it.
        begun: factor for a word that begins with what was typed so far.
        mistyped: factor for each edit to the word that was probably meant.
        fields: worth of a hit in each field.
        repeated: share that a second hit in the text adds; each next one adds as much, up to three.
        half_worth: worth at which a word gives half of what it can.
        stop: rarity of a word that tells nothing; it counts in whole phrases only.
        phrase: bonus for a title, `searched_as` or lead that is the query, as a share of the
            query's rarity; a part of it when they overlap in part.
        lead: a lead's bonus as a share of that of `searched_as`.
        next_page: factor for each next page of a lead.
        together: bonus for words that stand in one passage, as a share of the query's rarity.
        missing: share that a page loses when it has none of the query; a part of it when it
            lacks a part.
        floor: share of the best score below which a hit is left out: what has one weak synonym
            while others have every word makes the list long and hides what helps.
        least_pages: pages that stay however far they are below the best, so that somebody who
            does not mean the first one still has a choice.
        one_edit: letters from which a word may have one typing mistake.
        two_edits: letters from which it may have two.
    """

    exact: float = 1.0
    stem: float = 0.9
    synonym: float = 0.6
    part: float = 0.5
    shared_part: float = 0.25
    begun: float = 0.7
    mistyped: float = 0.8
    fields: Mapping[Field, float] = field(
        default_factory=lambda: {
            Field.TITLE: 5.0,
            Field.ASKED: 5.0,
            Field.LEAD: 4.0,
            Field.SUMMARY: 3.0,
            Field.HEADING: 2.5,
            Field.TEXT: 1.0,
            Field.EXAMPLE: 0.5,
        }
    )
    repeated: float = 0.3
    half_worth: float = 10.0
    stop: float = 0.6
    phrase: float = 1.0
    lead: float = 0.8
    next_page: float = 0.6
    together: float = 0.3
    missing: float = 0.4
    floor: float = 0.3
    least_pages: int = 3
    one_edit: int = 4
    two_edits: int = 8

    def edits(self, letters: int) -> int:
        """The typing mistakes allowed in a word of this length."""
        return (letters >= self.one_edit) + (letters >= self.two_edits)

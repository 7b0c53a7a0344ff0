"""Finds pages and terms by the words that a parent types.

An FTS5 index in memory knows in which passages each word stands. `vocabulary` tells for which
words of the book a typed word may stand, `ranking` adds up what they find.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from thop_desktop import paths
from thop_desktop.content.index import PassageIndex
from thop_desktop.content.library import languages, load_book
from thop_desktop.content.model import Book, Page, Term
from thop_desktop.content.passages import Owner, passages
from thop_desktop.content.ranking import Evidence, Hit, Ranker
from thop_desktop.content.snippets import Snippet, cut, marked
from thop_desktop.content.synonyms import Synonyms, load_synonyms
from thop_desktop.content.vocabulary import SHORTEST_PREFIX, Vocabulary
from thop_desktop.content.weights import Weights
from thop_desktop.content.words import WordForms, fold, tokens
from thop_desktop.errors import WorldError

LONGEST_QUERY = 600
MOST_WORDS = 16
REMEMBERED_WORDS = 512
DEFAULT_WEIGHTS = Weights()


@dataclass(frozen=True)
class PageHit:
    """A page that was found.

    Attributes:
        page: the page.
        title: its title with the found words marked.
        snippet: the found words in context; the summary when they stand nowhere on the page.
        anchor: id of the heading to scroll to, or "" for the top of the page.
    """

    page: Page
    title: Snippet
    snippet: Snippet
    anchor: str


@dataclass(frozen=True)
class TermHit:
    """A glossary term that was found.

    Attributes:
        term: the term.
        name: its name with the found words marked.
        snippet: the found words in context; the short text when they stand nowhere in it.
    """

    term: Term
    name: Snippet
    snippet: Snippet


@dataclass(frozen=True)
class SearchResults:
    """What a query found, best first; both are empty when nothing was found.

    Attributes:
        pages: the pages.
        terms: the glossary terms, to be shown after the pages.
    """

    pages: tuple[PageHit, ...] = ()
    terms: tuple[TermHit, ...] = ()


class SearchIndex:
    """The search over one book.

    It may be built in one thread and used in another, but not by two at the same time.

    Args:
        book: what is searched.
        synonyms: what is known of its language.
        weights: how much each kind of evidence counts.
    """

    def __init__(self, book: Book, synonyms: Synonyms, weights: Weights = DEFAULT_WEIGHTS) -> None:
        self._weights = weights
        self._stop = synonyms.rules.stop
        self._passages = passages(book, synonyms)
        self._owners: tuple[Owner, ...] = (*book.pages.values(), *book.terms.values())
        self._names = [
            tokens(owner.title if isinstance(owner, Page) else owner.name) for owner in self._owners
        ]
        words = {token.word for passage in self._passages for token in passage.tokens}
        same = [[fold(word) for word in group] for group in synonyms.same]
        self._forms = WordForms(synonyms.rules, words.union(*same))
        self._vocabulary = Vocabulary(words, self._forms, same, weights)
        self._index = PassageIndex(self._passages, self._forms, weights.stop)
        sizes = self._index.sizes(self._passages)
        self._ranker = Ranker(self._passages, sizes, self._owners, weights)
        # Each key press changes one word; the others need not be looked up again.
        self._evidence = lru_cache(maxsize=REMEMBERED_WORDS)(self._find)

    def close(self) -> None:
        """Give the memory of the index back; the search cannot be used after it."""
        self._index.close()

    def search(self, query: str, limit: int = 20) -> SearchResults:
        """Find what helps with a query.

        Any text may be given. The last word is taken as unfinished when nothing follows it.

        Args:
            query: what was typed; only its first words count when it is very long.
            limit: the most pages, and the most terms, to give.
        """
        evidence = self._read(query)
        hits = self._ranker.rank(evidence)
        marks = frozenset(word for found in evidence if not found.stop for word in found.words)
        pages: list[PageHit] = []
        terms: list[TermHit] = []
        for hit in hits:
            owner = self._owners[hit.owner]
            if isinstance(owner, Page):
                if len(pages) < limit:
                    pages.append(self._page_hit(owner, hit, marks))
            elif len(terms) < limit:
                terms.append(self._term_hit(owner, hit, marks))
        return SearchResults(tuple(pages), tuple(terms))

    def _read(self, query: str) -> list[Evidence]:
        """The evidence of each different word of a query."""
        text = query[:LONGEST_QUERY]
        typed = tokens(text)[:MOST_WORDS]
        unfinished = typed[-1] if typed and typed[-1].end == len(text) else None
        words = [
            self._vocabulary.meant(token.word, unfinished=token is unfinished) for token in typed
        ]
        last = words[-1] if unfinished else ""
        if last and len(last) < SHORTEST_PREFIX and last not in self._stop:
            words.pop()  # one letter of the next word tells nothing yet
        different = dict.fromkeys(self._joined(words))
        # "Mijn kind" has no other words to go by.
        alone = self._stop.issuperset(different)
        return [self._evidence(word, word == last, alone) for word in different]

    def _joined(self, words: Sequence[str]) -> list[str]:
        """The words of a query, with those that belong together made one.

        People write "slaap problemen", and verbs fall apart: "loopt weg" is "weglopen".
        """
        joined = list(words)
        wholes: list[str] = []
        verbs_from = 0
        for place, particle in enumerate(words):
            if self._vocabulary.ends_verb(particle, words[place + 1 : place + 2]):
                for before in range(place - 1, verbs_from - 1, -1):
                    whole = self._vocabulary.with_particle(particle, words[before])
                    if whole:
                        wholes.append(whole)
                        if words[before] not in self._stop:
                            joined[before] = whole
                        break
                verbs_from = place + 1
        for place, (before_it, after_it) in enumerate(pairwise(words)):
            if self._vocabulary.is_compound(before_it, after_it):
                joined[place] = joined[place + 1] = before_it + after_it
        return joined + wholes

    def _find(self, word: str, unfinished: bool, alone: bool) -> Evidence:
        """What one word finds.

        Args:
            word: folded.
            unfinished: it may still be being typed.
            alone: the query has stop words only, so they count as ordinary words.
        """
        if word in self._stop and not alone:
            words = self._forms.alike(word)
            found = dict.fromkeys(self._index.find(words), 1.0)
            return Evidence(self._weights.stop, True, words, found, {})
        meanings = self._vocabulary.expand(word, unfinished=unfinished)
        by_quality: dict[float, list[str]] = {}
        for meaning, quality in meanings.items():
            by_quality.setdefault(quality, []).append(meaning)
        found = {}
        for quality in sorted(by_quality):  # the best comes last and stays
            found.update(dict.fromkeys(self._index.find(by_quality[quality]), quality))
        rarity = self._index.rarity(word)
        worth = self._ranker.worth(found, rarity)
        return Evidence(rarity, False, frozenset(meanings), found, worth)

    def _page_hit(self, page: Page, hit: Hit, words: frozenset[str]) -> PageHit:
        title = marked(page.title, self._names[hit.owner], words)
        if hit.passage is None:
            return PageHit(page, title, Snippet(page.summary), "")
        passage = self._passages[hit.passage]
        return PageHit(page, title, cut(passage.text, passage.tokens, words), passage.anchor)

    def _term_hit(self, term: Term, hit: Hit, words: frozenset[str]) -> TermHit:
        name = marked(term.name, self._names[hit.owner], words)
        if hit.passage is None:
            return TermHit(term, name, Snippet(term.short))
        passage = self._passages[hit.passage]
        return TermHit(term, name, cut(passage.text, passage.tokens, words))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the pages that a query finds, best first: id, title of the part, title.

    Args:
        arguments: the command line without the program's name; by default the real one.

    Returns:
        The exit code: 0 when something was found, 1 when nothing was, 2 when the book or the
        search data cannot be read.
    """
    parser = argparse.ArgumentParser(prog="python -m thop_desktop.content.search")
    parser.add_argument("--language", default="nl", help="language of the book (default: nl)")
    parser.add_argument("words", nargs="+", metavar="WORDS")
    given = parser.parse_args(arguments)
    try:
        resources = paths.resources()
        if given.language not in languages(resources):
            sys.stderr.write(f'There is no book in the language "{given.language}".\n')
            return 2
        book = load_book(resources, given.language)
        synonyms = load_synonyms(resources, given.language)
    except WorldError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    index = SearchIndex(book, synonyms)
    hits = index.search(" ".join(given.words)).pages
    index.close()
    for hit in hits:
        section = book.section_of(hit.page)
        sys.stdout.write(f"{hit.page.id}\t{section.title}\t{hit.page.title}\n")
    return 0 if hits else 1


if __name__ == "__main__":
    sys.exit(main())

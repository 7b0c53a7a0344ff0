"""Which pages of the book belong to an entry of the diary."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from thop_desktop.content.diary_links import ANY_ENDING, Links, Phrase, Rule, phrase_of
from thop_desktop.content.help_numbers import is_told
from thop_desktop.content.model import Book
from thop_desktop.content.synonyms import Synonyms
from thop_desktop.content.words import tokens

# Nobody reads more than two beside what they wrote.
MOST = 2
# What stands further on in a long entry says little more, and looking costs time while saving.
LONGEST = 4000
LONGEST_PHRASE = 8


@dataclass(frozen=True)
class Told:
    """What an entry tells, as far as pages are found by it.

    Attributes:
        text: all that was written.
        kind: the name of its kind, such as "conflict".
        area: the name of its area, such as "limit", or "".
        tags: its tags.
    """

    text: str = ""
    kind: str = ""
    area: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Suggestion:
    """A page that belongs to an entry.

    Attributes:
        page: its id.
        reason: why, in one plain sentence.
    """

    page: str
    reason: str


@dataclass(frozen=True)
class Suggester:
    """Finds the pages that belong to an entry; made once, and quick for what is typed.

    Attributes:
        links: what the file tells.
        pages: the titles of the pages that there are, by their ids.
        phrases: everyday phrases and the page that each leads to.
        danger: what tells of danger, as the Help page has it.
    """

    links: Links
    pages: Mapping[str, str]
    phrases: Mapping[Phrase, str] = field(default_factory=dict, repr=False)
    danger: tuple[str, ...] = ()

    def suggest(self, told: Told) -> tuple[Suggestion, ...]:
        """The pages that belong to an entry, the best one first; two at most."""
        return self.all(told)[:MOST]

    def all(self, told: Told) -> tuple[Suggestion, ...]:
        """All pages that belong to an entry, the best one first."""
        read = tokens(told.text[:LONGEST])
        words = tuple(token.word for token in read)
        found: dict[str, str] = {}
        for rule in self.links.rules:
            if _holds(rule, told, words):
                for page in rule.pages:
                    found.setdefault(page, rule.reason)
        for start, end in self._runs(words):
            leads_to = self.phrases.get(words[start:end])
            if leads_to is not None:
                said = " ".join(told.text[read[start].start : read[end - 1].end].split())
                found.setdefault(leads_to, self.links.everyday.replace("%1", said))
        return tuple(
            Suggestion(page, reason) for page, reason in found.items() if page in self.pages
        )

    def tells_of_danger(self, text: str) -> bool:
        """Whether there is a word in the text for which help comes before anything to read."""
        return is_told((token.word for token in tokens(text[:LONGEST])), self.danger)

    @cached_property
    def _longest(self) -> Mapping[str, int]:
        """How many words the longest phrase has that begins with a word."""
        longest: dict[str, int] = {}
        for phrase in self.phrases:
            longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
        return longest

    def _runs(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where every run of words that may be a phrase begins and ends, the longest first."""
        for start, word in enumerate(words):
            for end in range(min(len(words), start + self._longest.get(word, 0)), start + 1, -1):
                yield start, end


def make_suggester(
    links: Links, book: Book, synonyms: Synonyms, asked_for: Iterable[str] = ()
) -> Suggester:
    """Make what finds pages.

    Args:
        links: what the file tells.
        book: the pages that there are.
        synonyms: the everyday phrases that the search knows.
        asked_for: the words by which the Help page is searched for; see HelpPage.asked_for.
    """
    phrases: dict[Phrase, str] = {}
    met = [(lead.words, best) for lead in synonyms.leads for best in lead.pages[:1]]
    met += [(page.searched_as, page.id) for page in book.pages.values()]
    for phrases_of_page, page_id in met:
        way = links.ways.get(page_id)
        # In a diary a name is somebody's own, and never that of an author.
        if way is None or not way.silent:
            _remember(phrases, phrases_of_page, page_id, synonyms.rules.stop)
    return Suggester(
        links,
        {page.id: page.title for page in book.pages.values()},
        phrases,
        tuple(" ".join(phrase_of(told)) for told in asked_for if told not in links.besides),
    )


def _remember(
    phrases: dict[Phrase, str], words: Iterable[str], page: str, stop: Collection[str]
) -> None:
    """Take those phrases that say enough by themselves to be met by chance in a story."""
    for text in words:
        phrase = phrase_of(text)
        telling = sum(word not in stop for word in phrase)
        if telling and len(phrase) <= LONGEST_PHRASE and len(phrase) + telling >= 4:
            phrases.setdefault(phrase, page)


def _holds(rule: Rule, told: Told, words: Sequence[str]) -> bool:
    return (
        told.kind in rule.kinds
        or told.area in rule.areas
        or any(tag.casefold() in rule.tags for tag in told.tags)
        or any(_stands(phrase, words) for phrase in rule.words)
    )


def _stands(phrase: Phrase, words: Sequence[str]) -> bool:
    *firsts, last = phrase
    start = last.removesuffix(ANY_ENDING)
    for place, word in enumerate(words):
        alike = word.startswith(start) if start != last else word == last
        before = place - len(firsts)
        if alike and before >= 0 and list(words[before:place]) == firsts:
            return True
    return False

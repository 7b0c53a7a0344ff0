"""The links between entries of the diary and pages of the book, as data.

Which pages belong to what stands in resources/diary/links.toml; why, and by which words that
shows, in the file of each language beside it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from thop_desktop.content.diary_templates import KINDS
from thop_desktop.content.words import tokens
from thop_desktop.data_files import read_table
from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.table import Table

AREAS = frozenset({"limit", "routine", "anchorpoint"})
ANY_ENDING = "*"

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class PageWay:
    """The way from a page to the diary.

    Attributes:
        page: its id.
        template: what an entry that is written from it begins with, or "".
        kind: the kind of the entries that belong to it, or "".
        area: their area, or "".
        tag: their tag, or "".
        practise: whether one can practise with ASSO what it tells.
        silent: nobody writes about it.
    """

    page: str
    template: str = ""
    kind: str = ""
    area: str = ""
    tag: str = ""
    practise: bool = False
    silent: bool = False

    @property
    def finds(self) -> bool:
        """Whether it tells which entries belong to it."""
        return bool(self.kind or self.area or self.tag)


@dataclass(frozen=True)
class Rule:
    """Entries with one of these kinds, areas, tags or words, and the pages for them."""

    kinds: frozenset[str]
    areas: frozenset[str]
    tags: frozenset[str]
    words: tuple[Phrase, ...]
    pages: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Links:
    """All that the file tells.

    Attributes:
        rules: in order; the first ones count most.
        ways: the ways from pages, by their ids; those without one of their own are left out.
        fills: ids of instruments that can be filled in with a page, by the page's id.
        besides: words of the Help page's list that in a story tell of no danger.
        everyday: the reason for a page found by a phrase, with %1 for the phrase.
    """

    rules: tuple[Rule, ...]
    ways: Mapping[str, PageWay]
    fills: Mapping[str, tuple[str, ...]]
    besides: frozenset[str]
    everyday: str

    def way(self, page: str) -> PageWay:
        """The way from a page."""
        return self.ways.get(page, PageWay(page))


def load_links(resources: Path, language: str) -> Links:
    """Read the links, with the reasons in a language.

    People write in whatever language they like: the words of the first language count too.

    Raises:
        ContentError: a file is missing, lacks something, or names what does not exist.
    """
    data = read_table(resources / "diary" / "links.toml")
    told_in = dict.fromkeys((language, FIRST_LANGUAGE))
    own = [read_table(resources / "diary" / f"{code}.toml").table("links") for code in told_in]
    practised = data.texts("practised")
    ways = {page: PageWay(page, silent=True) for page in data.texts("silent")}
    ways.update((page, PageWay(page, practise=True)) for page in practised)
    told: set[str] = set(data.texts("silent"))
    for entry in data.tables("page"):
        way = _way(entry, practised)
        if way.page in told:
            raise entry.error("id", f'"{way.page}" is there twice')
        told.add(way.page)
        ways[way.page] = way
    return Links(
        rules=tuple(_rule(entry, own) for entry in data.tables("link")),
        ways=ways,
        fills={one.filled("page"): one.texts("instruments") for one in data.tables("fill")},
        besides=frozenset(data.table("danger").texts("besides")),
        everyday=own[0].table("everyday").filled("reason"),
    )


def _way(entry: Table, practised: Collection[str]) -> PageWay:
    way = PageWay(
        page=entry.filled("id"),
        template=entry.text("template", ""),
        kind=entry.text("kind", ""),
        area=entry.text("area", ""),
        tag=entry.text("tag", ""),
        practise=entry.filled("id") in practised,
    )
    _check(entry, "kind", [way.kind] if way.kind else [], KINDS)
    _check(entry, "area", [way.area] if way.area else [], AREAS)
    return way


def _rule(entry: Table, own: Sequence[Table]) -> Rule:
    words = [one.table(entry.filled("id")) for one in own]
    kinds, areas = entry.texts("kinds", ()), entry.texts("areas", ())
    _check(entry, "kinds", kinds, KINDS)
    _check(entry, "areas", areas, AREAS)
    return Rule(
        kinds=frozenset(kinds),
        areas=frozenset(areas),
        tags=frozenset(tag.casefold() for tag in entry.texts("tags", ())),
        words=tuple(phrase_of(text) for one in words for text in one.texts("words", ())),
        pages=entry.texts("pages"),
        reason=words[0].filled("reason"),
    )


def _check(entry: Table, name: str, values: Sequence[str], known: Collection[str]) -> None:
    for value in values:
        if value not in known:
            raise entry.error(name, f'there is no "{value}"')


def phrase_of(text: str) -> Phrase:
    """The words of a phrase; a star at its end stays."""
    words = tuple(token.word for token in tokens(text))
    return (*words[:-1], words[-1] + ANY_ENDING) if text.endswith(ANY_ENDING) else words

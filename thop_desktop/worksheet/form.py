"""The worksheet as it is asked: its domains and cards, its advice and sentences, read from data."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from thop_desktop.data_files import read_table
from thop_desktop.table import Table
from thop_desktop.worksheet.answers import Band, State

# The stop questions that the program acts upon.
UNSAFE, TURBULENT, OTHER_CAUSE, NO_SPECIALIST = (
    "unsafe",
    "turbulent",
    "other-cause",
    "no-specialist",
)
STOPS = (UNSAFE, TURBULENT, OTHER_CAUSE, NO_SPECIALIST)
# With which results something is to be talked about.
WHEN = ("always", "gap", "spread", "alone", "marked", "two-raters")


@dataclass(frozen=True)
class Domain:
    """One part of the worksheet.

    Attributes:
        id: its name for ever.
        title: a few words.
        question: what to look at.
        likeness: what it resembles in the instruments of professionals, or that it is our choice.
        cards: band → what the child does then; never shown with an age.
        see_specialist: bands whose card can also have another cause.
    """

    id: str
    title: str
    question: str
    likeness: str
    cards: Mapping[Band, str]
    see_specialist: tuple[Band, ...]


@dataclass(frozen=True)
class Stop:
    """A question asked before anything else.

    Attributes:
        id: one of STOPS.
        question: to answer with yes or no.
        hint: what is meant.
        result: what is said on top of the result when it applies; "" for nothing.
        claims: ids of the article's claims that it rests on.
    """

    id: str
    question: str
    hint: str
    result: str
    claims: tuple[str, ...]

    def applies(self, *, yes: bool) -> bool:
        """Whether an answer makes it apply: the lack of a specialist does, all others are a yes."""
        return yes != (self.id == NO_SPECIALIST)


@dataclass(frozen=True)
class Advice:
    """What belongs to a band; that it belongs to this one is our own choice, not the article's.

    Attributes:
        band: which.
        name: a few words for the need, never for an age.
        need: what the child seems to ask for, after "om".
        expect: what may be expected, in sentences.
        stance: how to position oneself, in sentences.
        pages: ids of pages to read on.
        claims: ids of the article's claims that it rests on.
    """

    band: Band
    name: str
    need: str
    expect: tuple[str, ...]
    stance: tuple[str, ...]
    pages: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Always:
    """What is said with every result.

    Attributes:
        text: a sentence or two.
        page: id of a page to read on, or "".
        claims: ids of the article's claims that it rests on.
    """

    text: str
    page: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Try:
    """A small thing to try this week.

    Attributes:
        id: its name for ever.
        text: what to do.
        bands: for which bands it is offered.
        page: id of the page that tells more.
        claims: ids of the article's claims that it rests on.
    """

    id: str
    text: str
    bands: tuple[Band, ...]
    page: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Discuss:
    """Something to talk about with the specialist.

    Attributes:
        id: its name for ever.
        when: with which results; one of WHEN.
        text: what to say or ask.
        on_paper: the same on a sheet for the specialist, who is addressed politely.
    """

    id: str
    when: str
    text: str
    on_paper: str


@dataclass(frozen=True)
class Form:
    """All of it.

    Attributes:
        words: what stands around the questions, by name.
        states: what each state is called and asks, by state: name and question.
        stops: the questions before anything else.
        domains: the parts, in the order in which they are asked.
        advice: what belongs to each band.
        always: what is said with every result.
        tries: small things to try.
        discuss: things to talk about.
        sentences: patterns of what can be said, by name; see worksheet.wording.
    """

    words: Mapping[str, str]
    states: Mapping[State, tuple[str, str]]
    stops: tuple[Stop, ...]
    domains: tuple[Domain, ...]
    advice: Mapping[Band, Advice]
    always: tuple[Always, ...]
    tries: tuple[Try, ...]
    discuss: tuple[Discuss, ...]
    sentences: Mapping[str, str]

    @property
    def domain_ids(self) -> tuple[str, ...]:
        """The ids of the domains, in order."""
        return tuple(domain.id for domain in self.domains)

    @property
    def see_specialist(self) -> Mapping[str, tuple[Band, ...]]:
        """Id of a domain → the bands whose card can have another cause."""
        return {domain.id: domain.see_specialist for domain in self.domains}

    def domain(self, name: str) -> Domain:
        """The domain of an id.

        Raises:
            KeyError: there is none.
        """
        return {domain.id: domain for domain in self.domains}[name]

    def state_name(self, state: State) -> str:
        """What a state is called."""
        return self.states[state][0]

    def tries_for(self, band: Band | None) -> tuple[Try, ...]:
        """What can be tried for a band; without one, what fits every band."""
        wanted = set(Band) if band is None else {band}
        return tuple(one for one in self.tries if wanted <= set(one.bands))


Named = TypeVar("Named", Domain, Try, Discuss)
WORDS = (
    "title", "draft", "lead", "not_a_test", "too_young", "window", "honest", "not_validated",
    "sources",
)  # fmt: skip
ANSWER_WORDS = (
    "unknown",
    "alone",
    "alone_hint",
    "two",
    "not_neighbours",
    "example",
    "example_hint",
)
SENTENCES = (
    "and", "band", "answered", "calm_one", "calm_wide", "calm_apart", "tense_one", "tense_wide",
    "tense_apart", "attune", "attune_none", "state_provisional", "state_few", "other_cause",
    "spread_even", "spread_varying", "spread_strong", "spread_causes", "gap_far", "gap_unusual",
    "alone", "marked", "too_soon", "too_soon_last", "other_rater", "other_setting", "too_few_both",
    "noise", "change_middle", "change_domains", "change_means", "unread_domain", "unread_damaged",
    "unread_newer",
)  # fmt: skip


def form_file(resources: Path, language: str) -> Path:
    """Where the worksheet of a language is, if there is one."""
    return resources / "worksheet" / f"{language}.toml"


def load_form(resources: Path, language: str) -> Form:
    """Read the worksheet of a language.

    Raises:
        ContentError: the file is missing, lacks something, or names what there is not.
    """
    data = read_table(form_file(resources, language))
    answers, states, sentences = (data.table(name) for name in ("answers", "states", "sentences"))
    words = {name: data.filled(name) for name in WORDS}
    words |= {name: answers.filled(name) for name in ANSWER_WORDS}
    advice = {one.band: one for one in map(_advice, data.tables("band"))}
    if tuple(advice) != tuple(Band):
        raise data.error("band", "there must be all six bands, from young to grown")
    stops = tuple(map(_stop, data.tables("stop")))
    if tuple(stop.id for stop in stops) != STOPS:
        raise data.error("stop", f"the stop questions must be {', '.join(STOPS)}")
    return Form(
        words=MappingProxyType(words),
        states=MappingProxyType({state: _state(states.table(state.value)) for state in State}),
        stops=stops,
        domains=_different(tuple(map(_domain, data.tables("domain"))), data, "domain"),
        advice=MappingProxyType(advice),
        always=tuple(
            Always(one.filled("text"), one.text("page"), one.texts("claims"))
            for one in data.tables("always")
        ),
        tries=_different(tuple(map(_try, data.tables("try"))), data, "try"),
        discuss=_different(tuple(map(_discuss, data.tables("discuss"))), data, "discuss"),
        sentences=MappingProxyType({name: sentences.filled(name) for name in SENTENCES}),
    )


def _state(entry: Table) -> tuple[str, str]:
    return entry.filled("name"), entry.filled("question")


def _stop(entry: Table) -> Stop:
    return Stop(
        entry.filled("id"),
        entry.filled("question"),
        entry.filled("hint"),
        entry.text("result"),
        entry.texts("claims"),
    )


def _advice(entry: Table) -> Advice:
    return Advice(
        band=_band(entry, "id", entry.filled("id")),
        name=entry.filled("name"),
        need=entry.filled("need"),
        expect=entry.texts("expect"),
        stance=entry.texts("stance"),
        pages=entry.texts("pages"),
        claims=entry.texts("claims"),
    )


def _try(entry: Table) -> Try:
    return Try(
        entry.filled("id"),
        entry.filled("text"),
        _bands(entry, "bands"),
        entry.filled("page"),
        entry.texts("claims"),
    )


def _discuss(entry: Table) -> Discuss:
    when = entry.filled("when")
    if when not in WHEN:
        raise entry.error("when", f'"{when}" is not one of {", ".join(WHEN)}')
    text = entry.filled("text")
    return Discuss(entry.filled("id"), when, text, entry.text("on_paper", text))


def _domain(entry: Table) -> Domain:
    cards = entry.texts("cards")
    if len(cards) != len(Band) or not all(card.strip() for card in cards):
        raise entry.error("cards", "there must be six cards, one for each band")
    return Domain(
        id=entry.filled("id"),
        title=entry.filled("title"),
        question=entry.filled("question"),
        likeness=entry.filled("likeness"),
        cards=MappingProxyType(dict(zip(Band, cards, strict=True))),
        see_specialist=_bands(entry, "see_specialist"),
    )


def _bands(entry: Table, name: str) -> tuple[Band, ...]:
    return tuple(_band(entry, name, one) for one in entry.texts(name))


def _band(entry: Table, name: str, told: str) -> Band:
    try:
        return Band.of(told)
    except KeyError:
        raise entry.error(name, f'there is no band "{told}"') from None


def _different(entries: tuple[Named, ...], data: Table, name: str) -> tuple[Named, ...]:
    """The entries, whose ids must all be different."""
    if len({entry.id for entry in entries}) != len(entries):
        raise data.error(name, "two have the same id")
    return entries

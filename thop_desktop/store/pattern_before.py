"""What came before conflicts most often: words that were written, and tags."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from thop_desktop.store.filters import Filters
from thop_desktop.store.stems import Languages, Stems, languages_of, words

# More conflicts than one a day for a year; older ones tell of another time.
NEWEST = 500
# Each text is long enough to say what came before, and none keeps the reader waiting.
LONGEST = 2_000
SHORTEST_WORD = 3
LEAST_TIMES = 2
MOST_SHOWN = 8
CONFLICTS = """
    SELECT e.moment, e.id, e.day, substr(e.before, 1, ?) FROM entries e WHERE e.moment IN (
        SELECT e.moment FROM entries e INDEXED BY entries_facts WHERE {}
        ORDER BY e.moment DESC LIMIT ?
    ) ORDER BY e.moment DESC
"""
TAGS = "SELECT entry, tag FROM entry_tags WHERE entry IN ({})"


@dataclass(frozen=True)
class Word:
    """A word that came before conflicts, or a tag of them.

    Attributes:
        text: its commonest written form.
        count: in how many conflicts it stands.
        forms: every form in which it was written, in lower case.
    """

    text: str
    count: int
    forms: frozenset[str]


@dataclass(frozen=True)
class Before:
    """What came before.

    Attributes:
        words: what was written before at least two conflicts, commonest first.
        tags: the tags of at least two conflicts, commonest first.
        told: in how many conflicts something was written about what came before.
        tagged: how many conflicts have a tag.
        looked_at: how many conflicts were looked at: the newest ones, where there are very many.
        since: the day of the oldest of them when older ones were left out, or None.
    """

    words: tuple[Word, ...] = ()
    tags: tuple[Word, ...] = ()
    told: int = 0
    tagged: int = 0
    looked_at: int = 0
    since: date | None = None


def read_before(
    db: Database, conflicts: Filters, stop_words: frozenset[str], stems: Stems
) -> Before:
    """Look at what was written before conflicts, and at their tags.

    Args:
        db: the open database.
        conflicts: which entries.
        stop_words: words in lower case that tell nothing; nicknames of children do not either.
        stems: makes the forms of words.
    """
    condition, values = conflicts.condition()
    rows = db.conn.execute(CONFLICTS.format(condition), [LONGEST, *values, NEWEST + 1]).fetchall()
    left_out = len(rows) > NEWEST
    rows = rows[:NEWEST]
    silent = stop_words | _nicknames(db)
    every = [words(before) for *_others, before in rows]
    texts = [{word for word in one if _tells(word, silent)} for one in every]
    tags = _tags(db, [entry for _moment, entry, _day, _before in rows])
    same_tags = {tag: tag.casefold() for some in tags.values() for tag in some}
    return Before(
        words=_commonest(texts, _families(texts, map(languages_of, every), stems)),
        tags=_commonest(tags.values(), same_tags),
        told=sum(1 for *_others, before in rows if before.strip()),
        tagged=len(tags),
        looked_at=len(rows),
        since=date.fromisoformat(rows[-1][2]) if left_out else None,
    )


def _tells(word: str, silent: frozenset[str]) -> bool:
    return len(word) >= SHORTEST_WORD and word not in silent and word.isalpha()


def _nicknames(db: Database) -> frozenset[str]:
    aliases = db.conn.execute("SELECT folded FROM children")
    return frozenset(word for (alias,) in aliases for word in words(alias))


def _tags(db: Database, entries: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    marks = ", ".join("?" * len(entries))
    for entry, tag in db.conn.execute(TAGS.format(marks), entries):
        found[entry].add(tag)
    return dict(found)


def _families(
    texts: Iterable[set[str]], languages: Iterable[Languages], stems: Stems
) -> dict[str, str]:
    """Which family each word is of: kin share a stem in a language of their texts."""
    parents: dict[str, str] = {}
    spoken: dict[str, Languages] = {}
    for text, told in zip(texts, languages, strict=True):
        spoken.update((word, told | spoken.get(word, told)) for word in text)

    def head(name: str) -> str:
        while parents[name] != name:
            name = parents[name]
        return name

    for word in sorted(spoken):
        forms = stems.of(word).whole(spoken[word])
        for form in forms:
            parents.setdefault(form, form)
        for form in forms[1:]:
            parents[head(form)] = head(forms[0])
    return {word: head(word) for word in spoken}


def _commonest(texts: Iterable[set[str]], families: dict[str, str]) -> tuple[Word, ...]:
    entries: Counter[str] = Counter()
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        entries.update({families[word] for word in text})
        for word in text:
            written[families[word]][word] += 1
    found = [
        Word(_commonest_form(written[family]), count, frozenset(written[family]))
        for family, count in entries.items()
        if count >= LEAST_TIMES
    ]
    return tuple(sorted(found, key=lambda word: (-word.count, word.text))[:MOST_SHOWN])


def _commonest_form(written: Counter[str]) -> str:
    return min(written, key=lambda form: (-written[form], form))

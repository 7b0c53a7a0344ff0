"""What counting the patterns of a large diary costs, beside the vault reading its own index."""

import random
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from statistics import median
from time import perf_counter
from unittest.mock import patch

from tests.benchmarks.diaries import entries, fill
from tests.benchmarks.figures import Figure, Target
from thop_desktop import paths
from thop_desktop.content.synonyms import load_synonyms
from thop_desktop.store import key_slots
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.patterns import Patterns, read_patterns
from thop_desktop.store.stems import Stems
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.store.vault import Vault

ENTRIES = 100_000
NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("gemeten")
COUNTED, OPENED = Target(100), Target(50)
ROUNDS, SEED, SHOWN = 15, 5, 50
BEFORE = (
    *("bezoek", "school", "tablet", "eten", "bed", "telefoon"),
    *("bus", "zwemmen", "drukte", "tanden", "douche", "huiswerk"),
)


def measure(number: int = ENTRIES) -> list[Figure]:
    """Build a diary in which everything is filled in now and then, and count."""
    with (
        tempfile.TemporaryDirectory(prefix="thop-patterns-") as folder,
        patch.object(key_slots, "stretch", lru_cache(stretch)),
    ):
        vault, _code = create_vault(Path(folder) / "vault", PASSPHRASE, NOW, cost=LEAST_COST)
        fill(vault, list(_filled_in(number)), Stems())
        figures = list(_figures(vault, number))
        vault.lock(NOW)
        return figures


def _filled_in(number: int) -> Iterator[Entry]:
    chance = random.Random(SEED)  # noqa: S311
    for entry in entries(number):
        yield replace(
            entry,
            area=chance.choice([None, *Area]),
            energy=chance.choice([None, 1, 2, 3, 4, 5]),
            before=" ".join(chance.choices(BEFORE, k=8)) if chance.random() < 0.5 else "",
            tags=tuple(chance.sample(BEFORE, 2)),
        )


def _figures(vault: Vault, number: int) -> Iterator[Figure]:
    last = Diary(vault).newest(1)[0].at.date()
    stop_words = load_synonyms(paths.resources(), "nl").rules.stop
    stems = Stems()  # the page remembers them too
    floor = median(_bare(vault) for _round in range(ROUNDS))
    scopes = (
        (f"all {number:,} entries", Filters()),
        ("a year of them", Filters(first=last - timedelta(days=364), last=last)),
        ("three months of them", Filters(first=last - timedelta(days=90), last=last)),
    )
    for words, scope in scopes:
        times = [_count(vault, scope, last, stop_words, stems)[0] for _round in range(ROUNDS)]
        yield Figure(
            f"patterns of {words}, median", median(times), ROUNDS,
            floor=floor if scope == Filters() else None, target=COUNTED,
        )  # fmt: skip
    patterns = _count(vault, Filters(), last, stop_words, stems)[1]
    opened = [_list(vault, patterns.of_moment(*moment)) for moment in patterns.moments]
    opened += [_list(vault, patterns.of_word(word.forms)) for word in patterns.before.words]
    opened += [_list(vault, patterns.of_tag(tag.text)) for tag in patterns.before.tags]
    yield Figure(
        "the entries behind a mark, slowest", max(opened), len(opened), target=OPENED
    )  # fmt: skip


def _count(
    vault: Vault, scope: Filters, today: date, stop_words: frozenset[str], stems: Stems
) -> tuple[float, Patterns]:
    begun = perf_counter()
    patterns = read_patterns(vault, scope, today, stop_words, stems)
    return (perf_counter() - begun) * 1000, patterns


def _list(vault: Vault, filters: Filters) -> float:
    begun = perf_counter()
    Diary(vault).newest(SHOWN, filters=filters)
    return (perf_counter() - begun) * 1000


def _bare(vault: Vault) -> float:
    """The floor: nothing but fetching the day of each conflict from the same index."""
    begun = perf_counter()
    with vault.read() as database:
        database.conn.execute(
            "SELECT day FROM entries INDEXED BY entries_when WHERE kind = ?", [Kind.CONFLICT]
        ).fetchall()
    return (perf_counter() - begun) * 1000

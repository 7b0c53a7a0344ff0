"""A vault with something of everything in it, and all that it holds, to compare."""

import random
from datetime import timedelta
from typing import Any

from tests.support.vaults import NOW
from thop_desktop.store import cipher
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.vault import Vault

# fmt: off
WORDS = (
    "avond", "bed", "boos", "brood", "buiten", "deur", "fiets", "huilen", "kamer", "koek", "lachen",
    "moe", "ruzie", "rust", "school", "slapen", "stil", "tafel", "tanden", "trap", "tuin", "vriend",
)
# fmt: on
# A word that every entry has, to search for.
EVERYWHERE = "vandaag"
Contents = dict[str, list[tuple[Any, ...]]]


def fill(vault: Vault, entries: int, seed: int = 1) -> None:
    """Write children, entries of very different lengths and settings, and erase some again."""
    rng = random.Random(seed)  # noqa: S311
    children = [Children(vault).add(Child(f"kind {number}"), NOW) for number in range(6)]
    diary = Diary(vault)
    made = []
    for number in range(entries):
        entry = Entry(
            at=NOW - timedelta(hours=number),
            text=f"{EVERYWHERE} {sentence(rng, int(rng.expovariate(1 / 150)))}",
            kind=rng.choice(list(Kind)),
            child=rng.choice(children).id,
            area=rng.choice([*Area, None]),
            mood=rng.choice([None, 1, 5]),
            before=sentence(rng, 8),
            tags=(rng.choice(WORDS),),
        )
        made.append(diary.add(entry, NOW))
    for entry in made[::7]:
        diary.erase(entry.id)
    for number in range(40):
        PrivateSettings(vault).set(f"setting {number}", sentence(rng, 12))


def sentence(rng: random.Random, length: int) -> str:
    """So many words."""
    return " ".join(rng.choices(WORDS, k=length))


def contents(vault: Vault) -> Contents:
    """Every row of every table, and what the full-text search and the indexes find."""
    with vault.read() as database:
        found = {
            name: sorted(database.conn.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608
            for name, _columns in cipher.tables(database)
        }
    diary = Diary(vault)
    found["found by a word"] = [(one.id,) for one in diary.search(EVERYWHERE, 1000)]
    found["newest"] = [(one.id, one.text) for one in diary.newest(1000)]
    return found

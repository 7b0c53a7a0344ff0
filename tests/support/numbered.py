"""Numbered writes: several rows and a long text in one transaction, told back row by row.

Everything in them follows from the number, so that who reads them needs no list of what was
written.
"""

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlite_utils import Database

from tests.support.vaults import NOW, PASSPHRASE
from thop_desktop.store import cipher
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.store.vault import Vault

TAGS = 3
# Longer than a page of the database, and of different lengths.
SHORTEST, STEP, LENGTHS = 300, 400, 5
LAST = "last_number"
# What is written to see that a vault goes on.
MORE = 1000


def write_numbered(vault: Vault, number: int) -> None:
    """Write one number; it is on the disk when this returns."""
    with vault.write() as database:
        put_numbered(database, number)


def put_numbered(database: Database, number: int) -> None:
    """Write the rows of one number, within the transaction of whoever calls."""
    for table, row in _rows(number):
        names, places = ", ".join(row), ", ".join("?" for _name in row)
        how = "INSERT OR REPLACE" if table == "private_settings" else "INSERT"
        database.conn.execute(
            f"{how} INTO {table} ({names}) VALUES ({places})",
            list(row.values()),
        )


def numbers_in(database: Database) -> set[int]:
    """The numbers that stand in a database; each is there with all its rows, and nothing else is.

    Raises:
        AssertionError: some row is missing, too many, or not what was written.
    """
    found = {row[0] for row in database.conn.execute("SELECT moment FROM entries")}
    wanted: dict[str, list[tuple[Any, ...]]] = {"entries": [], "entry_tags": []}
    wanted |= {"entry_versions": [], "plans": [], "private_settings": []}
    for number in sorted(found):
        for table, row in _rows(number):
            if table == "private_settings":
                wanted[table].clear()  # it is replaced by every later one
            wanted[table].append(tuple(row.values()))
    columns = {table: ", ".join(row) for table, row in _rows(1)}
    for table, rows in wanted.items():
        there = database.conn.execute(f"SELECT {columns[table]} FROM {table}")  # noqa: S608
        assert sorted(there.fetchall()) == sorted(rows), f"{table} holds other rows"
    return found


def assert_whole(vault: Vault, written: Collection[int], begun: Collection[int] = ()) -> set[int]:
    """See that a vault holds what was written, perhaps what was begun, and is whole.

    Args:
        vault: an open one.
        written: the numbers that were acknowledged.
        begun: the numbers that may be there, or not.

    Returns:
        the numbers that are there.
    """
    with vault.read() as database:
        found = numbers_in(database)
        health = cipher.examine(database, search_too=True)
    assert health.whole, health
    assert set(written) <= found, f"lost: {sorted(set(written) - found)}"
    assert found <= {*written, *begun}, f"never written: {sorted(found - {*written, *begun})}"
    return found


def goes_on(vault: Vault, passphrase: Passphrase = PASSPHRASE) -> None:
    """See that an open vault can be written to, closed and opened again; it is locked after it."""
    with vault.read() as database:
        there = numbers_in(database)
    write_numbered(vault, MORE)
    vault.lock(NOW)
    again = open_vault(vault.folder, passphrase, NOW)
    assert_whole(again, {*there, MORE})
    again.lock(NOW)


def _rows(number: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one number: which table, and the values by column."""
    entry = f"entry {number}"
    text = " ".join(f"w{number}x{word}" for word in range(SHORTEST + STEP * (number % LENGTHS)))
    facts: dict[str, Any] = {"moment": number, "id": entry, "at": "2026-11-25T19:30+01:00"}
    facts |= {"zone": "Europe/Amsterdam", "day": "2026-11-25", "written": number}
    facts |= {"changed": number, "draft": 0, "kind": "moment", "version": 1, "indexed": 1}
    yield (
        "entries",
        {**facts, "text": text, "before": "", "did": "", "outcome": "", "stems": "", "tails": ""},
    )
    for position in range(TAGS):
        tag = f"tag {position} of {number}"
        yield "entry_tags", {"entry": entry, "position": position, "tag": tag, "folded": tag}
    body = json.dumps({"text": text[:500]})
    yield "entry_versions", {"entry": entry, "number": 0, "saved": number, "body": body}
    plan = {"id": f"plan {number}", "kind": "plan", "made": number, "changed": number}
    yield "plans", {**plan, "title": f"{number}", "body": body}
    yield "private_settings", {"name": LAST, "value": str(number)}

"""Salvage: of a damaged database everything that still reads is saved, and the rest is kept."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.vaults import (
    NOW,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    copy_of,
    make_locked_vault,
    reopen,
    stretched_once,
)
from thop_desktop.errors import (
    DatabaseDamagedError,
    KeySlotsDamagedError,
    VaultInUseError,
    WrongPassphraseError,
)
from thop_desktop.store import cipher
from thop_desktop.store.backups import write_backup
from thop_desktop.store.holder import hold
from thop_desktop.store.key_slots import FILE_NAME
from thop_desktop.store.opening import open_vault
from thop_desktop.store.salvage import Salvaged, salvage
from thop_desktop.store.swap import DATABASE, PARTS, replaced_vaults

LATER = NOW + timedelta(days=3)
CHILDREN = 600
PAGE = 4096


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A locked vault to make copies of, with many rows."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        make_locked_vault(folder)
        change(
            folder,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
            " INSERT INTO children(id, alias, folded, made, changed)"
            " SELECT 'c' || i, printf('%d %.200c', i, 'x'), 'f' || i, i, i FROM n",
            "INSERT INTO plans(id, kind, child, made, changed, title, body)"
            " SELECT 'p' || made, 'plan', id, made, made, alias, '{}' FROM children WHERE made < 9",
            "INSERT INTO plan_versions SELECT id, 1, made, NULL, child, '{}' FROM plans",
            "INSERT INTO practice_states VALUES ('breathing', NULL, 1, '{}')",
        )
        yield folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the vault, locked."""
    return copy_of(made, tmp_path / "vault")


def change(folder: Path, *statements: str) -> None:
    """Change a locked vault in any way."""
    vault = reopen(folder)
    with vault.read() as database:
        database.conn.execute("PRAGMA foreign_keys = OFF")
    with vault.write() as database:
        for statement in statements:
            database.conn.execute(statement)
    vault.lock(NOW)


def rows(folder: Path, query: str) -> Sequence[Any]:
    """What stands in a locked vault, which must be whole."""
    vault = open_vault(folder, PASSPHRASE, LATER)
    with vault.read() as database:
        found: Sequence[Any] = database.conn.execute(query).fetchall()
        assert cipher.examine(database, search_too=True).whole
        assert database.conn.execute("PRAGMA foreign_key_check").fetchall() == []
    vault.lock(LATER)
    return found


def salvaged(folder: Path) -> Salvaged:
    """Salvage with the right passphrase."""
    return salvage(folder, PASSPHRASE, LATER)


def flip(folder: Path, *pages: int) -> None:
    """Change one bit in each of these pages."""
    data = bytearray((folder / DATABASE).read_bytes())
    for page in pages:
        data[page * PAGE + 1000] ^= 1
    (folder / DATABASE).write_bytes(data)


def parts_in(folder: Path) -> dict[str, bytes]:
    """Both files of a vault."""
    return {name: (folder / name).read_bytes() for name in PARTS if (folder / name).exists()}


def test_of_a_whole_vault_everything_is_saved(folder: Path) -> None:
    everything = "SELECT * FROM children ORDER BY id"
    all_before = rows(folder, everything)
    before = parts_in(folder)
    done = salvaged(folder)

    assert {table: number for table, number in done.rows.items() if number} == {
        "children": CHILDREN,
        "people": 1,
        "plans": 8,
        "plan_versions": 8,
        "practice_states": 1,
    }
    assert rows(folder, everything) == all_before
    assert len(rows(folder, "SELECT * FROM plans WHERE child IS NOT NULL")) == 8
    assert parts_in(done.replaced) == before
    assert replaced_vaults(folder) == [done.replaced]
    assert rows(folder, "SELECT value FROM meta WHERE name = 'last_used'") == [(LATER.isoformat(),)]


def test_of_a_damaged_one_every_row_that_reads_is_saved_as_it_was(folder: Path) -> None:
    before = set(rows(folder, "SELECT * FROM children"))
    pages = (folder / DATABASE).stat().st_size // PAGE
    flip(folder, *range(pages * 3 // 4, pages, 9))
    damaged = parts_in(folder)
    done = salvaged(folder)

    after = set(rows(folder, "SELECT * FROM children"))
    assert after < before
    assert len(after) == done.rows["children"] > CHILDREN * 0.7
    assert parts_in(done.replaced) == damaged


def test_a_text_whose_end_was_lost_is_not_saved_as_if_it_were_whole(folder: Path) -> None:
    change(
        folder,
        "INSERT INTO reading_marks SELECT 'short', 'page', '', NULL, 1, 1, 'note'",
        "INSERT INTO reading_marks SELECT 'long', 'page', '', NULL, 1, 1, printf('%.50000c', 'x')",
    )
    flip(folder, (folder / DATABASE).stat().st_size // PAGE - 1)
    salvaged(folder)

    assert rows(folder, "SELECT id FROM reading_marks") == [("short",)]


def test_where_hardly_anything_reads_it_comes_to_an_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "MOST_RANGES", 5)
    pages = (folder / DATABASE).stat().st_size // PAGE
    flip(folder, *range(pages * 3 // 4, pages, 2))
    done = salvaged(folder)

    assert done.rows["children"] < CHILDREN
    assert len(rows(folder, "SELECT * FROM children")) == done.rows["children"]


def test_where_what_a_row_belongs_to_was_lost_it_is_kept_alone_or_let_go(folder: Path) -> None:
    change(
        folder,
        "DELETE FROM children WHERE id IN ('c1', 'c2')",
        # A tag without its entry is nothing; a plan without its child is still a plan.
        "INSERT INTO entry_tags VALUES ('an entry that was lost', 0, 'bed', 'bed')",
    )
    salvaged(folder)

    assert rows(folder, "SELECT id FROM plans WHERE child IS NULL ORDER BY id") == [
        ("p1",),
        ("p2",),
    ]
    assert len(rows(folder, "SELECT id FROM plans WHERE child IS NOT NULL")) == 6
    assert rows(folder, "SELECT * FROM entry_tags") == []


def test_what_is_unknown_to_this_version_is_no_obstacle(folder: Path) -> None:
    change(
        folder,
        "CREATE TABLE weather (name TEXT)",
        "DROP TABLE pages_read",
        "ALTER TABLE plans ADD COLUMN colour TEXT",
    )
    done = salvaged(folder)

    assert "weather" not in done.rows
    assert "pages_read" not in done.rows
    assert done.rows["plans"] == 8
    assert rows(folder, "SELECT * FROM pages_read") == []


def untouched(folder: Path, before: dict[str, bytes]) -> bool:
    """Whether a vault is as it was, nothing was kept aside, and nobody holds it."""
    hold(folder, NOW).release()
    return parts_in(folder) == before and replaced_vaults(folder) == []


@pytest.mark.parametrize("damage", ["first page", "zeros", "empty", "missing"])
def test_where_not_even_the_tables_read_nothing_is_changed_and_the_backup_named(
    folder: Path, damage: str
) -> None:
    vault = reopen(folder)
    backup = write_backup(vault, vault.backup_folders[0], NOW)
    vault.lock(NOW)
    file = folder / DATABASE
    if damage == "first page":
        flip(folder, 0)
    elif damage == "missing":
        file.unlink()
    else:
        file.write_bytes(bytes(8192) if damage == "zeros" else b"")
    before = parts_in(folder)

    with pytest.raises(DatabaseDamagedError) as caught:
        salvaged(folder)

    assert caught.value.backup == backup.file
    assert untouched(folder, before)


def test_the_wrong_passphrase_and_damaged_slots_are_told_as_what_they_are(folder: Path) -> None:
    before = parts_in(folder)
    with pytest.raises(WrongPassphraseError):
        salvage(folder, OTHER_PASSPHRASE, LATER)
    assert untouched(folder, before)

    (folder / FILE_NAME).write_bytes(b"damaged")
    with pytest.raises(KeySlotsDamagedError):
        salvaged(folder)
    assert untouched(folder, {**before, FILE_NAME: b"damaged"})


def test_while_it_is_open_nothing_is_salvaged(folder: Path) -> None:
    vault = reopen(folder)
    with pytest.raises(VaultInUseError):
        salvaged(folder)
    vault.lock(NOW)

"""A stranger with public tools reads a vault: the script in docs, written from the description."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import LONGEST_SECONDS, ROOT
from tests.support.filled import fill
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault
from thop_desktop.store import cipher
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.vault import Vault

READER = ROOT / "docs" / "read_a_vault.py"
UNUSUAL = 'ook "dit" ☂ ÿ\n\\ en \u2028 dat'


@dataclass(frozen=True)
class Written:
    """A vault that is open, what opens it, and a backup of it."""

    vault: Vault
    code: RecoveryCode
    backup: Path


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    """A vault with entries, and with what was written last still in the log beside it."""
    folder = tmp_path_factory.mktemp("interop")
    vault, code = make_vault(folder / "vault")
    fill(vault, 40)
    backup = write_backup(vault, folder / "backups", NOW)
    PrivateSettings(vault).set("unusual", UNUSUAL)
    yield Written(vault, code, backup.file)
    vault.lock(NOW)


def read(place: Path, secret: str, *table: str) -> subprocess.CompletedProcess[str]:
    """What the script says."""
    return subprocess.run(
        [sys.executable, READER, place, *table],
        input=f"{secret}\n",
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        timeout=LONGEST_SECONDS,
        check=False,
    )


def numbers(place: Path, secret: str) -> dict[str, int]:
    """The tables with their numbers of rows."""
    done = read(place, secret)
    assert done.returncode == 0, done.stderr
    return {name: int(number) for name, number in map(str.split, done.stdout.splitlines())}


def rows(vault: Vault, table: str) -> list[dict[str, Any]]:
    """The rows of a table, as the program reads them."""
    with vault.read() as database:
        return [dict(row) for row in database.query(f'SELECT * FROM "{table}"')]  # noqa: S608


def test_the_script_needs_nothing_of_the_program() -> None:
    tree = ast.parse(READER.read_text(encoding="utf-8"))
    imported = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([one.name for one in node.names] if isinstance(node, ast.Import) else [])
        + ([str(node.module)] if isinstance(node, ast.ImportFrom) else [])
    }
    others = {name.split(".")[0] for name in imported} - sys.stdlib_module_names
    assert others == {"apsw", "cryptography"}


def test_it_counts_the_rows_of_every_table(written: Written) -> None:
    with written.vault.read() as database:
        there = {name: database.table(name).count for name, _columns in cipher.tables(database)}
    told = numbers(written.vault.folder, PASSPHRASE.words)
    assert there.items() <= told.items()
    assert there["entries"] == told["entries_fts"] > 30


@pytest.mark.parametrize("table", ["entries", "children", "entry_tags", "private_settings", "meta"])
def test_it_reads_every_row_as_the_program_does(table: str, written: Written) -> None:
    done = read(written.vault.folder, PASSPHRASE.words, table)
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.split("\n")[:-1]]
    assert told == rows(written.vault, table)


def test_what_is_still_in_the_log_and_unusual_characters_are_read(written: Written) -> None:
    assert (written.vault.folder / "diary.sqlite3-wal").stat().st_size > 0
    done = read(written.vault.folder, PASSPHRASE.words, "private_settings")
    told = {row["name"]: row["value"] for row in map(json.loads, done.stdout.split("\n")[:-1])}
    assert json.loads(told["unusual"]) == UNUSUAL


@pytest.mark.parametrize("changed", [str, str.lower, lambda code: code.replace("-", " ")])
def test_the_recovery_code_opens_it_too(changed: Callable[[str], str], written: Written) -> None:
    assert numbers(written.vault.folder, changed(str(written.code)))["children"] == 6


def test_it_reads_a_backup(written: Written) -> None:
    told = numbers(written.backup, PASSPHRASE.words)
    assert told == numbers(written.vault.folder, PASSPHRASE.words) | {"private_settings": 40}


def test_it_reads_a_locked_vault_and_leaves_it_as_it_is(tmp_path: Path) -> None:
    accents = Passphrase("cafe\u0301 en \u00e9\u00e9n ☂")
    vault, _code = create_vault(tmp_path / "vault", accents, NOW, cost=LEAST_COST, label="ik ☂")
    vault.lock(NOW)
    before = {file: file.read_bytes() for file in (tmp_path / "vault").iterdir()}
    assert numbers(tmp_path / "vault", "caf\u00e9 en e\u0301\u00e9n ☂")["meta"] == 3
    assert {file: file.read_bytes() for file in (tmp_path / "vault").iterdir()} == before


def test_another_passphrase_opens_nothing(written: Written) -> None:
    done = read(written.vault.folder, OTHER_PASSPHRASE.words)
    assert done.returncode == 1
    assert not done.stdout
    assert "no slot opens" in done.stderr

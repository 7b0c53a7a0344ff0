"""The check of a vault on the command line: what it says, how it exits, and that it only reads."""

import io
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.commands import ROOT
from tests.support.vaults import (
    NOW,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    copy_of,
    make_locked_vault,
    reopen,
    stretched_once,
)
from thop_desktop.store import check
from thop_desktop.store.backups import write_backup
from thop_desktop.store.check import CANNOT_OPEN, DAMAGED, WHOLE, main
from thop_desktop.store.key_slots import FILE_NAME
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.swap import DATABASE, MARKER

ALL_WHOLE = ["key slots: whole", "encryption: whole", "database: whole", "search index: whole"]
Made = tuple[Path, RecoveryCode]

# Has the vault open, with something that was written and is still in the log beside it.
HAVING_IT_OPEN = """
import sys
from pathlib import Path
from tests.support.vaults import reopen
from thop_desktop.store.meta import set_meta
vault = reopen(Path(sys.argv[1]))
with vault.write() as database:
    set_meta(database, {"text": "x" * 5000})
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """A locked vault to make copies of, with its code and a backup."""
    with stretched_once():
        folder = tmp_path_factory.mktemp("made") / "vault"
        code = make_locked_vault(folder)
        vault = reopen(folder)
        write_backup(vault, folder / "backups", NOW)
        vault.lock(NOW)
        yield folder, code


@pytest.fixture
def folder(made: Made, tmp_path: Path) -> Path:
    """A copy of the vault, locked."""
    return copy_of(made[0], tmp_path / "vault")


def everything_in(folder: Path) -> dict[str, bytes | None]:
    """Every file and folder, with what stands in it."""
    return {
        str(one.relative_to(folder)): one.read_bytes() if one.is_file() else None
        for one in folder.rglob("*")
    }


def checked(
    folder: Path, typed: str, patched: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[str]]:
    """What the check says of a folder, which it must leave exactly as it is."""
    before = everything_in(folder)
    patched.setattr(sys, "stdin", io.StringIO(f"{typed}\nmore\n"))
    status = main([str(folder)])
    assert everything_in(folder) == before
    return status, capsys.readouterr().out.splitlines()


def in_a_process(folder: Path, typed: str) -> tuple[int, list[str]]:
    """The same with the command itself."""
    before = everything_in(folder)
    done = subprocess.run(
        [sys.executable, "-m", "thop_desktop.store.check", folder],
        input=f"{typed}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert everything_in(folder) == before
    return done.returncode, done.stdout.splitlines()


@contextmanager
def open_elsewhere(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the vault open; it is killed at the end."""
    with subprocess.Popen(
        [sys.executable, "-c", HAVING_IT_OPEN, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            yield process
        finally:
            process.kill()


def flip(file: Path, place: int) -> None:
    """Change one bit of a file."""
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)


def test_the_command_finds_a_whole_vault_whole(folder: Path, made: Made) -> None:
    assert in_a_process(folder, PASSPHRASE.words) == (0, ALL_WHOLE)
    assert in_a_process(folder, str(made[1]).lower().replace("-", " ")) == (0, ALL_WHOLE)


def test_the_command_finds_a_damaged_vault_damaged(folder: Path) -> None:
    flip(folder / DATABASE, 20 * 4096 + 5)
    status, lines = in_a_process(folder, PASSPHRASE.words)

    assert status == 1
    assert lines[0] == "key slots: whole"
    assert lines[1] == "encryption: HMAC verification failed for page 21"


def test_the_command_says_why_it_cannot_open(folder: Path) -> None:
    assert in_a_process(folder, OTHER_PASSPHRASE.words) == (
        2,
        ["cannot open: This is not the passphrase of this diary."],
    )


def test_a_vault_is_checked_while_it_is_open_and_after_it_was_killed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_elsewhere(folder) as process:
        assert (folder / f"{DATABASE}-wal").stat().st_size
        assert checked(folder, PASSPHRASE.words, monkeypatch, capsys) == (WHOLE, ALL_WHOLE)
        process.kill()
        process.wait()

        assert (folder / f"{DATABASE}-wal").stat().st_size
        assert checked(folder, PASSPHRASE.words, monkeypatch, capsys) == (WHOLE, ALL_WHOLE)

    vault = reopen(folder)
    with vault.read() as database:
        assert database.conn.execute("SELECT value FROM meta WHERE name = 'text'").fetchall()
    vault.lock(NOW)


def test_what_is_torn_in_the_file_and_whole_in_the_log_is_no_damage(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_elsewhere(folder):
        pass
    log = (folder / f"{DATABASE}-wal").read_bytes()
    newer_in_log = int.from_bytes(log[32:36])  # the number of its first page
    flip(folder / DATABASE, newer_in_log * 4096 - 1000)

    assert checked(folder, PASSPHRASE.words, monkeypatch, capsys) == (WHOLE, ALL_WHOLE)


def test_a_log_without_its_index_is_read_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_elsewhere(folder):
        pass
    (folder / f"{DATABASE}-shm").unlink()
    before = everything_in(folder)
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE.words}\n"))

    assert main([str(folder)]) == WHOLE
    assert capsys.readouterr().out.splitlines() == ALL_WHOLE
    after = everything_in(folder)
    after.pop(f"{DATABASE}-shm")  # the index, which is made anew every time
    assert after == before


def test_it_asks_on_a_terminal_without_showing_what_is_typed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    monkeypatch.setattr(check, "getpass", lambda _prompt: PASSPHRASE.words)

    assert main([str(folder)]) == WHOLE
    assert capsys.readouterr().out.splitlines() == ALL_WHOLE


def test_another_code_is_told_apart_from_another_passphrase(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    status, lines = checked(folder, str(RecoveryCode.random()), monkeypatch, capsys)

    assert status == CANNOT_OPEN
    assert lines == ["cannot open: This recovery code belongs to another diary, or is an old one."]


def test_where_there_is_no_vault_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        status, lines = checked(folder, PASSPHRASE.words, monkeypatch, capsys)

        assert status == CANNOT_OPEN
        assert lines == [f"cannot open: There is no diary in {folder}."]


def test_damaged_key_slots_are_damage(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (backup,) = (folder / "backups").iterdir()
    flip(folder / FILE_NAME, 100)
    status, lines = checked(folder, PASSPHRASE.words, monkeypatch, capsys)

    assert status == DAMAGED
    assert lines == [
        "damaged: The file with the keys of this diary is damaged."
        f" It can be taken from the backup {backup}."
    ]


@pytest.mark.parametrize("damage", ["first page", "missing", "empty"])
def test_a_database_that_does_not_read_at_all_is_damage_and_the_backup_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], damage: str
) -> None:
    (backup,) = (folder / "backups").iterdir()
    if damage == "first page":
        flip(folder / DATABASE, 100)
    else:
        (folder / DATABASE).unlink()
        if damage == "empty":
            (folder / DATABASE).touch()
    status, lines = checked(folder, PASSPHRASE.words, monkeypatch, capsys)

    assert status == DAMAGED
    assert lines[-1] == (
        f"damaged: The file with the diary itself is damaged. The newest backup is {backup}."
    )


@pytest.mark.parametrize("page", [1, 5, 30, 45])
def test_damage_to_any_page_is_found(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], page: int
) -> None:
    flip(folder / DATABASE, page * 4096 + 77)

    assert checked(folder, PASSPHRASE.words, monkeypatch, capsys)[0] == DAMAGED


def test_a_search_index_that_does_not_fit_the_texts_is_damage(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = reopen(folder)
    with vault.write() as database:
        database.conn.execute("INSERT INTO entries_fts(rowid, text) VALUES (1, 'nowhere else')")
    vault.lock(NOW)
    status, lines = checked(folder, PASSPHRASE.words, monkeypatch, capsys)

    assert status == DAMAGED
    assert lines[:3] == ALL_WHOLE[:3]
    assert lines[3].startswith("search index: ")
    assert lines[3] != ALL_WHOLE[3]


def test_a_vault_of_a_newer_version_cannot_be_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = reopen(folder)
    with vault.write() as database:
        database.conn.execute(
            "INSERT INTO _sqlite_migrations(migration_set, name, applied_at)"
            " VALUES ('thop', 'm9001_later', '')"
        )
    vault.lock(NOW)
    status, lines = checked(folder, PASSPHRASE.words, monkeypatch, capsys)

    assert status == CANNOT_OPEN
    assert "newer version" in lines[-1]


def test_a_restore_that_was_cut_off_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / MARKER).write_text('{"replaced": "replaced-1", "keep": true}', encoding="utf-8")
    status, lines = checked(folder, PASSPHRASE.words, monkeypatch, capsys)

    assert status == WHOLE
    assert "cut off" in lines[0]
    assert lines[1:] == ALL_WHOLE


def test_what_is_typed_is_never_repeated(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for typed in (PASSPHRASE.words, "mistaken words"):
        _status, lines = checked(folder, typed, monkeypatch, capsys)

        assert typed not in "\n".join(lines)

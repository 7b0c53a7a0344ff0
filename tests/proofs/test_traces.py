"""Traces: nothing that is private stands readable in any file, while open, locked or killed.

A process with a home, a temporary folder and a working folder of its own writes a word that is
found nowhere else into every field of every table, searches, backs up, changes its passphrase, gets
a new key and restores. After each step, every file in all these places is searched for the words,
for the passphrases and recovery codes, and for the keys. All along, another thread looks whether
every file and folder is for the owner alone.
"""

import json
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2  # type: ignore[import-untyped]

from tests.support.commands import LONGEST_SECONDS, ROOT
from tests.support.proof import times
from tests.support.vaults import NOW
from thop_desktop.store import cipher
from thop_desktop.store.access import add_passphrase, change_passphrase, renew_key, slot_of
from thop_desktop.store.backups import back_up_when_due, renew_backups, write_backup
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault, default_backup_folders, open_vault
from thop_desktop.store.people import People
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.practice import Practice, Review
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.reading import Mark, Reading
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.restoring import restore
from thop_desktop.store.salvage import salvage
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.vault import Vault
from thop_desktop.store.worksheets import Worksheet, Worksheets

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and permissions of POSIX")

KILLS = times(2, 10, 60)
# No such words stand in any file of the system or of the program.
MARK = "kanarie"
FIRST, SECOND, THIRD = (Passphrase(f"{MARK}wachtwoord{number}") for number in range(3))
PLACES = ("home", "temporary", "working", "profiles", "stick")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
# What has words of its own only, and none of the user.
OWN_TABLES = {"meta", "_sqlite_migrations"}


def session(profiles: str, stick: str, umask: int) -> None:
    """What the child process does, a step at a time."""
    os.umask(umask)
    folder = Path(profiles) / "one" / "vault"
    folders = (*default_backup_folders(folder), Path(stick))
    vault, code = create_vault(folder, FIRST, NOW, cost=LEAST_COST, backup_folders=folders)
    _step("made", code, vault.key.bytes)
    _write_everywhere(vault)
    _step("written")
    _work(vault)
    _step("worked")
    assert len(back_up_when_due(vault, NOW).made) == len(folders)
    _step("backed up")
    change_passphrase(vault, FIRST, SECOND, NOW, cost=LEAST_COST)
    add_passphrase(vault, THIRD, NOW, label="ander", cost=LEAST_COST)
    _step("passphrase changed")
    slot = slot_of(vault.slots, SECOND)
    assert slot is not None
    code = renew_key(vault, {slot.id: SECOND}, NOW, cost=LEAST_COST)
    _step("new key", code, vault.key.bytes)
    later = NOW + timedelta(minutes=1)
    assert not renew_backups(vault, later).failed
    backup = write_backup(vault, folders[0], later + timedelta(minutes=1))
    vault.lock(later)
    _step("locked")
    restore(backup.file, folder, code, later)
    _step("restored")
    assert salvage(folder, code, later).rows["entries"]
    _step("salvaged")
    vault = open_vault(folder, SECOND, later, backup_folders=folders)
    assert Diary(vault).search(f"{MARK}text", 10)
    _step("opened")
    while True:  # until it is killed
        _work(vault)
        back_up = write_backup(vault, folders[0], later + timedelta(hours=1))
        back_up.file.unlink()


def _step(name: str, code: RecoveryCode | None = None, key: bytes = b"") -> None:
    """Tell what was done, and what must be nowhere; go on when told to."""
    told = {"step": name, "code": code.symbols if code else "", "key": key.hex()}
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def _write_everywhere(vault: Vault) -> None:
    """A word of our own in every field of every table that has words."""
    children, diary = Children(vault), Diary(vault)
    # Of somebody who left: who is there has it with the keys, where anybody can read it.
    People(vault).name_all([("gone", f"{MARK}naam")])
    child = children.add(Child(f"{MARK}alias", 8), NOW)
    children.change(Child(f"{MARK}bijnaam", 9, child.id), NOW)
    entry = Entry(
        at=NOW,
        text=f"{MARK}text gisteren " + f"{MARK}lang " * 3000,
        child=child.id,
        before=f"{MARK}before",
        did=f"{MARK}did",
        outcome=f"{MARK}outcome",
        tags=(f"{MARK}tag",),
        draft=True,
    )
    kept = diary.add(entry, NOW)
    diary.change(replace(kept, text=f"{MARK}text anders"), NOW)
    erased = diary.add(Entry(at=NOW, text=f"{MARK}erased"), NOW)
    diary.erase(erased.id)
    answers = {f"{MARK}vraag": [f"{MARK}answer"]}
    Worksheets(vault).add(
        Worksheet(answers, child.id, rater=f"{MARK}rater", setting=f"{MARK}setting"), NOW
    )
    exercise, state = f"{MARK}oefening", {"stand": f"{MARK}state"}
    review = Review(exercise, NOW, 3, {"gezegd": f"{MARK}details"}, child.id)
    Practice(vault).save(exercise, state, NOW, review=review, child=child.id)
    reading = Reading(vault)
    reading.add(Mark(f"{MARK}bladzijde", f"{MARK}plek", f"{MARK}note", child.id), NOW)
    reading.note_read(f"{MARK}gelezen", f"{MARK}waar", NOW)
    plan = Plan(f"{MARK}kind", f"{MARK}title", {"als": f"{MARK}body"}, child.id)
    plan = Plans(vault).add(plan, NOW)
    Plans(vault).change(replace(plan, title=f"{MARK}title anders"), NOW)
    PrivateSettings(vault).set(f"{MARK}name", f"{MARK}value")
    with vault.read() as database:
        for name, _columns in cipher.tables(database):
            rows = repr(database.conn.execute(f'SELECT * FROM "{name}"').fetchall())  # noqa: S608
            assert name in OWN_TABLES or MARK in rows, name


def _work(vault: Vault) -> None:
    """Search, undo, sort and group by words, and what cannot be kept."""
    diary = Diary(vault)
    for typed in (f"{MARK}text", f'"{MARK}text anders"', f"{MARK}t", f"{MARK}nergens"):
        diary.search(typed, 50)
    found = diary.newest(1)[0]
    diary.undo(found.id, NOW)
    diary.redo(found.id, NOW)
    added = diary.add(Entry(at=NOW, text=f"{MARK}text " + f"{MARK}lang " * 2000), NOW)
    diary.delete(added.id, NOW)
    diary.purge(NOW, timedelta(0))
    with vault.read() as database:
        # Sorting this much would take a temporary file, were it allowed one.
        database.conn.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            " SELECT text || i FROM entries, n ORDER BY text || i DESC LIMIT 1"
        ).fetchall()
    with suppress(sqlcipher3.dbapi2.IntegrityError), vault.write() as database:
        database.conn.execute("UPDATE private_settings SET value = ?", [f'"{MARK}undone"'])
        database.conn.execute("INSERT INTO private_settings VALUES ('', ?)", [f'"{MARK}refused"'])


class Session:
    """A child process that goes through `session`, and the places where it may leave traces."""

    def __init__(self, folder: Path, umask: int) -> None:
        """Start it."""
        self.places = [folder / name for name in PLACES]
        for place in self.places:
            place.mkdir(mode=0o700, parents=True)
        home, temporary, working, profiles, stick = self.places
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        code = (
            f"from {__name__} import session; session({str(profiles)!r}, {str(stick)!r}, {umask})"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=working,
            env={
                **kept,
                "HOME": str(home),
                "TMPDIR": str(temporary),
                "PYTHONPATH": str(ROOT),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.secrets = {MARK.encode(encoding) for encoding in ENCODINGS}
        self.step = ""

    def next_step(self) -> bool:
        """Wait for the next step; whether there is one before it must be killed."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(self.process.communicate(timeout=LONGEST_SECONDS)[1])
        told = json.loads(line)
        self.step = told["step"]
        if told["key"]:
            grouped = str(RecoveryCode(told["code"]))
            self.secrets |= set(_forms(told["code"])) | set(_forms(grouped))
            self.secrets |= set(_forms(told["key"])) | set(_forms(told["key"].upper()))
            self.secrets.add(bytes.fromhex(told["key"]))
        return bool(self.step != "opened")

    def go_on(self) -> None:
        """Let it take the next step."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def kill(self) -> str:
        """End it without a warning; what it said on the way."""
        self.process.send_signal(signal.SIGKILL)
        return self.process.communicate(timeout=LONGEST_SECONDS)[1]


def _forms(text: str) -> list[bytes]:
    return [text.encode(encoding) for encoding in ENCODINGS]


def traces(places: Iterable[Path], secrets: Iterable[bytes]) -> list[str]:
    """The files in which a secret stands, or whose name is one."""
    found = []
    for file in _everything(places):
        try:
            data = file.read_bytes() if file.is_file() else b""
        except FileNotFoundError:  # gone since
            continue
        if any(secret in data or secret in os.fsencode(file) for secret in secrets):
            found.append(str(file))
    return found


def _everything(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        for folder, folders, files in os.walk(place):
            yield from (Path(folder) / name for name in (*folders, *files))


@contextmanager
def watched(places: Sequence[Path]) -> Iterator[set[str]]:
    """What is not for the owner alone, looked for all the time."""
    found: set[str] = set()
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            for file in _everything(places):
                try:
                    mode = file.lstat().st_mode
                except FileNotFoundError:
                    continue
                right = 0o700 if stat.S_ISDIR(mode) else 0o600
                if stat.S_IMODE(mode) != right:
                    found.add(f"{file}: {stat.S_IMODE(mode):o}")

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield found
    finally:
        done.set()
        watcher.join()


@pytest.mark.parametrize("umask", [0, 0o022], ids=oct)
def test_no_trace_and_nothing_for_others(umask: int, tmp_path: Path) -> None:
    run = Session(tmp_path, umask)
    try:
        with watched([run.places[3], run.places[4]]) as for_others:
            while run.next_step():
                assert traces(run.places, run.secrets) == [], run.step
                run.go_on()
            assert traces(run.places, run.secrets) == [], run.step
            run.go_on()
            time.sleep(0.3)
    finally:
        said = run.kill()
    assert said == ""
    assert for_others == set()
    assert traces(run.places, run.secrets) == []


def test_no_trace_after_a_kill_in_the_middle(tmp_path: Path) -> None:
    rng = random.Random("kill")  # noqa: S311
    for number in range(KILLS):
        run = Session(tmp_path / str(number), 0o022)
        steps = rng.randrange(1, 12)
        try:
            while steps and run.next_step():
                steps -= 1
                run.go_on()
            if run.step == "opened":
                run.go_on()
            time.sleep(rng.uniform(0, 0.4))
        finally:
            said = run.kill()
        assert said == ""
        assert traces(run.places, run.secrets) == [], run.step


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_trace_would_be_found(encoding: str, tmp_path: Path) -> None:
    """So that finding nothing means something."""
    (tmp_path / "clean").write_text("niets", encoding=encoding)
    (tmp_path / "trace").write_text(f"zo: {MARK}text.", encoding=encoding)
    assert traces([tmp_path], _forms(MARK)) == [str(tmp_path / "trace")]


@pytest.mark.parametrize(
    "leak",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.mkdir(mode=0o755),
    ],
)
def test_what_others_can_read_would_be_found(leak: Callable[[Path], Any], tmp_path: Path) -> None:
    with watched([tmp_path]) as found:
        leak(tmp_path / "leak")
        time.sleep(0.1)
    assert len(found) == 1

"""After a power cut a vault opens, and every write that was acknowledged is there.

One run is recorded. From the recording come the states that a cut could have left on the disk, and
each of them is opened.
"""

import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.support import recorded
from tests.support.commands import run_python
from tests.support.disk_record import (
    UNSEEN,
    Event,
    Gone,
    Made,
    Moved,
    Said,
    Written,
    can_record,
    read_record,
    recorder,
)
from tests.support.numbered import assert_whole, goes_on, put_numbered
from tests.support.operations import stretch_quickly
from tests.support.power_cut import PAGE, after_cut, load, save, without_cut
from tests.support.proof import times
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault, reopen
from thop_desktop.errors import NoVaultError, WrongPassphraseError
from thop_desktop.store.backup_files import newest_backup
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import default_backup_folders, open_vault
from thop_desktop.store.swap import DATABASE, replaced_vaults
from thop_desktop.store.vault import Vault

pytestmark = pytest.mark.skipif(not can_record(), reason="strace is needed")

STATES = times(quick=30, ci=300, full=1000)
SEED = 5
LATER = NOW + recorded.LONGEST


@dataclass(frozen=True)
class World:
    """What a user would find.

    Attributes:
        exists: whether there is a vault.
        passphrase: what opens it.
        numbers: what is written in it.
        backed_up: the numbers in its backup, if there is one.
        replaced: the numbers in the vault that was replaced, if one was.
    """

    exists: bool = False
    passphrase: Passphrase = PASSPHRASE
    numbers: frozenset[int] = frozenset()
    backed_up: frozenset[int] | None = None
    replaced: frozenset[int] | None = None

    def after(self, what: str) -> "World":
        """What there is when something that `recorded` tells of has been done."""
        if what.isdecimal():
            return replace(self, numbers=self.numbers | {int(what)})
        if what == recorded.RESTORE:
            assert self.backed_up is not None
            return replace(self, numbers=self.backed_up, replaced=self.numbers)
        changes: dict[str, World] = {
            recorded.CREATE: replace(self, exists=True),
            recorded.CHANGE: replace(self, passphrase=OTHER_PASSPHRASE),
            recorded.CHANGE_BACK: replace(self, passphrase=PASSPHRASE),
            recorded.BACKUP: replace(self, backed_up=self.numbers),
        }
        return changes.get(what, self)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Event], Path]:
    """What was recorded, and the folder in which it happened."""
    base = tmp_path_factory.mktemp("recorded").resolve()
    place, elsewhere = base / "place", base / "elsewhere"
    place.mkdir()
    elsewhere.mkdir()
    run: list[str | Path] = ["-m", "tests.support.recorded", place]
    done = run_python(run, cwd=elsewhere, launcher=recorder(base / "trace"))
    assert done.returncode == 0, done.stderr
    events = read_record(base / "trace", place)
    (base / "trace").unlink()
    return events, place


def test_the_recording_misses_nothing(record: tuple[list[Event], Path]) -> None:
    events, place = record
    assert without_cut(events) == load(place, UNSEEN)


def test_what_was_written_is_there_after_a_power_cut(
    record: tuple[list[Event], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretch_quickly(monkeypatch)
    events, _place = record
    chance = random.Random(SEED)  # noqa: S311
    kinds = _places_by_kind(events)
    for number in range(STATES):
        cut = chance.choice(chance.choice(kinds)) + chance.randrange(2)
        place = tmp_path / f"state-{number}"
        save(after_cut(events[:cut], chance), place)
        before, after = _worlds(events[:cut])
        try:
            _find_one_of(before, after, place / recorded.VAULT)
        except Exception as error:
            error.add_note(f"state {number}, cut at {cut} of {len(events)}; {place}")
            error.add_note(f"said last: {[e for e in events[:cut] if isinstance(e, Said)][-1:]}")
            raise
        shutil.rmtree(place)


def test_pages_torn_while_the_log_is_emptied_are_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stretch_quickly(monkeypatch)
    vault, _code = make_vault(tmp_path / "vault")
    with vault.write() as database:
        put_numbered(database, 1)
        pages = database.conn.execute("PRAGMA page_count").fetchone()[0]
    with vault.read() as database:
        database.conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
    cut = shutil.copytree(vault.folder, tmp_path / "cut", ignore=shutil.ignore_patterns("*-shm"))
    vault.lock(NOW)
    with (cut / DATABASE).open("r+b") as file:
        file.seek((pages - 1) * PAGE)
        file.write(bytes(PAGE // 2))
    opened = reopen(cut)
    assert_whole(opened, {1})
    opened.lock(NOW)


def _places_by_kind(events: Sequence[Event]) -> list[list[int]]:
    """Where pages are written, names changed, and all the rest: of the last two there are few."""
    kinds: list[list[int]] = [[], [], []]
    for place, event in enumerate(events):
        is_name = isinstance(event, Made | Moved | Gone)
        kinds[0 if isinstance(event, Written) else 1 if is_name else 2].append(place)
    return kinds


def _worlds(events: Sequence[Event]) -> tuple[World, World]:
    """What was acknowledged, and what it would be with that which was only begun."""
    before = after = World()
    for event in events:
        if isinstance(event, Said):
            how, _blank, what = event.line.partition(" ")
            after = before.after(what)
            if how == recorded.DONE:
                before = after
    return before, after


def _find_one_of(before: World, after: World, folder: Path) -> None:
    """See that a folder holds one of two worlds, whole, and goes on from there."""
    try:
        vault, passphrase = _opened(before, after, folder)
    except NoVaultError:
        assert not before.exists
        return
    found = assert_whole(vault, before.numbers & after.numbers, before.numbers | after.numbers)
    assert any(
        found == world.numbers and passphrase == world.passphrase for world in (before, after)
    ), f"a mix: {found}"
    goes_on(vault, passphrase)
    if before.backed_up is not None:
        assert newest_backup(default_backup_folders(folder)) is not None
    if (after.replaced is not None and found != before.numbers) or before.replaced is not None:
        former = open_vault(replaced_vaults(folder)[0], PASSPHRASE, LATER)
        assert_whole(former, after.replaced or ())
        former.lock(LATER)


def _opened(before: World, after: World, folder: Path) -> tuple[Vault, Passphrase]:
    try:
        return open_vault(folder, before.passphrase, LATER), before.passphrase
    except WrongPassphraseError:
        if after.passphrase == before.passphrase:
            raise
        return open_vault(folder, after.passphrase, LATER), after.passphrase

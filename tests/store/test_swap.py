"""The swap: wherever it is cut off, the vault is wholly the new one or wholly the old one."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from thop_desktop.store.swap import (
    DATABASE,
    INCOMING,
    MARKER,
    PARTS,
    finish_swap,
    forget_replaced,
    new_incoming,
    no_rest,
    replaced_vaults,
    swap_in,
)

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
WAL = f"{DATABASE}-wal"
# With what a crash leaves beside a database; without one; with one part missing; no vault at all.
OLD_VAULTS: tuple[tuple[str, ...], ...] = ((WAL, *PARTS), PARTS, (DATABASE,), (PARTS[1],), ())


class CutOffError(BaseException):
    """The power went."""


def prepared(folder: Path, old: tuple[str, ...]) -> None:
    """A vault, and another one that is ready to come in."""
    folder.mkdir()
    for name in old:
        (folder / name).write_text(f"old {name}", encoding="utf-8")
    (folder / "backups").mkdir()
    incoming = new_incoming(folder)
    for name in PARTS:
        (incoming / name).write_text(f"new {name}", encoding="utf-8")


def texts(folder: Path) -> dict[str, str]:
    """What stands in the files of a folder."""
    files = (file for file in folder.iterdir() if file.is_file())
    return {file.name: file.read_text(encoding="utf-8") for file in files}


def cut_off_at(step: int, patched: pytest.MonkeyPatch, *, done: bool) -> Callable[[], int]:
    """Let the power go at so many steps: before that step is done, or just after.

    Returns:
        tells how many steps were begun.
    """
    begun = 0

    def cutting(call: Callable[..., Any]) -> Callable[..., Any]:
        def cut(*arguments: Any, **named: Any) -> Any:
            nonlocal begun
            begun += 1
            # Nothing more is done after it, not even by those who want to tidy up.
            if begun > step or (begun == step and not done):
                raise CutOffError
            result = call(*arguments, **named)
            if begun == step:
                raise CutOffError
            return result

        return cut

    for owner, name in ((Path, "replace"), (Path, "unlink"), (Path, "mkdir"), (os, "rmdir")):
        patched.setattr(owner, name, cutting(getattr(owner, name)))
    return lambda: begun


def is_wholly_new(folder: Path, old: tuple[str, ...], replaced: Path) -> bool:
    """Whether it is the new vault, the old one being kept whole."""
    kept = texts(replaced) if replaced.exists() else {}
    return texts(folder) == {name: f"new {name}" for name in PARTS} and kept == {
        name: f"old {name}" for name in old
    }


def is_wholly_old(folder: Path, old: tuple[str, ...], replaced: Path) -> bool:
    """Whether it is the old vault, and nothing has come in."""
    found = texts(folder)
    found.pop(f"{MARKER}.new", None)  # the next marker is written over it
    return found == {name: f"old {name}" for name in old} and not replaced.exists()


@pytest.mark.parametrize("old", OLD_VAULTS, ids="+".join)
def test_the_new_vault_comes_in_and_the_old_one_is_kept(
    old: tuple[str, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    prepared(folder, old)

    replaced = swap_in(folder, NOW)

    assert is_wholly_new(folder, old, replaced)
    assert not (folder / INCOMING).exists()
    assert (folder / "backups").is_dir()
    assert replaced_vaults(folder) == ([replaced] if old else [])


@pytest.mark.parametrize("done", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("old", OLD_VAULTS, ids="+".join)
def test_wherever_it_is_cut_off_it_is_finished_or_was_not_begun(
    old: tuple[str, ...], done: bool, tmp_path: Path
) -> None:
    replaced_name = swap_name()
    outcomes = []
    for step in range(1, 50):
        folder = tmp_path / str(step)
        prepared(folder, old)
        with pytest.MonkeyPatch.context() as patched:
            steps = cut_off_at(step, patched, done=done)
            try:
                swap_in(folder, NOW)
            except CutOffError:
                pass
            else:
                assert steps() == step - 1
                break
        finish_swap(folder)
        new = is_wholly_new(folder, old, folder / replaced_name)
        assert new or is_wholly_old(folder, old, folder / replaced_name)
        assert not (folder / INCOMING).exists()
        assert not (folder / MARKER).exists()
        outcomes.append(new)

    # Once it is new it stays new: the marker decides, and nothing else.
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {False, True}


@pytest.mark.parametrize("done", [False, True], ids=["before", "after"])
def test_what_is_not_to_be_kept_is_gone_once_it_is_finished(done: bool, tmp_path: Path) -> None:
    for step in range(1, 50):
        folder = tmp_path / str(step)
        prepared(folder, OLD_VAULTS[0])
        with pytest.MonkeyPatch.context() as patched:
            cut_off_at(step, patched, done=done)
            try:
                swap_in(folder, NOW, keep=False)
            except CutOffError:
                pass
            else:
                break
        finish_swap(folder)
        replaced = folder / swap_name()
        new = is_wholly_new(folder, (), replaced)
        assert new or is_wholly_old(folder, OLD_VAULTS[0], replaced)
        assert replaced_vaults(folder) == []
    else:
        raise AssertionError("it was never done")

    assert is_wholly_new(folder, (), folder / swap_name())


def swap_name() -> str:
    """Where a vault goes that is replaced at this moment."""
    return f"replaced-{NOW:%Y%m%dT%H%M%S%f}Z"


@pytest.mark.parametrize("done", [False, True], ids=["before", "after"])
def test_finishing_may_be_cut_off_again_and_again(done: bool, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    old = OLD_VAULTS[0]
    prepared(folder, old)
    (folder / MARKER).write_text(
        json.dumps({"replaced": "replaced-1", "keep": True}), encoding="utf-8"
    )

    for step in (*range(1, 12), *range(1, 12)):
        with pytest.MonkeyPatch.context() as patched:
            cut_off_at(step, patched, done=done)
            try:
                finish_swap(folder)
            except CutOffError:
                continue
            break

    assert is_wholly_new(folder, old, folder / "replaced-1")
    assert not (folder / MARKER).exists()


def test_new_files_that_were_never_finished_are_thrown_away(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    prepared(folder, PARTS)
    finish_swap(folder)
    finish_swap(folder)

    assert is_wholly_old(folder, PARTS, folder / swap_name())
    assert not (folder / INCOMING).exists()


def test_a_new_attempt_begins_with_an_empty_folder(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    prepared(folder, PARTS)

    assert list(new_incoming(folder).iterdir()) == []


def test_a_marker_leads_nowhere_outside_the_vault(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    prepared(folder, PARTS)
    (folder / MARKER).write_text(
        json.dumps({"replaced": "../../elsewhere", "keep": True}), encoding="utf-8"
    )
    finish_swap(folder)

    assert is_wholly_new(folder, PARTS, folder / "elsewhere")


@pytest.mark.parametrize("marker", [b"", b"{", b"[]", b"{}", b'{"replaced": 3}', b"\xff"])
def test_a_damaged_marker_still_says_that_the_new_files_count(
    marker: bytes, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    prepared(folder, PARTS)
    (folder / MARKER).write_bytes(marker)
    finish_swap(folder)

    (replaced,) = replaced_vaults(folder)
    assert is_wholly_new(folder, PARTS, replaced)


@pytest.mark.parametrize("begun", [False, True])
def test_when_it_fails_new_files_are_left_only_if_they_count(begun: bool, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    prepared(folder, PARTS)
    if begun:
        (folder / MARKER).write_text(
            json.dumps({"replaced": "replaced-1", "keep": True}), encoding="utf-8"
        )
    with no_rest(folder):
        pass
    with pytest.raises(KeyError), no_rest(folder):
        raise KeyError

    assert (folder / INCOMING).exists() is begun


def test_what_was_replaced_is_told_newest_first_and_let_go(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    prepared(folder, PARTS)
    replaced = []
    for day in range(3):
        incoming = new_incoming(folder)
        for name in PARTS:
            (incoming / name).write_text(f"day {day}", encoding="utf-8")
        replaced.append(swap_in(folder, NOW + timedelta(days=day)))

    assert replaced_vaults(folder) == replaced[::-1]
    for one in replaced:
        forget_replaced(one)
    assert replaced_vaults(folder) == []
    assert texts(folder) == dict.fromkeys(PARTS, "day 2")

"""The list of hashes: written, read, and every difference named."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.selfcheck.hash_list import (
    FILE_NAME,
    Differences,
    NoHashListError,
    as_text,
    differences,
    files_below,
    from_text,
    hashes_of,
)

HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)
PATHS = st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), min_size=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Some files, also in folders."""
    place = tmp_path / "inside"
    for name in ("a.txt", "deep/in/b.qm", "deep/é en blank.svg"):
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    return place


@given(st.dictionaries(PATHS, HASHES, min_size=1))
def test_what_was_written_is_read(hashes: dict[str, str]) -> None:
    assert from_text(as_text(hashes)) == hashes


def test_the_list_is_sorted_and_the_same_whatever_order_the_disk_has(folder: Path) -> None:
    text = as_text(hashes_of(folder))
    assert [line[66:] for line in text.splitlines()] == [
        "a.txt",
        "deep/in/b.qm",
        "deep/é en blank.svg",
    ]
    assert text == as_text(dict(reversed(hashes_of(folder).items())))


@pytest.mark.skipif(os.name != "posix", reason="a tool of other systems")
def test_sha256sum_reads_it(folder: Path) -> None:
    (folder / FILE_NAME).write_text(as_text(hashes_of(folder)), encoding="utf-8")
    command = ["sha256sum", "--check", "--strict", FILE_NAME]
    assert subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize(
    "text", ["", "\n", "\x00" * 200, f"{'0' * 64}  a.txt", f"{'0' * 63}  a.txt\n", "PK\x03\x04\n"]
)
def test_what_is_no_list_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(NoHashListError):
        from_text(text)


def test_a_list_that_was_cut_off_is_never_taken_for_a_whole_one(folder: Path) -> None:
    text = as_text(hashes_of(folder))
    for length in range(len(text)):
        try:
            listed = from_text(text[:length])
        except NoHashListError:
            continue
        assert differences(folder, listed).extra


def test_every_difference_is_named(folder: Path) -> None:
    listed = hashes_of(folder)
    assert differences(folder, listed) == Differences()
    (folder / "a.txt").write_bytes(b"a.txu")
    (folder / "deep/in/b.qm").unlink()
    (folder / "deep/new.dll").write_bytes(b"")
    assert differences(folder, listed) == Differences(
        ("a.txt",), ("deep/in/b.qm",), ("deep/new.dll",)
    )


def test_what_cannot_be_read_counts_as_changed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = hashes_of(folder)

    def refuse(file: Path) -> str:
        raise PermissionError(file)

    monkeypatch.setattr("thop_desktop.selfcheck.hash_list.hash_of", refuse)
    assert differences(folder, listed).changed == tuple(sorted(listed))


def test_neither_the_list_nor_what_systems_leave_behind_counts(folder: Path) -> None:
    before = set(files_below(folder))
    for name in (FILE_NAME, ".DS_Store", "deep/Thumbs.db", "deep/in/desktop.ini"):
        (folder / name).write_bytes(b"")
    assert set(files_below(folder)) == before
    (folder / "deep" / FILE_NAME).write_bytes(b"")
    assert set(files_below(folder)) == {*before, f"deep/{FILE_NAME}"}


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_links_are_followed_and_never_in_a_circle(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "Resources"
    elsewhere.mkdir()
    (elsewhere / "page.md").write_bytes(b"words")
    (folder / "pages").symlink_to(elsewhere)
    (folder / "deep" / "round").symlink_to(folder)
    (folder / "one.so").symlink_to("a.txt")
    found = hashes_of(folder)
    assert set(found) == {"a.txt", "deep/in/b.qm", "deep/é en blank.svg", "one.so", "pages/page.md"}
    assert found["one.so"] == found["a.txt"]
    (elsewhere / "page.md").write_bytes(b"other words")
    assert differences(folder, found).changed == ("pages/page.md",)

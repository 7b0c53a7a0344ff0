"""Several diaries on one account: names are only words, and no file of them is ever in the way."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.vaults import NOW, PASSPHRASE, copy_of, make_locked_vault, reopen
from thop_desktop.errors import DiskFullError, FolderReadOnlyError
from thop_desktop.store import durable
from thop_desktop.store.backups import write_backup
from thop_desktop.store.opening import create_vault, is_vault
from thop_desktop.store.profiles import (
    FIRST_ID,
    LONGEST_NAME,
    NAME_FILE,
    PLACES_FILE,
    Profile,
    Profiles,
    clean_name,
    find,
    folder_on,
    name_of,
    remove,
    rename,
    shown_names,
)
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.swap import DATABASE

# What people and others might type: ways out of a folder, names that Windows keeps for itself,
# signs that cannot be seen, and names that differ in capitals only.
AWKWARD: tuple[str, ...] = ("../..", "..\\..\\etc", "/etc/passwd", "CON", "nul.txt", "C:\\", "~")
AWKWARD += ("a\0b", "")
AWKWARD += ("\u202eanna", "Anna", "ANNA", "anna ", "A\u0301nna", "\ud83d", "x" * 500, ".", " ")
NAMES = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=80))


def pretend_vault(folder: Path) -> Path:
    """A folder that looks like a vault from outside, in no time."""
    folder.mkdir(parents=True)
    (folder / DATABASE).write_bytes(b"")
    return folder


@contextmanager
def home_of() -> Iterator[Path]:
    """A folder for one example."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "home"


def test_without_a_diary_there_is_none_and_nothing_is_made(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path / "home")

    assert profiles.all() == ()
    assert profiles.get(FIRST_ID) is None
    assert profiles.new_folder() == tmp_path / "home" / "diary"
    assert list(tmp_path.iterdir()) == []


def test_the_first_stays_where_it_is_and_others_get_folders_that_tell_nothing(
    tmp_path: Path,
) -> None:
    profiles = Profiles(tmp_path)
    first = pretend_vault(profiles.new_folder())
    second = pretend_vault(profiles.new_folder())
    rename(first, "Mier")
    rename(second, "Anna")

    assert first == tmp_path / "diary"
    assert second.parent == tmp_path / "diaries"
    assert [(one.folder, one.name) for one in profiles.all()] == [
        (first, "Mier"),
        (second, "Anna"),
    ]
    assert all(profiles.is_own(one.folder) for one in profiles.all())
    known = profiles.at(second)
    assert known is not None
    assert profiles.get(known.id) == known
    assert profiles.at(tmp_path) is None
    assert not profiles.is_own(tmp_path / "diaries" / "Anna")


@given(st.lists(NAMES, max_size=6))
def test_any_names_give_so_many_diaries_all_within_the_folder_and_told_apart(
    names: list[str],
) -> None:
    with home_of() as home:
        profiles = Profiles(home)
        for name in names:
            rename(pretend_vault(profiles.new_folder()), name)
        found = profiles.all()
        shown = shown_names(found, "Dagboek", "%1 (%2)")
        made = sorted(path for path in home.rglob("*") if path.is_dir())

        assert sorted(one.name for one in found) == sorted(clean_name(name) for name in names)
        assert [one.folder for one in found if one.folder.resolve() != one.folder.absolute()] == []
        assert all(path.parent in (home, home / "diaries") for path in made)
        assert len({words.casefold() for words in shown}) == len(names)
        assert all(words.strip() for words in shown)


@given(NAMES)
def test_a_name_is_one_line_that_stays_as_it_is_when_cleaned_again(name: str) -> None:
    clean = clean_name(name)

    assert clean_name(clean) == clean
    assert len(clean) <= LONGEST_NAME
    assert clean == clean.strip()
    assert clean.isprintable()


@given(st.binary(max_size=200))
def test_a_name_file_with_anything_in_it_is_no_reason_to_lose_a_diary(data: bytes) -> None:
    with home_of() as home:
        folder = pretend_vault(home / "diary")
        (folder / NAME_FILE).write_bytes(data)
        (found,) = Profiles(home).all()

        assert found.name == ""
        assert shown_names([found, found], "Dagboek", "%1 %2") == ("Dagboek", "Dagboek 2")


@pytest.mark.parametrize("text", ["[" * 40_000, '{"format": 1, "name": 7}', '{"name": "A"}'])
def test_a_name_file_of_another_form_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME_FILE).write_text(text)
    assert name_of(tmp_path) == ""


def test_one_from_before_there_were_names_has_the_name_that_stands_with_its_keys(
    tmp_path: Path,
) -> None:
    vault, _code = create_vault(tmp_path, PASSPHRASE, NOW, label="Avonden", cost=LEAST_COST)
    vault.lock(NOW)

    assert name_of(tmp_path) == "Avonden"
    rename(tmp_path, "")
    assert name_of(tmp_path) == ""


def test_a_name_survives_a_copy_and_does_not_touch_the_vault(tmp_path: Path) -> None:
    make_locked_vault(tmp_path / "one")
    rename(tmp_path / "one", "Bever")
    reopen(copy_of(tmp_path / "one", tmp_path / "two")).lock(NOW)

    assert name_of(tmp_path / "two") == "Bever"
    assert (tmp_path / "two" / NAME_FILE).stat().st_mode & 0o77 == 0


def test_a_diary_elsewhere_is_known_as_long_as_it_is_remembered(tmp_path: Path) -> None:
    profiles, stick = Profiles(tmp_path / "home"), tmp_path / "stick"
    pretend_vault(stick / "d")
    rename(stick / "d", "Reiziger")
    assert profiles.all() == ()
    kept = profiles.remember(stick / "d")
    assert profiles.remember(stick / "d") == kept
    assert profiles.all() == (kept,) == (Profile(kept.id, stick / "d", "Reiziger", True, True),)

    stick.rename(tmp_path / "in a pocket")
    (gone,) = profiles.all()
    assert (gone.id, gone.name, gone.is_there) == (kept.id, "", False)

    profiles.forget("0123456789abcdef")
    profiles.forget(kept.id)
    assert profiles.all() == ()
    assert is_vault(tmp_path / "in a pocket" / "d")


@given(st.binary(max_size=200) | st.sampled_from(["0" * 16, "x"]).map(lambda id_: (
    f'{{"format": 1, "places": {{"{id_}": "../x", "{"1" * 16}": 5, "{"2" * 16}": "/a\\u0000b"}}}}'
).encode()))  # fmt: skip
def test_whatever_stands_where_places_are_remembered_leads_nowhere(data: bytes) -> None:
    with home_of() as home:
        (home / "diaries").mkdir(parents=True)
        (home / "diaries" / PLACES_FILE).write_bytes(data)
        profiles = Profiles(home)
        assert profiles.all() == ()
        kept = profiles.remember(pretend_vault(home.parent / "stick"))
        assert profiles.all() == (kept,)


def test_what_is_pointed_at_is_looked_into(tmp_path: Path) -> None:
    one, two = pretend_vault(tmp_path / "a"), pretend_vault(tmp_path / "b")
    (tmp_path / "photos").mkdir()

    assert find(tmp_path) == (one, two)
    assert find(one) == (one,)
    assert find(tmp_path / "photos") == ()
    assert find(tmp_path / "nowhere") == ()
    assert find(one / DATABASE) == ()


def test_a_new_one_on_a_stick_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    first = folder_on(tmp_path)
    first.mkdir()
    second = folder_on(tmp_path)

    assert [first.name, second.name] == ["thop-dagboek", "thop-dagboek-2"]
    assert first.parent == second.parent == tmp_path


def test_a_stick_with_a_thousand_of_them_still_has_room_for_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "exists", lambda _path: True)
    assert folder_on(tmp_path).parent == tmp_path
    assert folder_on(tmp_path) != folder_on(tmp_path)


def test_removing_one_that_lies_among_other_things_leaves_these(tmp_path: Path) -> None:
    make_locked_vault(tmp_path)
    vault = reopen(tmp_path)
    write_backup(vault, vault.backup_folders[0], NOW)
    vault.lock(NOW)
    rename(tmp_path, "Mier")
    (tmp_path / "replaced-20260101T000000000000Z").mkdir()
    (tmp_path / "replaced-20260101T000000000000Z" / DATABASE).write_bytes(b"old")
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    (tmp_path / "incoming").mkdir()
    (tmp_path / "incoming" / "letter.txt").write_bytes(b"letter")
    remove(tmp_path, is_own=False)

    left = sorted(str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.is_file())
    assert left == [str(Path("incoming", "letter.txt")), "photo.jpg"]
    assert not is_vault(tmp_path)


@pytest.mark.parametrize("is_own", [True, False])
def test_removing_one_with_a_folder_of_its_own_removes_that(tmp_path: Path, is_own: bool) -> None:
    make_locked_vault(tmp_path / "d")
    rename(tmp_path / "d", "Mier")
    remove(tmp_path / "d", is_own=is_own)

    assert list(tmp_path.iterdir()) == []


def fail_with(error: OSError) -> Callable[..., None]:
    def fail(*_any: object) -> None:
        raise error

    return fail


def test_what_cannot_be_written_is_told_and_the_old_name_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles, folder = Profiles(tmp_path), pretend_vault(tmp_path / "diary")
    rename(folder, "Mier")
    monkeypatch.setattr(durable, "write_whole", fail_with(OSError(28, "full")))
    with pytest.raises(DiskFullError):
        rename(folder, "Bever")
    monkeypatch.setattr(durable, "write_whole", fail_with(PermissionError(13, "no")))
    with pytest.raises(FolderReadOnlyError):
        profiles.remember(tmp_path / "stick")

    assert [one.name for one in profiles.all()] == ["Mier"]


def test_a_folder_that_may_not_be_asked_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "thop_desktop.store.profiles.is_vault", fail_with(OSError(5, "broken stick"))
    )
    assert Profiles(tmp_path).all() == ()
    assert find(tmp_path) == ()


def test_a_diary_that_is_deleted_is_no_longer_known(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    for _number in range(2):
        pretend_vault(profiles.new_folder())
    shutil.rmtree(tmp_path / "diary")

    (left,) = profiles.all()
    assert left.id != FIRST_ID
    assert profiles.new_folder() == tmp_path / "diary"

"""Each check by itself: what is well, and what is broken on purpose."""

import errno
import os
import shutil
import sqlite3
import sys
from collections import namedtuple
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from thop_desktop.selfcheck import vault_check
from thop_desktop.selfcheck.built import Built, read_built, write_built
from thop_desktop.selfcheck.data_folder import check_data_folder, check_place, throw_away_folder
from thop_desktop.selfcheck.files import check_files, check_version
from thop_desktop.selfcheck.hash_list import FILE_NAME, as_text, hashes_of
from thop_desktop.selfcheck.loading import check_loading
from thop_desktop.selfcheck.network import check_network, talkers_inside
from thop_desktop.selfcheck.pages import check_pages, whole_books
from thop_desktop.selfcheck.screen import check_screen, screens
from thop_desktop.store.key import DatabaseKey
from thop_desktop.ui.screen_plugin import why_no_window

Usage = namedtuple("Usage", "total used free")


def contents(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


# Files and version


def test_a_flipped_byte_a_lost_and_a_strange_file_are_named(tmp_path: Path) -> None:
    for name in ("a.md", "b.svg"):
        (tmp_path / name).write_bytes(b"some words")
    (tmp_path / FILE_NAME).write_text(as_text(hashes_of(tmp_path)), encoding="utf-8")
    whole = check_files(tmp_path, is_bundle=True)
    assert (whole.ok, whole.details["files"]) == (True, 2)
    (tmp_path / "a.md").write_bytes(b"some wordt")
    (tmp_path / "b.svg").rename(tmp_path / "c.svg")
    found = check_files(tmp_path, is_bundle=True)
    assert not found.ok
    assert [found.details[name] for name in ("changed", "missing", "extra")] == [
        ("a.md",),
        ("b.svg",),
        ("c.svg",),
    ]


def test_a_list_must_be_there_in_a_bundle_and_only_there(tmp_path: Path) -> None:
    assert check_files(tmp_path, is_bundle=False).told == "files-no-list"
    assert check_files(tmp_path, is_bundle=False).ok
    assert check_files(tmp_path, is_bundle=True).told == "files-list-missing"
    for damaged in (b"", b"\xff\xfe", b"words\n"):
        (tmp_path / FILE_NAME).write_bytes(damaged)
        found = check_files(tmp_path, is_bundle=False)
        assert (found.ok, found.told) == (False, "files-list-damaged")


def test_parts_of_two_versions_are_told(tmp_path: Path) -> None:
    assert read_built(tmp_path) is None
    built = Built("1.2.3", date(2026, 11, 25), {"thop_nl.qm": 7})
    write_built(tmp_path, built)
    assert read_built(tmp_path) == built
    assert check_version("1.2.3", "1.2.3", "3", "here").ok
    assert check_version("1.2.3", None, "3", "here").ok
    assert check_version("1.2.4", "1.2.3", "3", "here").told == "version-mixed"


@pytest.mark.parametrize(
    "text", ["", "[]", "null", '{"version": "1"}', '{"date": 3, "texts": {}, "version": ""}']
)
def test_what_tells_of_the_build_may_be_damaged(tmp_path: Path, text: str) -> None:
    (tmp_path / "built.json").write_text(text, encoding="utf-8")
    assert read_built(tmp_path) is None


# The data folder


def test_trying_a_folder_leaves_nothing_behind(tmp_path: Path) -> None:
    found = check_data_folder(tmp_path / "new" / "deep")
    assert found.ok
    assert isinstance(found.details["free_bytes"], int)
    assert contents(tmp_path) == []
    (tmp_path / "kept.txt").write_bytes(b"mine")
    assert check_data_folder(tmp_path).ok
    assert contents(tmp_path) == ["kept.txt"]


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_bytes(b"mine")
    for folder in (in_the_way, in_the_way / "deeper"):
        found = check_data_folder(folder)
        assert (found.ok, found.told) == (False, "data-folder-closed")
        assert found.details["reason"]
    assert in_the_way.read_bytes() == b"mine"


@pytest.mark.skipif(sys.platform != "linux", reason="a device of Linux on which nothing fits")
def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: Path, _data: bytes) -> int:
        with Path("/dev/full").open("wb", buffering=0) as device:
            return device.write(b"more")

    monkeypatch.setattr(Path, "write_bytes", full)
    found = check_data_folder(tmp_path)
    assert found.told == "data-folder-closed"
    assert found.details["reason"] == os.strerror(errno.ENOSPC)


def test_little_room_and_a_forgetful_disk_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: Usage(9, 9, 5_000_000))
    found = check_data_folder(tmp_path)
    assert (found.told, found.details["free_megabytes"]) == ("data-folder-full", 5)
    monkeypatch.setattr(Path, "read_bytes", lambda _file: b"other")
    assert check_data_folder(tmp_path).told == "data-folder-forgets"


def test_the_folder_is_told_in_three_ways(tmp_path: Path) -> None:
    told = {
        check_place(tmp_path, portable=portable, named=named).told
        for portable, named in ((True, False), (False, True), (False, False))
    }
    assert told == {"place-portable", "place-named", "place-own"}


# The vault


def test_a_diary_that_is_thrown_away_is_locked_and_found_in(tmp_path: Path) -> None:
    with throw_away_folder(tmp_path) as folder:
        cipher, search = vault_check.check_vault(folder)
    assert (cipher.ok, search.ok) == (True, True)
    assert contents(tmp_path) == []


def test_a_database_without_a_lock_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = tmp_path / "plain.sqlite3"
    with sqlite3.connect(plain) as database:
        database.execute("CREATE TABLE words (text)")
        database.execute("INSERT INTO words VALUES (?)", [vault_check.WRITTEN])
    database.close()
    assert vault_check._opens_plain(plain)
    assert vault_check._shows_words(tmp_path)
    assert not vault_check._opens_with(plain, DatabaseKey.random(), bytes(16))
    for test in ("_shows_words", "_opens_plain", "_opens_with"):
        monkeypatch.setattr(vault_check, test, lambda *_given: True)
    cipher, _search = vault_check.check_vault(tmp_path)
    assert cipher.told == "cipher-leaks"
    assert len(cipher.details["failed"]) == 3  # type: ignore[arg-type]


def test_a_key_that_fits_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The same key each time, so that the one that is tried as a wrong one fits.
    monkeypatch.setattr(DatabaseKey, "random", classmethod(lambda cls: cls(b"k" * 32)))
    cipher, _search = vault_check.check_vault(tmp_path)
    assert cipher.details["failed"] == ("opens with a wrong key",)


def test_a_search_that_finds_nothing_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_check, "SOUGHT", "onvindbaar")
    cipher, search = vault_check.check_vault(tmp_path)
    assert (cipher.ok, search.told) == (True, "search-wrong")


# Pages, window, network


def test_the_programs_own_pages_are_read(resources: Path) -> None:
    found = check_pages(resources, ["nl"])
    assert (found.ok, found.details["pages"]) == (True, 30)


def test_pages_that_are_missing_or_damaged_are_told(tmp_path: Path, resources: Path) -> None:
    assert check_pages(tmp_path, ["nl"]).told == "pages-missing"
    copy = Path(shutil.copytree(resources, tmp_path / "resources"))
    page = next((copy / "articles" / "nl").glob("*.md"))
    page.write_text("no page", encoding="utf-8")
    assert page.name in repr(check_pages(copy, ["nl"]).details["broken"])
    (copy / "articles" / "nl" / "_book.toml").unlink()
    assert check_pages(copy, ["nl"]).told == "pages-broken"


def test_every_language_in_which_the_book_is_shown_is_read(tmp_path: Path, resources: Path) -> None:
    copy = Path(shutil.copytree(resources, tmp_path / "resources"))
    for kind in ("articles", "glossary", "search", "figures"):
        for file in (copy / kind).glob("nl*"):
            other = file.with_name(file.name.replace("nl", "fy"))
            (shutil.copytree if file.is_dir() else shutil.copy)(file, other)
    translations = tmp_path / "translations"
    translations.mkdir()
    (translations / "thop_fy.qm").touch()
    (translations / "thop_de.qm").touch()  # has no pages
    books = whole_books(copy, translations)
    assert {"nl", "fy"} <= set(books)
    assert "de" not in books
    assert check_pages(copy, ["nl", "fy"]).details["pages"] == 60
    (copy / "articles" / "fy" / "touch.md").write_text("no page", encoding="utf-8")
    assert "touch.md" in repr(check_pages(copy, books).details["broken"])


def test_pages_without_an_engine_to_search_them_are_told(
    resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_name: str) -> None:
        raise sqlite3.OperationalError("no such module: fts5")

    monkeypatch.setattr("thop_desktop.selfcheck.pages.sqlite3.connect", refuse)
    assert check_pages(resources, ["nl"]).told == "pages-not-searched"


def test_a_module_that_cannot_be_loaded_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "broken_window"
    package.mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert check_loading(package, "broken_window").told == "window-empty"
    (package / "page.py").write_text("import libsomething_so\n", encoding="utf-8")
    found = check_loading(package, "broken_window")
    assert (found.ok, found.details["module"]) == (False, "broken_window.page")
    assert "libsomething_so" in str(found.details["reason"])
    (package / "page.py").write_text("words = 1\n", encoding="utf-8")
    assert check_loading(package, "broken_window").ok


def test_what_speaks_to_a_network_is_named() -> None:
    assert check_network(["os", "_socket"], []).ok
    found = check_network(["os", "ssl", "PySide6.QtWebSockets"], ["libQt6WebSockets.so.6"])
    assert not found.ok
    assert found.details["loaded"] == ("PySide6.QtWebSockets", "ssl")
    assert found.details["inside"] == ("libQt6WebSockets.so.6",)


def test_the_part_of_qt_with_local_sockets_is_told_apart() -> None:
    found = check_network(["os", "PySide6.QtNetwork"], [])
    assert found.ok
    assert found.details["local"] == ("PySide6.QtNetwork",)
    assert check_network(["os"], []).details["local"] == ()


def test_libraries_and_modules_of_a_bundle_are_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("libqopensslbackend.so", "libQt6Core.so.6", "libQt6Network.so.6", "_ssl.pyd"):
        (tmp_path / name).write_bytes(b"")
    found = talkers_inside(tmp_path)
    assert set(found[:2]) == {"_ssl.pyd", "libqopensslbackend.so"}
    # This Python has them all; a bundle has none.
    assert "http" in found
    monkeypatch.setattr("thop_desktop.selfcheck.network.TALKERS", {"no_such_package.socket"})
    assert talkers_inside(tmp_path)[2:] == ["socket"]
    monkeypatch.setattr("thop_desktop.selfcheck.network.find_spec", lambda _name: None)
    assert len(talkers_inside(tmp_path)) == 2


@pytest.mark.parametrize(
    ("system", "environment", "kinds"),
    [
        ("win32", {}, ("windows",)),
        ("darwin", {"DISPLAY": ":0"}, ("cocoa",)),
        ("linux", {}, ()),
        ("linux", {"DISPLAY": ""}, ()),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
    ],
)
def test_the_screens_that_there_are(
    system: str, environment: dict[str, str], kinds: tuple[str, ...]
) -> None:
    assert screens(system, environment) == kinds


def test_a_screen_that_cannot_be_used_is_told_with_what_lacks() -> None:
    assert check_screen((), lambda _kinds: "not asked").told == "screen-none"
    assert check_screen(("xcb",), lambda _kinds: "").ok
    found = check_screen(("wayland", "xcb"), lambda _kinds: "libxcb-cursor.so.0: not found")
    assert (found.ok, found.told) == (False, "screen-lacks")
    assert found.details["screens"] == ("wayland", "xcb")


def test_qt_loads_what_it_needs_for_a_screen() -> None:
    assert why_no_window(["offscreen"]) == ""
    assert why_no_window(["no-such-screen", "offscreen"]) == ""
    assert "no-such-screen" in why_no_window(["no-such-screen"])


def test_what_a_plugin_lacks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(b"cut off")
    monkeypatch.setattr(QLibraryInfo, "path", lambda _kind: str(tmp_path))
    assert "libqxcb.so" in why_no_window(["xcb"])

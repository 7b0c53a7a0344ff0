"""Files of the program that are missing or damaged: one card at most, and the rest works."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import ROOT, run_python
from tests.support.program import Running, start_program
from thop_desktop import paths
from thop_desktop.content.library import load_book
from thop_desktop.ui.broken_page import BrokenPage
from thop_desktop.ui.reader_page import ReaderPage

CARD = "Deze bladzijde is niet te lezen"


def make_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def not_toml(file: Path) -> None:
    file.write_text("+++\n= [\n+++\n", encoding="utf-8")


DAMAGE: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "not TOML": not_toml,
    "not UTF-8": lambda file: file.write_bytes(b"\xff\xfe\x00title"),
    "a folder": make_folder,
}
every_damage = pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
common_damage = pytest.mark.parametrize("damage", [Path.unlink, not_toml], ids=["gone", "broken"])


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's own files, which the program takes for the real ones."""
    package = tmp_path / "package"
    for folder in ("resources", "translations"):
        shutil.copytree(ROOT / folder, package / folder)
    monkeypatch.setattr(paths, "PACKAGE", package)
    return package / "resources"


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Running]]:
    """Starts the program, once its files have been damaged."""
    with ExitStack() as stack:

        def begin() -> Running:
            running = stack.enter_context(start_program(tmp_path / "home"))
            running.accept_gate()
            return running

        yield begin


def check_the_rest_works(running: Running) -> None:
    """Every other room opens, and texts can be read and found."""
    for room in ("today", "read", "terms", "help", "now", "settings", "gate"):
        running.go(room)
        assert CARD not in running.words, room
    running.go("article", "limits")
    assert running.room(ReaderPage).view.toPlainText().startswith("Limits")
    running.go("search", "straf")
    assert any("gevonden" in words for words in running.words)
    assert running.dialogs.reports == []


@every_damage
def test_a_broken_page_leaves_the_rest_readable(
    resources: Path, start: Callable[[], Running], damage: Callable[[Path], object]
) -> None:
    damage(resources / "articles" / "nl" / "hallway.md")
    running = start()
    running.go("read")
    assert ("‘hallway’ is weggelaten. Al het andere werkt." in running.words) == (
        (resources / "articles" / "nl" / "hallway.md").exists()
    )
    running.go("article", "hallway")
    assert {CARD, "hallway"} <= set(running.words)
    running.go("article", "limits")
    assert running.room(ReaderPage).view.toPlainText().startswith("Limits")


def test_a_broken_page_is_called_by_its_title_where_that_reads(
    resources: Path, start: Callable[[], Running]
) -> None:
    page = resources / "articles" / "nl" / "hallway.md"
    words = page.read_text(encoding="utf-8")
    title = load_book(resources, "nl").pages["hallway"].title
    page.write_text(words.replace("minutes = ", "minutes: "), encoding="utf-8")
    running = start()
    running.go("read")
    assert f"‘{title}’ is weggelaten. Al het andere werkt." in running.words
    running.go("article", "hallway")
    assert {CARD, title} <= set(running.words)


def test_broken_terms_are_named_where_the_pages_are(
    resources: Path, start: Callable[[], Running]
) -> None:
    not_toml(resources / "glossary" / "nl.toml")
    running = start()
    running.go("read")
    assert "‘De begrippen’ is weggelaten. Al het andere werkt." in running.words


def test_a_broken_worksheet_is_called_by_its_name(
    resources: Path, start: Callable[[], Running]
) -> None:
    not_toml(resources / "worksheet" / "nl.toml")
    running = start()
    running.go("worksheet-fill")
    assert {CARD, "Het werkblad over emotionele leeftijd"} <= set(running.words)


def test_everything_else_works_beside_a_broken_page(
    resources: Path, start: Callable[[], Running]
) -> None:
    not_toml(resources / "articles" / "nl" / "hallway.md")
    check_the_rest_works(start())


@common_damage
def test_broken_words_leave_the_pages_readable(
    resources: Path, start: Callable[[], Running], damage: Callable[[Path], object]
) -> None:
    damage(resources / "glossary" / "nl.toml")
    check_the_rest_works(start())


@common_damage
@pytest.mark.parametrize(
    ("file", "room"),
    [("help/nl.toml", "help"), ("help/nl.toml", "now"), ("now/nl.toml", "now")],
)
def test_a_room_without_its_words_is_a_card_with_the_emergency_number(
    resources: Path,
    start: Callable[[], Running],
    damage: Callable[[Path], object],
    file: str,
    room: str,
) -> None:
    damage(resources / file)
    running = start()
    running.go(room)
    assert isinstance(running.window.room, BrokenPage)
    assert CARD in running.words
    assert any("Bel bij gevaar 112." in words for words in running.words)
    running.go("read")
    assert CARD not in running.words


@common_damage
def test_what_is_told_first_can_be_broken_too(
    resources: Path, start: Callable[[], Running], damage: Callable[[Path], object]
) -> None:
    damage(resources / "gate" / "nl.toml")
    running = start()
    running.go("gate")
    assert CARD in running.words
    running.go("read")
    assert CARD not in running.words


@common_damage
def test_without_its_list_of_parts_the_book_is_a_card_and_help_is_there(
    resources: Path, start: Callable[[], Running], damage: Callable[[Path], object]
) -> None:
    damage(resources / "articles" / "nl" / "_book.toml")
    running = start()
    for room in ("today", "read", "article", "terms", "search"):
        running.go(room)
        assert CARD in running.words, room
    for room in ("help", "now", "settings", "gate"):
        running.go(room)
        assert CARD not in running.words, room
    assert running.dialogs.reports == []


@common_damage
def test_a_search_that_knows_nothing_of_the_language_finds_words_as_they_are_typed(
    resources: Path, start: Callable[[], Running], damage: Callable[[Path], object]
) -> None:
    damage(resources / "search" / "nl.toml")
    check_the_rest_works(start())


def test_files_that_vanish_while_the_program_runs_do_it_no_harm(
    resources: Path, start: Callable[[], Running]
) -> None:
    running = start()
    running.go("read")
    shutil.rmtree(resources)
    running.go("article", "limits")
    assert running.room(ReaderPage).view.toPlainText().startswith("Limits")
    running.go("help")
    assert CARD in running.words
    running.go("settings")
    assert "Donker" in running.words


# Qt itself says on stderr that the window has no icon.
@pytest.mark.qt_log_ignore("Cannot open file .*app-icon", extend=True)
@pytest.mark.parametrize("folder", ["icons", "figures"])
def test_pictures_that_are_gone_leave_the_words(
    resources: Path, start: Callable[[], Running], folder: str
) -> None:
    shutil.rmtree(resources / folder)
    check_the_rest_works(start())


def test_without_translations_the_program_speaks_english(
    resources: Path, start: Callable[[], Running]
) -> None:
    shutil.rmtree(resources.parent / "translations")
    running = start()
    assert {"Today", "Read", "Settings"} <= set(running.words)


@pytest.mark.parametrize("arguments", [[], ["--tour", "pictures"]], ids=["window", "tour"])
def test_without_its_files_the_program_says_so_in_one_line_and_stops(
    tmp_path: Path, arguments: list[str]
) -> None:
    shutil.copytree(ROOT / "thop_desktop", tmp_path / "copy" / "thop_desktop")
    done = run_python(
        ["-m", "thop_desktop", *arguments],
        cwd=tmp_path,
        package=tmp_path / "copy",
        environment={"QT_QPA_PLATFORM": "offscreen", "THOP_DESKTOP_HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 2
    missing = tmp_path / "copy" / "resources"
    assert done.stderr == f"The folder with the pages is missing: {missing}\n"
    assert done.stdout == ""
    assert not (tmp_path / "home").exists()

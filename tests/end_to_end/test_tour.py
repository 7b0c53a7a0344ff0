"""The tour: a picture of every page, and a text that says what each shows."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.support.commands import run_python
from tests.support.languages import interface_texts, left_behind
from thop_desktop.content.model import Book
from thop_desktop.ui.themes import DARK, LIGHT, Theme
from thop_desktop.ui.window import START_SIZE

# Every page of the window but those of the book, by the words of its picture's name.
STATIONS = {
    *("before-you-begin", "help-before-accepting", "before-you-begin-end"),
    *("today", "read", "read-end", "find-in-text", "words"),
    *("search-empty", "search", "search-nothing"),
    *("help", "help-numbers", "help-end"),
    *("hard-moment", "hard-moment-end", "hard-moment-safe", "hard-moment-danger"),
    *("settings", "settings-end", "today-later"),
}


@dataclass(frozen=True)
class Tour:
    """What a tour left behind.

    Attributes:
        folder: its pictures.
        told: what it said on standard output.
        index: the lines of words of each picture, by the file's name.
        left: what it left beside its folder.
    """

    folder: Path
    told: str
    index: dict[str, list[str]]
    left: list[Path]


def take_tour(place: Path, *arguments: str) -> Tour:
    folder = place / "deep" / "in" / "pictures"
    done = run_python(["-m", "thop_desktop", "--tour", folder, *arguments], cwd=place)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    index: dict[str, list[str]] = {}
    for line in (folder / "index.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            index[list(index)[-1]].append(line.strip())
        elif line:
            index[line] = []
    left = [path for path in place.iterdir() if path.name != "deep"]
    return Tour(folder, done.stdout, index, left)


@pytest.fixture(scope="module")
def dutch(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """The tour as it comes: in Dutch, light, at 100 %."""
    return take_tour(tmp_path_factory.mktemp("dutch"))


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """The tour in English, dark and large."""
    place = tmp_path_factory.mktemp("english")
    return take_tour(place, "--language", "en", "--theme", "dark", "--scale", "1.5")


def station(name: str) -> str:
    """The words of a picture's name."""
    return name.partition("-")[2].removesuffix(".png")


def test_there_is_a_picture_of_every_page_and_words_for_every_picture(
    dutch: Tour, english: Tour, book: Book
) -> None:
    pages = {f"page-{page_id}{end}" for page_id in book.pages for end in ("", "-end")}
    for tour in (dutch, english):
        pictures = sorted(file.name for file in tour.folder.glob("*.png"))
        assert list(tour.index) == pictures
        assert {station(name) for name in pictures} == STATIONS | pages
        assert [int(name.partition("-")[0]) for name in pictures] == [*range(1, len(pictures) + 1)]
        assert all(len(words) > 3 for words in tour.index.values())


def test_it_says_how_many_pictures_there_are_and_where(dutch: Tour) -> None:
    assert dutch.told == f"{len(dutch.index)} pictures: {dutch.folder}\n"


def test_it_leaves_nothing_else_behind(dutch: Tour, english: Tour) -> None:
    assert (dutch.left, english.left) == ([], [])


@pytest.mark.parametrize(("name", "theme"), [("dutch", LIGHT), ("english", DARK)])
def test_every_picture_shows_the_whole_window_in_the_theme(
    request: pytest.FixtureRequest, name: str, theme: Theme
) -> None:
    tour: Tour = request.getfixturevalue(name)
    for file in tour.folder.glob("*.png"):
        picture = QImage(str(file))
        assert picture.size() == START_SIZE, file.name
        # The rail at the left and the paper of the page.
        assert picture.pixelColor(2, 2) == QColor(theme.rail), file.name
        sample = picture.copy(400, 0, 880, 800).scaled(110, 100)
        colours = {sample.pixel(x, y) for x in range(110) for y in range(100)}
        assert QColor(theme.paper).rgb() in colours, file.name
        assert len(colours) > 10, f"{file.name} is blank"


def test_the_words_of_a_page_are_those_of_the_book(dutch: Tour, book: Book) -> None:
    shown = {station(name): words for name, words in dutch.index.items()}
    for page in book.pages.values():
        words = shown[f"page-{page.id}"]
        assert page.title in words
        assert page.summary in words
        assert book.source in words


def test_the_dutch_tour_shows_no_english_and_the_english_one_no_dutch(
    dutch: Tour, english: Tour
) -> None:
    texts = interface_texts()
    found = {
        "dutch": left_behind(_all(dutch), texts, texts.values()),
        "english": left_behind(_all(english), texts.values(), texts),
    }
    assert found == {"dutch": set(), "english": set()}
    # That words of the other language would have been noticed:
    assert len(left_behind(_all(english), texts, texts.values())) > 30


def _all(tour: Tour) -> set[str]:
    return {line for words in tour.index.values() for line in words}

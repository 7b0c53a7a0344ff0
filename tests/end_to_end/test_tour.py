"""The tour: a picture of every page, and a text that says what each shows.

Whatever looks at a tour stands here, so that each is taken once.
"""

import sys

import pytest
from PySide6.QtGui import QColor, QImage

from tests.support.languages import dutch_words, interface_texts, left_behind
from tests.support.tours import Tour
from tests.support.without_internet import CAN_REFUSE, TALKERS, UNUSED
from thop_desktop import paths
from thop_desktop.content.model import Book
from thop_desktop.content.user_guide import load_guide
from thop_desktop.tour.plans import STEPS
from thop_desktop.trainer.skills import Kind
from thop_desktop.ui.themes import DARK, LIGHT, Theme
from thop_desktop.ui.window import START_SIZE

# How a kind of exercise is shown: asked, answered, and told.
TRAINING_ENDS = ("", "-answered", "-told", "-told-end")
# Every page of the window but those of the book, by the words of its picture's name.
STATIONS = {
    *("before-you-begin", "help-before-accepting", "before-you-begin-end"),
    *("today", "read", "read-end", "find-in-text", "words"),
    *("search-empty", "search", "search-nothing"),
    *("help", "help-numbers", "help-end"),
    *("hard-moment", "hard-moment-end", "hard-moment-safe", "hard-moment-danger"),
    *("make-diary", "make-diary-weak", "make-diary-strong"),
    *("recovery-sheet", "recovery-sheet-confirm", "recovery-sheet-wrong"),
    *("diary-locked", "diary-wrong-passphrase", "diary-code"),
    *("diary-settings", "diary-settings-end"),
    *("diary-empty", "diary", "diary-entry", "diary-entry-mood", "diary-entry-area"),
    *("diary-entry-child", "diary-entry-tags", "diary-entry-when", "diary-new"),
    *("diary-conflict", "diary-asso", "diary-filters", "diary-calendar", "diary-search"),
    *("diary-search-nothing", "diary-on-this-day", "diary-thrown-away"),
    *("diary-thrown-away-list", "diary-list"),
    *("settings", "settings-end", "today-later"),
    *("guide", "guide-end", "diary-restore"),
    *(f"guide-{chapter.id}" for chapter in load_guide(paths.guide()).chapters),
    *("worksheet-without", "worksheet-without-stops", "worksheet-without-waiting"),
    *("worksheet-without-away", "worksheet", "worksheet-early", "worksheet-stops"),
    *("worksheet-danger", "worksheet-stops-answered", "worksheet-domain"),
    *("worksheet-domain-chosen", "worksheet-domain-apart", "worksheet-domain-alone"),
    *("worksheet-end-open", "worksheet-waiting", "worksheet-closeness", "worksheet-calming"),
    *("worksheet-change", "worksheet-feelings", "worksheet-will", "worksheet-self-and-other"),
    *("worksheet-peers", "worksheet-play", "worksheet-conscience", "worksheet-end"),
    *("worksheet-result", "worksheet-compare", "worksheet-kept", "worksheet-result-picture"),
    *("worksheet-result-table", "worksheet-result-advice", "worksheet-result-tries"),
    *("worksheet-result-end", "worksheet-result-careful", "worksheet-result-few"),
    *("worksheet-compare-raters", "worksheet-compare-raters-end", "worksheet-compare-three"),
    *("worksheet-today",),
    *("writing-marks", "writing-spelling-menu", "writing-name-menu", "writing-names-line"),
    *("writing-help", "writing-help-heading", "writing-end"),
    *("links-entry", "links-page-foot", "links-entries-of-a-page", "links-write-from-a-page"),
    *("links-page-foot-locked", "links-page-foot-unlocked"),
    *("practice-safety", "practice-empty", "practice-half", "practice-end", "practice-choice"),
    *("practice-kept", "practice-own-situation"),
    *("patterns-too-little", "patterns", "patterns-cell", "patterns-plan", "patterns-plan-kept"),
    *("patterns-table", "patterns-before", "patterns-before-table", "patterns-area"),
    *("patterns-contact", "patterns-carer", "patterns-carer-table", "patterns-year"),
    *("patterns-opened",),
    *("today-plans",),
    *("export", "export-own-period", "export-choice", "export-entries", "export-entries-end"),
    "export-names",
    *("export-preview", "export-preview-end", "export-warning", "export-passphrase"),
    *("export-saved", "export-everything"),
    *("import", "import-found", "import-done", "import-no-day", "import-trouble"),
    *("import-locked",),
    *("children", "children-change", "children-add", "children-archived"),
    *("diary-from-archive", "diary-entry-from-archive", "diary-what-to-keep"),
    *("erase-choose", "erase-older", "erase-child", "erase-child-asked", "erase-child-end"),
    *("erase-child-done",),
    *("backups-check", "backups-checked"),
    *("people-alone", "people-another-name", "people-letting-in", "people-two"),
    *("people-list", "people-entry", "people-door", "people-door-chosen"),
    *("people-removing", "people-new-sheet", "people-removed", "people-settled"),
    *("settings-locking", "idle-warning", "hidden-diary", "locked-while-away", "hidden"),
    *("back-in-diary", "profiles-one", "profiles", "profiles-other-locked", "profiles-make"),
    *("profiles-found", "profiles-found-none", "profiles-stick-away", "diary-name"),
    *("diary-unsaved", "saved-bar", "start-cannot-keep"),
    *("training", "training-kinds", "training-stopped", "training-end", "training-end-plan"),
    *("training-end-kept", "training-today", "training-progress", "training-together"),
    "training-together-told",
    *("plans-without", "plan-without-first", "plan-without-subject", "plan-without-shut"),
    "plan-without-read",
    *("plans-without-waiting", "worth", "worth-limit", "worth-contact", "worth-let-go"),
    *("plans-new", "plan-ideas", "plan-group-team", "plan-group-ladder", "plan-back"),
    *("plan-version", "plans", "plans-today"),
    *(
        f"plan-{instrument}-{step}"
        for instrument in STEPS
        for step in ("read", "read-end", *STEPS[instrument])
    ),
    *(f"training-{kind}{end}" for kind in Kind for end in TRAINING_ENDS),
}
# The window while it hides, and a question before there is one: paper, and nothing of the rail.
HIDDEN = {"hidden", "hidden-diary", "start-cannot-keep"}
# One number for each pixel, with 255 for what does not count.
SAMPLED = QImage.Format.Format_RGB32
# Labels in the diary of the tour that are words of the interface too.
LABELS = {"ochtend"}


def station(name: str) -> str:
    """The words of a picture's name."""
    return name.partition("-")[2].removesuffix(".png")


def test_there_is_a_picture_of_every_page_and_words_for_every_picture(
    dutch_tour: Tour, english_tour: Tour, book: Book
) -> None:
    pages = {f"page-{page_id}{end}" for page_id in book.pages for end in ("", "-2")}
    for tour in (dutch_tour, english_tour):
        pictures = sorted(file.name for file in tour.folder.glob("*.png"))
        assert list(tour.index) == pictures
        stations = {station(name) for name in pictures}
        assert stations >= STATIONS | pages
        # The rest shows longer pages screen by screen.
        more = stations - STATIONS - pages
        assert all(name[:-2] in pages and name[-1].isdigit() for name in more)
        assert [int(name.partition("-")[0]) for name in pictures] == [*range(1, len(pictures) + 1)]
        said = {station(name): words for name, words in tour.index.items()}
        assert all(len(words) > 3 for name, words in said.items() if name not in HIDDEN)


def test_it_says_how_many_pictures_there_are_and_where(english_tour: Tour) -> None:
    assert english_tour.told == (f"{len(english_tour.index)} pictures: {english_tour.folder}",)


@pytest.mark.skipif(sys.platform != "linux", reason="screens elsewhere are always there")
def test_without_a_screen_it_says_so_takes_the_tour_and_names_the_folder(
    dutch_tour: Tour,
) -> None:
    assert dutch_tour.told == (
        "There is no screen here, so the program takes its tour instead.",
        f"{len(dutch_tour.index)} pictures: {dutch_tour.folder}",
    )
    assert len(dutch_tour.index) > 60


def test_it_leaves_nothing_else_behind(dutch_tour: Tour, english_tour: Tour) -> None:
    # The user's own folder was within the one that it ran in: nothing is kept for who only looked.
    assert dutch_tour.left == english_tour.left == ()


@pytest.mark.parametrize(("name", "theme"), [("dutch_tour", LIGHT), ("english_tour", DARK)])
def test_every_picture_shows_the_whole_window_in_the_theme(
    request: pytest.FixtureRequest, name: str, theme: Theme
) -> None:
    tour: Tour = request.getfixturevalue(name)
    for file in tour.folder.glob("*.png"):
        picture = QImage(str(file))
        assert picture.size() == START_SIZE, file.name
        if station(file.name) in HIDDEN:
            assert picture.pixelColor(2, 2) == QColor(theme.paper), file.name
            continue
        # The rail at the left and the paper of the page.
        assert picture.pixelColor(2, 2) == QColor(theme.rail), file.name
        sample = picture.copy(400, 0, 880, 800).scaled(110, 100).convertToFormat(SAMPLED)
        colours = set(memoryview(sample.constBits()).cast("I"))
        assert QColor(theme.paper).rgb() in colours, file.name
        assert len(colours) > 10, f"{file.name} is blank"


def test_the_words_of_a_page_are_those_of_the_book(dutch_tour: Tour, book: Book) -> None:
    shown = {station(name): words for name, words in dutch_tour.index.items()}
    for page in book.pages.values():
        words = shown[f"page-{page.id}"]
        assert page.title in words
        assert page.summary in words
        assert book.source in words


def test_the_dutch_tour_shows_no_english_and_the_english_one_no_dutch(
    dutch_tour: Tour, english_tour: Tour
) -> None:
    texts, alike = interface_texts(), interface_texts(alike=True)
    found = {
        "dutch": left_behind(_all(dutch_tour), texts, texts.values()),
        "english": left_behind(_all(english_tour), texts.values(), {*texts, *alike})
        - dutch_words()
        - LABELS,
    }
    assert found == {"dutch": set(), "english": set()}
    # That words of the other language would have been noticed:
    assert len(left_behind(_all(english_tour), texts, texts.values())) > 30


@pytest.mark.skipif(not CAN_REFUSE, reason="only Linux can refuse system calls")
def test_the_whole_tour_makes_no_internet_socket(english_tour: Tour) -> None:
    # It was taken where that kills, and came to its end.
    assert "thop_desktop.ui.search_page" in english_tour.modules
    assert len(english_tour.index) > 60


def test_nothing_that_speaks_to_a_network_is_loaded_after_the_tour(
    dutch_tour: Tour, english_tour: Tour
) -> None:
    for tour in (dutch_tour, english_tour):
        assert TALKERS & tour.modules <= UNUSED
        assert [name for name in tour.libraries if "Network" in name] == []


def _all(tour: Tour) -> set[str]:
    return {line for words in tour.index.values() for line in words}

"""The guide: read as it is written, and true to the program that it tells of."""

import re
from pathlib import Path

import pytest

from tests.support.commands import ROOT
from tests.support.languages import interface_texts
from thop_desktop import paths
from thop_desktop.content.plain import without_markup
from thop_desktop.content.prose import LONGEST_AVERAGE, LONGEST_SENTENCE, length, sentences
from thop_desktop.content.user_guide import FILE, UserGuide, load_guide
from thop_desktop.data_files import read_toml
from thop_desktop.errors import ContentError

SMALL = """# Zo werkt het

Kies wat je nodig hebt.

## Beginnen

### De eerste keer

Lees **dit**.

![Een venster.](pictures/gebruik/a.png "Het venster.")

### Naar een nieuwe laptop

![Een venster.](pictures/gebruik/a.png)
![Nog een.](pictures/gebruik/b.png)

#### Liever anders

Dat kan.

## Meer

### Op één blad

<!-- op één blad -->
Kort.

#### Een

Twee.
<!-- tot hier -->
"""
QUOTED = re.compile(r"‘([^’]+)’")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<target>[^)]+)\)")
PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<file>[^)\s]+)(?: \"(?P<caption>[^\"]*)\")?\)")
MOST_BYTES = 1_200_000
QUERIES = ROOT / "tests" / "data" / "queries.tsv"
# What stands between quotes without being words of the interface.
# The last is a language by its own name.
OTHER_WORDS = {"straf na driftbui", "Als …, dan …", "English"}


def written(tmp_path: Path, text: str) -> Path:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def guide() -> UserGuide:
    """The guide as it is shipped."""
    return load_guide(paths.guide())


@pytest.fixture(scope="module")
def text() -> str:
    """Its file."""
    return (paths.guide() / FILE).read_text(encoding="utf-8")


def test_parts_and_chapters_are_told_apart(tmp_path: Path) -> None:
    guide = load_guide(written(tmp_path, SMALL))

    assert guide.title == "Zo werkt het"
    assert guide.intro == "Kies wat je nodig hebt."
    assert guide.parts() == ("Beginnen", "Meer")
    first, second, last = guide.chapters
    assert (first.id, first.title, first.part) == ("de-eerste-keer", "De eerste keer", "Beginnen")
    assert guide.in_part("Beginnen") == (first, second)
    assert guide.after(second) is last
    assert guide.after(last) is None
    assert guide.chapter("op-een-blad") is last
    assert guide.chapter("iets-anders") is None
    assert "#### Liever anders" in second.body


def test_what_is_on_the_sheet_is_marked_and_the_marks_are_not_shown(tmp_path: Path) -> None:
    guide = load_guide(written(tmp_path, SMALL))

    assert guide.sheet == "Kort.\n\n#### Een\n\nTwee."
    assert guide.chapters[-1].body == guide.sheet


@pytest.mark.parametrize(
    ("query", "chapters"),
    [
        ("nieuwe laptop", ["naar-een-nieuwe-laptop"]),
        ("Laptops", ["naar-een-nieuwe-laptop"]),
        ("lap", []),
        ("usb", ["de-eerste-keer"]),
        ("usbx", []),
        ("", []),
        ("een driftbui om de lamp", []),
    ],
)
def test_a_chapter_is_found_by_the_words_that_stand_with_it(
    tmp_path: Path, query: str, chapters: list[str]
) -> None:
    text = SMALL.replace("### De eerste keer\n", "### De eerste keer\n<!-- zoek: usb, pc -->\n")
    text = text.replace("laptop\n", "laptop\n<!-- zoek: laptop, overzetten -->\n")
    guide = load_guide(written(tmp_path, text))

    assert [one.id for one in guide.found(query)] == chapters
    assert "zoek:" not in guide.chapters[0].body


def test_who_searches_for_a_page_of_the_book_is_left_in_peace(guide: UserGuide) -> None:
    lines = QUERIES.read_text(encoding="utf-8").splitlines()
    queries = [line.split("\t")[0] for line in lines[1:]]
    assert len(queries) > 50
    assert [query for query in queries if guide.found(query)] == []


def test_the_same_holds_in_english(resources: Path) -> None:
    guide = load_guide(resources / "guide" / "en")
    lines = QUERIES.with_name("queries_en.tsv").read_text(encoding="utf-8").splitlines()
    queries = [line.split("\t")[0] for line in lines[1:]]
    assert len(queries) > 20
    assert [query for query in queries if guide.found(query)] == []
    assert [one.id for one in guide.found("new laptop")] == ["naar-een-nieuwe-laptop"]


def test_pictures_are_named_once_each(tmp_path: Path) -> None:
    pictures = load_guide(written(tmp_path, SMALL)).pictures()

    assert pictures == ("pictures/gebruik/a.png", "pictures/gebruik/b.png")


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("# Zo werkt het\n", "", 4, "the title, and only that"),
        ("## Meer", "# Meer", 22, "the title, and only that"),
        ("## Beginnen\n", "", 6, "a chapter belongs to a part"),
        ("<!-- tot hier -->", "", 1, "a sheet to print"),
        ("### De eerste keer", "### Op één blad", 1, "two chapters"),
    ],
)
def test_what_is_wrong_in_it_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, what: str
) -> None:
    with pytest.raises(ContentError, match=what) as caught:
        load_guide(written(tmp_path, SMALL.replace(old, new, 1)))

    assert caught.value.line == line


def test_without_a_chapter_it_is_no_guide(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="there must be a chapter"):
        load_guide(written(tmp_path, "# Zo werkt het\n\nMeer is er niet.\n"))
    for folder in (written(tmp_path, "Geen enkele titel"), tmp_path / "missing"):
        with pytest.raises(ContentError):
            load_guide(folder)


def test_every_picture_is_there_and_told_to_who_cannot_see_it(text: str) -> None:
    pictures = [*PICTURE.finditer(text)]
    assert len(pictures) > 10
    for picture in pictures:
        assert (paths.guide() / picture["file"]).is_file(), picture["file"]
        assert len(picture["alt"].split()) >= 6, picture["file"]
        assert picture["caption"], picture["file"]


def test_no_picture_is_left_over_and_all_together_are_small(guide: UserGuide) -> None:
    files = [*(paths.guide() / "pictures" / "gebruik").iterdir()]

    assert {file.name for file in files} == {Path(name).name for name in guide.pictures()}
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


def test_links_lead_to_chapters_here_and_where_the_file_is_shown_by_itself(
    guide: UserGuide, text: str
) -> None:
    targets = {link["target"] for link in LINK.finditer(text)}
    assert targets
    for target in targets:
        chapter = guide.chapter(target.removeprefix("#"))
        assert target.startswith("#")
        assert chapter is not None, target
        # Other readers of Markdown keep accents in the name of a heading; here there are none.
        assert chapter.title.isascii()


def test_buttons_are_called_what_they_are_called(text: str) -> None:
    known = {*interface_texts().values(), *interface_texts(alike=True).values()}
    for name in ("gate/nl.toml", "diary/nl.toml", "now/nl.toml"):
        known |= set(_texts(read_toml(paths.resources() / name)))
    quoted = set(QUOTED.findall(text.replace("\n", " ")))
    assert len(quoted) > 10
    assert quoted - OTHER_WORDS - known - {
        one.title for one in load_guide(paths.guide()).chapters
    } <= {"Op de nieuwe laptop"}


def test_it_is_plain_language(guide: UserGuide) -> None:
    lengths = []
    for chapter in guide.chapters:
        for line in re.split(r"\n\n|\n(?=\s*(?:\d+\.|-) )", PICTURE.sub("", chapter.body)):
            words = without_markup(re.sub(r"^\s*(?:\d+\.|-|#+)\s+", "", line))
            for sentence in sentences(words):
                lengths.append(length(sentence))
                assert lengths[-1] <= LONGEST_SENTENCE, sentence
    assert sum(lengths) / len(lengths) < LONGEST_AVERAGE


def _texts(value: object) -> list[str]:
    """Every text in a data file."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else []
